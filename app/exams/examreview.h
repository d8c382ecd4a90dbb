// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "exams/examresult.h"

#include <QCoreApplication>

class QuestionBank;
class Texts;

/// An exam that is over, as a page in the current language: the score, the weakest topics, and each wrong answer with its
/// reason and a link to the page that tells more.
class ExamReview
{
    Q_DECLARE_TR_FUNCTIONS(ExamReview)

public:
    /// Keeps references.
    ExamReview(const ExamResult &result, const QuestionBank &bank, const Texts &texts);

    Article article() const;

private:
    void addTopics(QList<Block> &blocks) const;
    void addWrong(QList<Block> &blocks, qsizetype index) const;

    const ExamResult &m_result;
    const QuestionBank &m_bank;
    const Texts &m_texts;
};
