// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/entrytexts.h"

#include "language/language.h"
#include "language/texts.h"

using namespace Qt::StringLiterals;

EntryTexts::EntryTexts(const Texts &texts)
    : m_texts(texts)
    , m_languages(Language::available())
{
    for (const Limit &limit : texts.catalog().limits) {
        for (const QString &code : limit.codes)
            m_limitsOfCode.insert(code, limit.id);
    }
}

void EntryTexts::visit(EntryRef ref, const Visit &visit) const
{
    const Catalog &catalog = m_texts.catalog();
    switch (ref.kind) {
    case EntryKind::Code:
        return visitCode(catalog.codes.at(ref.index), visit);
    case EntryKind::Term:
        return visitTerm(catalog.terms.at(ref.index), visit);
    case EntryKind::Class:
        return visitClass(catalog.classes.at(ref.index), visit);
    case EntryKind::Guide:
        return visitGuide(catalog.guides.at(ref.index), visit);
    case EntryKind::DecisionTree:
        return visitDecisionTree(catalog.decisionTrees.at(ref.index), visit);
    }
}

void EntryTexts::visitCode(const StatusCode &code, const Visit &visit) const
{
    visit(Field::Number, code.numberText());
    visitText(code.id, "name", Field::Name, visit);
    visitItems(code.id, "aliases", Field::Alias, visit);
    for (const FormerName &former : code.formerNames)
        visit(Field::Alias, former.name);
    visitItems(code.id, "phrases", Field::Phrase, visit);
    visitText(code.id, "summary", Field::Summary, visit);
    for (const QString &substatus : code.substatuses) {
        visit(Field::Number, substatus);
        visitText(u"iis:"_s + substatus, "name", Field::Fact, visit);
    }
    visitText(u"issuer:"_s + code.issuer, "name", Field::Fact, visit);
    for (const QString &field : code.headerFields)
        visit(Field::Fact, field);
    if (code.specification)
        visit(Field::Fact, code.specification->document);
    for (auto [limit, end] = m_limitsOfCode.equal_range(code.id); limit != end; ++limit)
        visitText(*limit, "name", Field::Fact, visit);
    for (const char *field : {"meaning", "causes", "traps", "received", "provenance", "doubt"})
        visitText(code.id, field, Field::Body, visit);
    visitText(code.id, "at_cloudflare", Field::Body, visit);
}

void EntryTexts::visitTerm(const GlossaryTerm &term, const Visit &visit) const
{
    visitText(term.id, "name", Field::Name, visit);
    visitItems(term.id, "synonyms", Field::Alias, visit);
    visitText(term.id, "summary", Field::Summary, visit);
    visitText(term.id, "definition", Field::Body, visit);
}

void EntryTexts::visitClass(const CodeClass &codeClass, const Visit &visit) const
{
    const QString family = codeClass.id.section(u':', 1);
    if (!family.isEmpty() && family.front().isDigit())
        visit(Field::Number, family);
    visitText(codeClass.id, "name", Field::Name, visit);
    visitItems(codeClass.id, "aliases", Field::Alias, visit);
    visitText(codeClass.id, "summary", Field::Summary, visit);
    visitText(codeClass.id, "meaning", Field::Body, visit);
}

void EntryTexts::visitGuide(const Guide &guide, const Visit &visit) const
{
    visitText(guide.id, "name", Field::Name, visit);
    visitText(guide.id, "summary", Field::Summary, visit);
    for (const Guide::Section &section : guide.sections) {
        visitText(section.id, "title", Field::Fact, visit);
        visitText(section.id, "text", Field::Body, visit);
        for (const Guide::Item &item : section.items) {
            visit(Field::Fact, item.label);
            visitText(item.id, "text", Field::Body, visit);
        }
    }
}

/// Its questions hold the words of every symptom, and would come up with each of them: the name and the summary do.
void EntryTexts::visitDecisionTree(const DecisionTree &tree, const Visit &visit) const
{
    visitText(tree.id, "name", Field::Name, visit);
    visitText(tree.id, "summary", Field::Summary, visit);
}

void EntryTexts::visitText(const QString &id, const char *field, Field as, const Visit &visit) const
{
    QString before;
    for (const QString &language : m_languages) {
        const QString text = m_texts.textIn(language, id, field);
        // A pack may have one text for all languages: read it once.
        if (!text.isEmpty() && text != before)
            visit(as, text);
        before = text;
    }
}

void EntryTexts::visitItems(const QString &id, const char *field, Field as, const Visit &visit) const
{
    visitText(id, field, as, [&](Field, const QString &lines) {
        const QStringList items = lines.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &item : items)
            visit(as, item);
    });
}
