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
    int step = 0;          ///< of Learning and Relearning: which step comes next, from 0
    double stability = 0;  ///< days until the chance to remember falls to 90 %; 0 while New
    double difficulty = 0; ///< 1–10; 0 while New
    QDateTime due;         ///< UTC; not valid while New
    QDateTime lastReview;  ///< UTC; not valid while New
    int reviews = 0;
    int lapses = 0; ///< times it was forgotten after it had been learned
    bool isSuspended = false;
};

/// One answer, as the review log keeps it: enough to compute the card's state again.
struct Review
{
    QString card;
    QDateTime at; ///< UTC
    Rating rating = Rating::Again;
    int milliseconds = 0; ///< from showing the question to the answer
    quint64 seed = 0;     ///< that the interval was spread with
};
