// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/manual.h"

#include "terminal/commandline.h"
#include "terminal/usage.h"

using namespace Qt::StringLiterals;

namespace {

/// Text as groff takes it: hyphens that are typed stay hyphens, and nothing is a request or an escape.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\')
            out += u"\\e"_s;
        else if (c == u'-')
            out += u"\\-"_s;
        else if (c == u'\u00a0' || c == u'\u202f')
            out += u"\\~"_s; // a space that does not break; groff knows no narrow one
        else
            out += c;
    }
    return out.startsWith(u'.') || out.startsWith(u'\'') ? u"\\&"_s + out : out;
}

QString heading(const QString &title)
{
    return u".SH \"%1\"\n"_s.arg(escaped(title.toUpper()));
}

QString paragraph(const QString &text)
{
    return u".PP\n"_s + escaped(text) + u'\n';
}

QString table(const QList<UsageRow> &rows)
{
    QString out;
    for (const UsageRow &row : rows)
        out += u".TP\n\\fB%1\\fR\n%2\n"_s.arg(escaped(row.label), escaped(row.text));
    return out;
}

} // namespace

QString Manual::page(const QString &version, const QString &catalog)
{
    QString out = u"'\\\" -*- coding: UTF-8 -*-\n"_s;
    out += u".TH STATUT 1 \"%1\" \"Statut %2\" \"%3\"\n"_s.arg(catalog, version, escaped(tr("User commands")));
    out += heading(tr("Name")) + u"statut \\- "_s + escaped(tr("reference for HTTP status codes, offline")) + u'\n';

    out += heading(tr("Synopsis"));
    QString form = u".B statut\n[%1]\n"_s.arg(escaped(tr("WORDS…")));
    for (const CommandDefinition &command : commandDefinitions()) {
        form += u".br\n.B statut "_s + command.name + u'\n';
        if (command.form)
            form += escaped(Usage::tr(command.form)) + u'\n';
    }
    out += form;

    out += heading(tr("Description"));
    out += paragraph(tr(
        "Statut explains HTTP status codes: what happened, who emitted the code, who must act, and what to do next. It "
        "works without a network."));
    out += paragraph(Usage::tr("With no command, the window opens. The commands print and need no display."));
    out += table(Usage::windowRows());
    out += heading(Usage::tr("The commands")) + table(Usage::commandRows());
    out += heading(Usage::tr("The options")) + table(Usage::optionRows());
    out += paragraph(tr("The window takes the options of its toolkit as well, such as -platform and -style."));
    out += heading(Usage::tr("Exit codes")) + table(Usage::exitRows());

    out += heading(tr("Files"));
    out += table({{u"~/.config/statut/statut.conf"_s, tr("settings: language, appearance, zoom, favorites")},
                  {u"~/.local/state/statut/window.conf"_s, tr("how the window was left")},
                  {u"~/.local/share/statut/catalogs/*.json"_s, tr("catalogs of your own")},
                  {u"~/.local/share/statut/notes/*.md"_s, tr("notes")}});
    out += heading(tr("Environment"));
    out += table({{u"LC_ALL, LC_MESSAGES, LANG"_s, tr("the language, where none is chosen")},
                  {u"NO_COLOR"_s, tr("if it is set, headings are not bold")},
                  {u"XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME"_s, tr("where the files above are")}});
    out += heading(tr("Examples"));
    out += table({{u"statut 522"_s, tr("opens the page of 522 in the window")},
                  {u"statut show 522 --lang fr"_s, tr("prints it, in French")},
                  {u"statut search \"bad gateway\" --json"_s, tr("lists what is found, for a program")},
                  {u"statut list --class 5xx"_s, tr("lists the codes of a class")},
                  {u"xdg-open statut:term/origin-server"_s, tr("opens a term in the window")}});
    return out;
}
