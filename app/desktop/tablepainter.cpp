// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tablepainter.h"

#include "article/vocabulary.h"
#include "desktop/classsign.h"
#include "desktop/colors.h"
#include "desktop/pagedocument.h"
#include "models/codetablemodel.h"
#include "models/roles.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont other = font;
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * factor);
    else
        other.setPixelSize(std::max(1, int(font.pixelSize() * factor)));
    other.setWeight(weight);
    return other;
}

/// On the screen every device is alike, and a font that names none is known already.
QFontMetrics metricsOf(const QFont &font, QPaintDevice *device, TablePainter::Medium medium)
{
    return medium == TablePainter::Medium::Paper ? QFontMetrics(font, device) : QFontMetrics(font);
}

/// Of a light that is no class. Chosen by eye to be told apart beside each other, and never needed: each has its sign.
QColor hueOf(int key)
{
    static const QColor hues[] = {QColor(0x7b5cb0), QColor(0x1f8a4c), QColor(0x2a62c9), QColor(0xb03a7c),
                                  QColor(0xb0670b), QColor(0x0f7f86), QColor(0x6b7a12), QColor(0xc0392b)};
    return hues[key % int(std::size(hues))];
}

} // namespace

TablePainter::TablePainter(const CodeTableModel &model, const QFont &font, const QPalette &palette,
                           QPaintDevice *device, Medium medium)
    : m_model(model)
    , m_palette(palette)
    , m_device(device)
    , m_medium(medium)
    // The tree writes in the first two as well: loading a font is not cheap.
    , m_numberFont(scaled(font, 1, QFont::DemiBold))
    , m_signFont(scaled(font, 0.85, QFont::Normal))
    , m_nameFont(scaled(font, 0.8, QFont::Normal))
    , m_numberMetrics(metricsOf(m_numberFont, device, medium))
    , m_signMetrics(metricsOf(m_signFont, device, medium))
    , m_unit(m_numberMetrics.height())
    , m_stroke(std::max(1, m_unit / 18))
    , m_quiet(quietColor(palette))
{
    if (medium == Medium::Screen) {
        m_numberGlyphs = QRawFont::fromFont(m_numberFont);
        m_signGlyphs = QRawFont::fromFont(m_signFont);
    }
}

const QFontMetrics &TablePainter::nameMetrics() const
{
    if (!m_nameMetrics)
        m_nameMetrics = metricsOf(m_nameFont, m_device, m_medium);
    return *m_nameMetrics;
}

TableGeometry::Needs TablePainter::needs(bool names) const
{
    TableGeometry::Needs needs;
    // Rows may touch: of the sign's line, what hangs below the letters is left out.
    needs.compact = {m_numberMetrics.horizontalAdvance(u'0') * 4 + m_unit / 3 + m_stroke,
                     m_numberMetrics.ascent() + m_signMetrics.ascent() + m_stroke * 3};
    needs.head = m_unit + m_unit / 3;
    needs.gap = m_unit / 3;
    if (names) {
        needs.nameTop = m_numberMetrics.height() + m_stroke * 3;
        needs.nameLine = nameMetrics().height();
        needs.nameLetter = std::max(1, nameMetrics().averageCharWidth());
    }
    return needs;
}

const TablePainter::Colors &TablePainter::colorsOf(int key) const
{
    const auto known = m_colors.constFind(key);
    if (known != m_colors.constEnd())
        return *known;
    const QColor base = m_palette.color(QPalette::Base);
    const Light light = m_model.lightings().at(m_model.lighting()).lightOf(key);
    Colors colors;
    colors.sign = light.sign;
    if (light.isLit) {
        const QColor hue = light.classId.isEmpty() ? hueOf(key) : classColor(light.classId, m_palette);
        colors.fill = mixed(base, hue, isDark(m_palette) ? 0.26 : 0.15);
        colors.number = readable(hue, colors.fill);
    } else {
        colors.fill = mixed(base, m_palette.color(QPalette::Text), 0.03);
        colors.number = readable(m_quiet, colors.fill);
    }
    colors.name = readable(m_palette.color(QPalette::Text), colors.fill);
    return *m_colors.insert(key, colors);
}

void TablePainter::drawPlain(QPainter &painter, QPoint baseline, const QString &text, const QFont &font,
                             const QRawFont &glyphs) const
{
    const QList<quint32> indexes = glyphs.isValid() ? glyphs.glyphIndexesForString(text) : QList<quint32>();
    if (indexes.isEmpty() || indexes.contains(0)) { // on paper, or a letter that this font lacks
        painter.setFont(font);
        painter.drawText(baseline, text);
        return;
    }
    const QList<QPointF> advances = glyphs.advancesForGlyphIndexes(indexes);
    QList<QPointF> places;
    QPointF place;
    for (const QPointF &advance : advances) {
        places.append(place);
        place += advance;
    }
    QGlyphRun run;
    run.setRawFont(glyphs);
    run.setGlyphIndexes(indexes);
    run.setPositions(places);
    painter.drawGlyphRun(baseline, run);
}

void TablePainter::drawSign(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &sign) const
{
    int width = 0;
    for (const QChar letter : sign)
        width += m_signMetrics.horizontalAdvance(letter);
    int x = room.left();
    if (alignment & Qt::AlignRight)
        x = room.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = room.left() + (room.width() - width) / 2;
    const int y = room.top() + (room.height() - m_signMetrics.height()) / 2 + m_signMetrics.ascent();
    drawPlain(painter, {x, y}, sign, m_signFont, m_signGlyphs);
}

void TablePainter::drawName(QPainter &painter, const QRect &room, const QString &name, int lines) const
{
    const QString text = withRespectedSpaces(name);
    QTextLayout layout(text, m_nameFont, m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetrics &metrics = nameMetrics();
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const int y = room.top() + i * metrics.height();
        if (i + 1 == lines && line.textStart() + line.textLength() < text.size()) {
            painter.setFont(m_nameFont);
            painter.drawText(QPoint(room.left(), y + metrics.ascent()),
                             metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width()));
            break;
        }
        line.draw(&painter, QPointF(room.left(), y));
    }
    layout.endLayout();
}

void TablePainter::drawCell(QPainter &painter, const QRect &cell, const QModelIndex &index, int nameLines,
                            const CellLook &look) const
{
    const Colors &colors = colorsOf(index.data(LightRole).toInt());
    const bool isDimmed = index.data(IsDimmedRole).toBool();
    const QRect inside = cell.adjusted(0, 0, -m_stroke, -m_stroke);
    painter.fillRect(inside, isDimmed ? m_palette.color(QPalette::Base) : colors.fill);

    const QString number = index.data(NumberRole).toString();
    const QString sign = isDimmed ? QString() : colors.sign;
    QString mark = index.data(MarkRole).toString();
    if (mark == sign)
        mark.clear();
    const QFontMetrics &metrics = m_numberMetrics;
    const int numberWidth = number.size() * metrics.horizontalAdvance(u'0');
    const int pad = std::max(1, m_unit / 6);
    painter.setPen(isDimmed ? m_quiet : colors.number);
    if (nameLines > 0) {
        const QRect top(inside.left() + pad, inside.top() + m_stroke, inside.width() - pad * 2, metrics.height());
        drawPlain(painter, {top.left(), top.top() + metrics.ascent()}, number, m_numberFont, m_numberGlyphs);
        if (!mark.isEmpty())
            drawSign(painter, top.adjusted(numberWidth + pad, 0, 0, 0), Qt::AlignLeft, mark);
        if (!sign.isEmpty())
            drawSign(painter, top, Qt::AlignRight, sign);
        painter.setPen(isDimmed ? m_quiet : colors.name);
        drawName(painter, QRect(top.left(), top.bottom() + 1, top.width(), inside.height()),
                 index.data(NameRole).toString(), nameLines);
    } else {
        const int spare = std::max(0, inside.height() - metrics.ascent() - m_signMetrics.ascent());
        const int base = inside.top() + spare / 2 + metrics.ascent();
        drawPlain(painter, {inside.left() + (inside.width() - numberWidth) / 2, base}, number, m_numberFont,
                  m_numberGlyphs);
        const QRect below(inside.left() + pad, base, inside.width() - pad * 2, m_signMetrics.height());
        if (!sign.isEmpty())
            drawSign(painter, below, mark.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft, sign);
        if (!mark.isEmpty())
            drawSign(painter, below, sign.isEmpty() ? Qt::AlignHCenter : Qt::AlignRight, mark);
    }
    if (look.isCurrent || look.isHovered) {
        // Current: a thick frame. Under the pointer: a thin one.
        const int thick = m_stroke * (look.isCurrent && look.hasFocus ? 2 : 1);
        painter.setPen(QPen(look.isCurrent ? accentColor(m_palette) : m_palette.color(QPalette::Text), thick,
                            Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(inside).adjusted(thick / 2.0, thick / 2.0, -thick / 2.0, -thick / 2.0));
    }
}

void TablePainter::drawHead(QPainter &painter, const QRect &head, int section) const
{
    const QString classId = m_model.sections().at(section).classId;
    const QString label = Vocabulary::classLabel(classId);
    const QColor color = classColor(classId, m_palette);
    const int chip = m_unit * 4 / 5;
    const int gap = m_unit / 5;
    QRect room = head.adjusted(0, 0, 0, -m_stroke);
    painter.setFont(m_numberFont);
    // What finds room, from sign and name down to the label alone. The gap beside a class belongs to its head, too.
    const bool isLast = section + 1 == m_model.sections().size();
    const bool hasLabel = classId != "class:other"_L1; // that one's is an ellipsis
    const int labelRoom = room.width() + (isLast ? 0 : m_unit / 3 - m_stroke);
    if (!hasLabel || labelRoom >= chip + gap + m_numberMetrics.horizontalAdvance(label)) {
        const QRect sign(room.left(), room.top() + (room.height() - chip) / 2, chip, chip);
        drawClassSign(painter, sign, classId, color, m_palette.color(QPalette::Base));
        room.setLeft(sign.right() + 1 + gap);
        painter.setPen(m_palette.color(QPalette::Text));
        // Letters are seldom narrower than half the mean: what cannot fit need not be measured.
        const QString name = m_model.sectionName(section);
        const bool fits = name.size() * m_numberMetrics.averageCharWidth() / 2 <= room.width()
            && m_numberMetrics.horizontalAdvance(name) <= room.width();
        const QString shown = fits ? name : (hasLabel ? label : QString());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, shown);
    } else {
        painter.setPen(color);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label);
    }
    painter.fillRect(QRect(head.left(), head.bottom() - m_stroke * 2, head.width() - m_stroke, m_stroke), color);
}

QSize TablePainter::chipSize() const
{
    return {m_signMetrics.horizontalAdvance(u'M') * 2 + m_unit / 3, m_signMetrics.height() + m_stroke * 2};
}

void TablePainter::drawChip(QPainter &painter, const QRect &chip, int key) const
{
    const Colors &colors = colorsOf(key);
    painter.fillRect(chip, colors.fill);
    painter.setPen(QPen(colors.number, m_stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(chip).adjusted(m_stroke / 2.0, m_stroke / 2.0, -m_stroke / 2.0, -m_stroke / 2.0));
    drawSign(painter, chip, Qt::AlignHCenter, colors.sign);
}
