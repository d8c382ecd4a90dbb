// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/slips.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// A slip counts this much and its cost, in hundredths, is added: the least sum is the fewest slips, and of these the
/// cheapest.
constexpr int Slip = 10'000;
constexpr int Plain = 100;
constexpr int Neighbour = 60;
constexpr int Doubled = 50;
constexpr int Exchanged = 70;
constexpr int Infinite = 100 * Slip;

constexpr std::array<std::string_view, 6> KeyRows{"qwertyuiop", "asdfghjkl",  "zxcvbnm",
                                                  "azertyuiop", "qsdfghjklm", "wxcvbn"};

constexpr std::array<quint32, 26> neighbours()
{
    std::array<quint32, 26> beside{};
    const auto add = [&beside](char a, char b) {
        beside[std::size_t(a - 'a')] |= 1U << (b - 'a');
        beside[std::size_t(b - 'a')] |= 1U << (a - 'a');
    };
    for (std::size_t row = 0; row < KeyRows.size(); ++row) {
        const std::string_view keys = KeyRows[row];
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i + 1 < keys.size())
                add(keys[i], keys[i + 1]);
            if (row % 3 == 2)
                continue;
            // Each row stands half a key to the right of the one above.
            const std::string_view below = KeyRows[row + 1];
            if (i < below.size())
                add(keys[i], below[i]);
            if (i > 0 && i - 1 < below.size())
                add(keys[i], below[i - 1]);
        }
    }
    return beside;
}

constexpr std::array<quint32, 26> Beside = neighbours();

bool areNeighbours(QChar a, QChar b)
{
    const auto place = [](QChar c) { return c >= u'a' && c <= u'z' ? int(c.unicode() - u'a') : -1; };
    return place(a) >= 0 && place(b) >= 0 && (Beside[std::size_t(place(a))] >> place(b) & 1) != 0;
}

/// What it costs that @p text has the letter at @p i, which the other has not.
int costOfExtra(QStringView text, qsizetype i)
{
    return (i > 0 && text[i - 1] == text[i]) || (i + 1 < text.size() && text[i + 1] == text[i]) ? Doubled : Plain;
}

} // namespace

Slips slipsBetween(QStringView typed, QStringView word, int most, Compared compared)
{
    const Slips tooMany{most + 1, float(most + 1)};
    if (compared == Compared::Beginning)
        word.truncate(std::min(word.size(), typed.size() + most));
    const qsizetype n = typed.size();
    const qsizetype m = word.size();
    if (n > LongestWordWithSlips || m > LongestWordWithSlips || n - m > most
        || (compared == Compared::Whole && m - n > most))
        return tooMany;
    using Row = std::array<int, LongestWordWithSlips + 1>;
    std::array<Row, 3> rows;
    const auto row = [&rows](qsizetype i) -> Row & { return rows[std::size_t(i % 3)]; };
    // Row i: the first i typed letters against each beginning of the word. Only what is near the diagonal can be within reach.
    row(0)[0] = 0;
    for (qsizetype j = 1; j <= m; ++j)
        row(0)[std::size_t(j)] = row(0)[std::size_t(j - 1)] + Slip + costOfExtra(word, j - 1);
    for (qsizetype i = 1; i <= n; ++i) {
        Row &now = row(i);
        const Row &above = row(i - 1);
        const qsizetype from = std::max<qsizetype>(1, i - most);
        const qsizetype to = std::min(m, i + most);
        const int extra = Slip + costOfExtra(typed, i - 1);
        now[std::size_t(from - 1)] = from == 1 ? above[0] + extra : Infinite;
        int least = now[std::size_t(from - 1)];
        for (qsizetype j = from; j <= to; ++j) {
            const auto at = std::size_t(j);
            const QChar a = typed[i - 1];
            const QChar b = word[j - 1];
            int best = above[at - 1] + (a == b ? 0 : Slip + (areNeighbours(a, b) ? Neighbour : Plain));
            if (j < i + most || i == 0)
                best = std::min(best, above[at] + extra);
            best = std::min(best, now[at - 1] + Slip + costOfExtra(word, j - 1));
            if (i > 1 && j > 1 && a == word[j - 2] && typed[i - 2] == b && a != b)
                best = std::min(best, row(i - 2)[at - 2] + Slip + Exchanged);
            now[at] = best;
            least = std::min(least, best);
        }
        if (to < m)
            now[std::size_t(to + 1)] = Infinite;
        if (least >= (most + 1) * Slip)
            return tooMany;
    }
    const Row &last = row(n);
    int best = Infinite;
    if (compared == Compared::Whole) {
        best = last[std::size_t(m)];
    } else {
        for (qsizetype j = std::max<qsizetype>(0, n - most); j <= m; ++j)
            best = std::min(best, last[std::size_t(j)]);
    }
    const Slips slips{best / Slip, float(best % Slip) / 100};
    return slips.isWithin(most) ? slips : tooMany;
}
