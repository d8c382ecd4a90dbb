// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/statuscode.h"

/// Questions that lead, answer by answer, from what a customer can say to who must act: the usual name for this shape is a
/// decision tree, though ways may join. CatalogReader has made sure that every answer leads on within the tree, that no
/// way goes round in a circle, and that everything is reached from the first question.
/// Texts: name, summary; of a question: question, hint; of an answer: answer; of an outcome: verdict, reason, next_steps.
struct DecisionTree
{
    struct Answer
    {
        QString id;      ///< "ask:who-answered/number/none"
        QString leadsTo; ///< id of a question or of an outcome of the same tree
    };
    struct Question
    {
        QString id;            ///< "ask:who-answered/number"
        QList<Answer> answers; ///< at least two
    };
    struct Outcome
    {
        QString id;           ///< "ask:who-answered/long-job"
        QList<Party> mustAct; ///< at least one, the likeliest first
        QStringList codes;    ///< ids of status codes and error numbers it may be, the likeliest first
        QStringList collect;  ///< ids of case details, what matters most first
    };
    QString id;                ///< "ask:who-answered"
    QStringList about;         ///< ids of codes, and of classes for all codes of theirs, whose pages lead here
    QList<Question> questions; ///< the first is asked first
    QList<Outcome> outcomes;
    QString pack; ///< the file it comes from; empty: built in

    /// Null where @p called is the id of none of this tree's.
    const Question *question(const QString &called) const;
    const Outcome *outcome(const QString &called) const;
};
