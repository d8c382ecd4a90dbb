// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogreader.h"

#include "catalog/jsonplace.h"
#include "catalog/jsonposition.h"
#include "catalog/nearest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

namespace {

const QStringList Standings{u"standard"_s, u"experimental"_s, u"deprecated"_s, u"obsolete"_s,
                            u"unused"_s,   u"unofficial"_s,   u"vendor"_s};
const QStringList Hops{u"client"_s, u"proxy"_s, u"origin"_s};
const QStringList Bodies{u"forbidden"_s, u"allowed"_s, u"none"_s};
const QStringList Occurrences{u"no"_s, u"yes"_s, u"log-only"_s};
const QStringList Evidences{u"documented"_s, u"general-rule"_s, u"observed"_s};
const QStringList DatedBys{u"source"_s, u"compilation"_s};
const QStringList ItemEvidences{u"documentation"_s, u"specification"_s, u"known"_s};
const QStringList Units{u"s"_s, u"ms"_s, u"KB"_s, u"MB"_s, u"GB"_s};
const QStringList Adjustable{u"no"_s, u"enterprise"_s};

const QString Slug = u"[a-z0-9]+(-[a-z0-9]+)*"_s;

Specification readSpecification(const JsonPlace &place)
{
    ObjectReader object(place);
    const Specification specification{object.string(u"document"_s), object.string(u"section"_s, Need::Optional),
                                      object.address(u"url"_s)};
    object.finish();
    return specification;
}

Source readSource(const JsonPlace &place)
{
    ObjectReader object(place);
    Source source;
    source.observation = object.string(u"observation"_s, Need::Optional);
    source.url = object.address(u"url"_s, source.observation.isEmpty() ? Need::Required : Need::Optional);
    source.asOf = object.date(u"as_of"_s);
    source.datedBy = object.word<Source::DatedBy>(u"dated_by"_s, DatedBys, Need::Required).value_or(Source::DatedBy::Source);
    source.supports = object.strings(u"supports"_s);
    object.finish();
    return source;
}

/// The source of a limit or of a guide's item: its keys stand in the entry itself.
Source readInlineSource(ObjectReader &entry, Need address)
{
    Source source;
    source.url = entry.address(u"source"_s, address);
    source.asOf = entry.date(u"as_of"_s);
    source.datedBy = entry.word<Source::DatedBy>(u"dated_by"_s, DatedBys, Need::Required).value_or(Source::DatedBy::Source);
    return source;
}

QList<Source> readSources(ObjectReader &entry)
{
    QList<Source> sources;
    if (entry.has(u"sources"_s, Need::Required)) {
        entry.forEach(u"sources"_s, [&](const JsonPlace &place) { sources.append(readSource(place)); });
        const JsonPlace list(entry.place(), u"sources"_s);
        if (list.value().isArray() && sources.isEmpty())
            list.report(Kind::EmptyList);
    }
    return sources;
}

} // namespace

std::optional<QByteArray> CatalogReader::contents(const QString &path)
{
    const auto refuse = [&](Kind kind, const QStringList &details) {
        m_problems.append({kind, path, {}, {}, 0, details});
        return std::nullopt;
    };
    // A pipe or a device would block or never end.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return refuse(Kind::NotAFile, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Kind::CannotOpen, {file.errorString()});
    if (file.size() > MaximumSize)
        return refuse(Kind::TooLarge, {QString::number(file.size()), QString::number(MaximumSize)});
    return file.readAll();
}

void CatalogReader::read(const QString &path)
{
    if (const std::optional<QByteArray> json = contents(path))
        read(path, *json);
}

void CatalogReader::read(const QString &file, const QByteArray &bytes)
{
    const qsizetype firstProblem = m_problems.size();
    const auto report = [&](Kind kind, int line, const QStringList &details) {
        m_problems.append({kind, file, {}, {}, line, details});
    };
    // Editors on Windows like to put a byte order mark in front; JSON has none.
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(json);
    if (utf8.hasError()) {
        const QByteArray good = decoded.left(decoded.indexOf(QChar::ReplacementCharacter)).toUtf8();
        return report(Kind::NotUtf8, lineAndColumn(json, good.size()).first, {});
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        const auto [line, column] = lineAndColumn(json, error.offset);
        return report(Kind::NotJson, line, {QString::number(line), QString::number(column), error.errorString()});
    }
    if (const QStringList path = duplicateKey(json); !path.isEmpty()) {
        report(Kind::DuplicateKey, lineOfValue(json, path), {path.last().left(60)});
        return;
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    readRoot(JsonPlace(m_problems, file, root));
    findLines(json, firstProblem);
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
    for (const QString &key : {u"version"_s, u"registry_date"_s, u"classes"_s}) {
        if (m_base && root.has(key))
            JsonPlace(place, key).report(Kind::NotForPacks, {key});
    }
    if (!m_base) {
        if (const QString version = root.string(u"version"_s, Need::Optional); !version.isEmpty())
            m_catalog.version = version;
        if (const QString date = root.date(u"registry_date"_s, Need::Optional); !date.isEmpty())
            m_catalog.registryDate = date;
        root.forEach(u"classes"_s, [this](const JsonPlace &item) { readClass(item); });
    }
    const qsizetype before = m_idPlaces.size();
    root.forEach(u"issuers"_s, [this](const JsonPlace &item) { readIssuer(item); });
    root.forEach(u"codes"_s, [this](const JsonPlace &item) { readCode(item, StatusCode::Kind::Status); });
    root.forEach(u"errors"_s, [this](const JsonPlace &item) { readCode(item, StatusCode::Kind::ErrorNumber); });
    root.forEach(u"terms"_s, [this](const JsonPlace &item) { readTerm(item); });
    root.forEach(u"limits"_s, [this](const JsonPlace &item) { readLimit(item); });
    root.forEach(u"guides"_s, [this](const JsonPlace &item) { readGuide(item); });
    root.finish();
    if (m_base && m_idPlaces.size() == before && m_problems.isEmpty())
        place.report(Kind::NothingInIt);
}

QString CatalogReader::readId(ObjectReader &entry, const QString &form, const QString &example)
{
    const QString id = entry.string(u"id"_s);
    if (id.isEmpty())
        return id;
    const JsonPlace place(entry.place(), u"id"_s);
    if (!QRegularExpression(QRegularExpression::anchoredPattern(form)).match(id).hasMatch()) {
        place.report(Kind::NotAnId, {id.left(60), example});
        return {};
    }
    const bool builtIn = m_base && (m_base->find(id).isValid() || m_base->issuer(id));
    if (builtIn || m_idPlaces.contains(id)) {
        place.report(Kind::DuplicateId, {id, m_idPlaces.value(id)});
        return {};
    }
    m_idPlaces.insert(id, entry.place().description());
    return id;
}

QString CatalogReader::readText(const JsonPlace &place, TextField::Form form)
{
    if (form != TextField::List)
        return place.text(form == TextField::Lines).value_or(QString());
    if (!place.value().isArray()) {
        place.reportWrongType(u"list"_s);
        return {};
    }
    QStringList items;
    const int size = int(place.value().toArray().size());
    if (size == 0)
        place.report(Kind::EmptyList);
    for (int i = 0; i < size; ++i) {
        const JsonPlace item(place, i);
        const std::optional<QString> text = item.text();
        if (text && items.contains(*text))
            item.report(Kind::ListedTwice, {*text});
        items.append(text.value_or(QString()));
    }
    return items.join(u'\n');
}

void CatalogReader::readTexts(ObjectReader &entry, const QString &id, const QList<TextField> &fields)
{
    entry.object(u"text"_s, Need::Required, [&](const JsonPlace &texts) {
        ObjectReader object(texts);
        for (const TextField &field : fields) {
            if (!object.has(field.key, field.required ? Need::Required : Need::Optional))
                continue;
            const JsonPlace place(texts, field.key);
            WrittenText written;
            if (!place.value().isObject()) {
                written.append({QString(), readText(place, field.form)});
            } else if (!m_base) {
                place.report(Kind::LocalizedText);
            } else {
                const QStringList languages = place.value().toObject().keys();
                if (languages.isEmpty())
                    place.report(Kind::EmptyText);
                for (const QString &language : languages) {
                    const JsonPlace one(place, language);
                    if (!Catalog::Languages.contains(language))
                        one.report(Kind::UnknownLanguage, {language.left(60), Catalog::Languages.join(u", "_s)});
                    written.append({language, readText(one, field.form)});
                }
            }
            if (!id.isEmpty())
                m_catalog.texts.insert(id + u'.' + field.key, written);
        }
        object.finish();
    });
}

void CatalogReader::link(const JsonPlace &place, const QString &id, const QString &from)
{
    m_links.append({id, from, place.problem(Kind::UnknownId, {id.left(60)})});
}

QStringList CatalogReader::readLinks(ObjectReader &entry, const QString &key, const QString &from)
{
    const QStringList ids = entry.strings(key);
    for (int i = 0; i < ids.size(); ++i)
        link(JsonPlace(JsonPlace(entry.place(), key), i), ids.at(i), from);
    return ids;
}

void CatalogReader::readCode(const JsonPlace &place, StatusCode::Kind kind)
{
    ObjectReader entry(place);
    StatusCode code;
    code.kind = kind;
    code.pack = m_pack;
    const bool isStatus = kind == StatusCode::Kind::Status;
    const std::optional<int> number = isStatus ? entry.integer(u"code"_s, 0, 999) : entry.integer(u"code"_s, 1000, 1999);
    code.number = number.value_or(0);
    code.issuer = entry.string(u"issuer"_s);
    if (!code.issuer.isEmpty())
        link(JsonPlace(place, u"issuer"_s), u"issuer:"_s + code.issuer, {});
    // The number alone names the registry's entry; every other entry says whose it is.
    const QString numberText = number ? code.numberText() : u"\\d{3,4}"_s;
    const QString shown = number ? code.numberText() : u"599"_s;
    code.id = code.issuer == "iana"_L1 ? readId(entry, numberText, shown)
                                       : readId(entry, numberText + u'-' + Slug, shown + u"-acme"_s);
    code.standing = entry.word<Standing>(u"standing"_s, Standings, Need::Required).value_or(Standing::Vendor);
    entry.object(u"specification"_s, Need::Optional, [&](const JsonPlace &at) { code.specification = readSpecification(at); });
    const QStringList hops = entry.strings(u"emitted_by"_s);
    for (int i = 0; i < hops.size(); ++i) {
        if (const qsizetype hop = Hops.indexOf(hops.at(i)); hop >= 0)
            code.emittedBy.append(Hop(hop));
        else
            JsonPlace(JsonPlace(place, u"emitted_by"_s), i)
                .report(Kind::UnknownWord, {hops.at(i).left(60), Hops.join(u", "_s)});
    }
    code.body = entry.word<Body>(u"body"_s, Bodies, Need::Required).value_or(Body::Allowed);
    code.headerFields = entry.strings(u"header_fields"_s);
    code.heuristicallyCacheable = entry.boolean(u"heuristically_cacheable"_s);
    code.edgeTtlSeconds = entry.integer(u"edge_ttl_s"_s, 0, 31'536'000, Need::Optional);
    code.madeByCloudflare = entry.word<Occurrence>(u"made_by_cloudflare"_s, Occurrences, Need::Optional);
    entry.object(u"cloudflare_error"_s, Need::Optional, [&](const JsonPlace &at) {
        ObjectReader object(at);
        code.cloudflareError = {object.string(u"category"_s, Need::Optional), object.boolean(u"retryable"_s),
                                object.integer(u"retry_after_s"_s, 0, 86'400, Need::Optional)};
        object.finish();
    });
    entry.object(u"carried_by"_s, Need::Optional, [&](const JsonPlace &at) {
        ObjectReader object(at);
        code.carriedBy = {object.string(u"status"_s), Evidence::Documented};
        code.carriedBy->evidence = object.word<Evidence>(u"evidence"_s, Evidences, Need::Required).value_or(Evidence::Documented);
        link(JsonPlace(at, u"status"_s), code.carriedBy->status, code.id);
        object.finish();
    });
    code.expires = entry.date(u"expires"_s, Need::Optional);
    entry.forEach(u"substatuses"_s, [&](const JsonPlace &at) {
        ObjectReader object(at);
        const QString substatus = object.string(u"number"_s);
        static const QRegularExpression form(u"^\\d{3}\\.\\d{1,3}$"_s);
        if (!substatus.isEmpty() && !form.match(substatus).hasMatch())
            JsonPlace(at, u"number"_s).report(Kind::NotAnId, {substatus.left(60), u"404.13"_s});
        code.substatuses.append(substatus);
        readTexts(object, u"iis:"_s + substatus, {{u"name"_s, TextField::Line, true}});
        object.finish();
    });
    code.lookAlikes = readLinks(entry, u"look_alikes"_s, code.id);
    code.terms = readLinks(entry, u"terms"_s, code.id);
    code.sources = readSources(entry);
    readTexts(entry, code.id,
              {{u"name"_s, TextField::Line, true},
               {u"summary"_s, TextField::Line, true},
               {u"aliases"_s, TextField::List, !m_base},
               {u"doubt"_s, TextField::Lines},
               {u"at_cloudflare"_s, TextField::Lines}});
    entry.finish();
    m_catalog.codes.append(code);
}

void CatalogReader::readTerm(const JsonPlace &place)
{
    ObjectReader entry(place);
    GlossaryTerm term;
    term.pack = m_pack;
    term.id = readId(entry, u"term:"_s + Slug, u"term:ray-id"_s);
    term.first = entry.boolean(u"first"_s).value_or(false);
    entry.forEach(u"references"_s, [&](const JsonPlace &at) { term.references.append(readSpecification(at)); });
    term.related = readLinks(entry, u"related"_s, term.id);
    readTexts(entry, term.id,
              {{u"name"_s, TextField::Line, true},
               {u"summary"_s, TextField::Line, true},
               {u"definition"_s, TextField::Lines, !m_base},
               {u"synonyms"_s, TextField::List},
               {u"reference_note"_s, TextField::Line}});
    entry.finish();
    m_catalog.terms.append(term);
}

void CatalogReader::readClass(const JsonPlace &place)
{
    ObjectReader entry(place);
    CodeClass codeClass;
    codeClass.id = readId(entry, u"class:([1-5]xx|other|1xxx)"_s, u"class:4xx"_s);
    entry.object(u"specification"_s, Need::Optional,
                 [&](const JsonPlace &at) { codeClass.specification = readSpecification(at); });
    codeClass.madeByCloudflare = entry.word<Occurrence>(u"made_by_cloudflare"_s, Occurrences, Need::Optional);
    codeClass.sources = readSources(entry);
    readTexts(entry, codeClass.id,
              {{u"name"_s, TextField::Line, true},
               {u"singular"_s, TextField::Line, true},
               {u"summary"_s, TextField::Line, true},
               {u"meaning"_s, TextField::Lines, true},
               {u"at_cloudflare"_s, TextField::Lines},
               {u"aliases"_s, TextField::List}});
    entry.finish();
    m_catalog.classes.append(codeClass);
}

void CatalogReader::readIssuer(const JsonPlace &place)
{
    ObjectReader entry(place);
    Issuer issuer;
    issuer.pack = m_pack;
    issuer.id = readId(entry, u"issuer:"_s + Slug, u"issuer:acme"_s);
    readTexts(entry, issuer.id, {{u"name"_s, TextField::Line, true}, {u"summary"_s, TextField::Line, !m_base}});
    entry.finish();
    m_catalog.issuers.append(issuer);
}

void CatalogReader::readLimit(const JsonPlace &place)
{
    ObjectReader entry(place);
    Limit limit;
    limit.id = readId(entry, u"limit:"_s + Slug, u"limit:proxy-read-timeout"_s);
    limit.value = entry.number(u"value"_s, 0, 1e9).value_or(0);
    limit.unit = entry.word(u"unit"_s, Units);
    limit.codes = readLinks(entry, u"codes"_s, limit.id);
    limit.adjustable = entry.word(u"adjustable"_s, Adjustable, Need::Optional);
    limit.maximum = entry.number(u"maximum"_s, limit.value, 1e9, Need::Optional);
    entry.forEach(u"former"_s, [&](const JsonPlace &at) {
        ObjectReader object(at);
        limit.former.append({object.number(u"value"_s, 0, 1e9).value_or(0), object.date(u"from"_s, Need::Optional)});
        object.finish();
    });
    limit.source = readInlineSource(entry, Need::Required);
    readTexts(entry, limit.id, {{u"name"_s, TextField::Line, true}, {u"note"_s, TextField::Lines}});
    entry.finish();
    m_catalog.limits.append(limit);
}

void CatalogReader::readGuide(const JsonPlace &place)
{
    ObjectReader entry(place);
    Guide guide;
    guide.id = readId(entry, u"guide:"_s + Slug, u"guide:caching"_s);
    entry.forEach(u"sections"_s, [&](const JsonPlace &atSection) {
        ObjectReader sectionObject(atSection);
        Guide::Section section;
        section.id = readId(sectionObject, QRegularExpression::escape(guide.id) + u'/' + Slug, guide.id + u"/order"_s);
        sectionObject.forEach(u"items"_s, [&](const JsonPlace &atItem) {
            ObjectReader itemObject(atItem);
            Guide::Item item;
            item.id = readId(itemObject, QRegularExpression::escape(section.id) + u'/' + Slug, section.id + u"/hit"_s);
            item.label = itemObject.string(u"label"_s, Need::Optional);
            item.codes = readLinks(itemObject, u"codes"_s, item.id);
            item.evidence = itemObject.word(u"evidence"_s, ItemEvidences);
            item.source = readInlineSource(itemObject, item.evidence == "known"_L1 ? Need::Optional : Need::Required);
            readTexts(itemObject, item.id, {{u"text"_s, TextField::Lines, true}});
            itemObject.finish();
            section.items.append(item);
        });
        readTexts(sectionObject, section.id, {{u"title"_s, TextField::Line, true}, {u"text"_s, TextField::Lines}});
        sectionObject.finish();
        guide.sections.append(section);
    });
    readTexts(entry, guide.id, {{u"name"_s, TextField::Line, true}, {u"summary"_s, TextField::Line, true}});
    entry.finish();
    m_catalog.guides.append(guide);
}

void CatalogReader::checkLinks()
{
    for (Link &link : m_links) {
        const bool known = m_idPlaces.contains(link.id)
            || (m_base && (m_base->find(link.id).isValid() || m_base->issuer(link.id)));
        if (known && link.id == link.from) {
            link.place.kind = Kind::RefersToItself;
            m_problems.append(link.place);
        } else if (!known && !link.id.isEmpty()) {
            QStringList candidates = m_idPlaces.keys();
            if (m_base) {
                for (const StatusCode &code : m_base->codes)
                    candidates.append(code.id);
                for (const GlossaryTerm &term : m_base->terms)
                    candidates.append(term.id);
                for (const Issuer &issuer : m_base->issuers)
                    candidates.append(issuer.id);
            }
            link.place.details.append(nearest(link.id, candidates));
            m_problems.append(link.place);
        }
    }
    m_links.clear();
}

void CatalogReader::findLines(const QByteArray &json, qsizetype firstProblem)
{
    // Finding a line reads the file once more: the first problems get theirs, a hopeless file does not take forever.
    constexpr qsizetype Most = 20;
    const qsizetype end = std::min(m_problems.size(), firstProblem + Most);
    for (qsizetype i = firstProblem; i < end; ++i) {
        if (m_problems.at(i).line == 0)
            m_problems[i].line = lineOfValue(json, m_problems.at(i).path);
    }
}

Catalog CatalogReader::finish()
{
    checkLinks();
    m_catalog.index();
    return m_catalog;
}

QList<CatalogProblem> CatalogReader::readPack(const QString &path, Catalog &catalog)
{
    CatalogReader reader;
    const std::optional<QByteArray> json = reader.contents(path);
    return json ? readPack(path, *json, catalog) : reader.m_problems;
}

QList<CatalogProblem> CatalogReader::readPack(const QString &file, const QByteArray &json, Catalog &catalog)
{
    CatalogReader reader;
    reader.m_base = &catalog;
    reader.m_pack = file;
    reader.read(file, json);
    const qsizetype beforeLinks = reader.m_problems.size();
    reader.checkLinks();
    reader.findLines(json, beforeLinks);
    if (reader.m_problems.isEmpty()) {
        catalog.codes += reader.m_catalog.codes;
        catalog.terms += reader.m_catalog.terms;
        catalog.issuers += reader.m_catalog.issuers;
        catalog.limits += reader.m_catalog.limits;
        catalog.guides += reader.m_catalog.guides;
        catalog.texts.insert(reader.m_catalog.texts);
        catalog.index();
    }
    return reader.m_problems;
}
