// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/closereading.h"

#include "search/ranking.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>

namespace {

/// What needs explaining.
std::optional<MatchReason::Kind> kindOf(Variant variant)
{
    switch (variant) {
    case Variant::Typo:
        return MatchReason::Kind::Typo;
    case Variant::Synonym:
        return MatchReason::Kind::Synonym;
    case Variant::Compound:
        return MatchReason::Kind::Compound;
    case Variant::Exact:
    case Variant::Stem:
    case Variant::Begun:
        break;
    }
    return std::nullopt;
}

} // namespace

// Kept from one query to the next: to clear them would take longer than to answer.
std::vector<quint8> &CloseReading::keptFlags()
{
    thread_local std::vector<quint8> flags;
    return flags;
}

std::vector<CloseReading::Noted> &CloseReading::keptNotes()
{
    thread_local std::vector<Noted> notes;
    return notes;
}

CloseReading::CloseReading(const Expansion &expansion, const std::vector<float> &rarities, const IndexData &index)
    : m_expansion(expansion)
    , m_rarities(rarities)
    , m_index(index)
    , m_sum(std::accumulate(rarities.begin(), rarities.end(), 0.0F))
    , m_isNoted(keptFlags())
    , m_noted(keptNotes())
{
    if (m_noted.size() < index.words.lexicon.size()) {
        m_noted.resize(index.words.lexicon.size());
        m_isNoted.resize(index.words.lexicon.size());
    }
    for (std::size_t i = 0; m_sum > 0 && i < expansion.words().size(); ++i) {
        if (rarities[i] < Ranking::Negligible * m_sum)
            continue;
        for (const ExpandedWord::Answer &answer : expansion.words()[i].answers) {
            for (quint32 word = answer.words.begin; word < answer.words.end; ++word) {
                m_isNoted[word] = 1;
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
        for (const ExpandedWord::Answer &answer : word.answers) {
            std::fill(m_noted.begin() + answer.words.begin, m_noted.begin() + answer.words.end, Noted());
            std::fill(m_isNoted.begin() + answer.words.begin, m_isNoted.begin() + answer.words.end, quint8(0));
        }
    }
}

CloseReading::Scored CloseReading::score(const PassageWords &passage, float best) const
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
        if (m_isNoted[word] == 0) {
            before = 0;
            continue;
        }
        const Noted &noted = m_noted[word];
        if (const Bits pair = noted.words & (before << 1) & ~seen; pair != 0)
            together += m_rarities[std::size_t(std::countr_zero(pair))];
        add(noted);
        before = noted.words;
    }
    const std::span<const quint32> more = m_index.words.moreOf(passage);
    for (std::size_t i = 0; i < more.size(); i += 2) {
        if (m_isNoted[more[i]] != 0)
            add(m_noted[more[i]]);
    }
    if (mass <= 0 || Ranking::mostCloseness(passage.field, mass, together, m_sum) <= best)
        return {};
    const float closeness = Ranking::closeness(passage.field, mass, together, m_sum, passage.mass);
    // One word alone keeps no company.
    return {closeness, closeness * (1 - Ranking::Alone * most / mass)};
}

CloseReading::Found CloseReading::read(quint32 entry) const
{
    Found best;
    if (m_sum == 0)
        return best;
    float answer = 0;
    const std::span<const PassageWords> passages = m_index.words.passagesOf(entry);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Scored scored = score(passages[i], std::min(answer, best.score));
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
    const std::span<const quint32> tokens = m_index.words.wordsOf(words);
    Bits explained = 0;
    const auto explain = [&](quint32 word, std::size_t begin, std::size_t length) {
        if (m_isNoted[word] == 0)
            return;
        const Noted &noted = m_noted[word];
        const Bits unexplained = noted.words & ~explained;
        explained |= noted.words;
        const auto kind = kindOf(noted.variant);
        if (unexplained == 0 || !kind)
            return;
        // A synonym may stand for several words.
        QStringList typed;
        for (Bits left = unexplained; left != 0; left &= left - 1)
            typed.append(m_expansion.words()[std::size_t(std::countr_zero(left))].asked->text);
        QStringList found;
        for (std::size_t i = begin; i < std::min(begin + length, tokens.size()); ++i)
            found.append(m_index.words.lexicon.word(tokens[i]).toString());
        const MatchReason reason{*kind, *kind == MatchReason::Kind::Synonym ? typed.join(u' ') : typed.constFirst(),
                                 found.join(u' ')};
        if (!reason.typed.contains(reason.found) && !reason.found.contains(reason.typed))
            reasons.append(reason);
    };
    for (std::size_t i = 0; i < tokens.size(); ++i)
        explain(tokens[i], i, 1);
    const std::span<const quint32> more = m_index.words.moreOf(words);
    for (std::size_t i = 0; i < more.size(); i += 2)
        explain(more[i], more[i + 1] >> 16, more[i + 1] & 0xFFFF);
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
