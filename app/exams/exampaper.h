// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "exams/examplan.h"

#include <QCoreApplication>

class QuestionBank;
class Texts;
struct QuestionSheet;

/// An exam on paper, in the current language: the questions to be handed out, and the key apart from them. The same
/// questions with the same choices in the same order as on the screen.
class ExamPaper
{
    Q_DECLARE_TR_FUNCTIONS(ExamPaper)

public:
    /// Keeps references.
    ExamPaper(const ExamPlan &plan, const QuestionBank &bank, const Texts &texts);

    Article paper() const;
    Article key() const;

private:
    Article page(const QString &title) const;
    static void addChoices(QList<Block> &blocks, const QuestionSheet &sheet);
    static QString rightMark(const QuestionSheet &sheet);

    ExamPlan m_plan;
    const QuestionBank &m_bank;
    const Texts &m_texts;
};
