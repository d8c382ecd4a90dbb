// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/lexicon.h"

#include <span>
#include <vector>

/// That a word stands in an entry, and how much that says.
struct Posting
{
    quint32 entry = 0;
    float weight = 0;
};

/// That a word, by the number that a LexiconWriter gave it, stands in an entry.
struct GatheredPosting
{
    quint32 word;
    Posting posting;
};

/// For each word of a lexicon the entries that hold it, in one flat array: those of neighbouring words are neighbours, so
/// that a prefix is one run through memory.
class PostingLists
{
public:
    PostingLists() = default;
    /// @p ranks: the place of each gathered word among the @p words of the lexicon. The postings of a word stay in their
    /// order.
    PostingLists(const std::vector<GatheredPosting> &gathered, const std::vector<quint32> &ranks);

    /// The entries of all these words; an entry may come several times.
    std::span<const Posting> of(Lexicon::Range words) const;

private:
    std::vector<Posting> m_postings;
    std::vector<quint32> m_ends; ///< where the postings of each word end
};

/// A lexicon of keys and, for each, the entries it leads to.
class Postings
{
public:
    const Lexicon &keys() const { return m_keys; }
    std::span<const Posting> of(Lexicon::Range keys) const { return m_lists.of(keys); }

private:
    friend class PostingsWriter;

    Lexicon m_keys;
    PostingLists m_lists;
};

/// Gathers postings, entry by entry, and sorts them once at the end.
class PostingsWriter
{
public:
    /// Entries must come in their order. Of several weights of a key in one entry the largest counts.
    void add(QStringView key, quint32 entry, float weight);
    Postings finish() const;

private:
    LexiconWriter m_keys;
    std::vector<quint32> m_lastGathered; ///< for each key
    std::vector<GatheredPosting> m_gathered;
};
