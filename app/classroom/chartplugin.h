// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chart.h"

/// What draws charts, loaded when first asked for: from the folder "charts" beside the program where it was built, from
/// lib/statut where it is installed. Null: the library is not there; the numbers stand in tables all the same.
ChartMaker *chartMaker();
