// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <algorithm>
#include <array>
#include <cmath>

/// Where in an entry a text stands, the most telling first.
enum class Field {
    Number, ///< "404", "404.13" of IIS, "5xx" of a class
    Name,
    Alias,  ///< aliases and former names of a code, aliases of a class, synonyms of a term
    Phrase, ///< what people say when they meet a code
    Summary,
    Fact, ///< header fields, issuer, specification, limits, IIS labels; titles and labels inside a guide
    Body  ///< longer texts
};

constexpr std::size_t FieldCount = 7;

/// How a word of a text answers a word of a query.
enum class Variant { Exact, Stem, Begun, Compound, Synonym, Typo };

/// All that decides about the order of an answer: one formula for every query.
///
///     score = ( Σ over the query's words  w · rarity(word) · max over its variants ( weight(variant) · tf / (K1 + tf) )
///               + max over the passages   closeness(passage) )
///             · ( 1 + Prior · how often the entry is met )
///           + Number      if its own number is asked for (· BegunNumber if only begun, · NextNumber for each number
///                         before it) · ( 1 + Commoner · how often the entry is met )
///           + WholeQuery  if the query is its name, half of it if it is an alias; BegunQuery if the name begins with it
///
///     tf = Σ over the fields  weight(field) · count / ( 1 − b(field) + b(field) · length / average length )
///     rarity(word) = ln( 1 + (N − n + ½) / (n + ½) ),  n of N entries hold the word or its stem; if none, a variant
///     closeness(passage) = weight(field) · m · (m / the passage's own rarities)^Filling · (1 + Together · pairs)
///
/// The first sum is BM25F (S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, Foundations and
/// Trends in Information Retrieval 3(4), 2009, §3.6): the fields are weighed before the count is saturated, so that a word in the name and
/// in a text is not two finds. The idf is the one that cannot become negative (Lucene's). Of the two languages the one in which a
/// word says more counts. w is 1, but StopWord for a word that says nothing and LogWord for a word beside the status in a line of a log, or in a path.
///
/// closeness() is the soft TF-IDF of a passage, so that words that stand together count more than scattered ones (the reasons for
/// proximity: T. Tao, C. Zhai, An Exploration of Proximity Measures in Information Retrieval, SIGIR 2007). m is the rarity of the words that the
/// passage shares with the query. It is read for the MostReadClosely best entries only; it only adds, so no other could pass them.
///
/// The constants were tuned on the queries of tests/search/queries/tune.json, and rounded.
struct Ranking
{
    /// By Field. The number counts apart.
    static constexpr std::array<float, FieldCount> FieldWeight{0, 16, 7, 5, 5, 2, 1};
    /// How much the length of a field says against it: 0 nothing, 1 all.
    static constexpr std::array<float, FieldCount> LengthShare{0, 0.3F, 0.3F, 0.05F, 0.5F, 0.5F, 0.4F};
    static constexpr float K1 = 6;

    static constexpr float frequency(Field field, float count, float relativeLength)
    {
        const float b = LengthShare[std::size_t(field)];
        return FieldWeight[std::size_t(field)] * count / (1 - b + b * relativeLength);
    }
    static constexpr float saturated(float frequency) { return frequency / (K1 + frequency); }
    static float rarity(float held, float entries) { return std::log1p((entries - held + 0.5F) / (held + 0.5F)); }

    static constexpr float weight(Variant variant)
    {
        switch (variant) {
        case Variant::Exact:
            return 1;
        case Variant::Stem:
            return 0.65F;
        case Variant::Begun:
            return 0.5F;
        case Variant::Compound:
            return 0.9F;
        case Variant::Synonym:
            return 0.25F;
        case Variant::Typo:
            return 0.7F; // nothing else answers the word, so there is nothing to outweigh
        }
        return 0;
    }
    /// Of a typo, by what the slip costs (slips.h): always below 1, so that an exact find of the same weight goes first.
    static constexpr float slip(float cost) { return 1 - 0.2F * cost; }
    static constexpr float StopWord = 0.06F;
    static constexpr float LogWord = 0.3F;
    /// A word that is not the last one answers to longer words from this many letters on.
    static constexpr qsizetype ShortestBeginning = 3;

    /// How often an entry is met, from 0 to 1.
    static constexpr float commonness(int step) { return float(step) / float(Frequency::Highest); }
    /// Of what nobody has judged, terms among them.
    static constexpr int UnknownStep = 1;
    static constexpr float Prior = 0.35F;
    /// Orders those of one number: less than what lies between two numbers.
    static constexpr float Commoner = 0.01F;
    static constexpr float Explaining = 0.4F;

    static constexpr std::array<float, FieldCount> PassageWeight{0, 1.5F, 0.6F, 0.7F, 0.7F, 0.3F, 0.6F};
    /// How much it says against a passage that it holds other words than the query's. A square root would be ½.
    static constexpr float Filling = 0.4F;
    static constexpr float Together = 1;
    /// How much of what a word says alone is left out: it has been counted above.
    static constexpr float Alone = 0.8F;
    /// A word that says less than this share of a query is not read for: every other word of a text would be one.
    static constexpr float Negligible = 0.01F;
    /// @p mass: the rarity of the words that passage and query share, by the weight of the variant; @p together: the rarity of those that
    /// stand in both behind the same word; @p asked and @p passage: all rarities of the query, and of the passage.
    static constexpr float mostCloseness(Field field, float mass, float together, float asked)
    {
        return PassageWeight[std::size_t(field)] * mass * (1 + Together * together / asked);
    }
    static float closeness(Field field, float mass, float together, float asked, float passage)
    {
        const float filled = mass / std::max(passage, mass);
        return mostCloseness(field, mass, together, asked) * std::pow(filled, Filling);
    }

    /// More than all words of a query weigh together.
    static constexpr float Number = 1000;
    static constexpr float BegunNumber = 0.75F;
    static constexpr float NextNumber = 0.95F;
    static constexpr float WholeQuery = 200;
    /// Less than what lies between two fields: it orders what matches alike.
    static constexpr float BegunQuery = 0.5F;
    /// What stands for the entry as a whole; 0 for a text that does not.
    static constexpr float nameWeight(Field field)
    {
        return field == Field::Name ? 1 : field == Field::Alias ? 0.5F : 0;
    }

    /// An entry is in the answer if what it holds of the query, by rarity, is this share of what the best one holds: of two words both,
    /// if they are equally rare; of a sentence a part, for nobody words it as the texts do.
    static constexpr float share(qsizetype tellingWords)
    {
        return std::min(0.6F, 1.2F / float(std::max<qsizetype>(tellingWords, 1)));
    }
    static constexpr std::ptrdiff_t MostReadClosely = 12;
    /// Words beyond these are not looked for: nobody types them, and a pasted page must not hold up the next key.
    static constexpr int MostWords = 40;
    /// In characters; the same as the search field takes.
    static constexpr qsizetype LongestQuery = 2000;
};
