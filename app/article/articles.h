// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "article/entrylinks.h"
#include "catalog/catalog.h"

#include <QCoreApplication>

class Texts;

/// Writes the page of an entry in the current language.
class Articles
{
    Q_DECLARE_TR_FUNCTIONS(Articles)

public:
    /// Keeps a reference.
    explicit Articles(const Texts &texts);

    /// The page of a code, an error number, a term, a class, a guide or a decision tree, or "home", or "table" (all codes),
    /// or a comparison (ComparisonArticle::id); empty for an unknown id.
    Article article(const QString &id) const;

private:
    Article term(const GlossaryTerm &term) const;
    Article codeClass(const CodeClass &codeClass) const;
    Article guide(const Guide &guide) const;
    Article decisionTree(const DecisionTree &tree) const;
    Article home() const;
    Article table() const;

    QList<Block> codeTable(const QString &classId) const;
    void addExample(QList<Block> &blocks, const GlossaryTerm &term) const;
    void addConfusions(QList<Block> &blocks, const GlossaryTerm &term) const;
    void addParagraphs(QList<Block> &blocks, const QString &id, const char *field) const;

    const Catalog &m_catalog;
    const Texts &m_texts;
    EntryLinks m_links;
};
