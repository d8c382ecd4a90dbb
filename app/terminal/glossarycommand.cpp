// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/glossarycommand.h"

#include "language/texts.h"
#include "terminal/lookup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Article GlossaryCommand::glossary(const QStringList &ids, const CommandContext &context)
{
    Article glossary;
    glossary.title = tr("Glossary");
    for (const QString &id : ids) {
        const Article page = context.articles.article(id);
        glossary.blocks.append(
            Heading{page.otherName.isEmpty() ? page.title : u"%1 – %2"_s.arg(page.title, page.otherName)});
        // A definition goes on where the summary ends.
        const QStringList paragraphs = context.texts.list(id, "summary") + context.texts.list(id, "definition");
        for (const QString &paragraph : paragraphs)
            glossary.blocks.append(Paragraph{{Span{paragraph}}});
    }
    return glossary;
}

ExitCode GlossaryCommand::execute(CommandContext &context) const
{
    const QString query = context.line.query();
    QStringList ids;
    if (query.isEmpty()) {
        for (const GlossaryTerm &term : context.catalog.terms)
            ids.append(term.id);
    } else {
        ids = termsCalled(query, context.texts);
    }
    ids = context.limited(ids);
    if (context.line.json) {
        QJsonArray terms;
        for (const QString &id : std::as_const(ids))
            terms.append(context.entryJson.glossed(*context.catalog.term(id)));
        context.out.json(QJsonDocument(terms));
    } else if (query.isEmpty()) {
        context.printPage(glossary(ids, context));
    } else {
        context.printPages(ids);
    }
    if (!ids.isEmpty())
        return Found;
    context.tellNothingFound(query, nearestTerms(query, context.texts));
    return NothingFound;
}
