// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/snippet.h"

#include "search/entrytexts.h"

#include <algorithm>

namespace {

/// @p text cut to what stands around @p from, at spaces.
QString shortened(const QString &text, qsizetype from, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype begin = std::clamp<qsizetype>(from - longest / 5, 0, text.size() - longest);
    if (begin > 0)
        begin = std::max<qsizetype>(text.indexOf(u' ', begin), begin) + 1;
    qsizetype end = std::min(begin + longest, text.size());
    if (end < text.size())
        end = std::max(text.lastIndexOf(u' ', end), begin + 1);
    return (begin > 0 ? QStringLiteral("…") : QString()) + text.sliced(begin, end - begin).trimmed()
        + (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

Snippet snippetOf(const EntryTexts &texts, const SearchHit &hit, const QStringList &words, qsizetype longest)
{
    Snippet snippet;
    Passage passage;
    if (hit.passage >= 0)
        passage = texts.passage(hit.entry, hit.passage);
    // The name stands there anyway; what it means is the next thing to know.
    if (hit.passage < 0 || passage.field == Field::Name || passage.field == Field::Number)
        passage = texts.summary(hit.entry, passage.language);
    if (passage.language != Passage::AnyLanguage)
        snippet.language = Catalog::Languages.at(passage.language);
    const QList<TextRange> matches = matchingRanges(passage.text, words);
    snippet.text = shortened(passage.text, matches.isEmpty() ? 0 : matches.constFirst().begin, longest);
    snippet.matches = matchingRanges(snippet.text, words);
    return snippet;
}
