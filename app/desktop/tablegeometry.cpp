// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tablegeometry.h"

#include <algorithm>

namespace {

using Sections = QList<CodeTableModel::Section>;

/// A name of fewer letters a line is a riddle: "Not Accep…".
constexpr int FewestLetters = 12;
/// Shorter lines break words: "Authentica-tion".
constexpr int LettersOfAWord = 16;
constexpr int MostLines = 4;

int columnsWith(const Sections &sections, int rows)
{
    int columns = 0;
    for (const CodeTableModel::Section &section : sections)
        columns += (section.count + rows - 1) / rows;
    return columns;
}

int largest(const Sections &sections)
{
    int most = 1;
    for (const CodeTableModel::Section &section : sections)
        most = std::max(most, section.count);
    return most;
}

/// The width of the cells together.
int roomForCells(const Sections &sections, int gap, int width)
{
    return std::max(1, width - gap * std::max(0, int(sections.size()) - 1));
}

/// The fewest rows with which the columns fit the width; at most the largest class's count.
int fewestRows(const Sections &sections, const TableGeometry::Needs &needs, int width)
{
    const int columns = std::max(1, roomForCells(sections, needs.gap, width) / std::max(1, needs.compact.width()));
    int low = 1;
    int high = largest(sections);
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (columnsWith(sections, middle) <= columns)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

TableGeometry::TableGeometry(const Sections &sections, const Needs &needs, int width, int rows, int height)
    : m_sections(sections)
    , m_rows(std::max(1, rows))
    , m_cellHeight(std::max(1, height))
    , m_headHeight(needs.head)
    , m_gap(needs.gap)
{
    for (const CodeTableModel::Section &section : sections) {
        m_firstColumns.append(int(m_columnFirsts.size()));
        for (int first = 0; first < section.count; first += m_rows)
            m_columnFirsts.append(section.first + first);
    }
    m_firstColumns.append(int(m_columnFirsts.size()));
    m_columnFirsts.append(sections.isEmpty() ? 0 : sections.constLast().first + sections.constLast().count);
    const int tallest = std::min(m_rows, largest(sections));
    // As wide as asked for; where not even the narrowest cells fit, as wide as those.
    m_size = {
        std::max(width,
                 needs.compact.width() * m_firstColumns.constLast() + m_gap * std::max(0, int(sections.size()) - 1)),
        m_headHeight + tallest * m_cellHeight};
}

TableGeometry TableGeometry::compact(const Sections &sections, const Needs &needs, int width)
{
    return {sections, needs, width, fewestRows(sections, needs, width), needs.compact.height()};
}

TableGeometry TableGeometry::filling(const Sections &sections, const Needs &needs, QSize room)
{
    const int height = room.height() - needs.head;
    const int fewest = fewestRows(sections, needs, room.width());
    const int cells = roomForCells(sections, needs.gap, room.width());
    // Of the ways to cut the classes into columns, the one with the most room for the names.
    int best = 0;
    int bestRoom = 0;
    int bestLines = 0;
    for (int rows = fewest; rows <= largest(sections); ++rows) {
        const int lines = std::min(MostLines, (height / rows - needs.nameTop) / needs.nameLine);
        if (lines < 1)
            break;
        const int letters = cells / columnsWith(sections, rows) / needs.nameLetter;
        // A long line is not filled.
        const int use = lines * std::min(letters, 26) * (letters < LettersOfAWord ? 1 : 2);
        if (letters >= FewestLetters && use > bestRoom) {
            best = rows;
            bestRoom = use;
            bestLines = lines;
        }
    }
    if (best > 0) {
        TableGeometry geometry(sections, needs, room.width(), best, height / best);
        geometry.m_nameLines = bestLines;
        geometry.m_nameRoom = bestLines * (cells / columnsWith(sections, best) / needs.nameLetter);
        return geometry;
    }
    const int stretched = std::clamp(height / std::max(1, fewest), needs.compact.height(), needs.compact.height() * 2);
    return {sections, needs, room.width(), fewest, stretched};
}

int TableGeometry::columnOf(int index) const
{
    const auto next = std::upper_bound(m_columnFirsts.begin(), m_columnFirsts.end(), index);
    return int(next - m_columnFirsts.begin()) - 1;
}

TableGeometry::Place TableGeometry::place(int index) const
{
    const int column = columnOf(index);
    const auto next = std::upper_bound(m_firstColumns.begin(), m_firstColumns.end(), column);
    return {int(next - m_firstColumns.begin()) - 1, column, index - m_columnFirsts.at(column)};
}

int TableGeometry::left(int section, int column) const
{
    const int columns = std::max(1, m_firstColumns.constLast());
    const int cells = roomForCells(m_sections, m_gap, m_size.width());
    return int(qint64(cells) * column / columns) + section * m_gap;
}

QRect TableGeometry::cell(int index) const
{
    if (index < 0 || index >= m_columnFirsts.value(m_columnFirsts.size() - 1))
        return {};
    const Place at = place(index);
    const int x = left(at.section, at.column);
    return {x, m_headHeight + at.row * m_cellHeight, left(at.section, at.column + 1) - x, m_cellHeight};
}

QRect TableGeometry::head(int section) const
{
    const int x = left(section, m_firstColumns.at(section));
    return {x, 0, left(section, m_firstColumns.at(section + 1)) - x, m_headHeight};
}

int TableGeometry::at(QPoint point) const
{
    if (point.y() < m_headHeight)
        return -1;
    const int row = (point.y() - m_headHeight) / m_cellHeight;
    for (int column = 0; column + 1 < m_columnFirsts.size(); ++column) {
        const int index = m_columnFirsts.at(column) + row;
        const QRect first = cell(m_columnFirsts.at(column));
        if (point.x() >= first.left() && point.x() <= first.right())
            return index < m_columnFirsts.at(column + 1) ? index : -1;
    }
    return -1;
}

QList<std::pair<int, int>> TableGeometry::between(int top, int bottom) const
{
    QList<std::pair<int, int>> ranges;
    const int firstRow = std::max(0, (top - m_headHeight) / m_cellHeight);
    const int lastRow = (bottom - m_headHeight) / m_cellHeight;
    for (int column = 0; column + 1 < m_columnFirsts.size(); ++column) {
        const int first = m_columnFirsts.at(column) + firstRow;
        const int last = std::min(m_columnFirsts.at(column) + lastRow, m_columnFirsts.at(column + 1) - 1);
        if (first <= last)
            ranges.append({first, last});
    }
    return ranges;
}

int TableGeometry::beside(int index, int step) const
{
    const int column = columnOf(index);
    const int other = column + step;
    if (other < 0 || other + 1 >= m_columnFirsts.size())
        return index;
    const int row = index - m_columnFirsts.at(column);
    return std::min(m_columnFirsts.at(other) + row, m_columnFirsts.at(other + 1) - 1);
}
