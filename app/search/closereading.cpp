// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/closereading.h"

#include "search/ranking.h"

#include <algorithm>
#include <bit>
#include <numeric>

CloseReading::CloseReading(const Expansion &expansion, const std::vector<float> &rarities, const IndexData &index)
    : m_expansion(expansion)
    , m_rarities(rarities)
    , m_index(index)
    , m_sum(std::accumulate(rarities.begin(), rarities.end(), 0.0F))
    , m_noted([]() -> std::vector<Noted> & {
        // Kept from one query to the next: to clear it takes longer than to answer.
        thread_local std::vector<Noted> noted;
        return noted;
    }())
{
    if (m_noted.size() < index.words.lexicon.size())
        m_noted.resize(index.words.lexicon.size());
    for (std::size_t i = 0; i < expansion.words().size(); ++i) {
        for (const ExpandedWord::Answer &answer : expansion.words()[i].answers) {
            for (quint32 word = answer.words.begin; word < answer.words.end; ++word) {
                Noted &noted = m_noted[word];
                noted.words |= Bits(1) << i;
                if (answer.weight > noted.weight) {
                    noted.weight = answer.weight;
                    noted.variant = answer.variant;
                }
            }
        }
    }
}

CloseReading::~CloseReading()
{
    for (const ExpandedWord &word : m_expansion.words()) {
        for (const ExpandedWord::Answer &answer : word.answers)
            std::fill(m_noted.begin() + answer.words.begin, m_noted.begin() + answer.words.end, Noted());
    }
}

CloseReading::Scored CloseReading::score(const PassageWords &passage) const
{
    Bits seen = 0;
    float mass = 0;
    float most = 0;
    float together = 0;
    const auto add = [&](const Noted &noted) {
        for (Bits left = noted.words & ~seen; left != 0; left &= left - 1) {
            const float one = m_rarities[std::size_t(std::countr_zero(left))] * noted.weight;
            mass += one;
            most = std::max(most, one);
        }
        seen |= noted.words;
    };
    Bits before = 0;
    for (const quint32 word : m_index.words.wordsOf(passage)) {
        const Noted &noted = m_noted[word];
        if (noted.words == 0) {
            before = 0;
            continue;
        }
        if (const Bits pair = noted.words & (before << 1) & ~seen; pair != 0)
            together += m_rarities[std::size_t(std::countr_zero(pair))];
        add(noted);
        before = noted.words;
    }
    const std::span<const quint32> more = m_index.words.moreOf(passage);
    for (std::size_t i = 0; i < more.size(); i += 2) {
        if (const Noted &noted = m_noted[more[i]]; noted.words != 0)
            add(noted);
    }
    if (mass <= 0)
        return {};
    const float closeness = Ranking::closeness(passage.field, mass, together, m_sum, passage.mass);
    // One word alone keeps no company.
    return {closeness, closeness * (1 - Ranking::Alone * most / mass)};
}

CloseReading::Found CloseReading::read(quint32 entry) const
{
    Found best;
    float answer = 0;
    const std::span<const PassageWords> passages = m_index.words.passagesOf(entry);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Scored scored = score(passages[i]);
        best.score = std::max(best.score, scored.company);
        if (scored.answer > answer) {
            answer = scored.answer;
            best.passage = int(i);
        }
    }
    return best;
}

QList<MatchReason> CloseReading::reasons(quint32 entry, int passage) const
{
    QList<MatchReason> reasons;
    if (passage < 0)
        return reasons;
    const PassageWords &words = m_index.words.passagesOf(entry)[std::size_t(passage)];
    Bits explained = 0;
    const auto add = [&](const Noted &noted, const QString &found) {
        const Bits unexplained = noted.words & ~explained;
        explained |= noted.words;
        if (unexplained == 0)
            return;
        // A synonym may stand for several words.
        QStringList typedWords;
        for (Bits left = unexplained; left != 0; left &= left - 1)
            typedWords.append(m_expansion.words()[std::size_t(std::countr_zero(left))].asked->text);
        const QString typed = noted.variant == Variant::Synonym ? typedWords.join(u' ') : typedWords.constFirst();
        if (typed.contains(found) || found.contains(typed))
            return;
        if (noted.variant == Variant::Typo)
            reasons.append({MatchReason::Kind::Typo, typed, found});
        else if (noted.variant == Variant::Synonym)
            reasons.append({MatchReason::Kind::Synonym, typed, found});
        else if (noted.variant == Variant::Compound)
            reasons.append({MatchReason::Kind::Compound, typed, found});
    };
    const std::span<const quint32> tokens = m_index.words.wordsOf(words);
    const auto text = [&](quint32 word) { return m_index.words.lexicon.word(word).toString(); };
    for (const quint32 word : tokens) {
        if (m_noted[word].words != 0)
            add(m_noted[word], text(word));
    }
    const std::span<const quint32> more = m_index.words.moreOf(words);
    for (std::size_t i = 0; i < more.size(); i += 2) {
        if (m_noted[more[i]].words == 0)
            continue;
        QStringList found;
        for (std::size_t k = more[i + 1] >> 16; k < (more[i + 1] >> 16) + (more[i + 1] & 0xFFFF) && k < tokens.size();
             ++k)
            found.append(text(tokens[k]));
        add(m_noted[more[i]], found.join(u' '));
    }
    return reasons;
}

bool CloseReading::holds(const QStringList &typed, quint32 entry, const IndexData &index)
{
    std::vector<quint32> wanted;
    for (const QString &word : typed) {
        const Lexicon::Range found = index.words.lexicon.equalTo(word);
        if (found.isEmpty())
            return false;
        wanted.push_back(found.begin);
    }
    return std::ranges::any_of(index.words.passagesOf(entry), [&](const PassageWords &passage) {
        return !std::ranges::search(index.words.wordsOf(passage), wanted).empty();
    });
}
