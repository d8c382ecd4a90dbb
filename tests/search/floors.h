// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What has been reached for each file of judged queries in tests/search/queries/, over all its queries: a change must not fall
/// below. Raise them when something gets better.
struct Floor
{
    const char *file;
    double first;      ///< share of queries whose first answer is right
    double firstThree; ///< that have a right answer among the first three
};

constexpr Floor Floors[] = {
    {"tune.json", 0.94, 0.985},
    {"heldout.json", 0.86, 0.95},
};
