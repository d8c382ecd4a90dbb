// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/failure.h"

#include <QList>
#include <QString>

#include <optional>

/// Where a code stands between the registry and hearsay.
enum class Standing {
    Standard,     ///< registered with IANA, defined by a standards-track document
    Experimental, ///< registered, defined by an experimental document, or registered for a limited time
    Deprecated,   ///< its own issuer advises against it
    Obsolete,     ///< no longer issued
    Unused,       ///< reserved in the registry without a meaning
    Unofficial,   ///< only convention or hearsay vouches for it
    Vendor        ///< documented by its issuer, unknown to the registry
};

/// A hop of the exchange that may write a status code.
enum class Hop { Client, Proxy, Origin };

/// Whether a response with this code has a body.
enum class Body {
    Forbidden, ///< RFC 9110: the response ends after its header section (of 205: must not be generated)
    Allowed,
    None ///< nobody receives a response: the code only stands in a log
};

/// Who has to do something about a code.
enum class Party {
    Visitor,
    Developer, ///< of the program that makes the request
    Owner,     ///< of the site, with its host
    Operator,  ///< of a proxy, a network or a firewall in between
    Cloudflare
};

enum class Occurrence { No, Yes, LogOnly };

/// How well a statement is vouched for.
enum class Evidence {
    Documented,  ///< the vendor's documentation says it of this very number
    GeneralRule, ///< only a general statement of the vendor covers it
    Observed     ///< seen in a captured response
};

struct Specification
{
    QString document; ///< "RFC 9110"
    QString section;  ///< "15.5.5"; empty where the whole document is meant
    QString url;      ///< https
};

/// Who vouches for a statement, and how old it is.
struct Source
{
    enum class DatedBy {
        Source,     ///< asOf is the source's own date
        Compilation ///< the source gives no date: asOf is the day its facts were compiled
    };
    QString url;         ///< https; empty for an observation
    QString observation; ///< what was seen, where there is no page to point to
    QString asOf;        ///< ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD
    DatedBy datedBy = DatedBy::Compilation;
    QStringList supports; ///< the JSON keys this source vouches for; empty: the entry as a whole
};

/// A reason phrase that an earlier specification gave a code.
struct FormerName
{
    QString name;     ///< "Payload Too Large"
    QString document; ///< "RFC 7231"
};

/// What Cloudflare's machine-readable error body says when Cloudflare itself made the error.
struct CloudflareError
{
    QString category; ///< "origin", "ssl", "rate_limit" …; empty where unknown
    std::optional<bool> retryable;
    std::optional<int> retryAfterSeconds;
};

/// The HTTP status that brings one of Cloudflare's 1xxx numbers to the client.
struct Carrier
{
    QString status; ///< id of a status code
    Evidence evidence = Evidence::Documented;
};

/// How often people meet a code.
struct Frequency
{
    static constexpr int Highest = 5;
    int step = 0; ///< 0 (hardly ever) to Highest (every day); a step is about a factor of ten
    Source source;
};

/// One HTTP status code as one issuer uses it, or one of the error numbers (Cloudflare's 1xxx) that a page inside such a
/// response shows. Several entries may share a number. Facts only: what people read is in the texts (see Catalog::texts).
struct StatusCode
{
    enum class Kind { Status, ErrorNumber };

    QString id; ///< "404", "522-cloudflare"; never changes
    Kind kind = Kind::Status;
    int number = 0; ///< 0–999 for a status, 1000–1999 for an error number
    QString issuer; ///< id of an Issuer, without its prefix
    Standing standing = Standing::Vendor;
    std::optional<Specification> specification;
    QList<Hop> emittedBy;          ///< empty: nobody emits it
    std::optional<Failure> failed; ///< no value: nothing did, or it is not known where
    /// Who has to act, the likeliest first; empty: nobody; no value: not known.
    std::optional<QList<Party>> mustAct;
    Body body = Body::Allowed;
    QStringList headerFields;
    std::optional<bool> heuristicallyCacheable; ///< RFC 9110 §15.1 and later codes' documents; no value: not defined
    std::optional<int> edgeTtlSeconds;          ///< Cloudflare's default edge TTL; no value: not cached by default
    std::optional<Occurrence> madeByCloudflare; ///< whether Cloudflare itself makes this standard code
    std::optional<CloudflareError> cloudflareError;
    std::optional<Carrier> carriedBy;
    QString expires;                    ///< ISO date on which a temporary registration ends
    QStringList substatuses;            ///< IIS substatus codes, "404.13"; their labels are texts of "iis:404.13"
    QStringList collect;                ///< ids of case details, what matters most first
    QList<FormerName> formerNames;      ///< the newest first
    QStringList lookAlikes;             ///< ids of status codes, the likeliest mix-up first
    QStringList terms;                  ///< ids of glossary terms, the most relevant first
    QList<Source> sources;              ///< at least one
    std::optional<Frequency> frequency; ///< no value: nobody has said
    QString pack;                       ///< the file it comes from; empty: built in

    /// The number as people write it: three digits at least ("000", "522", "1020").
    QString numberText() const;
    /// Registered with IANA.
    bool isRegistered() const;
    /// A cache may store the response by its own judgement, without explicit freshness from the origin.
    bool isCacheableByDefault() const { return heuristicallyCacheable.value_or(false); }
    /// Id of its class: "class:4xx", "class:other" for a status outside 100–599, "class:1xxx" for an error number.
    QString classId() const;
};
