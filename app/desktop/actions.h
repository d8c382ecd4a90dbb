// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <vector>

class QActionGroup;
class QMenu;
class QMenuBar;

/// Everything the window can be asked to do: one place for names, keys and icons. What happens is connected elsewhere.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    QAction *const search;
    QAction *const print;
    QAction *const exportPdf;
    QAction *const copyText;
    QAction *const copyMarkdown;
    QAction *const copyHtml;
    QAction *const exportNotes;
    QAction *const importNotes;
    QAction *const quit;
    QAction *const findInPage;
    QAction *const findNext;
    QAction *const findPrevious;
    QAction *const zoomIn;
    QAction *const zoomOut;
    QAction *const zoomReset;
    QAction *const expandAll;
    QAction *const collapseAll;
    QAction *const filters;
    QAction *const showTree;
    QAction *const showGlossary;
    QAction *const searchGlossary;
    QAction *const nextPane;
    QAction *const previousPane;
    QAction *const showCase;
    QAction *const collect;
    QAction *const reply;
    QAction *const note;
    QAction *const newCase;
    QAction *const back;
    QAction *const forward;
    QAction *const home;
    QAction *const questions;
    QAction *const table;
    QAction *const favourite;
    QAction *const help;
    QAction *const shortcuts;
    QAction *const about;
    QActionGroup *const colorSchemes; ///< data: ColorScheme as int
    QActionGroup *const audiences;    ///< data: Audience as int
    QActionGroup *const languages;    ///< data: language code

    /// The menus that somebody else fills while the program runs.
    QMenu *recent = nullptr;
    QMenu *favourites = nullptr;
    QMenu *guides = nullptr;

    void fill(QMenuBar *menuBar);
    /// A menu of somebody else's, before that of the languages. It sets its own texts; its keys are listed with the others.
    void insert(QMenuBar *menuBar, QMenu *menu);
    void retranslate();

    /// Those with keys, in the order of the menus.
    QList<QAction *> withKeys() const;

private:
    struct Menu
    {
        QMenu *menu;
        const char *title; ///< for tr()
    };

    QMenu *add(QMenuBar *bar, const char *title, const QList<QAction *> &actions);
    QMenu *add(QMenu *menu, const char *title);

    std::vector<Menu> m_menus;
    QAction *m_languageMenu = nullptr;
    QList<QMenu *> m_inserted;
};
