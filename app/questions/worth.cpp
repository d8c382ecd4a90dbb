// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/worth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Worth worth(const StatusCode &code, const Texts &texts)
{
    switch (code.standing) {
    case Standing::Obsolete:
    case Standing::Unused:
        return Worth::Nothing;
    case Standing::Deprecated:
        // The registry keeps its own deprecated codes for good; those of others are forgotten.
        return code.isRegistered() ? Worth::Recognition : Worth::Nothing;
    case Standing::Unofficial:
        if (!code.frequency)
            return Worth::Nothing;
        break;
    case Standing::Standard:
    case Standing::Experimental:
    case Standing::Vendor:
        break;
    }
    const bool isUntold = texts.text(code.id, "steps_agent").isEmpty();
    const bool isRare = code.frequency && code.frequency->step == 0;
    return isUntold || isRare ? Worth::Recognition : Worth::Everything;
}

int commonness(const StatusCode &code)
{
    return code.frequency ? code.frequency->step : 1;
}

bool hasName(const StatusCode &code, const Texts &texts)
{
    const QStringList names = inEveryLanguage(texts, code.id, "name");
    return std::ranges::none_of(names, [](const QString &name) { return name.contains(u'('); });
}

QStringList inEveryLanguage(const Texts &texts, const QString &id, const QByteArray &field)
{
    QStringList all;
    QString first;
    for (const QString &language : Catalog::Languages) {
        all.append(texts.textIn(language, id, field));
        if (first.isEmpty())
            first = all.constLast();
    }
    for (QString &text : all) {
        if (text.isEmpty())
            text = first;
    }
    return all;
}
