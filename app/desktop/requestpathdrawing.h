// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/requestpath.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPaintDevice;
class QPainter;
class QPalette;

/// The colours of the drawing. What they tell is told by shape and words too.
struct PathColors
{
    QColor page;
    QColor text;
    QColor quiet;
    QColor line;
    QColor emitted;
    QColor failed;
    QColor mustAct;

    static PathColors of(const QPalette &palette);
};

/// The request path of a code as lines and letters, so that it is sharp at any size and on paper: the stations in a row, or
/// one below the other where their names would not fit. A mark with an outline that points down says who emitted the code,
/// a cross on the line where the exchange failed, a filled mark that points up who must act.
///
/// The drawing is made of cells, one for each station, which a text can hold side by side or one below the other; each draws
/// what of the whole falls into it.
class RequestPathDrawing
{
public:
    /// In a text of @p width units of @p device, whose letters are those of @p font.
    RequestPathDrawing(const RequestPath &path, const PathColors &colors, const QFont &font, QPaintDevice *device,
                       double width);

    int cells() const { return int(m_path.stops.size()); }
    QSizeF cellSize(int cell) const;
    /// Draws what lies in the cell, which stands at @p place, into @p room: that place and what is free above and below it.
    void draw(QPainter &painter, int cell, const QRectF &place, const QRectF &room) const;
    bool isUpright() const { return m_isUpright; }

private:
    QRectF cellRect(int cell) const;
    void drawLine(QPainter &painter) const;
    void drawStop(QPainter &painter, int index) const;
    void drawFailure(QPainter &painter) const;
    void drawSteps(QPainter &painter) const;
    void drawStep(QPainter &painter, int step, const QPointF &leftMiddle) const;
    void drawMark(QPainter &painter, const QString &words, const QPointF &tip, bool isFilled, bool pointsDown) const;
    QPointF iconCentre(int index) const;
    QRectF labelRect(int index) const;
    QPointF failurePoint() const;
    double markWidth(const QString &words) const;
    double stepWidth(int step) const;
    void setLetters(double points);
    void shrink(double share);
    double widestInRow() const;
    double widestUpright() const;
    void placeUpright();
    double labelHeight(const QString &label, double width) const;
    double aboveStop(int index) const;
    int failedStep() const;

    const RequestPath &m_path;
    PathColors m_colors;
    QFont m_font;
    QPaintDevice *m_device;
    double m_unit = 0; ///< the height of a letter of the drawing
    double m_width = 0;
    bool m_isUpright = false;
    std::vector<double> m_tops; ///< of the cells, and the bottom of the last, when upright
    double m_labelHeight = 0;   ///< of the tallest, in a row
};
