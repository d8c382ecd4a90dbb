// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/showcommand.h"

#include "terminal/lookup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

ExitCode ShowCommand::execute(CommandContext &context) const
{
    QStringList ids;
    QStringList unknown;
    for (const QString &word : context.line.words) {
        const QStringList called = entriesCalled(word, context.texts);
        if (called.isEmpty())
            unknown.append(word);
        for (const QString &id : called) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    ids = context.limited(ids);
    if (context.line.json) {
        QJsonArray entries;
        for (const QString &id : std::as_const(ids))
            entries.append(context.entryJson.entry(id));
        context.out.json(QJsonDocument(entries));
    } else {
        context.printPages(ids);
    }
    for (const QString &word : std::as_const(unknown))
        context.tellNothingFound(word, context.index().nearestNames(word));
    return unknown.isEmpty() ? Found : NothingFound;
}
