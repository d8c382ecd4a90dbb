// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/memory.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double SmallestStability = 0.001;
constexpr double LargestStability = 36500;

const FsrsWeights Version6{6, {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                               1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542}};

double withinStability(double stability)
{
    return std::clamp(stability, SmallestStability, LargestStability);
}

double withinDifficulty(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

} // namespace

const FsrsWeights &currentWeights()
{
    return Version6;
}

const FsrsWeights *weightsOfVersion(int version)
{
    return version == Version6.version ? &Version6 : nullptr;
}

Fsrs::Fsrs(const FsrsWeights &weights)
    : w(weights.w)
    , m_decay(-w[20])
    , m_factor(std::pow(0.9, 1 / m_decay) - 1)
{
}

Memory Fsrs::first(Rating rating) const
{
    return {withinStability(w[std::size_t(rating) - 1]), withinDifficulty(initialDifficulty(int(rating)))};
}

Memory Fsrs::next(const Memory &memory, Rating rating, int elapsed) const
{
    double stability = 0; // out of the difficulty as it was
    if (elapsed <= 0)
        stability = stabilityAfterSameDay(memory.stability, rating);
    else if (const double chance = retrievability(memory.stability, elapsed); rating == Rating::Again)
        stability = stabilityAfterForgetting(memory, chance);
    else
        stability = stabilityAfterRecall(memory, chance, rating);
    return {withinStability(stability), difficultyAfter(memory.difficulty, rating)};
}

double Fsrs::retrievability(double stability, double elapsed) const
{
    return std::pow(1 + m_factor * elapsed / stability, m_decay);
}

int Fsrs::interval(double stability, double retention, int longest) const
{
    const double days = stability / m_factor * (std::pow(retention, 1 / m_decay) - 1);
    return int(std::clamp(std::round(days), 1.0, double(longest)));
}

/// Not clamped: what difficulty reverts to would be another one.
double Fsrs::initialDifficulty(int rating) const
{
    return w[4] - std::exp(w[5] * (rating - 1)) + 1;
}

double Fsrs::difficultyAfter(double difficulty, Rating rating) const
{
    const double change = -w[6] * (int(rating) - 3);
    const double damped = difficulty + change * (10 - difficulty) / 9;
    return withinDifficulty(w[7] * initialDifficulty(int(Rating::Easy)) + (1 - w[7]) * damped);
}

double Fsrs::stabilityAfterRecall(const Memory &memory, double retrievability, Rating rating) const
{
    return memory.stability
        * (1
           + std::exp(w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -w[9])
               * (std::exp(w[10] * (1 - retrievability)) - 1) * (rating == Rating::Hard ? w[15] : 1)
               * (rating == Rating::Easy ? w[16] : 1));
}

double Fsrs::stabilityAfterForgetting(const Memory &memory, double retrievability) const
{
    const double forgotten = w[11] * std::pow(memory.difficulty, -w[12]) * (std::pow(memory.stability + 1, w[13]) - 1)
        * std::exp(w[14] * (1 - retrievability));
    // Never better than a lapse on the same day.
    return std::min(forgotten, memory.stability / std::exp(w[17] * w[18]));
}

double Fsrs::stabilityAfterSameDay(double stability, Rating rating) const
{
    const double gain = std::exp(w[17] * (int(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::Again ? gain : std::max(gain, 1.0));
}
