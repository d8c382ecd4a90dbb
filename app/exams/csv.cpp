// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QString cell(const QString &text)
{
    QString shown = text;
    if (!shown.isEmpty() && u"=+-@\t\r"_s.contains(shown.front()))
        shown.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(shown, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return needsQuotes ? u'"' + shown.replace(u'"', u"\"\""_s) + u'"' : shown;
}

QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    for (const QStringList &row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), cell);
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}
