// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/filters.h"

#include "language/texts.h"
#include "search/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString compared(const QString &word)
{
    return foldedWords(word).join(u'-');
}

bool meetsAsCode(const EntryFacts &facts, const QString &filter, const QString &value)
{
    if (filter == "by"_L1) {
        return facts.emittedBy.contains(value == "client"_L1      ? Hop::Client
                                            : value == "proxy"_L1 ? Hop::Proxy
                                                                  : Hop::Origin);
    }
    if (filter == "cacheable"_L1)
        return facts.isCacheable == (value == "yes"_L1);
    if (value == "official"_L1)
        return facts.isRegistered;
    if (value == "vendor"_L1)
        return facts.standing == Standing::Vendor;
    if (value == "unofficial"_L1)
        return facts.standing == Standing::Unofficial;
    if (value == "deprecated"_L1)
        return facts.standing == Standing::Deprecated || facts.standing == Standing::Obsolete;
    if (value == "experimental"_L1)
        return facts.standing == Standing::Experimental;
    return facts.issuer == value;
}

bool isIn(EntryKind kind, const QString &part)
{
    switch (kind) {
    case EntryKind::Code:
        return part == "codes"_L1;
    case EntryKind::Term:
        return part == "glossary"_L1;
    case EntryKind::Class:
        return part == "overviews"_L1;
    case EntryKind::Guide:
    case EntryKind::DecisionTree:
        return part == "guides"_L1;
    }
    return false;
}

} // namespace

EntryFacts::EntryFacts(const Catalog &catalog, EntryRef entry)
    : kind(entry.kind)
{
    if (kind == EntryKind::Class)
        classId = catalog.id(entry);
    if (kind != EntryKind::Code)
        return;
    const StatusCode &code = catalog.codes.at(entry.index);
    classId = code.classId();
    issuer = code.issuer;
    emittedBy = code.emittedBy;
    standing = code.standing;
    isRegistered = code.isRegistered();
    isCacheable = code.isCacheableByDefault();
}

size_t qHash(const EntryFacts &facts, size_t seed)
{
    return qHashMulti(seed, int(facts.kind), facts.classId, facts.issuer, int(facts.standing), facts.isRegistered,
                      facts.isCacheable, facts.emittedBy.size());
}

bool meets(const EntryFacts &facts, const EntryCondition &condition)
{
    bool isMet = false;
    if (condition.filter == "in"_L1)
        isMet = isIn(facts.kind, condition.value);
    else if (condition.filter == "class"_L1)
        isMet = !facts.classId.isEmpty() && QStringView(facts.classId).sliced(6) == condition.value;
    else
        isMet = facts.kind == EntryKind::Code && meetsAsCode(facts, condition.filter, condition.value);
    return isMet != condition.isNegated;
}

FilterVocabulary::FilterVocabulary(const Texts &texts)
{
    const Catalog &catalog = texts.catalog();
    const auto filterOf = [this](const QString &name) -> Filter & {
        auto filter = std::ranges::find(m_filters, name, &Filter::filter);
        if (filter == m_filters.end())
            filter = m_filters.insert(m_filters.end(), Filter{name, {}, {}, {}});
        return *filter;
    };
    for (const FilterWord &word : catalog.filterWords) {
        QStringList folded;
        QStringList shown;
        for (const QStringList &words : word.words) {
            shown.append(words.value(0));
            for (const QString &one : words)
                folded.append(compared(one));
        }
        Filter &filter = filterOf(word.filter);
        if (word.value.isEmpty()) {
            filter.words = folded;
            filter.shown = shown;
        } else {
            filter.values.append({word.value, folded, shown});
        }
    }
    if (m_filters.isEmpty())
        return;
    for (const Issuer &issuer : catalog.issuers) {
        const QString id = issuer.id.section(u':', 1);
        Value value{id, {compared(id)}, {}};
        for (const QString &language : Catalog::Languages) {
            value.words.append(compared(texts.textIn(language, issuer.id, "name")));
            value.shown.append(id);
        }
        filterOf(u"is"_s).values.append(value);
    }
}

std::optional<EntryCondition> FilterVocabulary::condition(const QString &piece) const
{
    const qsizetype colon = piece.indexOf(u':');
    if (colon <= 0 || colon + 1 == piece.size())
        return std::nullopt;
    const QString name = compared(piece.first(colon));
    const QString value = compared(piece.sliced(colon + 1));
    for (const Filter &filter : m_filters) {
        if (!filter.words.contains(name))
            continue;
        for (const Value &one : filter.values) {
            if (one.words.contains(value))
                return EntryCondition{filter.filter, one.value};
        }
    }
    return std::nullopt;
}

QStringList FilterVocabulary::completions(const QString &begun, const QString &language) const
{
    const QString sign = begun.startsWith(u'-') ? u"-"_s : QString();
    const QString typed = begun.mid(sign.size());
    const qsizetype at = Catalog::Languages.indexOf(language);
    const qsizetype colon = typed.indexOf(u':');
    const bool isName = colon <= 0;
    const QString name = compared(isName ? typed : typed.first(colon));
    const QString value = isName ? QString() : compared(typed.sliced(colon + 1));
    QStringList completions;
    for (const Filter &filter : m_filters) {
        const QString shown = sign + filter.shown.value(at) + u':';
        if (isName) {
            if (compared(filter.shown.value(at)).startsWith(name))
                completions.append(shown);
        } else if (filter.words.contains(name)) {
            for (const Value &one : filter.values) {
                if (compared(one.shown.value(at)).startsWith(value))
                    completions.append(shown + one.shown.value(at));
            }
        }
    }
    completions.removeDuplicates();
    return completions;
}
