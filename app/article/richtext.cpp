// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/richtext.h"

using namespace Qt::StringLiterals;

Span quiet(const QString &text)
{
    return {text, Span::Style::Quiet, {}};
}

Span strong(const QString &text)
{
    return {text, Span::Style::Strong, {}};
}

Span literal(const QString &text)
{
    return {text, Span::Style::Code, {}};
}

RichText sentence(const QString &text)
{
    return {Span{text}};
}

RichText sentence(const TextPieces &pieces)
{
    RichText text;
    for (const TextPiece &piece : pieces)
        text.append({piece.text, piece.isLiteral ? Span::Style::Code : Span::Style::Plain, piece.link});
    return text;
}

QList<RichText> sentences(const QList<TextPieces> &list)
{
    QList<RichText> texts;
    for (const TextPieces &pieces : list)
        texts.append(sentence(pieces));
    return texts;
}

RichText joined(const QList<RichText> &items, const QString &separator)
{
    RichText text;
    for (const RichText &item : items) {
        if (!text.isEmpty())
            text.append(Span{separator});
        text.append(item);
    }
    return text;
}

RichText literals(const QStringList &words)
{
    QList<RichText> items;
    for (const QString &word : words)
        items.append({literal(word)});
    return joined(items, u" · "_s);
}

RichText specificationText(const Specification &specification)
{
    const QString section = specification.section.isEmpty() ? QString() : u" §\u00A0"_s + specification.section;
    return {{specification.document + section, Span::Style::Plain, specification.url}};
}
