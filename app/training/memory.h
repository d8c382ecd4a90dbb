// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/card.h"

#include <array>

/// The weights of FSRS-6. Their version is kept with each answer, so that the log can be computed again after there are
/// others.
struct FsrsWeights
{
    int version = 0;
    std::array<double, 21> w{};
};

/// Those that new answers are scheduled with: version 6, the defaults of FSRS-6 (py-fsrs 6.3.1, fsrs-rs 6.6.1).
const FsrsWeights &currentWeights();
/// Null for a version that this program does not know.
const FsrsWeights *weightsOfVersion(int version);

/// What FSRS believes of a memory.
struct Memory
{
    double stability = 0;  ///< days until the chance to remember falls to 90 %; 0.001–36500
    double difficulty = 0; ///< 1–10
};

/// The formulas of FSRS-6, as fsrs-rs computes them. Where implementations differ: a second answer on the same day never
/// lowers the stability from Hard on (py-fsrs: from Good on), and no interval is lifted above that of a worse rating
/// (ts-fsrs does).
class Fsrs
{
public:
    explicit Fsrs(const FsrsWeights &weights);

    /// After the first answer.
    Memory first(Rating rating) const;
    /// After another one, @p elapsed days later, from 0.
    Memory next(const Memory &memory, Rating rating, int elapsed) const;

    /// The chance to remember after @p elapsed days, 0–1.
    double retrievability(double stability, double elapsed) const;
    /// Days until the chance has fallen to @p retention, 1–@p longest.
    int interval(double stability, double retention, int longest = 36500) const;

    // The parts of next()
    double difficultyAfter(double difficulty, Rating rating) const;
    double stabilityAfterRecall(const Memory &memory, double retrievability, Rating rating) const;
    double stabilityAfterForgetting(const Memory &memory, double retrievability) const;
    double stabilityAfterSameDay(double stability, Rating rating) const;

private:
    double initialDifficulty(int rating) const;

    std::array<double, 21> w;
    double m_decay;
    double m_factor;
};
