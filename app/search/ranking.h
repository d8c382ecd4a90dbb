// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// All that decides about the order of an answer.
///
///     score = Σ over the query's words ( weight of the best field that holds the word
///                                        × Begun, where it holds a longer word that begins with it
///                                        × shortness of the name or alias )
///           + ( the number of words − 1 ) × the least of these weights
///           + ( 1 for a name, ½ for an alias ) × ( WholeQuery where it is the query and nothing else,
///                                                  BegunQuery where it begins with the query )
///
/// The least weight, because a query is one thought: an alias that holds all its words goes before a name with one of
/// them and a text with the others.
///
/// The best field, not the sum of all: that a word stands in ten places says more about the length of a text than about
/// its subject. Likewise the languages are not added up.
struct Ranking
{
    /// Each field weighs twice the next, so that a begun word of one (× 0.75) goes before a whole word of the next, and
    /// so does a begun word of a long name (× 0.75 × 0.75) before any alias. The number outweighs everything else
    /// together.
    static constexpr float weight(Field field)
    {
        switch (field) {
        case Field::Number:
            return 10'000;
        case Field::Name:
            return 16;
        case Field::Alias:
        case Field::Phrase:
            return 8;
        case Field::Summary:
            return 4;
        case Field::Fact:
            return 2;
        case Field::Body:
            return 1;
        }
        return 0;
    }

    static constexpr float Begun = 0.75F;

    /// The same word tells more in a short name than in a long one: 1 for one word, down to 0.75.
    static constexpr float shortness(int words) { return 0.75F + 0.25F / float(words < 1 ? 1 : words); }

    /// Half of it is more than the words of a query weigh together (2 × MostWords × 16): equal names go first, then
    /// equal aliases.
    static constexpr float WholeQuery = 1200;
    /// Less than what lies between two fields: it orders what matches alike.
    static constexpr float BegunQuery = 1;
    /// What stands for the entry as a whole; 0 for a text that does not.
    static constexpr float phraseWeight(Field field)
    {
        return field == Field::Number || field == Field::Name ? 1 : field == Field::Alias ? 0.5F : 0;
    }

    /// Words of a query beyond these are not looked for: nobody types them, and a pasted page must not hold up the next
    /// key.
    static constexpr int MostWords = 16;
};
