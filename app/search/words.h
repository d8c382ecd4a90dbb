// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// Words are looked for in plain letters (letters.h). A word is a run of letters and digits; a point between two digits
/// belongs to it ("404.13", "1.1"), so that an IIS substatus is one word and begins with its status.
inline bool isInWord(QStringView plain, qsizetype i)
{
    const QChar c = plain[i];
    if (c == u'.')
        return i > 0 && i + 1 < plain.size() && plain[i - 1].isDigit() && plain[i + 1].isDigit();
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether a hyphen or an apostrophe ties two words together here.
inline bool isJoint(QStringView plain, qsizetype i)
{
    return (plain[i] == u'-' || plain[i] == u'\'') && i > 0 && i + 1 < plain.size() && isInWord(plain, i - 1)
        && isInWord(plain, i + 1);
}

/// Whether @p word, a part of @p plain, is what an apostrophe leaves of an article: "l'", "d'", "qu'".
inline bool isElidedArticle(QStringView plain, QStringView word)
{
    const qsizetype end = word.data() - plain.data() + word.size();
    return word.size() <= 2 && end < plain.size() && plain[end] == u'\'' && isJoint(plain, end);
}

/// Calls @p visit with each longest stretch of @p plain in which @p belongs holds everywhere.
template<typename Belongs, typename Visit>
void forEachStretch(QStringView plain, Belongs belongs, Visit visit)
{
    for (qsizetype begin = 0; begin < plain.size();) {
        if (!belongs(plain, begin)) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < plain.size() && belongs(plain, end))
            ++end;
        visit(plain.sliced(begin, end - begin));
        begin = end;
    }
}

template<typename Visit>
void forEachWord(QStringView plain, Visit visit)
{
    forEachStretch(plain, isInWord, visit);
}

/// A compound is a word, or several tied together: "back-end", "l'hote", "x-forwarded-for".
template<typename Visit>
void forEachCompound(QStringView plain, Visit visit)
{
    forEachStretch(
        plain, [](QStringView text, qsizetype i) { return isInWord(text, i) || isJoint(text, i); }, visit);
}
