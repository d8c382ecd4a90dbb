// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/textline.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

double drawTextLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                    const QFont &font, const QColor &color, const QList<TextRange> &marks, const QColor &tint)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setBackground(tint);
        formats.append({int(mark.begin), int(mark.length), format});
    }
    QTextLayout layout(text, font, painter.device());
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();

    painter.setPen(color);
    const double width = line.naturalTextWidth();
    const double top = rect.top() + (rect.height() - line.height()) / 2;
    if (width <= rect.width()) {
        const double left = alignment & Qt::AlignRight ? rect.left() + rect.width() - width : rect.left();
        layout.draw(&painter, QPointF(left, top));
        return width;
    }
    painter.setFont(font);
    const int ellipsis = painter.fontMetrics().horizontalAdvance(u'…');
    const double room = std::max(0, rect.width() - ellipsis);
    const double end = line.cursorToX(line.xToCursor(room, QTextLine::CursorOnCharacter));
    painter.save();
    painter.setClipRect(QRectF(rect.left(), rect.top(), end, rect.height()), Qt::IntersectClip);
    layout.draw(&painter, QPointF(rect.left(), top));
    painter.restore();
    painter.drawText(QRectF(rect.left() + end, rect.top(), ellipsis + 2, rect.height()), Qt::AlignVCenter,
                     QString(u'…'));
    return rect.width();
}
