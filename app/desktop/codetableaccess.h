// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

class CodeTableView;

/// What assistive tools see of the table of codes: a list with an item per code. Qt itself knows only its own lists, tables
/// and trees; of other item views it shows nothing but the scroll area.
class CodeTableAccess : public QAccessibleWidget
{
public:
    explicit CodeTableAccess(CodeTableView *view);
    ~CodeTableAccess() override;
    Q_DISABLE_COPY_MOVE(CodeTableAccess)

    /// Makes it known to Qt. May be called more than once.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    CodeTableView *view() const;

    mutable QHash<int, QAccessible::Id> m_cells; ///< made when asked for
};
