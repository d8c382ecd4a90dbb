// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/folding.h"
#include "search/searchhit.h"

class EntryTexts;

/// The passage of a hit that answers a query best.
struct Snippet
{
    QString language; ///< ISO 639; empty where the passage is the same in all languages
    QString text;     ///< of what was found by its name or number, the summary
    QList<TextRange> matches;
};

/// In the language in which it was found, whatever the interface speaks. @p words are those of the answer. Of a passage with
/// more than @p longest characters, the part around the first match.
Snippet snippetOf(const EntryTexts &texts, const SearchHit &hit, const QStringList &words, qsizetype longest);
