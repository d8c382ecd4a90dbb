// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/articles.h"

#include "article/codearticle.h"
#include "article/comparisonarticle.h"
#include "article/decisiontreearticle.h"
#include "article/richtext.h"
#include "article/sourcelist.h"
#include "article/vocabulary.h"
#include "language/language.h"
#include "language/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Articles::Articles(const Texts &texts)
    : m_catalog(texts.catalog())
    , m_texts(texts)
    , m_links(texts)
{
}

Article Articles::article(const QString &id) const
{
    if (id == "home"_L1)
        return home();
    if (const QStringList codes = ComparisonArticle::codesOf(id); !codes.isEmpty())
        return ComparisonArticle(m_texts, codes).write();
    if (id == "table"_L1)
        return table();
    const EntryRef ref = m_catalog.find(id);
    if (!ref.isValid())
        return {};
    switch (ref.kind) {
    case EntryKind::Code:
        return CodeArticle(m_texts, m_catalog.codes.at(ref.index)).write();
    case EntryKind::Term:
        return term(m_catalog.terms.at(ref.index));
    case EntryKind::Class:
        return codeClass(m_catalog.classes.at(ref.index));
    case EntryKind::Guide:
        return guide(m_catalog.guides.at(ref.index));
    case EntryKind::DecisionTree:
        return decisionTree(m_catalog.decisionTrees.at(ref.index));
    }
    return {};
}

void Articles::addParagraphs(QList<Block> &blocks, const QString &id, const char *field) const
{
    const QList<RichText> paragraphs = sentences(m_texts.pieceList(id, field));
    for (const RichText &paragraph : paragraphs)
        blocks.append(Paragraph{paragraph});
}

QList<Block> Articles::codeTable(const QString &classId) const
{
    // A large pack would make a page that takes seconds to lay out; the tree shows them all.
    constexpr int Most = 500;
    const QList<int> codes = m_catalog.codesOfClass(classId);
    Facts table;
    for (const int index : codes.mid(0, Most)) {
        const StatusCode &code = m_catalog.codes.at(index);
        RichText line{{m_links.name(code.id), Span::Style::Plain, code.id}};
        if (!code.isRegistered() && code.kind == StatusCode::Kind::Status)
            line.append(quiet(u"  "_s + m_links.name(u"issuer:"_s + code.issuer)));
        table.rows.append({{{code.numberText(), Span::Style::Strong, code.id}}, {line}});
    }
    QList<Block> blocks{table};
    if (codes.size() > Most) {
        blocks.append(
            Paragraph{{quiet(tr("and %n more, in the tree and by search", nullptr, int(codes.size() - Most)))}});
    }
    return blocks;
}

Article Articles::term(const GlossaryTerm &term) const
{
    Article article;
    article.id = term.id;
    article.title = m_links.name(term.id);
    article.otherName = m_links.otherName(term.id);
    article.blocks.append(Lead{sentence(m_texts.pieces(term.id, "summary"))});
    addParagraphs(article.blocks, term.id, "definition");
    addExample(article.blocks, term);
    addConfusions(article.blocks, term);

    Facts facts;
    for (const QString &language : Language::available()) {
        const QStringList synonyms = m_texts.listIn(language, term.id, "synonyms");
        if (!synonyms.isEmpty()) {
            //: %1 is a language's own name for itself
            facts.rows.append({sentence(tr("Also called (%1)").arg(Language::nativeName(language))),
                               {sentence(synonyms.join(u" · "_s))}});
        }
    }
    QList<RichText> references;
    for (const Specification &reference : term.references)
        references.append(specificationText(reference));
    QList<RichText> referenceLines;
    if (!references.isEmpty())
        referenceLines.append(joined(references, u" · "_s));
    if (const QString note = m_texts.text(term.id, "reference_note"); !note.isEmpty())
        referenceLines.append(sentence(note));
    if (!referenceLines.isEmpty())
        facts.rows.append({sentence(tr("Specification")), referenceLines});
    if (const QStringList codes = m_catalog.codesAboutTerm(term.id); !codes.isEmpty())
        facts.rows.append({sentence(tr("Codes")), {m_links.codes(codes)}});
    if (!term.related.isEmpty())
        facts.rows.append({sentence(tr("See also")), {m_links.terms(term.related)}});
    if (!facts.rows.isEmpty())
        article.blocks.append(facts);
    if (!term.pack.isEmpty())
        article.blocks.append(Paragraph{{quiet(tr("From the pack %1").arg(term.pack))}});
    return article;
}

void Articles::addExample(QList<Block> &blocks, const GlossaryTerm &term) const
{
    const QList<RichText> words = sentences(m_texts.pieceList(term.id, "example"));
    if (words.isEmpty() && term.exchange.isEmpty())
        return;
    blocks.append(Heading{tr("Example")});
    if (!term.exchange.isEmpty())
        blocks.append(Listing{term.exchange.split(u'\n')});
    for (const RichText &paragraph : words)
        blocks.append(Paragraph{paragraph});
}

void Articles::addConfusions(QList<Block> &blocks, const GlossaryTerm &term) const
{
    QList<RichText> items;
    for (const QString &id : term.confusedWith)
        items.append(m_links.beside(term.id, id));
    if (items.isEmpty())
        return;
    blocks.append(Heading{tr("Not to be confused with")});
    blocks.append(Bullets{items});
}

Article Articles::codeClass(const CodeClass &codeClass) const
{
    Article article;
    article.id = codeClass.id;
    article.classId = codeClass.id;
    article.number = codeClass.id == "class:other"_L1 ? QString() : Vocabulary::classLabel(codeClass.id);
    article.title = m_links.name(codeClass.id);
    article.otherName = m_links.otherName(codeClass.id);
    article.blocks.append(Lead{sentence(m_texts.pieces(codeClass.id, "summary"))});
    addParagraphs(article.blocks, codeClass.id, "meaning");
    article.blocks.append(DecisionTreeArticle::linesAbout(m_texts, codeClass.id));
    Facts facts;
    const std::pair<const char *, QString> rows[] = {
        {"emitters", tr("Emitted by")}, {"caching", tr("Caching")}, {"at_cloudflare", tr("At Cloudflare")}};
    for (const auto &[field, label] : rows) {
        if (const QList<RichText> lines = sentences(m_texts.pieceList(codeClass.id, field)); !lines.isEmpty())
            facts.rows.append({sentence(label), lines});
    }
    if (codeClass.specification)
        facts.rows.append({sentence(tr("Specification")), {specificationText(*codeClass.specification)}});
    if (!facts.rows.isEmpty())
        article.blocks.append(facts);
    const QList<RichText> steps = sentences(m_texts.pieceList(codeClass.id, "steps_agent"));
    if (!steps.isEmpty()) {
        article.blocks.append(Heading{tr("What a support agent does first")});
        article.blocks.append(Steps{steps});
    }
    article.blocks.append(Heading{tr("%n code(s)", nullptr, int(m_catalog.codesOfClass(codeClass.id).size()))});
    article.blocks.append(codeTable(codeClass.id));
    article.blocks.append(sourceList(codeClass.sources));
    return article;
}

Article Articles::guide(const Guide &guide) const
{
    Article article;
    article.id = guide.id;
    article.title = m_links.name(guide.id);
    article.otherName = m_links.otherName(guide.id);
    article.blocks.append(Lead{sentence(m_texts.pieces(guide.id, "summary"))});
    for (const Guide::Section &section : guide.sections) {
        article.blocks.append(Heading{m_texts.text(section.id, "title")});
        addParagraphs(article.blocks, section.id, "text");
        Facts table;
        QList<RichText> bullets;
        for (const Guide::Item &item : section.items) {
            RichText text = sentence(m_texts.pieces(item.id, "text"));
            // The codes that the text has not linked by itself.
            QStringList others = item.codes;
            others.removeIf([&text](const QString &id) {
                return std::ranges::any_of(text, [&id](const Span &span) { return span.link == id; });
            });
            if (const RichText links = m_links.codes(others); !links.isEmpty()) {
                text.append(Span{u" "_s});
                text.append(links);
            }
            const QString grounds = u"%1, %2"_s.arg(Vocabulary::itemEvidence(item.evidence),
                                                    Vocabulary::dated(item.source));
            const RichText source{{grounds, Span::Style::Quiet, item.source.url}};
            if (item.label.isEmpty())
                bullets.append(text + RichText{quiet(u"  "_s)} + source);
            else
                table.rows.append({{literal(item.label)}, {text, source}});
        }
        if (!bullets.isEmpty())
            article.blocks.append(Bullets{bullets});
        if (!table.rows.isEmpty())
            article.blocks.append(table);
    }
    return article;
}

Article Articles::decisionTree(const DecisionTree &tree) const
{
    return DecisionTreeArticle(m_texts, tree).write();
}

Article Articles::table() const
{
    Article article;
    article.id = u"table"_s;
    article.title = tr("Table of codes");
    article.blocks.append(Lead{sentence(tr("All codes of all issuers, by class."))});
    for (const CodeClass &codeClass : m_catalog.classes) {
        if (m_catalog.codesOfClass(codeClass.id).isEmpty())
            continue;
        const QString name = m_links.name(codeClass.id);
        article.blocks.append(
            Heading{codeClass.id == "class:other"_L1 ? name : Vocabulary::classLabel(codeClass.id) + u' ' + name});
        article.blocks.append(codeTable(codeClass.id));
    }
    return article;
}

Article Articles::home() const
{
    Article article;
    article.id = u"home"_s;
    article.title = tr("HTTP status codes");
    article.blocks.append(Lead{sentence(tr(
        "What each code means, who emits it and what the sources say of it, with the words around it, in English and French."))});
    article.blocks.append(Paragraph{sentence(tr(
        "This reference gives Cloudflare’s reading of the codes beside that of the standard. It is not the standard: the official "
        "status of an Internet protocol is stated in STD 1, and what a code means in the document that its page names."))});

    for (const DecisionTree &tree : m_catalog.decisionTrees) {
        article.blocks.append(
            Paragraph{{strong(tr("A customer with an error and no sure number?") + u' '), m_links.link(tree.id),
                       quiet(u" – "_s), Span{m_texts.text(tree.id, "summary")}}});
    }

    article.blocks.append(Heading{tr("The classes")});
    Facts classes;
    for (const CodeClass &codeClass : m_catalog.classes) {
        classes.rows.append({{{Vocabulary::classLabel(codeClass.id), Span::Style::Strong, codeClass.id}},
                             {{{m_links.name(codeClass.id), Span::Style::Plain, codeClass.id},
                               quiet(u" – "_s),
                               Span{m_texts.text(codeClass.id, "summary")}}}});
    }
    article.blocks.append(classes);

    article.blocks.append(Heading{tr("The seven terms")});
    QList<RichText> terms;
    for (const GlossaryTerm &term : m_catalog.terms) {
        if (term.first)
            terms.append({m_links.link(term.id), quiet(u" – "_s), Span{m_texts.text(term.id, "summary")}});
    }
    article.blocks.append(Bullets{terms});

    article.blocks.append(Heading{tr("A note on caching")});
    article.blocks.append(Paragraph{sentence(tr(
        "What may be cached by default may be cached at Cloudflare too, unless the method or a cache control says otherwise. Page "
        "rules, edge TTL settings and the origin server’s header fields are weighed together."))});
    QStringList standardOnly;
    QStringList cloudflareOnly;
    for (const StatusCode &code : m_catalog.codes) {
        if (!code.isRegistered())
            continue;
        if (code.isCacheableByDefault() && !code.edgeTtlSeconds)
            standardOnly.append(code.id);
        if (!code.isCacheableByDefault() && code.edgeTtlSeconds)
            cloudflareOnly.append(code.id);
    }
    article.blocks.append(
        Bullets{{RichText{Span{tr("Cacheable by the standard, not cached by Cloudflare’s default:") + u' '}}
                     + m_links.codes(standardOnly),
                 RichText{Span{tr("Cached by Cloudflare’s default, not by the standard’s:") + u' '}}
                     + m_links.codes(cloudflareOnly)}});

    QList<RichText> guides;
    for (const Guide &guide : m_catalog.guides)
        guides.append({m_links.link(guide.id), quiet(u" – "_s), Span{m_texts.text(guide.id, "summary")}});
    if (!guides.isEmpty()) {
        article.blocks.append(Heading{tr("Guides")});
        article.blocks.append(Bullets{guides});
    }
    if (!m_catalog.version.isEmpty()) {
        article.blocks.append(
            Paragraph{{quiet(tr("Catalog %1, with the IANA registry of %2.")
                                 .arg(m_catalog.version, Vocabulary::date(m_catalog.registryDate)))}});
    }
    return article;
}
