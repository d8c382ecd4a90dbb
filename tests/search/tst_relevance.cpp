// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floors.h"
#include "judgedqueries.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRelevance : public QObject
{
    Q_OBJECT

private slots:
    void everyFileHasAFloor();
    void everyRightAnswerExists_data();
    void everyRightAnswerExists();
    void answersDoNotGetWorse_data();
    void answersDoNotGetWorse();

private:
    static QString folder() { return QStringLiteral(SOURCE_DIR "/tests/search/queries/"); }
    static QList<JudgedQuery> queries(const QString &file);
    static void eachFile();

    Catalog m_catalog = Catalog::builtIn();
    Language m_language;
    Texts m_texts{m_catalog, m_language};
    SearchIndex m_index{m_texts};
};

QList<JudgedQuery> TestRelevance::queries(const QString &file)
{
    QString reason;
    const auto queries = readJudgedQueries(folder() + file, &reason);
    if (!queries)
        qFatal("%s", qPrintable(reason));
    return *queries;
}

void TestRelevance::eachFile()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("firstThree");
    for (const Floor &floor : Floors)
        QTest::newRow(floor.file) << QString::fromLatin1(floor.file) << floor.first << floor.firstThree;
}

void TestRelevance::everyFileHasAFloor()
{
    const QStringList files = QDir(folder()).entryList({u"*.json"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QVERIFY2(std::ranges::any_of(Floors, [&](const Floor &floor) { return file == QLatin1String(floor.file); }),
                 qPrintable(file));
}

void TestRelevance::everyRightAnswerExists_data()
{
    eachFile();
}

void TestRelevance::everyRightAnswerExists()
{
    QFETCH(QString, file);
    for (const JudgedQuery &query : queries(file)) {
        for (const QString &id : query.right)
            QVERIFY2(m_catalog.find(id).isValid(), qPrintable(query.query + u": "_s + id));
    }
}

void TestRelevance::answersDoNotGetWorse_data()
{
    eachFile();
}

void TestRelevance::answersDoNotGetWorse()
{
    QFETCH(QString, file);
    QFETCH(double, first);
    QFETCH(double, firstThree);
    const Searcher searcher = [this](const QString &query, int limit) {
        QStringList ids;
        for (const SearchHit &hit : m_index.find(query, limit).hits)
            ids.append(m_catalog.id(hit.entry));
        return ids;
    };
    const Relevance relevance = relevanceOf(queries(file), searcher);
    QVERIFY2(relevance.first >= first, qPrintable(u"hit@1 is %1"_s.arg(relevance.first)));
    QVERIFY2(relevance.firstThree >= firstThree, qPrintable(u"hit@3 is %1"_s.arg(relevance.firstThree)));
}

QTEST_GUILESS_MAIN(TestRelevance)
#include "tst_relevance.moc"
