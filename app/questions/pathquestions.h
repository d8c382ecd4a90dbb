// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"

/// Who emitted a code, and who must act about it: Emitter and Actor.
QList<Question> pathQuestions(const Texts &texts);
QuestionSheet pathSheet(const Question &question, const Texts &texts, quint64 seed);
