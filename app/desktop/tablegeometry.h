// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/codetablemodel.h"

#include <QRect>
#include <QSize>

/// Where the cells of the table of codes stand: a block of columns per class, filled downward, one block beside the other
/// under a head. Plain arithmetic, in whole pixels of whatever is painted on.
class TableGeometry
{
public:
    /// What a cell needs, in pixels.
    struct Needs
    {
        QSize compact;      ///< number, sign and mark, without the name
        int nameTop = 0;    ///< height above the name
        int nameLine = 1;   ///< height of a line of the name
        int nameLetter = 1; ///< mean width of a letter of the name
        int head = 0;       ///< height of the heads
        int gap = 0;        ///< between two classes
    };

    TableGeometry() = default;

    /// As low as the width allows, with numbers alone.
    static TableGeometry compact(const QList<CodeTableModel::Section> &sections, const Needs &needs, int width);
    /// Fills @p room; with names where they find room. Where not even the numbers do, it becomes higher than @p room.
    static TableGeometry filling(const QList<CodeTableModel::Section> &sections, const Needs &needs, QSize room);

    bool hasNames() const { return m_nameLines > 0; }
    /// Lines of a name; 0 where there are no names.
    int nameLines() const { return m_nameLines; }
    /// Letters of a name that find room, about.
    int nameRoom() const { return m_nameRoom; }
    QSize size() const { return m_size; }
    int rows() const { return m_rows; }
    int cellHeight() const { return m_cellHeight; }
    int headHeight() const { return m_headHeight; }

    QRect cell(int index) const;
    /// Of the @p section -th class.
    QRect head(int section) const;
    /// The cell at @p point, or -1.
    int at(QPoint point) const;
    /// The cells that meet the rows of cells between the heights @p top and @p bottom: a range per column.
    QList<std::pair<int, int>> between(int top, int bottom) const;

    /// The cell beside @p index, in the nearest row there is; @p index itself at the edge.
    int beside(int index, int step) const;

private:
    TableGeometry(const QList<CodeTableModel::Section> &sections, const Needs &needs, int width, int rows, int height);

    struct Place
    {
        int section = 0;
        int column = 0; ///< of the whole table
        int row = 0;
    };
    Place place(int index) const;
    int left(int section, int column) const;
    /// The columns' first cells: all there is to know of a column.
    int columnOf(int index) const;

    QList<CodeTableModel::Section> m_sections;
    QList<int> m_firstColumns; ///< of each section, and behind the last
    QList<int> m_columnFirsts; ///< first cell of each column, and behind the last
    QSize m_size;
    int m_rows = 1;
    int m_cellHeight = 1;
    int m_headHeight = 0;
    int m_gap = 0;
    int m_nameLines = 0;
    int m_nameRoom = 0;
};
