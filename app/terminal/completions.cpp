// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/completions.h"

#include "language/language.h"
#include "language/texts.h"
#include "terminal/commandline.h"
#include "terminal/usage.h"

using namespace Qt::StringLiterals;

namespace {

// REUSE-IgnoreStart
const QString Head = u"# SPDX-FileCopyrightText: 2026 The Statut authors\n"
                     "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                     "# Written by the build from the program's own tables.\n"_s;
// REUSE-IgnoreEnd

/// In single quotes, as all three shells read it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"’"_s) + u'\'';
}

QList<const OptionDefinition *> optionsOf(const CommandDefinition *command)
{
    QList<const OptionDefinition *> options;
    for (const OptionDefinition &option : optionDefinitions()) {
        const bool isEverywhere = !option.letter.isNull();
        const bool isHere = command ? command->options.contains(option.name)
                                    : windowOptions().contains(option.name) && !option.name.endsWith("-service"_L1);
        if (isEverywhere || isHere)
            options.append(&option);
    }
    return options;
}

QStringList written(const QList<const OptionDefinition *> &options)
{
    QStringList all;
    for (const OptionDefinition *option : options)
        all.append(u"--"_s + option->name);
    return all;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandDefinition &command : commandDefinitions())
        names.append(command.name);
    return names;
}

/// Which list a command's words come from.
enum class Words { None, Entries, Terms, Files };

Words wordsOf(const CommandDefinition &command)
{
    if (command.takes == CommandDefinition::Words::None)
        return Words::None;
    const QByteArray form = command.form;
    return form.contains("FILE") ? Words::Files : form.contains("TERM") ? Words::Terms : Words::Entries;
}

bool takesFile(const OptionDefinition &option)
{
    return option.form && QByteArray(option.form) == "FILE";
}

} // namespace

Completions::Completions(const Texts &texts, Language &language)
{
    const Catalog &catalog = texts.catalog();
    const QString before = language.current();
    for (const QString &code : Language::available()) {
        language.setCurrent(code);
        Vocabulary vocabulary{.language = code, .commands = {}, .options = {}, .codes = {}, .terms = {}};
        for (const CommandDefinition &command : commandDefinitions())
            vocabulary.commands.append({command.name, Usage::tr(command.summary)});
        for (const OptionDefinition &option : optionDefinitions()) {
            if (!option.isOfToolkit)
                vocabulary.options.insert(option.name, Usage::tr(option.summary));
        }
        for (const StatusCode &one : catalog.codes)
            vocabulary.codes.append({one.id, texts.text(one.id, "name")});
        for (const GlossaryTerm &term : catalog.terms)
            vocabulary.terms.append({term.id.section(u':', 1), texts.text(term.id, "name")});
        m_vocabularies.append(vocabulary);
    }
    language.setCurrent(before);
    for (const Issuer &issuer : catalog.issuers)
        m_issuers.append(issuer.id.section(u':', 1));
}

QStringList Completions::values(const QString &option) const
{
    if (option == "lang"_L1)
        return Language::available();
    if (option == "class"_L1)
        return classNames();
    return option == "issuer"_L1 ? m_issuers : QStringList();
}

QString Completions::bash() const
{
    const Vocabulary &english = m_vocabularies.constFirst();
    QStringList codes;
    for (const Word &word : english.codes)
        codes.append(word.text);
    QStringList terms;
    for (const Word &word : english.terms)
        terms.append(word.text);
    QString values;
    QStringList withValue;
    for (const OptionDefinition &option : optionDefinitions()) {
        if (!option.form || option.isOfToolkit)
            continue;
        withValue.append(u"--"_s + option.name);
        if (takesFile(option))
            values += u"        --%1) _statut_files \"$value\" ;;\n"_s.arg(option.name);
        else
            values += u"        --%1) COMPREPLY=($(compgen -W '%2' -- \"$value\")) ;;\n"_s.arg(
                option.name, this->values(option.name).join(u' '));
    }
    QString options;
    QString words;
    for (const CommandDefinition &command : commandDefinitions()) {
        options += u"        %1) list='%2' ;;\n"_s.arg(command.name, written(optionsOf(&command)).join(u' '));
        switch (wordsOf(command)) {
        case Words::None:
            words += u"        %1) list= ;;\n"_s.arg(command.name);
            break;
        case Words::Files:
            words += u"        %1) _statut_files \"$cur\"; return ;;\n"_s.arg(command.name);
            break;
        case Words::Terms:
            words += u"        %1) list=$terms ;;\n"_s.arg(command.name);
            break;
        case Words::Entries:
            words += u"        %1) list=$codes ;;\n"_s.arg(command.name);
            break;
        }
    }
    // The words of the line are read here: readline would cut them at colons and at equals signs.
    QString script = uR"(# shellcheck shell=bash disable=SC2207
_statut_files()
{
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
    compopt -o filenames
}

_statut()
{
    local IFS=$' \t\n' line=${COMP_LINE:0:COMP_POINT}
    local cur=${line##*[[:space:]]} words word command= value= option= list= skip=
    local codes='%codes%'
    local terms='%terms%'
    COMPREPLY=()
    read -ra words <<<"${line%"$cur"}"
    for word in "${words[@]:1}"; do
        if [[ $skip ]]; then
            skip=
        elif [[ " %valued% " == *" $word "* ]]; then
            skip=1
        elif [[ -z $command && $word != -* ]]; then
            command=$word
        fi
    done
    if [[ $cur == --*=* ]]; then
        option=${cur%%=*} value=${cur#*=}
    elif [[ $skip ]]; then
        option=${words[-1]} value=$cur
    fi
    if [[ $option ]]; then
        case $option in
%values%        esac
        return
    fi
    if [[ $cur == -* ]]; then
        case $command in
%options%        *) list='%window%' ;;
        esac
    else
        case $command in
%words%        '') list="%commands% $codes" ;;
        *) list=$codes ;;
        esac
        # "term:cache" and "statut:522" are ids too.
        [[ $command != show || $cur != t* ]] || list=$(printf 'term:%s ' $terms)
    fi
    COMPREPLY=($(compgen -W "$list" -- "$cur"))
    # What stands before a colon is a word of its own for readline.
    [[ $cur != *:* || $COMP_WORDBREAKS != *:* ]] || COMPREPLY=("${COMPREPLY[@]#"${cur%"${cur##*:}"}"}")
}
complete -F _statut statut
)"_s;
    return Head
        + script.replace(u"%codes%"_s, codes.join(u' '))
              .replace(u"%terms%"_s, terms.join(u' '))
              .replace(u"%valued%"_s, withValue.join(u' '))
              .replace(u"%values%"_s, values)
              .replace(u"%options%"_s, options)
              .replace(u"%window%"_s, written(optionsOf(nullptr)).join(u' '))
              .replace(u"%words%"_s, words)
              .replace(u"%commands%"_s, commandNames().join(u' '));
}

QString Completions::zshArray(const QString &name, QList<Word> Vocabulary::*words, const QString &indent) const
{
    QString text;
    for (const Vocabulary &vocabulary : m_vocabularies) {
        text += u"%1%2%3=(\n"_s.arg(
            indent,
            vocabulary.language == "en"_L1 ? QString() : u"[[ $language != %1* ]] || "_s.arg(vocabulary.language),
            name);
        // A colon parts the word from what is said of it.
        for (const Word &word : vocabulary.*words)
            text += indent + u"    "_s + quoted(QString(word.text).replace(u':', u"\\:"_s) + u':' + word.description)
                + u'\n';
        text += indent + u")\n"_s;
    }
    return text;
}

QString Completions::zsh() const
{
    const auto specifications = [this](const QString &language, const CommandDefinition *command) {
        QString text;
        for (const OptionDefinition *option : optionsOf(command)) {
            QString said;
            for (const Vocabulary &vocabulary : m_vocabularies) {
                if (vocabulary.language == language)
                    said = vocabulary.options.value(option->name);
            }
            said.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
            QString value;
            if (option->form && takesFile(*option))
                value = u":file:_files"_s;
            else if (option->form)
                value = u":value:(%1)"_s.arg(values(option->name).join(u' '));
            const QString mark = takesFile(*option) ? u"*"_s : QString();
            text += u' '
                + quoted(mark + u"--"_s + option->name + (option->form ? u"="_s : QString()) + u'[' + said + u']'
                         + value);
        }
        return text;
    };
    QString options;
    for (const Vocabulary &vocabulary : m_vocabularies) {
        for (const CommandDefinition &command : commandDefinitions())
            options += u"        %1:%2) options=(%3) ;;\n"_s.arg(vocabulary.language, command.name,
                                                                 specifications(vocabulary.language, &command));
        options += u"        %1:) options=(%2) ;;\n"_s.arg(vocabulary.language,
                                                           specifications(vocabulary.language, nullptr));
    }
    QString words;
    for (const CommandDefinition &command : commandDefinitions()) {
        const Words of = wordsOf(command);
        if (of == Words::Entries)
            words +=
                u"        %1) _describe -t codes code codes && return 0; _describe -t terms term entries ;;\n"_s.arg(
                    command.name);
        else if (of == Words::Terms)
            words += u"        %1) _describe -t terms term terms ;;\n"_s.arg(command.name);
        else if (of == Words::Files)
            words += u"        %1) _files ;;\n"_s.arg(command.name);
    }
    const QString script = uR"(
_statut_words() {
    local -a commands codes terms entries
%commands%%codes%%terms%    entries=("${(@)terms/#/term\\:}")
    case $command in
%words%        '') _describe -t commands command commands; _describe -t codes code codes ;;
    esac
}

_statut() {
    local language=en command= word
    [[ ${LC_ALL:-${LC_MESSAGES:-$LANG}} != fr* ]] || language=fr
    for word in "${(@)words[2,CURRENT-1]}"; do
        if [[ " %names% " == *" $word "* ]]; then
            command=$word
            break
        fi
    done
    local -a options
    case $language:$command in
%options%    esac
    _arguments -S $options '*: :_statut_words'
}

_statut "$@"
)"_s;
    return u"#compdef statut\n"_s + Head
        + QString(script)
              .replace(u"%commands%"_s, zshArray(u"commands"_s, &Vocabulary::commands, u"    "_s))
              .replace(u"%codes%"_s, zshArray(u"codes"_s, &Vocabulary::codes, u"    "_s))
              .replace(u"%terms%"_s, zshArray(u"terms"_s, &Vocabulary::terms, u"    "_s))
              .replace(u"%words%"_s, words)
              .replace(u"%names%"_s, commandNames().join(u' '))
              .replace(u"%options%"_s, options);
}

QString Completions::fishFunction(const QString &name, QList<Word> Vocabulary::*words) const
{
    QString text = u"function "_s + name + u"\n"_s;
    for (const Vocabulary &vocabulary : m_vocabularies) {
        if (vocabulary.language != "en"_L1)
            text += u"    if string match -q '%1*' -- $LC_ALL $LC_MESSAGES $LANG\n"_s.arg(vocabulary.language);
        text += u"    printf '%s\\t%s\\n'"_s;
        for (const Word &word : vocabulary.*words)
            text += u" \\\n        "_s + quoted(word.text) + u' ' + quoted(word.description);
        text += u'\n';
        if (vocabulary.language != "en"_L1)
            text += u"    end\n"_s;
    }
    return text + u"end\n"_s;
}

QString Completions::fish() const
{
    QString script = Head;
    script += fishFunction(u"__statut_commands"_s, &Vocabulary::commands);
    script += fishFunction(u"__statut_codes"_s, &Vocabulary::codes);
    script += fishFunction(u"__statut_terms"_s, &Vocabulary::terms);
    const QString names = commandNames().join(u' ');
    script += u"complete -c statut -f\n"
              "complete -c statut -n 'not __fish_seen_subcommand_from %1' -a '(__statut_codes)'\n"
              "complete -c statut -n 'not __fish_seen_subcommand_from %1' -a '(__statut_commands)'\n"_s.arg(names);
    for (const CommandDefinition &command : commandDefinitions()) {
        const QString seen = u"complete -c statut -n '__fish_seen_subcommand_from %1' "_s.arg(command.name);
        const Words of = wordsOf(command);
        if (of == Words::Entries)
            script += seen + u"-a '(__statut_codes)'\n"_s + seen
                + u"-a '(__statut_terms | string replace -r \"^\" term:)'\n"_s;
        else if (of == Words::Terms)
            script += seen + u"-a '(__statut_terms)'\n"_s;
        else if (of == Words::Files)
            script += seen + u"-F\n"_s;
    }
    for (const OptionDefinition &option : optionDefinitions()) {
        QStringList where;
        for (const CommandDefinition &command : commandDefinitions()) {
            if (optionsOf(&command).contains(&option))
                where.append(command.name);
        }
        const bool isOfWindow = optionsOf(nullptr).contains(&option);
        if (where.isEmpty() && !isOfWindow)
            continue;
        QString condition;
        if (!isOfWindow)
            condition = u" -n '__fish_seen_subcommand_from %1'"_s.arg(where.join(u' '));
        else if (where.size() < commandDefinitions().size())
            condition = u" -n '__fish_seen_subcommand_from %1; or not __fish_seen_subcommand_from %2'"_s.arg(
                where.isEmpty() ? u"--"_s : where.join(u' '), names);
        script += u"complete -c statut -l "_s + option.name + condition;
        if (!option.letter.isNull())
            script += u" -s "_s + option.letter;
        if (takesFile(option))
            script += u" -r -F"_s;
        else if (option.form)
            script += u" -x -a "_s + quoted(values(option.name).join(u' '));
        script += u" -d "_s + quoted(m_vocabularies.constFirst().options.value(option.name)) + u'\n';
    }
    return script;
}
