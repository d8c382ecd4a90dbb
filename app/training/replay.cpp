// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/replay.h"

#include "training/fsrs.h"

Stored<Card> replayed(const QString &id, const QList<Review> &reviews)
{
    Card card;
    card.id = id;
    for (const Review &review : reviews) {
        const FsrsWeights *weights = weightsOfVersion(review.weights);
        if (!weights)
            return {{}, {StoreProblem::Kind::Newer, {}, QString::number(review.weights)}};
        SchedulingOptions options;
        options.retention = review.retention;
        options.weights = *weights;
        card = schedule(card, review.rating, {review.at, review.day}, options, review.seed).first;
    }
    return {card, {}};
}
