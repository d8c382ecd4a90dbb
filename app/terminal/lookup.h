// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class Texts;

/// The entries that a person means by @p word: its id, its number (all that share it, the registered one first), its class
/// ("5xx"), its name in any language, a term's synonym. Blind to case and accents. Ids in reading order.
QStringList entriesCalled(const QString &word, const Texts &texts);

/// The terms with the id, name or synonym @p query in any language; if there are none, those that hold words beginning with
/// all words of the query there.
QStringList termsCalled(const QString &query, const Texts &texts);

/// The terms whose names or synonyms come nearest to @p query, by edit distance; ids, at most three.
QStringList nearestTerms(const QString &query, const Texts &texts);
