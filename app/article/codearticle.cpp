// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/codearticle.h"

#include "article/comparisonarticle.h"
#include "article/decisiontreearticle.h"
#include "article/richtext.h"
#include "article/sourcelist.h"
#include "article/vocabulary.h"
#include "language/figures.h"
#include "language/texts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

void addRow(Facts &facts, const QString &label, const QList<RichText> &lines)
{
    if (!lines.isEmpty() && !lines.constFirst().isEmpty())
        facts.rows.append({sentence(label), lines});
}

} // namespace

CodeArticle::CodeArticle(const Texts &texts, const StatusCode &code)
    : m_catalog(texts.catalog())
    , m_texts(texts)
    , m_code(code)
    , m_links(texts)
{
}

Article CodeArticle::write() const
{
    Article article;
    article.id = m_code.id;
    article.number = m_code.numberText();
    article.title = m_links.name(m_code.id);
    article.otherName = m_links.otherName(m_code.id);
    article.classId = m_code.classId();
    article.badges = badges();

    QList<Block> &blocks = article.blocks;
    blocks.append(Lead{text("summary")});
    blocks.append(requestPath(m_code, m_catalog));
    blocks.append(glance());
    blocks.append(DecisionTreeArticle::linesAbout(m_texts, m_code.id));
    addSteps(blocks);
    addMeaning(blocks);
    if (const RichText doubt = text("doubt"); !doubt.isEmpty())
        blocks.append(Caution{tr("To take with care"), doubt});
    addBullets(blocks, tr("Likely causes"), "causes");
    addCaseDetails(blocks);
    addLookAlikes(blocks);
    addHeaderFields(blocks);
    addBullets(blocks, tr("Traps"), "traps");
    blocks.append(Heading{tr("Facts")});
    blocks.append(facts());
    addSubstatuses(blocks);
    addReplies(blocks);
    addPhrases(blocks);
    if (!m_code.terms.isEmpty()) {
        blocks.append(Heading{tr("Terms")});
        blocks.append(Paragraph{m_links.terms(m_code.terms)});
    }
    blocks.append(sourceList(m_code.sources));
    if (!m_code.pack.isEmpty())
        blocks.append(Paragraph{{quiet(tr("From the pack %1").arg(m_code.pack))}});
    return article;
}

Facts CodeArticle::comparableFacts() const
{
    Facts all;
    addRow(all, tr("Class"), {sentence(m_links.name(m_code.classId()))});
    addRow(all, tr("Issuer"), {sentence(m_links.name(u"issuer:"_s + m_code.issuer))});
    addRow(all, tr("Standing"), {sentence(Vocabulary::standing(m_code.standing))});
    all.rows += glance().rows;
    all.rows += knownFacts().rows;
    addRow(all, tr("Header fields"), {literals(m_code.headerFields)});
    return all;
}

/// A page needs no link to itself.
RichText CodeArticle::withoutSelf(RichText text) const
{
    for (Span &span : text) {
        if (span.link == m_code.id)
            span.link.clear();
    }
    return text;
}

RichText CodeArticle::text(const QByteArray &field) const
{
    return withoutSelf(sentence(m_texts.pieces(m_code.id, field)));
}

QList<RichText> CodeArticle::list(const char *field) const
{
    QList<RichText> texts = sentences(m_texts.pieceList(m_code.id, field));
    std::ranges::transform(texts, texts.begin(), [this](const RichText &text) { return withoutSelf(text); });
    return texts;
}

QList<Badge> CodeArticle::badges() const
{
    QList<Badge> badges{{Badge::Role::Class, m_links.name(m_code.classId())},
                        {Badge::Role::Issuer, m_links.name(u"issuer:"_s + m_code.issuer)}};
    if (m_code.standing != Standing::Vendor || !m_code.pack.isEmpty())
        badges.append({Badge::Role::Standing, Vocabulary::standing(m_code.standing)});
    if (m_code.isCacheableByDefault())
        badges.append({Badge::Role::Cacheable, tr("cacheable by default")});
    if (!m_code.sources.isEmpty())
        badges.append({Badge::Role::Date, Vocabulary::dated(m_code.sources.constFirst())});
    return badges;
}

Facts CodeArticle::glance() const
{
    Facts facts;
    QList<RichText> hops;
    for (const Hop hop : m_code.emittedBy) {
        const QString term = hop == Hop::Proxy ? u"term:proxy-server"_s
            : hop == Hop::Origin               ? u"term:origin-server"_s
                                               : u"term:client"_s;
        hops.append({{Vocabulary::hop(hop), Span::Style::Plain, m_catalog.term(term) ? term : QString()}});
    }
    addRow(facts, tr("Emitted by"), {hops.isEmpty() ? sentence(tr("nobody")) : joined(hops, tr(" or "))});
    if (m_code.failed)
        addRow(facts, tr("Failed"), {sentence(Vocabulary::failure(*m_code.failed))});
    if (m_code.mustAct) {
        QList<RichText> parties;
        for (const Party party : *m_code.mustAct)
            parties.append({parties.isEmpty() ? strong(Vocabulary::party(party)) : Span{Vocabulary::party(party)}});
        //: Before the words for whoever must act, the likeliest first: "the site owner, else the visitor"
        addRow(facts, tr("Who must act"),
               {parties.isEmpty() ? sentence(tr("nobody has to do anything")) : joined(parties, tr(", else "))});
    }
    if (m_code.carriedBy) {
        addRow(facts, tr("Carried by"),
               {{m_links.link(m_code.carriedBy->status),
                 quiet(u" (%1)"_s.arg(Vocabulary::evidence(m_code.carriedBy->evidence)))}});
    }
    addRow(facts, tr("What arrives"), {text("received")});
    return facts;
}

void CodeArticle::addMeaning(QList<Block> &blocks) const
{
    const QList<RichText> paragraphs = list("meaning");
    if (!paragraphs.isEmpty())
        blocks.append(Heading{tr("What happened")});
    for (const RichText &paragraph : paragraphs)
        blocks.append(Paragraph{paragraph});
}

void CodeArticle::addSteps(QList<Block> &blocks) const
{
    struct Kind
    {
        Audience audience;
        const char *field;
        QString title;
        QString label;
    };
    const Kind kinds[] = {{Audience::Visitor, "steps_visitor", tr("For the visitor"), tr("visitor")},
                          {Audience::Owner, "steps_owner", tr("For the site owner"), tr("site owner")},
                          {Audience::Agent, "steps_agent", tr("For the support agent"), tr("support agent")}};
    NextSteps next{tr("What to do"), {}};
    for (const Kind &kind : kinds) {
        if (const QList<RichText> steps = list(kind.field); !steps.isEmpty())
            next.parts.append({kind.audience, kind.title, kind.label, steps});
    }
    if (!next.parts.isEmpty())
        blocks.append(next);
}

void CodeArticle::addCaseDetails(QList<Block> &blocks) const
{
    QList<RichText> items;
    for (const QString &id : m_code.collect) {
        RichText item{strong(m_texts.text(id, "name"))};
        if (const RichText how = sentence(m_texts.pieces(id, "how")); !how.isEmpty())
            item += RichText{quiet(u" – "_s)} + how;
        items.append(item);
    }
    if (items.isEmpty())
        return;
    blocks.append(Heading{tr("What to collect before passing it on")});
    blocks.append(Bullets{items});
}

RichText CodeArticle::beside(const StatusCode &other) const
{
    const Span compare{tr("compare"), Span::Style::Action, ComparisonArticle::id({m_code.id, other.id})};
    return withoutSelf(m_links.beside(m_code.id, other.id)) + RichText{compare};
}

void CodeArticle::addLookAlikes(QList<Block> &blocks) const
{
    QList<RichText> lookAlikes;
    for (const QString &id : m_code.lookAlikes) {
        const StatusCode *other = m_catalog.code(id);
        if (other && other->number != m_code.number)
            lookAlikes.append(beside(*other));
    }
    if (!lookAlikes.isEmpty()) {
        blocks.append(Heading{tr("Not to be confused with")});
        blocks.append(Bullets{lookAlikes});
    }
    QList<RichText> others;
    for (const EntryRef ref : m_catalog.numbered(m_code.number)) {
        const StatusCode &other = m_catalog.codes.at(ref.index);
        if (other.id != m_code.id)
            others.append(beside(other));
    }
    if (!others.isEmpty()) {
        blocks.append(Heading{tr("The same number elsewhere")});
        blocks.append(Bullets{others});
    }
}

void CodeArticle::addHeaderFields(QList<Block> &blocks) const
{
    if (m_code.headerFields.isEmpty())
        return;
    Facts fields;
    QStringList unexplained;
    for (const QString &name : m_code.headerFields) {
        const RichText note = text("header:" + name.toUtf8());
        if (note.isEmpty())
            unexplained.append(name);
        else
            fields.rows.append({{literal(name)}, {note}});
    }
    blocks.append(Heading{tr("Header fields")});
    if (!fields.rows.isEmpty())
        blocks.append(fields);
    if (!unexplained.isEmpty())
        blocks.append(Paragraph{literals(unexplained)});
}

void CodeArticle::addBullets(QList<Block> &blocks, const QString &heading, const char *field) const
{
    const QList<RichText> items = list(field);
    if (items.isEmpty())
        return;
    blocks.append(Heading{heading});
    blocks.append(Bullets{items});
}

/// Those that hold for the exchange, without the code's own names and history.
Facts CodeArticle::knownFacts() const
{
    Facts facts;
    addRow(facts, tr("Body"), {sentence(Vocabulary::body(m_code.body))});
    addRow(facts, tr("Caching"), cachingLines());
    addRow(facts, tr("At Cloudflare"), {text("at_cloudflare")});
    if (m_code.cloudflareError)
        addRow(facts, tr("Cloudflare’s own verdict"), {cloudflareErrorText(*m_code.cloudflareError)});
    addRow(facts, tr("Limits at Cloudflare"), limitLines());
    if (m_code.specification)
        addRow(facts, tr("Specification"), {specificationText(*m_code.specification)});
    if (m_code.frequency) {
        addRow(facts, tr("How often it is met"),
               {{Span{Vocabulary::frequency(m_code.frequency->step)},
                 //: Of how often a code is met; %1 is "as of November 2026"
                 quiet(tr(" (an estimate, %1)").arg(Vocabulary::dated(m_code.frequency->source)))}});
    }
    if (!m_code.expires.isEmpty())
        addRow(facts, tr("Registered until"), {sentence(Vocabulary::date(m_code.expires))});
    return facts;
}

Facts CodeArticle::facts() const
{
    Facts facts = knownFacts();
    QList<RichText> formerly;
    for (const FormerName &former : m_code.formerNames)
        formerly.append({Span{former.name}, quiet(u" (%1)"_s.arg(former.document))});
    addRow(facts, tr("Formerly called"), {joined(formerly, u" · "_s)});
    addRow(facts, tr("Also called"), {sentence(m_texts.list(m_code.id, "aliases").join(u" · "_s))});
    addRow(facts, tr("Where it comes from"), {text("provenance")});
    return facts;
}

/// In words where there are any: they say the same, and more.
QList<RichText> CodeArticle::cachingLines() const
{
    if (const RichText words = text("caching"); !words.isEmpty())
        return {words};
    if (!m_code.heuristicallyCacheable)
        return {};
    // Cloudflare's table covers the registry's codes; what it does not name is not cached.
    return {
        sentence(*m_code.heuristicallyCacheable ? tr("Cacheable by default, even without explicit freshness.")
                                                : tr("Not cacheable by default, only with explicit freshness.")),
        sentence(m_code.edgeTtlSeconds
                     ? tr("Default edge TTL at Cloudflare: %1.").arg(durationText(*m_code.edgeTtlSeconds, QLocale()))
                     : tr("Not cached by default at Cloudflare."))};
}

QList<RichText> CodeArticle::limitLines() const
{
    QList<RichText> lines;
    for (const Limit *limit : m_catalog.limitsOfCode(m_code.id)) {
        const auto figure = [&](double value) { return m_texts.figure(*limit, value); };
        RichText line{Span{tr("%1:").arg(m_links.name(limit->id)) + u' '}, strong(figure(limit->value))};
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
        if (const RichText note = withoutSelf(sentence(m_texts.pieces(limit->id, "note"))); !note.isEmpty())
            line += RichText{Span{u". "_s}} + note;
        lines.append(line);
    }
    return lines;
}

RichText CodeArticle::cloudflareErrorText(const CloudflareError &error) const
{
    QStringList parts;
    if (!error.category.isEmpty())
        parts.append(tr("category “%1”").arg(Vocabulary::errorCategory(error.category)));
    if (error.retryable)
        parts.append(*error.retryable ? tr("worth another try") : tr("not worth another try"));
    if (error.retryAfterSeconds)
        parts.append(tr("after %1").arg(durationText(*error.retryAfterSeconds, QLocale())));
    return sentence(parts.join(u", "_s));
}

void CodeArticle::addSubstatuses(QList<Block> &blocks) const
{
    if (m_code.substatuses.isEmpty())
        return;
    Facts substatuses;
    for (const QString &number : m_code.substatuses)
        substatuses.rows.append({{literal(number)}, {sentence(m_texts.pieces(u"iis:"_s + number, "name"))}});
    blocks.append(Heading{tr("Substatus codes of IIS")});
    blocks.append(
        Paragraph{{quiet(tr("IIS writes them into its log and, on the server itself, into the error page."))}});
    blocks.append(substatuses);
}

void CodeArticle::addReplies(QList<Block> &blocks) const
{
    const std::pair<const char *, QString> replies[] = {{"reply_visitor", tr("To a visitor")},
                                                        {"reply_owner", tr("To the site owner")}};
    bool isFirst = true;
    for (const auto &[field, title] : replies) {
        const QList<RichText> paragraphs = list(field);
        if (paragraphs.isEmpty())
            continue;
        if (std::exchange(isFirst, false))
            blocks.append(Heading{tr("A reply to the customer")});
        blocks.append(Quotation{title, paragraphs});
    }
}

void CodeArticle::addPhrases(QList<Block> &blocks) const
{
    QStringList phrases;
    for (const QString &phrase : m_texts.list(m_code.id, "phrases"))
        phrases.append(tr("“%1”").arg(phrase));
    if (phrases.isEmpty())
        return;
    blocks.append(Heading{tr("What people say when they meet it")});
    blocks.append(Paragraph{{quiet(phrases.join(u" · "_s))}});
}
