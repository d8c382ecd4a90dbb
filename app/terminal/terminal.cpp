// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/terminal.h"

#include "article/formats.h"
#include "catalog/packs.h"
#include "language/texts.h"
#include "terminal/glossarycommand.h"
#include "terminal/importcommand.h"
#include "terminal/listcommand.h"
#include "terminal/questionscommand.h"
#include "terminal/referencecommand.h"
#include "terminal/searchcommand.h"
#include "terminal/showcommand.h"
#include "terminal/usage.h"
#include "terminal/validatecommand.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

QStringList packsFor(const CommandLine &line)
{
    const auto it = std::ranges::find(commandDefinitions(), line.command, &CommandDefinition::name);
    if (it != commandDefinitions().end() && !it->readsPacks)
        return {};
    return packFiles() + line.catalogs;
}

std::unique_ptr<Command> commandCalled(const QString &name)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<GlossaryCommand>());
    commands.push_back(std::make_unique<CardsCommand>());
    commands.push_back(std::make_unique<QuestionsCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ValidateCommand>());
    commands.push_back(std::make_unique<ReferenceCommand>());
    const auto it = std::ranges::find(commands, name, &Command::name);
    return it == commands.end() ? nullptr : std::move(*it);
}

static ExitCode run(CommandContext &context, const QList<CatalogProblem> &problems)
{
    const CommandLine &line = context.line;
    switch (line.face) {
    case CommandLine::Face::Mistake:
        context.tell(line.mistake->message() + u' ' + Usage::tr("See “statut --help”."));
        return WrongUse;
    case CommandLine::Face::Help:
        context.printPage(Usage::article());
        return Found;
    case CommandLine::Face::Version:
        context.out.line(u"statut "_s + QCoreApplication::applicationVersion());
        context.out.line(
            Usage::tr("catalog %1, IANA registry of %2").arg(context.catalog.version, context.catalog.registryDate));
        return Found;
    case CommandLine::Face::Command:
    case CommandLine::Face::Window:
        break;
    }
    for (const CatalogProblem &problem : problems)
        context.tell(problem.message());
    const bool isWindow = line.face == CommandLine::Face::Window;
    return commandCalled(isWindow ? u"reference"_s : line.command)->execute(context);
}

int runInTerminal(const CommandLine &line, const Texts &texts, const QList<CatalogProblem> &problems, Output &out,
                  Output &err)
{
    CommandContext context(line, texts, out, err);
    const ExitCode code = run(context, problems);
    if (out.flush())
        return code;
    context.tell(Usage::tr("the output could not be written: %1.").arg(out.errorString()));
    return NothingFound;
}
