// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// A text without what people leave out when they type: case, accents, the difference between apostrophes, between
/// hyphens and between spaces; ligatures are spelled out (œ → oe, æ → ae, ß → ss, ﬁ → fi), full-width forms narrowed.
/// Apostrophes and hyphens become spaces, so that "l’hôte" holds the word "hote" and "back-end" the word "end".
QString folded(QStringView text);

/// The words of a text, folded, in their order: runs of letters and digits. A point between two digits belongs to the
/// word ("404.13").
QStringList foldedWords(QStringView text);

struct TextRange
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Where @p text, as it is written, holds words that begin with one of @p words (folded): the part of each that
/// matches, in order and without overlap. A word may match several that a hyphen or an apostrophe ties together, if it
/// matches them whole ("backend" in "back-end"). For highlighting.
QList<TextRange> matchingRanges(const QString &text, const QStringList &words);
