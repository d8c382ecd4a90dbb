// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well judged queries are answered, beside SQLite's FTS5 on the same texts:
//
//   evaluate FILE…            the figures, by language and kind and over all
//   evaluate --misses FILE…   and each query whose first answer is not a right one

#include "fts5.h"
#include "judgedqueries.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void printFigures(const Relevance &relevance)
{
    std::printf("  %6.1f %6.1f  %.3f", 100 * relevance.first, 100 * relevance.firstThree, relevance.reciprocal);
}

void printLine(const QList<JudgedQuery> &queries, const QString &language, const QString &kind, const Searcher &ours,
               const Searcher &fts5)
{
    const Relevance relevance = relevanceOf(queries, ours, language, kind);
    if (relevance.queries == 0)
        return;
    std::printf("%-4s %-9s %4d", language.isNull() ? "all" : qPrintable(language),
                kind.isNull() ? "all" : qPrintable(kind), relevance.queries);
    printFigures(relevance);
    std::printf("    |");
    printFigures(relevanceOf(queries, fts5, language, kind));
    std::printf("\n");
}

void printTable(const QList<JudgedQuery> &queries, const Searcher &ours, const Searcher &fts5)
{
    std::printf("%-4s %-9s %4s  %6s %6s  %5s    | FTS5: the same\n", "", "kind", "n", "hit@1", "hit@3", "MRR");
    const QStringList kinds{u"lookup"_s, u"symptom"_s, u"typo"_s, u"term"_s, u"log"_s, QString()};
    for (const QString &language : {u"en"_s, u"fr"_s, QString()}) {
        for (const QString &kind : kinds)
            printLine(queries, language, kind, ours, fts5);
    }
}

void printMisses(const QList<JudgedQuery> &queries, const Searcher &ours)
{
    for (const JudgedQuery &query : queries) {
        if (const int place = placeOfRight(query, ours); place != 1) {
            std::printf("%2d  %s %-8s %s\n      right: %s\n      found: %s\n", place, qPrintable(query.language),
                        qPrintable(query.kind), query.query.toUtf8().constData(), qPrintable(query.right.join(u' ')),
                        qPrintable(ours(query.query, 4).join(u' ')));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList files = QCoreApplication::arguments().mid(1);
    const bool showsMisses = files.removeAll(u"--misses"_s) > 0;
    if (files.isEmpty()) {
        std::fputs("usage: evaluate [--misses] FILE…\n", stderr);
        return 2;
    }
    const Catalog catalog = Catalog::builtIn();
    const Language language;
    const Texts texts(catalog, language);
    const SearchIndex index(texts);
    const Fts5 fts5(texts);
    if (!fts5.reason().isEmpty())
        std::fprintf(stderr, "FTS5 cannot be used: %s\n", qPrintable(fts5.reason()));
    const Searcher ours = [&](const QString &query, int limit) {
        QStringList ids;
        for (const SearchHit &hit : index.find(query, limit).hits)
            ids.append(catalog.id(hit.entry));
        return ids;
    };
    const Searcher theirs = [&](const QString &query, int limit) {
        return fts5.reason().isEmpty() ? fts5.find(query, limit) : QStringList();
    };
    for (const QString &file : std::as_const(files)) {
        QString reason;
        const auto queries = readJudgedQueries(file, &reason);
        if (!queries) {
            std::fprintf(stderr, "%s\n", qPrintable(reason));
            return 1;
        }
        std::printf("== %s\n", qPrintable(file));
        printTable(*queries, ours, theirs);
        if (showsMisses)
            printMisses(*queries, ours);
    }
    return 0;
}
