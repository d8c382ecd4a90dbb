// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/fsrs.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace {

/// FNV-1a, which is the same everywhere; qHash() is not.
quint64 seedOf(const Card &card)
{
    quint64 hash = 14695981039346656037U;
    const QByteArray bytes = card.id.toUtf8() + '\0' + QByteArray::number(card.reviews);
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 1099511628211U;
    return hash;
}

/// A whole number is drawn, so that both ends are as likely as the others.
int spread(int interval, int longest, quint64 seed)
{
    const auto [shortest, most] = spreadRange(interval, longest);
    std::mt19937_64 generator(seed);
    return shortest + int(generator() % quint64(most - shortest + 1));
}

/// The seconds until a card on @p steps is asked again; 0: it is learned.
int nextStep(Card &card, Rating rating, const QList<int> &steps)
{
    if (steps.isEmpty() || rating == Rating::Easy || (rating != Rating::Again && card.step >= steps.size()))
        return 0;
    if (rating == Rating::Again) {
        card.step = 0;
        return steps.first();
    }
    if (rating == Rating::Hard) {
        if (card.step > 0)
            return steps.at(card.step);
        return steps.size() > 1 ? (steps.at(0) + steps.at(1)) / 2 : steps.first() * 3 / 2;
    }
    return ++card.step < steps.size() ? steps.at(card.step) : 0;
}

} // namespace

std::pair<int, int> spreadRange(int interval, int longest)
{
    if (interval < 3) // below 2.5 days
        return {interval, interval};
    struct Part
    {
        double from, to, factor;
    };
    static constexpr std::array Parts{Part{2.5, 7, 0.15}, Part{7, 20, 0.1}, Part{20, 1e9, 0.05}};
    double most = 1;
    for (const Part &part : Parts)
        most += part.factor * std::max(0.0, std::min<double>(interval, part.to) - part.from);
    const int last = std::min(int(std::lround(interval + most)), longest);
    return {std::min(std::max(2, int(std::lround(interval - most))), last), last};
}

std::pair<Card, Review> schedule(const Card &card, Rating rating, const Moment &now, const SchedulingOptions &options,
                                 quint64 seed)
{
    const Fsrs fsrs(options.weights);
    // A clock that was put back must not make time run backwards.
    const int elapsed = card.lastDay.isValid() ? std::max(0, int(card.lastDay.daysTo(now.day))) : 0;

    Review review;
    review.card = card.id;
    review.at = now.at;
    review.day = now.day;
    review.rating = rating;
    review.retention = options.retention;
    review.weights = options.weights.version;
    review.seed = seed;
    review.before = card.state;
    review.interval = card.state == Card::State::Review ? int(card.lastDay.daysTo(card.dueDay)) : 0;
    review.elapsed = elapsed;

    Card next = card;
    const Memory memory = card.state == Card::State::New
        ? fsrs.first(rating)
        : fsrs.next({card.stability, card.difficulty}, rating, elapsed);
    next.stability = memory.stability;
    next.difficulty = memory.difficulty;
    next.lastAt = now.at;
    next.lastDay = now.day;
    ++next.reviews;

    int seconds = 0;
    if (card.state == Card::State::New || card.state == Card::State::Learning) {
        next.state = Card::State::Learning;
        seconds = nextStep(next, rating, options.learningSteps);
    } else if (card.state == Card::State::Relearning) {
        seconds = nextStep(next, rating, options.relearningSteps);
    } else if (rating == Rating::Again) {
        ++next.lapses;
        next.state = Card::State::Relearning;
        seconds = nextStep(next, rating, options.relearningSteps);
    }
    if (seconds > 0) {
        next.dueAt = now.at.addSecs(seconds);
        next.dueDay = {};
        return {next, review};
    }
    const int interval = fsrs.interval(next.stability, options.retention, options.longestInterval);
    next.state = Card::State::Review;
    next.step = 0;
    next.dueAt = {};
    next.dueDay = now.day.addDays(options.isSpread ? spread(interval, options.longestInterval, seed) : interval);
    return {next, review};
}

std::pair<Card, Review> schedule(const Card &card, Rating rating, const Moment &now, const SchedulingOptions &options)
{
    return schedule(card, rating, now, options, seedOf(card));
}

bool isDue(const Card &card, const Moment &now)
{
    switch (card.state) {
    case Card::State::New:
        return false;
    case Card::State::Learning:
    case Card::State::Relearning:
        return card.dueAt <= now.at;
    case Card::State::Review:
        return card.dueDay <= now.day;
    }
    return false;
}
