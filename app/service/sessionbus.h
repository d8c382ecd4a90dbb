// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Whether this session has a bus. Costs next to nothing, and starts none: asked for a bus that is not there, the D-Bus
/// library would launch one on X11.
bool hasSessionBus();
