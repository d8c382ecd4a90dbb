// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/lookup.h"

#include "catalog/entryaddress.h"
#include "catalog/nearest.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/folding.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

/// As names are compared.
static QString compared(const QString &text)
{
    return foldedWords(text).join(u' ');
}

static QStringList namesOf(const QString &id, const Texts &texts)
{
    QStringList names;
    for (const QString &language : Language::available()) {
        names.append(texts.textIn(language, id, "name"));
        if (texts.catalog().term(id))
            names += texts.listIn(language, id, "synonyms");
    }
    return names;
}

static bool isCalled(const QString &id, const QString &wanted, const Texts &texts)
{
    return std::ranges::any_of(namesOf(id, texts), [&](const QString &name) { return compared(name) == wanted; });
}

static QStringList entriesNumbered(const QString &word, const Catalog &catalog)
{
    QStringList ids;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return ids;
    for (const EntryRef ref : catalog.numbered(number)) {
        const StatusCode &code = catalog.codes.at(ref.index);
        if (word == code.numberText() || word == QString::number(code.number))
            ids.append(code.id);
    }
    return ids;
}

QStringList entriesCalled(const QString &word, const Texts &texts)
{
    const Catalog &catalog = texts.catalog();
    const QString address = EntryAddress::id(word.trimmed());
    const QString id = address.isEmpty() ? word.trimmed().toLower() : address;
    if (const QStringList ids = entriesNumbered(id, catalog); !ids.isEmpty())
        return ids;
    for (const QString &candidate : {id, u"class:"_s + id}) {
        if (catalog.find(candidate).isValid())
            return {candidate};
    }
    QStringList ids;
    const QString wanted = compared(word);
    const auto add = [&](const auto &entries) {
        for (const auto &entry : entries) {
            if (isCalled(entry.id, wanted, texts))
                ids.append(entry.id);
        }
    };
    if (!wanted.isEmpty()) {
        add(catalog.codes);
        add(catalog.classes);
        add(catalog.terms);
        add(catalog.guides);
        add(catalog.decisionTrees);
    }
    return ids;
}

QStringList termsCalled(const QString &query, const Texts &texts)
{
    const Catalog &catalog = texts.catalog();
    const QString id = query.trimmed().toLower();
    for (const QString &candidate : {id, u"term:"_s + id}) {
        if (catalog.term(candidate))
            return {candidate};
    }
    const QStringList words = foldedWords(query);
    const auto holdsWords = [&words](const QString &name) {
        const QStringList ofName = foldedWords(name);
        return std::ranges::all_of(words, [&](const QString &word) {
            return std::ranges::any_of(ofName, [&](const QString &one) { return one.startsWith(word); });
        });
    };
    QStringList exact;
    QStringList begun;
    for (const GlossaryTerm &term : catalog.terms) {
        if (words.isEmpty())
            break;
        if (isCalled(term.id, words.join(u' '), texts))
            exact.append(term.id);
        else if (std::ranges::any_of(namesOf(term.id, texts), holdsWords))
            begun.append(term.id);
    }
    return exact.isEmpty() ? begun : exact;
}

QStringList nearestTerms(const QString &query, const Texts &texts)
{
    // Nothing longer than this comes near a name.
    const QString wanted = compared(query.left(100));
    QList<std::pair<int, QString>> ranked;
    for (const GlossaryTerm &term : texts.catalog().terms) {
        int best = std::numeric_limits<int>::max();
        for (const QString &name : namesOf(term.id, texts))
            best = std::min(best, editDistance(wanted, compared(name), 100));
        ranked.append({best, term.id});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, QString>::first);
    QStringList ids;
    for (const auto &[distance, id] : ranked.mid(0, 3))
        ids.append(id);
    return ids;
}
