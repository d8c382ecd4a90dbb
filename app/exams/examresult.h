// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examplan.h"

#include <QDateTime>

/// One question of an exam that is over, and what was answered.
struct MarkedAnswer
{
    QString question;   ///< its id
    QString about;      ///< id of the code or term it asks about; may be empty
    QStringList topics; ///< ids; that to which every question belongs, "all", among them
    QString given;      ///< as in ExamAnswer; empty: no answer
    QString right;      ///< the right answer in the same form
    bool isRight = false;
    /// Id of the code or term that the wrong answer stands for, where answers are codes or terms; else empty.
    QString confusedWith;
    int milliseconds = 0; ///< for which the question was looked at

    bool operator==(const MarkedAnswer &) const = default;
};

/// An exam that is over.
struct ExamResult
{
    QString learner; ///< empty: no name was given
    QDateTime begun; ///< local time of where it was taken, with its offset
    QDateTime finished;
    QString catalog; ///< version of the catalog
    ExamPlan plan;
    int resumptions = 0;
    QList<MarkedAnswer> answers;

    bool operator==(const ExamResult &) const = default;

    int rightAnswers() const;
    /// Of all questions, 0–100; of an exam without questions 0.
    int percent() const;
};

/// How often something was asked, and answered rightly.
struct Tally
{
    QString id; ///< of a code, a term or a topic
    int asked = 0;
    int right = 0;

    bool operator==(const Tally &) const = default;
    int wrong() const { return asked - right; }
    double share() const { return asked == 0 ? 0 : double(right) / asked; } ///< 0–1
};

/// What was asked about, the weakest first: by the share of right answers, then by the number of wrong ones, then by id.
/// Everything that was asked is listed, what has no subject left out.
QList<Tally> byEntry(const QList<ExamResult> &results);
/// The same by topic, without "all".
QList<Tally> byTopic(const QList<ExamResult> &results);
