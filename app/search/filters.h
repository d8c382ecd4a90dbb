// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <QHash>

#include <optional>

class Texts;

/// What the filters of a query ask of an entry: "by:proxy", "-is:cloudflare".
struct EntryCondition
{
    QString filter; ///< "is", "by", "cacheable", "class" or "in", as FORMAT.md has them
    QString value;  ///< one of its values; of "is" also the id of an issuer, without its prefix
    bool isNegated = false;

    bool operator==(const EntryCondition &) const = default;
};

/// What conditions ask about an entry.
struct EntryFacts
{
    EntryFacts(const Catalog &catalog, EntryRef entry);

    EntryKind kind;
    QString classId; ///< of a code that of its class, of a class its own, else empty
    QString issuer;  ///< empty for what is no code, like all that follows
    QList<Hop> emittedBy;
    Standing standing = Standing::Standard;
    bool isRegistered = false;
    bool isCacheable = false;

    bool operator==(const EntryFacts &) const = default;
};

/// Alike for equal facts.
size_t qHash(const EntryFacts &facts, size_t seed = 0);

/// Only codes have an issuer, an emitter or a cacheability; to a class belong its codes and its overview.
bool meets(const EntryFacts &facts, const EntryCondition &condition);

/// What the filters and their values are called, in all languages at once.
class FilterVocabulary
{
public:
    FilterVocabulary() = default;
    explicit FilterVocabulary(const Texts &texts);

    /// What @p piece, one word of a query ("est:officiel"), asks for; nothing if it is no filter.
    std::optional<EntryCondition> condition(const QString &piece) const;

    /// How @p begun, the word that is being typed, may go on: whole filters in @p language ("by:proxy"), in their order. Of a word without a
    /// colon, or with nothing before it, the names of filters with their colon.
    QStringList completions(const QString &begun, const QString &language) const;

private:
    struct Value
    {
        QString value;
        QStringList words; ///< all of them, folded
        QStringList shown; ///< by language
    };
    struct Filter
    {
        QString filter;
        QStringList words;
        QStringList shown;
        QList<Value> values;
    };

    QList<Filter> m_filters;
};
