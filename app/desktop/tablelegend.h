// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <memory>

class CodeTableModel;
class TableLegend;
class TablePainter;

/// One line of the legend: the chip as the cells show it, what it means, how many codes. Pressed, it shows those alone.
class LegendButton : public QAbstractButton
{
    Q_OBJECT

public:
    LegendButton(int key, TableLegend *legend);

    int key() const { return m_key; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TablePainter &painter() const;

    TableLegend *m_legend;
    int m_key;
};

/// What the signs and colours of the table mean, for the lighting of its model; hidden where the heads of the table say it
/// already.
class TableLegend : public QWidget
{
    Q_OBJECT

public:
    /// Keeps a reference. @p before: behind what its buttons come with Tab.
    TableLegend(CodeTableModel &model, QWidget *before, QWidget *parent);
    ~TableLegend() override;

    const TablePainter &painter() const { return *m_painter; }
    QList<LegendButton *> buttons() const { return m_buttons; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showOnly();
    void retranslateUi();

    CodeTableModel &m_model;
    QWidget *m_before;
    std::unique_ptr<TablePainter> m_painter;
    QList<LegendButton *> m_buttons;
    int m_lighting = -1;
};
