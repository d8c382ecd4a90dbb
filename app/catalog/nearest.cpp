// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/nearest.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 192> rows(3 * width);
    int *beforeLast = rows.data();
    int *last = beforeLast + width;
    int *row = last + width;
    std::iota(last, last + width, 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        // No later row gets below this one's best: a swap reaches past this row, but costs as much as the way through it.
        if (best > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], limit + 1);
}

QString nearest(const QString &word, const QStringList &candidates)
{
    // Nobody misspells a word of that length: it is no word, and comparing it could take forever.
    constexpr qsizetype Longest = 100;
    if (word.size() > Longest)
        return {};
    int limit = std::clamp(int(word.size()) / 3, 1, 3);
    QString best;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(word, candidate, limit);
        if (distance <= limit && distance < std::max<qsizetype>(word.size(), 1)) {
            best = candidate;
            limit = distance - 1;
            if (limit < 0)
                break;
        }
    }
    return best;
}
