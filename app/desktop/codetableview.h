// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/tablegeometry.h"
#include "desktop/tablepainter.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QPersistentModelIndex>

#include <memory>

/// The table of codes as one sees it: a column of hundreds per class. Arrow keys walk (Up and Down in reading order, Left and
/// Right across, Page Up and Page Down from class to class), digits or letters jump to a number or a name, Enter or a click
/// opens. What does not fit scrolls.
class CodeTableView : public QAbstractItemView
{
    Q_OBJECT

public:
    enum class Form {
        Compact, ///< as low as the width allows: numbers alone
        Filling  ///< fills its room, with names where they fit
    };

    /// Keeps a reference.
    CodeTableView(CodeTableModel &model, Form form, QWidget *parent = nullptr);
    ~CodeTableView() override;

    /// What it draws its cells with at present.
    const TablePainter &painter() const;
    const TableGeometry &table() const { return m_geometry; }
    /// What the person points at, or else the current cell; invalid: neither.
    QModelIndex pointed() const;
    void setCurrentCode(const QString &id);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;

signals:
    void codeActivated(const QString &id);
    /// pointed() is another one.
    void pointedChanged();
    /// The current cell stands at @p rect of the viewport: whoever scrolls the whole view may bring it into sight.
    void cellRevealed(const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void layOut();
    void forgetLook();
    void setHovered(const QModelIndex &index);
    void open(const QModelIndex &index);
    QModelIndex sectionBeside(int row, int step) const;

    CodeTableModel &m_model;
    Form m_form;
    TableGeometry m_geometry;
    mutable std::unique_ptr<TablePainter> m_painter;
    QPersistentModelIndex m_hovered;
    QString m_typed;
    QElapsedTimer m_lastTyped;
};
