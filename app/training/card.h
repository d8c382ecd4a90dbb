// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

/// How well an answer was known, as FSRS counts it.
enum class Rating { Again = 1, Hard, Good, Easy };

/// What is remembered of one question by one learner. The question itself is in the catalog; @c id is its id.
struct Card
{
    enum class State { New, Learning, Review, Relearning };

    QString id;
    State state = State::New;
    int step = 0;          ///< of Learning and Relearning: which step was taken last, from 0
    double stability = 0;  ///< days until the chance to remember falls to 90 %; 0 while New
    double difficulty = 0; ///< 1–10; 0 while New
    QDateTime dueAt;       ///< UTC; of Learning and Relearning, else not valid
    QDate dueDay;          ///< the learner's day (moment.h); of Review, else not valid
    QDateTime lastAt;      ///< UTC; not valid while New
    QDate lastDay;         ///< the learner's day; not valid while New
    int reviews = 0;
    int lapses = 0; ///< times it was forgotten after it had been learned
    bool isSuspended = false;

    bool operator==(const Card &) const = default;
};

/// One answer, as the review log keeps it: enough to compute the card's state again, and to count what was remembered.
struct Review
{
    qint64 id = 0; ///< in the log, from 1; 0: not written yet
    QString card;
    QDateTime at; ///< UTC
    QDate day;    ///< the learner's day
    Rating rating = Rating::Again;
    int milliseconds = 0; ///< from showing the question to the answer
    /// What was answered instead, where the answer was wrong: the id of the entry it stands for ("403"), else that of the
    /// choice. Empty: right, or not known.
    QString given;

    // What the answer was scheduled with
    double retention = 0.9; ///< desired then
    int weights = 6;        ///< version of the weights then (fsrs.h)
    quint64 seed = 0;       ///< that the interval was spread with

    // The card as it was asked
    Card::State before = Card::State::New;
    int interval = 0; ///< days that it had been scheduled for; 0 unless @c before is Review
    int elapsed = 0;  ///< days since the last answer; 0: the same day, or the first answer

    bool operator==(const Review &) const = default;
};
