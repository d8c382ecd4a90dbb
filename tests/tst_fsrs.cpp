// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/fsrs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using State = Card::State;

namespace {

const Moment Start{QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC), QDate(2026, 3, 2)};

Moment later(const Moment &moment, int days)
{
    return {moment.at.addDays(days), moment.day.addDays(days)};
}

/// When the card is due.
Moment dueOf(const Card &card, const Moment &last)
{
    return card.state == State::Review ? later(last, int(last.day.daysTo(card.dueDay))) : Moment{card.dueAt, last.day};
}

int intervalOf(const Card &card)
{
    return card.state == State::Review ? int(card.lastDay.daysTo(card.dueDay)) : 0;
}

SchedulingOptions unspread()
{
    SchedulingOptions options;
    options.isSpread = false;
    return options;
}

Card learned(int interval, double stability)
{
    Card card;
    card.id = u"meaning:404"_s;
    card.state = State::Review;
    card.stability = stability;
    card.difficulty = 5;
    card.lastAt = Start.at;
    card.lastDay = Start.day;
    card.dueDay = Start.day.addDays(interval);
    card.reviews = 3;
    return card;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

#define NEAR(value, expected, tolerance)                                                                               \
    QVERIFY2(isNear(value, expected, tolerance),                                                                       \
             qPrintable(u"%1, expected %2"_s.arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)))

FsrsWeights weightsOf(const QJsonObject &vector)
{
    FsrsWeights weights = currentWeights();
    const QJsonArray values = vector[u"parameters"_s].toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        weights.w.at(std::size_t(i)) = values.at(i).toDouble();
    if (vector.contains(u"decay"_s))
        weights.w[20] = vector[u"decay"_s].toDouble();
    return weights;
}

} // namespace

class TestFsrs : public QObject
{
    Q_OBJECT

private slots:
    // The formulas
    void theFirstAnswerSetsTheMemory_data();
    void theFirstAnswerSetsTheMemory();
    void answersOnTimeSpaceOut();
    void aMemoryFadesAsItsStabilitySays();
    void theIntervalFollowsTheDesiredRetention_data();
    void theIntervalFollowsTheDesiredRetention();
    void aSecondAnswerOfADayLowersNothingButFromAgain();
    void theOfficialVectorsAreMet_data();
    void theOfficialVectorsAreMet();

    // The steps
    void eachAnswerLeadsToItsStep_data();
    void eachAnswerLeadsToItsStep();
    void forgettingWhatWasLearnedIsALapse();
    void aShortenedListOfStepsLosesNoCard();

    // Spreading
    void theSpreadHasItsRange_data();
    void theSpreadHasItsRange();
    void everyDayOfTheSpreadIsDrawnEvenly();
    void theSameAnswerGivesTheSameInterval();

    // Days
    void theDayBeginsAtFour_data();
    void theDayBeginsAtFour();
    void theNextDayBegins_data();
    void theNextDayBegins();
    void anAnswerAfterMidnightBelongsToTheEvening();
    void aJourneyMovesNoCard();
    void aClockThatIsPutBackCountsAsNoTime();
};

void TestFsrs::theFirstAnswerSetsTheMemory_data()
{
    QTest::addColumn<Rating>("rating");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<int>("interval");
    QTest::newRow("again") << Rating::Again << 0.212 << 6.4133 << 1;
    QTest::newRow("hard") << Rating::Hard << 1.2931 << 5.112171 << 1;
    QTest::newRow("good") << Rating::Good << 2.3065 << 2.118104 << 2;
    QTest::newRow("easy") << Rating::Easy << 8.2956 << 1.0 << 8;
}

void TestFsrs::theFirstAnswerSetsTheMemory()
{
    QFETCH(Rating, rating);
    QFETCH(double, stability);
    QFETCH(double, difficulty);
    QFETCH(int, interval);
    SchedulingOptions options = unspread();
    options.learningSteps.clear();
    const auto [card, review] = schedule({}, rating, Start, options);
    NEAR(card.stability, stability, 1e-6);
    NEAR(card.difficulty, difficulty, 1e-6);
    QCOMPARE(card.state, State::Review);
    QCOMPARE(card.dueDay, Start.day.addDays(interval));
    QCOMPARE(card.reviews, 1);
    QCOMPARE(review.before, State::New);
    QCOMPARE(review.elapsed, 0);
}

void TestFsrs::answersOnTimeSpaceOut()
{
    const QList<Rating> ratings{Rating::Good, Rating::Good,  Rating::Good,  Rating::Good, Rating::Good,
                                Rating::Good, Rating::Again, Rating::Again, Rating::Good, Rating::Good,
                                Rating::Good, Rating::Good,  Rating::Good};
    Card card;
    Moment now = Start;
    QList<int> intervals;
    for (const Rating rating : ratings) {
        card = schedule(card, rating, now, unspread()).first;
        intervals.append(intervalOf(card));
        now = dueOf(card, now);
    }
    QCOMPARE(intervals, (QList<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21}));
    QCOMPARE(card.lapses, 1);
}

void TestFsrs::aMemoryFadesAsItsStabilitySays()
{
    const Fsrs fsrs(currentWeights());
    NEAR(fsrs.retrievability(10, 0), 1.0, 1e-12);
    NEAR(fsrs.retrievability(10, 1), 0.985682, 1e-6);
    NEAR(fsrs.retrievability(10, 10), 0.9, 1e-12);
    NEAR(fsrs.retrievability(10, 20), 0.845885, 1e-6);
}

void TestFsrs::theIntervalFollowsTheDesiredRetention_data()
{
    QTest::addColumn<double>("retention");
    QTest::addColumn<int>("interval");
    QTest::newRow("0.80") << 0.80 << 33;
    QTest::newRow("0.85") << 0.85 << 19;
    QTest::newRow("0.90") << 0.90 << 10;
    QTest::newRow("0.95") << 0.95 << 4;
    QTest::newRow("0.97") << 0.97 << 2;
}

void TestFsrs::theIntervalFollowsTheDesiredRetention()
{
    QFETCH(double, retention);
    QFETCH(int, interval);
    const Fsrs fsrs(currentWeights());
    QCOMPARE(fsrs.interval(10, retention), interval);
    QCOMPARE(fsrs.interval(0.001, retention), 1);
    QCOMPARE(fsrs.interval(36500, retention, 365), 365);
}

void TestFsrs::aSecondAnswerOfADayLowersNothingButFromAgain()
{
    const Fsrs fsrs(currentWeights());
    QVERIFY(fsrs.next({5, 5}, Rating::Again, 0).stability < 5);
    QCOMPARE(fsrs.next({5, 5}, Rating::Hard, 0).stability, 5.0);
    QVERIFY(fsrs.next({5, 5}, Rating::Good, 0).stability >= 5);
    QVERIFY(fsrs.next({5, 5}, Rating::Easy, 0).stability > 5);
}

void TestFsrs::theOfficialVectorsAreMet_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(SOURCE_DIR) + u"/../shared/samples/fsrs/official-vectors.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("none") << QJsonObject();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray vectors = document.isArray() ? document.array() : document[u"vectors"_s].toArray();
    QVERIFY(vectors.size() >= 37);
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
}

void TestFsrs::theOfficialVectorsAreMet()
{
    QFETCH(QJsonObject, vector);
    if (vector.isEmpty())
        QSKIP("The vectors of the other implementations are not here.");
    // Of FSRS-5, and what ts-fsrs alone does: a floor under w19, intervals lifted above that of a worse rating.
    static const QStringList Others{u"ts.FSRS-5.memory_state_short_term"_s, u"ts.long_term.test2"_s,
                                    u"ts.long_term.test3"_s};
    if (Others.contains(vector[u"id"_s].toString()))
        QSKIP("It is not FSRS-6.");
    const QString kind = vector[u"kind"_s].toString();
    const double tolerance = vector[u"tolerance"_s].toDouble(1e-6);
    const QJsonArray ratings = vector[u"ratings"_s].toArray();
    const QJsonArray expected = vector[u"expected"_s].toArray();
    const QJsonArray elapsed = vector[u"elapsed_days"_s].toArray();
    const auto ratingAt = [&](qsizetype i) { return Rating(ratings.at(i).toInt()); };

    SchedulingOptions options = unspread();
    options.weights = weightsOf(vector);
    if (!vector[u"config"_s][u"enable_short_term"_s].toBool(true)) {
        options.learningSteps.clear();
        options.relearningSteps.clear();
        options.weights.w[17] = options.weights.w[18] = options.weights.w[19] = 0;
    }
    const Fsrs fsrs(options.weights);

    if (kind == u"sequence"_s) {
        const QJsonArray intervals = vector[u"expected_interval_days"_s].toArray();
        const QJsonArray stabilities = vector[u"expected_stability"_s].toArray();
        const QJsonArray difficulties = vector[u"expected_difficulty"_s].toArray();
        const QJsonObject final = vector[u"expected_final"_s].toObject();
        Card card;
        Moment now = Start;
        for (qsizetype i = 0; i < ratings.size(); ++i) {
            if (i < elapsed.size())
                now = later(now, elapsed.at(i).toInt());
            else if (i > 0)
                now = later(dueOf(card, now), vector.contains(u"expected_min_stability"_s) ? 1 : 0);
            card = schedule(card, ratingAt(i), now, options).first;
            if (i < intervals.size())
                QCOMPARE(intervalOf(card), intervals.at(i).toInt());
            if (i < stabilities.size())
                NEAR(card.stability, stabilities.at(i).toDouble(), tolerance);
            if (i < difficulties.size())
                NEAR(card.difficulty, difficulties.at(i).toDouble(), tolerance);
            if (vector.contains(u"expected_min_stability"_s))
                QVERIFY(card.stability >= vector[u"expected_min_stability"_s].toDouble());
        }
        if (final.contains(u"stability"_s))
            NEAR(card.stability, final[u"stability"_s].toDouble(), tolerance);
        if (final.contains(u"difficulty"_s))
            NEAR(card.difficulty, final[u"difficulty"_s].toDouble(), tolerance);
    } else if (kind == u"first_review"_s) {
        for (const QJsonValue &value : expected) {
            const Card card = schedule({}, Rating(value[u"rating"_s].toInt()), Start, options).first;
            NEAR(card.stability, value[u"stability"_s].toDouble(), tolerance);
            NEAR(card.difficulty, value[u"difficulty"_s].toDouble(), tolerance);
            QCOMPARE(intervalOf(card), value[u"interval_days"_s].toInt());
            QCOMPARE(card.state == State::Review, value[u"state"_s].toString() == u"Review"_s);
        }
    } else if (kind == u"step"_s) {
        const QJsonValue before = vector[u"before"_s];
        const Memory after = fsrs.next({before[u"stability"_s].toDouble(), before[u"difficulty"_s].toDouble()},
                                       Rating(vector[u"rating"_s].toInt()), vector[u"elapsed_days"_s].toInt());
        NEAR(after.stability, vector[u"expected"_s][u"stability"_s].toDouble(), tolerance);
        NEAR(after.difficulty, vector[u"expected"_s][u"difficulty"_s].toDouble(), tolerance);
    } else if (kind == u"retrievability"_s || kind == u"retrievability_pairs"_s) {
        for (qsizetype i = 0; i < elapsed.size(); ++i) {
            const QJsonValue stability = vector[u"stability"_s];
            NEAR(fsrs.retrievability(stability.isArray() ? stability[i].toDouble() : stability.toDouble(),
                                     elapsed.at(i).toDouble()),
                 expected.at(i).toDouble(), tolerance);
        }
    } else if (kind == u"interval_by_retention"_s) {
        const QJsonArray days = vector[u"expected_days"_s].toArray();
        for (qsizetype i = 0; i < days.size(); ++i) {
            const int interval = fsrs.interval(vector[u"stability"_s].toDouble(),
                                               vector[u"desired_retention"_s][i].toDouble(), 1'000'000'000);
            QVERIFY(std::abs(interval - days.at(i).toInt()) <= (i == 0 ? 3 : 0));
        }
    } else if (kind == u"next_difficulty"_s) {
        for (qsizetype i = 0; i < ratings.size(); ++i)
            NEAR(fsrs.difficultyAfter(vector[u"difficulty"_s].toDouble(), ratingAt(i)), expected.at(i).toDouble(),
                 tolerance);
    } else if (kind == u"next_recall_stability"_s || kind == u"next_forget_stability"_s) {
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Memory memory{vector[u"stability"_s].toDouble(), vector[u"difficulty"_s][i].toDouble()};
            const double chance = vector[u"retrievability"_s][i].toDouble();
            NEAR(kind == u"next_forget_stability"_s ? fsrs.stabilityAfterForgetting(memory, chance)
                                                    : fsrs.stabilityAfterRecall(memory, chance, ratingAt(i)),
                 expected.at(i).toDouble(), tolerance);
        }
    } else if (kind == u"next_short_term_stability"_s) {
        for (qsizetype i = 0; i < ratings.size(); ++i)
            NEAR(fsrs.stabilityAfterSameDay(vector[u"stability"_s].toDouble(), ratingAt(i)), expected.at(i).toDouble(),
                 tolerance);
    } else {
        QFAIL("a kind of vector that this test does not know");
    }
}

void TestFsrs::eachAnswerLeadsToItsStep_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<int>("step");
    QTest::addColumn<Rating>("rating");
    QTest::addColumn<State>("after");
    QTest::addColumn<int>("seconds"); // 0: learned
    QTest::newRow("new, again") << State::New << 0 << Rating::Again << State::Learning << 60;
    QTest::newRow("new, hard") << State::New << 0 << Rating::Hard << State::Learning << 330;
    QTest::newRow("new, good") << State::New << 0 << Rating::Good << State::Learning << 600;
    QTest::newRow("new, easy") << State::New << 0 << Rating::Easy << State::Review << 0;
    QTest::newRow("second step, again") << State::Learning << 1 << Rating::Again << State::Learning << 60;
    QTest::newRow("second step, hard") << State::Learning << 1 << Rating::Hard << State::Learning << 600;
    QTest::newRow("second step, good") << State::Learning << 1 << Rating::Good << State::Review << 0;
    QTest::newRow("relearning, again") << State::Relearning << 0 << Rating::Again << State::Relearning << 600;
    QTest::newRow("relearning, hard") << State::Relearning << 0 << Rating::Hard << State::Relearning << 900;
    QTest::newRow("relearning, good") << State::Relearning << 0 << Rating::Good << State::Review << 0;
    QTest::newRow("learned, again") << State::Review << 0 << Rating::Again << State::Relearning << 600;
    QTest::newRow("learned, hard") << State::Review << 0 << Rating::Hard << State::Review << 0;
}

void TestFsrs::eachAnswerLeadsToItsStep()
{
    QFETCH(State, before);
    QFETCH(int, step);
    QFETCH(Rating, rating);
    QFETCH(State, after);
    QFETCH(int, seconds);
    Card card = before == State::New ? Card() : learned(10, 10);
    card.state = before;
    card.step = step;
    if (before == State::Learning || before == State::Relearning) {
        card.dueDay = {};
        card.dueAt = Start.at;
    }
    const Card next = schedule(card, rating, Start).first;
    QCOMPARE(next.state, after);
    if (seconds > 0) {
        QCOMPARE(Start.at.secsTo(next.dueAt), seconds);
        QVERIFY(!next.dueDay.isValid());
        QVERIFY(!isDue(next, Start));
        QVERIFY(isDue(next, {next.dueAt, Start.day}));
    } else {
        QVERIFY(next.dueDay > Start.day);
        QVERIFY(!next.dueAt.isValid());
        QVERIFY(!isDue(next, {Start.at, next.dueDay.addDays(-1)}));
        QVERIFY(isDue(next, {Start.at, next.dueDay}));
    }
}

void TestFsrs::forgettingWhatWasLearnedIsALapse()
{
    Card card = schedule(learned(10, 10), Rating::Again, later(Start, 10)).first;
    QCOMPARE(card.lapses, 1);
    card = schedule(card, Rating::Again, later(Start, 10)).first;
    QCOMPARE(card.lapses, 1); // it had not been learned again
    QCOMPARE(schedule({}, Rating::Again, Start).first.lapses, 0);
}

void TestFsrs::aShortenedListOfStepsLosesNoCard()
{
    Card card = schedule({}, Rating::Good, Start).first;
    QCOMPARE(card.step, 1);
    SchedulingOptions options;
    options.learningSteps = {60};
    QCOMPARE(schedule(card, Rating::Hard, Start, options).first.state, State::Review);
    QCOMPARE(schedule(card, Rating::Again, Start, options).first.state, State::Learning);
}

void TestFsrs::theSpreadHasItsRange_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("1") << 1 << 1 << 1;
    QTest::newRow("2") << 2 << 2 << 2;
    QTest::newRow("3") << 3 << 2 << 4;
    QTest::newRow("5") << 5 << 4 << 6;
    QTest::newRow("10") << 10 << 8 << 12;
    QTest::newRow("50") << 50 << 46 << 54;
    QTest::newRow("36500") << 36500 << 34673 << 36500;
}

void TestFsrs::theSpreadHasItsRange()
{
    QFETCH(int, interval);
    QFETCH(int, least);
    QFETCH(int, most);
    QCOMPARE(spreadRange(interval, 36500), std::pair(least, most));
}

void TestFsrs::everyDayOfTheSpreadIsDrawnEvenly()
{
    QMap<int, int> counts;
    const Card card = learned(4, 4.0);
    const int interval =
        Fsrs(currentWeights())
            .interval(Fsrs(currentWeights()).next({card.stability, card.difficulty}, Rating::Good, 4).stability, 0.9);
    const auto [least, most] = spreadRange(interval, 36500);
    constexpr int Draws = 20'000;
    for (int seed = 0; seed < Draws; ++seed)
        ++counts[intervalOf(schedule(card, Rating::Good, later(Start, 4), {}, quint64(seed)).first)];
    QCOMPARE(counts.firstKey(), least);
    QCOMPARE(counts.lastKey(), most);
    const double share = double(Draws) / (most - least + 1);
    for (const int count : std::as_const(counts))
        QVERIFY2(std::abs(count - share) < share / 5, qPrintable(QString::number(count)));
}

void TestFsrs::theSameAnswerGivesTheSameInterval()
{
    const Card card = learned(40, 40);
    const auto [first, review] = schedule(card, Rating::Good, later(Start, 40));
    QCOMPARE(schedule(card, Rating::Good, later(Start, 40)).first, first);
    QCOMPARE(schedule(card, Rating::Good, later(Start, 40), {}, review.seed).first, first);
    QCOMPARE(review.interval, 40);
    QCOMPARE(review.elapsed, 40);

    // Cards that are learned together part.
    QSet<QDate> days;
    for (int number = 0; number < 50; ++number) {
        Card other = card;
        other.id = u"meaning:%1"_s.arg(number);
        days.insert(schedule(other, Rating::Good, later(Start, 40)).first.dueDay);
    }
    QVERIFY(days.size() > 5);
}

void TestFsrs::theDayBeginsAtFour_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QDate>("day");
    const QDate second(2026, 3, 2);
    QTest::newRow("noon") << QByteArray("UTC") << u"2026-03-02T12:00:00Z"_s << second;
    QTest::newRow("3:59:59") << QByteArray("UTC") << u"2026-03-03T03:59:59Z"_s << second;
    QTest::newRow("4:00") << QByteArray("UTC") << u"2026-03-03T04:00:00Z"_s << second.addDays(1);
    QTest::newRow("Paris, winter, 3:59") << QByteArray("Europe/Paris") << u"2026-03-03T02:59:59Z"_s << second;
    QTest::newRow("Paris, winter, 4:00") << QByteArray("Europe/Paris") << u"2026-03-03T03:00:00Z"_s
                                         << second.addDays(1);
    // The clock went from 2:00 to 3:00 in the night: 4:00 comes an hour sooner.
    QTest::newRow("Paris, spring, 3:59") << QByteArray("Europe/Paris") << u"2026-03-29T01:59:59Z"_s
                                         << QDate(2026, 3, 28);
    QTest::newRow("Paris, spring, 4:00") << QByteArray("Europe/Paris") << u"2026-03-29T02:00:00Z"_s
                                         << QDate(2026, 3, 29);
    // And from 3:00 to 2:00: an hour later.
    QTest::newRow("Paris, autumn, 3:59") << QByteArray("Europe/Paris") << u"2026-10-25T02:59:59Z"_s
                                         << QDate(2026, 10, 24);
    QTest::newRow("Paris, autumn, 4:00") << QByteArray("Europe/Paris") << u"2026-10-25T03:00:00Z"_s
                                         << QDate(2026, 10, 25);
    QTest::newRow("New York") << QByteArray("America/New_York") << u"2026-03-03T08:59:59Z"_s << second;
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u"2026-03-02T22:15:00Z"_s << second.addDays(1);
}

void TestFsrs::theDayBeginsAtFour()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, utc);
    QFETCH(QDate, day);
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        QSKIP("This system does not know the zone.");
    const Moment moment = Moment::of(QDateTime::fromString(utc, Qt::ISODate), QTimeZone(zone));
    QCOMPARE(moment.day, day);
    QCOMPARE(moment.at, QDateTime::fromString(utc, Qt::ISODate));
    QCOMPARE(moment.at.timeSpec(), Qt::UTC);
}

void TestFsrs::theNextDayBegins_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    QTest::newRow("evening") << QByteArray("UTC") << u"2026-03-02T20:00:00Z"_s << u"2026-03-03T04:00:00Z"_s;
    QTest::newRow("after midnight") << QByteArray("UTC") << u"2026-03-03T01:30:00Z"_s << u"2026-03-03T04:00:00Z"_s;
    QTest::newRow("at its beginning") << QByteArray("UTC") << u"2026-03-03T04:00:00Z"_s << u"2026-03-04T04:00:00Z"_s;
    QTest::newRow("Paris, spring") << QByteArray("Europe/Paris") << u"2026-03-28T20:00:00Z"_s
                                   << u"2026-03-29T02:00:00Z"_s;
    QTest::newRow("Paris, autumn") << QByteArray("Europe/Paris") << u"2026-10-24T20:00:00Z"_s
                                   << u"2026-10-25T03:00:00Z"_s;
    // Samoa had no 30 December 2011: at midnight it became the 31st, before 4:00 already.
    QTest::newRow("Apia, a day that was skipped")
        << QByteArray("Pacific/Apia") << u"2011-12-29T20:00:00Z"_s << u"2011-12-30T10:00:00Z"_s;
}

void TestFsrs::theNextDayBegins()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QString, next);
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        QSKIP("This system does not know the zone.");
    const Moment moment = Moment::of(QDateTime::fromString(now, Qt::ISODate), QTimeZone(zone));
    const QDateTime begins = nextDay(moment, QTimeZone(zone));
    QCOMPARE(begins, QDateTime::fromString(next, Qt::ISODate));
    QVERIFY(Moment::of(begins, QTimeZone(zone)).day > moment.day);
    QCOMPARE(Moment::of(begins.addSecs(-1), QTimeZone(zone)).day, moment.day);
}

void TestFsrs::anAnswerAfterMidnightBelongsToTheEvening()
{
    const QTimeZone zone("Europe/Paris");
    if (!zone.isValid())
        QSKIP("This system does not know the zone.");
    const auto at = [&](int day, int hour) {
        return Moment::of(QDateTime(QDate(2026, 3, day), QTime(hour, 0), zone), zone);
    };
    const Card evening = schedule({}, Rating::Easy, at(2, 23), unspread()).first;
    const Card night = schedule({}, Rating::Easy, at(3, 2), unspread()).first;
    QCOMPARE(night.dueDay, evening.dueDay);
    QCOMPARE(schedule(evening, Rating::Good, at(3, 2)).second.elapsed, 0);
    QCOMPARE(schedule(evening, Rating::Good, at(3, 5)).second.elapsed, 1);
    QVERIFY(!isDue(evening, at(10, 3)));
    QVERIFY(isDue(evening, at(10, 4)));
}

void TestFsrs::aJourneyMovesNoCard()
{
    const QTimeZone paris("Europe/Paris");
    const QTimeZone tokyo("Asia/Tokyo");
    if (!paris.isValid() || !tokyo.isValid())
        QSKIP("This system does not know the zones.");
    const Card card = schedule({}, Rating::Easy, Moment::of(QDateTime(QDate(2026, 3, 2), QTime(18, 0), paris), paris),
                               unspread())
                          .first;
    const auto morning = [&](int day) { return Moment::of(QDateTime(QDate(2026, 3, day), QTime(8, 0), tokyo), tokyo); };
    QVERIFY(!isDue(card, morning(9)));
    QVERIFY(isDue(card, morning(10)));
}

void TestFsrs::aClockThatIsPutBackCountsAsNoTime()
{
    const auto [card, review] = schedule(learned(10, 10), Rating::Good, later(Start, -400));
    QCOMPARE(review.elapsed, 0);
    QVERIFY(card.stability >= 10);
    QVERIFY(std::isfinite(card.stability));
}

QTEST_GUILESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
