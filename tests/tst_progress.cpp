// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedlearner.h"
#include "training/progress.h"
#include "writelog.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using State = Card::State;

namespace {

const QDate Today(2026, 12, 1);

Moment at(int daysAgo)
{
    const QDate day = Today.addDays(-daysAgo);
    return {QDateTime(day, QTime(9, 0), Qt::UTC), day};
}

Question question(const QString &about, const QStringList &topics = {u"all"_s})
{
    Question question;
    question.id = u"number:"_s + about;
    question.about = about;
    question.topics = topics;
    return question;
}

const QList<Question> Codes{question(u"401"_s), question(u"403"_s), question(u"404"_s), question(u"502"_s),
                            question(u"504"_s)};

/// The first answer of a day to a learned card.
Review recall(const QString &about, int daysAgo, Rating rating = Rating::Good, int interval = 10)
{
    Review review;
    review.card = u"number:"_s + about;
    review.at = at(daysAgo).at;
    review.day = at(daysAgo).day;
    review.rating = rating;
    review.before = State::Review;
    review.interval = interval;
    review.elapsed = interval;
    return review;
}

Review confused(const QString &about, const QString &given, int daysAgo = 0)
{
    Review review = recall(about, daysAgo, Rating::Again);
    review.given = given;
    return review;
}

struct Desk
{
    QTemporaryDir home;
    std::unique_ptr<TrainingStore> store = std::make_unique<TrainingStore>(home.path());
    qint64 learner = 0;

    Desk()
    {
        if (const StoreProblem problem = store->open())
            qFatal("%s", qPrintable(problem.message()));
        learner = store->addLearner(u"Zoé"_s, at(400)).value;
    }

    void write(const QList<Review> &reviews)
    {
        if (const StoreProblem problem = writeLog(*store, learner, reviews))
            qFatal("%s", qPrintable(problem.message()));
    }

    Progress progress(const QList<Question> &questions = Codes, const QStringList &topics = {u"all"_s})
    {
        const Stored<Progress> read = readProgress(*store, learner, questions, topics, at(0));
        if (read.problem)
            qFatal("%s", qPrintable(read.problem.message()));
        return read.value;
    }
};

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheFirstAnswerThereIsNothing();
    void retentionCountsTheFirstAnswerOfADay();
    void retentionIsToldByAgeAndTime();
    void whatWasUndoneDoesNotCount();
    void anotherLearnersAnswersDoNotCount();
    void theForecastCountsEachDay();
    void topicsCountHowWellTheirQuestionsAreKnown();
    void theWeakestEntriesAreForgottenMostOften();
    void oneSlipIsNoWeakness();
    void confusionsCountInBothDirections();
    void onlyEntriesAreConfused();
    void aDayHasItsMinutes();
    void questionsThatAreGoneAreLeftOut();
    void aStoreThatCannotBeReadSaysWhy();
    void aYearOfPracticeKeepsTheRetentionThatWasAskedFor_data();
    void aYearOfPracticeKeepsTheRetentionThatWasAskedFor();
};

void TestProgress::beforeTheFirstAnswerThereIsNothing()
{
    Desk desk;
    const Progress progress = desk.progress();
    QCOMPARE(progress.today, Today);
    QCOMPARE(progress.dueToday, 0);
    QCOMPARE(progress.forecast, QList<int>(14, 0));
    QCOMPARE(progress.year.all.answers, 0);
    QCOMPARE(progress.year.all.measured(), 0.0);
    QCOMPARE(progress.topics.size(), 1);
    QCOMPARE(progress.topics.first().fresh, 5);
    QVERIFY(progress.weakest.isEmpty());
    QVERIFY(progress.confusions.isEmpty());
    QCOMPARE(progress.days.size(), 30);
    QCOMPARE(progress.answers, 0);
}

void TestProgress::retentionCountsTheFirstAnswerOfADay()
{
    Desk desk;
    Review again = recall(u"404"_s, 3, Rating::Again);
    Review relearned = recall(u"404"_s, 3, Rating::Good);
    relearned.before = State::Relearning;
    relearned.elapsed = 0;
    Review twice = recall(u"403"_s, 3, Rating::Again);
    twice.elapsed = 0; // of the same day, in another window
    Review fresh = recall(u"502"_s, 3, Rating::Again);
    fresh.before = State::New;
    desk.write({again, relearned, twice, fresh, recall(u"504"_s, 3, Rating::Hard), recall(u"401"_s, 3, Rating::Easy)});
    const Progress::Retention all = desk.progress().year.all;
    QCOMPARE(all.answers, 3);
    QCOMPARE(all.remembered, 2);
    QCOMPARE(desk.progress().answers, 6);
}

void TestProgress::retentionIsToldByAgeAndTime()
{
    Desk desk;
    Review strict = recall(u"404"_s, 29, Rating::Good, 21);
    strict.retention = 0.96;
    desk.write({strict, recall(u"404"_s, 30, Rating::Again, 20), recall(u"404"_s, 364, Rating::Again, 40),
                recall(u"404"_s, 365, Rating::Again, 40), recall(u"404"_s, 0, Rating::Good, 1)});
    const Progress progress = desk.progress();
    QCOMPARE(progress.month.all.answers, 2);
    QCOMPARE(progress.month.mature.answers, 1);
    QCOMPARE(progress.month.young.answers, 1);
    QCOMPARE(progress.month.mature.asked, 0.96);
    QCOMPARE(progress.month.all.asked, 0.93);
    QCOMPARE(progress.year.all.answers, 4);
    QCOMPARE(progress.year.mature.answers, 2);
    QCOMPARE(progress.year.mature.measured(), 0.5);
    QCOMPARE(progress.year.young.remembered, 1);
}

void TestProgress::whatWasUndoneDoesNotCount()
{
    Desk desk;
    desk.write({confused(u"404"_s, u"403"_s)});
    QCOMPARE(desk.progress().confusions.size(), 1);
    QVERIFY(!desk.store->undo(1, at(0)).problem);
    const Progress progress = desk.progress();
    QCOMPARE(progress.answers, 0);
    QCOMPARE(progress.month.all.answers, 0);
    QVERIFY(progress.confusions.isEmpty());
    QVERIFY(progress.weakest.isEmpty());
    QCOMPARE(progress.days.last().answers, 0);
}

void TestProgress::anotherLearnersAnswersDoNotCount()
{
    Desk desk;
    desk.write({confused(u"404"_s, u"403"_s)});
    desk.learner = desk.store->addLearner(u"Émile"_s, at(0)).value;
    const Progress progress = desk.progress();
    QCOMPARE(progress.answers, 0);
    QCOMPARE(progress.month.all.answers, 0);
    QVERIFY(progress.confusions.isEmpty());
    QVERIFY(progress.weakest.isEmpty());
    QCOMPARE(progress.days.last().answers, 0);
}

void TestProgress::theForecastCountsEachDay()
{
    Desk desk;
    SchedulingOptions options;
    const auto learn = [&](const QString &about, Rating rating, int daysAgo) {
        return desk.store->answer(desk.learner, {u"number:"_s + about, rating, 0, {}}, at(daysAgo)).value.card;
    };
    const Card soon = learn(u"401"_s, Rating::Easy, 0);
    learn(u"403"_s, Rating::Easy, 30); // overdue
    learn(u"404"_s, Rating::Good, 0);  // on its steps
    learn(u"502"_s, Rating::Easy, 30);
    QVERIFY(!desk.store->setSuspended(desk.learner, u"number:502"_s, true, at(0)));
    const Progress progress = desk.progress();
    QCOMPARE(progress.dueToday, 2);
    QList<int> forecast(14, 0);
    forecast[Today.daysTo(soon.dueDay) - 1] = 1;
    QCOMPARE(progress.forecast, forecast);
    QCOMPARE(progress.resting, QStringList{u"number:502"_s});
}

void TestProgress::topicsCountHowWellTheirQuestionsAreKnown()
{
    Desk desk;
    const QList<Question> questions{
        question(u"301"_s, {u"redirects"_s, u"all"_s}), question(u"302"_s, {u"redirects"_s, u"all"_s}),
        question(u"303"_s, {u"redirects"_s, u"all"_s}), question(u"404"_s, {u"client-errors"_s, u"all"_s})};
    for (int daysAgo : {60, 50, 20})
        desk.store->answer(desk.learner, {u"number:301"_s, Rating::Easy, 0, {}}, at(daysAgo));
    desk.store->answer(desk.learner, {u"number:302"_s, Rating::Good, 0, {}}, at(0));
    desk.store->setSuspended(desk.learner, u"number:404"_s, true, at(0));
    const Progress progress = desk.progress(questions, {u"redirects"_s, u"client-errors"_s, u"caching"_s, u"all"_s});
    QCOMPARE(progress.topics.size(), 4);
    const auto counts = [&](int topic) {
        const Progress::Topic &counted = progress.topics.at(topic);
        return QList{counted.mature, counted.young, counted.fresh, counted.resting};
    };
    QCOMPARE(progress.topics.first().id, u"redirects"_s);
    QCOMPARE(counts(0), (QList{1, 1, 1, 0}));
    QCOMPARE(counts(1), (QList{0, 0, 0, 1}));
    QCOMPARE(counts(2), (QList{0, 0, 0, 0}));
    QCOMPARE(counts(3), (QList{1, 1, 1, 1}));
}

void TestProgress::theWeakestEntriesAreForgottenMostOften()
{
    Desk desk;
    QList<Review> reviews;
    const auto answers = [&](const QString &about, int remembered, int forgotten) {
        for (int number = 0; number < remembered + forgotten; ++number)
            reviews.append(recall(about, number, number < remembered ? Rating::Good : Rating::Again));
    };
    answers(u"401"_s, 10, 10);
    answers(u"403"_s, 18, 2);
    answers(u"404"_s, 20, 0);
    answers(u"502"_s, 4, 6);
    for (int number = 0; number < 9; ++number) // longer ago than 90 days
        reviews.append(recall(u"504"_s, 90 + number, Rating::Again));
    desk.write(reviews);
    const Progress progress = desk.progress();
    QStringList weakest;
    for (const Progress::Weak &weak : progress.weakest)
        weakest.append(weak.entry);
    QCOMPARE(weakest, (QStringList{u"401"_s, u"502"_s, u"403"_s}));
    QCOMPARE(progress.weakest.first().answers, 20);
    QCOMPARE(progress.weakest.first().forgotten, 10);
}

void TestProgress::oneSlipIsNoWeakness()
{
    Desk desk;
    QList<Review> reviews{recall(u"401"_s, 1, Rating::Again)}; // all of one
    for (int number = 0; number < 20; ++number)                // six of twenty
        reviews.append(recall(u"502"_s, number, number < 6 ? Rating::Again : Rating::Good));
    desk.write(reviews);
    QCOMPARE(desk.progress().weakest.first().entry, u"502"_s);
}

void TestProgress::confusionsCountInBothDirections()
{
    Desk desk;
    desk.write({confused(u"401"_s, u"403"_s), confused(u"403"_s, u"401"_s), confused(u"403"_s, u"401"_s, 3),
                confused(u"502"_s, u"504"_s), confused(u"504"_s, u"502"_s), confused(u"404"_s, u"403"_s, 365)});
    const Progress progress = desk.progress();
    QCOMPARE(progress.confusions.size(), 2);
    QCOMPARE(progress.confusions.at(0).first, u"403"_s);
    QCOMPARE(progress.confusions.at(0).second, u"401"_s);
    QCOMPARE(progress.confusions.at(0).times, 3);
    QCOMPARE(progress.confusions.at(1).first, u"502"_s);
    QCOMPARE(progress.confusions.at(1).times, 2);
}

void TestProgress::onlyEntriesAreConfused()
{
    Desk desk;
    desk.write({confused(u"401"_s, u"edge"_s), confused(u"401"_s, u"case:firewall/step"_s),
                confused(u"401"_s, u"401"_s), confused(u"401"_s, {})});
    QVERIFY(desk.progress().confusions.isEmpty());
}

void TestProgress::aDayHasItsMinutes()
{
    Desk desk;
    QList<Review> reviews(4, recall(u"401"_s, 2));
    for (Review &review : reviews)
        review.milliseconds = 15'000;
    reviews.append(recall(u"401"_s, 29));
    reviews.last().milliseconds = 3'600'000; // left alone for an hour
    reviews.append(recall(u"401"_s, 30));
    reviews.append(recall(u"401"_s, -1)); // from a clock that was ahead
    desk.write(reviews);
    const QList<Progress::Day> days = desk.progress().days;
    QCOMPARE(days.size(), 30);
    QCOMPARE(days.first().day, Today.addDays(-29));
    QCOMPARE(days.last().day, Today);
    QCOMPARE(days.at(27).answers, 4);
    QCOMPARE(days.at(27).minutes, 1.0);
    QCOMPARE(days.first().answers, 1);
    QCOMPARE(days.first().minutes, 1.0);
    QCOMPARE(days.last().answers, 0);
}

void TestProgress::questionsThatAreGoneAreLeftOut()
{
    Desk desk;
    desk.write({confused(u"599"_s, u"401"_s), confused(u"401"_s, u"599"_s)});
    QVERIFY(!desk.store->rebuildCards());
    const Progress progress = desk.progress();
    QVERIFY(progress.confusions.isEmpty());
    QCOMPARE(progress.weakest.size(), 1);
    QCOMPARE(progress.topics.first().young, 1);
    QCOMPARE(progress.answers, 2); // yet they were given
}

void TestProgress::aStoreThatCannotBeReadSaysWhy()
{
    Desk desk;
    QVERIFY(!desk.store->database().run(u"DROP TABLE undo"_s));
    QVERIFY(readProgress(*desk.store, desk.learner, Codes, {u"all"_s}, at(0)).problem);
}

void TestProgress::aYearOfPracticeKeepsTheRetentionThatWasAskedFor_data()
{
    QTest::addColumn<double>("retention");
    QTest::newRow("0.85") << 0.85;
    QTest::newRow("0.90") << 0.90;
    QTest::newRow("0.95") << 0.95;
}

void TestProgress::aYearOfPracticeKeepsTheRetentionThatWasAskedFor()
{
    QFETCH(double, retention);
    constexpr int Days = 365;
    constexpr int NewCards = 4;
    SimulatedLearner learner(retention, 2026);
    QList<Review> log;
    for (int daysAgo = Days - 1; daysAgo >= 0; --daysAgo)
        log += learner.practise(at(daysAgo), NewCards);

    Desk desk;
    desk.write(log);
    QVERIFY(!desk.store->rebuildCards());
    // What the log leads to is what the learner has.
    const QHash<QString, Card> cards = desk.store->cards(desk.learner).value;
    QCOMPARE(cards.size(), learner.cards().size());
    for (const Card &card : learner.cards())
        QCOMPARE(cards.value(card.id), card);

    const Progress::RetentionByAge year = desk.progress().year;
    qInfo("asked %.3f, measured %.4f (young %.4f, mature %.4f) in %d answers", year.all.asked, year.all.measured(),
          year.young.measured(), year.mature.measured(), year.all.answers);
    QVERIFY(year.all.answers > 2000);
    QVERIFY(std::abs(year.all.asked - retention) < 1e-9);
    QVERIFY(std::abs(year.all.measured() - retention) < 0.02);
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
