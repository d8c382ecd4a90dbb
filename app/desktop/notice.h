// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// A line above the page that says what went wrong while starting, with one action: the details.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Packs that were left out.
    void setProblems(const QList<CatalogProblem> &problems);
    /// Settings files that were damaged and set aside.
    void setDamagedFiles(const QStringList &files);
    bool isNeeded() const { return !m_problems.isEmpty() || !m_damaged.isEmpty(); }
    /// Everything in full, as plain text in the current language.
    QString details() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void showDetails();

    QList<CatalogProblem> m_problems;
    QStringList m_damaged;
    QLabel *m_text;
    QPushButton *m_details;
    QPushButton *m_close;
};
