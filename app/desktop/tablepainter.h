// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/tablegeometry.h"
#include "models/lighting.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QPalette>
#include <QRawFont>

#include <optional>

class QModelIndex;
class QPainter;
class QPaintDevice;

/// How the person stands to a cell.
struct CellLook
{
    bool isCurrent = false;
    bool isHovered = false;
    bool hasFocus = false;
};

/// Draws the pieces of the table of codes, on the screen as on a poster: the cell of a code, the head of a class, the chip of
/// a light. Everything is told by letters too; colours come from the palette. Made anew when font, palette or lighting change.
class TablePainter
{
public:
    enum class Medium { Screen, Paper };

    /// How a light looks: texts have at least 4.5:1 on the fill.
    struct Colors
    {
        QColor fill;
        QColor number;
        QColor name;
        QString sign;
    };

    /// @p font is that of the numbers; the rest derives from it. Sizes are those of @p device. Keeps a reference to @p model.
    TablePainter(const CodeTableModel &model, const QFont &font, const QPalette &palette, QPaintDevice *device,
                 Medium medium = Medium::Screen);

    /// With @p names: what names need, too.
    TableGeometry::Needs needs(bool names) const;

    /// @p nameLines as TableGeometry has it.
    void drawCell(QPainter &painter, const QRect &cell, const QModelIndex &index, int nameLines,
                  const CellLook &look = {}) const;
    void drawHead(QPainter &painter, const QRect &head, int section) const;
    /// The chip of a light, as high as chipSize().
    void drawChip(QPainter &painter, const QRect &chip, int key) const;
    QSize chipSize() const;
    /// Of a key of the current lighting.
    const Colors &colorsOf(int key) const;

private:
    const QFontMetrics &nameMetrics() const;
    /// Text without shaping; its width is that of drawing it so.
    void drawPlain(QPainter &painter, QPoint baseline, const QString &text, const QFont &font,
                   const QRawFont &glyphs) const;
    void drawSign(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &sign) const;
    void drawName(QPainter &painter, const QRect &room, const QString &name, int lines) const;

    const CodeTableModel &m_model;
    QPalette m_palette;
    QPaintDevice *m_device;
    Medium m_medium;
    QFont m_numberFont;
    QFont m_signFont;
    QFont m_nameFont;
    QFontMetrics m_numberMetrics;
    QFontMetrics m_signMetrics;
    mutable std::optional<QFontMetrics> m_nameMetrics; ///< a font is not loaded before something is written in it
    int m_unit;                                        ///< height of the numbers' font
    int m_stroke;                                      ///< width of a line
    QColor m_quiet;
    // Shaping numbers and signs anew each time is most of the cost of a table. Not valid on paper: there text stays text, to
    // be searched and copied.
    QRawFont m_numberGlyphs;
    QRawFont m_signGlyphs;
    mutable QHash<int, Colors> m_colors;
};
