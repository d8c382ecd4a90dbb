// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/folding.h"

#include "search/letters.h"
#include "search/words.h"

#include <algorithm>

namespace {

/// How many letters of @p plain, from its beginning, @p word covers; 0 if it does not match. "backend" covers
/// "back-end" and "lhote" covers "l'hote", but only as a whole: "la" must not mark half of "l'adresse".
qsizetype coveredLetters(QStringView plain, QStringView word)
{
    bool tied = false;
    qsizetype i = 0;
    for (const QChar letter : word) {
        if (i > 0 && i < plain.size() && isJoint(plain, i)) {
            tied = true;
            ++i;
        }
        if (i >= plain.size() || plain[i] != letter)
            return 0;
        ++i;
    }
    return tied && i < plain.size() && isInWord(plain, i) ? 0 : i;
}

qsizetype mostCoveredLetters(QStringView plain, const QStringList &words)
{
    qsizetype most = 0;
    for (const QString &word : words)
        most = std::max(most, coveredLetters(plain, word));
    return most;
}

} // namespace

QString folded(QStringView text)
{
    QString plain = plainLetters(text);
    for (QChar &c : plain) {
        if (c == u'\'' || c == u'-')
            c = u' ';
    }
    return plain;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    forEachWord(plainLetters(text), [&](QStringView word) { words.append(word.toString()); });
    return words;
}

QList<TextRange> matchingRanges(const QString &text, const QStringList &words)
{
    QList<qsizetype> origins;
    const QString plain = plainLetters(text, &origins);
    QList<TextRange> ranges;
    qsizetype marked = 0;
    forEachWord(plain, [&](QStringView word) {
        const qsizetype begin = word.data() - plain.constData();
        // A range may have gone on over a hyphen.
        const qsizetype covered = begin < marked ? 0 : mostCoveredLetters(QStringView(plain).sliced(begin), words);
        if (covered == 0)
            return;
        marked = begin + covered;
        // Up to the next letter that stands elsewhere: half of a ligature marks it all, and an accent stays with its
        // letter.
        const auto next = std::upper_bound(origins.cbegin() + marked, origins.cend(), origins.at(marked - 1));
        const qsizetype end = next == origins.cend() ? text.size() : *next;
        ranges.append({origins.at(begin), end - origins.at(begin)});
    });
    return ranges;
}
