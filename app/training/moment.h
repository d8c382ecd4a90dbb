// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

/// A time as the training counts it. The learner's day begins at 4:00 by the wall clock, so that who practises after
/// midnight is still in the evening; intervals are counted in such days, never in hours, so that neither a change to summer
/// time nor a journey moves a card.
struct Moment
{
    QDateTime at; ///< UTC
    QDate day;    ///< the learner's day

    /// @p zone is where the learner's clock hangs.
    static Moment of(const QDateTime &time, const QTimeZone &zone = QTimeZone::systemTimeZone());
    static Moment now();
};

/// When the learner's day after @p now begins, as the wall clock of @p zone tells it; where no clock shows 4:00 that day, the
/// first time after it.
QDateTime nextDay(const Moment &now, const QTimeZone &zone = QTimeZone::systemTimeZone());
