// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pagedocument.h"

#include "article/formats.h"
#include "desktop/colors.h"
#include "desktop/requestpathobject.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

QString withRespectedSpaces(QString html)
{
    return html.replace(QChar(0x202F), QChar(QChar::Nbsp));
}

/// Puts the drawings where the HTML has left marks for them.
static void drawPaths(QTextDocument &document, const Article &article, const PathColors &colors)
{
    QTextCursor mark(&document);
    for (const Block &block : article.blocks) {
        const auto *path = std::get_if<RequestPath>(&block);
        if (!path)
            continue;
        RequestPathObject::registerWith(document);
        mark = document.find(QString(PathMark), mark);
        if (!mark.isNull())
            RequestPathObject::insert(mark, *path, colors);
    }
}

void fillDocument(QTextDocument &document, const Article &article, const PageLook &look)
{
    HtmlStyle style = pageStyle(article.classId, look.palette, look.points);
    style.audience = look.audience;
    style.isInteractive = look.audience.has_value();
    style.marksPaths = true;
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
    drawPaths(document, article, PathColors::of(look.palette));
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(look.margins.left() * unit);
    frame.setTopMargin(look.margins.top() * unit);
    frame.setRightMargin(look.margins.right() * unit);
    frame.setBottomMargin(look.margins.bottom() * unit);
    document.rootFrame()->setFrameFormat(frame);
    edit.endEditBlock();
}
