// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate(); // the height for a width is kept until then
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    // Whoever holds it asks for the height that its width needs.
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int x = 0;
    int y = 0;
    qsizetype rowBegin = 0;
    int rowHeight = 0;
    const auto closeRow = [&](qsizetype end) {
        int left = rect.left();
        for (qsizetype i = rowBegin; i < end; ++i) {
            QLayoutItem *item = m_items.at(i);
            if (item->isEmpty())
                continue;
            const int width = std::min(item->sizeHint().width(), rect.width());
            // A label beside buttons stands at their middle.
            const QRect cell(left, rect.top() + y, width, rowHeight);
            if (place)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, cell));
            left += width + spacing();
        }
        rowBegin = end;
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        if (x > 0 && x + width > rect.width()) {
            closeRow(i);
            y += rowHeight + spacing();
            x = 0;
            rowHeight = 0;
        }
        x += width + spacing();
        rowHeight = std::max(rowHeight, item->sizeHint().height());
    }
    closeRow(m_items.size());
    return y + rowHeight;
}
