// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"

#include "article/comparisonarticle.h"
#include "article/vocabulary.h"
#include "casework/notestore.h"
#include "desktop/actions.h"
#include "desktop/appearance.h"
#include "desktop/casepanel.h"
#include "desktop/centre.h"
#include "desktop/findbar.h"
#include "desktop/glossarypane.h"
#include "desktop/helppages.h"
#include "desktop/icons.h"
#include "desktop/notice.h"
#include "desktop/pagecommands.h"
#include "desktop/pageoutput.h"
#include "desktop/pageview.h"
#include "desktop/questionpage.h"
#include "desktop/tablepage.h"
#include "desktop/tablepane.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/codetablemodel.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRecent = 12;

} // namespace

MainWindow::MainWindow(const Texts &texts, Language &language, Appearance &appearance, SettingsFiles &files,
                       NoteStore &notes, TreePane::IndexSource index, const Extension &extend, QWidget *parent)
    : QMainWindow(parent)
    , m_texts(texts)
    , m_language(language)
    , m_appearance(appearance)
    , m_files(files)
    , m_notes(notes)
    , m_articles(texts)
    , m_settings(files.readSettings())
    , m_state(files.readState())
    , m_actions(new Actions(this))
    , m_tree(new TreePane(texts, std::move(index), this))
    , m_tableModel(new CodeTableModel(texts, this))
    , m_tableSelection(new QItemSelectionModel(m_tableModel, this))
    , m_centre(new Centre([this](const QString &id) { return articleOf(id); }, this))
    , m_page(m_centre->view())
    , m_commands(new PageCommands(*m_centre, this))
    , m_findBar(new FindBar(this))
    , m_glossary(new GlossaryPane(texts, this))
    , m_case(new CasePanel(texts, notes, this))
    , m_notice(new Notice(this))
    , m_summary(new QLabel(this))
    , m_version(new QLabel(this))
{
    setObjectName(u"MainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);

    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_centre, 1);
    layout->addWidget(m_findBar);
    setCentralWidget(middle);
    m_notice->hide();
    m_findBar->hide();

    m_actions->fill(menuBar());
    makeToolBar();
    m_treeDock = addPane(u"TreeDock"_s, m_tree, Qt::LeftDockWidgetArea);
    m_glossaryDock = addPane(u"GlossaryDock"_s, m_glossary, Qt::RightDockWidgetArea);
    m_caseDock = addPane(u"CaseDock"_s, m_case, Qt::BottomDockWidgetArea);
    m_caseDock->hide();
    statusBar()->addWidget(m_summary);
    statusBar()->addPermanentWidget(m_version);
    statusBar()->setSizeGripEnabled(false);

    addPages();
    if (extend)
        extend(*this, m_texts);
    connectActions();
    connectPanes();
    makeCasePanel();
    retranslateUi();
    restore();
}

MainWindow::~MainWindow() = default;

QDockWidget *MainWindow::addPane(const QString &name, QWidget *pane, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    // The panes head themselves.
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(pane);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"ToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->addActions({m_actions->back, m_actions->forward, m_actions->home, m_actions->favourite});
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addActions(m_actions->languages->actions());
    for (QAction *action : m_toolBar->actions()) {
        if (QWidget *button = m_toolBar->widgetForAction(action))
            button->setFocusPolicy(action->text().isEmpty() && action->iconText().isEmpty() ? Qt::NoFocus
                                                                                            : Qt::TabFocus);
    }
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->search, [this] { search({}); });
    on(m_actions->filters, [this] {
        showPane(m_treeDock, nullptr);
        m_tree->toggleFilters();
    });
    on(m_actions->print, [this] { m_commands->print(); });
    on(m_actions->exportPdf, [this] { m_commands->exportPdf(currentPage()); });
    on(m_actions->copyText, [this] { m_commands->copy(CopyForm::Text); });
    on(m_actions->copyMarkdown, [this] { m_commands->copy(CopyForm::Markdown); });
    on(m_actions->copyHtml, [this] { m_commands->copy(CopyForm::Html); });
    on(m_actions->quit, &QWidget::close);
    on(m_actions->findInPage, [this] {
        if (Page *page = m_centre->page())
            page->setFocus(Qt::ShortcutFocusReason); // it finds what is typed into it
        else
            m_findBar->open();
    });
    on(m_actions->findNext, [this] { find(m_findBar->text(), false); });
    on(m_actions->findPrevious, [this] { find(m_findBar->text(), true); });
    on(m_actions->zoomIn, [this] { setZoom(m_page->zoom() + 10); });
    on(m_actions->zoomOut, [this] { setZoom(m_page->zoom() - 10); });
    on(m_actions->zoomReset, [this] { setZoom(100); });
    on(m_actions->expandAll, [this] { m_tree->expandAll(); });
    on(m_actions->collapseAll, [this] { m_tree->collapseAll(); });
    on(m_actions->showTree, [this](bool shown) {
        m_folded.remove(m_treeDock);
        m_treeDock->setVisible(shown);
    });
    on(m_actions->showGlossary, [this](bool shown) {
        m_folded.remove(m_glossaryDock);
        m_glossaryDock->setVisible(shown);
    });
    on(m_actions->searchGlossary, [this] {
        showPane(m_glossaryDock, nullptr);
        m_glossary->focusFilter();
    });
    on(m_actions->nextPane, [this] { focusPane(1); });
    on(m_actions->previousPane, [this] { focusPane(-1); });
    on(m_actions->back, &MainWindow::goBack);
    on(m_actions->forward, &MainWindow::goForward);
    on(m_actions->home, [this] { open(u"home"_s); });
    on(m_actions->questions, [this] {
        if (!m_texts.catalog().decisionTrees.isEmpty())
            goTo(m_texts.catalog().decisionTrees.constFirst().id);
    });
    on(m_actions->table, [this] { goTo(u"table"_s); });
    on(m_actions->favourite, &MainWindow::toggleFavourite);
    on(m_actions->help, [this] { open(HelpPages::HelpId); });
    on(m_actions->shortcuts, [this] { open(HelpPages::ShortcutsId); });
    on(m_actions->about, &MainWindow::about);
    connect(m_actions->colorSchemes, &QActionGroup::triggered, this, [this](QAction *choice) {
        m_settings.colorScheme = ColorScheme(choice->data().toInt());
        m_appearance.setScheme(m_settings.colorScheme);
        saveSettings();
    });
    connect(m_actions->audiences, &QActionGroup::triggered, this,
            [this](QAction *choice) { setAudience(Audience(choice->data().toInt())); });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](QAction *choice) { setLanguage(choice->data().toString()); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, [this] { fillPageMenu(m_actions->recent, m_state.recent); });
    connect(m_actions->favourites, &QMenu::aboutToShow, this,
            [this] { fillPageMenu(m_actions->favourites, m_settings.favourites); });
    connect(m_actions->guides, &QMenu::aboutToShow, this, [this] {
        QStringList ids;
        for (const Guide &guide : m_texts.catalog().guides)
            ids.append(guide.id);
        fillPageMenu(m_actions->guides, ids);
    });
}

void MainWindow::connectPanes()
{
    connect(m_tree, &TreePane::entryOpened, this, [this](const QString &id) { open(id); });
    connect(m_tree, &TreePane::entryBrowsed, this, [this](const QString &id) { open(id, History::Step::Browse); });
    connect(m_tree, &TreePane::comparisonChosen, this,
            [this](const QStringList &ids) { open(ComparisonArticle::id(ids), History::Step::Browse); });
    connect(m_tree, &TreePane::summaryChanged, this, &MainWindow::updateStatus);
    connect(m_tree, &TreePane::left, this, [this] { m_centre->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_centre, &Centre::entryActivated, this, &MainWindow::openLink);
    connect(m_centre, &Centre::addressActivated, this, &MainWindow::openAddress);
    connect(m_centre, &Centre::messageShown, this, &MainWindow::say);
    connect(m_centre, &Centre::painted, this, &MainWindow::painted);
    connect(m_commands, &PageCommands::messageShown, this, &MainWindow::say);
    connect(m_page, &PageView::audienceChosen, this, &MainWindow::setAudience);
    connect(m_page, &PageView::linkHovered, this, [this](const QString &target) { statusBar()->showMessage(target); });
    connect(m_glossary, &GlossaryPane::entryActivated, this, [this](const QString &id) { open(id); });
    connect(m_glossary, &GlossaryPane::addressActivated, this, &MainWindow::openAddress);
    connect(m_findBar, &FindBar::textTyped, this,
            [this](const QString &text) { m_findBar->setFound(m_page->findTyped(text)); });
    connect(m_findBar, &FindBar::findRequested, this, &MainWindow::find);
    connect(m_findBar, &FindBar::closed, this, &MainWindow::closeFindBar);
    connect(m_treeDock, &QDockWidget::visibilityChanged, m_actions->showTree, &QAction::setChecked);
    connect(m_glossaryDock, &QDockWidget::visibilityChanged, m_actions->showGlossary, &QAction::setChecked);
}

void MainWindow::restore()
{
    const int unit = fontMetrics().height();
    resize(unit * 74, unit * 47);
    if (m_state.geometry.isEmpty() || !restoreGeometry(m_state.geometry)) {
        resizeDocks({m_treeDock, m_glossaryDock}, {unit * 18, unit * 18}, Qt::Horizontal);
        resizeDocks({m_caseDock}, {unit * 16}, Qt::Vertical);
    }
    if (!m_state.docks.isEmpty())
        restoreState(m_state.docks);
    for (QAction *choice : m_actions->colorSchemes->actions())
        choice->setChecked(choice->data().toInt() == int(m_settings.colorScheme));
    for (QAction *choice : m_actions->languages->actions())
        choice->setChecked(choice->data().toString() == m_language.current());
    for (QAction *choice : m_actions->audiences->actions())
        choice->setChecked(choice->data().toInt() == int(m_settings.audience));
    m_page->setAudience(m_settings.audience);
    m_case->setReplyChoice(m_settings.replyCustomer, m_settings.replyLanguage);
    m_case->setCurrentTab(CasePanel::Tab(m_state.caseTab));
    // After the first picture: what one has learned, for instance, takes a while to find out.
    connect(m_centre, &Centre::painted, this,
            [this] { m_tableModel->setLighting(m_tableModel->lightingCalled(m_state.lighting)); });
    m_page->setZoom(m_settings.zoomPercent);
    m_tree->setFavourites(m_settings.favourites);
    m_tree->setExpandedClasses(m_state.expandedClasses);
    m_glossary->setOpenPanels(m_state.openPanels);
    if (!open(m_state.page))
        open(u"home"_s);
}

Article MainWindow::articleOf(const QString &id) const
{
    const Article help = HelpPages::article(id, m_actions->withKeys());
    return help.isEmpty() ? m_articles.article(id) : help;
}

bool MainWindow::open(const QString &id, History::Step step)
{
    if (id.isEmpty() || !m_centre->knows(id))
        return false;
    m_history.setScroll(m_centre->scrollShare());
    m_history.visit(id, step);
    if (step == History::Step::Follow && id != "home"_L1) {
        m_state.recent.removeAll(id);
        m_state.recent.prepend(id);
        m_state.recent = m_state.recent.mid(0, MostRecent);
    }
    showCurrent();
    return true;
}

void MainWindow::openQuery(const QString &query)
{
    if (open(query.trimmed())) {
        if (Page *page = m_centre->page())
            page->setFocus(Qt::OtherFocusReason); // who asks for one wants to do something there
        return;
    }
    bool isNumber = false;
    const int number = query.trimmed().toInt(&isNumber);
    if (const QList<EntryRef> entries = m_texts.catalog().numbered(number); isNumber && !entries.isEmpty()) {
        open(m_texts.catalog().id(entries.constFirst()));
        return;
    }
    m_tree->setQuery(query);
    if (!m_tree->openBest())
        m_tree->focusSearch();
}

void MainWindow::search(const QString &words)
{
    showPane(m_treeDock, nullptr);
    m_tree->focusSearch();
    if (!words.isEmpty())
        m_tree->setQuery(words);
}

QString MainWindow::currentPage() const
{
    return m_history.current().id;
}

void MainWindow::showCurrent()
{
    showPage();
    const QString id = currentPage();
    m_tree->reveal(id);
    QStringList terms;
    if (const StatusCode *code = m_texts.catalog().code(id))
        terms = code->terms;
    else if (const GlossaryTerm *term = m_texts.catalog().term(id))
        terms = QStringList(id) + term->related;
    m_glossary->showFor(terms);
    m_case->showFor(id);
    if (const QModelIndex cell = m_tableModel->indexOf(id); cell.isValid())
        m_tableSelection->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    updateActions();
}

void MainWindow::showPage()
{
    const QString id = currentPage();
    const bool wasFinding = m_findBar->isAncestorOf(QApplication::focusWidget());
    m_page->setHeader(id == "home"_L1 ? homeTable() : nullptr);
    m_centre->show(id);
    if (m_centre->page()) {
        m_findBar->hide();
        if (wasFinding)
            m_centre->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
    foldPanes();
    m_centre->setScrollShare(m_history.current().scroll);
    setWindowTitle(u"%1 – Statut"_s.arg(m_centre->page() ? m_centre->title(id) : m_page->article().heading()));
}

void MainWindow::addPages()
{
    QStringList trees;
    for (const DecisionTree &tree : m_texts.catalog().decisionTrees)
        trees.append(tree.id);
    m_centre->add(
        trees, [this](const QString &id) { return m_texts.text(id, "name"); },
        [this](QWidget *parent) { return new QuestionPage(m_texts, parent); });
    m_centre->add(
        {u"table"_s}, [this](const QString &id) { return articleOf(id).heading(); },
        [this](QWidget *parent) {
            auto *page = new TablePage(m_texts, *m_tableModel, *m_tableSelection, parent);
            page->pane()->standBehind(m_tree->currentTree());
            connect(page->pane(), &TablePane::buttonPressed, m_actions->exportPdf, &QAction::trigger);
            return page;
        });
}

void MainWindow::addMenu(QMenu *menu)
{
    m_actions->insert(menuBar(), menu);
}

void MainWindow::goTo(const QString &id)
{
    if (open(id))
        m_centre->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::goBack()
{
    m_history.setScroll(m_centre->scrollShare());
    m_history.goBack();
    showCurrent();
}

void MainWindow::goForward()
{
    m_history.setScroll(m_centre->scrollShare());
    m_history.goForward();
    showCurrent();
}

void MainWindow::openLink(const QString &id)
{
    if (m_texts.catalog().term(id)) {
        showPane(m_glossaryDock, nullptr);
        m_glossary->openTerm(id);
    } else {
        open(id);
    }
}

void MainWindow::openAddress(const QUrl &address)
{
    if (address.scheme() != "https"_L1)
        return;
    // Nothing leaves the program without a word: the person sees the address, and another program opens it.
    QMessageBox question(this);
    question.setTextFormat(Qt::PlainText);
    question.setWindowTitle(tr("Open in the browser?"));
    question.setText(tr("Statut itself never goes online. Open this address in your browser?"));
    question.setInformativeText(address.toString());
    QPushButton *go = question.addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton *copy = question.addButton(tr("Copy the address"), QMessageBox::ActionRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(go);
    question.exec();
    if (question.clickedButton() == go && !QDesktopServices::openUrl(address))
        say(tr("No browser could be started."));
    else if (question.clickedButton() == copy)
        QApplication::clipboard()->setText(address.toString());
}

void MainWindow::updateActions()
{
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
    const QString id = currentPage();
    const bool isFavourite = m_settings.favourites.contains(id);
    m_actions->favourite->setEnabled(m_texts.catalog().find(id).isValid());
    m_actions->favourite->setChecked(isFavourite);
    for (QAction *find : {m_actions->findInPage, m_actions->findNext, m_actions->findPrevious})
        find->setEnabled(!m_centre->page() || m_centre->page()->findsTyping());
    m_actions->favourite->setIcon(lineIcon(isFavourite ? u"favourite-set"_s : u"favourite"_s));
}

void MainWindow::updateStatus()
{
    m_summary->setText(m_tree->summary());
    const Catalog &catalog = m_texts.catalog();
    m_version->setText(
        tr("Catalog %1, IANA registry of %2").arg(catalog.version, Vocabulary::date(catalog.registryDate)));
}

QString MainWindow::pageName(const QString &id) const
{
    const StatusCode *code = m_texts.catalog().code(id);
    const QString name = code ? code->numberText() + u' ' + m_texts.text(id, "name") : m_centre->title(id);
    return QString(name).replace(u'&', u"&&"_s);
}

void MainWindow::fillPageMenu(QMenu *menu, const QStringList &ids)
{
    menu->clear();
    for (const QString &id : ids) {
        if (const QString name = pageName(id); !name.isEmpty())
            connect(menu->addAction(name), &QAction::triggered, this, [this, id] { open(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("none yet"))->setEnabled(false);
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.language = code;
    m_language.setCurrent(code);
    saveSettings();
}

void MainWindow::setAudience(Audience audience)
{
    m_settings.audience = audience;
    m_page->setAudience(audience);
    m_actions->audiences->actions().at(int(audience))->setChecked(true);
    saveSettings();
}

void MainWindow::setZoom(int percent)
{
    m_centre->setZoom(percent);
    m_settings.zoomPercent = m_page->zoom();
    if (m_homeTable)
        m_homeTable->setZoom(m_page->zoom());
    say(tr("%1 %").arg(m_page->zoom()));
    saveSettings();
}

void MainWindow::toggleFavourite()
{
    const QString id = currentPage();
    if (!m_settings.favourites.removeOne(id))
        m_settings.favourites.prepend(id);
    m_tree->setFavourites(m_settings.favourites);
    updateActions();
    saveSettings();
}

void MainWindow::find(const QString &text, bool backwards)
{
    if (text.isEmpty() && !m_findBar->isVisible()) {
        m_findBar->open();
        return;
    }
    m_findBar->setFound(m_page->findText(text, backwards));
}

void MainWindow::closeFindBar()
{
    m_findBar->hide();
    m_centre->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPane(QDockWidget *dock, QWidget *focus)
{
    m_folded.remove(dock);
    dock->show();
    if (focus)
        focus->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes;
    if (m_treeDock->isVisible())
        panes << m_tree << m_tree->currentTree();
    if (!m_centre->page() && m_page->header())
        panes << m_homeTable;
    panes << m_centre->currentWidget();
    if (m_glossaryDock->isVisible())
        panes << m_glossary;
    if (m_caseDock->isVisible())
        panes << m_case;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        // The deepest pane that holds the focus: the tree stands within its pane.
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))
            && (current < 0 || panes.at(current)->isAncestorOf(panes.at(i))))
            current = i;
    }
    const qsizetype count = panes.size();
    panes.at((current + step + count) % count)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::foldPanes()
{
    // The page needs room for its lines; what does not fit beside it folds away and comes back.
    const int unit = fontMetrics().height();
    const auto fold = [this](QDockWidget *dock, bool isNarrow) {
        if (isNarrow && dock->isVisibleTo(this) && !m_folded.contains(dock)) {
            dock->hide();
            m_folded.insert(dock);
        } else if (!isNarrow && m_folded.remove(dock)) {
            dock->show();
        }
    };
    const bool isWide = m_centre->page() && m_centre->page()->isWide();
    fold(m_glossaryDock, width() < unit * (isWide ? 112 : 62));
    fold(m_treeDock, width() < unit * (isWide ? 94 : 34));
}

TablePane *MainWindow::homeTable()
{
    if (!m_homeTable) {
        m_homeTable = new TablePane(*m_tableModel, *m_tableSelection, CodeTableView::Form::Compact, this);
        m_homeTable->standBehind(m_tree->currentTree());
        m_homeTable->setZoom(m_page->zoom());
        connect(m_homeTable, &TablePane::codeActivated, this, [this](const QString &id) { open(id); });
        connect(m_homeTable, &TablePane::buttonPressed, m_actions->table, &QAction::trigger);
        connect(m_homeTable->view(), &CodeTableView::cellRevealed, this, [this](const QRect &cell) {
            m_page->ensureShown(cell.translated(m_homeTable->view()->mapTo(m_homeTable, QPoint())));
        });
    }
    return m_homeTable;
}

void MainWindow::say(const QString &message)
{
    // Long enough to be read, gone before it is out of date.
    statusBar()->showMessage(message, 6000);
}

void MainWindow::about()
{
    QMessageBox about(this);
    about.setTextFormat(Qt::PlainText);
    about.setWindowTitle(tr("About Statut"));
    about.setText(u"Statut %1"_s.arg(QApplication::applicationVersion()));
    about.setInformativeText(tr(
        "HTTP status codes in French and English, offline. Program: GPL-3.0-or-later; texts of the catalog: CC-BY-4.0. Names of "
        "vendors belong to them; this reference is independent of them."));
    about.addButton(QMessageBox::Close);
    about.exec();
}

void MainWindow::saveSettings()
{
    if (!m_files.write(m_settings)) {
        say(tr("Your settings cannot be written to %1. Check the disk and the rights of the folder.")
                .arg(m_files.settingsPath()));
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    // Where the folder cannot be watched, whoever comes back from another window sees what that one wrote.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_notes.refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslateUi()
{
    m_actions->retranslate();
    m_tableModel->retranslate();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    // Qt's own button for what does not fit has no name.
    if (auto *more = m_toolBar->findChild<QWidget *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More"));
    m_treeDock->setWindowTitle(tr("Codes"));
    m_glossaryDock->setWindowTitle(tr("Glossary"));
    m_caseDock->setWindowTitle(tr("Case"));
    for (QAction *choice : m_actions->languages->actions())
        choice->setChecked(choice->data().toString() == m_language.current());
    updateStatus();
    if (!currentPage().isEmpty()) {
        // The same page in the other language is about as long: keep the place in it.
        m_history.setScroll(m_centre->scrollShare());
        showPage();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayCloseWithNotes()) {
        event->ignore();
        return;
    }
    for (QDockWidget *dock : std::as_const(m_folded))
        dock->show(); // folded for this size only
    m_state.geometry = saveGeometry();
    m_state.docks = saveState();
    m_state.page = currentPage();
    m_state.openPanels = m_glossary->openPanels();
    m_state.expandedClasses = m_tree->expandedClasses();
    m_state.caseTab = int(m_case->currentTab());
    m_state.lighting = m_tableModel->lightings().at(m_tableModel->lighting()).id;
    m_files.write(m_state);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldPanes();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_actions->back->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions->forward->trigger();
    else
        QMainWindow::mousePressEvent(event);
}
