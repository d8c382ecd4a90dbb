// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/postings.h"
#include "search/query.h"

#include <QStringList>

#include <bit>
#include <vector>

/// What a query makes of every entry: the score (ranking.h) and which of the query's words the entry holds.
class Scores
{
public:
    Scores(const Query &query, const Postings &words, const Postings &names, std::size_t entries);

    float score(std::size_t entry) const { return m_scores[entry]; }
    /// Every word of the query; or the entry's own number is one of them.
    bool holdsAll(std::size_t entry) const
    {
        return (m_held[entry] & m_wanted) == m_wanted || (m_held[entry] & OwnNumber) != 0;
    }
    /// Half of them at least: one of two, two of three. All numbers count as one, since an entry has one only.
    bool holdsMost(std::size_t entry) const
    {
        return 2 * std::popcount(m_held[entry] & m_wanted) >= std::popcount(m_wanted);
    }
    /// The words in the spellings that were looked for and found, for matchingRanges().
    const QStringList &spellings() const { return m_spellings; }

private:
    static constexpr quint32 AnyNumber = quint32(1) << 30;
    static constexpr quint32 OwnNumber = quint32(1) << 31;

    void noteWord(const QueryWord &word);
    void noteFamily(const QueryWord &word);
    void notePhrase(const QString &phrase);
    void note(std::span<const Posting> postings, float factor);
    void markOwnNumbers();
    void addUpWord(quint32 bit);
    void addUpQuery(int words);

    const Postings &m_words;
    const Postings &m_names;
    std::vector<float> m_scores;
    std::vector<float> m_best;   ///< of the word at hand, or of the whole query
    std::vector<float> m_least;  ///< of the words so far; of a single word it would say nothing
    std::vector<quint32> m_held; ///< a bit for each word
    quint32 m_wanted = 0;
    QStringList m_spellings;
};
