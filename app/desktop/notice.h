// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"
#include "service/refusal.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// A line above the page that says what went wrong while starting, with one action: the details. It also tells what somebody
/// asked for from outside and is not done.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Packs that were left out.
    void setProblems(const QList<CatalogProblem> &problems);
    /// Settings files that were damaged and set aside.
    void setDamagedFiles(const QStringList &files);
    void setRefusal(const Refusal &refusal);
    bool isNeeded() const { return hasDetails() || m_refusal; }
    /// Everything in full, as plain text in the current language.
    QString details() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasDetails() const { return !m_problems.isEmpty() || !m_damaged.isEmpty(); }
    void retranslateUi();
    void showDetails();

    QList<CatalogProblem> m_problems;
    QStringList m_damaged;
    Refusal m_refusal;
    QLabel *m_text;
    QPushButton *m_details;
    QPushButton *m_close;
};
