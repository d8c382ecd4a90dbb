// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/statuscode.h"

#include <QCoreApplication>
#include <QString>

/// The catalog's enumerations in the words of the current language. Asked for when shown, never kept.
class Vocabulary
{
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)

public:
    static QString standing(Standing standing);
    static QString hop(Hop hop);
    static QString party(Party party);
    /// As the label of a drawing: "origin server".
    static QString station(Station station);
    /// With its article: "the origin server".
    static QString stationInSentence(Station station);
    static QString step(ExchangeStep step);
    /// Where an exchange failed: "while opening the TCP connection between the proxy and the origin server".
    static QString failure(const Failure &failure);
    static QString body(Body body);
    /// How often a code is met, 0 to Frequency::Highest: "every day".
    static QString frequency(int step);
    static QString occurrence(Occurrence occurrence);
    static QString evidence(Evidence evidence);
    /// Of a guide's item: "documentation", "specification" or "known".
    static QString itemEvidence(const QString &evidence);
    /// Cloudflare's category of an error: "rate_limit" → "rate limit".
    static QString errorCategory(const QString &category);
    /// "class:4xx" → "4xx"; "class:other" → "…".
    static QString classLabel(const QString &classId);
    /// An ISO date as people write it in the current language: "July 31, 2026", "juin 2022", "2016".
    static QString date(const QString &iso);
    /// A source's date with what it dates: "as of July 31, 2026" or "compiled on November 23, 2026".
    static QString dated(const Source &source);
};
