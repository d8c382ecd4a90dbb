// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/stemmer.h"

#include "catalog/catalog.h"
#include "search/letters.h"

#include <algorithm>
#include <libstemmer.h>
#include <memory>
#include <vector>

namespace {

struct Deleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};
using StemmerPtr = std::unique_ptr<sb_stemmer, Deleter>;

std::vector<StemmerPtr> stemmers()
{
    std::vector<StemmerPtr> all;
    // Null for a language that Snowball does not know: its words are their own stems.
    for (const QString &language : Catalog::Languages)
        all.emplace_back(sb_stemmer_new(language.toLatin1().constData(), "UTF_8"));
    return all;
}

} // namespace

QString stem(int language, QStringView word)
{
    constexpr qsizetype ShortestWord = 4;
    constexpr qsizetype LongestWord = 40;
    // A stemmer keeps notes while it works.
    thread_local const std::vector<StemmerPtr> all = stemmers();
    const StemmerPtr &stemmer = all.at(std::size_t(language));
    if (!stemmer || word.size() < ShortestWord || word.size() > LongestWord
        || std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }))
        return plainLetters(word);
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stemmed = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                               int(bytes.size()));
    if (!stemmed)
        return plainLetters(word);
    const int length = sb_stemmer_length(stemmer.get());
    return plainLetters(QString::fromUtf8(reinterpret_cast<const char *>(stemmed), length));
}
