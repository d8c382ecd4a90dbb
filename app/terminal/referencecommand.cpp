// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/referencecommand.h"

#include "language/texts.h"
#include "terminal/glossarycommand.h"
#include "terminal/lookup.h"
#include "terminal/searchcommand.h"

using namespace Qt::StringLiterals;

/// The codes of a class on one page: number, name, issuer and summary.
static Article codesOf(const CodeClass &codeClass, const CommandContext &context)
{
    Article page;
    const Article ownPage = context.articles.article(codeClass.id);
    page.number = ownPage.number;
    page.title = ownPage.title;
    Facts table;
    for (const int index : context.catalog.codesOfClass(codeClass.id)) {
        const StatusCode &code = context.catalog.codes.at(index);
        const QString name = context.texts.text(code.id, "name");
        table.rows.append({{Span{code.numberText()}},
                           {{Span{u"%1 (%2)"_s.arg(name, context.issuerName(code))}},
                            {Span{context.texts.text(code.id, "summary")}}}});
    }
    page.blocks.append(table);
    return page;
}

ExitCode ReferenceCommand::execute(CommandContext &context) const
{
    context.tell(
        tr("there is no display for the window, so the reference follows here; the commands show, search, list and "
           "glossary print parts of it, see “statut --help”."));
    const QString query = context.line.query();
    if (!query.isEmpty()) {
        const QStringList ids = entriesCalled(query, context.texts);
        context.printPages(ids);
        return ids.isEmpty() ? SearchCommand().execute(context) : Found;
    }
    context.printPage(context.articles.article(u"home"_s));
    for (const CodeClass &codeClass : context.catalog.classes) {
        context.out.line({});
        context.printPage(codesOf(codeClass, context));
    }
    QStringList terms;
    for (const GlossaryTerm &term : context.catalog.terms)
        terms.append(term.id);
    context.out.line({});
    context.printPage(GlossaryCommand::glossary(terms, context));
    return Found;
}
