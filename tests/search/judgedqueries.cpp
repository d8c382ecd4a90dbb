// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgedqueries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

std::optional<QList<JudgedQuery>> readJudgedQueries(const QString &path, QString *reason)
{
    const auto refuse = [&](const QString &why) {
        *reason = path + u": "_s + why;
        return std::nullopt;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(error.errorString());
    QList<JudgedQuery> queries;
    const QJsonArray list = document["queries"_L1].toArray();
    for (const QJsonValue &one : list) {
        JudgedQuery query{one["query"_L1].toString(), one["lang"_L1].toString(), one["kind"_L1].toString(), {}};
        const QJsonArray right = one["right"_L1].toArray();
        for (const QJsonValue &id : right)
            query.right.append(id.toString());
        if (query.query.isEmpty() || query.right.isEmpty())
            return refuse(u"a query lacks its text or its right answers"_s);
        queries.append(query);
    }
    if (queries.isEmpty())
        return refuse(u"it holds no queries"_s);
    return queries;
}

int placeOfRight(const JudgedQuery &query, const Searcher &searcher)
{
    constexpr int Deepest = 10;
    const QStringList found = searcher(query.query, Deepest);
    for (int i = 0; i < found.size(); ++i) {
        if (query.right.contains(found.at(i)))
            return i + 1;
    }
    return 0;
}

Relevance relevanceOf(const QList<JudgedQuery> &queries, const Searcher &searcher, const QString &language,
                      const QString &kind)
{
    Relevance relevance;
    for (const JudgedQuery &query : queries) {
        if ((!language.isNull() && query.language != language) || (!kind.isNull() && query.kind != kind))
            continue;
        const int place = placeOfRight(query, searcher);
        ++relevance.queries;
        relevance.first += place == 1 ? 1 : 0;
        relevance.firstThree += place >= 1 && place <= 3 ? 1 : 0;
        relevance.reciprocal += place > 0 ? 1.0 / place : 0;
    }
    if (const int n = relevance.queries; n > 0) {
        relevance.first /= n;
        relevance.firstThree /= n;
        relevance.reciprocal /= n;
    }
    return relevance;
}
