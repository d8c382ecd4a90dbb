// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The address by which other programs name an entry: "statut:522", "statut:522-cloudflare", "statut:term/origin-server". It is the
/// id, with a slash for the colon in it; "statut://522" is the same. Whatever else an address may hold by RFC 3986 (an
/// authority, a query, escapes) no id needs, and it is refused: addresses come from anywhere.
namespace EntryAddress {

/// Begins as an address of ours, well-formed or not. Blind to case.
bool isMeant(const QString &text);

/// The id that @p address names, whether or not there is such an entry; empty where it is not one of ours or malformed.
QString id(const QString &address);

/// The address of the entry @p id.
QString of(const QString &id);

} // namespace EntryAddress
