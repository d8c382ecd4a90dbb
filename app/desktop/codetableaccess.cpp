// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/codetableaccess.h"

#include "desktop/codetableview.h"
#include "models/roles.h"

#include <QPointer>

namespace {

class CellAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccess(CodeTableView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    int row() const { return m_row; }
    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return index().data(Qt::AccessibleTextRole).toString();
        return kind == QAccessible::Description ? index().data(SummaryRole).toString() : QString();
    }

    QRect rect() const override
    {
        const QRect cell = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const bool isCurrent = m_view->currentIndex() == index();
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        state.invisible = !m_view->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            emit m_view->activated(index());
    }

private:
    QModelIndex index() const { return m_view->model()->index(m_row, 0); }

    QPointer<CodeTableView> m_view;
    int m_row;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<CodeTableView *>(object);
    return view ? new CodeTableAccess(view) : nullptr;
}

} // namespace

CodeTableAccess::CodeTableAccess(CodeTableView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

CodeTableAccess::~CodeTableAccess()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void CodeTableAccess::install()
{
    QAccessible::installFactory(make);
}

CodeTableView *CodeTableAccess::view() const
{
    return static_cast<CodeTableView *>(widget());
}

int CodeTableAccess::childCount() const
{
    return view()->model()->rowCount();
}

QAccessibleInterface *CodeTableAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto id = m_cells.constFind(index);
    if (id == m_cells.constEnd())
        id = m_cells.insert(index, QAccessible::registerAccessibleInterface(new CellAccess(view(), index)));
    return QAccessible::accessibleInterface(*id);
}

QAccessibleInterface *CodeTableAccess::childAt(int x, int y) const
{
    return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

QAccessibleInterface *CodeTableAccess::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentIndex().row()) : nullptr;
}

int CodeTableAccess::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        if (QAccessible::accessibleInterface(it.value()) == child)
            return it.key();
    }
    return -1;
}
