// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalog.h"

#include "catalog/streaming.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// The order of the fields is the layout of the compiled catalog.
static auto fields(Is<Specification> auto &s)
{
    return std::tie(s.document, s.section, s.url);
}
static auto fields(Is<Source> auto &s)
{
    return std::tie(s.url, s.observation, s.asOf, s.datedBy, s.supports);
}
static auto fields(Is<FormerName> auto &n)
{
    return std::tie(n.name, n.document);
}
static auto fields(Is<Failure> auto &f)
{
    return std::tie(f.from, f.to, f.step);
}
static auto fields(Is<CloudflareError> auto &e)
{
    return std::tie(e.category, e.retryable, e.retryAfterSeconds);
}
static auto fields(Is<Carrier> auto &c)
{
    return std::tie(c.status, c.evidence);
}
static auto fields(Is<Frequency> auto &f)
{
    return std::tie(f.step, f.source);
}
static auto fields(Is<StatusCode> auto &c)
{
    return std::tie(c.id, c.kind, c.number, c.issuer, c.standing, c.specification, c.emittedBy, c.failed, c.mustAct,
                    c.body, c.headerFields, c.heuristicallyCacheable, c.edgeTtlSeconds, c.madeByCloudflare,
                    c.cloudflareError, c.carriedBy, c.expires, c.substatuses, c.collect, c.formerNames, c.lookAlikes,
                    c.terms, c.sources, c.frequency);
}
static auto fields(Is<GlossaryTerm> auto &t)
{
    return std::tie(t.id, t.first, t.references, t.related, t.confusedWith, t.exchange);
}
static auto fields(Is<CodeClass> auto &c)
{
    return std::tie(c.id, c.specification, c.madeByCloudflare, c.sources);
}
static auto fields(Is<Issuer> auto &i)
{
    return std::tie(i.id);
}
static auto fields(Is<Limit::Former> auto &f)
{
    return std::tie(f.value, f.from);
}
static auto fields(Is<Limit> auto &l)
{
    return std::tie(l.id, l.value, l.unit, l.codes, l.adjustable, l.maximum, l.former, l.source);
}
static auto fields(Is<Guide::Item> auto &i)
{
    return std::tie(i.id, i.label, i.codes, i.evidence, i.source);
}
static auto fields(Is<Guide::Section> auto &s)
{
    return std::tie(s.id, s.items);
}
static auto fields(Is<Guide> auto &g)
{
    return std::tie(g.id, g.sections);
}
static auto fields(Is<CaseDetail> auto &d)
{
    return std::tie(d.id);
}
static auto fields(Is<CommonStep> auto &s)
{
    return std::tie(s.id);
}
static auto fields(Is<DecisionTree::Answer> auto &a)
{
    return std::tie(a.id, a.leadsTo);
}
static auto fields(Is<DecisionTree::Question> auto &q)
{
    return std::tie(q.id, q.answers);
}
static auto fields(Is<DecisionTree::Outcome> auto &o)
{
    return std::tie(o.id, o.mustAct, o.codes, o.collect);
}
static auto fields(Is<DecisionTree> auto &t)
{
    return std::tie(t.id, t.about, t.questions, t.outcomes);
}
static auto fields(Is<Scenario::Option> auto &c)
{
    return std::tie(c.id, c.stands, c.isRight);
}
static auto fields(Is<Scenario> auto &s)
{
    return std::tie(s.id, s.asks, s.about, s.evidence, s.choices);
}
static auto fields(Is<SynonymGroup> auto &g)
{
    return std::tie(g.phrases);
}
static auto fields(Is<FilterWord> auto &w)
{
    return std::tie(w.filter, w.value, w.words);
}
static auto fields(Is<Catalog> auto &c)
{
    return std::tie(c.version, c.registryDate, c.codes, c.terms, c.classes, c.issuers, c.limits, c.guides,
                    c.caseDetails, c.commonSteps, c.decisionTrees, c.scenarios, c.synonyms, c.stopWords, c.filterWords);
}

namespace {

constexpr quint32 Magic = 0x53544154; // "STAT"
/// Counts the layouts that fields() has had.
constexpr quint32 Layout = 6;

/// Classes in reading order: the hundreds, then the statuses outside them, then the error numbers.
int classRank(int number)
{
    constexpr int Outside = 6;
    constexpr int ErrorNumber = 7;
    if (number >= 1000)
        return ErrorNumber;
    return number < 100 || number > 599 ? Outside : number / 100;
}

int classRankOf(const StatusCode &code)
{
    return classRank(code.number);
}

std::pair<int, int> numberRankOf(const StatusCode &code)
{
    return {classRank(code.number), code.number};
}

bool readsBefore(const StatusCode &a, const StatusCode &b)
{
    return std::tuple(numberRankOf(a), !a.isRegistered(), !a.pack.isEmpty(), std::cref(a.id))
        < std::tuple(numberRankOf(b), !b.isRegistered(), !b.pack.isEmpty(), std::cref(b.id));
}

template<typename Entry>
const Entry *entryAt(const QList<Entry> &entries, EntryRef ref, EntryKind kind)
{
    return ref.isValid() && ref.kind == kind ? &entries.at(ref.index) : nullptr;
}

template<typename Entry>
const Entry *entryAt(const QList<Entry> &entries, const QHash<QString, int> &places, const QString &id)
{
    const auto it = places.constFind(id);
    return it == places.constEnd() ? nullptr : &entries.at(*it);
}

} // namespace

EntryRef Catalog::find(const QString &id) const
{
    return m_refs.value(id);
}

QString Catalog::id(EntryRef ref) const
{
    if (!ref.isValid())
        return {};
    switch (ref.kind) {
    case EntryKind::Code:
        return codes.at(ref.index).id;
    case EntryKind::Term:
        return terms.at(ref.index).id;
    case EntryKind::Class:
        return classes.at(ref.index).id;
    case EntryKind::Guide:
        return guides.at(ref.index).id;
    case EntryKind::DecisionTree:
        return decisionTrees.at(ref.index).id;
    }
    return {};
}

const StatusCode *Catalog::code(const QString &id) const
{
    return entryAt(codes, find(id), EntryKind::Code);
}

const GlossaryTerm *Catalog::term(const QString &id) const
{
    return entryAt(terms, find(id), EntryKind::Term);
}

const CodeClass *Catalog::codeClass(const QString &id) const
{
    return entryAt(classes, find(id), EntryKind::Class);
}

const Guide *Catalog::guide(const QString &id) const
{
    return entryAt(guides, find(id), EntryKind::Guide);
}

const DecisionTree *Catalog::decisionTree(const QString &id) const
{
    return entryAt(decisionTrees, find(id), EntryKind::DecisionTree);
}

const Issuer *Catalog::issuer(const QString &id) const
{
    return entryAt(issuers, m_issuers, id);
}

const Limit *Catalog::limit(const QString &id) const
{
    return entryAt(limits, m_limits, id);
}

const CaseDetail *Catalog::caseDetail(const QString &id) const
{
    return entryAt(caseDetails, m_caseDetails, id);
}

const CommonStep *Catalog::commonStep(const QString &id) const
{
    return entryAt(commonSteps, m_commonSteps, id);
}

const Scenario *Catalog::scenario(const QString &id) const
{
    return entryAt(scenarios, m_scenarios, id);
}

QString Catalog::distinctionId(const QString &one, const QString &other)
{
    return u"between:%1+%2"_s.arg(std::min(one, other), std::max(one, other));
}

QList<EntryRef> Catalog::numbered(int number) const
{
    const auto range = std::ranges::equal_range(codes, std::pair(classRank(number), number), {}, numberRankOf);
    QList<EntryRef> refs;
    for (auto it = range.begin(); it != range.end(); ++it)
        refs.append({EntryKind::Code, int(it - codes.begin())});
    return refs;
}

QList<int> Catalog::codesOfClass(const QString &classId) const
{
    // The classes come one after the other, so a step leads from one to the next.
    auto begin = codes.begin();
    while (begin != codes.end() && begin->classId() != classId)
        begin = std::ranges::upper_bound(begin, codes.end(), classRankOf(*begin), {}, classRankOf);
    QList<int> indexes;
    for (auto it = begin; it != codes.end() && classRankOf(*it) == classRankOf(*begin); ++it)
        indexes.append(int(it - codes.begin()));
    return indexes;
}

QStringList Catalog::codesAboutTerm(const QString &termId) const
{
    return m_codesAboutTerm.value(termId);
}

QList<const Limit *> Catalog::limitsOfCode(const QString &codeId) const
{
    QList<const Limit *> found;
    for (const Limit &limit : limits) {
        if (limit.codes.contains(codeId))
            found.append(&limit);
    }
    return found;
}

QStringList Catalog::decisionTreesAbout(const QString &id) const
{
    const StatusCode *one = code(id);
    const QString classId = one ? one->classId() : QString();
    QStringList ids;
    for (const DecisionTree &tree : decisionTrees) {
        if (tree.about.contains(id) || tree.about.contains(classId))
            ids.append(tree.id);
    }
    return ids;
}

void Catalog::index()
{
    if (!std::ranges::is_sorted(codes, readsBefore))
        std::ranges::sort(codes, readsBefore);
    m_refs.clear();
    m_refs.reserve(codes.size() + terms.size() + classes.size() + guides.size() + decisionTrees.size());
    const auto add = [this](EntryKind kind, const auto &entries) {
        for (int i = 0; i < entries.size(); ++i)
            m_refs.insert(entries.at(i).id, {kind, i});
    };
    add(EntryKind::Code, codes);
    add(EntryKind::Term, terms);
    add(EntryKind::Class, classes);
    add(EntryKind::Guide, guides);
    add(EntryKind::DecisionTree, decisionTrees);
    const auto number = [](QHash<QString, int> &places, const auto &entries) {
        places.clear();
        for (int i = 0; i < entries.size(); ++i)
            places.insert(entries.at(i).id, i);
    };
    number(m_issuers, issuers);
    number(m_limits, limits);
    number(m_caseDetails, caseDetails);
    number(m_commonSteps, commonSteps);
    number(m_scenarios, scenarios);
    m_codesAboutTerm.clear();
    for (const StatusCode &code : std::as_const(codes)) {
        for (const QString &term : code.terms)
            m_codesAboutTerm[term].append(code.id);
    }
}

void Catalog::write(QDataStream &stream) const
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Magic << Layout << *this;
}

bool Catalog::read(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 layout = 0;
    stream >> magic >> layout;
    if (magic != Magic || layout != Layout)
        return false;
    Catalog catalog;
    stream >> catalog;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return false;
    *this = std::move(catalog);
    index();
    return true;
}

Catalog Catalog::builtIn()
{
    Catalog catalog;
    QFile file(u":/catalog/catalog.bin"_s);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        // The resource is not compressed: map it instead of copying it.
        if (const uchar *mapped = file.map(0, file.size()))
            bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size());
    }
    QDataStream stream(bytes);
    if (bytes.isEmpty() || !catalog.read(stream))
        qFatal("The built-in catalog is missing from the program: build it again from its sources.");
    return catalog;
}
