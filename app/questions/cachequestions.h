// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

/// Whether a cache may keep a response unasked, and how long Cloudflare does by default: Caching.
QList<Question> cacheQuestions(const QuestionTexts &texts);
QuestionSheet cacheSheet(const Question &question, const QuestionTexts &texts, quint64 seed);
