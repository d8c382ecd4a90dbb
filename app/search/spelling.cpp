// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/spelling.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace {

quint32 hashWithout(QStringView text, qsizetype first, qsizetype second)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != first && i != second)
            hash = (hash ^ text[i].unicode()) * 16777619U;
    }
    return hash ^ hash >> 15;
}

/// Calls @p visit with a hash of @p text as it is and without each choice of up to @p most letters.
template<typename Visit>
void forEachDeletion(QStringView text, int most, Visit visit)
{
    visit(hashWithout(text, -1, -1));
    for (qsizetype i = 0; most > 0 && i < text.size(); ++i) {
        visit(hashWithout(text, i, -1));
        for (qsizetype j = i + 1; most > 1 && j < text.size(); ++j)
            visit(hashWithout(text, i, j));
    }
}

bool isOfLetters(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

} // namespace

int Spelling::mostSlips(QStringView typed)
{
    return typed.size() < 4 || typed.size() > LongestWordWithSlips ? 0 : typed.size() < 8 ? 1 : 2;
}

Spelling::Spelling(const Lexicon &lexicon)
{
    addHeads(lexicon);
    file(lexicon);
}

void Spelling::addHeads(const Lexicon &lexicon)
{
    // The words are sorted: those that begin alike stand together, and the shortest of them comes first.
    std::array<QStringView, LongestHead + 1> open;
    std::array<quint32, LongestHead + 1> heads{};
    for (quint32 i = 0; i < lexicon.size(); ++i) {
        const QStringView word = lexicon.word(i);
        if (word.size() < ShortestHead || !isOfLetters(word))
            continue;
        for (qsizetype length = ShortestHead; length <= std::min(word.size(), LongestHead); ++length) {
            const QStringView head = word.first(length);
            const auto at = std::size_t(length);
            if (open[at] == head) {
                m_heads[heads[at]].words.end = i + 1;
                continue;
            }
            const bool isWord = word.size() == length;
            if (length == ShortestHead && !isWord)
                continue;
            open[at] = head;
            heads[at] = quint32(m_heads.size());
            m_heads.push_back({{i, i + 1}, quint8(length), isWord});
        }
    }
}

void Spelling::file(const Lexicon &lexicon)
{
    std::vector<Filed> filed;
    filed.reserve(m_heads.size() * 12);
    for (quint32 i = 0; i < m_heads.size(); ++i) {
        const Head &head = m_heads[i];
        const QStringView letters = lexicon.word(head.words.begin).first(head.length);
        // Two slips are forgiven in eight letters: six at least are left. What goes on is compared in full from seven on.
        const bool canHaveTwo = head.length == LongestHead || (head.length == LongestHead - 1 && head.isWord);
        forEachDeletion(letters, canHaveTwo ? 2 : 1, [&](quint32 hash) { filed.push_back({hash, i}); });
    }
    m_bucketBegins.assign(std::bit_ceil(std::max<std::size_t>(filed.size(), 1)), 0);
    const auto mask = quint32(m_bucketBegins.size() - 1);
    for (const Filed &one : filed)
        ++m_bucketBegins[one.hash & mask];
    quint32 sum = 0;
    for (quint32 &end : m_bucketBegins)
        end = sum += end;
    m_filed.resize(filed.size());
    // From the ends backwards, so that the ends become the beginnings and are moved back while reading.
    for (const Filed &one : filed)
        m_filed[--m_bucketBegins[one.hash & mask]] = one;
}

void Spelling::correct(const Lexicon &lexicon, QStringView typed, bool mayGoOn,
                       std::vector<Correction> &corrections) const
{
    const int most = mostSlips(typed);
    if (most == 0 || m_heads.empty() || !isOfLetters(typed))
        return;
    QVarLengthArray<quint32, 64> near;
    const auto mask = quint32(m_bucketBegins.size() - 1);
    forEachDeletion(typed.first(std::min(typed.size(), LongestHead)), most, [&](quint32 hash) {
        const quint32 bucket = hash & mask;
        const quint32 end = bucket == mask ? quint32(m_filed.size()) : m_bucketBegins[bucket + 1];
        for (quint32 i = m_bucketBegins[bucket]; i < end; ++i) {
            if (m_filed[i].hash == hash)
                near.append(m_filed[i].head);
        }
    });
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    const std::size_t before = corrections.size();
    for (const quint32 place : near) {
        const Head &head = m_heads[place];
        const quint32 end = head.length < LongestHead ? head.words.begin + (head.isWord ? 1 : 0) : head.words.end;
        for (quint32 word = head.words.begin; word < end; ++word) {
            const Slips slips = slipsBetween(typed, lexicon.word(word), most);
            if (slips.isWithin(most))
                corrections.push_back({{word, word + 1}, slips});
        }
    }
    if (corrections.size() > before || !mayGoOn)
        return;
    for (const quint32 place : near) {
        const Head &head = m_heads[place];
        const bool isFull = head.length == LongestHead;
        if (!isFull && std::abs(head.length - typed.size()) > most)
            continue;
        if (!isFull) {
            const QStringView letters = lexicon.word(head.words.begin).first(head.length);
            if (const Slips slips = slipsBetween(typed, letters, most); slips.isWithin(most))
                corrections.push_back({head.words, slips, true});
            continue;
        }
        for (quint32 word = head.words.begin; word < head.words.end; ++word) {
            const Slips slips = slipsBetween(typed, lexicon.word(word), most, Compared::Beginning);
            if (slips.isWithin(most))
                corrections.push_back({{word, word + 1}, slips, true});
        }
    }
}
