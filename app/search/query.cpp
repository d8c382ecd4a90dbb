// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/query.h"

#include "search/folding.h"
#include "search/indexdata.h"
#include "search/letters.h"
#include "search/logline.h"
#include "search/ranking.h"
#include "search/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tellingWordsOf(const QList<QueryWord> &words)
{
    QStringList telling;
    for (const QueryWord &word : words) {
        if (!word.isStop)
            telling.append(word.text);
    }
    return telling.size() < words.size() ? telling.join(u' ') : QString();
}

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

/// Behind a figure: it is no status.
bool isUnit(const QString &word)
{
    static const QSet<QString> words{
        u"s"_s,     u"sec"_s,          u"secs"_s,      u"second"_s,    u"seconds"_s, u"seconde"_s,  u"secondes"_s,
        u"ms"_s,    u"min"_s,          u"mins"_s,      u"minute"_s,    u"minutes"_s, u"h"_s,        u"hour"_s,
        u"hours"_s, u"heure"_s,        u"heures"_s,    u"day"_s,       u"days"_s,    u"jour"_s,     u"jours"_s,
        u"week"_s,  u"weeks"_s,        u"semaine"_s,   u"semaines"_s,  u"month"_s,   u"months"_s,   u"mois"_s,
        u"year"_s,  u"years"_s,        u"an"_s,        u"ans"_s,       u"b"_s,       u"bytes"_s,    u"octets"_s,
        u"k"_s,     u"kb"_s,           u"ko"_s,        u"kib"_s,       u"mb"_s,      u"mo"_s,       u"mib"_s,
        u"meg"_s,   u"megs"_s,         u"megabytes"_s, u"gb"_s,        u"go"_s,      u"gib"_s,      u"tb"_s,
        u"to"_s,    u"px"_s,           u"percent"_s,   u"times"_s,     u"fois"_s,    u"requests"_s, u"requetes"_s,
        u"users"_s, u"utilisateurs"_s, u"visitors"_s,  u"visiteurs"_s, u"euros"_s,   u"dollars"_s};
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

QString joinedWords(QStringView plain)
{
    QStringList words;
    forEachWord(plain, [&](QStringView word) { words.append(word.toString()); });
    return words.join(u' ');
}

/// A typed query without its operators, and what these say.
struct Operators
{
    QString rest;
    QList<QStringList> quoted;
    QList<QStringList> without;
    QList<EntryCondition> conditions;
};

/// The place of the sign that closes what the one at @p i opens, or -1.
qsizetype closingQuote(const QString &text, qsizetype i)
{
    switch (text.at(i).unicode()) {
    case u'"':
        return text.indexOf(u'"', i + 1);
    case u'“':
        return text.indexOf(u'”', i + 1);
    case u'«':
        return text.indexOf(u'»', i + 1);
    default:
        return -1;
    }
}

Operators readOperators(const QString &typed, const FilterVocabulary &filters)
{
    Operators operators;
    if (std::ranges::none_of(typed, [](QChar c) { return QStringView(u"-:\"“«").contains(c); })) {
        operators.rest = typed;
        return operators;
    }
    for (qsizetype i = 0; i < typed.size();) {
        if (typed.at(i).isSpace()) {
            operators.rest += typed.at(i++);
            continue;
        }
        const bool isMinus = typed.at(i) == u'-' && i + 1 < typed.size()
            && (typed.at(i + 1).isLetter() || closingQuote(typed, i + 1) >= 0);
        const qsizetype begin = isMinus ? i + 1 : i;
        const qsizetype close = closingQuote(typed, begin);
        qsizetype end = close >= 0 ? close + 1 : begin;
        while (close < 0 && end < typed.size() && !typed.at(end).isSpace())
            ++end;
        const QString piece = typed.sliced(begin, end - begin);
        const QStringList words = isMinus || close >= 0 ? foldedWords(piece) : QStringList();
        if (const auto condition = close < 0 ? filters.condition(piece) : std::nullopt) {
            operators.conditions.append(*condition);
            operators.conditions.last().isNegated = isMinus;
        } else if (isMinus && !words.isEmpty()) {
            operators.without.append(words);
        } else {
            if (close >= 0 && words.size() > 0)
                operators.quoted.append(words);
            operators.rest += typed.sliced(i, end - i);
        }
        i = end;
    }
    return operators;
}

/// The words of a query as they stand, with what stands around each.
class WordReader
{
public:
    WordReader(const QString &text, const LogLine &line)
        : m_text(text)
        , m_line(line)
        , m_plain(plainLetters(text, &m_origins))
    {
        forEachWord(m_plain, [&](QStringView word) {
            // Nobody looks for the article in "l'hote".
            if (!isElidedArticle(m_plain, word)) {
                m_words.append(word.toString());
                m_begins.append(word.data() - m_plain.constData());
            }
        });
        m_isAllNumbers = std::ranges::all_of(m_words, [](const QString &word) {
            return announcesNumber(word) || std::ranges::none_of(word, [](QChar c) { return c.isLetter(); });
        });
    }

    qsizetype size() const { return m_words.size(); }
    const QString &at(qsizetype i) const { return m_words.at(i); }
    const QStringList &words() const { return m_words; }

    QueryWord word(qsizetype i) const
    {
        QueryWord word;
        word.text = m_words.at(i);
        word.written = written(i);
        word.isInPath = isInPath(i);
        word.isWhole = isVersion(i);
        if (!word.isWhole) {
            word.isNumber = isStatus(i);
            readFamily(word);
        }
        if (word.isNumber)
            return word;
        if (i > 0)
            word.joined.append(m_words.at(i - 1) + word.text);
        if (i + 1 < m_words.size())
            word.joined.append(word.text + m_words.at(i + 1));
        return word;
    }

    /// "100" in "100 seconds" and in "100 %", both halves of "80 000".
    bool isFigure(qsizetype i) const
    {
        if (!isDigits(m_words.at(i)))
            return false;
        const qsizetype end = m_begins.at(i) + m_words.at(i).size();
        const QStringView behind = QStringView(m_plain).sliced(end).trimmed();
        return (i + 1 < size() && isUnit(m_words.at(i + 1))) || behind.startsWith(u'%')
            || (!m_isAllNumbers && (isGroupBehind(i) || (i + 1 < size() && isGroupBehind(i + 1))));
    }

    /// "html" in "/var/www/html", "example" in "https://example.com/".
    bool isInPath(qsizetype i) const
    {
        const qsizetype begin = m_begins.at(i);
        qsizetype from = begin;
        while (from > 0 && !m_plain.at(from - 1).isSpace())
            --from;
        qsizetype to = begin;
        while (to < m_plain.size() && !m_plain.at(to).isSpace())
            ++to;
        const QStringView piece = QStringView(m_plain).sliced(from, to - from);
        return piece.startsWith(u'/') || piece.contains(u"://") || piece.count(u'/') > 1;
    }

    /// "upstream: …", "host=…": what a program writes before a value.
    bool isLabel(qsizetype i) const
    {
        const qsizetype end = m_begins.at(i) + m_words.at(i).size();
        return end < m_plain.size() && (m_plain.at(end) == u':' || m_plain.at(end) == u'=');
    }

private:
    /// Three digits behind up to three others, as thousands are written.
    bool isGroupBehind(qsizetype i) const
    {
        const qsizetype before = i > 0 ? m_begins.at(i - 1) + m_words.at(i - 1).size() : -1;
        return i > 0 && m_words.at(i).size() == 3 && isDigits(m_words.at(i)) && isDigits(m_words.at(i - 1))
            && m_words.at(i - 1).size() <= 3 && before + 1 == m_begins.at(i) && m_plain.at(before).isSpace();
    }

    bool isStatus(qsizetype i) const
    {
        const QString &word = m_words.at(i);
        if (!isNumber(word))
            return false;
        if (m_line.isLog || !m_line.statuses.isEmpty())
            return m_line.statuses.contains(word);
        if (m_isAllNumbers)
            return true;
        // "Within 2 days", "after 100 seconds", "(111: Connection refused)".
        const qsizetype begin = m_begins.at(i);
        const qsizetype end = begin + word.size();
        const bool isErrno = begin > 0 && m_plain.at(begin - 1) == u'(' && end < m_plain.size()
            && m_plain.at(end) == u':';
        return word.size() > 2 && !isErrno && !isFigure(i);
    }

    /// "HTTP/2" is a name; in "HTTP/1.1 503" the digits say nothing beside the status.
    bool isVersion(qsizetype i) const
    {
        return i > 0 && m_words.at(i).size() == 1 && m_words.at(i - 1) == "http"_L1 && m_line.statuses.isEmpty();
    }

    QString written(qsizetype i) const
    {
        const qsizetype begin = m_origins.at(m_begins.at(i));
        const qsizetype behind = m_begins.at(i) + m_words.at(i).size();
        const qsizetype end = behind < m_origins.size() ? m_origins.at(behind) : m_text.size();
        const QStringView slice = QStringView(m_text).sliced(begin, end - begin);
        return std::ranges::all_of(slice, [](QChar c) { return c.unicode() < 0x80; }) ? QString()
                                                                                      : slice.toString().toLower();
    }

    QString m_text;
    const LogLine &m_line;
    QList<qsizetype> m_origins;
    QString m_plain;
    QStringList m_words;
    QList<qsizetype> m_begins;
    bool m_isAllNumbers = false;
};

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

QStringList Query::wordsOf(const QString &text)
{
    const QString plain = plainLetters(text);
    QStringList words;
    forEachWord(plain, [&](QStringView word) {
        if (!isElidedArticle(plain, word))
            words.append(word.toString());
    });
    return words;
}

Query Query::from(const QString &whole, const IndexData &index)
{
    const QString typed = whole.left(Ranking::LongestQuery);
    const LogLine line = LogLine::from(typed, index.numbers.keys());
    Operators operators;
    // A program's colons, quotes and dashes are not meant for us.
    if (line.isLog || !line.statuses.isEmpty())
        operators.rest = typed;
    else
        operators = readOperators(typed, index.filters);
    const WordReader reader(operators.rest, line);

    Query query;
    query.isLog = line.isLog;
    query.quoted = operators.quoted;
    query.without = operators.without;
    query.conditions = operators.conditions;
    QSet<QString> seen;
    for (qsizetype i = 0; i < reader.size() && query.words.size() < Ranking::MostWords; ++i) {
        const QString &text = reader.at(i);
        if (seen.contains(text))
            continue;
        seen.insert(text);
        QueryWord word = reader.word(i);
        if (query.isLog && !word.isNumber && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
            continue;
        word.isStop = !word.isNumber
            && (!index.stopWords.equalTo(text).isEmpty() || (query.isLog && reader.isLabel(i)) || reader.isFigure(i));
        word.isLast = !query.isLog && text == reader.at(reader.size() - 1);
        query.words.append(word);
    }
    if (std::ranges::any_of(query.words, &QueryWord::isNumber))
        query.words.removeIf([](const QueryWord &word) { return announcesNumber(word.text); });
    else if (!query.isLog) {
        query.phrases = ::phrases(operators.rest);
        query.tellingWords = tellingWordsOf(query.words);
        query.asksMeaning = std::ranges::any_of(index.meaningQuestions, [&](const QStringList &question) {
            return !std::ranges::search(reader.words(), question).empty();
        });
    }
    return query;
}
