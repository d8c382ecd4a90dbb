// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/statuscode.h"

/// What the codes of one hundred have in common. Texts: name, singular, summary, meaning, emitters, caching, steps_agent,
/// at_cloudflare, aliases.
struct CodeClass
{
    QString id; ///< "class:4xx"
    std::optional<Specification> specification;
    std::optional<Occurrence> madeByCloudflare;
    QList<Source> sources;
};

/// Who gave a number its meaning. Texts: name (short enough for a badge), summary.
struct Issuer
{
    QString id; ///< "issuer:nginx"
    QString pack;
};

/// A figure of a vendor that changes over the years, so each value carries its date. Texts: name, note.
struct Limit
{
    struct Former
    {
        double value = 0;
        QString from; ///< ISO date since when it held; empty where unknown
    };
    QString id; ///< "limit:proxy-read-timeout"
    double value = 0;
    QString unit;                  ///< "s", "ms", "KB", "MB" or "GB"
    QStringList codes;             ///< the status codes met when it is exceeded
    QString adjustable;            ///< "no" or "enterprise"; empty where nothing is said
    std::optional<double> maximum; ///< the highest value that can be set, in the same unit
    QList<Former> former;          ///< newest first
    Source source;
};

/// Something to know of a case before it is passed on. Texts: name, how (to get it), ask (the question to the customer).
struct CaseDetail
{
    QString id; ///< "collect:ray-id"
    QString pack;
};

/// A step that recurs under many codes and is written once. Text: text.
struct CommonStep
{
    QString id; ///< "check:origin-logs"
    QString pack;
};

/// Words and phrases that mean the same to somebody who searches, by language in the order of Catalog::Languages.
struct SynonymGroup
{
    QList<QStringList> phrases;
};

/// What a filter of a search, or a value of one, is called: "by", "proxy". See FORMAT.md for what there is.
struct FilterWord
{
    QString filter; ///< "is", "by", "cacheable", "class" or "in"
    QString value;  ///< empty: the words name the filter itself
    /// By language in the order of Catalog::Languages; the first of each is the one that is offered.
    QList<QStringList> words;
};

/// A page on a subject that crosses the codes. Texts: name, summary; of a section: title, text; of an item: text.
struct Guide
{
    struct Item
    {
        QString id;    ///< "guide:caching/cache-status/hit"
        QString label; ///< a literal that is the same in every language: a header field, a value
        QStringList codes;
        QString evidence; ///< "documentation", "specification" or "known" (widely seen, no page consulted)
        Source source;
    };
    struct Section
    {
        QString id; ///< "guide:caching/cache-status"
        QList<Item> items;
    };
    QString id; ///< "guide:caching"
    QList<Section> sections;
};
