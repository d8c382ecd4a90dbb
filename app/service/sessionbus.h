// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Whether this session has a bus. Costs next to nothing, and starts none.
bool hasSessionBus();

/// Without a bus the D-Bus library launches one on X11, for whoever asks: Qt does, for screen readers. Call it before there is
/// an application, and there stays none.
void launchNoSessionBus();
