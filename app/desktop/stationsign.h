// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/failure.h"

#include <QPainterPath>

/// The sign of a station as lines of one width, in a square of side 10 around the origin: a person, a window, lines of a
/// register, a cloud, an arch, a server, angle brackets.
QPainterPath stationSign(Station station);
