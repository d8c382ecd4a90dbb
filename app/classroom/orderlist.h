// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>
#include <QStringList>

/// Things to be put in order, one a line, at full height: arrow keys choose one, with Alt they move it. Dragging works too.
class OrderList : public QListWidget
{
    Q_OBJECT

public:
    explicit OrderList(QWidget *parent = nullptr);

    /// @p names go with @p ids, in the order to show.
    void setItems(const QStringList &ids, const QStringList &names);
    /// In another language: @p names go with the ids of the first call, and the order stays.
    void rename(const QStringList &ids, const QStringList &names);
    /// As they stand now.
    QStringList order() const;
    /// The current one, by @p step lines: -1 up, 1 down.
    void move(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void number();
};
