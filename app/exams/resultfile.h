// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examfileproblem.h"
#include "exams/examresult.h"

#include <QByteArray>

/// The result of an exam as a file:
///
///     {"statut": "exam-result", "format": 1, "checksum": "sha256:…",
///      "learner": "…", "begun": "2026-12-01T09:30:00+01:00", "finished": "…", "catalog": "2026.11", "resumptions": 0,
///      "plan": {"topics": ["cloudflare"], "kinds": ["emitter"], "questions": 20, "minutes": 0, "seed": 4711,
///               "language": "fr"},
///      "answers": [{"question": "emitter:522-cloudflare", "about": "522-cloudflare", "topics": ["cloudflare", "all"],
///                   "given": "origin", "right": "edge", "is_right": false,
///                   "milliseconds": 5321}]}
///
/// A key without a value (no name, no answer) is left out. "confused_with" is the id of the code or term for which a wrong
/// answer stands, where answers are codes or terms.
QByteArray resultFile(const ExamResult &result);

/// The answers of any number of results as CSV, one a row. The names of the columns are words of the file, the same in
/// every language: learner, date, catalog, seed, question, given, right, is_right, milliseconds.
QByteArray answersCsv(const QList<ExamResult> &results);

/// What such a file holds, or what is wrong with it and where.
struct ResultReading
{
    ExamResult result;
    QList<ExamFileProblem> problems; ///< none: the file is sound
};

/// @p file is its name, for the messages. The result of a file with problems is empty.
ResultReading readResultFile(const QString &file, const QByteArray &bytes);
/// The same from the disk: at most 4 MB, of an ordinary file.
ResultReading readResultFile(const QString &path);

/// What to call the file of a result: "ada-lovelace-2026-12-01-0940-4711.json".
QString resultFileName(const ExamResult &result);

/// <XDG data home>/statut/exams: where each result is kept, whether it is saved elsewhere or not.
QString standardResultFolder();
/// Writes the result into @p folder beside those that are there. Empty: written. Else why not, in the system's words.
QString keepResult(const ExamResult &result, const QString &folder);
