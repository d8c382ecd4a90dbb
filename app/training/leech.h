// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A card that is forgotten again and again costs more than it gives: what it is confused with has to be looked at first.
/// At 8 lapses, then at every 4th after them (Anki's manual, "Leeches"). @p lapses is what the card has now; ask only after
/// an answer that added one.
constexpr bool isLeech(int lapses)
{
    return lapses >= 8 && (lapses - 8) % 4 == 0;
}
