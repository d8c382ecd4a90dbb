// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/card.h"
#include "training/memory.h"
#include "training/moment.h"

#include <QList>

#include <utility>

/// What a learner, or a test, may choose about scheduling.
struct SchedulingOptions
{
    static constexpr double LowestRetention = 0.80;
    static constexpr double HighestRetention = 0.97;

    double retention = 0.90; ///< how much shall be remembered; LowestRetention–HighestRetention
    FsrsWeights weights = currentWeights();
    QList<int> learningSteps{60, 600}; ///< seconds; may be empty
    QList<int> relearningSteps{600};   ///< seconds; may be empty
    int longestInterval = 36500;       ///< days
    bool isSpread = true; ///< intervals from 3 days on are spread a little, so that cards learned together part
};

/// What an answer makes of a card: FSRS-6, with learning steps. A pure function: the same arguments give the same result on
/// every machine and in every time zone.
///
/// @p seed decides how the interval is spread. Of the review, card to elapsed are filled in; who answered what, and how long
/// it took, is the caller's to add.
std::pair<Card, Review> schedule(const Card &card, Rating rating, const Moment &now, const SchedulingOptions &options,
                                 quint64 seed);
/// With a seed made of the card's id and how often it was answered, so that a preview of an answer comes true.
std::pair<Card, Review> schedule(const Card &card, Rating rating, const Moment &now,
                                 const SchedulingOptions &options = {});

/// Whether it is time to ask. A New card is never due; a suspended one is as due as if it were not.
bool isDue(const Card &card, const Moment &now);

/// The shortest and longest interval that @p interval may be spread to, in days.
std::pair<int, int> spreadRange(int interval, int longest);
