// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "search/ranking.h"

#include <QMultiHash>

#include <functional>

class Texts;

/// What can be searched in an entry: each of its texts, in every language, and the field it counts for.
class EntryTexts
{
public:
    using Visit = std::function<void(Field, const QString &text)>;

    /// Keeps a reference, for as long as it lives.
    explicit EntryTexts(const Texts &texts);

    void visit(EntryRef ref, const Visit &visit) const;

private:
    void visitCode(const StatusCode &code, const Visit &visit) const;
    void visitTerm(const GlossaryTerm &term, const Visit &visit) const;
    void visitClass(const CodeClass &codeClass, const Visit &visit) const;
    void visitGuide(const Guide &guide, const Visit &visit) const;
    void visitDecisionTree(const DecisionTree &tree, const Visit &visit) const;
    void visitText(const QString &id, const char *field, Field as, const Visit &visit) const;
    void visitItems(const QString &id, const char *field, Field as, const Visit &visit) const;

    const Texts &m_texts;
    QStringList m_languages;
    /// Ids. To ask the catalog code by code would take the product of codes and limits.
    QMultiHash<QString, QString> m_limitsOfCode;
};
