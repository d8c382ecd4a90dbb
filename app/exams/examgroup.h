// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examfileproblem.h"
#include "exams/examresult.h"

/// A wrong answer instead of a right one, and how often it was given.
struct Confusion
{
    /// Ids of codes or terms where answers are such; else the answers as in MarkedAnswer.
    QString right;
    QString given;
    /// Id of a question in which it happened: there stand the words for both. Empty where both are codes or terms.
    QString question;
    int times = 0;
    int learners = 0; ///< how many people did

    bool operator==(const Confusion &) const = default;
};

/// One person of a group.
struct Examinee
{
    QString name;          ///< as written in the newest result; empty: no name was given
    QList<int> results;    ///< indexes into ExamGroup::results(), the oldest first
    int latestPercent = 0; ///< 0–100
    int bestPercent = 0;
    int meanPercent = 0; ///< of all questions together, not of the exams: a short one counts for less

    bool operator==(const Examinee &) const = default;
};

/// What the results of a group say. Counts only what it was given; needs no catalog, so that results of a pack that is not
/// loaded here count as well.
class ExamGroup
{
public:
    /// Adds the result; false, and nothing happens, if it is there already: the same file in two folders.
    bool add(const ExamResult &result);
    /// Reads a file, or all *.json files of a folder and the folders in it. What cannot be read is told and left out.
    void addPath(const QString &path);

    /// The results of one person alone, as in Examinee::name.
    ExamGroup of(const QString &learner) const;

    bool isEmpty() const { return m_results.isEmpty(); }
    /// The oldest first.
    const QList<ExamResult> &results() const { return m_results; }
    /// Of the files that were left out.
    const QList<ExamFileProblem> &problems() const { return m_problems; }
    QStringList leftOut() const; ///< their paths
    int duplicates() const { return m_duplicates; }

    /// By name. Names that differ in case and blanks only are one person.
    QList<Examinee> examinees() const;
    /// The most frequent first; unanswered questions and orders are no confusions.
    QList<Confusion> confusions() const;
    /// Versions of the catalog that the exams were taken with, sorted; more than one: their questions may differ.
    QStringList catalogs() const;
    /// 0–100, of all questions together.
    int percent() const;

private:
    QList<ExamResult> m_results;
    QList<ExamFileProblem> m_problems;
    int m_duplicates = 0;
};

/// The exams one a row: learner, date, catalog, seed, questions, right, percent, minutes.
QByteArray scoresCsv(const ExamGroup &group);
