// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/questiontexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QuestionTexts::QuestionTexts(const Texts &texts)
    : m_texts(texts)
{
}

QStringList QuestionTexts::everywhere(const QString &id, const QByteArray &field) const
{
    QStringList &all = m_everywhere[id + u'.' + QLatin1StringView(field)];
    if (!all.isEmpty())
        return all;
    QString first;
    for (const QString &language : Catalog::Languages) {
        all.append(m_texts.textIn(language, id, field));
        if (first.isEmpty())
            first = all.constLast();
    }
    for (QString &text : all) {
        if (text.isEmpty())
            text = first;
    }
    return all;
}

Worth QuestionTexts::worth(const StatusCode &code) const
{
    const auto known = m_worth.constFind(code.id);
    return known != m_worth.constEnd() ? *known : *m_worth.insert(code.id, judged(code));
}

Worth QuestionTexts::judged(const StatusCode &code) const
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
    const bool isUntold = m_texts.text(code.id, "steps_agent").isEmpty();
    if (isUntold && !hasName(code))
        return Worth::Nothing;
    const bool isRare = code.frequency && code.frequency->step == 0;
    return isUntold || isRare ? Worth::Recognition : Worth::Everything;
}

bool QuestionTexts::hasName(const StatusCode &code) const
{
    const QStringList names = everywhere(code.id, "name");
    return std::ranges::none_of(names, [](const QString &name) { return name.contains(u'('); });
}

int commonness(const StatusCode &code)
{
    return code.frequency ? code.frequency->step : 1;
}
