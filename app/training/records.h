// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/card.h"
#include "training/database.h"

#include <QHash>
#include <QList>

// The rows of the database as structs, and the other way round. Questions have numbers there, their keys.

/// The key of a question, a new one if it has none. Inside a transaction.
Stored<qint64> questionKey(Database &database, const QString &id);

/// All cards of a learner by the keys of their questions; of one question, if @p question is not 0.
Stored<QHash<qint64, Card>> readCards(Database &database, qint64 learner, qint64 question = 0);
/// Adds the card, or takes the place of the one that is there.
StoreProblem writeCard(Database &database, qint64 learner, qint64 question, const Card &card);

/// Answers that were not undone, oldest first; of one question, if @p question is not 0.
Stored<QList<Review>> readReviews(Database &database, qint64 learner, qint64 question = 0);
/// Adds it to the log and gives its number.
Stored<qint64> appendReview(Database &database, qint64 learner, qint64 question, const Review &review);
