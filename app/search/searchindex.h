// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/nearestnames.h"
#include "search/postings.h"
#include "search/searchhit.h"

#include <functional>
#include <vector>

class Texts;

/// Finds entries by number, name or word, in all languages at once.
///
/// A query is a list of words (folding.h); each must begin some word of the entry. Numbers match from their beginning
/// ("52" finds 520 to 529, "404.1" the status that has such IIS substatuses), and "5xx", "52x", "1xxx" match their
/// family; of several numbers one is enough, and beside a number "error", "HTTP", "code" and the like do not count. An
/// entry whose own number is asked for is always in the answer, whatever else the query says. Where no entry holds all
/// the words, those stand in that hold half of them at least.
///
/// Order: the exact number; then names and aliases that equal the query; then names, aliases and the other texts by
/// weight, whole words before begun ones (ranking.h has the formula). Ties stand in reading order: codes, terms,
/// classes, guides.
///
/// Constant once built, and find() keeps what it notes to itself: any number of threads may ask at once.
class SearchIndex
{
public:
    using Filter = std::function<bool(EntryRef)>;

    /// Reads every text of the catalog in every language. Keeps no reference.
    explicit SearchIndex(const Texts &texts);

    /// The @p limit best entries that @p accepts lets through (null: all). A query without a letter or digit finds
    /// nothing. The nearest names of the answer are those of the whole catalog, whatever @p accepts says.
    SearchAnswer find(const QString &query, int limit, const Filter &accepts = nullptr) const;

    /// The entries whose names come nearest to the query, by edit distance; ids, at most five. Never empty if the
    /// catalog holds a name at all. Bounded (nearestnames.h): in a very large catalog a nearer one may be missed.
    QStringList nearestNames(const QString &query) const;

private:
    std::vector<EntryRef> m_entries; ///< in reading order; all else counts by the places in it
    QStringList m_ids;
    Postings m_words;
    Postings m_names; ///< whole names and aliases, and the numbers
    NearestNames m_nearest;
};
