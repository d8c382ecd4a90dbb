// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"
#include "article/vocabulary.h"
#include "diagnosis/walk.h"
#include "diagnosis/walkarticle.h"
#include "language/language.h"
#include "language/texts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A way from the first question to an outcome: which answer is given to each question, from 0.
using Way = QList<int>;

void collectWays(const Walk &walk, const Way &way, QList<Way> &ways)
{
    if (walk.outcome()) {
        ways.append(way);
        return;
    }
    for (int i = 0; i < walk.question()->answers.size(); ++i) {
        Walk next = walk;
        next.answer(i);
        collectWays(next, way + Way{i}, ways);
    }
}

QList<Way> waysThrough(const DecisionTree &tree)
{
    QList<Way> ways;
    collectWays(Walk(tree), {}, ways);
    return ways;
}

Walk walked(const DecisionTree &tree, const Way &way)
{
    Walk walk(tree);
    for (const int answer : way)
        walk.answer(answer);
    return walk;
}

QString nameOf(const Way &way)
{
    QStringList answers;
    for (const int answer : way)
        answers.append(QString::number(answer + 1));
    return answers.join(u'-');
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void everyWayEndsWithAnOwnerANextStepAndSomethingToAsk_data();
    void everyWayEndsWithAnOwnerANextStepAndSomethingToAsk();
    void everyWayAsksFourToSixQuestions();
    void noWayAsksTheSameTwice();
    void noTwoAnswersOfAQuestionLeadToTheSame();
    void everyQuestionCanBeReadAloud();
    void theTreeIsForTheCodesThatTwoServersMaySend();

    void anAnswerLeadsOn();
    void anAnswerThatIsNotThereChangesNothing();
    void theLastAnswerIsTakenBack();
    void anEarlierAnswerIsTakenBackWithAllThatFollowed();
    void aQuestionMayBeAnsweredAnew();

    void thePathIsCopiedForATicket_data();
    void thePathIsCopiedForATicket();
    void halfAPathSaysWhatIsStillOpen();
    void theLanguageChangesUnderTheSameAnswers();

private:
    const DecisionTree &tree() const { return *m_catalog.decisionTree(u"ask:who-answered"_s); }
    /// A way of at least five questions, through 500, the page that is gone, and the origin's log.
    Walk longWalk() const { return walked(tree(), {1, 2, 0, 0, 0, 1}); }

    const Catalog m_catalog = Catalog::builtIn();
    Language m_language;
    const Texts m_texts{m_catalog, m_language};
};

void TestDiagnosis::initTestCase()
{
    QVERIFY(m_catalog.decisionTree(u"ask:who-answered"_s));
}

void TestDiagnosis::cleanup()
{
    m_language.setCurrent(u"en"_s);
}

// ---------------------------------------------------------------------------------------------------------------------
// The built-in tree

void TestDiagnosis::everyWayEndsWithAnOwnerANextStepAndSomethingToAsk_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("way");
    const QList<Way> ways = waysThrough(tree());
    QVERIFY(ways.size() > 100);
    for (const QString &language : Language::available()) {
        for (const Way &way : ways)
            QTest::newRow(qPrintable(language + u' ' + nameOf(way))) << language << way;
    }
}

void TestDiagnosis::everyWayEndsWithAnOwnerANextStepAndSomethingToAsk()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, way);
    m_language.setCurrent(language);
    const Walk walk = walked(tree(), way);
    const DecisionTree::Outcome *outcome = walk.outcome();
    QVERIFY(outcome);
    QVERIFY(!walk.question());
    QCOMPARE(walk.steps().size(), way.size());
    QVERIFY(!outcome->mustAct.isEmpty());
    QVERIFY(outcome->collect.size() >= 2);
    QVERIFY(!m_texts.textIn(language, outcome->id, "verdict").isEmpty());
    QVERIFY(m_texts.listIn(language, outcome->id, "next_steps").size() >= 2);
    // Without an HTTP answer there is no code; everything else has one.
    QVERIFY(!outcome->codes.isEmpty() || outcome->id == "ask:who-answered/domain-lost"_L1);
    for (const Walk::Step &step : walk.steps()) {
        QVERIFY(!m_texts.textIn(language, step.question->id, "question").isEmpty());
        QVERIFY(!m_texts.textIn(language, step.answer->id, "answer").isEmpty());
    }
    for (const QString &detail : outcome->collect)
        QVERIFY(!m_texts.textIn(language, detail, "ask").isEmpty());
}

void TestDiagnosis::everyWayAsksFourToSixQuestions()
{
    const QList<Way> ways = waysThrough(tree());
    for (const Way &way : ways)
        QVERIFY2(way.size() >= 4 && way.size() <= 6, qPrintable(nameOf(way)));
}

void TestDiagnosis::noWayAsksTheSameTwice()
{
    const QList<Way> ways = waysThrough(tree());
    for (const QString &language : Language::available()) {
        for (const Way &way : ways) {
            QSet<QString> asked;
            const Walk walk = walked(tree(), way);
            for (const Walk::Step &step : walk.steps())
                asked.insert(m_texts.textIn(language, step.question->id, "question"));
            QVERIFY2(asked.size() == way.size(), qPrintable(nameOf(way)));
        }
    }
}

void TestDiagnosis::noTwoAnswersOfAQuestionLeadToTheSame()
{
    for (const DecisionTree::Question &question : tree().questions) {
        QSet<QString> next;
        for (const DecisionTree::Answer &answer : question.answers)
            next.insert(answer.leadsTo);
        QVERIFY2(next.size() == question.answers.size(), qPrintable(question.id));
        QVERIFY2(question.answers.size() <= 9, qPrintable(question.id)); // each has a key
    }
}

void TestDiagnosis::everyQuestionCanBeReadAloud()
{
    for (const DecisionTree::Question &question : tree().questions) {
        for (const QString &language : Language::available()) {
            const QString text = m_texts.textIn(language, question.id, "question");
            QVERIFY2(text.endsWith(u'?'), qPrintable(text));
            QVERIFY2(text.size() <= 110, qPrintable(text));
            for (const DecisionTree::Answer &answer : question.answers)
                QVERIFY2(m_texts.textIn(language, answer.id, "answer").size() <= 120, qPrintable(answer.id));
        }
    }
}

void TestDiagnosis::theTreeIsForTheCodesThatTwoServersMaySend()
{
    for (const QString &id : {u"500"_s, u"502"_s, u"503"_s, u"504"_s, u"403"_s, u"429"_s, u"1020-cloudflare"_s})
        QCOMPARE(m_catalog.decisionTreesAbout(id), QStringList{u"ask:who-answered"_s});
    // Cloudflare alone sends these.
    QCOMPARE(m_catalog.decisionTreesAbout(u"522-cloudflare"_s), QStringList());
    QCOMPARE(m_catalog.decisionTreesAbout(u"404"_s), QStringList());
}

// ---------------------------------------------------------------------------------------------------------------------
// The walk

void TestDiagnosis::anAnswerLeadsOn()
{
    Walk walk(tree());
    QCOMPARE(walk.question(), &tree().questions.first());
    QVERIFY(!walk.outcome());
    QVERIFY(!walk.canTakeBack());
    walk.answer(2);
    QCOMPARE(walk.question()->id, u"ask:who-answered/page-502"_s);
    QCOMPARE(walk.steps(), (QList<Walk::Step>{{&tree().questions.first(), &tree().questions.first().answers.at(2)}}));
    walk.answer(0);
    walk.answer(1);
    walk.answer(0);
    QVERIFY(!walk.question());
    QCOMPARE(walk.outcome()->id, u"ask:who-answered/long-job"_s);
}

void TestDiagnosis::anAnswerThatIsNotThereChangesNothing()
{
    Walk walk(tree());
    const Walk before = walk;
    for (const qsizetype index : {qsizetype(-1), tree().questions.first().answers.size(), qsizetype(1000)})
        walk.answer(index);
    QCOMPARE(walk, before);
    Walk finished = longWalk();
    const Walk end = finished;
    finished.answer(0);
    QCOMPARE(finished, end);
    const DecisionTree empty;
    Walk nowhere(empty);
    nowhere.answer(0);
    nowhere.takeBack();
    QVERIFY(!nowhere.question() && !nowhere.outcome());
}

void TestDiagnosis::theLastAnswerIsTakenBack()
{
    Walk walk(tree());
    QList<Walk> before;
    for (const int answer : {1, 2, 0, 0, 0, 1}) {
        before.append(walk);
        walk.answer(answer);
    }
    QVERIFY(walk.outcome());
    while (!before.isEmpty()) {
        walk.takeBack();
        QCOMPARE(walk, before.takeLast());
        QVERIFY(!walk.outcome());
    }
    walk.takeBack();
    QCOMPARE(walk, Walk(tree()));
}

void TestDiagnosis::anEarlierAnswerIsTakenBackWithAllThatFollowed()
{
    Walk walk = longWalk();
    walk.takeBackTo(2);
    QCOMPARE(walk, walked(tree(), {1, 2}));
    const Walk before = walk;
    walk.takeBackTo(2);
    walk.takeBackTo(-1);
    QCOMPARE(walk, before);
    walk.startOver();
    QCOMPARE(walk, Walk(tree()));
}

void TestDiagnosis::aQuestionMayBeAnsweredAnew()
{
    Walk walk = longWalk();
    walk.takeBackTo(0);
    walk.answer(3);
    QCOMPARE(walk, walked(tree(), {3}));
    QCOMPARE(walk.question()->id, u"ask:who-answered/page-403"_s);
}

// ---------------------------------------------------------------------------------------------------------------------
// The path as a text

void TestDiagnosis::thePathIsCopiedForATicket_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestDiagnosis::thePathIsCopiedForATicket()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    const Walk walk = longWalk();
    const QString text = WalkArticle(walk, m_texts).text();
    qsizetype at = 0;
    const auto follows = [&](const QString &part) {
        const qsizetype found = text.indexOf(part, at);
        at = std::max(at, found);
        return found >= 0 && !part.isEmpty();
    };
    QVERIFY(follows(m_texts.text(tree().id, "name")));
    for (const Walk::Step &step : walk.steps()) {
        QVERIFY2(follows(m_texts.text(step.question->id, "question")), qPrintable(text));
        QVERIFY2(follows(m_texts.text(step.answer->id, "answer")), qPrintable(text));
    }
    const DecisionTree::Outcome &outcome = *walk.outcome();
    QVERIFY(follows(m_texts.text(outcome.id, "verdict")));
    QVERIFY(follows(Vocabulary::party(outcome.mustAct.first())));
    for (const QString &step : m_texts.list(outcome.id, "next_steps"))
        QVERIFY2(follows(step), qPrintable(text));
    for (const QString &detail : outcome.collect) {
        QVERIFY2(follows(m_texts.text(detail, "name")), qPrintable(text));
        QVERIFY2(follows(u"____"_s), qPrintable(text)); // to be filled in
    }
    for (const QString &code : outcome.codes)
        QVERIFY(follows(m_catalog.code(code)->numberText()));
    QVERIFY(!text.contains(u'`') && !text.contains(u'{')); // no markup
}

void TestDiagnosis::halfAPathSaysWhatIsStillOpen()
{
    const Walk walk = walked(tree(), {2, 0});
    const QString text = WalkArticle(walk, m_texts).text();
    QVERIFY(text.contains(m_texts.text(walk.steps().last().answer->id, "answer")));
    QVERIFY(text.contains(m_texts.text(walk.question()->id, "question") + u" – ____"_s));
    QVERIFY(WalkArticle(walk, m_texts).outcome().isEmpty());
    QVERIFY(!text.contains(u"Verdict"_s));
}

void TestDiagnosis::theLanguageChangesUnderTheSameAnswers()
{
    const Walk walk = longWalk();
    const WalkArticle article(walk, m_texts);
    const QString english = article.text();
    m_language.setCurrent(u"fr"_s);
    const QString french = article.text();
    QVERIFY(french != english);
    QVERIFY(french.contains(m_texts.textIn(u"fr"_s, walk.outcome()->id, "verdict")));
    m_language.setCurrent(u"en"_s);
    QCOMPARE(article.text(), english);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
