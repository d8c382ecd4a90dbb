// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

/// Paints the rows of the tree: for a class its sign on a coloured chip, name and count; for an entry number, name with what
/// a query matched, and a quiet badge of its issuer. All rows have one height; but where entries are what a query found, each has a second line with
/// why it was found and what it says.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Lines { One, Two };

    EntryDelegate(Lines linesOfEntries, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintSnippet(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    Lines m_lines;
};
