// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/query.h"

#include "search/letters.h"
#include "search/ranking.h"
#include "search/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A status, the beginning of one, an error number, or an IIS substatus.
bool isNumber(QStringView word)
{
    const qsizetype point = word.indexOf(u'.');
    return point < 0 ? word.size() <= 4 && isDigits(word)
                     : point == 3 && isDigits(word.first(point)) && isDigits(word.sliced(point + 1));
}

/// In both languages, for a query may mix them.
bool announcesNumber(const QString &word)
{
    static const QSet<QString> words{u"error"_s, u"errors"_s, u"erreur"_s, u"erreurs"_s, u"code"_s,   u"codes"_s,
                                     u"http"_s,  u"https"_s,  u"status"_s, u"statut"_s,  u"statuts"_s};
    return words.contains(word);
}

void readFamily(QueryWord &word)
{
    const qsizetype digits = word.text.indexOf(u'x');
    if (digits < 1 || word.text.size() > 4 || !isDigits(QStringView(word.text).first(digits))
        || word.text.count(u'x') != word.text.size() - digits)
        return;
    word.isNumber = true;
    word.familyPrefix = word.text.first(digits);
    word.familyLength = word.text.size() < 3 ? 0 : int(word.text.size());
}

/// "serveurs", "réseaux", "errors". Short words are left alone: "dns", "tls" are no plurals.
QString withoutPluralEnding(const QString &word)
{
    return word.size() > 3 && (word.endsWith(u's') || word.endsWith(u'x')) ? word.chopped(1) : QString();
}

/// "HTTP/2" is a name; in "HTTP/1.1 503" the digits say nothing beside the status.
bool isVersion(const QStringList &words, qsizetype i)
{
    const auto isStatus = [](const QString &word) { return word.size() > 1 && isNumber(word); };
    return i > 0 && words.at(i).size() == 1 && words.at(i - 1) == "http"_L1 && std::ranges::none_of(words, isStatus);
}

QueryWord queryWord(const QStringList &words, qsizetype i)
{
    QueryWord word;
    word.text = words.at(i);
    word.isWhole = isVersion(words, i);
    if (!word.isWhole) {
        word.isNumber = isNumber(word.text);
        readFamily(word);
    }
    if (word.isNumber)
        return word;
    if (const QString singular = withoutPluralEnding(word.text); !singular.isEmpty())
        word.alternatives.append(singular);
    if (i > 0)
        word.alternatives.append(words.at(i - 1) + word.text);
    if (i + 1 < words.size())
        word.alternatives.append(word.text + words.at(i + 1));
    return word;
}

QString joinedWords(QStringView plain)
{
    QStringList words;
    forEachWord(plain, [&](QStringView word) { words.append(word.toString()); });
    return words.join(u' ');
}

} // namespace

QStringList phrases(const QString &name)
{
    const QString plain = plainLetters(name);
    QStringList phrases{joinedWords(plain)};
    QString tied;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!isJoint(plain, i))
            tied += plain.at(i);
    }
    if (tied.size() < plain.size())
        phrases.append(joinedWords(tied));
    return phrases;
}

Query Query::from(const QString &typed)
{
    const QString plain = plainLetters(typed);
    QStringList words;
    forEachWord(plain, [&](QStringView word) {
        // Nobody looks for the article in "l'hote".
        if (!isElidedArticle(plain, word))
            words.append(word.toString());
    });

    Query query;
    QSet<QString> seen;
    for (qsizetype i = 0; i < words.size() && query.words.size() < Ranking::MostWords; ++i) {
        if (!seen.contains(words.at(i)))
            query.words.append(queryWord(words, i));
        seen.insert(words.at(i));
    }
    if (std::ranges::any_of(query.words, &QueryWord::isNumber))
        query.words.removeIf([](const QueryWord &word) { return announcesNumber(word.text); });
    else
        query.phrases = ::phrases(typed);
    return query;
}
