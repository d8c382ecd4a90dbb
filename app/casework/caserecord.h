// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

/// The details that a reply names, and that have a field of their own there.
namespace Details {
inline const QString Url = QStringLiteral("collect:url");
inline const QString Time = QStringLiteral("collect:time");
inline const QString RayId = QStringLiteral("collect:ray-id");
} // namespace Details

/// What is known of the case at hand. It belongs to the case, not to a code: whoever looks from 522 to 524 and back asks
/// about the same address. It may hold personal data, so it lives in memory only.
class CaseRecord
{
public:
    /// Of the customer; one line.
    QString name() const { return m_name; }
    void setName(const QString &name);

    /// What was found out about the case detail @p id ("collect:url"); one line, empty: nothing.
    QString value(const QString &id) const { return m_values.value(id); }
    /// A value that comes makes the detail collected, one that goes makes it missing.
    void setValue(const QString &id, const QString &value);

    /// Whether it is at hand, with or without a value: a file need not fit into a line.
    bool isCollected(const QString &id) const { return m_collected.contains(id); }
    void setCollected(const QString &id, bool collected);

    bool isEmpty() const { return m_name.isEmpty() && m_values.isEmpty() && m_collected.isEmpty(); }
    /// For the next case.
    void clear() { *this = {}; }

private:
    QString m_name;
    QHash<QString, QString> m_values;
    QSet<QString> m_collected;
};
