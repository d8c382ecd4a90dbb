// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/usage.h"

#include "terminal/commandline.h"

using namespace Qt::StringLiterals;

static RichText sentence(const QString &text)
{
    return {Span{text}};
}

QList<UsageRow> Usage::windowRows()
{
    return {{u"statut"_s, tr("opens the window")},
            {u"statut 522"_s, tr("opens it at that code")},
            {u"statut bad gateway"_s, tr("opens it with what these words find")},
            {u"statut -- list"_s, tr("the same for a word that is a command")}};
}

QList<UsageRow> Usage::commandRows()
{
    QList<UsageRow> rows;
    for (const CommandDefinition &command : commandDefinitions()) {
        const QString words = command.form ? u' ' + tr(command.form) : QString();
        rows.append({u"statut "_s + command.name + words, tr(command.summary)});
    }
    return rows;
}

QList<UsageRow> Usage::optionRows()
{
    QList<UsageRow> rows;
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
        rows.append({label, text});
    }
    return rows;
}

QList<UsageRow> Usage::exitRows()
{
    return {{u"0"_s, tr("found")},
            {u"1"_s, tr("something was not found, is broken or could not be written")},
            {u"2"_s, tr("wrong use")}};
}

Article Usage::article()
{
    Article article;
    article.title = tr("statut – HTTP status codes, in French and English");
    article.blocks.append(
        Lead{sentence(tr("With no command, the window opens. The commands print and need no display."))});
    const auto add = [&article](const QString &heading, const QList<UsageRow> &rows) {
        Facts facts;
        for (const UsageRow &row : rows)
            facts.rows.append({sentence(row.label), {sentence(row.text)}});
        article.blocks.append(Heading{heading});
        article.blocks.append(facts);
    };
    add(tr("The window"), windowRows());
    add(tr("The commands"), commandRows());
    add(tr("The options"), optionRows());
    add(tr("Exit codes"), exitRows());
    return article;
}
