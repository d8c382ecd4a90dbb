// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/vocabulary.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

QString Vocabulary::standing(Standing standing)
{
    switch (standing) {
    case Standing::Standard:
        return tr("standard");
    case Standing::Experimental:
        return tr("experimental");
    case Standing::Deprecated:
        return tr("deprecated");
    case Standing::Obsolete:
        return tr("obsolete");
    case Standing::Unused:
        return tr("unused");
    case Standing::Unofficial:
        return tr("unofficial");
    case Standing::Vendor:
        return tr("vendor code");
    }
    return {};
}

QString Vocabulary::hop(Hop hop)
{
    switch (hop) {
    case Hop::Client:
        return tr("client");
    case Hop::Proxy:
        return tr("proxy");
    case Hop::Origin:
        return tr("origin server");
    }
    return {};
}

QString Vocabulary::party(Party party)
{
    switch (party) {
    case Party::Visitor:
        return tr("the visitor");
    case Party::Developer:
        return tr("the developer of the calling program");
    case Party::Owner:
        return tr("the site owner");
    case Party::Operator:
        return tr("the operator of the proxy, network or firewall in between");
    case Party::Cloudflare:
        return u"Cloudflare"_s;
    }
    return {};
}

QString Vocabulary::station(Station station)
{
    switch (station) {
    case Station::Visitor:
        return tr("visitor");
    case Station::UserAgent:
        return tr("user agent");
    case Station::Dns:
        return u"DNS"_s;
    case Station::Edge:
        return tr("proxy (edge, cache)", "in a narrow drawing");
    case Station::Tunnel:
        return tr("tunnel or load balancer", "in a narrow drawing");
    case Station::Origin:
        return tr("origin server");
    case Station::Application:
        return tr("application");
    }
    return {};
}

QString Vocabulary::stationInSentence(Station station)
{
    switch (station) {
    case Station::Visitor:
        return tr("the visitor");
    case Station::UserAgent:
        return tr("the user agent");
    case Station::Dns:
        return tr("the DNS");
    case Station::Edge:
        return tr("the proxy");
    case Station::Tunnel:
        return tr("the tunnel");
    case Station::Origin:
        return tr("the origin server");
    case Station::Application:
        return tr("the application");
    }
    return {};
}

QString Vocabulary::step(ExchangeStep step)
{
    switch (step) {
    case ExchangeStep::Dns:
        return u"DNS"_s;
    case ExchangeStep::Tcp:
        return u"TCP"_s;
    case ExchangeStep::Tls:
        return u"TLS"_s;
    case ExchangeStep::Request:
        return tr("request", "a step of the exchange");
    case ExchangeStep::Response:
        return tr("response", "a step of the exchange");
    }
    return {};
}

QString Vocabulary::failure(const Failure &failure)
{
    QString words;
    switch (failure.step) {
    case ExchangeStep::Dns:
        words = tr("at the DNS lookup, between %1 and %2", "where an exchange failed");
        break;
    case ExchangeStep::Tcp:
        words = tr("while opening the TCP connection between %1 and %2", "where an exchange failed");
        break;
    case ExchangeStep::Tls:
        words = tr("while setting up TLS between %1 and %2", "where an exchange failed");
        break;
    case ExchangeStep::Request:
        words = tr("at the request, between %1 and %2", "where an exchange failed");
        break;
    case ExchangeStep::Response:
        words = tr("at the response, between %1 and %2", "where an exchange failed");
        break;
    }
    return words.arg(stationInSentence(failure.from), stationInSentence(failure.to));
}

QString Vocabulary::body(Body body)
{
    switch (body) {
    case Body::Forbidden:
        return tr("none: the response must not have one");
    case Body::Allowed:
        return tr("may have one");
    case Body::None:
        return tr("nobody receives a response");
    }
    return {};
}

QString Vocabulary::frequency(int step)
{
    const QStringList names{tr("hardly ever", "how often a code is met"), tr("very rarely", "how often a code is met"),
                            tr("rarely", "how often a code is met"),      tr("now and then", "how often a code is met"),
                            tr("often", "how often a code is met"),       tr("every day", "how often a code is met")};
    return names.value(step);
}

QString Vocabulary::occurrence(Occurrence occurrence)
{
    switch (occurrence) {
    case Occurrence::No:
        return tr("no");
    case Occurrence::Yes:
        return tr("yes");
    case Occurrence::LogOnly:
        return tr("in logs only");
    }
    return {};
}

QString Vocabulary::evidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Documented:
        return tr("documented");
    case Evidence::GeneralRule:
        return tr("by a general rule");
    case Evidence::Observed:
        return tr("observed");
    }
    return {};
}

QString Vocabulary::itemEvidence(const QString &evidence)
{
    if (evidence == "documentation"_L1)
        return tr("documentation");
    if (evidence == "specification"_L1)
        return tr("specification");
    return tr("widely seen, no page consulted");
}

QString Vocabulary::errorCategory(const QString &category)
{
    if (category == "access_denied"_L1)
        return tr("access denied");
    if (category == "rate_limit"_L1)
        return tr("rate limit");
    if (category == "config"_L1)
        return tr("configuration");
    if (category == "legal"_L1)
        return tr("legal");
    if (category == "origin"_L1)
        return tr("origin");
    if (category == "rewrite"_L1)
        return tr("rewrite");
    if (category == "unsupported"_L1)
        return tr("unsupported");
    if (category == "worker"_L1)
        return tr("Worker");
    if (category == "snippet"_L1)
        return tr("Snippet");
    if (category == "cloudflare"_L1)
        return u"Cloudflare"_s;
    if (category == "dns"_L1 || category == "ssl"_L1 || category == "tls"_L1)
        return category.toUpper();
    return category; // of a pack: its own word
}

QString Vocabulary::classLabel(const QString &classId)
{
    const QString label = classId.mid(6);
    return label == "other"_L1 ? u"…"_s : label;
}

QString Vocabulary::date(const QString &iso)
{
    const QLocale locale;
    if (iso.size() == 4)
        return iso;
    if (iso.size() == 7)
        return locale.toString(QDate::fromString(iso + u"-01"_s, Qt::ISODate), u"MMMM yyyy"_s);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    //: Qt date format of the first of a month, which some languages write as an ordinal: "July 1, 2026"
    const QString format = day.day() == 1 ? tr("MMMM d, yyyy", "the first of a month") : tr("MMMM d, yyyy");
    return locale.toString(day, format);
}

QString Vocabulary::dated(const Source &source)
{
    if (source.datedBy == Source::DatedBy::Compilation) {
        //: %1 is the day on which facts were gathered from a page that gives no date of its own
        return tr("undated, compiled %1").arg(date(source.asOf));
    }
    const bool isDay = source.asOf.size() == 10;
    return (isDay ? tr("as of %1", "a day") : tr("as of %1", "a month or a year")).arg(date(source.asOf));
}
