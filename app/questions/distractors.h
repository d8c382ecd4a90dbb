// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/draw.h"
#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

#include <functional>

/// How many choices a question has, where there is enough to choose from; never fewer than FewestChoices.
constexpr qsizetype UsualChoices = 4;
constexpr qsizetype FewestChoices = 3;

/// Whether two codes mean the same by what the catalog says of them: one number, one name, one summary, or the one is the
/// status that carries the other. Neither may stand as a wrong answer where the other is right.
bool meanTheSame(const StatusCode &one, const StatusCode &other, const QuestionTexts &texts);

/// What @p code may be taken for, the likeliest first: its look-alikes and the codes of its class, of a vendor's code those
/// of the same vendor before others. Nothing that means the same, and nothing that is not worth knowing.
QList<const StatusCode *> confusable(const StatusCode &code, const QuestionTexts &texts);

/// Wrong answers out of @p candidates, the likeliest first: @p count of them, drawn among the first @p among that
/// differ in what @p said gives (in every language) from @p right and from each other.
template<typename Candidate>
QList<Candidate> drawn(const QList<Candidate> &candidates, qsizetype count, qsizetype among, Draw &draw,
                       const QStringList &right, const std::function<QStringList(const Candidate &)> &said)
{
    QList<QStringList> taken{right};
    QList<Candidate> pool;
    for (const Candidate &candidate : candidates) {
        const QStringList texts = said(candidate);
        const auto clashes = [&](const QStringList &other) {
            for (qsizetype i = 0; i < texts.size(); ++i) {
                if (texts.at(i).isEmpty() || texts.at(i) == other.value(i))
                    return true;
            }
            return false;
        };
        if (pool.size() >= among)
            break;
        if (std::ranges::any_of(taken, clashes))
            continue;
        taken.append(texts);
        pool.append(candidate);
    }
    draw.shuffle(pool);
    return pool.first(std::min(count, pool.size()));
}
