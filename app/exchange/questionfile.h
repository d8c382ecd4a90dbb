// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/questiondraft.h"

/// Reads a list of questions from a file, by what its name ends in: .csv and .tsv as tables (questiontable.h), anything else
/// as GIFT (giftreader.h). A file that cannot be read is a problem like any other.
ImportedQuestions readQuestionFile(const QString &path);
