// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/caserecord.h"

/// What is pasted may have lines; the texts it goes into are made of lines of their own.
static QString oneLine(const QString &text)
{
    return text.simplified();
}

void CaseRecord::setName(const QString &name)
{
    m_name = oneLine(name);
}

void CaseRecord::setValue(const QString &id, const QString &value)
{
    const QString line = oneLine(value);
    if (line == m_values.value(id))
        return;
    if (line.isEmpty())
        m_values.remove(id);
    else
        m_values.insert(id, line);
    setCollected(id, !line.isEmpty());
}

void CaseRecord::setCollected(const QString &id, bool collected)
{
    if (collected)
        m_collected.insert(id);
    else
        m_collected.remove(id);
}
