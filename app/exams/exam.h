// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examplan.h"
#include "exams/examresult.h"
#include "questions/questionsheet.h"

#include <QDateTime>

class Catalog;
class QuestionBank;

/// What was answered to one question so far.
struct ExamAnswer
{
    /// The id of a choice, what was typed, or the ids of the items in the order given, with blanks between; empty: nothing.
    QString given;
    int milliseconds = 0; ///< for which the question was looked at

    bool operator==(const ExamAnswer &) const = default;
};

/// An exam that is being taken, as it survives a crash: facts alone. Nothing in it says whether an answer is right.
struct Exam
{
    ExamPlan plan;
    QString learner; ///< may be empty
    QString catalog; ///< version of the catalog
    QDateTime begun; ///< local time with its offset
    QStringList questions;
    QList<ExamAnswer> answers; ///< one for each question
    int current = 0;           ///< index of the question that is looked at
    qint64 milliseconds = 0;   ///< spent in it; the time while the program is closed does not count
    int resumptions = 0;       ///< how often it was interrupted and taken up again

    bool operator==(const Exam &) const = default;

    /// Draws the questions.
    static Exam begin(const ExamPlan &plan, const QString &learner, const QuestionBank &bank, const Catalog &catalog,
                      const QDateTime &now);

    bool hasTimeLimit() const { return plan.minutes > 0; }
    /// Milliseconds, never less than 0; of an exam without a limit 0.
    qint64 timeLeft() const;
    bool isTimeUp() const { return hasTimeLimit() && timeLeft() == 0; }
    /// Lets time pass, for the exam and for the question that is looked at.
    void pass(qint64 milliseconds);

    /// What is given as an answer, without characters that could not stand in a file.
    void answer(qsizetype index, const QString &given);
    /// Indexes of the questions that have no answer.
    QList<qsizetype> unanswered() const;

    /// Ids that the bank does not have: a catalog that has changed, or a pack that is not loaded.
    QStringList missingQuestions(const QuestionBank &bank) const;
};

/// The question as the exam asks it, in the current language. Empty for an id that the bank does not have.
QuestionSheet examSheet(const QString &question, const ExamPlan &plan, const QuestionBank &bank);

/// The answer in the form of ExamAnswer::given.
QString rightAnswer(const QuestionSheet &sheet);
bool isRightAnswer(const QuestionSheet &sheet, const QString &given);
/// An answer in words: a choice's text instead of its id.
QString answerText(const QuestionSheet &sheet, const QString &given);

/// Marks the exam. A question that the bank does not have counts as not asked.
ExamResult marked(const Exam &exam, const QuestionBank &bank, const Catalog &catalog, const QDateTime &finished);
