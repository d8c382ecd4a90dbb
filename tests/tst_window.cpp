// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"
#include "casework/notestore.h"
#include "catalog/catalogreader.h"
#include "catalog/packs.h"
#include "desktop/appearance.h"
#include "desktop/codetableview.h"
#include "desktop/colors.h"
#include "desktop/findbar.h"
#include "desktop/glossarypane.h"
#include "desktop/mainwindow.h"
#include "desktop/notice.h"
#include "desktop/pageview.h"
#include "desktop/tablelegend.h"
#include "desktop/tablepane.h"
#include "desktop/termpanel.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/roles.h"
#include "programwindow.h"
#include "search/searchindex.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// The window with everything it needs, and files of its own.
class Program : public ProgramWindow
{
public:
    explicit Program(const QString &language = u"en"_s, const QTemporaryDir *home = nullptr,
                     const QStringList &packs = {})
        : ProgramWindow(language, home, packs)
    {
        openWindow([this](MainWindow &window) {
            window.notice()->setProblems(loaded().problems);
            window.notice()->setVisible(window.notice()->isNeeded());
        });
    }

    TreePane &tree() { return *window().findChild<TreePane *>(); }
    PageView &page() { return *window().findChild<PageView *>(); }
    /// The table of codes that is shown.
    CodeTableView &table()
    {
        for (CodeTableView *table : window().findChildren<CodeTableView *>()) {
            if (table->isVisible())
                return *table;
        }
        qFatal("no table is shown");
    }
    GlossaryPane &glossary() { return *window().findChild<GlossaryPane *>(); }
    QLineEdit &search() { return *tree().findChild<QLineEdit *>(); }
    QString chosen() { return tree().currentTree()->currentIndex().data(IdRole).toString(); }

    /// Types into the search field as a person does.
    void type(const QString &text)
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&search(), text);
    }

    /// Every text the window shows or reads out, but for the page and the rows of the tree, by where it stands.
    QMap<QString, QString> interfaceTexts() const
    {
        QMap<QString, QString> texts;
        const auto add = [&texts](const QObject *object, const QString &what, const QString &text) {
            if (!text.trimmed().isEmpty())
                texts.insert(u"%1 %2 %3"_s.arg(quintptr(object), 0, 16)
                                 .arg(QString::fromLatin1(object->metaObject()->className()), what),
                             text);
        };
        for (const QAction *action : window().findChildren<QAction *>()) {
            add(action, u"text"_s, action->text());
            add(action, u"tool tip"_s, action->toolTip());
        }
        add(&window(), u"title"_s, window().windowTitle());
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->inherits("QDockWidgetTitleButton"))
                continue; // Qt's own; the panes have no title bar to show them
            add(widget, u"accessible name"_s, widget->accessibleName());
            add(widget, u"window title"_s, widget->windowTitle());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                add(widget, u"text"_s, label->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                add(widget, u"text"_s, button->text());
                add(widget, u"tool tip"_s, button->toolTip());
            }
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                add(widget, u"placeholder"_s, edit->placeholderText());
            if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
                for (int i = 0; i < box->count(); ++i)
                    add(widget, u"item %1"_s.arg(i), box->itemText(i));
            }
            if (const auto *menu = qobject_cast<const QMenu *>(widget))
                add(widget, u"menu"_s, menu->title());
        }
        return texts;
    }
};

/// Texts that are the same in both languages, rightly: names of things and of languages, figures, words both languages share.
bool isSameInBothLanguages(const QString &text, const Texts &texts)
{
    for (const GlossaryTerm &term : texts.catalog().terms) {
        const QString name = texts.textIn(u"en"_s, term.id, "name");
        if (text.section(u',', 0, 0) == name && texts.textIn(u"fr"_s, term.id, "name") == name)
            return true;
    }
    for (const Issuer &issuer : texts.catalog().issuers) {
        if (text == texts.textIn(u"en"_s, issuer.id, "name") && text == texts.textIn(u"fr"_s, issuer.id, "name"))
            return true;
    }
    static const QStringList same{u"English"_s, u"Français"_s, u"EN"_s,     u"FR"_s,
                                  u"Notice"_s,  u"&Guides"_s,  u"Guides"_s, u"client"_s,
                                  u"Codes"_s,   u"Note"_s,     u"Ray ID"_s, u"https://www.example.com/…"_s};
    return same.contains(text);
}

QStringList linksOf(const QTextDocument &document)
{
    static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
    QStringList links;
    auto matches = link.globalMatch(document.toHtml());
    while (matches.hasNext())
        links.append(matches.next().captured(1));
    return links;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void theHomePageComesFirst();
    void everyPageOpensInBothLanguagesWithoutADeadLink();
    void theSwitchChangesEveryTextOfTheInterface();
    void theSwitchKeepsThePlace();
    void theSwitchIsKept();
    void anExactNumberIsChosenAndEnterOpensIt();
    void aNameIsFoundInEitherLanguageWithoutAccents();
    void escapeBringsTheTreeBackAsItWas();
    void theArrowKeysWalkThroughTheHitsFromTheField();
    void whenNothingIsFoundTheNearestNamesAreOffered();
    void whatIsTypedIsNeverMarkup();
    void aFilterIsCompletedWhileItIsTyped();
    void whatWasMeantIsAsked();
    void filtersNarrowTheTreeAndTheSearch();
    void typingInTheTreeJumpsToANumber();
    void aLinkToATermUnfoldsItsPanel();
    void aCodeInAPanelOpensItsPage();
    void thePanelsThatMatterComeFirst();
    void theGlossaryFieldSearchesTheTerms();
    void keysAndMouseGoBackAndForward();
    void passingByWithArrowKeysLeavesOneTrace();
    void favouritesAndZoomAreKept();
    void theLastPageIsOpenedAgain();
    void theTableStandsFirstOnTheHomePage();
    void theTableScrollsWithTheHomePage();
    void tabLeadsThroughTheTableToTheArticle();
    void theTableIsAPageOfItsOwn();
    void thePanesFoldForTheTableAndComeBack();
    void theTableKeepsItsCellThroughPagesAndLanguages();
    void aWindowLeftAtTheTableOpensThere();
    void theTableLightsUpAsItWasLeft();
    void aPageThatIsAskedForHasTheFocus();
    void theTableIsCopiedAsAList();
    void findInThePageMarksAndWrapsAround();
    void f6GoesFromPaneToPane();
    void aNarrowWindowFoldsThePanesAndAWideOneBringsThemBack();
    void darkAndLightSwitchLive();
    void thePageIsCopiedInThreeForms();
    void theListOfShortcutsNamesEveryKey();
    void aBrokenPackIsReportedAndLeftOut();
    void aSoundPackStandsInTheTree();
    void aHostilePackIsShownAsText();
    void everyControlHasAnAccessibleName();
    void theAudienceIsChosenInThePageAndKept();
    void codesAreComparedByCtrlAndMouse();
    void codesAreComparedByKeysAndTheComparisonIsAPageLikeAnother();
};

void TestWindow::theHomePageComesFirst()
{
    Program program;
    QCOMPARE(program.window().currentPage(), u"home"_s);
    const QString text = program.page().toPlainText();
    for (const char *part : {"STD 1", "The seven terms", "origin server", "Cacheable by the standard", "Server error"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    // The exceptions that the facts show.
    QVERIFY(text.contains(u"203 · 204 · 300 · 308 · 405 · 414 · 451 · 501"_s));
    QVERIFY(text.contains(u"302 · 303"_s));
}

void TestWindow::theAudienceIsChosenInThePageAndKept()
{
    const QTemporaryDir home;
    const auto ownersStep = [](Program &program) {
        return program.texts().list(u"522-cloudflare"_s, "steps_owner").constFirst();
    };
    {
        Program program(u"en"_s, &home);
        program.window().open(u"522-cloudflare"_s);
        QVERIFY(!program.page().toPlainText().contains(ownersStep(program)));
        emit program.page().anchorClicked(QUrl(audienceLink(Audience::Owner)));
        QVERIFY(program.page().toPlainText().contains(ownersStep(program)));
        QTest::keyClick(&program.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!program.page().toPlainText().contains(ownersStep(program)));
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(program.page().toPlainText().contains(ownersStep(program)));
    }
    Program program(u"en"_s, &home);
    program.window().open(u"522-cloudflare"_s);
    QVERIFY(program.page().toPlainText().contains(ownersStep(program)));
}

void TestWindow::codesAreComparedByCtrlAndMouse()
{
    Program program;
    program.window().open(u"502"_s);
    QTreeView *tree = program.tree().currentTree();
    const QModelIndex current = tree->currentIndex();
    const auto click = [tree](const QModelIndex &index, Qt::KeyboardModifiers keys) {
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, keys, tree->visualRect(index).center());
    };
    click(current.siblingAtRow(current.row() + 2), Qt::ControlModifier);
    QCOMPARE(program.window().currentPage(), u"compare:502+504"_s);
    click(current.siblingAtRow(current.row() + 1), Qt::ControlModifier);
    QCOMPARE(program.window().currentPage(), u"compare:502+503+504"_s);
    // Without Ctrl it is a click like any other.
    click(current.siblingAtRow(current.row() + 1), {});
    QCOMPARE(program.window().currentPage(), u"503"_s);
}

void TestWindow::codesAreComparedByKeysAndTheComparisonIsAPageLikeAnother()
{
    Program program;
    program.window().open(u"502"_s);
    QTreeView *tree = program.tree().currentTree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(program.window().currentPage(), u"compare:502+503"_s);
    QVERIFY(program.page().toPlainText().contains(u"Comparison: 502, 503"_s));
    program.switchTo(u"fr"_s);
    QVERIFY(program.page().toPlainText().contains(u"Comparaison"_s));
    program.window().open(u"404"_s);
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"compare:502+503"_s);
    QCOMPARE(tree->selectionModel()->selectedRows().size(), 2);
}

void TestWindow::everyPageOpensInBothLanguagesWithoutADeadLink()
{
    Program program;
    const Catalog &catalog = program.catalog();
    QStringList ids{u"home"_s, u"help"_s, u"shortcuts"_s};
    for (const StatusCode &code : catalog.codes)
        ids.append(code.id);
    for (const GlossaryTerm &term : catalog.terms)
        ids.append(term.id);
    for (const CodeClass &codeClass : catalog.classes)
        ids.append(codeClass.id);
    for (const Guide &guide : catalog.guides)
        ids.append(guide.id);
    QVERIFY(ids.size() > 220);
    for (const QString &language : Language::available()) {
        program.switchTo(language);
        for (const QString &id : std::as_const(ids)) {
            QVERIFY2(program.window().open(id), qPrintable(id));
            QCOMPARE(program.window().currentPage(), id);
            const QString text = program.page().toPlainText();
            const QString name = program.texts().textIn(language, id, "name");
            // QTextDocument gives no-break spaces back as spaces.
            QVERIFY2(text.contains(QString(name).replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ')),
                     qPrintable(id + u" in "_s + language + u": "_s + text.left(80)));
            QVERIFY2(text.size() > 150, qPrintable(id));
            for (const QString &link : linksOf(*program.page().document())) {
                const QString target = link.mid(7);
                const bool isPage = target == "shortcuts"_L1 || target == "home"_L1 || catalog.find(target).isValid()
                    || audienceOfLink(target) || target.startsWith("compare:"_L1);
                QVERIFY2(link.startsWith("https://"_L1) || (link.startsWith("statut:"_L1) && isPage),
                         qPrintable(id + u" → "_s + link));
            }
        }
    }
}

void TestWindow::theSwitchChangesEveryTextOfTheInterface()
{
    Program program;
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // makes the filters
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    program.type(u"zzzzqqq"_s); // makes the trees and labels of a search
    program.window().open(u"522-cloudflare"_s);
    Program::settle();
    const QMap<QString, QString> english = program.interfaceTexts();
    const QString englishPage = program.page().toPlainText();
    QVERIFY(english.size() > 120);
    program.switchTo(u"fr"_s);
    const QMap<QString, QString> french = program.interfaceTexts();
    QCOMPARE(french.keys(), english.keys());
    for (auto it = english.begin(); it != english.end(); ++it) {
        QVERIFY2(french.value(it.key()) != it.value() || isSameInBothLanguages(it.value(), program.texts()),
                 qPrintable(it.key() + u": "_s + it.value()));
    }
    QVERIFY(program.page().toPlainText() != englishPage);
    QVERIFY(program.page().toPlainText().contains(u"Émis par"_s));
    QCOMPARE(program.window().windowTitle(), u"522 Délai de connexion dépassé – Statut"_s);
    program.switchTo(u"en"_s);
    QCOMPARE(program.interfaceTexts(), english);
    QCOMPARE(program.page().toPlainText(), englishPage);
}

void TestWindow::theSwitchKeepsThePlace()
{
    Program program;
    program.window().open(u"404"_s);
    program.window().open(u"guide:who-answered"_s);
    QTreeView *tree = program.tree().currentTree();
    tree->expandAll();
    tree->verticalScrollBar()->setValue(40);
    program.page().setScrollShare(0.5);
    const double share = program.page().scrollShare();
    program.type(u"gateway"_s);
    const QString chosen = program.chosen();
    QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
    program.switchTo(u"fr"_s);
    QCOMPARE(program.search().text(), u"gateway"_s);
    QCOMPARE(program.chosen(), chosen);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(tree->verticalScrollBar()->value(), 40);
    QCOMPARE(program.window().currentPage(), u"guide:who-answered"_s);
    QVERIFY2(qAbs(program.page().scrollShare() - share) < 0.02,
             qPrintable(u"%1 %2"_s.arg(share).arg(program.page().scrollShare())));
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        QVERIFY(tree->isExpanded(tree->model()->index(row, 0)));
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"404"_s);
}

void TestWindow::theSwitchIsKept()
{
    const QTemporaryDir home;
    {
        Program program(u"en"_s, &home);
        program.switchTo(u"fr"_s);
        QCOMPARE(program.language().current(), u"fr"_s);
    }
    SettingsFiles files(home.filePath(u"statut.conf"_s), home.filePath(u"window.conf"_s));
    QCOMPARE(files.readSettings().language, u"fr"_s);
}

void TestWindow::anExactNumberIsChosenAndEnterOpensIt()
{
    Program program;
    program.type(u"522"_s);
    QCOMPARE(program.chosen(), u"522-cloudflare"_s);
    QCOMPARE(program.window().currentPage(), u"home"_s); // choosing is not opening
    QTest::keyClick(&program.search(), Qt::Key_Return);
    QCOMPARE(program.window().currentPage(), u"522-cloudflare"_s);
    QVERIFY(program.page().toPlainText().startsWith(u"522"_s));
}

void TestWindow::aNameIsFoundInEitherLanguageWithoutAccents()
{
    for (const QString &language : Language::available()) {
        Program program(language);
        program.type(u"delai de connexion depasse"_s);
        QCOMPARE(program.chosen(), u"522-cloudflare"_s);
        program.type(u"bad gateway"_s);
        QCOMPARE(program.chosen(), u"502"_s);
        program.type(u"payload too large"_s);
        QCOMPARE(program.chosen(), u"413"_s);
        program.type(u"SERVEUR D'ORIGINE"_s);
        QCOMPARE(program.chosen(), u"term:origin-server"_s);
    }
}

void TestWindow::escapeBringsTheTreeBackAsItWas()
{
    Program program;
    program.window().open(u"410"_s);
    QTreeView *tree = program.tree().currentTree();
    tree->expand(tree->model()->index(0, 0));
    tree->collapse(tree->model()->index(4, 0));
    const QStringList expanded = program.tree().expandedClasses();
    const int scroll = tree->verticalScrollBar()->value();
    program.type(u"timeout"_s);
    QVERIFY(program.tree().currentTree() != tree);
    QTest::keyClick(&program.search(), Qt::Key_Escape);
    QCOMPARE(program.search().text(), QString());
    QCOMPARE(program.tree().currentTree(), tree);
    QVERIFY(tree->isVisible());
    QCOMPARE(program.tree().expandedClasses(), expanded);
    QCOMPARE(program.chosen(), u"410"_s);
    QCOMPARE(tree->verticalScrollBar()->value(), scroll);
    // A second Esc leaves the empty field for the page.
    QTest::keyClick(&program.search(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&program.page()));
}

void TestWindow::theArrowKeysWalkThroughTheHitsFromTheField()
{
    Program program;
    program.type(u"52x"_s);
    const QString first = program.chosen();
    QTest::keyClick(&program.search(), Qt::Key_Down);
    QVERIFY(program.chosen() != first);
    QCOMPARE(program.window().currentPage(), program.chosen());
    QVERIFY(program.search().hasFocus());
}

void TestWindow::whenNothingIsFoundTheNearestNamesAreOffered()
{
    Program program;
    program.type(u"gt wyt"_s);
    QLabel *offer = nullptr;
    for (QLabel *label : program.tree().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains("<a href"_L1))
            offer = label;
    }
    QVERIFY(offer);
    emit offer->linkActivated(u"504"_s);
    QCOMPARE(program.window().currentPage(), u"504"_s);
}

void TestWindow::aFilterIsCompletedWhileItIsTyped()
{
    Program program;
    auto *completer = program.search().findChild<QCompleter *>();
    QVERIFY(completer);
    program.type(u"timeout by"_s);
    QVERIFY(!completer->popup()->isVisible());
    QTest::keyClicks(&program.search(), u":pr"_s);
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->popup()->model()->index(0, 0).data().toString(), u"by:proxy"_s);
    emit completer->activated(u"by:proxy"_s);
    QCOMPARE(program.search().text(), u"timeout by:proxy "_s);
    completer->popup()->hide();
}

void TestWindow::whatWasMeantIsAsked()
{
    Program program;
    program.type(u"gatewya"_s);
    bool isAsked = false;
    for (QLabel *label : program.tree().findChildren<QLabel *>())
        isAsked = isAsked || (label->isVisible() && label->text().contains(u"“gateway”"_s));
    QVERIFY(isAsked);
}

void TestWindow::whatIsTypedIsNeverMarkup()
{
    Program program;
    program.type(u"<zzqx><xqzz zzqx=xqzz>"_s);
    bool isShown = false;
    for (QLabel *label : program.tree().findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains("<zzqx"_L1));
        isShown = isShown || (label->isVisible() && label->text().contains("&lt;xqzz zzqx=xqzz&gt;"_L1));
    }
    QVERIFY(isShown);
}

void TestWindow::filtersNarrowTheTreeAndTheSearch()
{
    Program program;
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<QComboBox *> boxes = program.tree().findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.first()->setCurrentIndex(boxes.first()->findData(u"nginx"_s));
    QTreeView *tree = program.tree().currentTree();
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex group = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(group), 7);
    QCOMPARE(program.tree().summary().section(u',', 0, 0), u"7 codes"_s);
    program.type(u"499"_s);
    QCOMPARE(program.chosen(), u"499-nginx"_s);
    // Filters that nobody sees do not filter.
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&program.search(), Qt::Key_Escape);
    QCOMPARE(tree->model()->rowCount(), 7);
}

void TestWindow::typingInTheTreeJumpsToANumber()
{
    Program program;
    QTreeView *tree = program.tree().currentTree();
    program.tree().expandAll();
    tree->setFocus();
    QTest::keyClicks(tree, u"418"_s);
    QCOMPARE(program.chosen(), u"418"_s);
    QCOMPARE(program.window().currentPage(), u"418"_s);
}

void TestWindow::aLinkToATermUnfoldsItsPanel()
{
    Program program;
    program.window().open(u"418"_s);
    emit program.page().anchorClicked(QUrl(u"statut:term:handshake"_s));
    Program::settle();
    QCOMPARE(program.window().currentPage(), u"418"_s);
    for (const TermPanel *panel : program.glossary().panels()) {
        if (panel->id() == "term:handshake"_L1)
            QVERIFY(panel->isOpen());
    }
}

void TestWindow::aCodeInAPanelOpensItsPage()
{
    Program program;
    program.glossary().openTerm(u"term:gateway"_s);
    for (TermPanel *panel : program.glossary().panels()) {
        if (panel->id() != "term:gateway"_L1)
            continue;
        QLabel *body = panel->findChild<QLabel *>();
        QVERIFY(body->text().contains("href=\"502\""_L1));
        emit body->linkActivated(u"502"_s);
    }
    QCOMPARE(program.window().currentPage(), u"502"_s);
}

void TestWindow::thePanelsThatMatterComeFirst()
{
    Program program;
    program.window().open(u"522-cloudflare"_s);
    Program::settle();
    const QStringList terms = program.catalog().code(u"522-cloudflare"_s)->terms;
    QVERIFY(terms.size() >= 2);
    for (TermPanel *panel : program.glossary().panels()) {
        const bool matters = terms.contains(panel->id());
        QCOMPARE(panel->header()->isMarked(), matters);
        QCOMPARE(panel->isOpen(), terms.mid(0, 2).contains(panel->id()));
    }
    const auto top = std::ranges::min(program.glossary().panels(), {},
                                      [](const TermPanel *panel) { return panel->y(); });
    QCOMPARE(top->id(), terms.constFirst());
    // What unfolded by itself folds by itself.
    program.window().open(u"418"_s);
    const auto open = std::ranges::count_if(program.glossary().panels(),
                                            [](const TermPanel *panel) { return panel->isOpen(); });
    QCOMPARE(open, 2);
}

void TestWindow::theGlossaryFieldSearchesTheTerms()
{
    Program program;
    QTest::keyClick(&program.window(), Qt::Key_G, Qt::ControlModifier);
    auto *field = program.glossary().findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"charge util"_s);
    QStringList shown;
    for (const TermPanel *panel : program.glossary().panels()) {
        if (panel->isVisible())
            shown.append(panel->id());
    }
    QVERIFY(shown.contains(u"term:payload"_s));
    QVERIFY(shown.size() < 8);
    field->clear();
    QVERIFY(
        std::ranges::all_of(program.glossary().panels(), [](const TermPanel *panel) { return panel->isVisible(); }));
}

void TestWindow::keysAndMouseGoBackAndForward()
{
    Program program;
    program.window().open(u"401"_s);
    program.window().open(u"403"_s);
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"401"_s);
    QTest::keyClick(&program.window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"403"_s);
    QTest::mouseClick(program.page().viewport(), Qt::BackButton);
    QCOMPARE(program.window().currentPage(), u"401"_s);
    QTest::mouseClick(program.page().viewport(), Qt::ForwardButton);
    QCOMPARE(program.window().currentPage(), u"403"_s);
    QTest::keyClick(&program.window(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"home"_s);
}

void TestWindow::passingByWithArrowKeysLeavesOneTrace()
{
    Program program;
    program.window().open(u"400"_s);
    QTreeView *tree = program.tree().currentTree();
    tree->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(program.window().currentPage(), u"404"_s);
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"400"_s);
}

void TestWindow::favouritesAndZoomAreKept()
{
    const QTemporaryDir home;
    {
        Program program(u"en"_s, &home);
        program.window().open(u"429"_s);
        QTest::keyClick(&program.window(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&program.window(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&program.window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(program.page().zoom(), 120);
        QVERIFY(program.tree().currentTree()->currentIndex().data(IsFavouriteRole).toBool());
    }
    Program again(u"en"_s, &home);
    QCOMPARE(again.page().zoom(), 120);
    QCOMPARE(again.files().readSettings().favourites, QStringList{u"429"_s});
    QTest::keyClick(&again.window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(again.page().zoom(), 100);
    again.window().open(u"429"_s);
    QTest::keyClick(&again.window(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(again.files().readSettings().favourites.isEmpty());
}

void TestWindow::theLastPageIsOpenedAgain()
{
    const QTemporaryDir home;
    {
        Program program(u"en"_s, &home);
        program.window().open(u"451"_s);
        program.window().resize(1111, 777);
        program.window().close();
    }
    Program again(u"fr"_s, &home);
    QCOMPARE(again.window().currentPage(), u"451"_s);
    QVERIFY(again.page().toPlainText().startsWith(u"451"_s));
}

void TestWindow::theTableStandsFirstOnTheHomePage()
{
    Program program;
    QVERIFY(program.page().isAncestorOf(&program.table()));
    const QRect table(program.table().mapTo(&program.window(), QPoint()), program.table().size());
    QVERIFY(table.height() > 100);
    // The article begins below it.
    QTextCursor start(program.page().document());
    QVERIFY(program.page().viewport()->mapTo(&program.window(), program.page().cursorRect(start).topLeft()).y()
            > table.bottom());
    const QModelIndex cell = program.table().model()->index(100, 0);
    QTest::mouseClick(program.table().viewport(), Qt::LeftButton, {}, program.table().visualRect(cell).center());
    QCOMPARE(program.window().currentPage(), cell.data(IdRole).toString());
    // No other page has it.
    for (const CodeTableView *view : program.window().findChildren<CodeTableView *>())
        QVERIFY(!view->isVisible());
    QTest::keyClick(&program.window(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(program.table().currentIndex().data(IdRole), cell.data(IdRole));
}

void TestWindow::theTableScrollsWithTheHomePage()
{
    Program program;
    program.window().resize(800, 600);
    Program::settle();
    const int y = program.table().mapTo(program.page().viewport(), QPoint()).y();
    program.page().verticalScrollBar()->setValue(50);
    QCOMPARE(program.table().mapTo(program.page().viewport(), QPoint()).y(), y - 50);
    // A cell that one walks to comes into sight.
    program.window().resize(800, 400);
    Program::settle();
    program.table().setFocus();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home}) {
        QTest::keyClick(&program.table(), key);
        const QRect cell = program.table().visualRect(program.table().currentIndex());
        const QPoint at = program.table().viewport()->mapTo(program.page().viewport(), cell.topLeft());
        QVERIFY(program.page().viewport()->rect().contains(QRect(at, cell.size())));
    }
}

void TestWindow::tabLeadsThroughTheTableToTheArticle()
{
    Program program;
    program.tree().currentTree()->setFocus();
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()));
    }
    QCOMPARE(stops, (QStringList{u"QComboBox"_s, u"QToolButton"_s, u"CodeTableView"_s, u"PageView"_s}));
    // A legend comes between table and article.
    program.window().findChild<TablePane *>()->findChild<QComboBox *>()->setCurrentIndex(1);
    program.table().setFocus();
    for (const auto *button : program.window().findChild<TableLegend *>()->buttons()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&program.page()));
}

void TestWindow::theTableIsAPageOfItsOwn()
{
    for (const QString &language : Language::available()) {
        Program program(language);
        QTest::keyClick(&program.window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(program.window().currentPage(), u"table"_s);
        QVERIFY(program.table().hasFocus());
        QVERIFY(!program.page().isVisible());
        QCOMPARE(program.window().windowTitle(),
                 language == "fr"_L1 ? u"Tableau des codes – Statut"_s : u"Table of codes – Statut"_s);
        QTest::keyClicks(&program.table(), u"522"_s);
        QTest::keyClick(&program.table(), Qt::Key_Return);
        QCOMPARE(program.window().currentPage(), u"522-cloudflare"_s);
        QVERIFY(program.page().isVisible());
        QVERIFY(program.page().hasFocus()); // it was in the table, which is gone
        QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.window().currentPage(), u"table"_s);
        QVERIFY(program.table().hasFocus());
        QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier); // it finds by typing, not by a bar
        QVERIFY(!program.window().findChild<FindBar *>()->isVisible());
        QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.window().currentPage(), u"home"_s);
    }
}

void TestWindow::thePanesFoldForTheTableAndComeBack()
{
    Program program;
    auto *tree = program.window().findChild<QDockWidget *>(u"TreeDock"_s);
    auto *glossary = program.window().findChild<QDockWidget *>(u"GlossaryDock"_s);
    program.window().open(u"table"_s);
    Program::settle();
    QVERIFY(!tree->isVisible() && !glossary->isVisible());
    QVERIFY(program.table().table().hasNames());
    // Asked for, a pane comes all the same; what is opened from it is a page again.
    program.type(u"404"_s);
    QVERIFY(tree->isVisible());
    QTest::keyClick(&program.search(), Qt::Key_Return);
    QCOMPARE(program.window().currentPage(), u"404"_s);
    Program::settle();
    QVERIFY(tree->isVisible() && glossary->isVisible());
    // A screen that has room for all keeps all.
    program.window().resize(program.window().fontMetrics().height() * 120, 800);
    program.window().open(u"table"_s);
    Program::settle();
    QVERIFY(tree->isVisible() && glossary->isVisible());
}

void TestWindow::theTableKeepsItsCellThroughPagesAndLanguages()
{
    Program program;
    program.window().open(u"429"_s);
    QTest::keyClick(&program.window(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(program.table().currentIndex().data(IdRole).toString(), u"429"_s);
    program.switchTo(u"fr"_s);
    QCOMPARE(program.table().currentIndex().data(IdRole).toString(), u"429"_s);
    QCOMPARE(program.window().currentPage(), u"table"_s);
    QTest::keyClick(&program.table(), Qt::Key_Down);
    QTest::keyClick(&program.window(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(program.table().currentIndex().data(IdRole).toString(), u"430-shopify"_s);
}

void TestWindow::aWindowLeftAtTheTableOpensThere()
{
    const QTemporaryDir home;
    {
        Program program(u"en"_s, &home);
        program.window().open(u"table"_s);
        program.window().close();
    }
    Program again(u"en"_s, &home);
    QCOMPARE(again.window().currentPage(), u"table"_s);
    QVERIFY(again.table().isVisible());
    again.window().open(u"404"_s);
    Program::settle();
    // The panes were folded for the table only.
    QVERIFY(again.tree().isVisible());
}

void TestWindow::theTableLightsUpAsItWasLeft()
{
    const QTemporaryDir home;
    const auto box = [](Program &program) {
        return program.window().findChild<TablePane *>()->findChild<QComboBox *>();
    };
    {
        Program program(u"en"_s, &home);
        box(program)->setCurrentIndex(box(program)->findData(u"frequency"_s));
        program.window().close();
    }
    Program again(u"fr"_s, &home);
    QTRY_COMPARE(box(again)->currentData().toString(), u"frequency"_s); // after its first picture
}

void TestWindow::aPageThatIsAskedForHasTheFocus()
{
    Program program;
    program.tree().currentTree()->setFocus();
    program.window().openQuery(u"table"_s);
    QVERIFY(program.table().hasFocus());
}

void TestWindow::theTableIsCopiedAsAList()
{
    Program program;
    program.window().open(u"table"_s);
    QTest::keyClick(&program.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    for (const StatusCode &code : program.catalog().codes)
        QVERIFY2(text.contains(program.texts().text(code.id, "name")), qPrintable(code.id));
}

void TestWindow::findInThePageMarksAndWrapsAround()
{
    Program program;
    program.window().open(u"404"_s);
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = program.window().findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"origin"_s);
    QCOMPARE(program.page().textCursor().selectedText().toLower(), u"origin"_s);
    const int first = program.page().textCursor().position();
    QTest::keyClick(&program.window(), Qt::Key_F3);
    QVERIFY(program.page().textCursor().position() > first);
    QTest::keyClick(&program.window(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(program.page().textCursor().position(), first);
    QTest::keyClick(&program.window(), Qt::Key_F3, Qt::ShiftModifier); // before the first comes the last
    QVERIFY(program.page().textCursor().position() > first);
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestWindow::f6GoesFromPaneToPane()
{
    Program program;
    program.tree().focusSearch();
    QList<QWidget *> stops;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&program.window(), Qt::Key_F6);
        stops.append(QApplication::focusWidget());
    }
    QCOMPARE(stops.at(0), static_cast<QWidget *>(program.tree().currentTree()));
    QCOMPARE(stops.at(1), static_cast<QWidget *>(&program.table()));
    QCOMPARE(stops.at(2), static_cast<QWidget *>(&program.page()));
    QVERIFY(program.glossary().isAncestorOf(stops.at(3)));
    QCOMPARE(stops.at(4), static_cast<QWidget *>(&program.search()));
    QTest::keyClick(&program.window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(program.glossary().isAncestorOf(QApplication::focusWidget()));
}

void TestWindow::aNarrowWindowFoldsThePanesAndAWideOneBringsThemBack()
{
    Program program;
    auto *tree = program.window().findChild<QDockWidget *>(u"TreeDock"_s);
    auto *glossary = program.window().findChild<QDockWidget *>(u"GlossaryDock"_s);
    QVERIFY(tree->isVisible() && glossary->isVisible());
    const int unit = program.window().fontMetrics().height();
    program.window().resize(unit * 50, 600);
    Program::settle();
    QVERIFY(tree->isVisible());
    QVERIFY(!glossary->isVisible());
    QVERIFY(program.page().width() > unit * 20);
    // Asking for it shows it all the same.
    emit program.page().anchorClicked(QUrl(u"statut:term:cache"_s));
    QVERIFY(glossary->isVisible());
    program.window().resize(1280, 800);
    Program::settle();
    QVERIFY(tree->isVisible() && glossary->isVisible());
    // Closed by hand stays closed.
    QTest::keyClick(&program.window(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!glossary->isVisible());
    program.window().resize(unit * 50, 600);
    program.window().resize(1280, 800);
    Program::settle();
    QVERIFY(!glossary->isVisible());
}

void TestWindow::darkAndLightSwitchLive()
{
    Program program;
    program.window().open(u"404"_s);
    const auto lowestContrast = [&program] {
        const QColor base = program.page().palette().color(QPalette::Base);
        double lowest = contrast(program.page().palette().color(QPalette::Text), base);
        for (QTextBlock block = program.page().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                const QColor back = format.background().style() == Qt::NoBrush ? base : format.background().color();
                if (format.foreground().style() != Qt::NoBrush)
                    lowest = std::min(lowest, contrast(format.foreground().color(), back));
            }
        }
        return lowest;
    };
    program.appearance().setScheme(ColorScheme::Dark);
    Program::settle();
    QVERIFY(isDark(program.window().palette()));
    QVERIFY2(lowestContrast() >= 4.5, qPrintable(QString::number(lowestContrast())));
    program.appearance().setScheme(ColorScheme::Light);
    Program::settle();
    QVERIFY(!isDark(program.window().palette()));
    QVERIFY2(lowestContrast() >= 4.5, qPrintable(QString::number(lowestContrast())));
    program.appearance().setScheme(ColorScheme::System);
    Program::settle();
}

void TestWindow::thePageIsCopiedInThreeForms()
{
    Program program;
    program.window().open(u"404"_s);
    QTest::keyClick(&program.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"404 Not Found\n====="_s));
    QTest::keyClick(&program.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"# 404 Not Found\n"_s));
    QTest::keyClick(&program.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
}

void TestWindow::theListOfShortcutsNamesEveryKey()
{
    Program program;
    QTest::keyClick(&program.window(), Qt::Key_Question, Qt::ControlModifier);
    QCOMPARE(program.window().currentPage(), u"shortcuts"_s);
    const QString text = program.page().toPlainText();
    for (const QAction *action : program.window().findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QTest::keyClick(&program.window(), Qt::Key_F1);
    QCOMPARE(program.window().currentPage(), u"help"_s);
}

static QString writePack(const QTemporaryDir &folder, const QByteArray &json)
{
    const QString path = folder.filePath(u"acme.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("no pack");
    return path;
}

static QByteArray packNamed(const QByteArray &name)
{
    return R"({"format": 1,
      "issuers": [{"id": "issuer:acme", "text": {"name": "Acme"}}],
      "codes": [{"id": "599-acme", "code": 599, "issuer": "acme", "standing": "vendor", "emitted_by": ["origin"],
        "body": "allowed", "sources": [{"observation": "the team's handbook", "as_of": "2026", "dated_by": "source"}],
        "text": {"name": {"en": ")"
        + name + R"(", "fr": "Machine à café vide"}, "summary": "Nobody refilled it."}}]})";
}

void TestWindow::aBrokenPackIsReportedAndLeftOut()
{
    const QTemporaryDir folder;
    const QString path = writePack(folder, R"({"format": 1, "codes": [{"id": "599-acme", "standing": "vendro"}]})");
    Program program(u"en"_s, nullptr, {path});
    Notice *notice = program.window().notice();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->findChild<QLabel *>()->text().contains(path));
    QVERIFY(notice->details().contains(path + u":1: "_s));
    QVERIFY(notice->details().contains(u"“vendro” is none of the words that may stand here."_s));
    QCOMPARE(program.catalog().codes.size(), Catalog::builtIn().codes.size());
    program.switchTo(u"fr"_s);
    QVERIFY(notice->details().contains(u"n’est pas un des mots admis ici"_s));
}

void TestWindow::aSoundPackStandsInTheTree()
{
    const QTemporaryDir folder;
    Program program(u"fr"_s, nullptr, {writePack(folder, packNamed("Coffee machine empty"))});
    QVERIFY(!program.window().notice()->isVisible());
    program.type(u"cafe vide"_s);
    QCOMPARE(program.chosen(), u"599-acme"_s);
    const QModelIndex row = program.tree().currentTree()->currentIndex();
    QCOMPARE(row.data(IssuerRole).toString(), u"Acme"_s);
    QTest::keyClick(&program.search(), Qt::Key_Return);
    QVERIFY(program.page().toPlainText().contains(u"Machine à café vide"_s));
    program.switchTo(u"en"_s);
    QVERIFY(program.page().toPlainText().contains(u"Coffee machine empty"_s));
}

void TestWindow::aHostilePackIsShownAsText()
{
    const QTemporaryDir folder;
    Program program(u"en"_s, nullptr, {writePack(folder, packNamed("<img src=x> & <script>alert(1)</script>"))});
    program.window().open(u"599-acme"_s);
    QVERIFY(program.page().toPlainText().contains(u"<img src=x> & <script>alert(1)</script>"_s));
    for (QTextBlock block = program.page().document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
    }
    QVERIFY(!toHtml(program.page().article()).contains("<img"_L1));
    QVERIFY(!toHtml(program.page().article()).contains("<script"_L1));
}

void TestWindow::everyControlHasAnAccessibleName()
{
    Program program;
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    Program::settle();
    for (QWidget *widget : program.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                              QString::fromLatin1(widget->parent()->metaObject()->className()))));
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
