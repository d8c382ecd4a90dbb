// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/jsonplace.h"

/// The words that stand in catalog files for the values of an enumeration, in its order. They never change.
const QStringList &hopWords();     ///< of Hop
const QStringList &stationWords(); ///< of Station
const QStringList &partyWords();   ///< of Party

/// A list of words of an enumeration, given in its order.
template<typename Enum>
QList<Enum> readWords(ObjectReader &entry, const QString &key, const QStringList &words, Need need = Need::Optional)
{
    QList<Enum> list;
    const auto add = [&](const JsonPlace &at, const QString &word) {
        if (const qsizetype index = words.indexOf(word); index >= 0)
            list.append(Enum(index));
        else
            at.report(CatalogProblem::Kind::UnknownWord, {shown(word), words.join(QStringLiteral(", "))});
    };
    entry.forEachText(key, add, need);
    return list;
}
