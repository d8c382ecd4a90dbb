// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/distractors.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

static bool carries(const StatusCode &status, const StatusCode &error)
{
    return error.carriedBy && error.carriedBy->status == status.id;
}

static bool shareText(const StatusCode &one, const StatusCode &other, const QByteArray &field,
                      const QuestionTexts &texts)
{
    const QStringList ofOne = texts.everywhere(one.id, field);
    const QStringList ofOther = texts.everywhere(other.id, field);
    for (qsizetype i = 0; i < ofOne.size(); ++i) {
        if (ofOne.at(i).compare(ofOther.at(i), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool meanTheSame(const StatusCode &one, const StatusCode &other, const QuestionTexts &texts)
{
    return one.number == other.number || carries(one, other) || carries(other, one)
        || shareText(one, other, "name", texts) || shareText(one, other, "summary", texts);
}

QList<const StatusCode *> confusable(const StatusCode &code, const QuestionTexts &texts)
{
    struct Ranked
    {
        bool isForeign;      ///< of a vendor's code: not the same vendor's
        qsizetype lookAlike; ///< place among the look-alikes
        int distance;        ///< of the numbers
        const StatusCode *code;
    };
    QList<Ranked> ranked;
    for (const StatusCode &other : texts->catalog().codes) {
        const qsizetype place = code.lookAlikes.indexOf(other.id);
        const bool isLookAlike = place >= 0;
        // A registered code is taken for a registered one, unless the catalog says otherwise.
        const bool isNeighbour = other.classId() == code.classId() && (!code.isRegistered() || other.isRegistered());
        if (!isLookAlike && !isNeighbour)
            continue;
        if (other.id == code.id || meanTheSame(code, other, texts) || texts.worth(other) == Worth::Nothing)
            continue;
        ranked.append({!code.isRegistered() && other.issuer != code.issuer,
                       isLookAlike ? place : std::numeric_limits<qsizetype>::max(),
                       std::abs(other.number - code.number), &other});
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        return std::tie(a.isForeign, a.lookAlike, a.distance) < std::tie(b.isForeign, b.lookAlike, b.distance);
    });
    QList<const StatusCode *> codes;
    for (const Ranked &one : std::as_const(ranked))
        codes.append(one.code);
    return codes;
}
