// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// What a support agent does first: FirstStep.
QList<Question> stepQuestions(const QuestionTexts &texts);
QuestionSheet stepSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed);
