// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchhit.h"

#include <functional>
#include <vector>

class Texts;

/// Finds entries by number, name or word, in all languages at once.
///
/// A query is a list of words (folding.h); each must begin some word of the entry. Numbers match from their beginning ("52"
/// finds 520 to 529), and "5xx", "52x", "1xxx" match their family. Order: the exact number; then names and aliases, whole
/// before begun; then the other texts by weight. Ties stand in reading order.
class SearchIndex
{
public:
    using Filter = std::function<bool(EntryRef)>;

    /// Reads every text of the catalog in every language. Keeps no reference.
    explicit SearchIndex(const Texts &texts);

    /// The @p limit best entries that @p accepts lets through (null: all). An empty query finds nothing.
    SearchAnswer find(const QString &query, int limit, const Filter &accepts = nullptr) const;

    /// The entries whose names come nearest to the query, by edit distance; ids, at most five. Never empty if the catalog
    /// holds a name at all.
    QStringList nearestNames(const QString &query) const;
};
