// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// What tells two look-alikes apart: Distinction.
QList<Question> distinctionQuestions(const QuestionTexts &texts);
QuestionSheet distinctionSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed);
