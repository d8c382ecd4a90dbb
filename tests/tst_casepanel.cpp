// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notestore.h"
#include "catalog/packs.h"
#include "desktop/appearance.h"
#include "desktop/casepanel.h"
#include "desktop/collectrow.h"
#include "desktop/collecttab.h"
#include "desktop/mainwindow.h"
#include "desktop/notetab.h"
#include "desktop/noteview.h"
#include "desktop/pageview.h"
#include "desktop/plaintextedit.h"
#include "desktop/replyfields.h"
#include "desktop/replytab.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/roles.h"
#include "programwindow.h"
#include "search/searchindex.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// The window with its case panel, and files of its own.
class Program : public ProgramWindow
{
public:
    explicit Program(const QTemporaryDir &home, const QString &language = u"en"_s, const QString &folder = {})
        : ProgramWindow(language, &home, {}, folder)
    {
        openWindow();
        window().showNotes();
        window().open(u"522-cloudflare"_s);
    }

    CasePanel &panel() { return *window().findChild<CasePanel *>(); }
    QDockWidget &dock() { return *window().findChild<QDockWidget *>(u"CaseDock"_s); }
    ReplyTab &reply() { return *panel().findChild<ReplyTab *>(); }
    CollectTab &collect() { return *panel().findChild<CollectTab *>(); }
    NoteTab &note() { return *panel().note(); }
    PlainTextEdit &replyText() { return *reply().findChild<PlainTextEdit *>(); }
    PlainTextEdit &noteText() { return *note().findChild<PlainTextEdit *>(); }
    NoteView &noteView() { return *note().findChild<NoteView *>(); }
    QTreeView &tree() { return *window().findChild<TreePane *>()->currentTree(); }

    void press(Qt::Key key) { QTest::keyClick(&window(), key, Qt::ControlModifier | Qt::ShiftModifier); }
    void openCollect() { press(Qt::Key_L); }
    void openReply() { press(Qt::Key_R); }
    void openNote() { press(Qt::Key_N); }

    void switchTo(const QString &code)
    {
        language().setCurrent(code);
        settle();
    }

    QLineEdit *field(QWidget &tab, const QString &name)
    {
        for (QLineEdit *edit : tab.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        qFatal("no field %s", qPrintable(name));
    }

    template<typename Button>
    Button *button(QWidget &tab, const QString &text)
    {
        for (Button *button : tab.findChildren<Button *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        qFatal("no button %s", qPrintable(text));
    }

    QString blanks()
    {
        for (QLabel *label : reply().findChildren<QLabel *>()) {
            if (label->text().contains("blank"_L1) || label->text().contains("Edited"_L1))
                return label->text();
        }
        return {};
    }
};

/// Answers the next message box with the button of that role, and keeps its text.
class Answer
{
public:
    explicit Answer(QMessageBox::ButtonRole role)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            text = box->text();
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        });
        m_timer.start(10);
    }

    QString text;

private:
    QTimer m_timer;
};

bool isOnDisk(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == text.toUtf8();
}

} // namespace

class TestCasePanel : public QObject
{
    Q_OBJECT

private slots:
    void thePanelIsHiddenAtFirst();
    void eachTabHasAKey();
    void thePanelIsAStopOfF6();
    void escapeLeadsBackToThePage();
    void thePanelIsAsItWasLeft();

    void everyCaseDetailHasALine();
    void whatIsFilledInHereIsKnownThere();
    void theListIsCopiedInEitherLanguage();
    void whatWasCollectedStaysOnOtherPages();
    void aNewCaseIsEmpty();

    void theReplyFollowsTheFields();
    void whatSomebodyEditedIsNotOverwritten();
    void anEditStaysWhileOtherPagesAreOpen();
    void startAnewCanBeUndone();
    void theBlanksOfAnEditedTextAreFilledOnRequest();
    void theSwitchesAreKept();
    void theReplySpeaksItsOwnLanguage();
    void withoutAReplyTheOtherOneIsOffered();
    void theReplyIsCopiedAsPlainText();

    void aNoteIsOnDiskSoonAfterTheLastKey();
    void aNoteIsOnDiskWhileSomebodyTypes();
    void aNoteIsShownLaidOut();
    void aNoteHoldsNoHtmlNoImagesNoForeignLinks();
    void aLinkOfANoteOpensItsPage();
    void aPageIsLeftWithItsNoteWritten();
    void aNoteThatCannotBeWrittenStaysAndSaysSo();
    void closingAsksWhereANoteWouldBeLost();
    void aNoteOfAnotherWindowIsTakenOver();
    void anEntryWithANoteIsMarked();
    void aNoteIsFoundByItsWords();
    void noBreakSpacesSurviveTheEditor();

    void theLanguageSwitchesLive();
    void everyControlHasAnAccessibleName();
    void nothingIsCutInASmallWindow_data();
    void nothingIsCutInASmallWindow();
};

void TestCasePanel::thePanelIsHiddenAtFirst()
{
    const QTemporaryDir home;
    Program program(home);
    QVERIFY(!program.dock().isVisible());
    QTest::keyClick(&program.window(), Qt::Key_F9, Qt::ControlModifier);
    QVERIFY(program.dock().isVisible());
    QTest::keyClick(&program.window(), Qt::Key_F9, Qt::ControlModifier);
    QVERIFY(!program.dock().isVisible());
}

void TestCasePanel::eachTabHasAKey()
{
    const QTemporaryDir home;
    Program program(home);
    program.openCollect();
    QVERIFY(program.collect().isVisible());
    QVERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    program.openReply();
    QVERIFY(program.reply().isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name"_s);
    program.openNote();
    QVERIFY(program.note().isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&program.noteText()));
    // No two actions share a key: Qt would run neither.
    QSet<QString> keys;
    for (const QAction *action : program.window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
}

void TestCasePanel::thePanelIsAStopOfF6()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    program.window().findChild<PageView *>()->setFocus();
    bool isReached = false;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&program.window(), Qt::Key_F6);
        isReached = isReached || program.panel().isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(isReached);
}

void TestCasePanel::escapeLeadsBackToThePage()
{
    const QTemporaryDir home;
    Program program(home);
    auto *page = program.window().findChild<PageView *>();
    program.openReply();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page));
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"x"_s);
    QTest::keyClick(&program.noteText(), Qt::Key_Escape);
    QVERIFY(program.noteView().isVisible()); // first it shows the note
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page));
}

void TestCasePanel::thePanelIsAsItWasLeft()
{
    const QTemporaryDir home;
    int height = 0;
    {
        Program program(home);
        program.openReply();
        program.window().resizeDocks({&program.dock()}, {300}, Qt::Vertical);
        Program::settle();
        height = program.dock().height();
        QVERIFY(height > 250);
        program.window().close();
    }
    Program again(home);
    QVERIFY(again.dock().isVisible());
    QCOMPARE(again.dock().height(), height);
    QCOMPARE(again.panel().currentTab(), CasePanel::Tab::Reply);
}

void TestCasePanel::everyCaseDetailHasALine()
{
    const QTemporaryDir home;
    Program program(home);
    program.openCollect();
    for (const StatusCode &code : program.texts().catalog().codes) {
        program.window().open(code.id);
        Program::settle();
        QStringList ids;
        for (const CollectRow *row : program.collect().findChildren<CollectRow *>())
            ids += row->isHidden() ? QStringList() : QStringList(row->id());
        QCOMPARE(ids, code.collect);
        QVERIFY(!program.collect().findChild<QLabel *>()->text().isEmpty());
    }
}

void TestCasePanel::whatIsFilledInHereIsKnownThere()
{
    const QTemporaryDir home;
    Program program(home);
    program.openCollect();
    QTest::keyClicks(program.field(program.collect(), u"The full address (URL)"_s), u"https://a.example/ b"_s);
    auto *check = program.button<QCheckBox>(program.collect(), u"The full address (URL)"_s);
    QVERIFY(check->isChecked());
    program.openReply();
    QCOMPARE(program.field(program.reply(), u"Address"_s)->text(), u"https://a.example/ b"_s);
    QVERIFY(program.replyText().text().contains(u"\nAddress: https://a.example/ b\n"_s));
    QVERIFY(!program.replyText().text().contains(u"What is the full address"_s));
    QTest::keyClicks(program.field(program.reply(), u"Ray ID"_s), u"8f2c"_s);
    program.openCollect();
    QCOMPARE(program.field(program.collect(), u"The Ray ID"_s)->text(), u"8f2c"_s);
    QVERIFY(program.button<QCheckBox>(program.collect(), u"The Ray ID"_s)->isChecked());
    QVERIFY(program.collect().findChild<QLabel *>()->text().contains(u"2 of 7"_s));
    // A doubt brings the question back.
    check->click();
    QVERIFY(program.replyText().text().contains(u"What is the full address"_s));
}

void TestCasePanel::theListIsCopiedInEitherLanguage()
{
    const QTemporaryDir home;
    Program program(home);
    program.openCollect();
    auto *other = program.button<QPushButton>(program.collect(), u"Copy it in English"_s);
    QVERIFY(!other->isVisible());
    program.button<QPushButton>(program.collect(), u"Copy the list"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"[ ] The Ray ID: MISSING – "_s));
    program.openReply();
    program.button<QRadioButton>(program.reply(), u"Français"_s)->click();
    program.openCollect();
    QVERIFY(other->isVisible());
    QCOMPARE(other->text(), u"Copy it in &French"_s);
    other->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"MANQUANT"_s));
}

void TestCasePanel::whatWasCollectedStaysOnOtherPages()
{
    const QTemporaryDir home;
    Program program(home);
    program.openCollect();
    QTest::keyClicks(program.field(program.collect(), u"The Ray ID"_s), u"8f2c"_s);
    program.window().open(u"home"_s);
    program.window().open(u"term:cache"_s);
    program.window().open(u"524-cloudflare"_s);
    Program::settle();
    QCOMPARE(program.field(program.collect(), u"The Ray ID"_s)->text(), u"8f2c"_s);
}

void TestCasePanel::aNewCaseIsEmpty()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    QTest::keyClicks(program.field(program.reply(), u"Name"_s), u"Ms Doe"_s);
    QTest::keyClicks(program.field(program.reply(), u"Address"_s), u"https://a.example/"_s);
    program.button<QPushButton>(program.collect(), u"New case"_s)->click();
    QVERIFY(program.panel().record().isEmpty());
    QCOMPARE(program.field(program.reply(), u"Name"_s)->text(), QString());
    QVERIFY(program.replyText().text().startsWith(u"Hello [name],"_s));
    // Where work would go, it asks.
    QTest::keyClicks(program.field(program.reply(), u"Name"_s), u"Ms Doe"_s);
    QTest::keyClicks(&program.replyText(), u"mine"_s);
    {
        const Answer answer(QMessageBox::RejectRole);
        program.button<QPushButton>(program.collect(), u"New case"_s)->click();
        QVERIFY(answer.text.contains(u"edited by hand"_s));
        QVERIFY(program.replyText().text().contains(u"mine"_s));
    }
    const Answer answer(QMessageBox::YesRole);
    program.button<QPushButton>(program.collect(), u"New case"_s)->click();
    QVERIFY(!program.replyText().text().contains(u"mine"_s));
}

void TestCasePanel::theReplyFollowsTheFields()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    program.button<QRadioButton>(program.reply(), u"the site owner"_s)->click();
    QCOMPARE(program.blanks(), u"4 blanks left: [name], [address], [date, time and time zone], [Ray ID]"_s);
    QTest::keyClicks(program.field(program.reply(), u"Name"_s), u"Ms <b>Doe"_s);
    QTest::keyClicks(program.field(program.reply(), u"Time"_s), u"14:03 CET"_s);
    QTest::keyClicks(program.field(program.reply(), u"Ray ID"_s), u"8f2c"_s);
    QVERIFY(program.replyText().text().startsWith(u"Hello Ms <b>Doe,\n\nCloudflare tries to connect"_s));
    QCOMPARE(program.blanks(), u"1 blank left: [address]"_s);
    QCOMPARE(program.replyText().extraSelections().size(), 1);
    QTest::keyClicks(program.field(program.reply(), u"Address"_s), u"https://a.example/"_s);
    QCOMPARE(program.blanks(), u"No blank left."_s);
}

void TestCasePanel::whatSomebodyEditedIsNotOverwritten()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    QTest::keyClicks(&program.replyText(), u"Mine. "_s);
    const QString edited = program.replyText().text();
    QTest::keyClicks(program.field(program.reply(), u"Name"_s), u"Ms Doe"_s);
    QTest::keyClicks(program.field(program.reply(), u"Address"_s), u"https://a.example/"_s);
    QCOMPARE(program.replyText().text(), edited);
    QVERIFY2(program.blanks().startsWith(u"1 blank left: [name] Edited by hand"_s), qPrintable(program.blanks()));
    // An edit that is taken back is none.
    QTest::keyClick(program.button<QRadioButton>(program.reply(), u"a visitor"_s), Qt::Key_Space);
    program.replyText().setFocus();
    program.button<QPushButton>(program.reply(), u"Start anew"_s)->click();
    QVERIFY(program.replyText().text().startsWith(u"Hello Ms Doe,"_s));
    QVERIFY(!program.reply().hasEdits());
    QTest::keyClicks(program.field(program.reply(), u"Name"_s), u"-Ray"_s);
    QVERIFY(program.replyText().text().startsWith(u"Hello Ms Doe-Ray,"_s));
}

void TestCasePanel::anEditStaysWhileOtherPagesAreOpen()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    QTest::keyClicks(&program.replyText(), u"Mine. "_s);
    const QString edited = program.replyText().text();
    program.window().open(u"404"_s);
    QVERIFY(!program.replyText().text().startsWith(u"Mine"_s));
    program.window().open(u"home"_s);
    program.window().open(u"522-cloudflare"_s);
    QCOMPARE(program.replyText().text(), edited);
    program.button<QRadioButton>(program.reply(), u"the site owner"_s)->click();
    program.button<QRadioButton>(program.reply(), u"Français"_s)->click();
    QVERIFY(program.replyText().text().startsWith(u"Bonjour"_s));
    program.switchTo(u"fr"_s);
    program.switchTo(u"en"_s);
    program.button<QRadioButton>(program.reply(), u"a visitor"_s)->click();
    program.button<QRadioButton>(program.reply(), u"English"_s)->click();
    QCOMPARE(program.replyText().text(), edited);
}

void TestCasePanel::startAnewCanBeUndone()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    auto *anew = program.button<QPushButton>(program.reply(), u"Start anew"_s);
    QVERIFY(!anew->isVisible());
    const QString ready = program.replyText().text();
    QTest::keyClicks(&program.replyText(), u"Mine. "_s);
    const QString edited = program.replyText().text();
    QVERIFY(anew->isVisible());
    anew->click();
    QCOMPARE(program.replyText().text(), ready);
    QVERIFY(!anew->isVisible());
    QTest::keyClick(&program.replyText(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.replyText().text(), edited);
}

void TestCasePanel::theBlanksOfAnEditedTextAreFilledOnRequest()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    QTest::keyClicks(&program.replyText(), u"Mine. "_s);
    auto *fill = program.button<QPushButton>(program.reply(), u"Fill the blanks"_s);
    QVERIFY(!fill->isVisible());
    QTest::keyClicks(program.field(program.reply(), u"Name"_s), u"Ms Doe"_s);
    QVERIFY(fill->isVisible());
    fill->click();
    QVERIFY2(program.replyText().text().startsWith(u"Mine. Hello Ms Doe,"_s), qPrintable(program.replyText().text()));
    QVERIFY(!fill->isVisible());
}

void TestCasePanel::theSwitchesAreKept()
{
    const QTemporaryDir home;
    {
        Program program(home);
        program.openReply();
        program.button<QRadioButton>(program.reply(), u"the site owner"_s)->click();
        program.button<QRadioButton>(program.reply(), u"Français"_s)->click();
        QCOMPARE(program.files().readSettings().replyCustomer, Customer::Owner);
        QCOMPARE(program.files().readSettings().replyLanguage, u"fr"_s);
    }
    Program again(home);
    QVERIFY(again.replyText().text().contains(u"Cloudflare tente de joindre votre serveur"_s));
}

void TestCasePanel::theReplySpeaksItsOwnLanguage()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    // At first that of the interface …
    program.switchTo(u"fr"_s);
    QVERIFY(program.replyText().text().startsWith(u"Bonjour [nom],"_s));
    // … then the one that was chosen, whatever the interface speaks.
    program.button<QRadioButton>(program.reply(), u"English"_s)->click();
    QVERIFY(program.replyText().text().startsWith(u"Hello [name],"_s));
    program.switchTo(u"en"_s);
    program.switchTo(u"fr"_s);
    QVERIFY(program.replyText().text().startsWith(u"Hello [name],"_s));
}

void TestCasePanel::withoutAReplyTheOtherOneIsOffered()
{
    const QTemporaryDir home;
    Program program(home);
    program.openReply();
    QString ownerOnly;
    for (const StatusCode &code : program.texts().catalog().codes) {
        if (program.texts().textIn(u"en"_s, code.id, "reply_visitor").isEmpty()
            && !program.texts().textIn(u"en"_s, code.id, "reply_owner").isEmpty())
            ownerOnly = code.id;
    }
    QVERIFY(!ownerOnly.isEmpty());
    program.window().open(ownerOnly);
    QVERIFY(!program.replyText().isVisible());
    auto *offer = program.button<QPushButton>(program.reply(), u"Show the reply to the site owner"_s);
    QVERIFY(offer->isVisible());
    offer->click();
    QVERIFY(program.replyText().isVisible());
    QVERIFY(program.button<QRadioButton>(program.reply(), u"the site owner"_s)->isChecked());
    program.window().open(u"204"_s);
    QVERIFY(!program.replyText().isVisible());
    bool isSaid = false;
    for (const QLabel *label : program.reply().findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == "204 has no ready reply to the site owner."_L1);
    QVERIFY(isSaid);
}

void TestCasePanel::theReplyIsCopiedAsPlainText()
{
    const QTemporaryDir home;
    Program program(home, u"fr"_s);
    program.openReply();
    program.button<QPushButton>(program.reply(), u"Copier la réponse"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), program.replyText().text());
    QVERIFY(QApplication::clipboard()->text().contains(QChar::Nbsp));
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    // By hand as well.
    program.replyText().selectAll();
    program.replyText().copy();
    QCOMPARE(QApplication::clipboard()->text(), program.replyText().text());
}

void TestCasePanel::aNoteIsOnDiskSoonAfterTheLastKey()
{
    const QTemporaryDir home;
    Program program(home);
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"Call them."_s);
    QVERIFY(!QFile::exists(program.notes().path(u"522-cloudflare"_s)));
    QTest::qWait(300);
    QVERIFY(isOnDisk(program.notes().path(u"522-cloudflare"_s), u"Call them."_s));
}

void TestCasePanel::aNoteIsOnDiskWhileSomebodyTypes()
{
    const QTemporaryDir home;
    Program program(home);
    program.openNote();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 500)
        QTest::keyClicks(&program.noteText(), u"x"_s, Qt::NoModifier, 15); // never a pause
    QVERIFY(QFile::exists(program.notes().path(u"522-cloudflare"_s)));
}

void TestCasePanel::aNoteIsShownLaidOut()
{
    const QTemporaryDir home;
    Program program(home);
    program.openNote();
    program.noteText().insertPlainText(u"# Host\n\nCall **them**."_s);
    QTest::keyClick(&program.noteText(), Qt::Key_Escape);
    QVERIFY(program.noteView().isVisible());
    QCOMPARE(program.noteView().toPlainText(), u"Host\nCall them."_s);
    QCOMPARE(program.noteView().document()->begin().blockFormat().headingLevel(), 1);
    program.openNote();
    QVERIFY(program.noteText().isVisible());
    QCOMPARE(program.noteText().text(), u"# Host\n\nCall **them**."_s);
}

void TestCasePanel::aNoteHoldsNoHtmlNoImagesNoForeignLinks()
{
    NoteView view;
    view.setNote(
        u"<b>a</b> <img src=\"file:///etc/passwd\"> ![alt](file:///etc/passwd) [f](file:///etc/passwd) [h](http://e.example/) "
        "[j](javascript:x) www.e.example a@e.example [s](https://e.example/) <https://g.example/> [p](statut:522)\n\n"
        "<script>x</script>"_s);
    const QString text = view.toPlainText();
    QVERIFY2(text.contains(u"<b>a</b> <img src=\"file:///etc/passwd\"> alt f h j www.e.example"_s), qPrintable(text));
    QVERIFY(text.contains(u"<script>x</script>"_s));
    QStringList links;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY(!format.isImageFormat());
            if (format.isAnchor())
                links.append(format.anchorHref());
        }
    }
    QCOMPARE(links, (QStringList{u"https://e.example/"_s, u"https://g.example/"_s, u"statut:522"_s}));
}

void TestCasePanel::aLinkOfANoteOpensItsPage()
{
    const QTemporaryDir home;
    Program program(home);
    program.openNote();
    program.window().open(u"404"_s);
    for (const auto &[link, page] : {std::pair(u"statut:522"_s, u"522-cloudflare"_s),
                                     {u"statut:404"_s, u"404"_s},
                                     {u"statut:class:5xx"_s, u"class:5xx"_s},
                                     {u"statut:nothing"_s, u"class:5xx"_s}}) {
        emit program.noteView().anchorClicked(QUrl(link));
        QCOMPARE(program.window().currentPage(), page);
    }
    // Nothing leaves the program without a word.
    const Answer answer(QMessageBox::RejectRole);
    emit program.noteView().anchorClicked(QUrl(u"https://e.example/"_s));
    QVERIFY(answer.text.contains(u"never goes online"_s));
}

void TestCasePanel::aPageIsLeftWithItsNoteWritten()
{
    const QTemporaryDir home;
    Program program(home);
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"on 522"_s);
    program.window().open(u"term:cache"_s);
    QVERIFY(isOnDisk(program.notes().path(u"522-cloudflare"_s), u"on 522"_s));
    QCOMPARE(program.noteText().text(), QString());
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"on a term"_s);
    program.window().close();
    QVERIFY(isOnDisk(program.notes().path(u"term:cache"_s), u"on a term"_s));
    // A class or the home page has none.
    program.window().open(u"class:5xx"_s);
    QVERIFY(!program.noteText().isVisible());
    program.openNote();
    QVERIFY(!program.noteText().isVisible());
}

void TestCasePanel::aNoteThatCannotBeWrittenStaysAndSaysSo()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s)); // where a folder should be: nobody can write below it, not even root
    QVERIFY(file.open(QIODevice::WriteOnly));
    Program program(home, u"en"_s, home.filePath(u"file/notes"_s));
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"precious"_s);
    QTest::qWait(300);
    const QString message = program.note().message();
    QVERIFY2(message.contains(home.filePath(u"file/notes/522-cloudflare.md"_s)), qPrintable(message));
    QVERIFY(message.contains(u"Make room on the disk"_s));
    QCOMPARE(program.noteText().text(), u"precious"_s);
    program.window().open(u"404"_s);
    QVERIFY(program.note().message().contains(u"522-cloudflare"_s));
    program.window().open(u"522-cloudflare"_s);
    QCOMPARE(program.noteText().text(), u"precious"_s);
    file.remove();
    program.button<QPushButton>(program.note(), u"Try again"_s)->click();
    QCOMPARE(program.note().message(), QString());
    QVERIFY(isOnDisk(program.notes().path(u"522-cloudflare"_s), u"precious"_s));
}

void TestCasePanel::closingAsksWhereANoteWouldBeLost()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Program program(home, u"en"_s, home.filePath(u"file/notes"_s));
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"precious"_s);
    {
        const Answer answer(QMessageBox::RejectRole);
        QVERIFY(!program.window().close());
        QVERIFY2(answer.text.contains(u"522-cloudflare"_s), qPrintable(answer.text));
    }
    QVERIFY(program.window().isVisible());
    const Answer answer(QMessageBox::DestructiveRole);
    QVERIFY(program.window().close());
}

void TestCasePanel::aNoteOfAnotherWindowIsTakenOver()
{
    const QTemporaryDir home;
    Program here(home);
    Program there(home);
    here.openNote();
    there.openNote();
    QTest::keyClicks(&there.noteText(), u"from there"_s);
    QTRY_COMPARE(here.noteText().text(), u"from there"_s);
    // Both type at once: both are kept, and the editor shows it.
    QTest::keyClicks(&here.noteText(), u"HERE "_s);
    QTest::keyClicks(&there.noteText(), u" THERE"_s);
    QTRY_VERIFY(here.noteText().text().contains(u"---"_s) || there.noteText().text().contains(u"---"_s));
    QTRY_COMPARE(here.noteText().text(), there.noteText().text());
    QVERIFY2(here.noteText().text().contains(u"HERE "_s) && here.noteText().text().contains(u" THERE"_s),
             qPrintable(here.noteText().text()));
}

void TestCasePanel::anEntryWithANoteIsMarked()
{
    const QTemporaryDir home;
    Program program(home);
    const auto row = [&program] { return program.tree().currentIndex(); };
    QCOMPARE(row().data(IdRole).toString(), u"522-cloudflare"_s);
    QVERIFY(!row().data(HasNoteRole).toBool());
    const QImage before = program.tree().viewport()->grab().toImage();
    program.notes().write(u"522-cloudflare"_s, u"x"_s);
    QVERIFY(row().data(HasNoteRole).toBool());
    QVERIFY(row().data(Qt::AccessibleTextRole).toString().endsWith(u"with a note"_s));
    QVERIFY(program.tree().viewport()->grab().toImage() != before);
    program.notes().write(u"522-cloudflare"_s, QString());
    QVERIFY(!row().data(HasNoteRole).toBool());
}

void TestCasePanel::aNoteIsFoundByItsWords()
{
    const QTemporaryDir home;
    Program program(home);
    program.notes().write(u"404"_s, u"L’hébergeur Zorglub répond le mardi"_s);
    program.notes().write(u"term:cache"_s, u"zorglub too"_s);
    auto *search = program.window().findChild<TreePane *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"zorg hebergeur"_s);
    QCOMPARE(program.tree().currentIndex().data(IdRole).toString(), u"404"_s);
    QCOMPARE(program.tree().currentIndex().data(MatchedTextRole).toString(), u"in your note"_s);
    QVERIFY(program.tree().currentIndex().data(FoundInNoteRole).toBool());
    QVERIFY(program.tree().currentIndex().data(HasNoteRole).toBool());
    search->setText(u"zorglub"_s);
    QCOMPARE(program.tree().model()->rowCount(), 2); // the code's class and the glossary
    search->setText(u"zorglubx"_s);
    QVERIFY(!program.tree().isVisible());
    // What is found anyway is found as ever.
    program.notes().write(u"502"_s, u"bad gateway again"_s);
    search->setText(u"bad gateway"_s);
    QCOMPARE(program.tree().currentIndex().data(IdRole).toString(), u"502"_s);
    QVERIFY(program.tree().currentIndex().data(MatchedTextRole).toString() != u"in your note"_s);
}

void TestCasePanel::noBreakSpacesSurviveTheEditor()
{
    PlainTextEdit edit;
    const QString text = u"Le site «\u00a0x\u00a0»\u202f!\nzwei"_s;
    edit.setPlainText(text);
    QCOMPARE(edit.text(), text);
    edit.selectAll();
    edit.copy();
    QCOMPARE(QApplication::clipboard()->text(), text);
    edit.replaceText(u"y"_s);
    edit.undo();
    QCOMPARE(edit.text(), text);
}

void TestCasePanel::theLanguageSwitchesLive()
{
    const QTemporaryDir home;
    Program program(home);
    program.openNote();
    QTest::keyClicks(&program.noteText(), u"mine"_s);
    const auto texts = [&program] {
        QStringList list;
        for (const QLabel *label : program.panel().findChildren<QLabel *>())
            list.append(label->text());
        for (const QAbstractButton *button : program.panel().findChildren<QAbstractButton *>())
            list.append(button->text());
        list.removeAll(QString());
        return list;
    };
    const QStringList english = texts();
    QVERIFY(english.size() > 30);
    program.switchTo(u"fr"_s);
    const QStringList french = texts();
    QCOMPARE(french.size(), english.size());
    const QStringList same{u"English"_s, u"Français"_s};
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(english.at(i) != french.at(i) || same.contains(english.at(i)), qPrintable(english.at(i)));
    QVERIFY(program.noteText().isVisible());
    QCOMPARE(program.noteText().text(), u"mine"_s);
    program.switchTo(u"en"_s);
    QCOMPARE(texts(), english);
}

void TestCasePanel::everyControlHasAnAccessibleName()
{
    const QTemporaryDir home;
    Program program(home);
    for (const auto open : {&Program::openCollect, &Program::openReply, &Program::openNote}) {
        (program.*open)();
        Program::settle();
        for (QWidget *widget : program.panel().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                || widget->objectName().startsWith("qt_scrollarea"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                  QString::fromLatin1(widget->parent()->metaObject()->className()))));
        }
    }
}

void TestCasePanel::nothingIsCutInASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("800 × 600") << QSize(800, 600);
    QTest::newRow("800 × 600 at 200 %") << QSize(400, 300);
}

void TestCasePanel::nothingIsCutInASmallWindow()
{
    QFETCH(const QSize, size);
    const QTemporaryDir home;
    Program program(home, u"fr"_s);
    program.openCollect();
    program.window().resize(size);
    Program::settle();
    QCOMPARE(program.window().size(), size);
    QVERIFY(program.window().findChild<PageView *>()->height() > 40);
    for (const auto open : {&Program::openCollect, &Program::openReply, &Program::openNote}) {
        (program.*open)();
        Program::settle();
        for (QWidget *widget : program.panel().findChildren<QWidget *>()) {
            const bool hasText = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLabel *>(widget);
            if (!hasText || !widget->isVisible() || widget->inherits("QTabBar")
                || widget->parent()->inherits("QTabBar"))
                continue;
            const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->minimumSizeHint().height();
            QVERIFY2(widget->height() >= needed && widget->width() >= widget->minimumSizeHint().width(),
                     qPrintable(u"%1: %2×%3"_s.arg(widget->property("text").toString())
                                    .arg(widget->width())
                                    .arg(widget->height())));
        }
    }
}

QTEST_MAIN(TestCasePanel)
#include "tst_casepanel.moc"
