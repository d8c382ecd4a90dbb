// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/requestpath.h"

#include "article/vocabulary.h"
#include "catalog/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Station Stations[] = {Station::Visitor, Station::UserAgent, Station::Dns,        Station::Edge,
                                Station::Tunnel,  Station::Origin,    Station::Application};
constexpr ExchangeStep Steps[] = {ExchangeStep::Dns, ExchangeStep::Tcp, ExchangeStep::Tls, ExchangeStep::Request,
                                  ExchangeStep::Response};

Station stationOf(Hop hop)
{
    switch (hop) {
    case Hop::Client:
        return Station::UserAgent;
    case Hop::Proxy:
        return Station::Edge;
    case Hop::Origin:
        return Station::Origin;
    }
    return Station::Origin;
}

QString termOf(Station station)
{
    switch (station) {
    case Station::Visitor:
        return {};
    case Station::UserAgent:
        return u"term:user-agent"_s;
    case Station::Dns:
        return u"term:dns"_s;
    case Station::Edge:
        return u"term:proxy-server"_s;
    case Station::Tunnel:
        return u"term:tunnel"_s;
    case Station::Origin:
        return u"term:origin-server"_s;
    case Station::Application:
        return u"term:back-end"_s;
    }
    return {};
}

QString words(const StatusCode &code)
{
    QStringList hops;
    for (const Hop hop : code.emittedBy)
        hops.append(Vocabulary::stationInSentence(stationOf(hop)));
    QStringList clauses{hops.isEmpty() ? Vocabulary::tr("Emitted by nobody")
                                       : Vocabulary::tr("Emitted by %1").arg(hops.join(Vocabulary::tr(" or ")))};
    if (code.failed) {
        //: %1 says where: "while opening the TCP connection between the proxy and the origin server"
        clauses.append(Vocabulary::tr("failed %1").arg(Vocabulary::failure(*code.failed)));
    } else if (code.kind == StatusCode::Kind::Status && code.number < 400) {
        clauses.append(Vocabulary::tr("nothing failed"));
    }
    if (code.mustAct) {
        QStringList parties;
        for (const Party party : *code.mustAct)
            parties.append(Vocabulary::party(party));
        if (parties.isEmpty()) {
            clauses.append(Vocabulary::tr("nobody has to act"));
        } else {
            //: %1 is a party: "the site owner must act"
            parties.first() = Vocabulary::tr("%1 must act").arg(parties.first());
            clauses.append(parties.join(Vocabulary::tr(", else ")));
        }
    }
    return clauses.join(Vocabulary::tr("; ", "between the clauses of a sentence")) + u'.';
}

} // namespace

Station stationOf(Party party, const StatusCode &code)
{
    switch (party) {
    case Party::Visitor:
        return Station::Visitor;
    case Party::Developer:
        return Station::UserAgent;
    case Party::Owner:
        return Station::Origin;
    case Party::Operator:
        // Of whatever stands in between: behind the proxy where that is the one who did not get through.
        return code.failed && code.failed->from >= Station::Edge ? Station::Tunnel : Station::Edge;
    case Party::Cloudflare:
        return Station::Edge;
    }
    return Station::Origin;
}

Station RequestPath::reached() const
{
    if (failed)
        return failed->to;
    const auto emits = [](const Stop &stop) { return stop.emitsFirst; };
    const auto emitter = std::ranges::find_if(stops, emits);
    return emitter == stops.cend() ? Station::Visitor : emitter->station;
}

RequestPath requestPath(const StatusCode &code, const Catalog &catalog)
{
    RequestPath path;
    path.failed = code.failed;
    for (const Station station : Stations) {
        RequestPath::Stop stop;
        stop.station = station;
        stop.label = Vocabulary::station(station);
        stop.link = catalog.term(termOf(station)) ? termOf(station) : QString();
        stop.isAside = station == Station::Dns || station == Station::Tunnel;
        path.stops.append(stop);
    }
    for (const Hop hop : code.emittedBy) {
        RequestPath::Stop &stop = path.stops[int(stationOf(hop))];
        stop.emitsFirst = hop == code.emittedBy.constFirst();
        stop.emitted = stop.emitsFirst ? Vocabulary::tr("emitted here") : Vocabulary::tr("or here");
    }
    const QList<Party> parties = code.mustAct.value_or(QList<Party>());
    for (const Party party : parties) {
        RequestPath::Stop &stop = path.stops[int(stationOf(party, code))];
        if (!stop.mustAct.isEmpty())
            continue; // two parties at one place: the likelier has marked it
        stop.actsFirst = party == parties.constFirst();
        stop.mustAct = stop.actsFirst ? Vocabulary::tr("must act") : Vocabulary::tr("else", "else this one must act");
    }
    for (const ExchangeStep step : Steps)
        path.steps.append(Vocabulary::step(step));
    path.words = words(code);
    return path;
}
