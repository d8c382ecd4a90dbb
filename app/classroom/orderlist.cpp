// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/orderlist.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int IdRole = Qt::UserRole;
static constexpr int NameRole = Qt::UserRole + 1;

OrderList::OrderList(QWidget *parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(true);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &OrderList::number);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &OrderList::updateGeometry);
}

void OrderList::setItems(const QStringList &ids, const QStringList &names)
{
    clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto *item = new QListWidgetItem(this);
        item->setData(IdRole, ids.at(i));
        item->setData(NameRole, names.at(i));
    }
    number();
    setCurrentRow(0);
    updateGeometry();
}

void OrderList::rename(const QStringList &ids, const QStringList &names)
{
    for (int row = 0; row < count(); ++row) {
        const qsizetype place = ids.indexOf(item(row)->data(IdRole).toString());
        if (place >= 0)
            item(row)->setData(NameRole, names.at(place));
    }
    number();
}

QStringList OrderList::order() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids.append(item(row)->data(IdRole).toString());
    return ids;
}

void OrderList::move(int step)
{
    const int row = currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(row));
    setCurrentRow(to);
    number();
}

QSize OrderList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row) + 2 * spacing();
    return {minimumSizeHint().width(), height};
}

QSize OrderList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 3};
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    // Of the rest it takes what walks through it; letters are the card's.
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListWidget::keyPressEvent(event);
        break;
    default:
        event->ignore();
    }
}

void OrderList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// The number before each says where it stands: who cannot see the list hears it move.
void OrderList::number()
{
    for (int row = 0; row < count(); ++row) {
        const QString text = u"%1. %2"_s.arg(QString::number(row + 1), item(row)->data(NameRole).toString());
        if (item(row)->text() != text)
            item(row)->setText(text);
    }
}
