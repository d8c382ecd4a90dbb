// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/validatecommand.h"

#include "catalog/catalogreader.h"
#include "language/texts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QJsonObject toJson(const QString &file, const QList<CatalogProblem> &problems)
{
    QJsonArray array;
    for (const CatalogProblem &problem : problems) {
        array.append(QJsonObject{{u"line"_s, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
                                 {u"place"_s, problem.place.isEmpty() ? QJsonValue() : QJsonValue(problem.place)},
                                 {u"what"_s, problem.what()},
                                 {u"remedy"_s, problem.remedy()}});
    }
    return {{u"file"_s, file}, {u"sound"_s, problems.isEmpty()}, {u"problems"_s, array}};
}

ExitCode ValidateCommand::execute(CommandContext &context) const
{
    Catalog catalog = context.catalog;
    bool allSound = true;
    QJsonArray files;
    for (const QString &file : context.line.words) {
        const QList<CatalogProblem> problems = CatalogReader::readPack(file, catalog);
        allSound = allSound && problems.isEmpty();
        if (context.line.json) {
            files.append(toJson(file, problems));
            continue;
        }
        for (const CatalogProblem &problem : problems)
            context.out.line(problem.message());
        if (problems.isEmpty())
            context.out.line(tr("%1: sound").arg(file));
    }
    if (context.line.json)
        context.out.json(QJsonDocument(files));
    return allSound ? Found : NothingFound;
}
