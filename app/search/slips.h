// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// What lies between a word and what somebody typed for it.
struct Slips
{
    int count = 0; ///< letters put in, left out, replaced, or two neighbours exchanged
    /// The same by how easily each happens: 1 a slip; less for a key beside the right one, a letter doubled or no longer so,
    /// and two letters exchanged.
    float cost = 0;

    bool isWithin(int most) const { return count <= most; }
    bool operator==(const Slips &) const = default;
};

enum class Compared {
    Whole,
    Beginning ///< the word may go on
};

/// The Damerau–Levenshtein distance in its restricted form, which edits no letter twice (F. J. Damerau, A technique for computer
/// detection and correction of spelling errors, CACM 7(3), 1964). Both are folded. Words of more than LongestWord letters,
/// and those more than @p most slips apart, are @p most + 1 slips apart.
///
/// A key is beside another if it is so on a QWERTY or on an AZERTY keyboard.
Slips slipsBetween(QStringView typed, QStringView word, int most, Compared compared = Compared::Whole);

constexpr qsizetype LongestWordWithSlips = 24;
