// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// Widgets one below the other, as wide as the lines of any other page and no wider, that scroll as a whole. Transparent: the
/// page around it paints the ground.
class ReadingColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingColumn(QWidget *parent = nullptr);

    /// What to put the widgets into, and their parent.
    QVBoxLayout *column() const { return m_column; }
    QWidget *place() const { return m_place; }

    /// Percent of the size of its own font, 50–300. Whoever sets the font calls it again.
    void setZoom(int percent);
    /// The height of a line in the column's font: what distances are made of.
    int unit() const;
    /// How wide the column's contents may be at present, without its margins.
    int room() const;

    /// Scrolls until @p rect of @p widget, which stands in here, is in sight.
    void bringIntoSight(const QWidget *widget, const QRect &rect);
    void scrollToTop();

private:
    QWidget *m_content;
    QWidget *m_place;
    QVBoxLayout *m_column;
};
