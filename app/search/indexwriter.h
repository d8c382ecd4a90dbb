// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/entrytexts.h"
#include "search/postings.h"
#include "search/synonyms.h"
#include "search/wordindex.h"

/// Takes the texts of entries apart, into words and into whole names.
class IndexWriter
{
public:
    explicit IndexWriter(const QList<SynonymGroup> &synonyms);

    /// Entries must come in their order, each with all its passages, then endEntry().
    void write(const Passage &passage);
    void endEntry();

    /// Call finishWords() once and first: the stems of the synonyms are renumbered with it.
    WordIndex finishWords();
    Synonyms synonyms() const { return m_synonyms; }
    /// Whole names and aliases, as phrases() writes them.
    Postings names() const { return m_names.finish(); }
    /// The words of names and aliases.
    Postings wordsOfNames() const { return m_wordsOfNames.finish(); }
    /// The numbers of codes, "404.13" of IIS, "5xx" of a class.
    Postings numbers() const { return m_numbers.finish(); }

private:
    /// How often a word stands in each field of an entry, four bits for each.
    using Counts = quint32;
    using FieldLengths = std::array<quint16, FieldCount>;

    struct Gathered
    {
        quint32 word;
        quint32 entry;
        Counts counts;
        quint16 language;
    };
    /// What is known of the words of a language while they come.
    struct LanguageNotes
    {
        std::vector<quint32> stemOf;   ///< for each word, its stem + 1; 0: not seen in this language yet
        std::vector<quint32> lastForm; ///< for each word, a hash of the accents it was last seen with
        std::vector<std::pair<quint32, quint32>> stemmed; ///< stems and words that have them
        std::vector<Counts> counts;                       ///< for each word, in the entry at hand
        std::vector<quint32> counted;                     ///< those that stand in it
        FieldLengths lengths{};                           ///< of the entry at hand
        std::vector<FieldLengths> lengthsOf;              ///< for each entry
    };

    void writeWords(const Passage &passage);
    void noteStems(quint32 word, QStringView plain, QStringView written, int language);
    void count(quint32 word, Field field, int language);
    void addMore(const Passage &passage, quint32 word, Field field, quint32 begin, quint32 length);
    void writeName(float weight, const QString &name);
    std::vector<GatheredPosting> weighedPostings() const;
    StemIndex finishStems(std::size_t language, const std::vector<quint32> &ranks);

    template<typename Action>
    void forLanguagesOf(const Passage &passage, Action action);

    quint32 m_entry = 0;
    LexiconWriter m_words;
    std::vector<LexiconWriter> m_stems;
    std::vector<LanguageNotes> m_notes;
    std::vector<Gathered> m_gathered;
    Synonyms m_synonyms;
    std::vector<std::vector<quint32>> m_stemRanks;
    std::vector<quint32> m_tokens;
    std::vector<quint32> m_more;
    std::vector<PassageWords> m_passages;
    std::vector<quint32> m_passageEnds;
    std::vector<quint32> m_stemsOfPassage; ///< kept to spare its memory being asked for anew
    std::vector<Synonyms::Found> m_found;  ///< likewise
    PostingsWriter m_names;
    PostingsWriter m_wordsOfNames;
    PostingsWriter m_numbers;
};
