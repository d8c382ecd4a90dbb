// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Texts;

/// Answers the searches of GNOME and KDE on the session bus until nobody has asked for ten seconds. Needs a QCoreApplication.
/// Returns the exit code: 1 where there is no bus, or another process answers already.
int runSearchService(const Texts &texts);
