// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// The headers of a response, and which hop wrote it: Answerer, from what the catalog knows of codes and header fields. The
/// written cases are in scenarioquestions.h.
QList<Question> answererQuestions(const QuestionTexts &texts);
QuestionSheet answererSheet(const Question &question, const QuestionTexts &texts, quint64 seed);
