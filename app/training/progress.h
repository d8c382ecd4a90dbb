// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/question.h"
#include "training/trainingstore.h"

#include <QDate>
#include <QList>
#include <QString>

/// How a learner gets on. Computed afresh each time it is shown; ids only, no texts.
struct Progress
{
    /// Of the first answers of a day to cards that had been learned, how many were remembered (Again: forgotten).
    struct Retention
    {
        int answers = 0;
        int remembered = 0;
        double asked = 0; ///< mean of what was desired at each of them, 0–1

        double measured() const { return answers > 0 ? double(remembered) / answers : 0; }
    };
    struct RetentionByAge
    {
        Retention young;  ///< interval below 21 days
        Retention mature; ///< 21 days or more
        Retention all;
    };
    /// The questions of a topic by how well they are known.
    struct Topic
    {
        QString id;
        int mature = 0;  ///< interval of 21 days or more
        int young = 0;   ///< learned, or being learned
        int fresh = 0;   ///< never answered
        int resting = 0; ///< suspended, counted here only
    };
    /// An entry that is forgotten often.
    struct Weak
    {
        QString entry;
        int answers = 0;   ///< first answers of a day to cards about it that had been learned, in the last 90 days
        int forgotten = 0; ///< of them
    };
    /// Two entries that are taken for each other, in either direction.
    struct Confusion
    {
        QString first;  ///< what it was, more often
        QString second; ///< what was answered instead
        int times = 0;
    };
    struct Day
    {
        QDate day;
        double minutes = 0; ///< an answer counts for one minute at most
        int answers = 0;
    };

    QDate today;
    int dueToday = 0;            ///< cards to be reviewed or on their steps; overdue ones too
    QList<int> forecast;         ///< cards that come due on each of the 14 days after today
    RetentionByAge month;        ///< the last 30 days
    RetentionByAge year;         ///< the last 365 days
    QList<Topic> topics;         ///< in the order of the topics that were asked for
    QList<Weak> weakest;         ///< at most 10, the weakest first
    QList<Confusion> confusions; ///< at most 10, of the last 365 days, the most frequent first
    QList<Day> days;             ///< the last 30, oldest first, those without an answer too
    QStringList resting;         ///< suspended cards that the catalog still has, sorted
    int answers = 0;             ///< ever, without those that were undone
};

/// Of the questions in @p questions; @p topics are ids of topics.h.
Stored<Progress> readProgress(TrainingStore &store, qint64 learner, const QList<Question> &questions,
                              const QStringList &topics, const Moment &now);
