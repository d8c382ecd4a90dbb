// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What the program is called on the session bus and by the desktop. The files in resources/desktop/ bear the same names.
namespace Identity {

inline const QString Application = QStringLiteral("org.statut.statut");
inline const QString ApplicationPath = QStringLiteral("/org/statut/statut");
inline const QString Search = QStringLiteral("org.statut.statut.SearchProvider");
inline const QString GnomeSearchPath = QStringLiteral("/org/statut/statut/SearchProvider");
inline const QString KRunnerPath = QStringLiteral("/org/statut/statut/Runner");

} // namespace Identity
