// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "article/entrylinks.h"
#include "catalog/decisiontree.h"

#include <QCoreApplication>

class Texts;

/// A whole decision tree on one page, as on paper: every question has a number, and each answer says where to read on.
class DecisionTreeArticle
{
    Q_DECLARE_TR_FUNCTIONS(DecisionTreeArticle)

public:
    /// Keeps references.
    DecisionTreeArticle(const Texts &texts, const DecisionTree &tree);

    Article write() const;
    /// What leads from the page of the code or class @p id to the trees that are about it: a line each, or nothing.
    static QList<Block> linesAbout(const Texts &texts, const QString &id);

private:
    void add(QList<Block> &blocks, const DecisionTree::Question &question) const;
    void add(QList<Block> &blocks, const DecisionTree::Outcome &outcome) const;
    QString mark(const QString &id) const;

    const Texts &m_texts;
    const DecisionTree &m_tree;
    EntryLinks m_links;
    QHash<QString, QString> m_marks; ///< id → "12" of a question, "C" of an outcome
};
