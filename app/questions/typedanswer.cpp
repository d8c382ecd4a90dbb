// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/typedanswer.h"

#include "search/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// What remains to be compared, without the gaps between the words: "back-end", "back end" and "backend" are one.
QString essence(const QString &text)
{
    static const QStringList articles{u"the"_s, u"a"_s, u"an"_s, u"le"_s, u"la"_s, u"les"_s, u"un"_s, u"une"_s, u"l"_s};
    static const QStringList labels{u"http"_s,   u"https"_s,  u"error"_s,  u"erreur"_s, u"code"_s, u"status"_s,
                                    u"statut"_s, u"number"_s, u"numero"_s, u"no"_s,     u"n"_s,    u"cloudflare"_s};
    QStringList words = foldedWords(text);
    if (!words.isEmpty() && isNumber(words.constLast())) {
        // "HTTP/1.1 404": a version between the label and the number.
        const bool hasVersion = words.size() > 2 && words.constFirst() == "http"_L1;
        if (hasVersion)
            words.removeAt(1);
        while (words.size() > 1 && labels.contains(words.constFirst()))
            words.removeFirst();
    }
    while (words.size() > 1 && articles.contains(words.constFirst()))
        words.removeFirst();
    return words.join(QString());
}

} // namespace

bool isAcceptedAnswer(const QString &typed, const QStringList &accepted)
{
    const QString given = essence(typed);
    return !given.isEmpty()
        && std::ranges::any_of(accepted, [&](const QString &answer) { return essence(answer) == given; });
}
