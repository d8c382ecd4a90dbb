// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// Numbers, names and meanings: Meaning, Number, NumberOfName and NameOfNumber.
QList<Question> codeQuestions(const QuestionTexts &texts);
QuestionSheet codeSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed);
