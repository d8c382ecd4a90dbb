// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/questiondraft.h"

#include <QByteArray>

/// Reads a list of questions from a table: CSV as in RFC 4180, separated by commas or semicolons, or TSV, in UTF-8. The first
/// line names the columns, in either language, in any order:
///
///   question, question        what is asked; must be there
///   right,    juste           the right answer; several accepted ones, or several pairs, are separated by "|"
///   wrong,    faux            a wrong answer; the column may stand several times, and a cell may hold several, with "|"
///   type,     type            choice, true-false, short or match; left out: choice with wrong answers, else short
///   reason,   raison          why it is so
///   name,     nom             what the question is called
///
/// A true-false question has "true" or "false" ("vrai", "faux") as its right answer; the pairs of a match are written
/// "left -> right". @p file is the name used in messages.
ImportedQuestions readQuestionTable(const QString &file, const QByteArray &bytes);
