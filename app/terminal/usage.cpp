// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/usage.h"

#include "terminal/commandline.h"

using namespace Qt::StringLiterals;

static RichText sentence(const QString &text)
{
    return {Span{text}};
}

Article Usage::article()
{
    Article article;
    article.title = tr("statut – HTTP status codes, in French and English");
    article.blocks.append(
        Lead{sentence(tr("With no command, the window opens. The commands print and need no display."))});

    const auto row = [](const QString &label, const QString &text) {
        return Facts::Row{sentence(label), {sentence(text)}};
    };
    Facts window;
    window.rows.append(row(u"statut"_s, tr("opens the window")));
    window.rows.append(row(u"statut 522"_s, tr("opens it at that code")));
    window.rows.append(row(u"statut bad gateway"_s, tr("opens it with what these words find")));
    window.rows.append(row(u"statut -- list"_s, tr("the same for a word that is a command")));
    article.blocks.append(Heading{tr("The window")});
    article.blocks.append(window);

    Facts commands;
    for (const CommandDefinition &command : commandDefinitions()) {
        const QString words = command.form ? u' ' + tr(command.form) : QString();
        commands.rows.append(row(u"statut "_s + command.name + words, tr(command.summary)));
    }
    article.blocks.append(Heading{tr("The commands")});
    article.blocks.append(commands);

    Facts options;
    for (const OptionDefinition &option : optionDefinitions()) {
        if (option.isOfToolkit)
            continue;
        QString label = option.letter.isNull() ? QString() : u"-%1, "_s.arg(option.letter);
        label += u"--"_s + option.name;
        if (option.form)
            label += u' ' + tr(option.form);
        QString text = tr(option.summary);
        QStringList having;
        for (const CommandDefinition &command : commandDefinitions()) {
            if (command.options.contains(option.name))
                having.append(command.name);
        }
        if (!having.isEmpty() && having.size() < commandDefinitions().size())
            text += u" ("_s + having.join(u", "_s) + u')';
        options.rows.append(row(label, text));
    }
    article.blocks.append(Heading{tr("The options")});
    article.blocks.append(options);

    Facts codes;
    codes.rows.append(row(u"0"_s, tr("found")));
    codes.rows.append(row(u"1"_s, tr("something was not found, is broken or could not be written")));
    codes.rows.append(row(u"2"_s, tr("wrong use")));
    article.blocks.append(Heading{tr("Exit codes")});
    article.blocks.append(codes);
    return article;
}
