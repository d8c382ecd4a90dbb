// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readingcolumn.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

ReadingColumn::ReadingColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_place(new QWidget(m_content))
    , m_column(new QVBoxLayout(m_place))
{
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    row->addStretch(0);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    setZoom(100);
}

void ReadingColumn::setZoom(int percent)
{
    QFont base = font();
    base.setPointSizeF(std::max(6.0, font().pointSizeF()) * percent / 100);
    m_content->setFont(base);
    const int height = unit();
    m_place->setMaximumWidth(QFontMetrics(base).averageCharWidth() * 84 + height * 3);
    m_column->setContentsMargins(height * 8 / 5, height, height * 6 / 5, height * 2);
    m_column->setSpacing(height * 4 / 5);
}

int ReadingColumn::unit() const
{
    return m_content->fontMetrics().height();
}

int ReadingColumn::room() const
{
    const QMargins margins = m_column->contentsMargins();
    const int bar = verticalScrollBar()->sizeHint().width();
    return std::min(width() - bar, m_place->maximumWidth()) - margins.left() - margins.right();
}

void ReadingColumn::bringIntoSight(const QWidget *widget, const QRect &rect)
{
    const QPoint centre = widget->mapTo(m_content, rect.center());
    ensureVisible(centre.x(), centre.y(), 0, rect.height() * 2);
}

void ReadingColumn::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}
