// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pagedocument.h"

#include "article/formats.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

QString withRespectedSpaces(QString html)
{
    return html.replace(QChar(0x202F), QChar(QChar::Nbsp));
}

void fillDocument(QTextDocument &document, const Article &article, const HtmlStyle &style, const QMarginsF &margins)
{
    const double unit = QFontMetricsF(document.defaultFont()).height();
    // Everything in one edit, so that it is laid out once, at the end.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    document.setIndentWidth(unit * 1.2);
    document.setHtml(withRespectedSpaces(toHtml(article, style)));
    // QTextDocument scales headings (h1, h2) by a factor of its own, which wins over the size that the HTML states.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextCharFormat format = it.fragment().charFormat();
            format.clearProperty(QTextFormat::FontSizeAdjustment);
            QTextCursor cursor(&document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(margins.left() * unit);
    frame.setTopMargin(margins.top() * unit);
    frame.setRightMargin(margins.right() * unit);
    frame.setBottomMargin(margins.bottom() * unit);
    document.rootFrame()->setFrameFormat(frame);
    edit.endEditBlock();
}
