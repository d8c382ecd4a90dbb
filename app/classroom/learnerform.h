// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/storeproblem.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class Study;

/// Who learns, and how: the learner, how many new cards a day, how much shall be remembered, how many grades there are.
class LearnerForm : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit LearnerForm(Study &study, QWidget *parent = nullptr);

    /// Everything as it is kept now.
    void showLearner();
    void setSpacing(int pixels);
    void retranslateUi();

signals:
    /// Something could not be read or written.
    void problemFound(const StoreProblem &problem);
    void messageShown(const QString &message);

private:
    void addLearner();
    void renameLearner();
    void save();

    Study &m_study;
    QFormLayout *m_form;
    QLabel *m_heading;
    QLabel *m_nameLabel;
    QComboBox *m_name;
    QPushButton *m_add;
    QPushButton *m_rename;
    QLabel *m_newLabel;
    QSpinBox *m_newPerDay;
    QLabel *m_retentionLabel;
    QSpinBox *m_retention;
    QCheckBox *m_fourGrades;
};
