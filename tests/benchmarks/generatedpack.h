// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// A pack of @p count codes with names, summaries and aliases of plausible words, the same for the same count. For measuring.
QByteArray generatedPack(int count);
