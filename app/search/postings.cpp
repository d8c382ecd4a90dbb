// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/postings.h"

#include <QHashFunctions>

#include <algorithm>
#include <ranges>

QStringView Postings::key(quint32 key) const
{
    const quint32 begin = key == 0 ? 0 : m_ends[key - 1];
    return QStringView(m_letters).sliced(begin, m_ends[key] - begin);
}

quint32 Postings::firstNotBefore(QStringView text) const
{
    const auto keys = std::views::iota(0U, keyCount());
    return quint32(std::ranges::lower_bound(keys, text, std::less<>(), [this](quint32 i) { return key(i); })
                   - keys.begin());
}

Postings::Keys Postings::beginningWith(QStringView prefix) const
{
    const quint32 begin = firstNotBefore(prefix);
    const auto keys = std::views::iota(begin, keyCount());
    const auto end = std::ranges::partition_point(keys, [&](quint32 i) { return key(i).startsWith(prefix); });
    return {begin, begin + quint32(end - keys.begin())};
}

Postings::Keys Postings::equalTo(QStringView text) const
{
    const quint32 first = firstNotBefore(text);
    return first < keyCount() && key(first) == text ? Keys{first, first + 1} : Keys{first, first};
}

std::span<const Posting> Postings::of(Keys keys) const
{
    if (keys.isEmpty())
        return {};
    const quint32 begin = keys.begin == 0 ? 0 : m_postingEnds[keys.begin - 1];
    return std::span(m_postings).subspan(begin, m_postingEnds[keys.end - 1] - begin);
}

QStringView PostingsWriter::letters(quint32 key) const
{
    const quint32 begin = key == 0 ? 0 : m_keys[key - 1].end;
    return QStringView(m_letters).sliced(begin, m_keys[key].end - begin);
}

quint32 &PostingsWriter::slotOf(QStringView key, std::size_t hash)
{
    // The table's size is a power of two.
    for (std::size_t i = hash;; ++i) {
        quint32 &slot = m_table[i & (m_table.size() - 1)];
        if (slot == 0 || (m_keys[slot - 1].hash == hash && letters(slot - 1) == key))
            return slot;
    }
}

void PostingsWriter::growTable()
{
    m_table.assign(std::max<std::size_t>(1024, 2 * m_table.size()), 0);
    for (quint32 key = 0; key < m_keys.size(); ++key)
        slotOf(letters(key), m_keys[key].hash) = key + 1;
}

void PostingsWriter::add(QStringView key, quint32 entry, float weight)
{
    if (2 * m_keys.size() >= m_table.size())
        growTable();
    const std::size_t hash = qHash(key);
    quint32 &slot = slotOf(key, hash);
    if (slot == 0) {
        m_letters += key;
        m_keys.push_back({hash, quint32(m_letters.size()), quint32(m_gathered.size())});
        slot = quint32(m_keys.size());
    } else if (Posting &last = m_gathered[m_keys[slot - 1].lastGathered].posting; last.entry == entry) {
        last.weight = std::max(last.weight, weight);
        return;
    }
    m_keys[slot - 1].lastGathered = quint32(m_gathered.size());
    m_gathered.push_back({slot - 1, {entry, weight}});
}

std::vector<quint32> PostingsWriter::sortedKeys() const
{
    // The first letters beside the key's number: most comparisons need not go and look for the rest.
    struct Sorted
    {
        quint64 head;
        quint32 key;
    };
    std::vector<Sorted> sorted;
    sorted.reserve(m_keys.size());
    for (quint32 key = 0; key < m_keys.size(); ++key) {
        const QStringView text = letters(key);
        quint64 head = 0;
        for (qsizetype i = 0; i < 4; ++i)
            head = head << 16 | (i < text.size() ? text[i].unicode() : 0);
        sorted.push_back({head, key});
    }
    std::ranges::sort(sorted, [this](const Sorted &a, const Sorted &b) {
        return a.head != b.head ? a.head < b.head : letters(a.key) < letters(b.key);
    });
    std::vector<quint32> keys;
    keys.reserve(sorted.size());
    std::ranges::transform(sorted, std::back_inserter(keys), &Sorted::key);
    return keys;
}

Postings PostingsWriter::finish() const
{
    Postings postings;
    postings.m_letters.reserve(m_letters.size());
    const std::vector<quint32> sorted = sortedKeys();
    std::vector<quint32> rank(sorted.size());
    for (quint32 i = 0; i < sorted.size(); ++i) {
        postings.m_letters += letters(sorted[i]);
        postings.m_ends.push_back(quint32(postings.m_letters.size()));
        rank[sorted[i]] = i;
    }
    // A counting sort: it is stable, so the entries of a key stay in their order.
    std::vector<quint32> &ends = postings.m_postingEnds;
    ends.assign(sorted.size(), 0);
    for (const Gathered &gathered : m_gathered)
        ++ends[rank[gathered.key]];
    std::vector<quint32> next(sorted.size());
    quint32 sum = 0;
    for (quint32 i = 0; i < ends.size(); ++i) {
        next[i] = sum;
        sum = ends[i] += sum;
    }
    postings.m_postings.resize(m_gathered.size());
    for (const Gathered &gathered : m_gathered)
        postings.m_postings[next[rank[gathered.key]]++] = gathered.posting;
    return postings;
}
