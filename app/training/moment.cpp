// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/moment.h"

namespace {

constexpr int Rollover = 4 * 3600; // seconds after midnight

QDate dayOf(const QDateTime &time, const QTimeZone &zone)
{
    const QDateTime local = time.toTimeZone(zone);
    return local.time().msecsSinceStartOfDay() < Rollover * 1000 ? local.date().addDays(-1) : local.date();
}

} // namespace

Moment Moment::of(const QDateTime &time, const QTimeZone &zone)
{
    return {time.toUTC(), dayOf(time, zone)};
}

Moment Moment::now()
{
    return of(QDateTime::currentDateTimeUtc());
}

QDateTime nextDay(const Moment &now, const QTimeZone &zone)
{
    // Searched, not composed of date and time: a clock that is put forward may skip 4:00, even the whole day.
    QDateTime before = now.at;
    QDateTime after = now.at;
    while (dayOf(after, zone) <= now.day)
        after = after.addSecs(3600);
    while (before.secsTo(after) > 1) {
        const QDateTime middle = before.addSecs(before.secsTo(after) / 2);
        (dayOf(middle, zone) <= now.day ? before : after) = middle;
    }
    return QDateTime::fromSecsSinceEpoch(after.toSecsSinceEpoch(), Qt::UTC);
}
