// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// The written cases: ScenarioCode, ScenarioStep, those of Answerer that a scenario asks, and Own.
QList<Question> scenarioQuestions(const QuestionTexts &texts);
/// Empty for a question that no scenario asks.
QuestionSheet scenarioSheet(const Question &question, const QuestionTexts &texts, quint64 seed);
