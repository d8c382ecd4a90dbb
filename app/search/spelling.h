// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/lexicon.h"
#include "search/slips.h"

#include <vector>

/// Finds the words of a lexicon that somebody may have meant with a word that is not in it: one slip away from four letters on,
/// two from eight (slips.h).
///
/// By deleting letters on both sides (W. Garbe, SymSpell, https://github.com/wolfgarbe/SymSpell): two words one slip apart
/// are alike once at most one letter is left out of each. So every word is filed under its beginnings without one or two
/// letters, and looking up those of what was typed finds all that are near, however many words there are.
class Spelling
{
public:
    struct Correction
    {
        Lexicon::Range words; ///< one word, or all that begin so
        Slips slips;
        bool isBegun = false;
    };

    /// How many slips are forgiven in a word.
    static int mostSlips(QStringView typed);

    Spelling() = default;
    /// Files the words that consist of letters.
    explicit Spelling(const Lexicon &lexicon);

    /// Appends the words of @p lexicon, the one it was made of, that are near to @p typed, in no order; if there is none and
    /// @p mayGoOn, those that begin with something near to it.
    void correct(const Lexicon &lexicon, QStringView typed, bool mayGoOn, std::vector<Correction> &corrections) const;

private:
    /// A beginning of some words. Longer ones than these letters are not filed: what begins alike is compared in full.
    static constexpr qsizetype LongestHead = 7;
    static constexpr qsizetype ShortestHead = 3;

    struct Head
    {
        Lexicon::Range words;
        quint8 length;
        bool isWord; ///< the first of them is not longer
    };
    struct Filed
    {
        quint32 hash;
        quint32 head;
    };

    void addHeads(const Lexicon &lexicon);
    void file(const Lexicon &lexicon);

    std::vector<Head> m_heads;
    std::vector<Filed> m_filed;          ///< by the lower bits of the hash
    std::vector<quint32> m_bucketBegins; ///< their number is a power of two
};
