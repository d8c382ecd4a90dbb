// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lighting.h"

#include "article/vocabulary.h"
#include "language/texts.h"
#include "models/issuermarks.h"

#include <QStringList>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

QList<Lighting> Lightings::ofCatalog(const Texts &texts)
{
    return {byClass(texts), byEmitter(),  byParty(), byCaching(),
            byFrequency(),  byStanding(), byBody(),  byIssuer(texts)};
}

Lighting Lightings::byClass(const Texts &texts)
{
    const auto key = [&texts](const StatusCode &code) {
        const EntryRef ref = texts.catalog().find(code.classId());
        return std::max(0, ref.index);
    };
    const auto light = [&texts](int i) {
        const QString id = texts.catalog().classes.at(i).id;
        return Light{{}, texts.text(id, "name"), true, id};
    };
    return {u"class"_s, [] { return tr("Class", "what the table lights up by"); }, key, light};
}

Lighting Lightings::byEmitter()
{
    // A key is the set of hops, a bit each: 0 for nobody.
    const auto key = [](const StatusCode &code) {
        int hops = 0;
        for (const Hop hop : code.emittedBy)
            hops |= 1 << int(hop);
        return hops;
    };
    const auto light = [](int hops) {
        if (hops == 0)
            return Light{u"–"_s, tr("nobody", "emits the code"), false, {}};
        const QStringList signs{tr("C", "sign of the client"), tr("P", "sign of the proxy"),
                                tr("O", "sign of the origin server")};
        QString sign;
        QStringList names;
        for (const Hop hop : {Hop::Client, Hop::Proxy, Hop::Origin}) {
            if (hops & 1 << int(hop)) {
                sign += signs.at(int(hop));
                names.append(Vocabulary::hop(hop));
            }
        }
        return Light{sign, names.join(tr(" or ", "between two senders")), true, {}};
    };
    return {u"emitted-by"_s, [] { return tr("Who emits it"); }, key, light};
}

Lighting Lightings::byParty()
{
    constexpr int Nobody = 10;
    constexpr int Unknown = 11;
    const auto key = [](const StatusCode &code) {
        if (!code.mustAct)
            return Unknown;
        return code.mustAct->isEmpty() ? Nobody : int(code.mustAct->constFirst());
    };
    const auto light = [](int party) {
        if (party == Unknown)
            return Light{u"?"_s, tr("not known", "who must act"), false, {}};
        if (party == Nobody)
            return Light{u"–"_s, tr("nobody", "must act"), false, {}};
        const QStringList signs{tr("V", "sign of the visitor"), tr("D", "sign of the developer"),
                                tr("S", "sign of the site owner"), tr("N", "sign of the operator of the network"),
                                u"Cf"_s};
        return Light{signs.at(party), Vocabulary::party(Party(party)), true, {}};
    };
    return {u"must-act"_s, [] { return tr("Who must act first"); }, key, light};
}

Lighting Lightings::byCaching()
{
    enum { Both, StandardOnly, CloudflareOnly, Neither, Silent };
    const auto key = [](const StatusCode &code) {
        if (code.edgeTtlSeconds)
            return int(code.isCacheableByDefault() ? Both : CloudflareOnly);
        if (code.isCacheableByDefault())
            return int(StandardOnly);
        return int(code.heuristicallyCacheable ? Neither : Silent);
    };
    const auto light = [](int answer) {
        switch (answer) {
        case Both:
            return Light{u"++"_s, tr("by the standard and at Cloudflare"), true, {}};
        case StandardOnly:
            return Light{tr("S+", "sign: cacheable by the standard alone"), tr("by the standard alone"), true, {}};
        case CloudflareOnly:
            return Light{u"C+"_s, tr("at Cloudflare alone"), true, {}};
        case Neither:
            return Light{u"–"_s, tr("no", "cacheable by default"), false, {}};
        default:
            return Light{u"?"_s, tr("no rule says", "whether it is cacheable by default"), false, {}};
        }
    };
    return {u"cacheable"_s, [] { return tr("Cacheable by default"); }, key, light};
}

Lighting Lightings::byFrequency()
{
    constexpr int Unknown = Frequency::Highest + 1;
    constexpr int Seldom = 2; // this and below stays dark, so that what people meet stands out
    // The legend begins with what is met most.
    const auto key = [](const StatusCode &code) {
        return code.frequency ? Frequency::Highest - code.frequency->step : Unknown;
    };
    const auto light = [](int place) {
        if (place == Unknown)
            return Light{u"?"_s, tr("not known", "how often a code is met"), false, {}};
        const int step = Frequency::Highest - place;
        return Light{QString::number(step), Vocabulary::frequency(step), step > Seldom, {}};
    };
    return {u"frequency"_s, [] { return tr("How often it is met"); }, key, light};
}

Lighting Lightings::byStanding()
{
    const auto key = [](const StatusCode &code) { return int(code.standing); };
    const auto light = [](int standing) {
        const QStringList signs{tr("S", "sign of: standard"),   tr("E", "sign of: experimental"),
                                tr("D", "sign of: deprecated"), tr("O", "sign of: obsolete"),
                                tr("U", "sign of: unused"),     u"~"_s,
                                tr("V", "sign of: vendor code")};
        return Light{
            signs.at(standing), Vocabulary::standing(Standing(standing)), Standing(standing) != Standing::Unused, {}};
    };
    return {u"standing"_s, [] { return tr("Standing"); }, key, light};
}

Lighting Lightings::byBody()
{
    const auto key = [](const StatusCode &code) { return int(code.body); };
    const auto light = [](int body) {
        const QStringList signs{tr("X", "sign of: must not have a body"), tr("B", "sign of: may have a body"), u"–"_s};
        return Light{signs.at(body), Vocabulary::body(Body(body)), Body(body) != Body::None, {}};
    };
    return {u"body"_s, [] { return tr("Body of the response"); }, key, light};
}

Lighting Lightings::byIssuer(const Texts &texts)
{
    const auto key = [&texts](const StatusCode &code) {
        const Issuer *issuer = texts.catalog().issuer(u"issuer:"_s + code.issuer);
        return issuer ? int(issuer - texts.catalog().issuers.constData()) : 0;
    };
    // Worked out when first asked for, once for all lights.
    const auto marks = std::make_shared<QStringList>();
    const auto light = [&texts, marks](int issuer) {
        if (marks->isEmpty())
            *marks = issuerMarks(texts.catalog().issuers);
        return Light{marks->at(issuer), texts.text(texts.catalog().issuers.at(issuer).id, "name"), true, {}};
    };
    return {u"issuer"_s, [] { return tr("Issuer"); }, key, light};
}
