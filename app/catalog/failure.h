// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A place on the way of a request, in the order in which the request comes to it.
enum class Station {
    Visitor,    ///< the person
    UserAgent,  ///< the program the person uses: a browser, a script
    Dns,        ///< asked for an address, not passed
    Edge,       ///< the proxy and its cache, as at Cloudflare's edge
    Tunnel,     ///< what may stand between proxy and origin: a tunnel, a load balancer, a firewall
    Origin,     ///< the origin server
    Application ///< what computes the answer behind it
};

/// What two hops do with each other, one after the other (RFC 9110 §3.3, §7; RFC 9112 §9).
enum class ExchangeStep {
    Dns,     ///< the address of the next hop is looked up
    Tcp,     ///< the connection is opened; for HTTP/3 that of QUIC
    Tls,     ///< encryption and certificates are agreed on
    Request, ///< the request is sent, read and accepted
    Response ///< the response is awaited, sent and read
};

/// Where an exchange went wrong: at which step, and between which two hops.
struct Failure
{
    Station from = Station::UserAgent; ///< who asked
    Station to = Station::Origin;      ///< who was asked; comes after from
    ExchangeStep step = ExchangeStep::Request;
};
