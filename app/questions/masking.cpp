// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Any of the words, the longest first. A number is no word of "1.1.1.1" or "HTTP/2", nor a name of a compound.
static QRegularExpression wholeWords(QStringList words)
{
    std::ranges::sort(words, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : words) {
        word = QRegularExpression::escape(word);
        // An apostrophe or a blank may be written in either way.
        word.replace(u"\\’"_s, u"['’]"_s).replace(u"\\ "_s, u"[ \\x{00A0}]"_s);
    }
    return QRegularExpression(
        u"(?<![\\p{L}\\p{N}]|\\p{N}[.])(?:%1)(?![\\p{L}\\p{N}]|[.]\\p{N})"_s.arg(words.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

TextPieces masked(const TextPieces &pieces, const QStringList &words)
{
    TextPieces result = unlinked(pieces);
    if (words.isEmpty())
        return result;
    const QRegularExpression pattern = wholeWords(words);
    for (TextPiece &piece : result)
        piece.text.replace(pattern, u"[…]"_s);
    return result;
}

TextPieces unlinked(TextPieces pieces)
{
    for (TextPiece &piece : pieces)
        piece.link.clear();
    return pieces;
}

bool holdsAny(const QString &text, const QStringList &words)
{
    return !words.isEmpty() && wholeWords(words).match(text).hasMatch();
}
