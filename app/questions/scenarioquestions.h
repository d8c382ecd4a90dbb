// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"

/// The written cases: ScenarioCode, ScenarioStep, and those of Answerer that a scenario asks.
QList<Question> scenarioQuestions(const Texts &texts);
/// Empty for a question that no scenario asks.
QuestionSheet scenarioSheet(const Question &question, const Texts &texts, quint64 seed);
