// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/postings.h"

#include <algorithm>

PostingLists::PostingLists(const std::vector<GatheredPosting> &gathered, const std::vector<quint32> &ranks)
    : m_ends(ranks.size())
{
    // A counting sort: it is stable, so the entries of a word stay in their order.
    for (const GatheredPosting &one : gathered)
        ++m_ends[ranks[one.word]];
    std::vector<quint32> next(ranks.size());
    quint32 sum = 0;
    for (quint32 i = 0; i < m_ends.size(); ++i) {
        next[i] = sum;
        sum = m_ends[i] += sum;
    }
    m_postings.resize(gathered.size());
    for (const GatheredPosting &one : gathered)
        m_postings[next[ranks[one.word]]++] = one.posting;
}

std::span<const Posting> PostingLists::of(Lexicon::Range words) const
{
    if (words.isEmpty())
        return {};
    const quint32 begin = words.begin == 0 ? 0 : m_ends[words.begin - 1];
    return std::span(m_postings).subspan(begin, m_ends[words.end - 1] - begin);
}

void PostingsWriter::add(QStringView key, quint32 entry, float weight)
{
    const quint32 number = m_keys.add(key);
    if (number < m_lastGathered.size()) {
        if (Posting &last = m_gathered[m_lastGathered[number]].posting; last.entry == entry) {
            last.weight = std::max(last.weight, weight);
            return;
        }
    } else {
        m_lastGathered.push_back(0);
    }
    m_lastGathered[number] = quint32(m_gathered.size());
    m_gathered.push_back({number, {entry, weight}});
}

Postings PostingsWriter::finish() const
{
    Postings postings;
    std::vector<quint32> ranks;
    postings.m_keys = m_keys.finish(ranks);
    postings.m_lists = PostingLists(m_gathered, ranks);
    return postings;
}
