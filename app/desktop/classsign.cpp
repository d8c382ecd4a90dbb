// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/classsign.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

/// In a square of side 10 around the origin; empty for signs that every font holds.
QPainterPath shape(const QString &groupId)
{
    QPainterPath path;
    if (groupId == "class:2xx"_L1) {
        path.moveTo(-2.6, 0.2);
        path.lineTo(-0.7, 2.1);
        path.lineTo(2.8, -2.2);
    } else if (groupId == "class:3xx"_L1) {
        path.moveTo(-2.8, 2.2);
        path.cubicTo(-2.8, -0.6, -1.4, -0.8, 2.6, -0.8);
        path.moveTo(0.7, -2.7);
        path.lineTo(2.6, -0.8);
        path.lineTo(0.7, 1.1);
    } else if (groupId == "class:5xx"_L1) {
        path.moveTo(-2.2, -2.2);
        path.lineTo(2.2, 2.2);
        path.moveTo(2.2, -2.2);
        path.lineTo(-2.2, 2.2);
    }
    return path;
}

QString letter(const QString &groupId)
{
    static const QHash<QString, QString> letters{
        {u"class:1xx"_s, u"i"_s},  {u"class:4xx"_s, u"!"_s},   {u"class:other"_s, u"?"_s},
        {u"class:1xxx"_s, u"#"_s}, {u"group:terms"_s, u"A"_s}, {u"group:pages"_s, u"§"_s},
    };
    return letters.value(groupId);
}

} // namespace

void drawClassSign(QPainter &painter, const QRectF &chip, const QString &groupId, const QColor &chipColor,
                   const QColor &signColor)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipColor);
    painter.drawRoundedRect(chip, chip.width() / 4, chip.height() / 4);
    if (const QPainterPath path = shape(groupId); !path.isEmpty()) {
        painter.translate(chip.center());
        painter.scale(chip.width() / 10, chip.height() / 10);
        painter.setPen(QPen(signColor, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    } else {
        painter.setPen(signColor);
        painter.drawText(chip, Qt::AlignCenter, letter(groupId));
    }
    painter.restore();
}
