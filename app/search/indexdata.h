// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/filters.h"
#include "search/nearestnames.h"
#include "search/postings.h"
#include "search/spelling.h"
#include "search/synonyms.h"
#include "search/wordindex.h"

#include <QStringList>

#include <vector>

/// All that a SearchIndex knows. Entries are counted by their places in these lists, in reading order.
struct IndexData
{
    std::vector<EntryRef> entries;
    QStringList ids;
    std::vector<EntryFacts> facts; ///< each once: a hundred or so, however many entries
    std::vector<quint32> factsOf;  ///< for each entry its place among them
    std::vector<float> commonness; ///< how often each is met, from 0 to 1
    WordIndex words;
    Synonyms synonyms;
    Spelling spelling;
    Lexicon stopWords;
    QList<QStringList> meaningQuestions; ///< word by word, as Query reads them
    Postings names;                      ///< whole names and aliases
    Postings wordsOfNames;               ///< their words
    Postings numbers;
    NearestNames nearest;
    FilterVocabulary filters;
};
