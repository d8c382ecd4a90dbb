// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/wordindex.h"

std::span<const quint32> StemIndex::wordsOf(quint32 stem) const
{
    const quint32 begin = stem == 0 ? 0 : ends[stem - 1];
    return std::span(words).subspan(begin, ends[stem] - begin);
}

std::span<const PassageWords> WordIndex::passagesOf(quint32 entry) const
{
    const quint32 begin = entry == 0 ? 0 : passageEnds[entry - 1];
    return std::span(passages).subspan(begin, passageEnds[entry] - begin);
}
