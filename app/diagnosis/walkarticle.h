// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "catalog/decisiontree.h"

#include <QCoreApplication>

class Texts;
class Walk;

/// A walk as a page in the current language, to be copied into a ticket, printed or shown: the questions and the answers
/// given, the verdict, who must act, the next steps, what to ask for, and the codes it may be.
class WalkArticle
{
    Q_DECLARE_TR_FUNCTIONS(WalkArticle)

public:
    /// Keeps references.
    WalkArticle(const Walk &walk, const Texts &texts);

    /// Everything. What is to be asked for has a blank line behind it, to be filled in.
    Article whole() const;
    /// What follows from the answers alone, under the verdict as its title; empty while the outcome is not reached.
    Article outcome() const;

    /// For a ticket, as plain text.
    QString text() const;

private:
    enum class Collect { Explained, WithBlanks };

    void addPath(QList<Block> &blocks) const;
    void addOutcome(QList<Block> &blocks, const DecisionTree::Outcome &outcome, Collect collect) const;
    static RichText parties(const DecisionTree::Outcome &outcome);

    const Walk &m_walk;
    const Texts &m_texts;
};
