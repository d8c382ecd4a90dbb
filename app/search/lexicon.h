// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// Words in one flat array, sorted by their code units: words with the same beginning are neighbours, and a word is known by
/// its place.
class Lexicon
{
public:
    /// Words [begin, end) in their order.
    struct Range
    {
        quint32 begin = 0;
        quint32 end = 0;

        bool isEmpty() const { return begin == end; }
        quint32 size() const { return end - begin; }
    };

    quint32 size() const { return quint32(m_ends.size()); }
    QStringView word(quint32 word) const;
    /// Those that begin with @p prefix; @p prefix itself, if it is one, is the first of them.
    Range beginningWith(QStringView prefix) const;
    /// The same among @p among.
    Range beginningWith(QStringView prefix, Range among) const;
    /// The word @p text alone, or none.
    Range equalTo(QStringView text) const;

private:
    friend class LexiconWriter;

    quint32 firstNotBefore(QStringView text, Range among) const;

    QString m_letters;
    std::vector<quint32> m_ends; ///< where each word ends in m_letters
};

/// Gathers words and numbers them as they come; sorts them once at the end.
class LexiconWriter
{
public:
    /// The number of @p word, the next one if it is new.
    quint32 add(QStringView word);
    quint32 size() const { return quint32(m_words.size()); }
    QStringView word(quint32 number) const;
    /// @p ranks receives the place of each number in the lexicon.
    Lexicon finish(std::vector<quint32> &ranks) const;

private:
    struct Word
    {
        std::size_t hash;
        quint32 end; ///< in m_letters
    };

    quint32 &slotOf(QStringView word, std::size_t hash);
    void growTable();
    std::vector<quint32> sorted() const;

    QString m_letters; ///< of all the words, in the order they came
    std::vector<Word> m_words;
    /// A hash table with open addressing: the number of a word + 1, or 0. Hundreds of thousands of names would cost a
    /// std::unordered_map most of its time in memory that it has scattered.
    std::vector<quint32> m_table;
};
