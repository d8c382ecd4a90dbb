// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/codetableview.h"

#include <QWidget>

class DetailLine;
class QComboBox;
class QItemSelectionModel;
class QLabel;
class QToolButton;
class TableLegend;

/// The table of codes with what belongs to it: the choice of what it lights up by, the legend, and a line that tells name and
/// summary of the cell one points at.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// Keeps references. Panes of one model and one @p selection show the same light and the same current cell.
    TablePane(CodeTableModel &model, QItemSelectionModel &selection, CodeTableView::Form form,
              QWidget *parent = nullptr);

    CodeTableView *view() const { return m_view; }
    /// Comes behind @p before, a widget of the same window, with Tab.
    void standBehind(QWidget *before);
    /// Percent of the normal size, 50–300.
    void setZoom(int percent);

signals:
    void codeActivated(const QString &id);
    /// The button beside the choice: of a compact table "as a page", of a filling one "as a poster".
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLightings();
    void showDetail();
    void retranslateUi();

    CodeTableModel &m_model;
    CodeTableView::Form m_form;
    QLabel *m_lightingLabel;
    QComboBox *m_lightings;
    QToolButton *m_button;
    CodeTableView *m_view;
    TableLegend *m_legend;
    DetailLine *m_detail;
};
