// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "exams/exam.h"

#include <QWidget>

class ExamQuestion;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QuestionBank;

/// An exam while it is taken: one question after the other, back and forth, the time that is left, and handing in.
///
/// Page Down and Page Up go through the questions, Ctrl+Enter hands in.
class ExamRun : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit ExamRun(const QuestionBank &bank, QWidget *parent = nullptr);

    /// Shows @p exam, which must outlive it, at its current question.
    void showExam(Exam &exam);
    /// The exam is over.
    void forget();
    /// The time went on.
    void showTime();
    void goTo(qsizetype index);
    Article article() const;
    void setZoom(int percent);

    void retranslateUi();

signals:
    /// An answer, or another question that is looked at: now is the time to write it down.
    void changed();
    void handInWanted();

private:
    QuestionSheet sheet() const;
    void step(int by);
    void showPlace();

    const QuestionBank &m_bank;
    Exam *m_exam = nullptr;
    QLabel *m_place;
    QLabel *m_time;
    QCheckBox *m_showsTime;
    QProgressBar *m_bar;
    ExamQuestion *m_question;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_handIn;
};
