// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/decisiontree.h"

/// A way through a decision tree: the answers given so far, and the question or the outcome they have led to. A value; the
/// tree, which it points to, must outlive it.
class Walk
{
public:
    /// An answered question.
    struct Step
    {
        const DecisionTree::Question *question = nullptr;
        const DecisionTree::Answer *answer = nullptr;

        bool operator==(const Step &) const = default;
    };

    /// At the first question of @p tree, which CatalogReader has found sound.
    explicit Walk(const DecisionTree &tree);

    const DecisionTree &tree() const { return *m_tree; }
    /// In the order in which they were answered.
    const QList<Step> &steps() const { return m_steps; }
    /// What is asked now; null when the outcome is reached.
    const DecisionTree::Question *question() const { return m_question; }
    /// Where the answers have led; null while there is something to ask.
    const DecisionTree::Outcome *outcome() const { return m_outcome; }

    /// Gives the answer at @p index of the present question, from 0. Nothing happens where there is no such answer.
    void answer(qsizetype index);
    bool canTakeBack() const { return !m_steps.isEmpty(); }
    /// Takes the last answer back, so that its question is asked again. Nothing happens at the first question.
    void takeBack();
    /// Takes back the answer of the step at @p index, from 0, and all that came after it. Nothing happens where there is no
    /// such step.
    void takeBackTo(qsizetype index);
    void startOver() { takeBackTo(0); }

    bool operator==(const Walk &) const = default;

private:
    const DecisionTree *m_tree;
    QList<Step> m_steps;
    const DecisionTree::Question *m_question = nullptr;
    const DecisionTree::Outcome *m_outcome = nullptr;
};
