// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/trainingstore.h"

#include "training/backup.h"
#include "training/leech.h"
#include "training/records.h"
#include "training/replay.h"

#include <QStandardPaths>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;
using Kind = StoreProblem::Kind;

// How it is opened, checked and mended stands in opening.cpp.

TrainingStore::TrainingStore(QString folder)
    : m_folder(std::move(folder))
    , m_database(m_folder + u"/training.sqlite"_s)
{
}

TrainingStore::~TrainingStore() = default;

QString TrainingStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/statut"_s;
}

QString TrainingStore::path() const
{
    return m_database.path();
}

QString TrainingStore::backupFolder() const
{
    return m_folder + u"/backups"_s;
}

template<typename Work>
StoreProblem TrainingStore::write(const Moment &now, Work work)
{
    // Another program may have set the file aside: what is written into it now would be lost.
    if (!m_database.isOpen() || !m_database.isInPlace()) {
        if (StoreProblem problem = open())
            return problem;
    }
    backUp(now);
    return m_database.inTransaction(work);
}

void TrainingStore::backUp(const Moment &now)
{
    if (m_backupDay == now.day || !isOpen())
        return;
    const Stored<QVariant> learners = m_database.value(u"SELECT count(*) FROM learner"_s);
    if (!learners.problem && learners.value.toInt() == 0)
        return; // nothing to lose yet
    m_backupProblem = makeBackup(m_database, backupFolder(), now.day, BackupsKept);
    m_backupDay = now.day; // where it fails, it need not hold up every answer of the day
}

bool TrainingStore::hasChangedElsewhere()
{
    const qint64 before = m_dataVersion;
    m_dataVersion = m_database.value(u"PRAGMA data_version"_s).value.toLongLong();
    return m_dataVersion != before;
}

Stored<QList<Learner>> TrainingStore::learners()
{
    Stored<QSqlQuery> rows = m_database.rows(
        u"SELECT id, name, retention, new_per_day FROM learner WHERE removed IS NULL"_s);
    if (rows.problem)
        return {{}, rows.problem};
    QList<Learner> learners;
    QSqlQuery &row = rows.value;
    while (row.next())
        learners.append(
            {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toDouble(), row.value(3).toInt()});
    std::ranges::sort(
        learners, [](const Learner &a, const Learner &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return {learners, m_database.problemOf(row)};
}

/// Whether a learner may be called that. @p learner is who has the name already; 0: nobody yet.
StoreProblem TrainingStore::checkName(const QString &name, qint64 learner)
{
    if (name.isEmpty() || name.size() > Learner::LongestName)
        return {Kind::NoName, path(), name};
    const Stored<QList<Learner>> others = learners();
    if (others.problem)
        return others.problem;
    const bool isTaken = std::ranges::any_of(others.value, [&](const Learner &other) {
        return other.id != learner && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? StoreProblem{Kind::NameTaken, path(), name} : StoreProblem();
}

Stored<qint64> TrainingStore::addLearner(const QString &name, const Moment &now)
{
    const QString tidy = name.simplified();
    qint64 id = 0;
    const StoreProblem problem = write(now, [&]() -> StoreProblem {
        if (StoreProblem wrong = checkName(tidy, 0))
            return wrong;
        const Stored<QSqlQuery> done = m_database.rows(u"INSERT INTO learner (name, created) VALUES (?, ?)"_s,
                                                       {tidy, now.at.toMSecsSinceEpoch()});
        if (!done.problem)
            id = done.value.lastInsertId().toLongLong();
        return done.problem;
    });
    return {problem ? 0 : id, problem};
}

StoreProblem TrainingStore::updateLearner(const Learner &learner, const Moment &now)
{
    const QString tidy = learner.name.simplified();
    return write(now, [&]() -> StoreProblem {
        if (StoreProblem wrong = checkName(tidy, learner.id))
            return wrong;
        if (StoreProblem unknown = retentionOf(learner.id).problem)
            return unknown;
        return m_database.run(
            u"UPDATE learner SET name = ?, retention = ?, new_per_day = ? WHERE id = ?"_s,
            {tidy,
             std::clamp(learner.retention, SchedulingOptions::LowestRetention, SchedulingOptions::HighestRetention),
             std::clamp(learner.newPerDay, 0, Learner::MostNewPerDay), learner.id});
    });
}

StoreProblem TrainingStore::removeLearner(qint64 learner, const Moment &now)
{
    return write(now, [&]() -> StoreProblem {
        if (StoreProblem unknown = retentionOf(learner).problem)
            return unknown;
        return m_database.run(u"UPDATE learner SET removed = ? WHERE id = ?"_s, {now.at.toMSecsSinceEpoch(), learner});
    });
}

Stored<double> TrainingStore::retentionOf(qint64 learner)
{
    const Stored<QVariant> retention = m_database.value(
        u"SELECT retention FROM learner WHERE id = ? AND removed IS NULL"_s, {learner});
    if (!retention.problem && retention.value.isNull())
        return {0, {Kind::UnknownLearner, path(), {}}};
    return {retention.value.toDouble(), retention.problem};
}

Stored<QHash<QString, Card>> TrainingStore::cards(qint64 learner)
{
    const Stored<QHash<qint64, Card>> stored = readCards(m_database, learner);
    QHash<QString, Card> cards;
    cards.reserve(stored.value.size());
    for (const Card &card : stored.value)
        cards.insert(card.id, card);
    return {cards, stored.problem};
}

Stored<int> TrainingStore::metOn(qint64 learner, const QDate &day)
{
    const Stored<QVariant> count = m_database.value(
        u"SELECT count(*) FROM review LEFT JOIN undo ON undo.review = review.id"
        " WHERE learner = ? AND day = ? AND before = 0 AND undo.review IS NULL"_s,
        {learner, day.toJulianDay()});
    return {count.value.toInt(), count.problem};
}

Stored<TrainingStore::Answered> TrainingStore::answer(qint64 learner, const Answer &answer, const Moment &now)
{
    Answered answered;
    const StoreProblem problem = write(now, [&]() -> StoreProblem {
        const Stored<double> retention = retentionOf(learner);
        if (retention.problem)
            return retention.problem;
        const Stored<qint64> question = questionKey(m_database, answer.card);
        if (question.problem)
            return question.problem;
        const Stored<QHash<qint64, Card>> stored = readCards(m_database, learner, question.value);
        if (stored.problem)
            return stored.problem;

        Card before = stored.value.value(question.value);
        before.id = answer.card;
        SchedulingOptions options;
        options.retention = retention.value;
        auto [card, review] = schedule(before, answer.rating, now, options);
        review.milliseconds = std::max(0, answer.milliseconds);
        review.given = answer.given;
        const Stored<qint64> id = appendReview(m_database, learner, question.value, review);
        if (id.problem)
            return id.problem;
        review.id = id.value;
        const bool hasBecomeLeech = card.lapses > before.lapses && isLeech(card.lapses);
        if (hasBecomeLeech) {
            card.isSuspended = true;
            if (StoreProblem failed = suspend(learner, question.value, true, review.id, now))
                return failed;
        }
        answered = {card, review, hasBecomeLeech};
        return writeCard(m_database, learner, question.value, card);
    });
    return {problem ? Answered() : answered, problem};
}

Stored<Card> TrainingStore::undo(qint64 review, const Moment &now)
{
    Card card;
    const StoreProblem problem = write(now, [&]() -> StoreProblem {
        Stored<QSqlQuery> found = m_database.rows(
            u"SELECT learner, question, question.id FROM review JOIN question ON question.key = review.question"
            " WHERE review.id = ? AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = review.id)"_s,
            {review});
        if (found.problem)
            return found.problem;
        QSqlQuery &row = found.value;
        if (!row.next())
            return {Kind::NothingToUndo, path(), {}};
        const qint64 learner = row.value(0).toLongLong();
        const qint64 question = row.value(1).toLongLong();
        const QString id = row.value(2).toString();
        row.finish();

        const Stored<QVariant> last = m_database.value(
            u"SELECT max(review.id) FROM review LEFT JOIN undo ON undo.review = review.id"
            " WHERE learner = ? AND question = ? AND undo.review IS NULL"_s,
            {learner, question});
        if (last.problem)
            return last.problem;
        if (last.value.toLongLong() != review)
            return {Kind::AnsweredSince, path(), {}};
        if (StoreProblem failed = m_database.run(u"INSERT INTO undo (review, at) VALUES (?, ?)"_s,
                                                 {review, now.at.toMSecsSinceEpoch()}))
            return failed;

        const Stored<QVariant> cause = m_database.value(
            u"SELECT review FROM suspension WHERE learner = ? AND question = ? ORDER BY id DESC LIMIT 1"_s,
            {learner, question});
        if (cause.problem)
            return cause.problem;
        if (cause.value.toLongLong() == review) {
            if (StoreProblem failed = suspend(learner, question, false, 0, now))
                return failed;
        }
        const Stored<Card> rebuilt = rebuiltCard(learner, question, id);
        if (rebuilt.problem)
            return rebuilt.problem;
        card = rebuilt.value;
        return writeCard(m_database, learner, question, card);
    });
    return {problem ? Card() : card, problem};
}

StoreProblem TrainingStore::setSuspended(qint64 learner, const QString &id, bool isSuspended, const Moment &now)
{
    return write(now, [&]() -> StoreProblem {
        if (StoreProblem unknown = retentionOf(learner).problem)
            return unknown;
        const Stored<qint64> question = questionKey(m_database, id);
        if (question.problem)
            return question.problem;
        const Stored<QHash<qint64, Card>> stored = readCards(m_database, learner, question.value);
        if (stored.problem)
            return stored.problem;
        Card card = stored.value.value(question.value);
        if (card.isSuspended == isSuspended)
            return {};
        card.isSuspended = isSuspended;
        if (StoreProblem failed = suspend(learner, question.value, isSuspended, 0, now))
            return failed;
        return writeCard(m_database, learner, question.value, card);
    });
}

/// Only logs it. @p review is the answer that brought it about; 0: somebody chose it.
StoreProblem TrainingStore::suspend(qint64 learner, qint64 question, bool isSuspended, qint64 review, const Moment &now)
{
    return m_database.run(
        u"INSERT INTO suspension (learner, question, at, is_suspended, review) VALUES (?, ?, ?, ?, ?)"_s,
        {learner, question, now.at.toMSecsSinceEpoch(), isSuspended, review != 0 ? QVariant(review) : QVariant()});
}

Stored<QList<Review>> TrainingStore::reviews(qint64 learner, const QString &card)
{
    if (card.isEmpty())
        return readReviews(m_database, learner);
    const Stored<QVariant> question = m_database.value(u"SELECT key FROM question WHERE id = ?"_s, {card});
    if (question.problem || question.value.isNull())
        return {{}, question.problem};
    return readReviews(m_database, learner, question.value.toLongLong());
}

/// From the log alone.
Stored<Card> TrainingStore::rebuiltCard(qint64 learner, qint64 question, const QString &id)
{
    const Stored<QList<Review>> reviews = readReviews(m_database, learner, question);
    if (reviews.problem)
        return {{}, reviews.problem};
    Stored<Card> card = replayed(id, reviews.value);
    if (card.problem)
        return card;
    const Stored<QVariant> isSuspended = m_database.value(
        u"SELECT is_suspended FROM suspension WHERE learner = ? AND question = ? ORDER BY id DESC LIMIT 1"_s,
        {learner, question});
    card.value.isSuspended = isSuspended.value.toBool();
    card.problem = isSuspended.problem;
    return card;
}

StoreProblem TrainingStore::rebuildCards()
{
    return write(Moment::now(), [&]() -> StoreProblem {
        Stored<QSqlQuery> rows = m_database.rows(
            u"SELECT learner, key, id FROM question JOIN (SELECT learner, question FROM review"
            " UNION SELECT learner, question FROM suspension) ON question = key"_s);
        if (rows.problem)
            return rows.problem;
        struct Place
        {
            qint64 learner, question;
            QString id;
        };
        QList<Place> places;
        QSqlQuery &row = rows.value;
        while (row.next())
            places.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString()});
        if (StoreProblem problem = m_database.problemOf(row))
            return problem;
        if (StoreProblem problem = m_database.run(u"DELETE FROM card"_s))
            return problem;
        for (const Place &place : std::as_const(places)) {
            const Stored<Card> card = rebuiltCard(place.learner, place.question, place.id);
            if (card.problem)
                return card.problem;
            if (StoreProblem problem = writeCard(m_database, place.learner, place.question, card.value))
                return problem;
        }
        return {};
    });
}
