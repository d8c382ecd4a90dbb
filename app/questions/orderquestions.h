// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// The way of a request, and how far it came: HopOrder.
QList<Question> orderQuestions(const QuestionTexts &texts);
QuestionSheet orderSheet(const Question &question, const QuestionTexts &texts, quint64 seed);
