// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/records.h"

using namespace Qt::StringLiterals;

namespace {

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant stored(const QDate &day)
{
    return day.isValid() ? QVariant(day.toJulianDay()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QDate dayOf(const QVariant &value)
{
    return value.isNull() ? QDate() : QDate::fromJulianDay(value.toLongLong());
}

} // namespace

Stored<qint64> questionKey(Database &database, const QString &id)
{
    if (StoreProblem problem = database.run(u"INSERT OR IGNORE INTO question (id) VALUES (?)"_s, {id}))
        return {0, problem};
    const Stored<QVariant> key = database.value(u"SELECT key FROM question WHERE id = ?"_s, {id});
    return {key.value.toLongLong(), key.problem};
}

Stored<QHash<qint64, Card>> readCards(Database &database, qint64 learner, qint64 question)
{
    QString sql =
        u"SELECT question, question.id, state, step, stability, difficulty, due_at, due_day, last_at, last_day,"
        " reviews, lapses, is_suspended"
        " FROM card JOIN question ON question.key = card.question WHERE learner = ?"_s;
    QVariantList values{learner};
    if (question != 0) {
        sql += u" AND question = ?"_s;
        values.append(question);
    }
    Stored<QSqlQuery> rows = database.rows(sql, values);
    if (rows.problem)
        return {{}, rows.problem};
    QHash<qint64, Card> cards;
    QSqlQuery &row = rows.value;
    while (row.next()) {
        Card card;
        card.id = row.value(1).toString();
        card.state = Card::State(row.value(2).toInt());
        card.step = row.value(3).toInt();
        card.stability = row.value(4).toDouble();
        card.difficulty = row.value(5).toDouble();
        card.dueAt = timeOf(row.value(6));
        card.dueDay = dayOf(row.value(7));
        card.lastAt = timeOf(row.value(8));
        card.lastDay = dayOf(row.value(9));
        card.reviews = row.value(10).toInt();
        card.lapses = row.value(11).toInt();
        card.isSuspended = row.value(12).toBool();
        cards.insert(row.value(0).toLongLong(), card);
    }
    return {cards, database.problemOf(row)};
}

StoreProblem writeCard(Database &database, qint64 learner, qint64 question, const Card &card)
{
    return database.run(
        u"INSERT OR REPLACE INTO card (learner, question, state, step, stability, difficulty, due_at, due_day,"
        " last_at, last_day, reviews, lapses, is_suspended) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {learner, question, int(card.state), card.step, card.stability, card.difficulty, stored(card.dueAt),
         stored(card.dueDay), stored(card.lastAt), stored(card.lastDay), card.reviews, card.lapses, card.isSuspended});
}

Stored<QList<Review>> readReviews(Database &database, qint64 learner, qint64 question)
{
    QString sql =
        u"SELECT review.id, question.id, review.at, day, rating, milliseconds, given, retention, weights, seed,"
        " before, interval, elapsed"
        " FROM review JOIN question ON question.key = review.question"
        " LEFT JOIN undo ON undo.review = review.id"
        " WHERE learner = ? AND undo.review IS NULL"_s;
    QVariantList values{learner};
    if (question != 0) {
        sql += u" AND question = ?"_s;
        values.append(question);
    }
    Stored<QSqlQuery> rows = database.rows(sql + u" ORDER BY review.id"_s, values);
    if (rows.problem)
        return {{}, rows.problem};
    QList<Review> reviews;
    QSqlQuery &row = rows.value;
    while (row.next()) {
        Review review;
        review.id = row.value(0).toLongLong();
        review.card = row.value(1).toString();
        review.at = timeOf(row.value(2));
        review.day = dayOf(row.value(3));
        review.rating = Rating(row.value(4).toInt());
        review.milliseconds = row.value(5).toInt();
        review.given = row.value(6).toString();
        review.retention = row.value(7).toDouble();
        review.weights = row.value(8).toInt();
        review.seed = quint64(row.value(9).toLongLong());
        review.before = Card::State(row.value(10).toInt());
        review.interval = row.value(11).toInt();
        review.elapsed = row.value(12).toInt();
        reviews.append(review);
    }
    return {reviews, database.problemOf(row)};
}

Stored<qint64> appendReview(Database &database, qint64 learner, qint64 question, const Review &review)
{
    const Stored<QSqlQuery> done = database.rows(
        u"INSERT INTO review (learner, question, at, day, rating, milliseconds, given, retention, weights, seed, before,"
        " interval, elapsed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {learner, question, stored(review.at), stored(review.day), int(review.rating), review.milliseconds,
         review.given.isEmpty() ? QVariant() : QVariant(review.given), review.retention, review.weights,
         qint64(review.seed), int(review.before), review.interval, review.elapsed});
    return {done.problem ? 0 : done.value.lastInsertId().toLongLong(), done.problem};
}
