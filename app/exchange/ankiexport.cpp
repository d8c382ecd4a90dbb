// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankiexport.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace {

/// Fit for a field of HTML: without the quotation mark, too, for at a field's beginning it would open a quoted field, and
/// without line breaks, which would end the note.
QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.remove(u'\r').replace(u'\n', u"<br>"_s).replace(u'\t', u' ').replace(u"'"_s, u"&#39;"_s);
    return html;
}

QString html(const TextPieces &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += piece.isLiteral ? u"<code>"_s + escaped(piece.text) + u"</code>"_s : escaped(piece.text);
    return text;
}

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : u"<p>"_s + html + u"</p>"_s;
}

QString choices(const QuestionSheet &sheet)
{
    QString items;
    for (const QuestionChoice &choice : sheet.choices)
        items += u"<li>"_s + html(choice.text) + u"</li>"_s;
    return items.isEmpty() ? QString() : u"<ul>"_s + items + u"</ul>"_s;
}

QString front(const QuestionSheet &sheet)
{
    const QString evidence = sheet.evidence.isEmpty() ? QString() : u"<pre>"_s + escaped(sheet.evidence) + u"</pre>"_s;
    return html(sheet.prompt) + paragraph(html(sheet.passage)) + evidence + choices(sheet);
}

QString back(const QuestionSheet &sheet)
{
    return html(sheet.answer) + paragraph(html(sheet.reason));
}

} // namespace

QByteArray ankiText(const QList<AnkiCard> &cards, const QString &deck)
{
    QString name = deck;
    name.replace(u'\t', u' ').remove(u'\r').replace(u'\n', u' ');
    QString text = u"#separator:Tab\n#html:true\n#notetype:Basic\n#deck:" % name
        % u"\n#columns:Id\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n";
    for (const AnkiCard &card : cards) {
        QStringList tags;
        for (const QString &topic : card.topics)
            tags.append(u"statut::"_s + topic);
        text += card.sheet.id % u'\t' % front(card.sheet) % u'\t' % back(card.sheet) % u'\t' % tags.join(u' ') % u'\n';
    }
    return text.toUtf8();
}
