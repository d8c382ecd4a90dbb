// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Why an entry was found although it does not hold a word as it was typed.
struct MatchReason
{
    enum class Kind {
        Typo,    ///< the word is taken for a slip of the pen
        Synonym, ///< another word means the same
        Compound ///< words that are written together, or apart
    };
    Kind kind = Kind::Typo;
    QString typed; ///< folded
    QString found; ///< folded; what stands in the entry

    bool operator==(const MatchReason &) const = default;
};

/// One thing that a query found.
struct SearchHit
{
    EntryRef entry;
    /// Larger is better; comparable within one answer only.
    double score = 0;
    /// The passage that answers best, by its place in EntryTexts; -1 where none says anything, as with a number. The first
    /// Ranking::MostReadClosely hits have one.
    int passage = -1;
    QList<MatchReason> reasons = {};
};

/// What a query found, best first.
struct SearchAnswer
{
    QList<SearchHit> hits; ///< no more than were asked for
    int total = 0;         ///< all that were found
    QStringList words;     ///< what was looked for, folded: matchingRanges() marks it
    QStringList nearest;   ///< when nothing was found: ids of the entries whose names come nearest, at most five
    /// The query as it may have been meant, when none of its words is known as it was typed and all could be corrected; else empty.
    QString suggestion;
};
