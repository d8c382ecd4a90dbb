// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/question.h"

#include <QStringList>

class QuestionBank;

/// What an exam is about. The same plan and the same catalog give the same questions and the same order of their choices, on
/// every machine and in every language: a trainer need only say the seed.
struct ExamPlan
{
    static constexpr int MostQuestions = 200;
    static constexpr int MostMinutes = 480;
    static constexpr int LargestSeed = 999'999; ///< short enough to be said aloud

    QStringList topics;        ///< ids (questions/topics.h), at least one
    QList<QuestionKind> kinds; ///< at least one
    int questions = 20;        ///< 1 to MostQuestions; there may be fewer to ask
    int minutes = 0;           ///< 0: no time limit
    int seed = 0;              ///< 0 to LargestSeed
    QString language;          ///< that it is set in, by ISO 639 code; whoever takes it may switch

    bool operator==(const ExamPlan &) const = default;
};

/// How many questions there are to choose from.
qsizetype questionsFor(const ExamPlan &plan, const QuestionBank &bank);

/// The questions of the exam, by their ids and in the order in which they are asked. Nothing is asked about twice while there
/// is something else to ask about, since one question would answer the other; as far as that allows they are spread evenly
/// over the topics, and in each topic over the kinds. What each question's chance is follows from the seed and its own id: a pack that adds some
/// leaves most of the others where they were.
QStringList drawnQuestions(const ExamPlan &plan, const QuestionBank &bank);
