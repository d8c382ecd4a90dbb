// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/synonyms.h"

#include "search/letters.h"
#include "search/stemmer.h"
#include "search/words.h"

#include <algorithm>

Synonyms::Synonyms(const QList<SynonymGroup> &groups, std::vector<LexiconWriter> &stems)
    : m_phrases(stems.size())
{
    for (int group = 0; group < groups.size(); ++group) {
        const QList<QStringList> &phrases = groups.at(group).phrases;
        for (int language = 0; language < std::min(phrases.size(), qsizetype(stems.size())); ++language) {
            for (const QString &written : phrases.at(language)) {
                const QString plain = plainLetters(written);
                Phrase phrase{{}, group};
                forEachWord(plain, [&](QStringView word) {
                    if (!isElidedArticle(plain, word))
                        phrase.stems.push_back(stems[std::size_t(language)].add(stem(language, word)));
                });
                if (!phrase.stems.empty())
                    m_phrases[std::size_t(language)][phrase.stems.front()].push_back(std::move(phrase));
            }
        }
    }
}

void Synonyms::renumber(const std::vector<std::vector<quint32>> &ranks)
{
    for (std::size_t language = 0; language < m_phrases.size(); ++language) {
        QHash<quint32, std::vector<Phrase>> renumbered;
        for (std::vector<Phrase> phrases : std::as_const(m_phrases[language])) {
            for (Phrase &phrase : phrases) {
                for (quint32 &stem : phrase.stems)
                    stem = ranks[language][stem];
            }
            const quint32 first = phrases.front().stems.front();
            renumbered.insert(first, std::move(phrases));
        }
        m_phrases[language] = std::move(renumbered);
    }
}

void Synonyms::find(int language, std::span<const quint32> stems, std::vector<Found> &found) const
{
    const auto &phrases = m_phrases[std::size_t(language)];
    if (phrases.isEmpty())
        return;
    for (std::size_t begin = 0; begin < stems.size(); ++begin) {
        const auto begun = phrases.constFind(stems[begin]);
        if (begun == phrases.cend())
            continue;
        for (const Phrase &phrase : *begun) {
            const std::size_t length = phrase.stems.size();
            if (length <= stems.size() - begin && std::ranges::equal(phrase.stems, stems.subspan(begin, length)))
                found.push_back({phrase.group, quint16(begin), quint16(length)});
        }
    }
}

QString Synonyms::key(int group)
{
    // A private character, then the group's number, in a range that holds neither letters nor surrogates.
    return QString(QChar(0xE000)) + QChar(char16_t(0xE001 + group / 4096)) + QChar(char16_t(0xE001 + group % 4096));
}
