// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

/// Find in the page: a field below it, with the next and the previous place.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    /// Shows the bar with the text selected.
    void open();
    /// Says whether the last text was found.
    void setFound(bool found);

signals:
    void textTyped(const QString &text);
    void findRequested(const QString &text, bool backwards); ///< the next or the previous place
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLineEdit *m_text;
    QLabel *m_missing;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};
