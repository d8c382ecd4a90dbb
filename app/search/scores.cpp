// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/scores.h"

#include "search/ranking.h"

#include <algorithm>
#include <limits>

static_assert(Ranking::MostWords <= 30, "Each word of a query has a bit of its own");

Scores::Scores(const Query &query, const Postings &words, const Postings &names, std::size_t entries)
    : m_words(words)
    , m_names(names)
    , m_scores(entries)
    , m_best(entries)
    , m_least(query.words.size() > 1 ? entries : 0, std::numeric_limits<float>::max())
    , m_held(entries)
{
    quint32 bit = 1;
    for (const QueryWord &word : query.words) {
        noteWord(word);
        if (word.isNumber)
            markOwnNumbers();
        addUpWord(word.isNumber ? AnyNumber : bit);
        m_wanted |= word.isNumber ? AnyNumber : bit;
        bit <<= 1;
    }
    m_spellings.removeDuplicates();
    for (const QString &phrase : query.phrases)
        notePhrase(phrase);
    addUpQuery(int(query.words.size()));
}

void Scores::noteWord(const QueryWord &word)
{
    const Postings::Keys whole = m_words.equalTo(word.text);
    Postings::Keys begun = m_words.beginningWith(word.text);
    begun.begin = std::max(begun.begin, whole.end);
    note(m_words.of(whole), 1);
    if (!word.isWhole)
        note(m_words.of(begun), Ranking::Begun);
    m_spellings.append(word.text);
    for (const QString &alternative : word.alternatives) {
        const Postings::Keys keys = m_words.equalTo(alternative);
        note(m_words.of(keys), Ranking::Begun);
        if (!keys.isEmpty())
            m_spellings.append(alternative);
    }
    if (!word.familyPrefix.isEmpty()) {
        noteFamily(word);
        m_spellings.append(word.familyPrefix);
    }
}

void Scores::noteFamily(const QueryWord &word)
{
    const Postings::Keys keys = m_words.beginningWith(word.familyPrefix);
    for (quint32 key = keys.begin; key < keys.end; ++key) {
        const QStringView number = m_words.key(key);
        if (word.familyLength != 0 && number.size() != word.familyLength)
            continue;
        if (!std::ranges::all_of(number, [](QChar c) { return c.isDigit(); }))
            continue;
        for (const Posting &posting : m_words.of({key, key + 1})) {
            // Somebody's number, not a figure in a text.
            if (posting.weight >= Ranking::weight(Field::Number))
                note({&posting, 1}, Ranking::Begun);
        }
    }
}

void Scores::notePhrase(const QString &phrase)
{
    note(m_names.of(m_names.equalTo(phrase)), Ranking::WholeQuery);
    note(m_names.of(m_names.beginningWith(phrase)), Ranking::BegunQuery);
}

void Scores::note(std::span<const Posting> postings, float factor)
{
    for (const Posting &posting : postings)
        m_best[posting.entry] = std::max(m_best[posting.entry], posting.weight * factor);
}

void Scores::markOwnNumbers()
{
    for (std::size_t entry = 0; entry < m_best.size(); ++entry)
        m_held[entry] |= m_best[entry] >= Ranking::weight(Field::Number) ? OwnNumber : 0;
}

void Scores::addUpWord(quint32 bit)
{
    for (std::size_t entry = 0; entry < m_least.size(); ++entry)
        m_least[entry] = std::min(m_least[entry], m_best[entry]);
    for (std::size_t entry = 0; entry < m_best.size(); ++entry) {
        m_scores[entry] += m_best[entry];
        m_held[entry] |= m_best[entry] > 0 ? bit : 0;
        m_best[entry] = 0;
    }
}

void Scores::addUpQuery(int words)
{
    for (std::size_t entry = 0; entry < m_least.size(); ++entry)
        m_scores[entry] += float(words - 1) * m_least[entry];
    for (std::size_t entry = 0; entry < m_best.size(); ++entry)
        m_scores[entry] += m_best[entry];
}
