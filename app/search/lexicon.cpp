// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/lexicon.h"

#include <QHashFunctions>

#include <algorithm>
#include <ranges>
#include <string_view>

QStringView Lexicon::word(quint32 word) const
{
    const quint32 begin = word == 0 ? 0 : m_ends[word - 1];
    return QStringView(m_letters).sliced(begin, m_ends[word] - begin);
}

quint32 Lexicon::firstNotBefore(QStringView text, Range among) const
{
    // By code units, which the compiler can compare in place.
    const auto units = [](QStringView view) { return std::u16string_view(view.utf16(), std::size_t(view.size())); };
    const auto words = std::views::iota(among.begin, among.end);
    return among.begin
        + quint32(std::ranges::lower_bound(words, units(text), std::less<>(), [&](quint32 i) { return units(word(i)); })
                  - words.begin());
}

Lexicon::Range Lexicon::beginningWith(QStringView prefix) const
{
    return beginningWith(prefix, {0, size()});
}

Lexicon::Range Lexicon::beginningWith(QStringView prefix, Range among) const
{
    const quint32 begin = firstNotBefore(prefix, among);
    const auto words = std::views::iota(begin, among.end);
    const auto end = std::ranges::partition_point(words, [&](quint32 i) { return word(i).startsWith(prefix); });
    return {begin, begin + quint32(end - words.begin())};
}

Lexicon::Range Lexicon::equalTo(QStringView text) const
{
    const quint32 first = firstNotBefore(text, {0, size()});
    return first < size() && word(first) == text ? Range{first, first + 1} : Range{first, first};
}

QStringView LexiconWriter::word(quint32 number) const
{
    const quint32 begin = number == 0 ? 0 : m_words[number - 1].end;
    return QStringView(m_letters).sliced(begin, m_words[number].end - begin);
}

quint32 &LexiconWriter::slotOf(QStringView text, std::size_t hash)
{
    // The table's size is a power of two.
    for (std::size_t i = hash;; ++i) {
        quint32 &slot = m_table[i & (m_table.size() - 1)];
        if (slot == 0 || (m_words[slot - 1].hash == hash && word(slot - 1) == text))
            return slot;
    }
}

void LexiconWriter::growTable()
{
    m_table.assign(std::max<std::size_t>(1024, 2 * m_table.size()), 0);
    for (quint32 number = 0; number < m_words.size(); ++number)
        slotOf(word(number), m_words[number].hash) = number + 1;
}

quint32 LexiconWriter::add(QStringView text)
{
    if (2 * m_words.size() >= m_table.size())
        growTable();
    const std::size_t hash = qHash(text);
    quint32 &slot = slotOf(text, hash);
    if (slot == 0) {
        m_letters += text;
        m_words.push_back({hash, quint32(m_letters.size())});
        slot = quint32(m_words.size());
    }
    return slot - 1;
}

std::vector<quint32> LexiconWriter::sorted() const
{
    // The first letters beside the word's number: most comparisons need not go and look for the rest.
    struct Sorted
    {
        quint64 head;
        quint32 number;
    };
    std::vector<Sorted> sorted;
    sorted.reserve(m_words.size());
    for (quint32 number = 0; number < m_words.size(); ++number) {
        const QStringView text = word(number);
        quint64 head = 0;
        for (qsizetype i = 0; i < 4; ++i)
            head = head << 16 | (i < text.size() ? text[i].unicode() : 0);
        sorted.push_back({head, number});
    }
    std::ranges::sort(sorted, [this](const Sorted &a, const Sorted &b) {
        return a.head != b.head ? a.head < b.head : word(a.number) < word(b.number);
    });
    std::vector<quint32> numbers;
    numbers.reserve(sorted.size());
    std::ranges::transform(sorted, std::back_inserter(numbers), &Sorted::number);
    return numbers;
}

Lexicon LexiconWriter::finish(std::vector<quint32> &ranks) const
{
    Lexicon lexicon;
    lexicon.m_letters.reserve(m_letters.size());
    const std::vector<quint32> numbers = sorted();
    ranks.resize(numbers.size());
    for (quint32 i = 0; i < numbers.size(); ++i) {
        lexicon.m_letters += word(numbers[i]);
        lexicon.m_ends.push_back(quint32(lexicon.m_letters.size()));
        ranks[numbers[i]] = i;
    }
    return lexicon;
}
