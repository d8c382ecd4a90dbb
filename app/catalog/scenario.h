// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// A written case to practise on: what a customer says, what a log or a response shows, and what follows from it; or a
/// question of somebody's own. CatalogReader has made sure that exactly one choice is right and that every id in it exists.
/// Texts: situation; of a choice: text (of Step and Choice: otherwise its code or hop says what it is), reason; where there
/// are no choices: accepted, reason.
struct Scenario
{
    static constexpr int FewestChoices = 3;
    static constexpr int FewestOwnChoices = 2; ///< of Choice: true or false
    static constexpr int MostChoices = 5;
    static constexpr int MostOwnChoices = 8;

    enum class Asks {
        Code,    ///< which status code or error number it is; choices name codes
        Step,    ///< what to do next; choices are written out
        Station, ///< who wrote the response; choices name stations of the request path
        Choice,  ///< whatever the situation asks; choices are written out
        Answer   ///< whatever the situation asks; there are no choices, the answer is typed
    };
    struct Option
    {
        QString id;     ///< "case:silent-firewall/timeout": the scenario's id and a word that tells the choices apart
        QString stands; ///< what it names: id of a code ("522-cloudflare") or a word of stationWords(); empty otherwise
        bool isRight = false;
    };
    QString id; ///< "case:silent-firewall"
    Asks asks = Asks::Code;
    QString about;         ///< id of the code or term whose page tells why; of Choice and Answer it may be empty
    QString evidence;      ///< a response, a log line, headers: literal, the same in every language; empty: none
    QList<Option> choices; ///< shown in an order of their own each time
    QString pack;          ///< the file it comes from; empty: built in
};
