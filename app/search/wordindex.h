// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/postings.h"
#include "search/ranking.h"

#include <array>
#include <span>
#include <vector>

/// The stems of one language and the words of the lexicon that share each.
struct StemIndex
{
    static constexpr quint32 None = 0xFFFFFFFF;

    Lexicon stems;
    std::vector<quint32> words;
    std::vector<quint32> ends;   ///< where the words of each stem end
    std::vector<quint32> stemOf; ///< for each word of the lexicon its stem; None if it does not occur in this language

    std::span<const quint32> wordsOf(quint32 stem) const;
};

/// A passage as the words it consists of.
struct PassageWords
{
    quint32 begin = 0; ///< into WordIndex::tokens
    quint16 words = 0; ///< in their order
    /// Behind them, in pairs: a word that stands for some of them ("backend", a synonym), and for which: the first × 65,536 +
    /// how many.
    quint16 more = 0;
    Field field = Field::Body;
    qint8 language = 0; ///< see Passage
    float mass = 0;     ///< the rarity of its words, added up (Ranking::rarity)
};

/// All texts of a catalog, word by word: where each word stands (inverted, for finding), and of which words each passage
/// consists (forward, for reading closely).
struct WordIndex
{
    Lexicon lexicon;
    PostingLists postings;       ///< weight: Ranking::saturated of all fields, in the better language
    std::vector<quint32> tokens; ///< words of all passages
    std::vector<PassageWords> passages;
    std::vector<quint32> passageEnds; ///< for each entry, where its passages end
    std::vector<StemIndex> stems;     ///< in the order of Catalog::Languages

    std::span<const PassageWords> passagesOf(quint32 entry) const;
    std::span<const quint32> wordsOf(const PassageWords &passage) const
    {
        return std::span(tokens).subspan(passage.begin, passage.words);
    }
    std::span<const quint32> moreOf(const PassageWords &passage) const
    {
        return std::span(tokens).subspan(passage.begin + passage.words, passage.more);
    }
};
