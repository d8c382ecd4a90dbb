// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/statuscode.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class Catalog;

/// The way of a request from the visitor to the application, and what a code says of it: who emitted it, where the exchange
/// failed, who must act. With all its words, in the current language, so that whoever draws it needs to know no rule.
struct RequestPath
{
    struct Stop
    {
        Station station = Station::Visitor;
        QString label;
        QString link; ///< id of the term that explains it, or empty
        /// The mark it bears, "emitted here" or, for the less likely of several, "or here"; empty: none.
        QString emitted;
        QString mustAct; ///< likewise: "must act", "else"
        bool emitsFirst = false;
        bool actsFirst = false;
        bool isAside = false; ///< not on the way of every request: asked, or absent at many sites
    };

    QList<Stop> stops; ///< one for each Station, in their order
    std::optional<Failure> failed;
    QStringList steps; ///< the names of ExchangeStep, in their order
    /// The same for those who do not see it: "Emitted by the proxy; failed while opening the TCP connection between the
    /// proxy and the origin server; the site owner must act."
    QString words;

    /// How far the request came.
    Station reached() const;
};

/// Of @p code in the current language.
RequestPath requestPath(const StatusCode &code, const Catalog &catalog);

/// Where in the drawing a party stands that must do something about @p code.
Station stationOf(Party party, const StatusCode &code);
