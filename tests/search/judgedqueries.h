// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// A query and the entries that somebody who types it may mean.
struct JudgedQuery
{
    QString query;
    QString language;  ///< "en", "fr"
    QString kind;      ///< lookup, symptom, typo, term or log
    QStringList right; ///< ids; each is a right answer
};

/// Reads {"queries": [{"query": …, "lang": …, "kind": …, "right": [ids]}]}; nothing, and a reason, if the file is not that.
std::optional<QList<JudgedQuery>> readJudgedQueries(const QString &path, QString *reason);

/// How well queries are answered. All are shares from 0 to 1.
struct Relevance
{
    int queries = 0;
    double first = 0;      ///< a right answer stands first (hit@1)
    double firstThree = 0; ///< among the first three (hit@3)
    double reciprocal =
        0; ///< 1 ÷ the place of the first right answer, on average (MRR; E. Voorhees, TREC-8, 1999); 0 beyond the tenth
};

/// The ids of at most @p limit entries that a query finds, the best first.
using Searcher = std::function<QStringList(const QString &query, int limit)>;

/// The place of the first right answer, from 1; 0 if it is not among the first ten.
int placeOfRight(const JudgedQuery &query, const Searcher &searcher);

/// Over those @p queries that are in @p language and of @p kind; null means any.
Relevance relevanceOf(const QList<JudgedQuery> &queries, const Searcher &searcher, const QString &language = {},
                      const QString &kind = {});
