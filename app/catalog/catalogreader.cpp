// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogreader.h"

#include "catalog/catalogwords.h"
#include "catalog/jsonfile.h"
#include "catalog/jsonplace.h"
#include "catalog/jsonposition.h"
#include "catalog/markup.h"
#include "catalog/nearest.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

namespace {

const QStringList Standings{u"standard"_s, u"experimental"_s, u"deprecated"_s, u"obsolete"_s,
                            u"unused"_s,   u"unofficial"_s,   u"vendor"_s};
const QStringList Bodies{u"forbidden"_s, u"allowed"_s, u"none"_s};
const QStringList ExchangeSteps{u"dns"_s, u"tcp"_s, u"tls"_s, u"request"_s, u"response"_s};
const QStringList Occurrences{u"no"_s, u"yes"_s, u"log-only"_s};
const QStringList Evidences{u"documented"_s, u"general-rule"_s, u"observed"_s};
const QStringList DatedBys{u"source"_s, u"compilation"_s};
const QStringList ItemEvidences{u"documentation"_s, u"specification"_s, u"known"_s};
const QStringList Units{u"s"_s, u"ms"_s, u"KB"_s, u"MB"_s, u"GB"_s};
const QStringList Adjustable{u"no"_s, u"enterprise"_s};

/// Of a search: each filter and its values, beside the issuers that "is" knows too.
const QList<std::pair<QString, QStringList>> Filters{
    {u"is"_s, {u"official"_s, u"vendor"_s, u"unofficial"_s, u"deprecated"_s, u"experimental"_s}},
    {u"by"_s, hopWords()},
    {u"cacheable"_s, {u"yes"_s, u"no"_s}},
    {u"class"_s, {u"1xx"_s, u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"other"_s, u"1xxx"_s}},
    {u"in"_s, {u"codes"_s, u"glossary"_s, u"overviews"_s, u"guides"_s}},
};

const QStringList ClassIds{u"class:1xx"_s, u"class:2xx"_s,   u"class:3xx"_s, u"class:4xx"_s,
                           u"class:5xx"_s, u"class:other"_s, u"class:1xxx"_s};
/// In the order of CatalogReader::Target.
const QStringList TargetNames{u"issuer"_s, u"code"_s, u"status"_s, u"term"_s, u"collect"_s, u"subject"_s, u"page"_s};
/// The lists of a file whose entries a link can lead to.
const QStringList LinkableLists{u"issuers"_s, u"codes"_s, u"errors"_s, u"terms"_s, u"collect"_s, u"classes"_s};

/// Lower-case letters and digits, with single hyphens between them.
bool isSlug(QStringView text)
{
    bool afterHyphen = true;
    for (const QChar c : text) {
        const bool isHyphen = c == u'-';
        if (isHyphen ? afterHyphen : !(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'))
            return false;
        afterHyphen = isHyphen;
    }
    return !afterHyphen;
}

Specification readSpecification(const JsonPlace &place)
{
    ObjectReader object(place);
    const Specification specification{object.string(u"document"_s), object.string(u"section"_s, Need::Optional),
                                      object.address(u"url"_s)};
    object.finish();
    return specification;
}

/// A source may vouch for what is known of @p entry.
Source readSource(const JsonPlace &place, const ObjectReader &entry)
{
    ObjectReader object(place);
    Source source;
    source.observation = object.string(u"observation"_s, Need::Optional);
    source.url = object.address(u"url"_s, source.observation.isEmpty() ? Need::Required : Need::Optional);
    source.asOf = object.date(u"as_of"_s);
    source.datedBy =
        object.word<Source::DatedBy>(u"dated_by"_s, DatedBys, Need::Required).value_or(Source::DatedBy::Source);
    object.forEachText(u"supports"_s, [&](const JsonPlace &at, const QString &key) {
        if (!entry.knows(key))
            at.report(Kind::UnknownWord, {shown(key), entry.knownKeys().join(u", "_s)});
        source.supports.append(key);
    });
    object.finish();
    return source;
}

/// The source of a limit or of a guide's item: its keys stand in the entry itself.
Source readInlineSource(ObjectReader &entry, Need address)
{
    Source source;
    source.url = entry.address(u"source"_s, address);
    source.asOf = entry.date(u"as_of"_s);
    source.datedBy =
        entry.word<Source::DatedBy>(u"dated_by"_s, DatedBys, Need::Required).value_or(Source::DatedBy::Source);
    return source;
}

/// Call when all facts of the entry are read.
QList<Source> readSources(ObjectReader &entry)
{
    QList<Source> sources;
    entry.forEach(u"sources"_s, Need::Required,
                  [&](const JsonPlace &place) { sources.append(readSource(place, entry)); });
    return sources;
}

QList<FormerName> readFormerNames(ObjectReader &entry)
{
    QList<FormerName> names;
    entry.forEach(u"former_names"_s, Need::Optional, [&names](const JsonPlace &at) {
        ObjectReader object(at);
        names.append({object.string(u"name"_s), object.string(u"document"_s)});
        object.finish();
    });
    return names;
}

/// No value if the two hops, or their order, are wrong.
std::optional<Failure> readFailure(const JsonPlace &place)
{
    ObjectReader object(place);
    const auto from = object.word<Station>(u"from"_s, stationWords(), Need::Required);
    const auto to = object.word<Station>(u"to"_s, stationWords(), Need::Required);
    const auto step = object.word<ExchangeStep>(u"step"_s, ExchangeSteps, Need::Required);
    object.finish();
    if (!from || !to || !step)
        return {};
    if (*from >= *to) {
        const QStringList &words = stationWords();
        place.report(Kind::WrongOrder, {words.at(int(*from)), words.at(int(*to)), words.join(u", "_s)});
        return {};
    }
    return Failure{*from, *to, *step};
}

CloudflareError readCloudflareError(const JsonPlace &place)
{
    ObjectReader object(place);
    const CloudflareError error{object.string(u"category"_s, Need::Optional), object.boolean(u"retryable"_s),
                                object.integer(u"retry_after_s"_s, 0, 86'400, Need::Optional)};
    object.finish();
    return error;
}

} // namespace

void CatalogReader::read(const QString &path)
{
    if (const std::optional<QByteArray> json = fileContents(path, MaximumSize, m_problems))
        read(path, *json);
}

void CatalogReader::read(const QString &file, const QByteArray &bytes)
{
    const QByteArray json = withoutByteOrderMark(bytes);
    const qsizetype firstProblem = m_problems.size();
    readJson(file, json);
    findLines(file, json, firstProblem);
    if (!m_base)
        m_files.insert(file, json);
}

void CatalogReader::readJson(const QString &file, const QByteArray &json)
{
    if (QByteArrayView(json).trimmed().isEmpty())
        return JsonPlace::keep(m_problems, {Kind::NothingInIt, file, {}, {}, 0, {}});
    const std::optional<QJsonValue> value = parsedJson(file, json, m_problems);
    if (!value)
        return;
    const JsonPlace root(m_problems, file, *value);
    // Of two values of one key the parser has dropped one: what is left cannot be judged.
    if (const QStringList path = duplicateKey(json); !path.isEmpty())
        return root.reportAt(path, Kind::DuplicateKey, {shown(path.last())});
    readRoot(root);
}

void CatalogReader::readRoot(const JsonPlace &place)
{
    ObjectReader root(place);
    const std::optional<int> format = root.integer(u"format"_s, 1, 1'000'000);
    if (format && *format > Format) {
        // Nothing else in it can be judged.
        return JsonPlace(place, u"format"_s)
            .report(Kind::UnknownFormat, {QString::number(*format), QString::number(Format)});
    }
    announce(place.value().toObject());
    if (m_base) {
        for (const QString &key :
             {u"version"_s, u"registry_date"_s, u"classes"_s, u"frequencies"_s, u"stop_words"_s, u"filters"_s})
            root.keepFromPacks(key);
    } else {
        if (const QString version = root.string(u"version"_s, Need::Optional); !version.isEmpty())
            m_catalog.version = version;
        if (const QString date = root.date(u"registry_date"_s, Need::Optional); !date.isEmpty())
            m_catalog.registryDate = date;
        root.forEach(u"classes"_s, Need::Optional, [this](const JsonPlace &item) { readClass(item); });
        root.forEach(u"frequencies"_s, Need::Optional, [this](const JsonPlace &item) { readFrequency(item); });
        root.forEach(u"filters"_s, Need::Optional, [this](const JsonPlace &item) { readFilterWord(item); });
        root.at(u"stop_words"_s, Need::Optional,
                [this](const JsonPlace &at) { m_catalog.stopWords = readWordsByLanguage(at); });
    }
    const auto readList = [&root](const QString &key, auto read) { root.forEach(key, Need::Optional, read); };
    readList(u"issuers"_s, [this](const JsonPlace &item) { readIssuer(item); });
    readList(u"codes"_s, [this](const JsonPlace &item) { readCode(item, StatusCode::Kind::Status); });
    readList(u"errors"_s, [this](const JsonPlace &item) { readCode(item, StatusCode::Kind::ErrorNumber); });
    readList(u"terms"_s, [this](const JsonPlace &item) { readTerm(item); });
    readList(u"limits"_s, [this](const JsonPlace &item) { readLimit(item); });
    readList(u"guides"_s, [this](const JsonPlace &item) { readGuide(item); });
    readList(u"decision_trees"_s, [this](const JsonPlace &item) { readDecisionTree(item); });
    readList(u"scenarios"_s, [this](const JsonPlace &item) { readScenario(item); });
    readList(u"collect"_s, [this](const JsonPlace &item) { readCaseDetail(item); });
    readList(u"checks"_s, [this](const JsonPlace &item) { readCommonStep(item); });
    readList(u"synonyms"_s, [this](const JsonPlace &item) { m_catalog.synonyms.append({readWordsByLanguage(item)}); });
    readList(u"distinctions"_s, [this](const JsonPlace &item) { readDistinction(item); });
    root.finish();
    if (m_base && m_ids.isEmpty() && m_catalog.synonyms.isEmpty() && m_problems.isEmpty())
        place.report(Kind::NothingInIt);
}

/// Notes the ids that a file brings before any of its entries is read, so that a link can be judged where it stands,
/// whatever it leads to.
void CatalogReader::announce(const QJsonObject &root)
{
    for (const QString &list : LinkableLists) {
        const QJsonArray entries = root.value(list).toArray();
        for (const QJsonValue &entry : entries)
            m_announced.insert(entry["id"_L1].toString());
    }
}

bool CatalogReader::isInBase(const QString &id) const
{
    return m_base
        && (m_base->find(id).isValid() || m_base->issuer(id) || m_base->limit(id) || m_base->caseDetail(id)
            || m_base->commonStep(id) || m_base->scenario(id));
}

QString CatalogReader::readId(ObjectReader &entry, const std::optional<IdForm> &form)
{
    const QString id = entry.string(u"id"_s);
    if (id.isEmpty())
        return {};
    const JsonPlace place(entry.place(), u"id"_s);
    if (form) {
        const bool isNamed = id.startsWith(form->prefix) && isSlug(QStringView(id).sliced(form->prefix.size()));
        if (form->name.isEmpty() ? id != form->prefix : !isNamed) {
            place.report(Kind::NotAnId, {shown(id), form->prefix + form->name});
            return {};
        }
    }
    if (isInBase(id)) {
        place.report(Kind::DuplicateId, {shown(id)});
        return {};
    }
    if (const auto first = m_ids.constFind(id); first != m_ids.constEnd()) {
        const auto &[file, where] = *first;
        place.report(Kind::DuplicateId, {shown(id), file == place.file() ? where : file + u": "_s + where});
        return {};
    }
    m_ids.insert(id, {place.file(), entry.place().description()});
    return id;
}

/// A text, or an item of a list; what it has in braces is noted.
std::optional<QString> CatalogReader::readLine(const JsonPlace &place, bool several)
{
    std::optional<QString> text = place.text(several);
    if (text && hasMarkup(*text)) {
        const QList<MarkupPiece> pieces = parseMarkup(*text);
        for (const MarkupPiece &piece : pieces) {
            if (piece.kind == MarkupPiece::Kind::Reference) {
                m_references.append({piece.id, piece.field, m_isInShared,
                                     place.problem(Kind::WrongReference, {shown(piece.reference())})});
            }
        }
    }
    return text;
}

QString CatalogReader::readText(const JsonPlace &place, TextField::Form form)
{
    if (form != TextField::List)
        return readLine(place, form == TextField::Lines).value_or(QString());
    if (!place.value().isArray()) {
        place.reportWrongType(u"list"_s);
        return {};
    }
    QStringList items;
    const int size = int(place.value().toArray().size());
    if (size == 0)
        place.report(Kind::EmptyList);
    SeenTexts seen;
    for (int i = 0; i < size && !place.isHopeless(); ++i) {
        const JsonPlace item(place, i);
        const std::optional<QString> text = readLine(item, false);
        if (text && !seen.add(*text))
            item.report(Kind::ListedTwice, {shown(*text)});
        items.append(text.value_or(QString()));
    }
    return items.join(u'\n');
}

WrittenText CatalogReader::readWrittenText(const JsonPlace &place, TextField::Form form)
{
    if (!place.value().isObject())
        return {{QString(), readText(place, form)}};
    if (!m_base) {
        place.report(Kind::LocalizedText);
        return {};
    }
    const QJsonObject languages = place.value().toObject();
    if (languages.isEmpty())
        place.report(Kind::EmptyText);
    WrittenText written;
    written.reserve(languages.size());
    for (auto it = languages.begin(); it != languages.end() && !place.isHopeless(); ++it) {
        const QString key = it.key();
        const JsonPlace text(place, key, it.value());
        // The list's own copy of the language: these are kept by the hundred thousand.
        if (const qsizetype language = Catalog::Languages.indexOf(key); language >= 0)
            written.append({Catalog::Languages.at(language), readText(text, form)});
        else
            text.report(Kind::UnknownLanguage, {shown(key), Catalog::Languages.join(u", "_s)});
    }
    return written;
}

void CatalogReader::readPerHeaderField(const JsonPlace &place, const QString &id, const QStringList &headerFields)
{
    if (!place.value().isObject())
        return place.reportWrongType(u"object"_s);
    ObjectReader object(place);
    for (const QString &name : headerFields) {
        object.at(name, Need::Optional, [&](const JsonPlace &at) {
            const WrittenText written = readWrittenText(at, TextField::Line);
            if (!id.isEmpty())
                m_catalog.texts.insert(id % u".header:" % name, written);
        });
    }
    object.finish();
}

void CatalogReader::readTexts(ObjectReader &entry, const QString &id, const QList<TextField> &fields,
                              const QStringList &headerFields)
{
    entry.at(u"text"_s, Need::Required, [&](const JsonPlace &texts) {
        ObjectReader object(texts);
        for (const TextField &field : fields) {
            const bool isRequired = field.required == TextField::Always
                || (field.required == TextField::InBuiltIn && !m_base);
            object.at(field.key, isRequired ? Need::Required : Need::Optional, [&](const JsonPlace &place) {
                if (field.form == TextField::PerHeaderField)
                    return readPerHeaderField(place, id, headerFields);
                const WrittenText written = readWrittenText(place, field.form);
                if (!id.isEmpty())
                    m_catalog.texts.insert(id % u'.' % field.key, written);
            });
        }
        object.finish();
    });
}

/// What an id leads to is told by its form: a number of three digits, of four, or a prefix.
bool CatalogReader::canBe(Target target, const QString &id)
{
    switch (target) {
    case Target::Issuer:
        return id.startsWith("issuer:"_L1);
    case Target::Term:
        return id.startsWith("term:"_L1);
    case Target::Code:
        return !id.contains(u':');
    case Target::Status:
        return !id.contains(u':') && (id.size() == 3 || id.indexOf(u'-') == 3);
    case Target::CaseDetail:
        return id.startsWith("collect:"_L1);
    case Target::Subject:
        return !id.contains(u':') || id.startsWith("class:"_L1);
    case Target::Page:
        return !id.contains(u':') || id.startsWith("term:"_L1);
    }
    return false;
}

bool CatalogReader::isKnown(const QString &id, Target target) const
{
    return canBe(target, id) && (m_announced.contains(id) || isInBase(id));
}

/// @p id with the prefix of its kind once: it is as easily forgotten as written where it does not belong.
QString CatalogReader::withPrefix(const QString &id, Target target)
{
    const QString name = id.section(u':', -1);
    switch (target) {
    case Target::Issuer:
        return u"issuer:"_s + name;
    case Target::Term:
        return u"term:"_s + name;
    case Target::CaseDetail:
        return u"collect:"_s + name;
    default:
        return id;
    }
}

QString CatalogReader::suggestion(const QString &id, Target target)
{
    // Comparing with every id of a large catalog takes its time: the first ones get a suggestion.
    constexpr int MostSuggestions = 20;
    if (m_suggestions++ >= MostSuggestions)
        return {};
    QStringList &candidates = m_candidates[target];
    if (candidates.isEmpty()) {
        const auto add = [&](const QString &candidate) {
            if (canBe(target, candidate))
                candidates.append(candidate);
        };
        std::ranges::for_each(m_announced, add);
        if (m_base) {
            std::ranges::for_each(m_base->codes, add, &StatusCode::id);
            std::ranges::for_each(m_base->terms, add, &GlossaryTerm::id);
            std::ranges::for_each(m_base->issuers, add, &Issuer::id);
            std::ranges::for_each(m_base->caseDetails, add, &CaseDetail::id);
            std::ranges::for_each(m_base->classes, add, &CodeClass::id);
        }
        // A hash has another order at every run.
        candidates.sort();
    }
    const QString found = nearest(withPrefix(id, target), candidates);
    // An issuer is named without its prefix.
    return target == Target::Issuer ? found.section(u':', 1) : found;
}

void CatalogReader::link(const JsonPlace &place, const QString &id, Target target, const QString &from)
{
    if (id == from && !id.isEmpty())
        return place.report(Kind::RefersToItself, {shown(id)});
    if (id.isEmpty() || isKnown(id, target) || place.isHopeless())
        return;
    const Link unknown{id, target,
                       canBe(target, id) ? place.problem(Kind::UnknownId, {shown(id)})
                                         : place.problem(Kind::WrongTarget, {shown(id), TargetNames.at(int(target))})};
    if (m_base)
        report(unknown);
    else
        m_links.append(unknown);
}

void CatalogReader::report(Link link)
{
    link.problem.details.append(suggestion(link.id, link.target));
    JsonPlace::keep(m_problems, link.problem);
}

QStringList CatalogReader::readLinks(ObjectReader &entry, const QString &key, Target target, const QString &from)
{
    QStringList ids;
    entry.forEachText(key, [&](const JsonPlace &place, const QString &id) {
        link(place, id, target, from);
        ids.append(id);
    });
    return ids;
}

void CatalogReader::readCode(const JsonPlace &place, StatusCode::Kind kind)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"summary"_s, TextField::Line, TextField::Always},
                                        {u"aliases"_s, TextField::List, TextField::InBuiltIn},
                                        {u"meaning"_s, TextField::Lines},
                                        {u"causes"_s, TextField::List},
                                        {u"steps_visitor"_s, TextField::List},
                                        {u"steps_owner"_s, TextField::List},
                                        {u"steps_agent"_s, TextField::List},
                                        {u"caching"_s, TextField::Lines},
                                        {u"header_notes"_s, TextField::PerHeaderField},
                                        {u"traps"_s, TextField::List},
                                        {u"received"_s, TextField::Lines},
                                        {u"provenance"_s, TextField::Lines},
                                        {u"phrases"_s, TextField::List},
                                        {u"reply_visitor"_s, TextField::Lines},
                                        {u"reply_owner"_s, TextField::Lines},
                                        {u"doubt"_s, TextField::Lines},
                                        {u"at_cloudflare"_s, TextField::Lines}};
    ObjectReader entry(place);
    StatusCode code;
    code.kind = kind;
    code.pack = m_pack;
    const bool isStatus = kind == StatusCode::Kind::Status;
    const std::optional<int> number = isStatus ? entry.integer(u"code"_s, 0, 999)
                                               : entry.integer(u"code"_s, 1000, 1999);
    code.number = number.value_or(0);
    code.issuer = entry.string(u"issuer"_s);
    if (!code.issuer.isEmpty())
        link(JsonPlace(place, u"issuer"_s), u"issuer:"_s + code.issuer, Target::Issuer);
    std::optional<IdForm> form;
    // The number alone names the registry's entry; every other entry says whose it is.
    if (number && !code.issuer.isEmpty())
        form = code.isRegistered() ? IdForm{code.numberText(), {}} : IdForm{code.numberText() + u'-', u"acme"_s};
    code.id = readId(entry, form);
    code.standing = entry.word<Standing>(u"standing"_s, Standings, Need::Required).value_or(Standing::Vendor);
    entry.at(u"specification"_s, Need::Optional,
             [&](const JsonPlace &at) { code.specification = readSpecification(at); });
    code.emittedBy = readWords<Hop>(entry, u"emitted_by"_s, hopWords());
    entry.at(u"failed"_s, Need::Optional, [&](const JsonPlace &at) { code.failed = readFailure(at); });
    if (QList<Party> parties = readWords<Party>(entry, u"must_act"_s, partyWords()); entry.has(u"must_act"_s))
        code.mustAct = std::move(parties);
    code.body = entry.word<Body>(u"body"_s, Bodies, Need::Required).value_or(Body::Allowed);
    code.headerFields = entry.strings(u"header_fields"_s);
    entry.at(u"cloudflare_error"_s, Need::Optional,
             [&](const JsonPlace &at) { code.cloudflareError = readCloudflareError(at); });
    if (isStatus)
        readFactsOfStatus(entry, code);
    else
        entry.at(u"carried_by"_s, Need::Optional, [&](const JsonPlace &at) { readCarrier(at, code); });
    code.collect = readLinks(entry, u"collect"_s, Target::CaseDetail, code.id);
    code.formerNames = readFormerNames(entry);
    code.lookAlikes = readLinks(entry, u"look_alikes"_s, Target::Code, code.id);
    code.terms = readLinks(entry, u"terms"_s, Target::Term, code.id);
    code.sources = readSources(entry);
    readTexts(entry, code.id, texts, code.headerFields);
    entry.finish();
    m_catalog.codes.append(std::move(code));
}

/// What only a status can have: an error number is not seen by caches, and the registry knows none.
void CatalogReader::readFactsOfStatus(ObjectReader &entry, StatusCode &code)
{
    code.heuristicallyCacheable = entry.boolean(u"heuristically_cacheable"_s);
    code.edgeTtlSeconds = entry.integer(u"edge_ttl_s"_s, 0, 31'536'000, Need::Optional);
    code.madeByCloudflare = entry.word<Occurrence>(u"made_by_cloudflare"_s, Occurrences, Need::Optional);
    code.expires = entry.date(u"expires"_s, Need::Optional);
    // Their texts have ids of their own, by which a pack could replace those of the built-in catalog.
    if (m_base)
        return entry.keepFromPacks(u"substatuses"_s);
    entry.forEach(u"substatuses"_s, Need::Optional, [&](const JsonPlace &at) { readSubstatus(at, code); });
}

void CatalogReader::readSubstatus(const JsonPlace &place, StatusCode &code)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always}};
    static const QRegularExpression form(u"^\\d{3}\\.\\d{1,3}$"_s);
    ObjectReader object(place);
    const QString number = object.string(u"number"_s);
    const JsonPlace at(place, u"number"_s);
    if (!number.isEmpty() && !(form.match(number).hasMatch() && number.startsWith(code.numberText())))
        at.report(Kind::NotAnId, {shown(number), code.numberText() + u".13"_s});
    else if (code.substatuses.contains(number))
        at.report(Kind::ListedTwice, {shown(number)});
    code.substatuses.append(number);
    readTexts(object, u"iis:"_s + number, texts);
    object.finish();
}

void CatalogReader::readCarrier(const JsonPlace &place, StatusCode &code)
{
    ObjectReader object(place);
    const QString status = object.string(u"status"_s);
    link(JsonPlace(place, u"status"_s), status, Target::Status);
    const auto evidence = object.word<Evidence>(u"evidence"_s, Evidences, Need::Required);
    code.carriedBy = {status, evidence.value_or(Evidence::Documented)};
    object.finish();
}

void CatalogReader::readTerm(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"summary"_s, TextField::Line, TextField::Always},
                                        {u"definition"_s, TextField::Lines, TextField::InBuiltIn},
                                        {u"example"_s, TextField::Lines},
                                        {u"synonyms"_s, TextField::List},
                                        {u"reference_note"_s, TextField::Line}};
    ObjectReader entry(place);
    GlossaryTerm term;
    term.pack = m_pack;
    term.id = readId(entry, IdForm{u"term:"_s, u"ray-id"_s});
    if (m_base)
        entry.keepFromPacks(u"first"_s);
    else
        term.first = entry.boolean(u"first"_s).value_or(false);
    entry.forEach(u"references"_s, Need::Optional,
                  [&](const JsonPlace &at) { term.references.append(readSpecification(at)); });
    term.related = readLinks(entry, u"related"_s, Target::Term, term.id);
    term.confusedWith = readLinks(entry, u"confused_with"_s, Target::Term, term.id);
    entry.at(u"exchange"_s, Need::Optional,
             [&](const JsonPlace &at) { term.exchange = at.text(true).value_or(QString()); });
    readTexts(entry, term.id, texts);
    entry.finish();
    m_catalog.terms.append(std::move(term));
}

void CatalogReader::readClass(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"singular"_s, TextField::Line, TextField::Always},
                                        {u"summary"_s, TextField::Line, TextField::Always},
                                        {u"meaning"_s, TextField::Lines, TextField::Always},
                                        {u"emitters"_s, TextField::Lines},
                                        {u"caching"_s, TextField::Lines},
                                        {u"steps_agent"_s, TextField::List},
                                        {u"at_cloudflare"_s, TextField::Lines},
                                        {u"aliases"_s, TextField::List}};
    ObjectReader entry(place);
    CodeClass codeClass;
    codeClass.id = readId(entry, IdForm{u"class:"_s, u"4xx"_s});
    if (!codeClass.id.isEmpty() && !ClassIds.contains(codeClass.id))
        JsonPlace(place, u"id"_s).report(Kind::NotAnId, {shown(codeClass.id), u"class:4xx"_s});
    entry.at(u"specification"_s, Need::Optional,
             [&](const JsonPlace &at) { codeClass.specification = readSpecification(at); });
    codeClass.madeByCloudflare = entry.word<Occurrence>(u"made_by_cloudflare"_s, Occurrences, Need::Optional);
    codeClass.sources = readSources(entry);
    readTexts(entry, codeClass.id, texts);
    entry.finish();
    m_catalog.classes.append(std::move(codeClass));
}

void CatalogReader::readIssuer(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"summary"_s, TextField::Line, TextField::InBuiltIn}};
    ObjectReader entry(place);
    Issuer issuer;
    issuer.pack = m_pack;
    issuer.id = readId(entry, IdForm{u"issuer:"_s, u"acme"_s});
    readTexts(entry, issuer.id, texts);
    entry.finish();
    m_catalog.issuers.append(std::move(issuer));
}

void CatalogReader::readLimit(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always}, {u"note"_s, TextField::Lines}};
    constexpr double Highest = 1e9;
    ObjectReader entry(place);
    Limit limit;
    limit.id = readId(entry, IdForm{u"limit:"_s, u"proxy-read-timeout"_s});
    limit.value = entry.number(u"value"_s, 0, Highest).value_or(0);
    limit.unit = entry.word(u"unit"_s, Units);
    limit.codes = readLinks(entry, u"codes"_s, Target::Code, limit.id);
    limit.adjustable = entry.word(u"adjustable"_s, Adjustable, Need::Optional);
    limit.maximum = entry.number(u"maximum"_s, limit.value, Highest, Need::Optional);
    entry.forEach(u"former"_s, Need::Optional, [&](const JsonPlace &at) {
        ObjectReader object(at);
        limit.former.append(
            {object.number(u"value"_s, 0, Highest).value_or(0), object.date(u"from"_s, Need::Optional)});
        object.finish();
    });
    limit.source = readInlineSource(entry, Need::Required);
    readTexts(entry, limit.id, texts);
    entry.finish();
    m_catalog.limits.append(std::move(limit));
}

void CatalogReader::readCaseDetail(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"how"_s, TextField::Line, TextField::InBuiltIn},
                                        {u"ask"_s, TextField::Line, TextField::Always}};
    ObjectReader entry(place);
    CaseDetail detail{readId(entry, IdForm{u"collect:"_s, u"ray-id"_s}), m_pack};
    m_isInShared = true;
    readTexts(entry, detail.id, texts);
    m_isInShared = false;
    entry.finish();
    m_catalog.caseDetails.append(std::move(detail));
}

void CatalogReader::readCommonStep(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"text"_s, TextField::Line, TextField::Always}};
    ObjectReader entry(place);
    CommonStep step{readId(entry, IdForm{u"check:"_s, u"origin-logs"_s}), m_pack};
    m_isInShared = true;
    readTexts(entry, step.id, texts);
    m_isInShared = false;
    entry.finish();
    m_catalog.commonSteps.append(std::move(step));
}

/// What tells two codes or two terms apart. It has no facts of its own, only a text.
void CatalogReader::readDistinction(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"text"_s, TextField::Line, TextField::Always}};
    ObjectReader entry(place);
    QStringList ids;
    bool isOwn = !m_base;
    const auto readEnd = [&](const JsonPlace &at, const QString &id) {
        link(at, id, id.startsWith("term:"_L1) ? Target::Term : Target::Code);
        isOwn = isOwn || m_announced.contains(id);
        ids.append(id);
    };
    entry.forEachText(u"between"_s, readEnd, Need::Required);
    const JsonPlace between(place, u"between"_s);
    QString id;
    if (ids.isEmpty()) {
        // It is missing or empty, and that has been reported.
    } else if (ids.size() != 2) {
        between.report(Kind::NotAPair, {QString::number(ids.size())});
    } else if (!isOwn) {
        // Or a pack could replace what the built-in catalog says.
        between.report(Kind::NotForPacks, {u"between"_s});
    } else {
        id = Catalog::distinctionId(ids.first(), ids.last());
        if (const auto first = m_ids.constFind(id); first != m_ids.constEnd())
            between.report(Kind::DuplicateId, {shown(id), first->second});
        else
            m_ids.insert(id, {place.file(), place.description()});
    }
    readTexts(entry, id, texts);
    entry.finish();
}

/// Lists of words or phrases, one for each language, in the order of Catalog::Languages.
QList<QStringList> CatalogReader::readWordsByLanguage(const JsonPlace &place)
{
    ObjectReader object(place);
    QList<QStringList> words;
    for (const QString &language : Catalog::Languages)
        words.append(object.strings(language));
    object.finish();
    return words;
}

/// How often the codes of one step are met. It stands apart from them, for it is one judgement over all.
void CatalogReader::readFrequency(const JsonPlace &place)
{
    ObjectReader entry(place);
    const std::optional<int> step = entry.integer(u"step"_s, 0, Frequency::Highest);
    const QStringList codes = readLinks(entry, u"codes"_s, Target::Code, {});
    const QList<Source> sources = readSources(entry);
    entry.finish();
    if (!step || sources.isEmpty())
        return;
    for (const QString &code : codes)
        m_frequencies.insert(code, {*step, sources.constFirst()});
}

void CatalogReader::readFilterWord(const JsonPlace &place)
{
    static const QStringList names = [] {
        QStringList keys;
        for (const auto &[name, values] : Filters)
            keys.append(name);
        return keys;
    }();
    ObjectReader entry(place);
    FilterWord word;
    word.filter = entry.word(u"filter"_s, names);
    if (const qsizetype filter = names.indexOf(word.filter); filter >= 0)
        word.value = entry.word(u"value"_s, Filters.at(filter).second, Need::Optional);
    entry.at(u"words"_s, Need::Required, [&](const JsonPlace &at) { word.words = readWordsByLanguage(at); });
    entry.finish();
    m_catalog.filterWords.append(std::move(word));
}

void CatalogReader::readGuide(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"summary"_s, TextField::Line, TextField::Always}};
    ObjectReader entry(place);
    Guide guide;
    guide.id = readId(entry, IdForm{u"guide:"_s, u"caching"_s});
    entry.forEach(u"sections"_s, Need::Required,
                  [&](const JsonPlace &at) { guide.sections.append(readSection(at, guide.id)); });
    readTexts(entry, guide.id, texts);
    entry.finish();
    m_catalog.guides.append(std::move(guide));
}

/// Of an id inside @p parent. Where the parent's own is wrong, nothing can be said of it.
std::optional<CatalogReader::IdForm> CatalogReader::formInside(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? std::nullopt : std::optional(IdForm{parent + u'/', name});
}

Guide::Section CatalogReader::readSection(const JsonPlace &place, const QString &guide)
{
    static const QList<TextField> texts{{u"title"_s, TextField::Line, TextField::Always},
                                        {u"text"_s, TextField::Lines}};
    ObjectReader entry(place);
    Guide::Section section;
    section.id = readId(entry, formInside(guide, u"order"_s));
    entry.forEach(u"items"_s, Need::Optional,
                  [&](const JsonPlace &at) { section.items.append(readItem(at, section.id)); });
    readTexts(entry, section.id, texts);
    entry.finish();
    return section;
}

Guide::Item CatalogReader::readItem(const JsonPlace &place, const QString &section)
{
    static const QList<TextField> texts{{u"text"_s, TextField::Lines, TextField::Always}};
    ObjectReader entry(place);
    Guide::Item item;
    item.id = readId(entry, formInside(section, u"hit"_s));
    item.label = entry.string(u"label"_s, Need::Optional);
    item.codes = readLinks(entry, u"codes"_s, Target::Code, item.id);
    item.evidence = entry.word(u"evidence"_s, ItemEvidences);
    // Of evidence of an unknown kind it cannot be said whether it needs an address.
    const bool needsAddress = !item.evidence.isEmpty() && item.evidence != "known"_L1;
    item.source = readInlineSource(entry, needsAddress ? Need::Required : Need::Optional);
    readTexts(entry, item.id, texts);
    entry.finish();
    return item;
}

void CatalogReader::findLines(const QString &file, const QByteArray &json, qsizetype firstProblem)
{
    const auto ofFile = [&](const CatalogProblem &problem) {
        return problem.file == file && problem.line == 0 && problem.kind != Kind::TooManyProblems;
    };
    QList<QStringList> paths;
    for (qsizetype i = firstProblem; i < m_problems.size(); ++i) {
        if (ofFile(m_problems.at(i)))
            paths.append(m_problems.at(i).path);
    }
    if (paths.isEmpty())
        return;
    const QList<int> lines = linesOfValues(json, paths);
    qsizetype found = 0;
    for (qsizetype i = firstProblem; i < m_problems.size(); ++i) {
        if (ofFile(m_problems.at(i)))
            m_problems[i].line = lines.at(found++);
    }
    // People mend a file from top to bottom. That there are more problems stays the last remark.
    const qsizetype end = m_problems.size() - (m_problems.constLast().kind == Kind::TooManyProblems ? 1 : 0);
    std::stable_sort(m_problems.begin() + firstProblem, m_problems.begin() + end,
                     [](const auto &a, const auto &b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
}

/// Whether what a text has in braces can be shown.
bool CatalogReader::isSound(const Reference &reference) const
{
    const auto entry = [&](auto find) {
        const auto *own = (m_catalog.*find)(reference.id);
        return own || !m_base ? own : (m_base->*find)(reference.id);
    };
    const QString &field = reference.field;
    if (const Limit *limit = entry(&Catalog::limit))
        return field.isEmpty() || (field == "maximum"_L1 && limit->maximum);
    if (entry(&Catalog::commonStep))
        return field.isEmpty() && !reference.isInShared;
    if (entry(&Catalog::caseDetail))
        return field == "ask"_L1 && !reference.isInShared;
    if (const StatusCode *code = entry(&Catalog::code)) {
        return field.isEmpty() || (field == "edge_ttl_s"_L1 && code->edgeTtlSeconds)
            || (field == "retry_after_s"_L1 && code->cloudflareError && code->cloudflareError->retryAfterSeconds);
    }
    return field.isEmpty()
        && (m_catalog.find(reference.id).isValid() || (m_base && m_base->find(reference.id).isValid()));
}

/// Call when m_catalog is indexed.
void CatalogReader::checkReferences()
{
    for (const Reference &reference : std::as_const(m_references)) {
        if (!isSound(reference))
            JsonPlace::keep(m_problems, reference.problem);
    }
    m_references.clear();
}

Catalog CatalogReader::finish()
{
    const qsizetype firstProblem = m_problems.size();
    for (const Link &link : std::as_const(m_links)) {
        if (!isKnown(link.id, link.target))
            report(link);
    }
    for (StatusCode &code : m_catalog.codes) {
        if (const auto frequency = m_frequencies.constFind(code.id); frequency != m_frequencies.constEnd())
            code.frequency = *frequency;
    }
    m_catalog.index();
    checkReferences();
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        findLines(it.key(), it.value(), firstProblem);
    m_links.clear();
    m_files.clear();
    // What a unit is called differs between languages: « ko ».
    for (const Limit &limit : std::as_const(m_catalog.limits))
        m_catalog.texts.insert(u"unit:" % limit.unit % u".name", {{QString(), limit.unit}});
    return m_catalog;
}

QList<CatalogProblem> CatalogReader::readPack(const QString &path, Catalog &catalog)
{
    CatalogReader reader;
    const std::optional<QByteArray> json = fileContents(path, MaximumSize, reader.m_problems);
    return json ? readPack(path, *json, catalog) : reader.m_problems;
}

QList<CatalogProblem> CatalogReader::readPack(const QString &file, const QByteArray &json, Catalog &catalog)
{
    CatalogReader reader;
    reader.m_base = &catalog;
    reader.m_pack = file;
    reader.read(file, json);
    if (!reader.m_problems.isEmpty())
        return reader.m_problems;
    if (!reader.m_references.isEmpty()) {
        reader.m_catalog.index();
        reader.checkReferences();
        reader.findLines(file, json, 0);
        if (!reader.m_problems.isEmpty())
            return reader.m_problems;
    }
    catalog.codes += std::move(reader.m_catalog.codes);
    catalog.terms += std::move(reader.m_catalog.terms);
    catalog.issuers += std::move(reader.m_catalog.issuers);
    catalog.limits += std::move(reader.m_catalog.limits);
    catalog.guides += std::move(reader.m_catalog.guides);
    catalog.caseDetails += std::move(reader.m_catalog.caseDetails);
    catalog.commonSteps += std::move(reader.m_catalog.commonSteps);
    catalog.decisionTrees += std::move(reader.m_catalog.decisionTrees);
    catalog.scenarios += std::move(reader.m_catalog.scenarios);
    catalog.synonyms += std::move(reader.m_catalog.synonyms);
    if (catalog.texts.isEmpty())
        catalog.texts.swap(reader.m_catalog.texts); // saves copying those of the first pack
    catalog.texts.insert(reader.m_catalog.texts);
    catalog.index();
    return {};
}
