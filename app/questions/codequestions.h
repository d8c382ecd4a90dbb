// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"

/// Numbers, names and meanings: Meaning, Number, NumberOfName and NameOfNumber.
QList<Question> codeQuestions(const Texts &texts);
QuestionSheet codeSheet(const Question &question, AnswerForm form, const Texts &texts, quint64 seed);
