// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/flowlayout.h"

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[index].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[index].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, Pass::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Pass::Place);
}

int FlowLayout::flow(const QRect &rect, Pass pass) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    QPoint at = room.topLeft();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(1, room.width()), QLAYOUTSIZE_MAX});
        if (at.x() > room.left() && at.x() + size.width() > room.right() + 1) {
            at = {room.left(), at.y() + line + std::max(0, spacing())};
            line = 0;
        }
        if (pass == Pass::Place)
            item->setGeometry({at, size});
        at.rx() += size.width() + std::max(0, spacing());
        line = std::max(line, size.height());
    }
    return at.y() + line - rect.top() + margins.bottom();
}
