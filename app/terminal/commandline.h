// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

/// What is wrong with a command line. Keeps facts, so that it can be told in whatever language is current then.
struct UsageMistake
{
    Q_DECLARE_TR_FUNCTIONS(UsageMistake)

public:
    enum class Kind {
        UnknownOption,    ///< option, the nearest one or nothing
        MissingValue,     ///< option, the form of its value
        UnwantedValue,    ///< option
        NotALimit,        ///< text
        UnknownLanguage,  ///< text, the known ones
        UnknownClass,     ///< text, the known ones
        OptionNotHere,    ///< option, command
        NotForTheWindow,  ///< option, the commands that have it
        OnlyForTheWindow, ///< option, command
        UnknownCommand,   ///< word, the command that was meant
        MissingWords,     ///< command, the form of its words
        UnwantedWords     ///< command, the first of the words
    };

    Kind kind = Kind::UnknownOption;
    QStringList details;

    /// One line in the current language.
    QString message() const;
};

/// What the command line asks for.
struct CommandLine
{
    enum class Face {
        Window,        ///< with `words` as its query, if there are any
        SearchService, ///< no window: answers the desktop's search
        Command,       ///< `command` with `words`
        Help,
        Version,
        Mistake
    };

    Face face = Face::Window;
    QString command;   ///< "show"; empty unless the face is Command
    QStringList words; ///< none of them blank
    QString language;  ///< "en" or "fr"; empty: the system's
    bool json = false;
    std::optional<int> limit;       ///< at least 1
    QString codeClass;              ///< "class:5xx"; empty: all
    QString issuer;                 ///< as it was written; empty: all
    QStringList catalogs;           ///< files to be read besides the packs of packs.h
    bool hasToolkitOptions = false; ///< some of Qt's options are there
    bool namesDisplay = false;      ///< one of Qt's options says where the window opens
    bool isSearch = false;          ///< the window's search is to have the focus
    bool isNewWindow = false;       ///< even where a window runs already
    bool isBusService = false;      ///< started by the session bus, which will say what to open
    std::optional<UsageMistake> mistake;

    /// The words as one query.
    QString query() const { return words.join(QLatin1Char(' ')); }
};

/// A command that people type. The texts are English and in the context "Usage": see usage.h.
struct CommandDefinition
{
    enum class Words { None, Optional, Required };

    QString name;
    Words takes = Words::None;
    const char *form = nullptr; ///< how its words are called: "ID…"
    QStringList options = {};   ///< the long names of those it has
    bool readsPacks = true;     ///< whether the packs belong to what it works on
    const char *summary = nullptr;
};

/// An option. Written --name, --name=value, --name value; those of Qt with one dash as well.
struct OptionDefinition
{
    QString name;
    QChar letter = {};          ///< "h" for -h
    const char *form = nullptr; ///< how its value is called; null: it takes none
    bool isOfToolkit = false;   ///< belongs to Qt, which reads it from the arguments itself; for the window only
    const char *summary = nullptr;
};

/// The tables of all that may be typed: the parser, --help and what else describes the commands read these.
const QList<CommandDefinition> &commandDefinitions();
const QList<OptionDefinition> &optionDefinitions();
/// The options of the window, which needs no command.
QStringList windowOptions();
/// "1xx" … "5xx", "other", "1xxx": what --class takes.
QStringList classNames();

/// @p arguments without the program's name.
///
/// The first word is a command, or else all words are a query for the window. After "--" nothing is an option or a command
/// any more. --help and --version are obeyed whatever else is there.
CommandLine parseCommandLine(const QStringList &arguments);
