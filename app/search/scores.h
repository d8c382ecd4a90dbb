// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/expansion.h"

#include <vector>

/// What a query makes of every entry: the score of its words (ranking.h), and how much of the query it covers.
class Scores
{
public:
    Scores(const Query &query, const Expansion &expansion, const IndexData &index);

    float score(std::size_t entry) const { return m_scores[entry]; }
    /// How much of the query's words the entry holds, by their rarity.
    float covered(std::size_t entry) const { return m_covered[entry]; }
    /// How likely @p entry is meant before a word of it is read: by how often it is met, and whether it explains where a meaning is asked for.
    float likelihood(std::size_t entry) const;
    /// The entry's own number is asked for: it belongs into the answer whatever else the query says.
    bool isOwnNumber(std::size_t entry) const { return !m_isOwn.empty() && m_isOwn[entry]; }
    /// For each word of the query how rare it is, by its weight; 0 for a number, and where no entry holds it.
    const std::vector<float> &rarities() const { return m_rarities; }

private:
    void noteNumber(const QueryWord &word, float factor);
    void noteFamily(const QueryWord &word, float factor);
    void note(std::span<const Posting> postings, float weight);
    void noteOwn(std::span<const Posting> postings, float weight);
    float addUpWord(float weight, float held, bool isNumber);
    void addNames(const Query &query, const Expansion &expansion);
    void noteName(const QString &phrase, float factor);

    const IndexData &m_index;
    bool m_asksMeaning;
    std::vector<float> m_scores;
    std::vector<float> m_covered;
    std::vector<float> m_own;      ///< empty while no number is asked for
    std::vector<bool> m_isOwn;     ///< likewise
    std::vector<bool> m_hasNumber; ///< likewise; in a text, too
    float m_rarestNumber = 0;
    std::vector<float> m_best;    ///< of the word at hand; -1 where it does not stand
    std::vector<quint32> m_noted; ///< entries that have one
    std::vector<float> m_rarities;
};
