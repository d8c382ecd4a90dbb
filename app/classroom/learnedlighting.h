// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lighting.h"

class Study;

/// "What I have learned": how well the questions about each code are known. Reads the store when the table lights up by it.
/// Keeps the reference.
Lighting learnedLighting(Study &study);
