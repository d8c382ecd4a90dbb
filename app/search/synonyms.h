// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "search/lexicon.h"

#include <QHash>

#include <span>
#include <vector>

/// The agreed synonyms of a catalog, as sequences of stems. Every phrase of a group stands for the same idea, and wherever one
/// of them is read, in a text or in a query, the idea is noted beside the words: that "too big" finds "trop gros" is
/// one look-up like any other.
class Synonyms
{
public:
    /// That the words [begin, begin + length) of a text stand for the idea of a group.
    struct Found
    {
        int group;
        quint16 begin;
        quint16 length;
    };

    Synonyms() = default;
    /// Gives the stems it needs their numbers in @p stems, one for each language.
    Synonyms(const QList<SynonymGroup> &groups, std::vector<LexiconWriter> &stems);

    /// The stems have new numbers, those in a sorted lexicon: @p ranks for each language.
    void renumber(const std::vector<std::vector<quint32>> &ranks);
    /// Appends what @p stems, the words of a text in @p language, stand for.
    void find(int language, std::span<const quint32> stems, std::vector<Found> &found) const;
    /// How the idea of a group is written in a lexicon: with characters that are no letters, so that nobody can type it.
    static QString key(int group);

private:
    struct Phrase
    {
        std::vector<quint32> stems;
        int group;
    };

    std::vector<QHash<quint32, std::vector<Phrase>>> m_phrases; ///< for each language, by the first stem
};
