// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/fsrs.h"

#include <QHash>
#include <QList>

#include <random>

/// Somebody whose forgetting is known: as FSRS's curve says, with its default weights. Practises every day what is due, and
/// some new cards.
class SimulatedLearner
{
public:
    SimulatedLearner(double retention, quint64 seed)
        : m_random(seed)
    {
        m_options.retention = retention;
    }

    /// One more day, from @p now on; gives the answers.
    QList<Review> practise(const Moment &now, int newCards)
    {
        QList<Review> reviews;
        Moment time = now;
        for (Card &card : m_cards) {
            if (isDue(card, now))
                finish(card, time, reviews);
        }
        for (int number = 0; number < newCards; ++number) {
            Card card;
            card.id = QStringLiteral("number:%1").arg(m_cards.size());
            finish(card, time, reviews);
            m_cards.append(card);
        }
        return reviews;
    }

    const QList<Card> &cards() const { return m_cards; }

private:
    /// Asks it, and its steps, until it is learned.
    void finish(Card &card, Moment &time, QList<Review> &reviews)
    {
        do {
            auto [next, review] = schedule(card, answer(card, time), time, m_options);
            review.milliseconds = 3000 + int(m_random() % 9000);
            reviews.append(review);
            card = next;
            time.at = time.at.addSecs(10);
        } while (card.state != Card::State::Review);
    }

    Rating answer(const Card &card, const Moment &time)
    {
        const double draw = std::generate_canonical<double, 53>(m_random);
        if (card.state == Card::State::New)
            return draw < 0.3 ? Rating::Again : draw < 0.4 ? Rating::Hard : draw < 0.9 ? Rating::Good : Rating::Easy;
        const double chance = m_curve.retrievability(card.stability, double(card.lastDay.daysTo(time.day)));
        if (draw >= chance)
            return Rating::Again;
        const double ease = draw / chance;
        return ease < 0.1 ? Rating::Hard : ease < 0.9 ? Rating::Good : Rating::Easy;
    }

    std::mt19937_64 m_random;
    SchedulingOptions m_options;
    Fsrs m_curve{currentWeights()};
    QList<Card> m_cards;
};
