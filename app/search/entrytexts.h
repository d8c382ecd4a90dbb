// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "search/ranking.h"

#include <QMultiHash>

#include <functional>

class Texts;

/// A piece of an entry that is read as one thought: a name, an alias, a phrase, a sentence.
struct Passage
{
    static constexpr int AnyLanguage = -1;

    Field field = Field::Body;
    int language = AnyLanguage; ///< index into Catalog::Languages; AnyLanguage where it is the same in all
    QString text;
};

/// What can be searched in an entry: each of its texts, in every language, passage by passage.
class EntryTexts
{
public:
    using Visit = std::function<void(const Passage &)>;

    /// Keeps a reference, for as long as it lives.
    explicit EntryTexts(const Texts &texts);

    /// Always in the same order, so that a passage is known by its place.
    void visit(EntryRef ref, const Visit &visit) const;
    /// The passage at @p place; without a text if there is none.
    Passage passage(EntryRef ref, int place) const;
    /// Its first sentence, in @p language if that is one and has a summary, else in the current one.
    Passage summary(EntryRef ref, int language) const;

private:
    void visitCode(const StatusCode &code, const Visit &visit) const;
    void visitTerm(const GlossaryTerm &term, const Visit &visit) const;
    void visitClass(const CodeClass &codeClass, const Visit &visit) const;
    void visitGuide(const Guide &guide, const Visit &visit) const;
    void visitDecisionTree(const DecisionTree &tree, const Visit &visit) const;
    void visitText(const QString &id, const char *field, Field as, const Visit &visit) const;

    const Texts &m_texts;
    QStringList m_languages;
    /// Ids. To ask the catalog code by code would take the product of codes and limits.
    QMultiHash<QString, QString> m_limitsOfCode;
};
