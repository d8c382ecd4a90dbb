// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class Texts;

/// One case detail: its name with a check mark, a field for its value, and below them how to get it. In a narrow panel the
/// field stands under the name.
class CollectRow : public QWidget
{
    Q_OBJECT

public:
    /// Keeps a reference.
    CollectRow(const Texts &texts, QString id, QWidget *parent);

    QString id() const { return m_id; }
    /// Says nothing, and leaves a field alone that holds the value already but for spaces: somebody may be typing in it.
    void set(bool collected, const QString &value);

    int nameWidth() const;
    void setNameWidth(int width);
    /// For the Tab key.
    void takePlaceAfter(QWidget *before);
    QWidget *firstStop() const;
    QWidget *lastStop() const;

signals:
    void toggled(bool collected);
    void valueTyped(const QString &value);
    void focused();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();

    const Texts &m_texts;
    QString m_id;
    QCheckBox *m_check;
    QLineEdit *m_value;
    QLabel *m_how;
    QBoxLayout *m_line;
};
