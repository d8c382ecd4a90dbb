// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/filters.h"

#include <QList>
#include <QString>
#include <QStringList>

struct IndexData;

/// A word of a query.
struct QueryWord
{
    QString text;    ///< folded
    QString written; ///< in lower case with its accents; empty where it has none
    /// Tied to the word before or behind it ("time out" → "timeout").
    QStringList joined = {};
    bool isStop = false;   ///< one that says nothing: counts little
    bool isNumber = false; ///< 404, 404.13, 5xx
    bool isInPath = false; ///< part of a path or an address: a name that somebody gave, not a word
    bool isWhole = false;  ///< longer words that begin with it do not count
    bool isLast = false;   ///< it may still be growing
    /// Of a family its digits ("52" of "52x"), else empty.
    QString familyPrefix = {};
    /// How many digits the family's numbers have; 0 where that is still open ("5x" on the way to "5xx" or "5xxx").
    int familyLength = 0;
};

/// What somebody asks for.
struct Query
{
    QList<QueryWord> words; ///< each once, at most Ranking::MostWords
    /// The whole query as phrases() writes names; none if it holds a number, which decides alone.
    QStringList phrases;
    /// The same without the words that say nothing; empty if there are none of these.
    QString tellingWords;
    QList<QStringList> quoted;  ///< words that must stand together, in this order
    QList<QStringList> without; ///< the same of what must not
    QList<EntryCondition> conditions;
    bool isLog = false;       ///< written by a program: see LogLine
    bool asksMeaning = false; ///< "what is …": what explains is wanted rather than a code

    /// Reads what was typed. Beside a number, words that only announce it ("error", "HTTP", "code") are left out, and
    /// so is the article of "l'hôte". A figure with its unit ("100 seconds", "30 %") or of several groups ("80 000") is no number, nor is
    /// anything in a log that does not stand where a status does.
    static Query from(const QString &typed, const IndexData &index);

    /// The words of @p text, folded, without what an apostrophe leaves of an article.
    static QStringList wordsOf(const QString &text);

    bool isEmpty() const { return words.isEmpty() && conditions.isEmpty(); }
};

/// A name or an alias as one folded line with single spaces. Two where hyphens or apostrophes tie words together, which
/// people drop: "time out" and "timeout" for "Time-out".
QStringList phrases(const QString &name);
