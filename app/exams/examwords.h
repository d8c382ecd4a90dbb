// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examplan.h"

#include <QCoreApplication>
#include <QDateTime>

/// What the pages and papers of an exam have in common, in the current language.
class ExamWords
{
    Q_DECLARE_TR_FUNCTIONS(ExamWords)

public:
    /// "14 of 20 (70 %)"
    static QString score(int right, int asked);
    static QString percent(int percent);
    /// "First week, Cloudflare"
    static QString topics(const ExamPlan &plan);
    /// "30 min", or that there is none.
    static QString timeLimit(const ExamPlan &plan);
    /// "3:05"; with hours "1:03:05".
    static QString duration(qint64 milliseconds);
    /// Date and time of where it was.
    static QString moment(const QDateTime &time);
    /// "A" for 0, as on paper.
    static QString letter(qsizetype index);
    static QString learner(const QString &name);
};
