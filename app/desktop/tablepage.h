// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/page.h"

class CodeTableModel;
class QItemSelectionModel;
class TablePane;
class Texts;

/// The table of codes in the whole window.
class TablePage : public Page
{
    Q_OBJECT

public:
    /// Keeps references.
    TablePage(const Texts &texts, CodeTableModel &model, QItemSelectionModel &selection, QWidget *parent = nullptr);

    TablePane *pane() const { return m_pane; }

    void open(const QString &id) override;
    Article article() const override;
    void setZoom(int percent) override;
    QWidget *surface() override;
    bool isWide() const override { return true; }
    bool findsTyping() const override { return true; }
    void prepare(QPrinter &printer) const override;
    void print(QPrinter &printer) const override;
    QStringList pdfForms() const override;
    bool exportPdf(qsizetype form, const QString &path, QString *error) const override;

private:
    const Texts &m_texts;
    CodeTableModel &m_model;
    TablePane *m_pane;
};
