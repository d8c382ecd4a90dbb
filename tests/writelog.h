// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/records.h"
#include "training/trainingstore.h"

#include <QHash>

/// Writes answers as if they had been given, all at once. The cards are not touched: rebuildCards() makes them.
inline StoreProblem writeLog(TrainingStore &store, qint64 learner, const QList<Review> &reviews)
{
    Database &database = store.database();
    return database.inTransaction([&]() -> StoreProblem {
        QHash<QString, qint64> keys;
        for (const Review &review : reviews) {
            qint64 &key = keys[review.card];
            if (key == 0) {
                const Stored<qint64> stored = questionKey(database, review.card);
                if (stored.problem)
                    return stored.problem;
                key = stored.value;
            }
            if (StoreProblem problem = appendReview(database, learner, key, review).problem)
                return problem;
        }
        return {};
    });
}
