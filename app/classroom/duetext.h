// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/card.h"
#include "training/moment.h"

#include <QCoreApplication>

/// When something comes again, in words of the current language.
class DueText
{
    Q_DECLARE_TR_FUNCTIONS(DueText)

public:
    /// How long until @p card comes: "10 min", "3 days".
    static QString after(const Card &card, const Moment &now);
    /// "today at 14:35", "tomorrow at 04:00"; by the wall clock. @p language sets how a time is written.
    static QString at(const QDateTime &time, const QDateTime &now, const QString &language);
};
