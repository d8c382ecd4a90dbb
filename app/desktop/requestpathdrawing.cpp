// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/requestpathdrawing.h"

#include "desktop/colors.h"
#include "desktop/stationsign.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {

constexpr double LetterShare = 0.86; ///< the drawing's letters beside those of the text
constexpr double LeastShare = 0.85;  ///< how far they shrink for the sake of a row

// All of these in heights of the drawing's letters.
constexpr double IconSide = 2.3;
constexpr double MarkHeight = 1.4;
constexpr double MarkTip = 0.4;
constexpr double MarkPadding = 0.45;
constexpr double Gap = 0.35;
constexpr double CrossRadius = 0.62;
constexpr double StepGap = 0.9;
constexpr double StepSign = 0.95; ///< the sign before a step's name, with the space behind it

// Where the stations stand one below the other.
constexpr double UprightIconTop = 0.2;
constexpr double UprightLabelTop = 0.85;
constexpr double UprightLabelLeft = 3.4;
constexpr double UprightFailure = 1.9; ///< what a failure needs above the station that was asked

constexpr int LabelFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;

void addCross(QPainterPath &path, const QPointF &centre, double radius)
{
    path.moveTo(centre + QPointF(-radius, -radius));
    path.lineTo(centre + QPointF(radius, radius));
    path.moveTo(centre + QPointF(radius, -radius));
    path.lineTo(centre + QPointF(-radius, radius));
}

double longestWord(const QFontMetricsF &metrics, const QString &text)
{
    double longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

} // namespace

PathColors PathColors::of(const QPalette &palette)
{
    PathColors colors;
    colors.page = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    colors.quiet = quietColor(palette);
    colors.line = readable(mixed(colors.text, colors.page, 0.5), colors.page, 3);
    colors.emitted = accentColor(palette);
    colors.failed = classColor(u"class:5xx"_s, palette);
    colors.mustAct = classColor(u"class:2xx"_s, palette);
    return colors;
}

RequestPathDrawing::RequestPathDrawing(const RequestPath &path, const PathColors &colors, const QFont &font,
                                       QPaintDevice *device, double width)
    : m_path(path)
    , m_colors(colors)
    , m_font(font)
    , m_device(device)
{
    setLetters(font.pointSizeF() * LetterShare);
    const double column = std::floor(width / cells());
    const double share = column / widestInRow();
    m_isUpright = share < LeastShare;
    m_width = m_isUpright ? std::floor(width) - 1 : column * cells();
    if (m_isUpright) {
        shrink(m_width / widestUpright());
        placeUpright();
        return;
    }
    shrink(share);
    for (const RequestPath::Stop &stop : m_path.stops)
        m_labelHeight = std::max(m_labelHeight, labelHeight(stop.label, column - m_unit / 2));
}

void RequestPathDrawing::setLetters(double points)
{
    m_font.setPointSizeF(std::max(1.0, points));
    m_unit = QFontMetricsF(m_font, m_device).height();
}

/// Rather smaller letters than a word that is cut.
void RequestPathDrawing::shrink(double share)
{
    if (share < 1)
        setLetters(m_font.pointSizeF() * share * 0.97); // letters do not shrink evenly
}

double RequestPathDrawing::widestInRow() const
{
    const QFontMetricsF metrics(m_font, m_device);
    double widest = 1;
    for (const RequestPath::Stop &stop : m_path.stops) {
        // Two emitters are never neighbours (StatusCode::emittedBy), so that their marks have twice the room.
        widest = std::max({widest, longestWord(metrics, stop.label) + m_unit / 2, markWidth(stop.emitted) / 1.9,
                           markWidth(stop.mustAct)});
    }
    return widest;
}

double RequestPathDrawing::widestUpright() const
{
    const QFontMetricsF metrics(m_font, m_device);
    double widest = 0;
    for (const RequestPath::Stop &stop : m_path.stops) {
        widest = std::max({widest, longestWord(metrics, stop.label),
                           markWidth(stop.emitted) + Gap * m_unit + markWidth(stop.mustAct)});
    }
    return UprightLabelLeft * m_unit + widest + m_unit / 2;
}

void RequestPathDrawing::placeUpright()
{
    m_tops.push_back(0);
    for (int i = 0; i < cells(); ++i) {
        const RequestPath::Stop &stop = m_path.stops.at(i);
        const bool isMarked = !stop.emitted.isEmpty() || !stop.mustAct.isEmpty();
        const double words = UprightLabelTop * m_unit + labelHeight(stop.label, m_width - UprightLabelLeft * m_unit)
            + (isMarked ? (MarkHeight + Gap) * m_unit : 0);
        m_tops.push_back(m_tops.back() + aboveStop(i) + std::max(words, (IconSide + UprightIconTop) * m_unit)
                         + 0.5 * m_unit);
    }
}

double RequestPathDrawing::labelHeight(const QString &label, double width) const
{
    const QFontMetricsF metrics(m_font, m_device);
    return metrics.boundingRect(QRectF(0, 0, width, 100 * m_unit), LabelFlags, label).height();
}

double RequestPathDrawing::markWidth(const QString &words) const
{
    return words.isEmpty() ? 0
                           : QFontMetricsF(m_font, m_device).horizontalAdvance(words) + 2 * MarkPadding * m_unit + 2;
}

double RequestPathDrawing::stepWidth(int step) const
{
    return StepSign * m_unit + QFontMetricsF(m_font, m_device).horizontalAdvance(m_path.steps.at(step));
}

double RequestPathDrawing::aboveStop(int index) const
{
    return m_path.failed && int(m_path.failed->to) == index ? UprightFailure * m_unit : 0;
}

int RequestPathDrawing::failedStep() const
{
    return m_path.failed ? int(m_path.failed->step) : -1;
}

QRectF RequestPathDrawing::cellRect(int cell) const
{
    if (m_isUpright)
        return {0, m_tops.at(cell), m_width, m_tops.at(cell + 1) - m_tops.at(cell)};
    const double column = m_width / cells();
    const double marks = 2 * (MarkHeight + MarkTip + Gap) * m_unit;
    const double steps = m_path.failed ? 2.2 * m_unit : 0;
    return {cell * column, 0, column, marks + (IconSide + 0.3) * m_unit + m_labelHeight + steps + Gap * m_unit};
}

QSizeF RequestPathDrawing::cellSize(int cell) const
{
    return cellRect(cell).size();
}

QPointF RequestPathDrawing::iconCentre(int index) const
{
    const QRectF cell = cellRect(index);
    if (!m_isUpright)
        return {cell.center().x(), (MarkHeight + MarkTip + Gap + IconSide / 2) * m_unit};
    return {(IconSide / 2 + 0.3) * m_unit, cell.top() + aboveStop(index) + (UprightIconTop + IconSide / 2) * m_unit};
}

QRectF RequestPathDrawing::labelRect(int index) const
{
    const QRectF cell = cellRect(index);
    const QPointF icon = iconCentre(index);
    if (!m_isUpright) {
        return {cell.left() + m_unit / 4, icon.y() + (IconSide / 2 + 0.3) * m_unit, cell.width() - m_unit / 2,
                m_labelHeight};
    }
    const double left = UprightLabelLeft * m_unit;
    return {left, cell.top() + aboveStop(index) + UprightLabelTop * m_unit, m_width - left,
            labelHeight(m_path.stops.at(index).label, m_width - left)};
}

/// On the line, just before the station that was asked.
QPointF RequestPathDrawing::failurePoint() const
{
    const int to = int(m_path.failed->to);
    return m_isUpright ? QPointF(iconCentre(to).x(), cellRect(to).top() + m_unit)
                       : (iconCentre(to - 1) + iconCentre(to)) / 2;
}

void RequestPathDrawing::draw(QPainter &painter, int cell, const QRectF &place, const QRectF &room) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const QPointF offset = place.topLeft() - cellRect(cell).topLeft();
    // In the room around, the line alone goes on: what else would stand there, the neighbours draw.
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.translate(offset);
    drawLine(painter);
    painter.restore();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.translate(offset);
    for (int i = 0; i < cells(); ++i)
        drawStop(painter, i);
    if (m_path.failed) {
        drawFailure(painter);
        if (!m_isUpright)
            drawSteps(painter);
    }
    painter.restore();
}

void RequestPathDrawing::drawLine(QPainter &painter) const
{
    const int reached = int(m_path.reached());
    const double width = m_unit * 0.1;
    for (int i = 0; i + 1 < cells(); ++i) {
        QPointF from = iconCentre(i);
        QPointF to = iconCentre(i + 1);
        const double room = (IconSide / 2 + 0.2) * m_unit;
        const QPointF free = m_isUpright ? QPointF(0, room) : QPointF(room, 0);
        from += free;
        to -= free;
        const bool isPassed = i + 1 <= reached;
        QPen pen(isPassed ? m_colors.text : m_colors.line, width, Qt::SolidLine, Qt::RoundCap);
        if (!isPassed)
            pen.setDashPattern({0.5, 3});
        painter.setPen(pen);
        painter.drawLine(from, to);
    }
}

void RequestPathDrawing::drawStop(QPainter &painter, int index) const
{
    const RequestPath::Stop &stop = m_path.stops.at(index);
    const QPointF centre = iconCentre(index);
    const bool isMarked = !stop.emitted.isEmpty() || !stop.mustAct.isEmpty();

    painter.save();
    painter.translate(centre);
    painter.scale(IconSide * m_unit / 10, IconSide * m_unit / 10);
    QPen pen(isMarked || !stop.isAside ? m_colors.text : m_colors.quiet, 0.55, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPath(stationSign(stop.station));
    painter.restore();

    painter.setPen(isMarked || !stop.isAside ? m_colors.text : m_colors.quiet);
    const QRectF label = labelRect(index);
    painter.drawText(label, m_isUpright ? (LabelFlags & ~Qt::AlignHCenter) | Qt::AlignLeft : LabelFlags, stop.label);

    if (m_isUpright) {
        // Beside each other, each with its tip toward the sign.
        double left = label.left();
        const double middle = label.bottom() + (Gap + MarkHeight / 2) * m_unit;
        for (const auto &[words, isFilled] : {std::pair(stop.emitted, false), std::pair(stop.mustAct, true)}) {
            if (words.isEmpty())
                continue;
            const double width = markWidth(words);
            drawMark(painter, words, {left + width / 2, middle}, isFilled, !isFilled);
            left += width + Gap * m_unit;
        }
        return;
    }
    if (!stop.emitted.isEmpty())
        drawMark(painter, stop.emitted, {centre.x(), centre.y() - (IconSide / 2 + 0.15) * m_unit}, false, true);
    if (!stop.mustAct.isEmpty()) {
        const double words = labelHeight(stop.label, label.width());
        drawMark(painter, stop.mustAct, {centre.x(), label.top() + words + 0.15 * m_unit}, true, false);
    }
}

/// In a row @p tip is where the mark points to; upright it has no tip, and that is its middle.
void RequestPathDrawing::drawMark(QPainter &painter, const QString &words, const QPointF &tip, bool isFilled,
                                  bool pointsDown) const
{
    const QColor color = isFilled ? m_colors.mustAct : m_colors.emitted;
    const double width = markWidth(words) - 2;
    const double height = MarkHeight * m_unit;
    const double tipHeight = m_isUpright ? 0 : MarkTip * m_unit;
    QRectF box(tip.x() - width / 2, 0, width, height);
    if (m_isUpright)
        box.moveTop(tip.y() - height / 2);
    else
        box.moveTop(pointsDown ? tip.y() - tipHeight - height : tip.y() + tipHeight);

    QPainterPath shape;
    const double corner = isFilled ? height / 2 : height / 5;
    shape.addRoundedRect(box, corner, corner);
    if (!m_isUpright) {
        const double base = pointsDown ? box.bottom() : box.top();
        QPainterPath pointer;
        pointer.moveTo(tip.x() - tipHeight, base);
        pointer.lineTo(tip);
        pointer.lineTo(tip.x() + tipHeight, base);
        pointer.closeSubpath();
        shape = shape.united(pointer);
    }
    painter.setPen(QPen(color, m_unit * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled ? color : m_colors.page);
    painter.drawPath(shape);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isFilled ? m_colors.page : color);
    painter.drawText(box, Qt::AlignCenter, words);
}

void RequestPathDrawing::drawFailure(QPainter &painter) const
{
    const QPointF point = failurePoint();
    painter.setPen(QPen(m_colors.failed, m_unit * 0.12));
    painter.setBrush(m_colors.page);
    painter.drawEllipse(point, CrossRadius * m_unit, CrossRadius * m_unit);
    painter.setBrush(Qt::NoBrush);
    QPainterPath cross;
    addCross(cross, point, CrossRadius * m_unit * 0.45);
    painter.setPen(QPen(m_colors.failed, m_unit * 0.16, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(cross);
    if (m_isUpright) {
        painter.setPen(m_colors.failed);
        const double left = UprightLabelLeft * m_unit;
        painter.drawText(QRectF(left, point.y() - m_unit, m_width - left, 2 * m_unit), Qt::AlignLeft | Qt::AlignVCenter,
                         m_path.steps.at(failedStep()));
    }
}

/// Below the two hops: a bracket from one to the other, and what they went through up to the failure.
void RequestPathDrawing::drawSteps(QPainter &painter) const
{
    double width = StepGap * m_unit * (double(m_path.steps.size()) - 1);
    for (int i = 0; i < m_path.steps.size(); ++i)
        width += stepWidth(i);
    const double from = iconCentre(int(m_path.failed->from)).x();
    const double to = iconCentre(int(m_path.failed->to)).x();
    const double bottom = cellRect(0).bottom() - Gap * m_unit;
    const double bracket = bottom - 1.75 * m_unit;

    painter.setPen(QPen(m_colors.line, m_unit * 0.08, Qt::SolidLine, Qt::RoundCap));
    const double tick = 0.3 * m_unit;
    painter.drawPolyline(QPolygonF{QPointF(from, bracket - tick), QPointF(from, bracket), QPointF(to, bracket),
                                   QPointF(to, bracket - tick)});
    double left = std::clamp((from + to - width) / 2, 0.0, std::max(0.0, m_width - width));
    for (int i = 0; i < m_path.steps.size(); ++i) {
        drawStep(painter, i, {left, bottom - 0.8 * m_unit});
        left += stepWidth(i) + StepGap * m_unit;
    }
}

/// A tick for what went well, a cross for what failed, nothing but a point for what was not reached.
void RequestPathDrawing::drawStep(QPainter &painter, int step, const QPointF &leftMiddle) const
{
    const QPointF centre = leftMiddle + QPointF(0.35 * m_unit, 0);
    const double radius = 0.26 * m_unit;
    QPainterPath sign;
    QColor color = m_colors.quiet;
    if (step < failedStep()) {
        sign.moveTo(centre + QPointF(-radius, 0.1 * radius));
        sign.lineTo(centre + QPointF(-0.25 * radius, 0.8 * radius));
        sign.lineTo(centre + QPointF(radius, -0.8 * radius));
        color = m_colors.text;
    } else if (step == failedStep()) {
        addCross(sign, centre, radius * 0.9);
        color = m_colors.failed;
    } else {
        sign.addEllipse(centre, 0.3 * radius, 0.3 * radius);
    }
    painter.setPen(
        QPen(color, m_unit * (step == failedStep() ? 0.16 : 0.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(sign);
    painter.setPen(color);
    const QRectF name(leftMiddle.x() + StepSign * m_unit, leftMiddle.y() - m_unit, stepWidth(step) + 1, 2 * m_unit);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, m_path.steps.at(step));
}
