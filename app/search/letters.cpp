// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/letters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The code point at @p i, and @p i moves past it. A surrogate without its other half comes as it is.
char32_t nextCodePoint(QStringView text, qsizetype &i)
{
    const QChar first = text[i++];
    if (first.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[i++]);
    return first.unicode();
}

bool isApostrophe(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case U'\u00B4': // ´
    case U'\u02B9': // ʹ
    case U'\u02BB': // ʻ
    case U'\u02BC': // ʼ, which Unicode counts among the letters
    case U'\u2018': // ‘
    case U'\u2019': // ’
    case U'\u201B': // ‛
    case U'\u2032': // ′
        return true;
    default:
        return false;
    }
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == U'\u2212' || QChar::category(c) == QChar::Punctuation_Dash;
}

/// Neither seen nor typed: accents that stand on their own, soft hyphens, zero-width characters.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// What Unicode does not decompose although people do.
QStringView spelledOut(char32_t c)
{
    switch (c) {
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ß':
        return u"ss";
    case U'ø':
        return u"o";
    case U'đ':
        return u"d";
    case U'ł':
        return u"l";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

QChar plainAscii(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'A' && unit <= u'Z')
        return QChar(char16_t(unit + (u'a' - u'A')));
    if (unit <= u' ' || unit == u'\x7f')
        return u' ';
    return unit == u'`' ? QChar(u'\'') : c;
}

/// @p c is decomposed already.
void appendLetter(QString &plain, char32_t c)
{
    if (isInvisible(c))
        return;
    if (c < 0x80)
        return void(plain += plainAscii(QChar(char16_t(c))));
    if (isApostrophe(c)) {
        plain += u'\'';
    } else if (isHyphen(c)) {
        plain += u'-';
    } else if (QChar::isSpace(c) || QChar::isSurrogate(c)
               || (QChar::requiresSurrogates(c) && !QChar::isLetterOrNumber(c))) {
        // So that every surrogate that is left belongs to a letter.
        plain += u' ';
    } else {
        const char32_t letter = QChar::toCaseFolded(c);
        if (const QStringView spelling = spelledOut(letter); !spelling.isEmpty())
            plain += spelling;
        else
            plain += QChar::fromUcs4(letter);
    }
}

void appendAny(QString &plain, char32_t c)
{
    if (isApostrophe(c)) {
        // Before it is decomposed: ´ would become a space and an accent.
        plain += u'\'';
        return;
    }
    const QString decomposed = QStringView(QChar::fromUcs4(c)).toString().normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < decomposed.size();)
        appendLetter(plain, nextCodePoint(decomposed, i));
}

/// What the letters of European languages become, made once: to decompose one takes longer than all else.
constexpr char32_t FirstKept = 0x80;
constexpr char32_t EndOfKept = 0x250;

const QString &keptLetters(char32_t c)
{
    static const std::array<QString, EndOfKept - FirstKept> kept = [] {
        std::array<QString, EndOfKept - FirstKept> letters;
        for (char32_t letter = FirstKept; letter < EndOfKept; ++letter)
            appendAny(letters[letter - FirstKept], letter);
        return letters;
    }();
    return kept[c - FirstKept];
}

/// Appends the characters from @p i on up to the first that is not ASCII, and moves @p i there.
void appendAsciiRun(QString &plain, QStringView text, qsizetype &i)
{
    const auto end = std::find_if(text.begin() + i, text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    const qsizetype length = end - (text.begin() + i);
    plain.resize(plain.size() + length);
    std::transform(text.begin() + i, end, plain.end() - length, plainAscii);
    i += length;
}

} // namespace

QString plainLetters(QStringView text, QList<qsizetype> *origins)
{
    QString plain;
    plain.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].unicode() < 0x80) {
            qsizetype origin = i;
            appendAsciiRun(plain, text, i);
            while (origins && origin < i)
                origins->append(origin++);
            continue;
        }
        const qsizetype origin = i;
        if (const char32_t c = nextCodePoint(text, i); c < EndOfKept)
            plain += keptLetters(c);
        else
            appendAny(plain, c);
        if (origins)
            origins->resize(plain.size(), origin);
    }
    return plain;
}
