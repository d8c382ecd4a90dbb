// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "exams/examplan.h"

#include <QWidget>

class ArticleBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
class QuestionBank;
class ReadingColumn;

/// Where an exam is put together: who takes it, on what, how long; to be begun here or printed.
class ExamSetup : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit ExamSetup(const QuestionBank &bank, QWidget *parent = nullptr);

    /// The language is left to whoever begins it.
    ExamPlan plan() const;
    QString learner() const;
    /// Draws a new seed, as for the next exam.
    void drawSeed();
    Article article() const;
    void setZoom(int percent);

    void retranslateUi();

signals:
    void beginWanted();
    void printWanted();
    void paperWanted();
    void keyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(QWidget *row, void (ExamSetup::*signal)());
    void chooseTopic(qsizetype index);
    void update();
    void applyZoom();

    const QuestionBank &m_bank;
    ReadingColumn *m_column;
    ArticleBox *m_words;
    QVBoxLayout *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_topicLabel;
    QList<QCheckBox *> m_topics; ///< in the order of topicIds()
    QLabel *m_kindLabel;
    QCheckBox *m_allKinds;
    QWidget *m_kindPlace;
    QList<QCheckBox *> m_kinds; ///< in the order of questionKinds()
    QLabel *m_numberLabel;
    QSpinBox *m_number;
    QLabel *m_available;
    QCheckBox *m_isTimed;
    QSpinBox *m_minutes;
    QLabel *m_seedLabel;
    QSpinBox *m_seed;
    QPushButton *m_draw;
    QPushButton *m_begin;
    QPushButton *m_print;
    QPushButton *m_paper;
    QPushButton *m_key;
    int m_zoom = 100;
};
