// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/progress.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = Card::State;

namespace {

constexpr int ForecastDays = 14;
constexpr int MatureInterval = 21; // days
constexpr int ChartDays = 30;
constexpr int WeakDays = 90;
constexpr int YearDays = 365;
constexpr int ListLength = 10;
constexpr int LongestAnswer = 60'000; // milliseconds: whoever takes longer is not at the desk

/// Answers that count for what was remembered: the first of a day, to a card that had been learned, not undone.
const QString FirstAnswers = u" FROM review LEFT JOIN undo ON undo.review = review.id"
                             " WHERE learner = ? AND day > ? AND before = 2 AND elapsed > 0 AND undo.review IS NULL"_s;

class Reader
{
public:
    Reader(Database &database, qint64 learner, const QList<Question> &questions, const Moment &now)
        : m_database(database)
        , m_learner(learner)
        , m_questions(questions)
        , m_now(now)
    {
    }

    StoreProblem read(TrainingStore &store, const QStringList &topics)
    {
        progress.today = m_now.day;
        const Stored<QHash<QString, Card>> cards = store.cards(m_learner);
        if (cards.problem)
            return cards.problem;
        countCards(cards.value);
        countTopics(cards.value, topics);
        for (StoreProblem (Reader::*part)() : {&Reader::readQuestions, &Reader::readRetention, &Reader::readWeakest,
                                               &Reader::readConfusions, &Reader::readDays}) {
            if (StoreProblem problem = (this->*part)())
                return problem;
        }
        return {};
    }

    Progress progress;

private:
    static bool isMature(const Card &card)
    {
        return card.state == State::Review && card.lastDay.daysTo(card.dueDay) >= MatureInterval;
    }

    void countCards(const QHash<QString, Card> &cards)
    {
        progress.forecast.fill(0, ForecastDays);
        for (const Question &question : m_questions) {
            const auto card = cards.constFind(question.id);
            if (card == cards.cend())
                continue;
            if (card->isSuspended) {
                progress.resting.append(card->id);
                continue;
            }
            if (card->state == State::New)
                continue;
            // A step is due today, even if its minutes end after the day has.
            const qint64 days = card->state == State::Review ? m_now.day.daysTo(card->dueDay) : 0;
            if (days <= 0)
                ++progress.dueToday;
            else if (days <= ForecastDays)
                ++progress.forecast[days - 1];
        }
        progress.resting.sort();
    }

    void countTopics(const QHash<QString, Card> &cards, const QStringList &topics)
    {
        QHash<QString, Progress::Topic> counts;
        for (const Question &question : m_questions) {
            const Card card = cards.value(question.id);
            const auto count = card.isSuspended ? &Progress::Topic::resting
                : card.state == State::New      ? &Progress::Topic::fresh
                : isMature(card)                ? &Progress::Topic::mature
                                                : &Progress::Topic::young;
            for (const QString &topic : question.topics)
                ++(counts[topic].*count);
        }
        for (const QString &id : topics) {
            Progress::Topic topic = counts.value(id);
            topic.id = id;
            progress.topics.append(topic);
        }
    }

    StoreProblem readQuestions()
    {
        QHash<QString, const Question *> byId;
        for (const Question &question : m_questions)
            byId.insert(question.id, &question);
        return forEachRow(u"SELECT key, id FROM question"_s, {}, [&](const QSqlQuery &row) {
            if (const Question *question = byId.value(row.value(1).toString()))
                m_byKey.insert(row.value(0).toLongLong(), question);
        });
    }

    StoreProblem readRetention()
    {
        const QString sql = u"SELECT interval >= ?, day > ?, count(*), sum(rating > 1), sum(retention)"_s + FirstAnswers
            + u" GROUP BY 1, 2"_s;
        return forEachRow(sql, {MatureInterval, dayBefore(ChartDays), m_learner, dayBefore(YearDays)},
                          [&](const QSqlQuery &row) {
                              for (Progress::RetentionByAge *span : {&progress.year, &progress.month}) {
                                  if (span == &progress.month && !row.value(1).toBool())
                                      continue;
                                  for (Progress::Retention *part :
                                       {row.value(0).toBool() ? &span->mature : &span->young, &span->all}) {
                                      const int answers = row.value(2).toInt();
                                      part->asked = (part->asked * part->answers + row.value(4).toDouble())
                                          / (part->answers + answers);
                                      part->answers += answers;
                                      part->remembered += row.value(3).toInt();
                                  }
                              }
                          });
    }

    StoreProblem readWeakest()
    {
        QHash<QString, Progress::Weak> weak;
        const QString sql = u"SELECT question, count(*), sum(rating = 1)"_s + FirstAnswers + u" GROUP BY question"_s;
        const StoreProblem problem = forEachRow(sql, {m_learner, dayBefore(WeakDays)}, [&](const QSqlQuery &row) {
            const Question *question = m_byKey.value(row.value(0).toLongLong());
            if (!question || question->about.isEmpty())
                return;
            Progress::Weak &entry = weak[question->about];
            entry.entry = question->about;
            entry.answers += row.value(1).toInt();
            entry.forgotten += row.value(2).toInt();
        });
        // As if ten more answers had gone as they are asked to: one slip in two is no weakness yet.
        const auto chance = [](const Progress::Weak &entry) { return (entry.forgotten + 1.0) / (entry.answers + 10); };
        for (const Progress::Weak &entry : std::as_const(weak)) {
            if (entry.forgotten > 0)
                progress.weakest.append(entry);
        }
        std::ranges::sort(progress.weakest, [&](const Progress::Weak &a, const Progress::Weak &b) {
            return std::pair(-chance(a), a.entry) < std::pair(-chance(b), b.entry);
        });
        progress.weakest.resize(std::min<qsizetype>(progress.weakest.size(), ListLength));
        return problem;
    }

    StoreProblem readConfusions()
    {
        QSet<QString> entries;
        for (const Question &question : m_questions)
            entries.insert(question.about);
        QHash<std::pair<QString, QString>, int> times;
        const StoreProblem problem = forEachRow(
            u"SELECT question, given, count(*) FROM review LEFT JOIN undo ON undo.review = review.id"
            " WHERE learner = ? AND day > ? AND given IS NOT NULL AND undo.review IS NULL GROUP BY question, given"_s,
            {m_learner, dayBefore(YearDays)}, [&](const QSqlQuery &row) {
                const Question *question = m_byKey.value(row.value(0).toLongLong());
                const QString given = row.value(1).toString();
                // A hop or a step that was chosen is no entry that could be compared.
                if (question && !question->about.isEmpty() && given != question->about && entries.contains(given))
                    times[{question->about, given}] += row.value(2).toInt();
            });
        for (auto it = times.cbegin(); it != times.cend(); ++it) {
            const auto &[first, second] = it.key();
            const int back = times.value({second, first});
            if (back < it.value() || (back == it.value() && first < second))
                progress.confusions.append({first, second, it.value() + back});
        }
        std::ranges::sort(progress.confusions, [](const Progress::Confusion &a, const Progress::Confusion &b) {
            return std::tuple(-a.times, a.first, a.second) < std::tuple(-b.times, b.first, b.second);
        });
        progress.confusions.resize(std::min<qsizetype>(progress.confusions.size(), ListLength));
        return problem;
    }

    StoreProblem readDays()
    {
        for (int ago = ChartDays - 1; ago >= 0; --ago)
            progress.days.append({m_now.day.addDays(-ago), 0, 0});
        const StoreProblem problem = forEachRow(
            u"SELECT day, count(*), sum(min(milliseconds, ?)) FROM review LEFT JOIN undo ON undo.review = review.id"
            " WHERE learner = ? AND day > ? AND undo.review IS NULL GROUP BY day"_s,
            {LongestAnswer, m_learner, dayBefore(ChartDays)}, [&](const QSqlQuery &row) {
                const qint64 place = row.value(0).toLongLong() - progress.days.first().day.toJulianDay();
                if (place >= ChartDays)
                    return; // from a clock that was ahead
                progress.days[place].answers = row.value(1).toInt();
                progress.days[place].minutes = row.value(2).toDouble() / 60'000;
            });
        if (problem)
            return problem;
        const Stored<QVariant> all = m_database.value(
            u"SELECT count(*) FROM review LEFT JOIN undo ON undo.review = review.id"
            " WHERE learner = ? AND undo.review IS NULL"_s,
            {m_learner});
        progress.answers = all.value.toInt();
        return all.problem;
    }

    /// The last day that is not among the newest @p days, as the database has it.
    qint64 dayBefore(int days) const { return m_now.day.toJulianDay() - days; }

    template<typename Visit>
    StoreProblem forEachRow(const QString &sql, const QVariantList &values, Visit visit)
    {
        Stored<QSqlQuery> rows = m_database.rows(sql, values);
        if (rows.problem)
            return rows.problem;
        while (rows.value.next())
            visit(rows.value);
        return m_database.problemOf(rows.value);
    }

    Database &m_database;
    qint64 m_learner;
    const QList<Question> &m_questions;
    Moment m_now;
    QHash<qint64, const Question *> m_byKey;
};

} // namespace

Stored<Progress> readProgress(TrainingStore &store, qint64 learner, const QList<Question> &questions,
                              const QStringList &topics, const Moment &now)
{
    Reader reader(store.database(), learner, questions, now);
    const StoreProblem problem = reader.read(store, topics);
    return {problem ? Progress() : reader.progress, problem};
}
