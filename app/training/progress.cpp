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

/// The answers, and those of them that were undone: counted apart and taken off, for looking each one up takes longer.
const QString All = u"review NOT INDEXED"_s;
const QString Recent = u"review INDEXED BY review_day"_s;
const QString Undone = u"(SELECT review.* FROM undo CROSS JOIN review ON review.id = undo.review)"_s;

/// Sorts the list and keeps its beginning.
template<typename Item, typename Before>
void keepFirst(QList<Item> &list, Before before)
{
    const qsizetype length = std::min<qsizetype>(list.size(), ListLength);
    std::ranges::partial_sort(list, list.begin() + length, before);
    list.resize(length);
}

/// What counts for how much was remembered: the first answers of a day, to cards that had been learned.
const QString FirstAnswers = u" WHERE learner = ? AND day > ? AND before = 2 AND elapsed > 0"_s;

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
        for (const auto &[span, days, source] :
             {std::tuple(&progress.year, YearDays, All), {&progress.month, ChartDays, Recent}}) {
            for (const bool isMature : {false, true}) {
                Progress::Retention &part = isMature ? span->mature : span->young;
                double asked = 0;
                const QString sql = u"SELECT count(*), sum(rating > 1), sum(retention) FROM %1"_s + FirstAnswers
                    + (isMature ? u" AND interval >= ?"_s : u" AND interval < ?"_s);
                const StoreProblem problem = countRows(sql, source, {m_learner, dayBefore(days), MatureInterval},
                                                       [&part, &asked](const QSqlQuery &row, int sign) {
                                                           part.answers += sign * row.value(0).toInt();
                                                           part.remembered += sign * row.value(1).toInt();
                                                           asked += sign * row.value(2).toDouble();
                                                       });
                if (problem)
                    return problem;
                part.asked = part.answers > 0 ? asked / part.answers : 0;
                Progress::Retention &all = span->all;
                all.answers += part.answers;
                all.remembered += part.remembered;
                all.asked += asked;
            }
            if (span->all.answers > 0)
                span->all.asked /= span->all.answers;
        }
        return {};
    }

    StoreProblem readWeakest()
    {
        QHash<QString, Progress::Weak> weak;
        const QString sql = u"SELECT question, count(*), sum(rating = 1) FROM %1"_s + FirstAnswers
            + u" GROUP BY question"_s;
        const StoreProblem problem = countRows(sql, Recent, {m_learner, dayBefore(WeakDays)},
                                               [&](const QSqlQuery &row, int sign) {
                                                   const Question *question = m_byKey.value(row.value(0).toLongLong());
                                                   if (!question || question->about.isEmpty())
                                                       return;
                                                   Progress::Weak &entry = weak[question->about];
                                                   entry.entry = question->about;
                                                   entry.answers += sign * row.value(1).toInt();
                                                   entry.forgotten += sign * row.value(2).toInt();
                                               });
        // As if ten more answers had gone as they are asked to: one slip in two is no weakness yet.
        const auto chance = [](const Progress::Weak &entry) { return (entry.forgotten + 1.0) / (entry.answers + 10); };
        for (const Progress::Weak &entry : std::as_const(weak)) {
            if (entry.forgotten > 0)
                progress.weakest.append(entry);
        }
        keepFirst(progress.weakest, [&](const Progress::Weak &a, const Progress::Weak &b) {
            return std::pair(-chance(a), a.entry) < std::pair(-chance(b), b.entry);
        });
        return problem;
    }

    StoreProblem readConfusions()
    {
        QSet<QString> entries;
        for (const Question &question : m_questions)
            entries.insert(question.about);
        QHash<std::pair<QString, QString>, int> times;
        const StoreProblem problem = countRows(
            u"SELECT question, given FROM %1 WHERE learner = ? AND day > ? AND given IS NOT NULL"_s, All,
            {m_learner, dayBefore(YearDays)}, [&](const QSqlQuery &row, int sign) {
                const Question *question = m_byKey.value(row.value(0).toLongLong());
                const QString given = row.value(1).toString();
                // A hop or a step that was chosen is no entry that could be compared.
                if (question && !question->about.isEmpty() && given != question->about && entries.contains(given))
                    times[{question->about, given}] += sign;
            });
        for (auto it = times.cbegin(); it != times.cend(); ++it) {
            const auto &[first, second] = it.key();
            const int back = times.value({second, first});
            if (it.value() <= 0)
                continue; // all undone
            if (back < it.value() || (back == it.value() && first < second))
                progress.confusions.append({first, second, it.value() + back});
        }
        keepFirst(progress.confusions, [](const Progress::Confusion &a, const Progress::Confusion &b) {
            return std::tuple(-a.times, a.first, a.second) < std::tuple(-b.times, b.first, b.second);
        });
        return problem;
    }

    StoreProblem readDays()
    {
        for (int ago = ChartDays - 1; ago >= 0; --ago)
            progress.days.append({m_now.day.addDays(-ago), 0, 0});
        const StoreProblem problem = countRows(
            u"SELECT day, count(*), sum(min(milliseconds, ?)) FROM %1 WHERE learner = ? AND day > ? GROUP BY day"_s,
            Recent, {LongestAnswer, m_learner, dayBefore(ChartDays)}, [&](const QSqlQuery &row, int sign) {
                const qint64 place = row.value(0).toLongLong() - progress.days.first().day.toJulianDay();
                if (place >= ChartDays)
                    return; // from a clock that was ahead
                progress.days[place].answers += sign * row.value(1).toInt();
                progress.days[place].minutes += sign * row.value(2).toDouble() / 60'000;
            });
        if (problem)
            return problem;
        return countRows(u"SELECT count(*) FROM %1 WHERE learner = ?"_s, Recent, {m_learner},
                         [&](const QSqlQuery &row, int sign) { progress.answers += sign * row.value(0).toInt(); });
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

    /// Reads counts from @p source, where @p sql has %1, then those to take off from what was undone. @p visit is given each
    /// row and 1 or -1.
    template<typename Visit>
    StoreProblem countRows(const QString &sql, const QString &source, const QVariantList &values, Visit visit)
    {
        if (StoreProblem problem = forEachRow(sql.arg(source), values, [&](const QSqlQuery &row) { visit(row, 1); }))
            return problem;
        return forEachRow(sql.arg(Undone), values, [&](const QSqlQuery &row) { visit(row, -1); });
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
