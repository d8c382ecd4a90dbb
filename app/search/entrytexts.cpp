// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/entrytexts.h"

#include "language/language.h"
#include "language/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether a sentence ends before @p i: a sign that ends one, then a blank, then a letter that begins one.
bool isSentenceEnd(const QString &text, qsizetype i)
{
    const QChar sign = text.at(i - 1);
    if (sign != u'.' && sign != u'!' && sign != u'?' && sign != u'…')
        return false;
    return i + 1 < text.size() && text.at(i).isSpace() && !text.at(i + 1).isLower();
}

/// Lines of a list, and the sentences of a text.
template<typename Visit>
void forEachPassage(const QString &text, Field field, Visit visit)
{
    const bool hasSentences = field == Field::Summary || field == Field::Body;
    qsizetype begin = 0;
    const auto end = [&](qsizetype at) {
        if (const QString sentence = text.sliced(begin, at - begin).trimmed(); !sentence.isEmpty())
            visit(sentence);
        begin = at;
    };
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == u'\n' || (hasSentences && isSentenceEnd(text, i)))
            end(i);
    }
    end(text.size());
}

} // namespace

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
    visit({Field::Number, Passage::AnyLanguage, code.numberText()});
    visitText(code.id, "name", Field::Name, visit);
    visitText(code.id, "aliases", Field::Alias, visit);
    for (const FormerName &former : code.formerNames)
        visit({Field::Alias, Passage::AnyLanguage, former.name});
    visitText(code.id, "phrases", Field::Phrase, visit);
    visitText(code.id, "summary", Field::Summary, visit);
    for (const QString &substatus : code.substatuses) {
        visit({Field::Number, Passage::AnyLanguage, substatus});
        visitText(u"iis:"_s + substatus, "name", Field::Fact, visit);
    }
    visitText(u"issuer:"_s + code.issuer, "name", Field::Fact, visit);
    for (const QString &field : code.headerFields)
        visit({Field::Fact, Passage::AnyLanguage, field});
    if (code.specification)
        visit({Field::Fact, Passage::AnyLanguage, code.specification->document});
    for (auto [limit, end] = m_limitsOfCode.equal_range(code.id); limit != end; ++limit)
        visitText(*limit, "name", Field::Fact, visit);
    for (const char *field : {"meaning", "causes", "traps", "received", "provenance", "doubt"})
        visitText(code.id, field, Field::Body, visit);
    visitText(code.id, "at_cloudflare", Field::Body, visit);
}

void EntryTexts::visitTerm(const GlossaryTerm &term, const Visit &visit) const
{
    visitText(term.id, "name", Field::Name, visit);
    visitText(term.id, "synonyms", Field::Alias, visit);
    visitText(term.id, "phrases", Field::Phrase, visit);
    visitText(term.id, "summary", Field::Summary, visit);
    visitText(term.id, "definition", Field::Body, visit);
}

void EntryTexts::visitClass(const CodeClass &codeClass, const Visit &visit) const
{
    const QString family = codeClass.id.section(u':', 1);
    if (!family.isEmpty() && family.front().isDigit())
        visit({Field::Number, Passage::AnyLanguage, family});
    visitText(codeClass.id, "name", Field::Name, visit);
    visitText(codeClass.id, "aliases", Field::Alias, visit);
    visitText(codeClass.id, "phrases", Field::Phrase, visit);
    visitText(codeClass.id, "summary", Field::Summary, visit);
    visitText(codeClass.id, "meaning", Field::Body, visit);
}

void EntryTexts::visitGuide(const Guide &guide, const Visit &visit) const
{
    visitText(guide.id, "name", Field::Name, visit);
    visitText(guide.id, "phrases", Field::Phrase, visit);
    visitText(guide.id, "summary", Field::Summary, visit);
    for (const Guide::Section &section : guide.sections) {
        visitText(section.id, "title", Field::Fact, visit);
        visitText(section.id, "text", Field::Body, visit);
        for (const Guide::Item &item : section.items) {
            visit({Field::Fact, Passage::AnyLanguage, item.label});
            visitText(item.id, "text", Field::Body, visit);
        }
    }
}

/// Its questions hold the words of every symptom, and would come up with each of them: the name and the summary do.
void EntryTexts::visitDecisionTree(const DecisionTree &tree, const Visit &visit) const
{
    visitText(tree.id, "name", Field::Name, visit);
    visitText(tree.id, "phrases", Field::Phrase, visit);
    visitText(tree.id, "summary", Field::Summary, visit);
}

void EntryTexts::visitText(const QString &id, const char *field, Field as, const Visit &visit) const
{
    QStringList texts;
    for (const QString &language : m_languages)
        texts.append(m_texts.textIn(language, id, field));
    // A pack may have one text for all languages: read it once.
    if (std::ranges::all_of(texts, [&](const QString &text) { return text == texts.constFirst(); }))
        return forEachPassage(texts.constFirst(), as, [&](const QString &text) {
            visit({as, Passage::AnyLanguage, text});
        });
    for (int language = 0; language < texts.size(); ++language)
        forEachPassage(texts.at(language), as, [&](const QString &text) { visit({as, language, text}); });
}

Passage EntryTexts::passage(EntryRef ref, int place) const
{
    Passage wanted;
    int passed = 0;
    visit(ref, [&](const Passage &passage) {
        if (passed++ == place)
            wanted = passage;
    });
    return wanted;
}

Passage EntryTexts::summary(EntryRef ref, int language) const
{
    const int current = int(m_languages.indexOf(m_texts.currentLanguage()));
    Passage inCurrent;
    Passage wanted;
    visit(ref, [&](const Passage &passage) {
        if (passage.field != Field::Summary)
            return;
        const bool isOfAll = passage.language == Passage::AnyLanguage;
        if (wanted.text.isEmpty() && (isOfAll || passage.language == language))
            wanted = passage;
        if (inCurrent.text.isEmpty() && (isOfAll || passage.language == current))
            inCurrent = passage;
    });
    return wanted.text.isEmpty() ? inCurrent : wanted;
}
