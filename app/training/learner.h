// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Somebody who practises, with progress of their own. Several may share a machine.
struct Learner
{
    static constexpr int LongestName = 80; ///< characters
    static constexpr int MostNewPerDay = 200;

    qint64 id = 0; ///< from 1
    QString name;
    double retention = 0.90; ///< desired; range in SchedulingOptions
    int newPerDay = 10;      ///< new cards a day, over all topics; 0–MostNewPerDay

    bool operator==(const Learner &) const = default;
};
