// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/postings.h"
#include "search/ranking.h"

/// Takes the texts of entries apart, into words and into whole names.
class IndexWriter
{
public:
    /// Entries must come in their order.
    void write(quint32 entry, Field field, const QString &text);

    Postings words() const { return m_words.finish(); }
    /// Whole names and aliases, as phrases() writes them, and the numbers.
    Postings names() const { return m_names.finish(); }

private:
    void writeCompound(quint32 entry, QStringView compound, float weight);
    void writeName(quint32 entry, float weight, const QString &name);

    PostingsWriter m_words;
    PostingsWriter m_names;
};
