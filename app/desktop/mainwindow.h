// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/articles.h"
#include "desktop/history.h"
#include "desktop/settings.h"
#include "desktop/treepane.h"

#include <QMainWindow>

#include <functional>

class Actions;
class Appearance;
class CasePanel;
class Centre;
class CodeTableModel;
class FindBar;
class GlossaryPane;
class Language;
class NoteStore;
class Notice;
class PageCommands;
class PageView;
class QDockWidget;
class QItemSelectionModel;
class QLabel;
class QMenu;
class TablePane;

/// Stacks the panes and connects them: the tree on the left, the page in the middle, the glossary on the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Adds what the window itself does not know: pages to centre(), a menu, a lighting.
    using Extension = std::function<void(MainWindow &window, const Texts &texts)>;

    /// Keeps references; all must outlive it.
    MainWindow(const Texts &texts, Language &language, Appearance &appearance, SettingsFiles &files, NoteStore &notes,
               TreePane::IndexSource index, const Extension &extend = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the page of an entry, "home", "table", "help", "shortcuts" or one that was added. False for an unknown id.
    bool open(const QString &id, History::Step step = History::Step::Follow);
    /// Opens what a query asks for, as if it had been typed and Enter pressed.
    void openQuery(const QString &query);
    /// Opens the page and goes there with the focus too.
    void goTo(const QString &id);
    QString currentPage() const;
    /// Marks the entries with notes in the tree. Reads them all: the window must not wait for it.
    void showNotes();
    Notice *notice() const { return m_notice; }
    Centre &centre() const { return *m_centre; }
    CodeTableModel &tableModel() const { return *m_tableModel; }
    /// See Actions::insert().
    void addMenu(QMenu *menu);

signals:
    /// The window stands on the screen: now is the time for what it did not need for that.
    void painted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QDockWidget *addPane(const QString &name, QWidget *pane, Qt::DockWidgetArea area);
    void makeToolBar();
    void connectActions();
    void connectPanes();
    void addPages();
    void restore();
    void retranslateUi();

    Article articleOf(const QString &id) const;
    void showCurrent();
    void showPage();
    void goBack();
    void goForward();
    void openLink(const QString &id);
    void openAddress(const QUrl &address);
    void updateActions();
    void updateStatus();
    QString pageName(const QString &id) const;
    void fillPageMenu(QMenu *menu, const QStringList &ids);

    void setLanguage(const QString &code);
    void setAudience(Audience audience);
    void setZoom(int percent);
    void toggleFavourite();
    void find(const QString &text, bool backwards);
    void closeFindBar();
    void focusPane(int step);
    void showPane(QDockWidget *dock, QWidget *focus);
    void foldPanes();
    TablePane *homeTable();
    void say(const QString &message);
    void about();
    void saveSettings();

    void makeCasePanel();
    void exportNotes();
    void importNotes();
    /// False: a note could not be written, and the person rather stays.
    bool mayCloseWithNotes();

    const Texts &m_texts;
    Language &m_language;
    Appearance &m_appearance;
    SettingsFiles &m_files;
    NoteStore &m_notes;
    Articles m_articles;
    Settings m_settings;
    WindowState m_state;
    History m_history;

    Actions *m_actions;
    TreePane *m_tree;
    CodeTableModel *m_tableModel;
    QItemSelectionModel *m_tableSelection; ///< the current cell, of all tables
    Centre *m_centre;
    PageView *m_page; ///< where m_centre shows articles
    PageCommands *m_commands;
    TablePane *m_homeTable = nullptr; ///< above the article of the home page; made with it
    FindBar *m_findBar;
    GlossaryPane *m_glossary;
    CasePanel *m_case;
    Notice *m_notice;
    QDockWidget *m_treeDock = nullptr;
    QDockWidget *m_glossaryDock = nullptr;
    QDockWidget *m_caseDock = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_summary;
    QLabel *m_version;
    /// Panes that are hidden for want of room, not because somebody closed them.
    QSet<QDockWidget *> m_folded;
};
