// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// Words of the field: Definition and Term.
QList<Question> termQuestions(const QuestionTexts &texts);
QuestionSheet termSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed);
