// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/issuermarks.h"

#include <QSet>

using namespace Qt::StringLiterals;

QStringList issuerMarks(const QList<Issuer> &issuers)
{
    QStringList marks;
    marks.reserve(issuers.size());
    QSet<QString> taken;
    for (const Issuer &issuer : issuers) {
        const QString id = issuer.id.mid(issuer.id.indexOf(u':') + 1);
        const auto mark = [&id](qsizetype second) { return id.left(1).toUpper() + id.mid(second, 1); };
        QString found;
        for (qsizetype second = 1; second < id.size() && found.isEmpty(); ++second) {
            if (id.at(second).isLetterOrNumber() && !taken.contains(mark(second)))
                found = mark(second);
        }
        for (int n = 1; found.isEmpty(); ++n) {
            if (const QString numbered = id.left(1).toUpper() + QString::number(n); !taken.contains(numbered))
                found = numbered;
        }
        taken.insert(found);
        marks.append(found);
    }
    return marks;
}
