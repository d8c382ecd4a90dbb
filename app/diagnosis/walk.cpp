// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/walk.h"

Walk::Walk(const DecisionTree &tree)
    : m_tree(&tree)
    , m_question(tree.questions.isEmpty() ? nullptr : &tree.questions.constFirst())
{
}

void Walk::answer(qsizetype index)
{
    if (!m_question || index < 0 || index >= m_question->answers.size())
        return;
    const DecisionTree::Answer &given = m_question->answers.at(index);
    m_steps.append({m_question, &given});
    m_question = m_tree->question(given.leadsTo);
    m_outcome = m_tree->outcome(given.leadsTo);
}

void Walk::takeBack()
{
    takeBackTo(m_steps.size() - 1);
}

void Walk::takeBackTo(qsizetype index)
{
    if (index < 0 || index >= m_steps.size())
        return;
    m_question = m_steps.at(index).question;
    m_outcome = nullptr;
    m_steps.resize(index);
}
