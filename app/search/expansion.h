// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/indexdata.h"
#include "search/query.h"

#include <QVarLengthArray>

#include <vector>

/// A word of a query and all words of the index that answer it.
struct ExpandedWord
{
    struct Answer
    {
        Lexicon::Range words;
        float weight; ///< Ranking::weight of the variant
        Variant variant;
    };

    const QueryWord *asked;
    QVarLengthArray<Answer, 8> answers = {};
    float weight = 1;        ///< less for a word that says little by itself
    QString correction = {}; ///< the likeliest word it may be a slip for; empty if it is none
};

/// Looks up what the words of a query stand for: the word itself, those with its stem in either language, those it begins,
/// its compounds and synonyms, and, where nothing else answers, words it may be a slip of the pen for.
class Expansion
{
public:
    /// Both must outlive it.
    Expansion(const Query &query, const IndexData &index);

    const std::vector<ExpandedWord> &words() const { return m_words; }
    /// The spellings that were looked for and exist, for matchingRanges().
    QStringList spellings() const;
    /// The query with its corrections; empty if there are none.
    QString corrected() const;
    /// Whether every word that says something is a correction.
    bool isAllCorrected() const;

private:
    void lookUp(ExpandedWord &word);
    void addStems(ExpandedWord &word, Lexicon::Range exact);
    void addBegun(ExpandedWord &word, Lexicon::Range exact);
    void addSynonyms();
    void addParts(ExpandedWord &word);
    void correct(ExpandedWord &word);
    void add(ExpandedWord &word, Lexicon::Range words, Variant variant, float factor = 1);
    std::vector<quint32> stemsIn(int language) const;

    const Query &m_query;
    const IndexData &m_index;
    std::vector<ExpandedWord> m_words;
};
