// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/expansion.h"
#include "search/searchhit.h"

#include <vector>

/// Reads entries passage by passage with a query in mind: a name, an alias, a phrase or a sentence that holds many of its
/// words close together says more than the same words scattered over an entry.
class CloseReading
{
public:
    struct Found
    {
        float score = 0;
        int passage = -1; ///< its place in the entry
    };

    /// @p rarities of the words, as Scores has them. All must outlive it.
    CloseReading(const Expansion &expansion, const std::vector<float> &rarities, const IndexData &index);
    ~CloseReading();
    Q_DISABLE_COPY_MOVE(CloseReading)

    /// The passage of @p entry that answers best.
    Found read(quint32 entry) const;
    /// Why @p entry answers at all, as far as it holds other words than those that were typed.
    QList<MatchReason> reasons(quint32 entry, int passage) const;
    /// Whether the words of @p typed stand in @p entry one behind the other, as they are.
    static bool holds(const QStringList &typed, quint32 entry, const IndexData &index);

private:
    using Bits = quint64; ///< one for each word of the query

    struct Noted
    {
        Bits words = 0;
        float weight = 0;
        Variant variant = Variant::Exact;
    };

    static std::vector<quint8> &keptFlags();
    static std::vector<Noted> &keptNotes();

    struct Scored
    {
        float answer = 0;  ///< how much of the query the passage holds, and how little else
        float company = 0; ///< the same, without what a word says alone
    };

    /// @p best: what is to be surpassed; a passage that cannot is not weighed to the end.
    Scored score(const PassageWords &passage, float best) const;

    const Expansion &m_expansion;
    const std::vector<float> &m_rarities;
    const IndexData &m_index;
    float m_sum = 0; ///< of the rarities
    /// For each word of the lexicon whether it answers anything; none does between two readings. Apart from what it answers, so that
    /// it stays in the fastest memory: it is asked for every word that is read.
    std::vector<quint8> &m_isNoted;
    std::vector<Noted> &m_noted; ///< which words of the query it answers
};
