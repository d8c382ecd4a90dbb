// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/articles.h"
#include "search/searchindex.h"
#include "terminal/commandline.h"
#include "terminal/entryjson.h"
#include "terminal/output.h"

#include <QCoreApplication>

#include <optional>

class Texts;

/// What the program returns to whoever started it.
enum ExitCode {
    Found = 0,
    NothingFound = 1, ///< or broken, or not written
    WrongUse = 2
};

/// What a command works on and where it writes. Refers to all of it.
class CommandContext
{
    Q_DECLARE_TR_FUNCTIONS(CommandContext)

public:
    CommandContext(const CommandLine &commandLine, const Texts &catalogTexts, Output &output, Output &errors);
    Q_DISABLE_COPY_MOVE(CommandContext)

    const CommandLine &line;
    const Texts &texts;
    const Catalog &catalog;
    const Articles articles;
    const EntryJson entryJson;
    Output &out;
    Output &err;

    /// Built when it is first asked for.
    const SearchIndex &index();

    /// One line on standard error, after all that has been printed so far.
    void tell(const QString &text);
    /// Tells that @p query found nothing, and offers the entries @p nearest.
    void tellNothingFound(const QString &query, const QStringList &nearest);

    QString issuerName(const StatusCode &code) const;
    void printPage(const Article &article) const;
    /// The pages of entries, with a blank line between them.
    void printPages(const QStringList &ids) const;
    /// At most as many as --limit says.
    template<typename List>
    List limited(const List &list) const
    {
        return line.limit ? list.mid(0, *line.limit) : list;
    }

private:
    std::optional<SearchIndex> m_index;
};

/// One thing the terminal face can do.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    /// The word it is called by.
    virtual QString name() const = 0;
    virtual ExitCode execute(CommandContext &context) const = 0;
};
