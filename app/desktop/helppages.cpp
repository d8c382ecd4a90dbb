// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/helppages.h"

#include "catalog/packs.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace {

RichText sentence(const QString &text)
{
    return {Span{text}};
}

Span keys(const QString &text)
{
    return {text, Span::Style::Code, {}};
}

} // namespace

Article HelpPages::article(const QString &id, const QList<QAction *> &actions)
{
    if (id == HelpId)
        return help();
    if (id == ShortcutsId)
        return shortcuts(actions);
    return {};
}

Article HelpPages::help()
{
    Article article;
    article.id = HelpId;
    article.title = tr("Help");
    article.blocks.append(
        Lead{sentence(tr("Type a number, a name or a word; press Enter; read the page. The rest is convenience."))});
    article.blocks.append(Heading{tr("Finding a code")});
    article.blocks.append(Bullets{{
        sentence(tr(
            "The search looks through both languages at once, whichever one the program speaks, and does not mind capitals, "
            "accents, apostrophes or hyphens.")),
        {{tr("Numbers may be unfinished or a family: ")},
         keys(u"522"_s),
         {u", "_s},
         keys(u"52"_s),
         {u", "_s},
         keys(u"5xx"_s),
         {u", "_s},
         keys(u"52x"_s),
         {u", "_s},
         keys(u"1xxx"_s),
         {u"."_s}},
        sentence(tr(
            "While you type, the arrow keys walk through what was found; Enter opens it; Esc brings the whole tree back as it "
            "was.")),
        sentence(tr(
            "The table of codes shows all of them on one screen. It lights up by what you ask: who emits a code, who must act, "
            "what may be cached. Digits or letters jump to a code.")),
        sentence(tr(
            "The filters narrow the tree and the search: by issuer, by who emits the code, to what is cacheable by default or "
            "officially registered.")),
    }});
    article.blocks.append(Heading{tr("Reading a page")});
    article.blocks.append(Bullets{{
        sentence(tr(
            "A click on a term unfolds its panel in the glossary; a click on a code opens its page. The panels that matter for "
            "the page are marked and stand first.")),
        sentence(tr(
            "Every statement has its source below, with its date. “Undated, compiled” means that the source gives no date of its "
            "own; the day is the one on which its facts were gathered.")),
        sentence(tr("A page can be printed, saved as PDF, or copied as text, Markdown or HTML.")),
    }});
    article.blocks.append(Heading{tr("Questions that lead to who must act")});
    article.blocks.append(Paragraph{
        {{tr("For a customer without a number, or with one that two servers could have sent. The digits ")},
         keys(u"1"_s),
         {u"–"_s},
         keys(u"9"_s),
         {tr(" give an answer, ")},
         keys(tr("Backspace")),
         {tr(" takes the last one back; each answer above the question leads back to its own. The path can be copied "
             "into a ticket at any time.")}}});
    article.blocks.append(Heading{tr("Practice")});
    article.blocks.append(Paragraph{{{tr("Each card comes back shortly before it would be forgotten. ")},
                                     keys(tr("Space")),
                                     {tr(" shows the answer, checks it and goes on; ")},
                                     keys(u"1"_s),
                                     {u"–"_s},
                                     keys(u"9"_s),
                                     {tr(" choose an answer or a grade; ")},
                                     keys(u"S"_s),
                                     {tr(" skips the card, ")},
                                     keys(u"E"_s),
                                     {tr(" opens its page beside it, ")},
                                     keys(tr("Ctrl+Z")),
                                     {tr(" takes the last answer back, as often as you like, and ")},
                                     keys(tr("Esc")),
                                     {tr(" ends. Each answer is on the disk before the next card shows.")}}});
    article.blocks.append(Heading{tr("Exams")});
    article.blocks.append(
        Paragraph{{{tr("A seed draws the questions: the same seed gives the same exam, on screen and on "
                       "paper. ")},
                   keys(u"1"_s),
                   {u"–"_s},
                   keys(u"9"_s),
                   {tr(" or a letter choose an answer, ")},
                   keys(tr("Page Up")),
                   {u" "_s},
                   keys(tr("Page Down")),
                   {tr(" go back and on, and ")},
                   keys(tr("Ctrl+Enter")),
                   {tr(" hands in. What is right shows at the end. An exam that was interrupted is offered "
                       "again, with all its answers.")}}});
    article.blocks.append(Heading{tr("Two languages")});
    article.blocks.append(Paragraph{sentence(tr(
        "FR and EN in the tool bar switch everything at once and keep your place. Under each title stands the name in the other "
        "language."))});
    article.blocks.append(Heading{tr("Codes of your own")});
    article.blocks.append(Paragraph{{{tr("A team can add codes and terms: put its files in ")},
                                     keys(packFolder()),
                                     {tr(" and start the program again. Check them with ")},
                                     keys(u"statut validate FILE"_s),
                                     {u"."_s}}});
    article.blocks.append(Heading{tr("In the terminal")});
    article.blocks.append(Facts{{
        {{keys(u"statut 522"_s)}, {sentence(tr("opens the window at that page"))}},
        {{keys(u"statut show 522"_s)}, {sentence(tr("prints the page"))}},
        {{keys(u"statut search bad gateway"_s)}, {sentence(tr("prints what is found"))}},
        {{keys(u"statut list --class 5xx"_s)}, {sentence(tr("prints a list of codes"))}},
        {{keys(u"statut glossary proxy"_s)}, {sentence(tr("prints a term"))}},
    }});
    article.blocks.append(Paragraph{
        {{tr("All keys: "), Span::Style::Plain, {}}, {tr("Keyboard shortcuts"), Span::Style::Plain, ShortcutsId}}});
    return article;
}

Article HelpPages::shortcuts(const QList<QAction *> &actions)
{
    Article article;
    article.id = ShortcutsId;
    article.title = tr("Keyboard shortcuts");
    Facts table;
    for (const QAction *action : actions) {
        RichText text;
        for (const QKeySequence &sequence : action->shortcuts().mid(0, 2)) {
            if (!text.isEmpty())
                text.append(Span{u"  "_s});
            text.append(keys(sequence.toString(QKeySequence::NativeText)));
        }
        table.rows.append({text, {sentence(action->text().remove(u'&').remove(u'…'))}});
    }
    table.rows.append({{keys(tr("Up")), {u"  "_s}, keys(tr("Down"))},
                       {sentence(tr("Walk through the tree or through what was found"))}});
    table.rows.append({{keys(tr("Right")), {u"  "_s}, keys(tr("Left"))}, {sentence(tr("Unfold or fold a class"))}});
    table.rows.append({{keys(tr("Page Up")), {u"  "_s}, keys(tr("Page Down"))},
                       {sentence(tr("Go from class to class in the table of codes"))}});
    table.rows.append({{keys(tr("Enter"))}, {sentence(tr("Open the page that is chosen"))}});
    table.rows.append({{keys(tr("Esc"))}, {sentence(tr("Clear the search; then go to the page"))}});
    table.rows.append({{keys(u"1"_s), {u"–"_s}, keys(u"9"_s)}, {sentence(tr("Give that answer to the question"))}});
    table.rows.append({{keys(tr("Backspace"))}, {sentence(tr("Take the last answer back"))}});
    table.rows.append({{keys(tr("Space"))}, {sentence(tr("Practice: show the answer, check it, go on"))}});
    table.rows.append(
        {{keys(u"S"_s), {u"  "_s}, keys(u"E"_s)}, {sentence(tr("Practice: skip the card; open its page beside it"))}});
    table.rows.append({{keys(tr("Ctrl+Z"))}, {sentence(tr("Practice: take the last answer back"))}});
    table.rows.append(
        {{keys(tr("Alt+Up")), {u"  "_s}, keys(tr("Alt+Down"))}, {sentence(tr("Practice: move a line of the order"))}});
    table.rows.append({{keys(tr("Page Up")), {u"  "_s}, keys(tr("Page Down"))},
                       {sentence(tr("Exam: the question before, the next one"))}});
    table.rows.append({{keys(tr("Ctrl+Enter"))}, {sentence(tr("Exam: hand in"))}});
    table.rows.append({{keys(tr("Tab"))}, {sentence(tr("The next link, field or panel"))}});
    article.blocks.append(table);
    return article;
}
