// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/entryjson.h"

#include "catalog/catalogwords.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/reasontext.h"
#include "search/snippet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The words of the catalog's files (resources/catalog/FORMAT.md) for the enumerations of catalog/statuscode.h, in their
// order; those of hops, stations and parties are in catalogwords.h. tst_terminal compares what is printed with the files.
constexpr const char *Standings[] = {"standard", "experimental", "deprecated", "obsolete",
                                     "unused",   "unofficial",   "vendor"};
constexpr const char *ExchangeSteps[] = {"dns", "tcp", "tls", "request", "response"};
constexpr const char *Bodies[] = {"forbidden", "allowed", "none"};
constexpr const char *Occurrences[] = {"no", "yes", "log-only"};
constexpr const char *Evidences[] = {"documented", "general-rule", "observed"};
constexpr const char *DatedBys[] = {"source", "compilation"};

template<typename Enum, size_t count>
QJsonValue word(const char *const (&words)[count], Enum value)
{
    return QString::fromLatin1(words[size_t(value)]);
}

template<typename Enum>
QJsonValue word(const QStringList &words, Enum value)
{
    return words.at(int(value));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(const std::optional<Specification> &specification)
{
    if (!specification)
        return {};
    return QJsonObject{{u"document"_s, specification->document},
                       {u"section"_s, orNull(specification->section)},
                       {u"url"_s, specification->url}};
}

QJsonObject toJson(const Source &source)
{
    return {{u"url"_s, orNull(source.url)},
            {u"observation"_s, orNull(source.observation)},
            {u"as_of"_s, source.asOf},
            {u"dated_by"_s, word(DatedBys, source.datedBy)},
            {u"supports"_s, QJsonArray::fromStringList(source.supports)}};
}

/// A limit and a guide's item hold their one source among their own keys.
void addInlineSource(QJsonObject &object, const Source &source)
{
    object.insert(u"source"_s, orNull(source.url));
    object.insert(u"as_of"_s, source.asOf);
    object.insert(u"dated_by"_s, word(DatedBys, source.datedBy));
}

void addSources(QJsonObject &object, const QList<Source> &sources)
{
    QJsonArray all;
    QString newest;
    for (const Source &source : sources) {
        all.append(toJson(source));
        newest = std::max(newest, source.asOf); // ISO dates, short ones first
    }
    object.insert(u"as_of"_s, orNull(newest));
    object.insert(u"sources"_s, all);
}

QString className(const QString &classId)
{
    return classId.mid(QStringView(u"class:").size());
}

QStringList idsOf(const Catalog &catalog, const QList<int> &codes)
{
    QStringList ids;
    for (const int index : codes)
        ids.append(catalog.codes.at(index).id);
    return ids;
}

} // namespace

EntryJson::EntryJson(const Texts &texts)
    : m_catalog(texts.catalog())
    , m_texts(texts)
{
}

QJsonValue EntryJson::text(const QString &id, const QByteArray &field) const
{
    return orNull(m_texts.text(id, field));
}

QJsonArray EntryJson::distinctions(const QString &id, const QStringList &others) const
{
    QJsonArray list;
    for (const QString &other : others) {
        if (const QJsonValue words = text(Catalog::distinctionId(id, other), "text"); !words.isNull())
            list.append(QJsonObject{{u"from"_s, other}, {u"text"_s, words}});
    }
    return list;
}

QJsonArray EntryJson::list(const QString &id, const char *field) const
{
    return QJsonArray::fromStringList(m_texts.list(id, field));
}

QString EntryJson::kind(EntryRef entry) const
{
    switch (entry.kind) {
    case EntryKind::Code:
        return m_catalog.codes.at(entry.index).kind == StatusCode::Kind::Status ? u"code"_s : u"error"_s;
    case EntryKind::Term:
        return u"term"_s;
    case EntryKind::Class:
        return u"class"_s;
    case EntryKind::Guide:
        return u"guide"_s;
    case EntryKind::DecisionTree:
        return u"decision_tree"_s;
    }
    return {};
}

QJsonObject EntryJson::entry(const QString &id) const
{
    const EntryRef ref = m_catalog.find(id);
    QJsonObject object{{u"id"_s, id},
                       {u"kind"_s, kind(ref)},
                       {u"code"_s, {}},
                       {u"issuer"_s, {}},
                       {u"class"_s, {}},
                       {u"standing"_s, {}},
                       {u"lang"_s, m_texts.currentLanguage()},
                       {u"name"_s, text(id, "name")},
                       {u"summary"_s, text(id, "summary")}};
    switch (ref.kind) {
    case EntryKind::Code:
        addCode(object, m_catalog.codes.at(ref.index));
        break;
    case EntryKind::Term:
        addTerm(object, m_catalog.terms.at(ref.index));
        break;
    case EntryKind::Class:
        addClass(object, m_catalog.classes.at(ref.index));
        break;
    case EntryKind::Guide:
        addGuide(object, m_catalog.guides.at(ref.index));
        break;
    case EntryKind::DecisionTree:
        addDecisionTree(object, m_catalog.decisionTrees.at(ref.index));
        break;
    }
    return object;
}

void EntryJson::addCode(QJsonObject &object, const StatusCode &code) const
{
    object.insert(u"code"_s, code.number);
    object.insert(u"issuer"_s, code.issuer);
    object.insert(u"class"_s, className(code.classId()));
    object.insert(u"standing"_s, word(Standings, code.standing));
    object.insert(u"specification"_s, toJson(code.specification));
    QJsonArray hops;
    for (const Hop hop : code.emittedBy)
        hops.append(word(hopWords(), hop));
    object.insert(u"emitted_by"_s, hops);
    object.insert(u"failed"_s,
                  code.failed ? QJsonValue(QJsonObject{{u"from"_s, word(stationWords(), code.failed->from)},
                                                       {u"to"_s, word(stationWords(), code.failed->to)},
                                                       {u"step"_s, word(ExchangeSteps, code.failed->step)}})
                              : QJsonValue());
    QJsonValue parties;
    if (code.mustAct) {
        QJsonArray list;
        for (const Party party : *code.mustAct)
            list.append(word(partyWords(), party));
        parties = list;
    }
    object.insert(u"must_act"_s, parties);
    object.insert(u"body"_s, word(Bodies, code.body));
    object.insert(u"header_fields"_s, QJsonArray::fromStringList(code.headerFields));
    object.insert(u"heuristically_cacheable"_s, orNull(code.heuristicallyCacheable));
    object.insert(u"edge_ttl_s"_s, orNull(code.edgeTtlSeconds));
    object.insert(u"made_by_cloudflare"_s,
                  code.madeByCloudflare ? word(Occurrences, *code.madeByCloudflare) : QJsonValue());
    QJsonValue error;
    if (code.cloudflareError) {
        error = QJsonObject{{u"category"_s, orNull(code.cloudflareError->category)},
                            {u"retryable"_s, orNull(code.cloudflareError->retryable)},
                            {u"retry_after_s"_s, orNull(code.cloudflareError->retryAfterSeconds)}};
    }
    object.insert(u"cloudflare_error"_s, error);
    QJsonValue carrier;
    if (code.carriedBy) {
        carrier = QJsonObject{{u"status"_s, code.carriedBy->status},
                              {u"evidence"_s, word(Evidences, code.carriedBy->evidence)}};
    }
    object.insert(u"carried_by"_s, carrier);
    object.insert(u"expires"_s, orNull(code.expires));
    QJsonArray substatuses;
    for (const QString &number : code.substatuses)
        substatuses.append(QJsonObject{{u"number"_s, number}, {u"name"_s, text(u"iis:"_s + number, "name")}});
    object.insert(u"substatuses"_s, substatuses);
    object.insert(u"look_alikes"_s, QJsonArray::fromStringList(code.lookAlikes));
    object.insert(u"distinctions"_s, distinctions(code.id, code.lookAlikes));
    object.insert(u"collect"_s, QJsonArray::fromStringList(code.collect));
    QJsonArray details;
    for (const QString &detail : code.collect) {
        details.append(QJsonObject{{u"id"_s, detail},
                                   {u"name"_s, text(detail, "name")},
                                   {u"how"_s, text(detail, "how")},
                                   {u"ask"_s, text(detail, "ask")}});
    }
    object.insert(u"case_details"_s, details);
    QJsonArray formerNames;
    for (const FormerName &former : code.formerNames)
        formerNames.append(QJsonObject{{u"name"_s, former.name}, {u"document"_s, former.document}});
    object.insert(u"former_names"_s, formerNames);
    QJsonArray notes;
    for (const QString &name : code.headerFields) {
        if (const QJsonValue note = text(code.id, "header:" + name.toUtf8()); !note.isNull())
            notes.append(QJsonObject{{u"header_field"_s, name}, {u"text"_s, note}});
    }
    object.insert(u"header_notes"_s, notes);
    for (const char *field : {"meaning", "caching", "received", "provenance", "reply_visitor", "reply_owner"})
        object.insert(QString::fromLatin1(field), text(code.id, field));
    for (const char *field : {"causes", "steps_visitor", "steps_owner", "steps_agent", "traps", "phrases"})
        object.insert(QString::fromLatin1(field), list(code.id, field));
    object.insert(u"terms"_s, QJsonArray::fromStringList(code.terms));
    QJsonArray limits;
    for (const Limit *one : m_catalog.limitsOfCode(code.id))
        limits.append(limit(*one));
    object.insert(u"limits"_s, limits);
    object.insert(u"aliases"_s, list(code.id, "aliases"));
    object.insert(u"doubt"_s, text(code.id, "doubt"));
    object.insert(u"at_cloudflare"_s, text(code.id, "at_cloudflare"));
    object.insert(u"pack"_s, orNull(code.pack));
    addSources(object, code.sources);
}

QJsonObject EntryJson::limit(const Limit &limit) const
{
    QJsonArray former;
    for (const Limit::Former &one : limit.former)
        former.append(QJsonObject{{u"value"_s, one.value}, {u"from"_s, orNull(one.from)}});
    QJsonObject object{{u"id"_s, limit.id},
                       {u"name"_s, text(limit.id, "name")},
                       {u"value"_s, limit.value},
                       {u"unit"_s, limit.unit},
                       {u"codes"_s, QJsonArray::fromStringList(limit.codes)},
                       {u"adjustable"_s, orNull(limit.adjustable)},
                       {u"maximum"_s, orNull(limit.maximum)},
                       {u"former"_s, former},
                       {u"note"_s, text(limit.id, "note")}};
    addInlineSource(object, limit.source);
    return object;
}

void EntryJson::addTerm(QJsonObject &object, const GlossaryTerm &term) const
{
    object.insert(u"first"_s, term.first);
    QJsonArray references;
    for (const Specification &reference : term.references)
        references.append(toJson(reference));
    object.insert(u"references"_s, references);
    object.insert(u"related"_s, QJsonArray::fromStringList(term.related));
    object.insert(u"definition"_s, text(term.id, "definition"));
    object.insert(u"exchange"_s, orNull(term.exchange));
    object.insert(u"example"_s, text(term.id, "example"));
    object.insert(u"confused_with"_s, QJsonArray::fromStringList(term.confusedWith));
    object.insert(u"distinctions"_s, distinctions(term.id, term.confusedWith));
    object.insert(u"synonyms"_s, list(term.id, "synonyms"));
    object.insert(u"phrases"_s, list(term.id, "phrases"));
    object.insert(u"reference_note"_s, text(term.id, "reference_note"));
    object.insert(u"codes"_s, QJsonArray::fromStringList(m_catalog.codesAboutTerm(term.id)));
    object.insert(u"pack"_s, orNull(term.pack));
    addSources(object, {}); // what vouches for a term are its references
}

void EntryJson::addClass(QJsonObject &object, const CodeClass &codeClass) const
{
    object.insert(u"class"_s, className(codeClass.id));
    object.insert(u"specification"_s, toJson(codeClass.specification));
    object.insert(u"made_by_cloudflare"_s,
                  codeClass.madeByCloudflare ? word(Occurrences, *codeClass.madeByCloudflare) : QJsonValue());
    object.insert(u"singular"_s, text(codeClass.id, "singular"));
    object.insert(u"meaning"_s, text(codeClass.id, "meaning"));
    object.insert(u"emitters"_s, text(codeClass.id, "emitters"));
    object.insert(u"caching"_s, text(codeClass.id, "caching"));
    object.insert(u"steps_agent"_s, list(codeClass.id, "steps_agent"));
    object.insert(u"at_cloudflare"_s, text(codeClass.id, "at_cloudflare"));
    object.insert(u"aliases"_s, list(codeClass.id, "aliases"));
    object.insert(u"phrases"_s, list(codeClass.id, "phrases"));
    object.insert(u"codes"_s, QJsonArray::fromStringList(idsOf(m_catalog, m_catalog.codesOfClass(codeClass.id))));
    addSources(object, codeClass.sources);
}

void EntryJson::addGuide(QJsonObject &object, const Guide &guide) const
{
    QJsonArray sections;
    QList<Source> sources;
    for (const Guide::Section &section : guide.sections) {
        QJsonArray items;
        for (const Guide::Item &item : section.items) {
            QJsonObject one{{u"id"_s, item.id},
                            {u"label"_s, orNull(item.label)},
                            {u"codes"_s, QJsonArray::fromStringList(item.codes)},
                            {u"evidence"_s, item.evidence},
                            {u"text"_s, text(item.id, "text")}};
            addInlineSource(one, item.source);
            items.append(one);
            // Items of a guide share their sources.
            const bool isNew = std::ranges::none_of(sources, [&item](const Source &known) {
                return known.url == item.source.url && known.asOf == item.source.asOf;
            });
            if (!item.source.url.isEmpty() && isNew)
                sources.append(item.source);
        }
        sections.append(QJsonObject{{u"id"_s, section.id},
                                    {u"title"_s, text(section.id, "title")},
                                    {u"text"_s, text(section.id, "text")},
                                    {u"items"_s, items}});
    }
    object.insert(u"sections"_s, sections);
    object.insert(u"phrases"_s, list(guide.id, "phrases"));
    addSources(object, sources);
}

void EntryJson::addDecisionTree(QJsonObject &object, const DecisionTree &tree) const
{
    QJsonArray questions;
    for (const DecisionTree::Question &question : tree.questions) {
        QJsonArray answers;
        for (const DecisionTree::Answer &answer : question.answers) {
            answers.append(QJsonObject{
                {u"id"_s, answer.id}, {u"leads_to"_s, answer.leadsTo}, {u"answer"_s, text(answer.id, "answer")}});
        }
        questions.append(QJsonObject{{u"id"_s, question.id},
                                     {u"question"_s, text(question.id, "question")},
                                     {u"hint"_s, text(question.id, "hint")},
                                     {u"answers"_s, answers}});
    }
    QJsonArray outcomes;
    for (const DecisionTree::Outcome &outcome : tree.outcomes) {
        QJsonArray parties;
        for (const Party party : outcome.mustAct)
            parties.append(word(partyWords(), party));
        outcomes.append(QJsonObject{{u"id"_s, outcome.id},
                                    {u"verdict"_s, text(outcome.id, "verdict")},
                                    {u"reason"_s, text(outcome.id, "reason")},
                                    {u"must_act"_s, parties},
                                    {u"next_steps"_s, list(outcome.id, "next_steps")},
                                    {u"codes"_s, QJsonArray::fromStringList(outcome.codes)},
                                    {u"collect"_s, QJsonArray::fromStringList(outcome.collect)}});
    }
    object.insert(u"for"_s, QJsonArray::fromStringList(tree.about));
    object.insert(u"questions"_s, questions);
    object.insert(u"outcomes"_s, outcomes);
    object.insert(u"phrases"_s, list(tree.id, "phrases"));
    object.insert(u"pack"_s, orNull(tree.pack));
    addSources(object, {}); // its outcomes lead to codes, which have theirs
}

QJsonObject EntryJson::listed(const StatusCode &code) const
{
    return {{u"id"_s, code.id},
            {u"code"_s, code.number},
            {u"issuer"_s, code.issuer},
            {u"class"_s, className(code.classId())},
            {u"name"_s, text(code.id, "name")}};
}

QJsonObject EntryJson::glossed(const GlossaryTerm &term) const
{
    const QStringList languages = Language::available();
    const auto other = std::ranges::find_if(
        languages, [this](const QString &language) { return language != m_texts.currentLanguage(); });
    // A definition goes on where the summary ends.
    const QStringList definition = m_texts.list(term.id, "summary") + m_texts.list(term.id, "definition");
    return {{u"id"_s, term.id},
            {u"term"_s, text(term.id, "name")},
            {u"other_language_term"_s, orNull(m_texts.textIn(*other, term.id, "name"))},
            {u"definition"_s, definition.join(u'\n')},
            {u"synonyms"_s, list(term.id, "synonyms")},
            {u"codes"_s, QJsonArray::fromStringList(m_catalog.codesAboutTerm(term.id))}};
}

QJsonObject EntryJson::hit(const SearchHit &hit, const QStringList &matched, const Snippet &snippet) const
{
    QJsonArray reasons;
    for (const MatchReason &reason : hit.reasons) {
        reasons.append(QJsonObject{
            {u"kind"_s, ReasonText::key(reason.kind)}, {u"typed"_s, reason.typed}, {u"found"_s, reason.found}});
    }
    const QString id = m_catalog.id(hit.entry);
    const StatusCode *code = m_catalog.code(id);
    return {{u"kind"_s, kind(hit.entry)},
            {u"id"_s, id},
            {u"code"_s, code ? QJsonValue(code->number) : QJsonValue()},
            {u"name"_s, text(id, "name")},
            {u"score"_s, hit.score},
            {u"matched"_s, QJsonArray::fromStringList(matched)},
            {u"reasons"_s, reasons},
            {u"snippet"_s, snippet.text.isEmpty() ? QJsonValue() : QJsonValue(snippet.text)},
            {u"snippet_language"_s, snippet.language.isEmpty() ? QJsonValue() : QJsonValue(snippet.language)}};
}
