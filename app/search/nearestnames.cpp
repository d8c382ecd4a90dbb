// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nearestnames.h"

#include "catalog/nearest.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace {

/// Two texts are at least half as many slips apart as these differ in bits: a slip puts one letter in another's place.
quint64 lettersOf(QStringView text)
{
    quint64 letters = 0;
    for (const QChar c : text)
        letters |= quint64(1) << (c.unicode() % 64);
    return letters;
}

/// The nearest entries so far, each once.
class Nearest
{
public:
    explicit Nearest(std::size_t most)
        : m_most(most)
    {
    }

    /// A distance beyond this is of no use any more.
    int limit() const
    {
        return m_entries.size() < m_most ? std::numeric_limits<int>::max() : m_entries.back().rank / 2;
    }

    void add(int distance, bool isWord, quint32 entry)
    {
        const Entry added{2 * distance + (isWord ? 1 : 0), entry};
        const auto same = std::ranges::find(m_entries, entry, &Entry::entry);
        if (same != m_entries.end()) {
            if (*same <= added)
                return;
            m_entries.erase(same);
        }
        m_entries.insert(std::ranges::upper_bound(m_entries, added), added);
        if (m_entries.size() > m_most)
            m_entries.pop_back();
    }

    std::vector<quint32> entries() const
    {
        std::vector<quint32> entries;
        std::ranges::transform(m_entries, std::back_inserter(entries), &Entry::entry);
        return entries;
    }

private:
    struct Entry
    {
        int rank;
        quint32 entry;

        auto operator<=>(const Entry &) const = default;
    };

    std::size_t m_most;
    std::vector<Entry> m_entries;
};

} // namespace

NearestNames::NearestNames(const Postings &names, const Postings &words)
{
    for (quint32 key = 0; key < names.keys().size(); ++key)
        add(names, key, false);
    for (quint32 key = 0; key < words.keys().size(); ++key) {
        if (words.keys().word(key).size() >= ShortestWord)
            add(words, key, true);
    }
    std::ranges::stable_sort(m_byLength, {}, &Name::length);
}

void NearestNames::add(const Postings &postings, quint32 key, bool isWord)
{
    const QStringView text = postings.keys().word(key);
    m_byLength.push_back({key, qint32(text.size()), lettersOf(text), isWord});
}

std::vector<quint32> NearestNames::find(const Postings &names, const Postings &words, QStringView text,
                                        std::size_t most) const
{
    text.truncate(std::min(text.size(), LongestText));
    const int length = int(text.size());
    const quint64 letters = lettersOf(text);
    Nearest nearest(most);
    qsizetype effort = 0;
    auto longer = std::ranges::lower_bound(m_byLength, length, {}, &Name::length);
    auto shorter = std::make_reverse_iterator(longer);
    while (effort < Effort && (longer != m_byLength.cend() || shorter != m_byLength.crend())) {
        const bool takesLonger = shorter == m_byLength.crend()
            || (longer != m_byLength.cend() && longer->length - length <= length - shorter->length);
        const Name &name = takesLonger ? *longer++ : *shorter++;
        const int limit = std::min(nearest.limit(), std::max(length, name.length));
        if (std::abs(name.length - length) > limit)
            break;
        ++effort;
        if (std::popcount(letters ^ name.letters) > 2 * limit)
            continue;
        const Postings &postings = name.isWord ? words : names;
        const int distance = editDistance(text, postings.keys().word(name.key), limit);
        effort += qsizetype(length) * name.length;
        if (distance > limit)
            continue;
        std::size_t added = 0;
        for (const Posting &posting : postings.of({name.key, name.key + 1})) {
            nearest.add(distance, name.isWord, posting.entry);
            if (++added == most)
                break;
        }
    }
    return nearest.entries();
}
