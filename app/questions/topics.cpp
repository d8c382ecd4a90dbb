// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/topics.h"

#include "catalog/catalog.h"
#include "questions/question.h"
#include "questions/questiontexts.h"
#include "questions/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const QStringList &topicIds()
{
    static const QStringList ids{u"first-week"_s, u"redirects"_s, u"client-errors"_s, u"server-errors"_s,
                                 u"cloudflare"_s, u"caching"_s,   u"glossary"_s,      u"all"_s};
    return ids;
}

QString topicName(const QString &id)
{
    if (id == "first-week"_L1)
        return Wording::tr("First week", "a topic to practise");
    if (id == "redirects"_L1)
        return Wording::tr("Redirects", "a topic to practise");
    if (id == "client-errors"_L1)
        return Wording::tr("Client errors", "a topic to practise");
    if (id == "server-errors"_L1)
        return Wording::tr("Server errors", "a topic to practise");
    if (id == "cloudflare"_L1)
        return u"Cloudflare"_s;
    if (id == "caching"_L1)
        return Wording::tr("Caching", "a topic to practise");
    if (id == "glossary"_L1)
        return Wording::tr("Glossary", "a topic to practise");
    if (id == "all"_L1)
        return Wording::tr("Everything", "a topic to practise");
    return {};
}

/// A term of caching, or a code that caching explains.
static bool isAboutCaching(const QString &id, const Catalog &catalog)
{
    static const QStringList terms{u"term:cache"_s,       u"term:cdn"_s,          u"term:ttl"_s,
                                   u"term:fresh-stale"_s, u"term:revalidation"_s, u"term:conditional-request"_s,
                                   u"term:etag"_s,        u"term:cache-rule"_s,   u"term:edge-ttl"_s,
                                   u"term:browser-ttl"_s};
    if (terms.contains(id))
        return true;
    const StatusCode *code = catalog.code(id);
    return code
        && (code->terms.contains(u"term:revalidation"_s) || code->terms.contains(u"term:conditional-request"_s));
}

QStringList topicsOf(const Question &question, const Catalog &catalog)
{
    constexpr int Everyday = 4;
    const StatusCode *code = catalog.code(question.about);
    const GlossaryTerm *term = catalog.term(question.about);
    const QString classId = code ? code->classId() : QString();
    QStringList topics;
    const auto addIf = [&](bool belongs, const QString &topic) {
        if (belongs)
            topics.append(topic);
    };
    addIf((code && commonness(*code) >= Everyday) || (term && term->first), u"first-week"_s);
    addIf(classId == "class:3xx"_L1, u"redirects"_s);
    addIf(classId == "class:4xx"_L1, u"client-errors"_s);
    addIf(classId == "class:5xx"_L1, u"server-errors"_s);
    addIf(code && code->issuer == "cloudflare"_L1, u"cloudflare"_s);
    addIf(question.kind == QuestionKind::Caching || isAboutCaching(question.about, catalog), u"caching"_s);
    addIf(term, u"glossary"_s);
    topics.append(u"all"_s);
    return topics;
}
