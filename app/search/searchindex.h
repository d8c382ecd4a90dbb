// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchhit.h"

#include <functional>
#include <memory>

class FilterVocabulary;
class Texts;
struct IndexData;

/// Finds what people mean: entries by number, name, or what they say happened, in all languages at once.
///
/// A query is what somebody types: words in either language or both, numbers and families ("52", "5xx"), a sentence, or a
/// pasted line of a log (logline.h). "Quoted words" must stand together, a word behind a minus must not stand there, and filters
/// (filters.h) narrow the answer. A word answers to its forms, to longer ones that it begins, to compounds, synonyms and slips of the pen
/// (expansion.h). Of several numbers one is enough; an entry whose own number is asked for is always in the answer.
///
/// Not every word must be found: an entry is in the answer if it holds a good part of what the best one holds
/// (Ranking::share). Order: the exact number; then names that equal the query; then the rest by what Ranking says. Ties stand in
/// reading order: codes, terms, classes, guides.
///
/// Constant once built, and find() keeps what it notes to itself: any number of threads may ask at once.
class SearchIndex
{
public:
    using Filter = std::function<bool(EntryRef)>;

    /// Reads every text of the catalog in every language. Keeps no reference.
    explicit SearchIndex(const Texts &texts);

    /// The @p limit best entries that @p accepts lets through (null: all). A query without a letter or digit finds
    /// nothing, but is offered the questions, if the catalog has any; characters beyond Ranking::LongestQuery are not read. The nearest names of the answer are those of the whole
    /// catalog, whatever @p accepts says.
    SearchAnswer find(const QString &query, int limit, const Filter &accepts = nullptr) const;

    /// The entries whose names come nearest to the query, by edit distance; ids, at most five. Never empty if the
    /// catalog holds a name at all. Bounded (nearestnames.h): in a very large catalog a nearer one may be missed.
    QStringList nearestNames(const QString &query) const;

    /// The filters a query can have. Lives as long as the index or a copy of it.
    const FilterVocabulary &filters() const;

private:
    std::shared_ptr<const IndexData> m_data;
};
