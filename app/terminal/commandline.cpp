// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/commandline.h"

#include "catalog/catalog.h"
#include "catalog/nearest.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = UsageMistake::Kind;
using Words = CommandDefinition::Words;

const QList<CommandDefinition> &commandDefinitions()
{
    static const QList<CommandDefinition> definitions{
        {.name = u"show"_s,
         .takes = Words::Required,
         .form = QT_TRANSLATE_NOOP("Usage", "ID…"),
         .options = {u"lang"_s, u"json"_s, u"limit"_s, u"catalog"_s},
         .summary = QT_TRANSLATE_NOOP(
             "Usage",
             "prints pages: of an id (522-cloudflare, term:cache, class:4xx), of all codes with a number, or of what has a name")},
        {.name = u"search"_s,
         .takes = Words::Required,
         .form = QT_TRANSLATE_NOOP("Usage", "WORDS…"),
         .options = {u"lang"_s, u"json"_s, u"limit"_s, u"catalog"_s},
         .summary = QT_TRANSLATE_NOOP("Usage", "lists what holds these words, in either language, the best first")},
        {.name = u"list"_s,
         .options = {u"class"_s, u"issuer"_s, u"lang"_s, u"json"_s, u"limit"_s, u"catalog"_s},
         .summary = QT_TRANSLATE_NOOP("Usage", "lists the codes, all or those of one class or issuer")},
        {.name = u"glossary"_s,
         .takes = Words::Optional,
         .form = QT_TRANSLATE_NOOP("Usage", "[TERM]"),
         .options = {u"lang"_s, u"json"_s, u"limit"_s, u"catalog"_s},
         .summary = QT_TRANSLATE_NOOP("Usage", "prints what a term means, or all of them")},
        {.name = u"cards"_s,
         .takes = Words::Optional,
         .form = QT_TRANSLATE_NOOP("Usage", "[TOPIC…]"),
         .options = {u"lang"_s, u"limit"_s, u"catalog"_s},
         .summary = QT_TRANSLATE_NOOP("Usage", "prints the questions to practice on as cards for Anki")},
        {.name = u"questions"_s,
         .takes = Words::Optional,
         .form = QT_TRANSLATE_NOOP("Usage", "[TOPIC…]"),
         .options = {u"lang"_s, u"limit"_s, u"catalog"_s},
         .summary = QT_TRANSLATE_NOOP("Usage", "prints the questions of exams for Moodle, in its GIFT format")},
        {.name = u"import"_s,
         .takes = Words::Required,
         .form = QT_TRANSLATE_NOOP("Usage", "FILE…"),
         .options = {u"lang"_s},
         .readsPacks = false,
         .summary = QT_TRANSLATE_NOOP("Usage",
                                      "prints your own questions, out of a CSV, TSV or GIFT file, as a catalog")},
        {.name = u"validate"_s,
         .takes = Words::Required,
         .form = QT_TRANSLATE_NOOP("Usage", "FILE…"),
         .options = {u"lang"_s, u"json"_s},
         .readsPacks = false,
         .summary = QT_TRANSLATE_NOOP("Usage", "checks catalogs of your own and says where they are wrong")},
    };
    return definitions;
}

const QList<OptionDefinition> &optionDefinitions()
{
    static const QList<OptionDefinition> definitions{
        {.name = u"lang"_s,
         .form = "en|fr",
         .summary = QT_TRANSLATE_NOOP("Usage", "the language; without it the system’s")},
        {.name = u"json"_s, .summary = QT_TRANSLATE_NOOP("Usage", "prints JSON, for programs")},
        {.name = u"limit"_s,
         .form = QT_TRANSLATE_NOOP("Usage", "N"),
         .summary = QT_TRANSLATE_NOOP("Usage",
                                      "prints N results at most; search prints 20 without it, the others all")},
        {.name = u"class"_s,
         .form = "5xx",
         .summary = QT_TRANSLATE_NOOP("Usage", "only the codes of this class: 1xx to 5xx, other, 1xxx")},
        {.name = u"issuer"_s,
         .form = "cloudflare",
         .summary = QT_TRANSLATE_NOOP("Usage", "only the codes of this issuer")},
        {.name = u"catalog"_s,
         .form = QT_TRANSLATE_NOOP("Usage", "FILE"),
         .summary = QT_TRANSLATE_NOOP("Usage", "adds a catalog of your own; may be repeated")},
        {.name = u"search"_s,
         .summary = QT_TRANSLATE_NOOP("Usage",
                                      "puts the cursor into the window’s search, with the words if there are any")},
        {.name = u"new-window"_s,
         .summary = QT_TRANSLATE_NOOP("Usage",
                                      "opens one more window; without it a window that is open takes the words")},
        {.name = u"bus-service"_s,
         .summary = QT_TRANSLATE_NOOP("Usage", "for the session bus: opens the window when the desktop asks for it")},
        {.name = u"search-service"_s,
         .summary = QT_TRANSLATE_NOOP("Usage", "for the session bus: answers the desktop’s search, without a window")},
        {.name = u"help"_s, .letter = u'h', .summary = QT_TRANSLATE_NOOP("Usage", "prints this")},
        {.name = u"version"_s,
         .letter = u'v',
         .summary = QT_TRANSLATE_NOOP("Usage", "prints the versions of program and catalog")},
        {.name = u"platform"_s, .form = "…", .isOfToolkit = true},
        {.name = u"platformpluginpath"_s, .form = "…", .isOfToolkit = true},
        {.name = u"platformtheme"_s, .form = "…", .isOfToolkit = true},
        {.name = u"display"_s, .form = "…", .isOfToolkit = true},
        {.name = u"geometry"_s, .form = "…", .isOfToolkit = true},
        {.name = u"qwindowgeometry"_s, .form = "…", .isOfToolkit = true},
        {.name = u"style"_s, .form = "…", .isOfToolkit = true},
        {.name = u"stylesheet"_s, .form = "…", .isOfToolkit = true},
        {.name = u"session"_s, .form = "…", .isOfToolkit = true},
        {.name = u"reverse"_s, .isOfToolkit = true},
    };
    return definitions;
}

QStringList windowOptions()
{
    return {u"lang"_s, u"catalog"_s, u"search"_s, u"new-window"_s, u"bus-service"_s, u"search-service"_s};
}

QStringList classNames()
{
    return {u"1xx"_s, u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"other"_s, u"1xxx"_s};
}

namespace {

const CommandDefinition *definitionOf(const QString &command)
{
    const auto it = std::ranges::find(commandDefinitions(), command, &CommandDefinition::name);
    return it == commandDefinitions().end() ? nullptr : &*it;
}

/// The command that @p word is one slip away from, if what follows can be meant for it; otherwise nothing. Most words are
/// meant for the window: "slow origin" is no "show".
QString commandMeant(const QString &word, const QStringList &rest)
{
    const auto isId = [](const QString &text) {
        return text.contains(u':') || std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    };
    for (const CommandDefinition &command : commandDefinitions()) {
        const bool fits = command.takes != Words::None && !rest.isEmpty()
            && (command.name != "show"_L1 || std::ranges::all_of(rest, isId));
        if (fits && editDistance(word.toLower(), command.name, 1) <= 1)
            return command.name;
    }
    return {};
}

class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_arguments(arguments)
    {
    }

    CommandLine parse()
    {
        while (m_next < m_arguments.size())
            readArgument(m_arguments.at(m_next++));
        if (m_line.face == CommandLine::Face::Help || m_line.face == CommandLine::Face::Version)
            return m_line;
        checkTogether();
        if (m_line.mistake)
            m_line.face = CommandLine::Face::Mistake;
        return m_line;
    }

private:
    void readArgument(const QString &argument)
    {
        if (m_wordsOnly || !argument.startsWith(u'-') || argument == "-"_L1)
            return readWord(argument);
        if (argument == "--"_L1) {
            m_wordsOnly = true;
            return;
        }
        const QString name = argument.section(u'=', 0, 0);
        if (const OptionDefinition *option = optionWritten(name))
            return readOption(*option, name,
                              argument.contains(u'=') ? argument.section(u'=', 1) : std::optional<QString>());
        QStringList names;
        for (const OptionDefinition &option : optionDefinitions()) {
            if (!option.isOfToolkit)
                names.append(option.name);
        }
        const QString meant = nearest(QString(name).remove(u'-').toLower(), names);
        mistake(Kind::UnknownOption, {name, meant.isEmpty() ? meant : u"--"_s + meant});
    }

    void readWord(const QString &word)
    {
        const bool isFirst = std::exchange(m_isFirstWord, false);
        if (isFirst && !m_wordsOnly && definitionOf(word)) {
            m_line.face = m_line.face == CommandLine::Face::Window ? CommandLine::Face::Command : m_line.face;
            m_line.command = word;
        } else if (!word.trimmed().isEmpty()) {
            m_mayBeCommand = m_mayBeCommand || (isFirst && !m_wordsOnly);
            m_line.words.append(word);
        }
    }

    static const OptionDefinition *optionWritten(const QString &text)
    {
        for (const OptionDefinition &option : optionDefinitions()) {
            const QString &name = option.name;
            const bool isShort = !option.letter.isNull() && text.size() == 2 && text.at(1) == option.letter;
            if (isShort || text == u"--"_s + name || (option.isOfToolkit && text == u'-' + name))
                return &option;
        }
        return nullptr;
    }

    void readOption(const OptionDefinition &option, const QString &written, std::optional<QString> value)
    {
        m_used.append(&option);
        if (!option.form) {
            if (value)
                return mistake(Kind::UnwantedValue, {written});
            return take(option, {});
        }
        // What looks like an option is one; a value that begins with two dashes can be written with "=".
        if (!value && m_next < m_arguments.size()) {
            const QString &next = m_arguments.at(m_next);
            if (!next.startsWith("--"_L1) && !optionWritten(next.section(u'=', 0, 0))) {
                value = next;
                ++m_next;
            }
        }
        if (!value || value->trimmed().isEmpty())
            return mistake(Kind::MissingValue, {written, QString::fromUtf8(option.form)});
        take(option, *value);
    }

    void take(const OptionDefinition &option, const QString &value)
    {
        const QString &name = option.name;
        m_line.hasToolkitOptions = m_line.hasToolkitOptions || option.isOfToolkit;
        if (name == "lang"_L1) {
            m_line.language = value.toLower();
            if (!Catalog::Languages.contains(m_line.language)) {
                m_line.language.clear();
                mistake(Kind::UnknownLanguage, {value, Catalog::Languages.join(u", "_s)});
            }
        } else if (name == "json"_L1) {
            m_line.json = true;
        } else if (name == "limit"_L1) {
            takeLimit(value);
        } else if (name == "class"_L1) {
            m_line.codeClass = u"class:"_s + value.toLower();
            if (!classNames().contains(value.toLower()))
                mistake(Kind::UnknownClass, {value, classNames().join(u", "_s)});
        } else if (name == "issuer"_L1) {
            m_line.issuer = value;
        } else if (name == "catalog"_L1) {
            m_line.catalogs.append(value);
        } else if (name == "help"_L1) {
            m_line.face = CommandLine::Face::Help;
        } else if (name == "version"_L1) {
            if (m_line.face != CommandLine::Face::Help)
                m_line.face = CommandLine::Face::Version;
        } else if (name == "search"_L1) {
            m_line.isSearch = true;
        } else if (name == "new-window"_L1) {
            m_line.isNewWindow = true;
        } else if (name == "bus-service"_L1) {
            m_line.isBusService = true;
        } else if (name == "search-service"_L1) {
            if (m_line.face == CommandLine::Face::Window)
                m_line.face = CommandLine::Face::SearchService;
        } else if (name == "platform"_L1 || name == "display"_L1) {
            m_line.namesDisplay = true;
        }
    }

    void takeLimit(const QString &value)
    {
        const bool isNumber = std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = false;
        const int limit = value.toInt(&fits);
        if (!isNumber || (fits && limit < 1))
            return mistake(Kind::NotALimit, {value});
        m_line.limit = fits ? limit : std::numeric_limits<int>::max();
    }

    /// What can only be judged when everything has been read.
    void checkTogether()
    {
        const CommandDefinition *command = definitionOf(m_line.command);
        if (!command && m_mayBeCommand) {
            const QString meant = commandMeant(m_line.words.constFirst(), m_line.words.mid(1));
            if (!meant.isEmpty())
                return mistake(Kind::UnknownCommand, {m_line.words.constFirst(), meant});
        }
        for (const OptionDefinition *option : std::as_const(m_used))
            checkOption(*option, command);
        if (!command)
            return;
        if (command->takes == Words::Required && m_line.words.isEmpty())
            mistake(Kind::MissingWords, {command->name, QString::fromUtf8(command->form)});
        if (command->takes == Words::None && !m_line.words.isEmpty())
            mistake(Kind::UnwantedWords, {command->name, m_line.words.constFirst()});
    }

    void checkOption(const OptionDefinition &option, const CommandDefinition *command)
    {
        if (command) {
            if (option.isOfToolkit)
                mistake(Kind::OnlyForTheWindow, {option.name, command->name});
            else if (!command->options.contains(option.name))
                mistake(Kind::OptionNotHere, {option.name, command->name});
        } else if (!option.isOfToolkit && !windowOptions().contains(option.name)) {
            QStringList those;
            for (const CommandDefinition &one : commandDefinitions()) {
                if (one.options.contains(option.name))
                    those.append(one.name);
            }
            // `statut lsit --class 5xx`: the option shows that a command was meant.
            const QString first = m_mayBeCommand ? m_line.words.constFirst() : QString();
            for (const QString &name : std::as_const(those)) {
                if (!first.isEmpty() && editDistance(first.toLower(), name, 1) <= 1)
                    return mistake(Kind::UnknownCommand, {first, name});
            }
            mistake(Kind::NotForTheWindow, {option.name, those.join(u", "_s)});
        }
    }

    /// The first one counts.
    void mistake(Kind kind, const QStringList &details)
    {
        if (!m_line.mistake)
            m_line.mistake = UsageMistake{kind, details};
    }

    const QStringList m_arguments;
    qsizetype m_next = 0;
    CommandLine m_line;
    QList<const OptionDefinition *> m_used;
    bool m_wordsOnly = false;
    bool m_isFirstWord = true;
    bool m_mayBeCommand = false; ///< the first word stands where a command would
};

} // namespace

QString UsageMistake::message() const
{
    // Nobody needs to read back more than this to recognise what they wrote.
    const auto shown = [this](int index) {
        const QString text = details.value(index);
        return text.size() <= 60 ? text : text.left(59) + u'…';
    };
    const QString first = shown(0);
    const QString second = shown(1);
    switch (kind) {
    case Kind::UnknownOption:
        return second.isEmpty() ? tr("there is no option “%1”.").arg(first)
                                : tr("there is no option “%1”; did you mean “%2”?").arg(first, second);
    case Kind::MissingValue:
        return tr("“%1” needs a value: %1 %2.").arg(first, QCoreApplication::translate("Usage", second.toUtf8()));
    case Kind::UnwantedValue:
        return tr("“%1” takes no value.").arg(first);
    case Kind::NotALimit:
        return tr("“--limit” needs a whole number from 1 on, not “%1”.").arg(first);
    case Kind::UnknownLanguage:
        return tr("“%1” is none of the languages: %2.").arg(first, second);
    case Kind::UnknownClass:
        return tr("“%1” is none of the classes: %2.").arg(first, second);
    case Kind::OptionNotHere:
        return tr("“statut %2” has no option “--%1”.").arg(first, second);
    case Kind::NotForTheWindow:
        return tr("“--%1” needs a command that prints: %2.").arg(first, second);
    case Kind::OnlyForTheWindow:
        return tr("“-%1” is for the window, and “statut %2” opens none.").arg(first, second);
    case Kind::UnknownCommand:
        //: %1 is a mistyped command, %2 the command that comes nearest
        return tr("there is no command “%1”; did you mean “statut %2”? "
                  "To look for these words in the window, put “--” before them.")
            .arg(first, second);
    case Kind::MissingWords:
        return tr("“statut %1” needs words after it: statut %1 %2")
            .arg(first, QCoreApplication::translate("Usage", second.toUtf8()));
    case Kind::UnwantedWords:
        return tr("“statut %1” takes options only, not “%2”. "
                  "To look for these words in the window, put “--” before them.")
            .arg(first, second);
    }
    return {};
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}
