// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/postings.h"

#include <vector>

/// Finds the names that are least different from a text, quickly enough for a keystroke. A name is compared as a whole
/// and, at the same distance after those that are so as a whole, by each of its words: "unavailble" is near "Service
/// Unavailable".
///
/// Names of the same length are compared first, then ever longer and shorter ones, until the difference in length alone
/// is more than what the best are away. Most are passed over because they hold other letters. What is left is compared
/// until Effort is spent, which takes about half a millisecond. For a query of up to 20 letters or so and some
/// thousand names that is enough; beyond, a nearer name may be missed.
class NearestNames
{
public:
    NearestNames() = default;
    /// @p names and @p words are what IndexWriter made.
    NearestNames(const Postings &names, const Postings &words);

    /// Entries, nearest first, then in their order; at most @p most. @p names and @p words as above.
    std::vector<quint32> find(const Postings &names, const Postings &words, QStringView text, std::size_t most) const;

private:
    /// In cells of the table that editDistance() fills; a name that is passed over counts as one.
    static constexpr qsizetype Effort = 200'000;
    /// What a text has beyond these letters is cut: hardly a name is longer.
    static constexpr qsizetype LongestText = 100;
    /// Shorter words are near to anything.
    static constexpr qsizetype ShortestWord = 4;

    struct Name
    {
        quint32 key;
        qint32 length;
        quint64 letters; ///< a bit for each letter that stands in it
        bool isWord;     ///< a key of words, not of names
    };
    void add(const Postings &postings, quint32 key, bool isWord);

    std::vector<Name> m_byLength;
};
