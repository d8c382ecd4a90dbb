// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/actions.h"

#include "article/article.h"
#include "desktop/icons.h"
#include "desktop/settings.h"
#include "language/language.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

QAction *action(QObject *parent, const QList<QKeySequence> &keys = {}, const QString &icon = {})
{
    auto *action = new QAction(parent);
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    // Icons belong to the tool bar; in menus the words are quicker to read.
    action->setIconVisibleInMenu(false);
    return action;
}

QAction *toggle(QObject *parent, const QList<QKeySequence> &keys = {}, const QString &icon = {})
{
    QAction *toggle = action(parent, keys, icon);
    toggle->setCheckable(true);
    return toggle;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
    , search(action(this, {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L}))
    , print(action(this, {QKeySequence::Print}))
    , exportPdf(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}))
    , copyText(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , copyMarkdown(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_M}))
    , copyHtml(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_H}))
    , exportNotes(action(this))
    , importNotes(action(this))
    , quit(action(this, {Qt::CTRL | Qt::Key_Q}))
    , findInPage(action(this, {QKeySequence::Find}))
    , findNext(action(this, {Qt::Key_F3}))
    , findPrevious(action(this, {Qt::SHIFT | Qt::Key_F3}))
    , zoomIn(action(this, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}))
    , zoomOut(action(this, {Qt::CTRL | Qt::Key_Minus}))
    , zoomReset(action(this, {Qt::CTRL | Qt::Key_0}))
    , expandAll(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_Right}))
    , collapseAll(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_Left}))
    , filters(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_F}))
    , showTree(toggle(this, {Qt::Key_F9}))
    , showGlossary(toggle(this, {Qt::SHIFT | Qt::Key_F9}))
    , searchGlossary(action(this, {Qt::CTRL | Qt::Key_G}))
    , nextPane(action(this, {Qt::Key_F6}))
    , previousPane(action(this, {Qt::SHIFT | Qt::Key_F6}))
    , showCase(toggle(this, {Qt::CTRL | Qt::Key_F9}))
    , collect(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}))
    , reply(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_R}))
    , note(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , newCase(action(this))
    , back(action(this, {Qt::ALT | Qt::Key_Left}, u"back"_s))
    , forward(action(this, {Qt::ALT | Qt::Key_Right}, u"forward"_s))
    , home(action(this, {Qt::ALT | Qt::Key_Home}, u"home"_s))
    , questions(action(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_G}))
    , table(action(this, {Qt::CTRL | Qt::Key_T}))
    , favourite(toggle(this, {Qt::CTRL | Qt::Key_D}, u"favourite"_s))
    , help(action(this, {QKeySequence(Qt::Key_F1)}))
    // "?" stands on different keys of different keyboards; some of them send it without Shift.
    , shortcuts(action(
          this, {Qt::CTRL | Qt::Key_Question, Qt::CTRL | Qt::SHIFT | Qt::Key_Question, Qt::CTRL | Qt::Key_Slash}))
    , about(action(this))
    , colorSchemes(new QActionGroup(this))
    , audiences(new QActionGroup(this))
    , languages(new QActionGroup(this))
{
    for (const ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        QAction *choice = toggle(colorSchemes);
        choice->setData(int(scheme));
        colorSchemes->addAction(choice);
    }
    int key = Qt::Key_1;
    for (const Audience audience : {Audience::Visitor, Audience::Owner, Audience::Agent}) {
        QAction *choice = toggle(audiences, {Qt::CTRL | Qt::Key(key++)});
        choice->setData(int(audience));
        audiences->addAction(choice);
    }
    for (const QString &code : Language::available()) {
        QAction *choice = toggle(languages);
        // A language's name is the same in every language, so that whoever is lost in the other one finds back.
        choice->setText(Language::nativeName(code));
        choice->setIconText(code.toUpper());
        choice->setToolTip(Language::nativeName(code));
        choice->setData(code);
        languages->addAction(choice);
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QMenu *Actions::add(QMenuBar *bar, const char *title, const QList<QAction *> &actions)
{
    QMenu *menu = bar->addMenu(QString());
    m_menus.push_back({menu, title});
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

QMenu *Actions::add(QMenu *menu, const char *title)
{
    QMenu *added = menu->addMenu(QString());
    m_menus.push_back({added, title});
    return added;
}

void Actions::fill(QMenuBar *bar)
{
    QMenu *file = add(bar, QT_TR_NOOP("&File"), {print, exportPdf, nullptr});
    add(file, QT_TR_NOOP("&Copy the page"))->addActions({copyText, copyMarkdown, copyHtml});
    file->addSeparator();
    file->addActions({exportNotes, importNotes});
    file->addSeparator();
    file->addAction(quit);
    add(bar, QT_TR_NOOP("&Edit"),
        {search, filters, nullptr, findInPage, findNext, findPrevious, nullptr, searchGlossary});
    QMenu *view = add(bar, QT_TR_NOOP("&View"),
                      {zoomIn, zoomOut, zoomReset, nullptr, expandAll, collapseAll, nullptr, showTree, showGlossary,
                       showCase, nextPane, previousPane, nullptr});
    add(view, QT_TR_NOOP("What to &do, for"))->addActions(audiences->actions());
    add(view, QT_TR_NOOP("&Appearance"))->addActions(colorSchemes->actions());
    QMenu *go = add(bar, QT_TR_NOOP("&Go"), {back, forward, home, table, questions, nullptr, favourite});
    favourites = add(go, QT_TR_NOOP("F&avorites"));
    recent = add(go, QT_TR_NOOP("&Recent pages"));
    guides = add(go, QT_TR_NOOP("&Guides"));
    add(bar, QT_TR_NOOP("&Case"), {collect, reply, note, nullptr, newCase});
    m_languageMenu = add(bar, QT_TR_NOOP("&Language"), languages->actions())->menuAction();
    add(bar, QT_TR_NOOP("&Help"), {help, shortcuts, nullptr, about});
}

void Actions::insert(QMenuBar *bar, QMenu *menu)
{
    bar->insertMenu(m_languageMenu, menu);
    m_inserted.append(menu);
}

void Actions::retranslate()
{
    for (const Menu &menu : m_menus)
        menu.menu->setTitle(tr(menu.title));
    search->setText(tr("&Search"));
    print->setText(tr("&Print…"));
    exportPdf->setText(tr("&Export as PDF…"));
    copyText->setText(tr("As &text"));
    copyMarkdown->setText(tr("As &Markdown"));
    copyHtml->setText(tr("As &HTML"));
    exportNotes->setText(tr("E&xport the notes…"));
    importNotes->setText(tr("&Import notes…"));
    quit->setText(tr("&Quit"));
    findInPage->setText(tr("&Find in the page"));
    findNext->setText(tr("Find &next"));
    findPrevious->setText(tr("Find &previous"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    zoomReset->setText(tr("Normal &size"));
    expandAll->setText(tr("&Expand all"));
    collapseAll->setText(tr("&Collapse all"));
    filters->setText(tr("&Filter the codes"));
    showTree->setText(tr("&Codes pane"));
    showGlossary->setText(tr("&Glossary pane"));
    searchGlossary->setText(tr("Search the &glossary"));
    nextPane->setText(tr("Ne&xt pane"));
    previousPane->setText(tr("P&revious pane"));
    showCase->setText(tr("C&ase panel"));
    collect->setText(tr("What to &collect"));
    reply->setText(tr("&Reply to the customer"));
    note->setText(tr("&Note of your own"));
    newCase->setText(tr("New c&ase"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    home->setText(tr("&Home"));
    questions->setText(tr("&Questions: who must act?"));
    table->setText(tr("&Table of codes"));
    favourite->setText(tr("Fa&vorite"));
    help->setText(tr("&Help"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Statut"));
    const QStringList schemes{tr("Like the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < schemes.size(); ++i)
        colorSchemes->actions().at(i)->setText(schemes.at(i));
    const QStringList people{tr("The &visitor"), tr("The site &owner"), tr("The support &agent")};
    for (int i = 0; i < people.size(); ++i)
        audiences->actions().at(i)->setText(people.at(i));
    // A tool bar button says its key too: nobody looks for it in a menu.
    for (QAction *action : {back, forward, home, favourite}) {
        action->setToolTip(
            u"%1 (%2)"_s.arg(action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

QList<QAction *> Actions::withKeys() const
{
    QList<QAction *> actions;
    for (QAction *action :
         {search,       filters,      findInPage, findNext,  findPrevious, searchGlossary, back,
          forward,      home,         table,      questions, favourite,    expandAll,      collapseAll,
          showTree,     showGlossary, showCase,   collect,   reply,        note,           nextPane,
          previousPane, zoomIn,       zoomOut,    zoomReset, copyText,     copyMarkdown,   copyHtml,
          print,        exportPdf,    help,       shortcuts, quit})
        actions.append(action);
    actions.append(audiences->actions());
    for (const QMenu *menu : m_inserted) {
        for (QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                actions.append(action);
        }
    }
    return actions;
}
