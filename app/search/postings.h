// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <vector>

/// That a key stands in an entry, and how much that says.
struct Posting
{
    quint32 entry = 0;
    float weight = 0;
};

/// An inverted index in flat arrays: the keys sorted by their code units and written one after the other, and for each
/// the entries that hold it, likewise one after the other. Keys with the same beginning are neighbours, and so are
/// their entries: looking up a prefix is two binary searches and one run through memory.
class Postings
{
public:
    /// Keys [begin, end) in their order.
    struct Keys
    {
        quint32 begin = 0;
        quint32 end = 0;

        bool isEmpty() const { return begin == end; }
    };

    quint32 keyCount() const { return quint32(m_ends.size()); }
    QStringView key(quint32 key) const;
    /// The keys that begin with @p prefix; @p prefix itself, if it is one, is the first of them.
    Keys beginningWith(QStringView prefix) const;
    /// The key @p text alone, or none.
    Keys equalTo(QStringView text) const;
    /// The entries of all these keys; an entry may come several times.
    std::span<const Posting> of(Keys keys) const;

private:
    friend class PostingsWriter;

    quint32 firstNotBefore(QStringView text) const;

    QString m_letters;
    std::vector<quint32> m_ends; ///< where each key ends in m_letters
    std::vector<Posting> m_postings;
    std::vector<quint32> m_postingEnds; ///< where the postings of each key end
};

/// Gathers postings, entry by entry, and sorts them once at the end.
class PostingsWriter
{
public:
    /// Entries must come in their order. Of several weights of a key in one entry the largest counts.
    void add(QStringView key, quint32 entry, float weight);
    Postings finish() const;

private:
    struct Key
    {
        std::size_t hash;
        quint32 end; ///< in m_letters
        quint32 lastGathered;
    };
    struct Gathered
    {
        quint32 key;
        Posting posting;
    };

    QStringView letters(quint32 key) const;
    quint32 &slotOf(QStringView key, std::size_t hash);
    void growTable();
    std::vector<quint32> sortedKeys() const;

    QString m_letters; ///< of all the keys, in the order they came
    std::vector<Key> m_keys;
    /// A hash table with open addressing: the number of a key + 1, or 0. Hundreds of thousands of names would cost a
    /// std::unordered_map most of its time in memory that it has scattered.
    std::vector<quint32> m_table;
    std::vector<Gathered> m_gathered;
};
