// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

/// Draws that are the same on every machine for the same seed and question: SplitMix64 (Steele, Lea, Flood 2014), seeded
/// with the seed and the FNV-1a hash of @p id. The standard library's shuffle may differ from one library to the next.
class Draw
{
public:
    Draw(quint64 seed, const QString &id);

    /// 0 to @p count - 1; @p count is at least 1.
    qsizetype below(qsizetype count);

    template<typename Item>
    void shuffle(QList<Item> &items)
    {
        for (qsizetype i = items.size() - 1; i > 0; --i)
            std::swap(items[i], items[below(i + 1)]);
    }

private:
    quint64 m_state;
};
