// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// The fewest insertions, deletions, substitutions and swaps of neighbours that turn @p a into @p b, each part of a word
/// changed once at most (optimal string alignment; Damerau 1964, Levenshtein 1966). More than @p limit counts as limit + 1.
int editDistance(QStringView a, QStringView b, int limit);

/// The candidate with the smallest edit distance to @p word, the first of several, if it is no more than a third of the
/// word's length (at least 1, at most 3 slips); else an empty string. For "did you mean".
QString nearest(const QString &word, const QStringList &candidates);
