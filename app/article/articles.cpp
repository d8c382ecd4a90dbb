// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/articles.h"

#include "article/vocabulary.h"
#include "language/language.h"
#include "language/texts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

Span quiet(const QString &text)
{
    return {text, Span::Style::Quiet, {}};
}

Span strong(const QString &text)
{
    return {text, Span::Style::Strong, {}};
}

Span literal(const QString &text)
{
    return {text, Span::Style::Code, {}};
}

RichText sentence(const QString &text)
{
    return {Span{text}};
}

/// Puts @p separator between the items.
RichText joined(const QList<RichText> &items, const QString &separator)
{
    RichText text;
    for (const RichText &item : items) {
        if (!text.isEmpty())
            text.append(Span{separator});
        text.append(item);
    }
    return text;
}

RichText literals(const QStringList &words)
{
    QList<RichText> items;
    for (const QString &word : words)
        items.append({literal(word)});
    return joined(items, u" · "_s);
}

/// A text may have several paragraphs.
void appendParagraphs(QList<Block> &blocks, const QString &text)
{
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        blocks.append(Paragraph{sentence(paragraph)});
}

RichText specificationText(const Specification &specification)
{
    const QString section = specification.section.isEmpty() ? QString() : u" §\u00A0"_s + specification.section;
    return {{specification.document + section, Span::Style::Plain, specification.url}};
}

} // namespace

Articles::Articles(const Texts &texts)
    : m_catalog(texts.catalog())
    , m_texts(texts)
{
}

Article Articles::article(const QString &id) const
{
    if (id == "home"_L1)
        return home();
    const EntryRef ref = m_catalog.find(id);
    if (!ref.isValid())
        return {};
    switch (ref.kind) {
    case EntryKind::Code:
        return code(m_catalog.codes.at(ref.index));
    case EntryKind::Term:
        return term(m_catalog.terms.at(ref.index));
    case EntryKind::Class:
        return codeClass(m_catalog.classes.at(ref.index));
    case EntryKind::Guide:
        return guide(m_catalog.guides.at(ref.index));
    }
    return {};
}

QString Articles::plainName(const QString &id) const
{
    return m_texts.text(id, "name");
}

Span Articles::link(const QString &id) const
{
    if (const StatusCode *code = m_catalog.code(id)) {
        const QString issuer = code->isRegistered() || code->kind == StatusCode::Kind::ErrorNumber
            ? QString()
            : u" (%1)"_s.arg(plainName(u"issuer:"_s + code->issuer));
        return {u"%1\u00A0%2%3"_s.arg(code->numberText(), plainName(id), issuer), Span::Style::Plain, id};
    }
    return {plainName(id), Span::Style::Plain, id};
}

RichText Articles::codeLinks(const QStringList &ids) const
{
    QList<RichText> links;
    for (const QString &id : ids) {
        const StatusCode *code = m_catalog.code(id);
        if (!code)
            continue;
        RichText item{{code->numberText(), Span::Style::Plain, id}};
        if (!code->isRegistered() && code->kind == StatusCode::Kind::Status)
            item.append(quiet(u"\u00A0%1"_s.arg(plainName(u"issuer:"_s + code->issuer))));
        links.append(item);
    }
    return joined(links, u" · "_s);
}

QString Articles::otherName(const QString &id) const
{
    const QString current = m_texts.currentLanguage();
    const QString name = m_texts.textIn(current, id, "name");
    for (const QString &language : Language::available()) {
        const QString other = m_texts.textIn(language, id, "name");
        if (language != current && !other.isEmpty() && other != name)
            return other;
    }
    return {};
}

Article Articles::code(const StatusCode &code) const
{
    Article article;
    article.id = code.id;
    article.number = code.numberText();
    article.title = plainName(code.id);
    article.otherName = otherName(code.id);
    article.classId = code.classId();

    article.badges.append({Badge::Role::Class, m_texts.text(code.classId(), "name")});
    article.badges.append({Badge::Role::Issuer, plainName(u"issuer:"_s + code.issuer)});
    if (code.standing != Standing::Vendor || !code.pack.isEmpty())
        article.badges.append({Badge::Role::Standing, Vocabulary::standing(code.standing)});
    if (code.isCacheableByDefault())
        article.badges.append({Badge::Role::Cacheable, tr("cacheable by default")});
    if (!code.sources.isEmpty())
        article.badges.append({Badge::Role::Date, Vocabulary::dated(code.sources.constFirst())});

    article.blocks.append(Lead{sentence(m_texts.text(code.id, "summary"))});
    if (const QString doubt = m_texts.text(code.id, "doubt"); !doubt.isEmpty())
        article.blocks.append(Caution{tr("To take with care"), sentence(doubt)});
    article.blocks.append(codeFacts(code));

    QList<RichText> others;
    for (const EntryRef ref : m_catalog.numbered(code.number)) {
        const StatusCode &other = m_catalog.codes.at(ref.index);
        if (other.id != code.id)
            others.append({link(other.id), quiet(u" – "_s), Span{m_texts.text(other.id, "summary")}});
    }
    if (!others.isEmpty()) {
        article.blocks.append(Heading{tr("The same number elsewhere")});
        article.blocks.append(Bullets{others});
    }

    QList<RichText> lookAlikes;
    for (const QString &id : code.lookAlikes) {
        const StatusCode *other = m_catalog.code(id);
        if (other && other->number != code.number)
            lookAlikes.append({link(id), quiet(u" – "_s), Span{m_texts.text(id, "summary")}});
    }
    if (!lookAlikes.isEmpty()) {
        article.blocks.append(Heading{tr("Not to be confused with")});
        article.blocks.append(Bullets{lookAlikes});
    }

    if (!code.substatuses.isEmpty()) {
        Facts substatuses;
        for (const QString &number : code.substatuses)
            substatuses.rows.append({{literal(number)}, {sentence(m_texts.text(u"iis:"_s + number, "name"))}});
        article.blocks.append(Heading{tr("Substatus codes of IIS")});
        article.blocks.append(
            Paragraph{{quiet(tr("IIS writes them into its log and, on the server itself, into the error page."))}});
        article.blocks.append(substatuses);
    }

    if (!code.terms.isEmpty()) {
        QList<RichText> terms;
        for (const QString &id : code.terms)
            terms.append({link(id)});
        article.blocks.append(Heading{tr("Terms")});
        article.blocks.append(Paragraph{joined(terms, u" · "_s)});
    }
    article.blocks.append(sources(code.sources));
    if (!code.pack.isEmpty())
        article.blocks.append(Paragraph{{quiet(tr("From the pack %1").arg(code.pack))}});
    return article;
}

QList<RichText> Articles::limitLines(const StatusCode &code) const
{
    QList<RichText> lines;
    const QLocale locale;
    for (const Limit *limit : m_catalog.limitsOfCode(code.id)) {
        // Units of data are written « ko, Mo, Go » in French.
        QString unit = limit->unit;
        if (unit == "KB"_L1)
            unit = tr("KB");
        else if (unit == "MB"_L1)
            unit = tr("MB");
        else if (unit == "GB"_L1)
            unit = tr("GB");
        const auto figure = [&](double value) { return u"%1\u00A0%2"_s.arg(locale.toString(value, 'g', 12), unit); };
        RichText line{Span{tr("%1:").arg(plainName(limit->id)) + u' '}, strong(figure(limit->value))};
        QStringList remarks;
        for (const Limit::Former &former : limit->former) {
            remarks.append(former.from.isEmpty()
                               ? tr("formerly %1").arg(figure(former.value))
                               : tr("%1 from %2").arg(figure(former.value), Vocabulary::date(former.from)));
        }
        if (limit->adjustable == "enterprise"_L1) {
            remarks.append(limit->maximum ? tr("Enterprise plans can raise it to %1").arg(figure(*limit->maximum))
                                          : tr("Enterprise plans can change it"));
        }
        remarks.append(Vocabulary::dated(limit->source));
        line.append(quiet(u" ("_s + remarks.join(u", "_s) + u')'));
        if (const QString note = m_texts.text(limit->id, "note"); !note.isEmpty())
            line.append(Span{u". "_s + note});
        lines.append(line);
    }
    return lines;
}

RichText Articles::cloudflareErrorText(const CloudflareError &error) const
{
    QStringList parts;
    if (!error.category.isEmpty())
        parts.append(tr("category “%1”").arg(Vocabulary::errorCategory(error.category)));
    if (error.retryable)
        parts.append(*error.retryable ? tr("worth another try") : tr("not worth another try"));
    if (error.retryAfterSeconds)
        parts.append(tr("after %1").arg(Vocabulary::duration(*error.retryAfterSeconds)));
    return sentence(parts.join(u", "_s));
}

Facts Articles::codeFacts(const StatusCode &code) const
{
    Facts facts;
    const auto add = [&facts](const QString &label, const QList<RichText> &lines) {
        if (!lines.isEmpty())
            facts.rows.append({sentence(label), lines});
    };

    QList<RichText> hops;
    for (const Hop hop : code.emittedBy) {
        const QString term = hop == Hop::Proxy ? u"term:proxy-server"_s
            : hop == Hop::Origin               ? u"term:origin-server"_s
                                               : u"term:client"_s;
        hops.append({{Vocabulary::hop(hop), Span::Style::Plain, m_catalog.term(term) ? term : QString()}});
    }
    add(tr("Emitted by"), {hops.isEmpty() ? sentence(tr("nobody")) : joined(hops, tr(" or "))});
    add(tr("Body"), {sentence(Vocabulary::body(code.body))});
    if (code.carriedBy) {
        add(tr("Carried by"),
            {{link(code.carriedBy->status), quiet(u" (%1)"_s.arg(Vocabulary::evidence(code.carriedBy->evidence)))}});
    }
    if (code.heuristicallyCacheable) {
        add(tr("Cacheable by default"),
            {sentence(*code.heuristicallyCacheable ? tr("yes, even without explicit freshness")
                                                   : tr("no, only with explicit freshness"))});
        // Cloudflare's table covers the registry's codes; what it does not name is not cached.
        add(tr("Default edge TTL at Cloudflare"),
            {sentence(code.edgeTtlSeconds ? Vocabulary::duration(*code.edgeTtlSeconds) : tr("not cached"))});
    }
    if (const QString made = m_texts.text(code.id, "at_cloudflare"); !made.isEmpty())
        add(tr("At Cloudflare"), {sentence(made)});
    if (code.cloudflareError)
        add(tr("Cloudflare’s own verdict"), {cloudflareErrorText(*code.cloudflareError)});
    add(tr("Limits at Cloudflare"), limitLines(code));
    if (!code.headerFields.isEmpty())
        add(tr("Header fields"), {literals(code.headerFields)});
    if (code.specification)
        add(tr("Specification"), {specificationText(*code.specification)});
    if (!code.expires.isEmpty())
        add(tr("Registered until"), {sentence(Vocabulary::date(code.expires))});
    const QStringList aliases = m_texts.list(code.id, "aliases");
    if (!aliases.isEmpty())
        add(tr("Also called"), {sentence(aliases.join(u" · "_s))});
    return facts;
}

QList<Block> Articles::sources(const QList<Source> &sources) const
{
    QList<RichText> items;
    for (const Source &source : sources) {
        const QString shown = source.url.isEmpty() ? tr("captured response") : source.url.mid(8); // without https://
        items.append({{shown, Span::Style::Plain, source.url}, quiet(u" – "_s + Vocabulary::dated(source))});
    }
    if (items.isEmpty())
        return {};
    return {Heading{tr("Sources")}, Bullets{items}};
}

QList<Block> Articles::codeTable(const QList<int> &codes) const
{
    Facts table;
    for (const int index : codes) {
        const StatusCode &code = m_catalog.codes.at(index);
        RichText line{{plainName(code.id), Span::Style::Plain, code.id}};
        if (!code.isRegistered() && code.kind == StatusCode::Kind::Status)
            line.append(quiet(u"  "_s + plainName(u"issuer:"_s + code.issuer)));
        table.rows.append({{{code.numberText(), Span::Style::Strong, code.id}}, {line}});
    }
    return {table};
}

Article Articles::term(const GlossaryTerm &term) const
{
    Article article;
    article.id = term.id;
    article.title = plainName(term.id);
    article.otherName = otherName(term.id);
    article.blocks.append(Lead{sentence(m_texts.text(term.id, "summary"))});
    appendParagraphs(article.blocks, m_texts.text(term.id, "definition"));

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
        facts.rows.append({sentence(tr("Codes")), {codeLinks(codes)}});
    QList<RichText> related;
    for (const QString &id : term.related)
        related.append({link(id)});
    if (!related.isEmpty())
        facts.rows.append({sentence(tr("See also")), {joined(related, u" · "_s)}});
    if (!facts.rows.isEmpty())
        article.blocks.append(facts);
    if (!term.pack.isEmpty())
        article.blocks.append(Paragraph{{quiet(tr("From the pack %1").arg(term.pack))}});
    return article;
}

Article Articles::codeClass(const CodeClass &codeClass) const
{
    Article article;
    article.id = codeClass.id;
    article.classId = codeClass.id;
    article.number = codeClass.id == "class:other"_L1 ? QString() : Vocabulary::classLabel(codeClass.id);
    article.title = plainName(codeClass.id);
    article.otherName = otherName(codeClass.id);
    article.blocks.append(Lead{sentence(m_texts.text(codeClass.id, "summary"))});
    appendParagraphs(article.blocks, m_texts.text(codeClass.id, "meaning"));
    appendParagraphs(article.blocks, m_texts.text(codeClass.id, "at_cloudflare"));
    Facts facts;
    if (codeClass.specification)
        facts.rows.append({sentence(tr("Specification")), {specificationText(*codeClass.specification)}});
    if (!facts.rows.isEmpty())
        article.blocks.append(facts);
    // A large pack would make a page that takes seconds to lay out; the tree shows them all.
    constexpr int Most = 500;
    const QList<int> codes = m_catalog.codesOfClass(codeClass.id);
    article.blocks.append(Heading{tr("%n code(s)", nullptr, int(codes.size()))});
    article.blocks.append(codeTable(codes.mid(0, Most)));
    if (codes.size() > Most) {
        article.blocks.append(
            Paragraph{{quiet(tr("and %n more, in the tree and by search", nullptr, int(codes.size() - Most)))}});
    }
    article.blocks.append(sources(codeClass.sources));
    return article;
}

Article Articles::guide(const Guide &guide) const
{
    Article article;
    article.id = guide.id;
    article.title = plainName(guide.id);
    article.otherName = otherName(guide.id);
    article.blocks.append(Lead{sentence(m_texts.text(guide.id, "summary"))});
    for (const Guide::Section &section : guide.sections) {
        article.blocks.append(Heading{m_texts.text(section.id, "title")});
        appendParagraphs(article.blocks, m_texts.text(section.id, "text"));
        Facts table;
        QList<RichText> bullets;
        for (const Guide::Item &item : section.items) {
            RichText text = sentence(m_texts.text(item.id, "text"));
            if (const RichText links = codeLinks(item.codes); !links.isEmpty()) {
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

    article.blocks.append(Heading{tr("The classes")});
    Facts classes;
    for (const CodeClass &codeClass : m_catalog.classes) {
        classes.rows.append({{{Vocabulary::classLabel(codeClass.id), Span::Style::Strong, codeClass.id}},
                             {{{plainName(codeClass.id), Span::Style::Plain, codeClass.id},
                               quiet(u" – "_s),
                               Span{m_texts.text(codeClass.id, "summary")}}}});
    }
    article.blocks.append(classes);

    article.blocks.append(Heading{tr("The seven terms")});
    QList<RichText> terms;
    for (const GlossaryTerm &term : m_catalog.terms) {
        if (term.first)
            terms.append({link(term.id), quiet(u" – "_s), Span{m_texts.text(term.id, "summary")}});
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
                     + codeLinks(standardOnly),
                 RichText{Span{tr("Cached by Cloudflare’s default, not by the standard’s:") + u' '}}
                     + codeLinks(cloudflareOnly)}});

    QList<RichText> guides;
    for (const Guide &guide : m_catalog.guides)
        guides.append({link(guide.id), quiet(u" – "_s), Span{m_texts.text(guide.id, "summary")}});
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
