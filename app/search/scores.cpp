// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/scores.h"

#include "search/ranking.h"

#include <algorithm>

Scores::Scores(const Query &query, const Expansion &expansion, const IndexData &index)
    : m_index(index)
    , m_asksMeaning(query.asksMeaning)
    , m_scores(index.entries.size())
    , m_covered(index.entries.size())
    , m_best(index.entries.size(), -1)
{
    float factor = 1;
    for (const ExpandedWord &word : expansion.words()) {
        if (word.asked->isNumber) {
            noteNumber(*word.asked, factor);
            factor *= Ranking::NextNumber;
        }
        // How rare a word is, is said by those who use it, not by those who use one that begins so or means the same.
        std::size_t held = 0;
        for (const ExpandedWord::Answer &answer : word.answers) {
            note(index.words.postings.of(answer.words), answer.weight);
            if (answer.variant == Variant::Exact || answer.variant == Variant::Stem)
                held = m_noted.size();
        }
        m_rarities.push_back(addUpWord(word.weight, float(held > 0 ? held : m_noted.size()), word.asked->isNumber));
    }
    for (std::size_t entry = 0; entry < m_scores.size(); ++entry) {
        if (m_scores[entry] > 0)
            m_scores[entry] *= likelihood(entry);
    }
    for (std::size_t entry = 0; entry < m_own.size(); ++entry) {
        m_scores[entry] += m_own[entry] * (1 + Ranking::Commoner * index.commonness[entry]);
        // An entry has one number: any of those asked for is enough.
        m_covered[entry] += m_hasNumber[entry] ? m_rarestNumber : 0;
    }
    addNames(query, expansion);
}

void Scores::noteNumber(const QueryWord &word, float factor)
{
    m_own.resize(m_scores.size());
    m_isOwn.resize(m_scores.size());
    m_hasNumber.resize(m_scores.size());
    const Lexicon &numbers = m_index.numbers.keys();
    noteOwn(m_index.numbers.of(numbers.beginningWith(word.text)), Ranking::Number * Ranking::BegunNumber * factor);
    const auto own = m_index.numbers.of(numbers.equalTo(word.text));
    noteOwn(own, Ranking::Number * factor);
    for (const Posting &posting : own)
        m_isOwn[posting.entry] = true;
    if (!word.familyPrefix.isEmpty())
        noteFamily(word, factor);
}

void Scores::noteFamily(const QueryWord &word, float factor)
{
    const Lexicon &numbers = m_index.numbers.keys();
    const Lexicon::Range begun = numbers.beginningWith(word.familyPrefix);
    for (quint32 key = begun.begin; key < begun.end; ++key) {
        const QStringView number = numbers.word(key);
        if (word.familyLength != 0 && number.size() != word.familyLength)
            continue;
        if (std::ranges::all_of(number, [](QChar c) { return c.isDigit(); }))
            noteOwn(m_index.numbers.of({key, key + 1}), Ranking::Number * Ranking::BegunNumber * factor);
    }
}

void Scores::noteOwn(std::span<const Posting> postings, float weight)
{
    for (const Posting &posting : postings)
        m_own[posting.entry] = std::max(m_own[posting.entry], weight);
    // That the number stands in a text of it as well says nothing more; but it is covered.
    note(postings, 0);
}

void Scores::note(std::span<const Posting> postings, float weight)
{
    for (const Posting &posting : postings) {
        float &best = m_best[posting.entry];
        if (best < 0)
            m_noted.push_back(posting.entry);
        best = std::max(best, posting.weight * weight);
    }
}

float Scores::likelihood(std::size_t entry) const
{
    const float common = 1 + Ranking::Prior * m_index.commonness[entry];
    return m_asksMeaning && m_index.entries[entry].kind != EntryKind::Code ? common * (1 + Ranking::Explaining)
                                                                           : common;
}

float Scores::addUpWord(float weight, float held, bool isNumber)
{
    if (m_noted.empty())
        return 0;
    const float rarity = weight * Ranking::rarity(held, float(m_scores.size()));
    for (const quint32 entry : m_noted) {
        if (!isNumber || m_own[entry] == 0)
            m_scores[entry] += rarity * m_best[entry];
        if (isNumber)
            m_hasNumber[entry] = true;
        else
            m_covered[entry] += rarity;
        m_best[entry] = -1;
    }
    m_noted.clear();
    if (!isNumber)
        return rarity;
    // Numbers decide by themselves: no passage is read for them.
    m_rarestNumber = std::max(m_rarestNumber, rarity);
    return 0;
}

void Scores::addNames(const Query &query, const Expansion &expansion)
{
    for (const QString &phrase : query.phrases)
        noteName(phrase, 1);
    if (m_noted.empty())
        noteName(query.tellingWords, 1);
    if (const QString corrected = query.phrases.isEmpty() ? QString() : expansion.corrected(); !corrected.isEmpty())
        noteName(corrected, Ranking::weight(Variant::Typo));
    for (const quint32 entry : m_noted) {
        m_scores[entry] += m_best[entry];
        m_best[entry] = -1;
    }
    m_noted.clear();
}

void Scores::noteName(const QString &phrase, float factor)
{
    if (phrase.isEmpty())
        return;
    const Lexicon &names = m_index.names.keys();
    note(m_index.names.of(names.equalTo(phrase)), Ranking::WholeQuery * factor);
    note(m_index.names.of(names.beginningWith(phrase)), Ranking::BegunQuery * factor);
}
