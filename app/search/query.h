// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A word of a query and everything it stands for.
struct QueryWord
{
    QString text; ///< folded
    /// Other spellings, found as whole words only: tied to its neighbour ("time out" → "timeout"), without the ending
    /// of a plural ("serveurs" → "serveur").
    QStringList alternatives;
    bool isWhole = false;  ///< longer words that begin with it do not count
    bool isNumber = false; ///< 404, 404.13, 5xx
    /// Of a family its digits ("52" of "52x"), else empty.
    QString familyPrefix;
    /// How many digits the family's numbers have; 0 where that is still open ("5x" on the way to "5xx" or "5xxx").
    int familyLength = 0;
};

/// What somebody asks for.
struct Query
{
    QList<QueryWord> words; ///< each once, at most Ranking::MostWords
    /// The whole query as phrases() writes names; none if it holds a number, which decides alone.
    QStringList phrases;

    /// Reads what was typed. Beside a number, words that only announce it ("error", "HTTP", "code") are left out, and
    /// so is the article of "l'hôte".
    static Query from(const QString &typed);
};

/// A name or an alias as one folded line with single spaces. Two where hyphens or apostrophes tie words together, which
/// people drop: "time out" and "timeout" for "Time-out".
QStringList phrases(const QString &name);
