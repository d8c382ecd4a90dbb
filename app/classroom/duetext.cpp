// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/duetext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

QString DueText::after(const Card &card, const Moment &now)
{
    constexpr int LongestInDays = 60;
    constexpr double DaysInMonth = 365.25 / 12;
    if (card.dueDay.isValid()) {
        const int days = std::max(1, int(now.day.daysTo(card.dueDay)));
        return days <= LongestInDays ? tr("%n day(s)", nullptr, days)
                                     : tr("%n month(s)", nullptr, int(std::lround(days / DaysInMonth)));
    }
    const qint64 seconds = std::max<qint64>(0, now.at.secsTo(card.dueAt));
    return tr("%1 min", "minutes").arg(std::max<qint64>(1, (seconds + 30) / 60));
}

QString DueText::at(const QDateTime &time, const QDateTime &now, const QString &language)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale(language).toString(local.time(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days <= 0)
        return tr("today at %1").arg(clock);
    if (days == 1)
        return tr("tomorrow at %1").arg(clock);
    return tr("on %1 at %2").arg(QLocale(language).toString(local.date(), QLocale::ShortFormat), clock);
}
