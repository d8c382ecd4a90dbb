// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/nearest.h"

#include <QVarLengthArray>

#include <algorithm>

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    using Row = QVarLengthArray<int, 64>;
    Row beforeLast(b.size() + 1);
    Row last(b.size() + 1);
    Row row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
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
        // A swap can still reach back one row, hence only a row that is above the limit as a whole ends it.
        if (best > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], limit + 1);
}

QString nearest(const QString &word, const QStringList &candidates)
{
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
