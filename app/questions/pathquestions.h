// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// Who emitted a code, and who must act about it: Emitter and Actor.
QList<Question> pathQuestions(const QuestionTexts &texts);
QuestionSheet pathSheet(const Question &question, const QuestionTexts &texts, quint64 seed);
