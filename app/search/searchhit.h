// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One thing that a query found.
struct SearchHit
{
    EntryRef entry;
    /// Larger is better; comparable within one answer only.
    double score = 0;
};

/// What a query found, best first.
struct SearchAnswer
{
    QList<SearchHit> hits; ///< no more than were asked for
    int total = 0;         ///< all that were found
    QStringList words;     ///< what was looked for, folded: matchingRanges() marks it
    QStringList nearest;   ///< when nothing was found: ids of the entries whose names come nearest, at most five
};
