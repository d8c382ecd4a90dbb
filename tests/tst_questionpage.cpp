// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notestore.h"
#include "catalog/packs.h"
#include "desktop/appearance.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/findbar.h"
#include "desktop/mainwindow.h"
#include "desktop/pageview.h"
#include "desktop/questionpage.h"
#include "language/language.h"
#include "language/texts.h"
#include "programwindow.h"
#include "search/searchindex.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString Tree = u"ask:who-answered"_s;

/// The window with everything it needs, and files of its own.
class Program : public ProgramWindow
{
public:
    explicit Program(const QString &language = u"en"_s, const QString &page = {})
        : ProgramWindow(language)
    {
        openWindow([this, &page](MainWindow &window) {
            QObject::connect(&window, &MainWindow::painted, &window, [this] { m_painted = true; });
            if (!page.isEmpty())
                window.open(page);
        });
    }

    static void type(int answer) { press(Qt::Key_0 + answer); }

    void openQuestions()
    {
        QTest::keyClick(&window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    bool isPainted() const { return m_painted; }
    QuestionPage *questions() { return window().findChild<QuestionPage *>(); }
    ArticleBox &body() { return *questions()->findChild<ArticleBox *>(); }
    const Walk &walk() { return *questions()->walk(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : questions()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// Those on the screen, from top to bottom.
    QList<ChoiceButton *> choices()
    {
        QList<ChoiceButton *> shown;
        for (ChoiceButton *button : questions()->findChildren<ChoiceButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        std::ranges::sort(shown, {}, &QWidget::y);
        return shown;
    }

private:
    bool m_painted = false;
};

/// As a document gives its text back: with ordinary spaces.
QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

class TestQuestionPage : public QObject
{
    Q_OBJECT

private slots:
    void theQuestionsOpenByKeyFromTheHomePageAndFromTheCodes();
    void theFirstQuestionStandsAloneWithItsAnswers();
    void everyWayIsWalkedByDigits_data() { addLanguages(); }
    void everyWayIsWalkedByDigits();
    void aWalkNeedsNoMouse_data() { addLanguages(); }
    void aWalkNeedsNoMouse();
    void backspaceTakesTheLastAnswerBack();
    void anAnsweredQuestionLeadsBackToItself();
    void theOutcomeSaysWhoMustActAndOpensItsCodes();
    void backAndForwardKeepTheAnswers();
    void theSwitchKeepsTheAnswers();
    void thePathIsCopiedInPlaceOfThePage();
    void digitsTypedElsewhereAnswerNothing();
    void thereIsNothingToFindInThePage();
    void noTextIsCutWhenThereIsLittleRoom_data();
    void noTextIsCutWhenThereIsLittleRoom();
    void whatHasTheFocusIsInSight();
    void everyControlHasAnAccessibleName();
    void aWindowThatBeginsWithQuestionsIsPainted();
};

void TestQuestionPage::theQuestionsOpenByKeyFromTheHomePageAndFromTheCodes()
{
    Program program;
    QVERIFY(!program.questions()); // the first page does not wait for it
    program.openQuestions();
    QCOMPARE(program.window().currentPage(), Tree);
    QVERIFY(program.questions()->isVisible());
    QVERIFY(program.questions()->isAncestorOf(QApplication::focusWidget()));
    for (const QString &id : {u"home"_s, u"502"_s, u"1020-cloudflare"_s, u"class:1xxx"_s}) {
        program.window().open(id);
        auto *page = program.window().findChild<PageView *>();
        QVERIFY(page->isVisible());
        QVERIFY2(page->document()->toHtml().contains(u"statut:"_s + Tree), qPrintable(id));
        emit page->entryActivated(Tree);
        QCOMPARE(program.window().currentPage(), Tree);
        QVERIFY(program.questions()->isVisible());
    }
    program.window().open(u"522-cloudflare"_s); // its sender is certain
    QVERIFY(!program.window().findChild<PageView *>()->document()->toHtml().contains(u"statut:"_s + Tree));
}

void TestQuestionPage::theFirstQuestionStandsAloneWithItsAnswers()
{
    Program program(u"fr"_s, Tree);
    const DecisionTree &tree = *program.catalog().decisionTree(Tree);
    const DecisionTree::Question &first = tree.questions.first();
    QCOMPARE(program.choices().size(), first.answers.size());
    for (qsizetype i = 0; i < first.answers.size(); ++i)
        QCOMPARE(program.choices().at(i)->text(), program.texts().text(first.answers.at(i).id, "answer"));
    QVERIFY(program.body().toPlainText().startsWith(spaced(program.texts().text(first.id, "question"))));
    QVERIFY(program.body().toPlainText().contains(spaced(program.texts().text(first.id, "hint"))));
    QCOMPARE(program.window().windowTitle(), program.texts().text(Tree, "name") + u" – Statut"_s);
    QVERIFY(!program.button(u"Annuler la réponse"_s)->isEnabled());
}

void TestQuestionPage::everyWayIsWalkedByDigits()
{
    QFETCH(QString, language);
    Program program(language);
    program.openQuestions();
    int outcomes = 0;
    // Depth first, with Backspace as the way back.
    const std::function<void()> walkOn = [&] {
        if (program.walk().outcome()) {
            ++outcomes;
            const QString text = program.body().toPlainText();
            QVERIFY(text.contains(spaced(program.texts().text(program.walk().outcome()->id, "verdict"))));
            return;
        }
        const qsizetype answers = program.walk().question()->answers.size();
        for (int i = 1; i <= answers; ++i) {
            program.type(i);
            walkOn();
            program.press(Qt::Key_Backspace);
        }
    };
    walkOn();
    QVERIFY(outcomes > 100);
    QVERIFY(program.walk().steps().isEmpty());
}

void TestQuestionPage::aWalkNeedsNoMouse()
{
    QFETCH(QString, language);
    Program program(language);
    program.openQuestions();
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Return); // the third answer: 502 or 504
    QCOMPARE(program.walk().question()->id, Tree + u"/page-502"_s);
    program.press(Qt::Key_Space); // the first one has the focus
    QCOMPARE(program.walk().question()->id, Tree + u"/seconds"_s);
    program.press(Qt::Key_Tab, Qt::ShiftModifier); // back to the second step above
    program.press(Qt::Key_Return);
    QCOMPARE(program.walk().question()->id, Tree + u"/page-502"_s);
    program.type(1);
    program.type(2);
    program.type(1);
    QCOMPARE(program.walk().outcome()->id, Tree + u"/long-job"_s);
    // The outcome has the focus: its links come with Tab, the buttons after them.
    QCOMPARE(QApplication::focusWidget(), &program.body());
    const QString copy = language == "fr"_L1 ? u"Copier le chemin"_s : u"Copy the path"_s;
    for (int i = 0; i < 20 && QApplication::focusWidget() != program.button(copy); ++i)
        program.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), program.button(copy));
    program.press(Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().contains(program.texts().text(program.walk().outcome()->id, "verdict")));
    for (int i = 0; i < 20 && QApplication::focusWidget() != &program.body(); ++i)
        program.press(Qt::Key_Tab, Qt::ShiftModifier);
    program.press(Qt::Key_Return); // the last link: the last of the likely codes
    QCOMPARE(program.window().currentPage(), u"524-cloudflare"_s);
    program.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.walk().outcome()->id, Tree + u"/long-job"_s);
    QVERIFY(program.questions()->isVisible());
}

void TestQuestionPage::backspaceTakesTheLastAnswerBack()
{
    Program program;
    program.openQuestions();
    program.type(2);
    program.type(1);
    QCOMPARE(program.walk().steps().size(), 2);
    program.press(Qt::Key_Backspace);
    QCOMPARE(program.walk().steps().size(), 1);
    program.press(Qt::Key_Backspace);
    program.press(Qt::Key_Backspace); // there is nothing left to take back
    QVERIFY(program.walk().steps().isEmpty());
    QCOMPARE(program.window().currentPage(), Tree);
    program.type(9); // there is no ninth answer
    QVERIFY(program.walk().steps().isEmpty());
}

void TestQuestionPage::anAnsweredQuestionLeadsBackToItself()
{
    Program program;
    program.openQuestions();
    for (const int answer : {2, 3, 1, 1})
        program.type(answer);
    QCOMPARE(program.walk().steps().size(), 4);
    ChoiceButton *second = program.choices().at(1);
    QVERIFY(second->text().contains(program.texts().text(Tree + u"/signature"_s, "question")));
    QVERIFY(second->text().contains(program.texts().text(Tree + u"/signature/gone"_s, "answer")));
    QTest::mouseClick(second, Qt::LeftButton);
    Program::settle();
    QCOMPARE(program.walk().question()->id, Tree + u"/signature"_s);
    QCOMPARE(program.walk().steps().size(), 1);
    QTest::mouseClick(program.button(u"Start over"_s), Qt::LeftButton);
    QVERIFY(program.walk().steps().isEmpty());
}

void TestQuestionPage::theOutcomeSaysWhoMustActAndOpensItsCodes()
{
    Program program;
    program.openQuestions();
    for (const int answer : {3, 1, 2, 1})
        program.type(answer);
    const DecisionTree::Outcome &outcome = *program.walk().outcome();
    const QString text = program.body().toPlainText();
    for (const QString &part : {u"Who must act"_s, u"the site owner"_s, u"What to do next"_s, u"What to ask for"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const QString &detail : outcome.collect)
        QVERIFY2(text.contains(program.texts().text(detail, "ask")), qPrintable(detail));
    QCOMPARE(program.choices().size(), 4); // the path; no answers any more
    const QString html = program.body().toHtml();
    for (const QString &code : outcome.codes)
        QVERIFY2(html.contains(u"statut:"_s + code), qPrintable(code));
    emit program.body().anchorClicked(QUrl(u"statut:504"_s));
    QCOMPARE(program.window().currentPage(), u"504"_s);
}

void TestQuestionPage::backAndForwardKeepTheAnswers()
{
    Program program(u"en"_s, u"404"_s);
    program.openQuestions();
    program.type(4);
    program.type(1);
    const Walk before = program.walk();
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), u"404"_s);
    QVERIFY(!program.questions()->isVisible());
    QTest::keyClick(&program.window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(program.window().currentPage(), Tree);
    QVERIFY(program.questions()->isVisible());
    QCOMPARE(program.walk(), before);
    program.window().open(u"home"_s);
    program.openQuestions();
    QCOMPARE(program.walk(), before);
}

void TestQuestionPage::theSwitchKeepsTheAnswers()
{
    Program program;
    program.openQuestions();
    program.type(2);
    program.type(1);
    const Walk before = program.walk();
    QStringList english;
    for (const ChoiceButton *button : program.choices())
        english.append(button->accessibleName());
    program.switchTo(u"fr"_s);
    QCOMPARE(program.walk(), before);
    QCOMPARE(program.choices().size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(program.choices().at(i)->accessibleName() != english.at(i), qPrintable(english.at(i)));
    QCOMPARE(program.choices().last()->accessibleDescription(),
             program.texts().textIn(u"fr"_s, before.question()->id, "question"));
    QVERIFY(program.body().toPlainText().contains(
        spaced(program.texts().textIn(u"fr"_s, before.question()->id, "question"))));
    for (const char *text : {"Annuler la réponse", "Tout recommencer", "Copier le chemin"})
        QVERIFY2(program.button(QString::fromUtf8(text)), text);
}

void TestQuestionPage::thePathIsCopiedInPlaceOfThePage()
{
    Program program;
    program.openQuestions();
    for (const int answer : {5, 1, 1, 2})
        program.type(answer);
    QTest::mouseClick(program.button(u"Copy the path"_s), Qt::LeftButton);
    const QString path = QApplication::clipboard()->text();
    QVERIFY(path.contains(program.texts().text(program.walk().outcome()->id, "verdict")));
    QCOMPARE(program.window().statusBar()->currentMessage(), u"Path copied as text."_s);
    QApplication::clipboard()->clear();
    QTest::keyClick(&program.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), path);
}

void TestQuestionPage::digitsTypedElsewhereAnswerNothing()
{
    Program program;
    program.openQuestions();
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
    program.press(Qt::Key_Backspace);
    QVERIFY(program.walk().steps().isEmpty());
    // Ctrl+1 and the like are somebody else's.
    QTest::keyClick(program.questions(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(program.walk().steps().isEmpty());
}

void TestQuestionPage::thereIsNothingToFindInThePage()
{
    Program program;
    auto *findBar = program.window().findChild<FindBar *>();
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(findBar->isVisible());
    program.openQuestions();
    QVERIFY(!findBar->isVisible());
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!findBar->isVisible());
    program.window().open(u"404"_s);
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(findBar->isVisible());
}

void TestQuestionPage::noTextIsCutWhenThereIsLittleRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    for (const QString &language : Language::available()) {
        for (const int zoom : {100, 200, 300}) {
            QTest::addRow("%s %d %%", qPrintable(language), zoom) << language << QSize(800, 600) << zoom;
            QTest::addRow("%s %d %%, narrow", qPrintable(language), zoom) << language << QSize(480, 600) << zoom;
        }
    }
}

void TestQuestionPage::noTextIsCutWhenThereIsLittleRoom()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    Program program(language, Tree);
    program.window().resize(size);
    program.questions()->setZoom(zoom);
    Program::settle();
    program.openQuestions();
    const auto check = [&] {
        auto *area = program.questions()->findChild<QScrollArea *>();
        for (QWidget *widget : program.questions()->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<QPushButton *>(widget) || qobject_cast<ArticleBox *>(widget)
                || qobject_cast<QLabel *>(widget);
            if (!isText || !widget->isVisible())
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->accessibleName();
            if (widget->hasHeightForWidth())
                QVERIFY2(widget->height() >= widget->heightForWidth(widget->width()), qPrintable(name));
            else
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(name));
            const int right = widget->mapTo(area->viewport(), QPoint(widget->width(), 0)).x();
            // Where one word is wider than the page, the page can be moved.
            const int room = area->viewport()->width() + area->horizontalScrollBar()->maximum();
            QVERIFY2(right <= room, qPrintable(u"%1: %2"_s.arg(name).arg(right)));
            QVERIFY(zoom > 100 || area->horizontalScrollBar()->maximum() == 0);
        }
    };
    check();
    for (const int answer : {1, 1, 2}) { // past the longest answers
        program.type(answer);
        check();
    }
    program.type(1);
    QVERIFY(program.walk().outcome());
    check();
}

void TestQuestionPage::whatHasTheFocusIsInSight()
{
    Program program(u"fr"_s, Tree);
    program.window().resize(800, 400);
    program.openQuestions();
    for (const int answer : {1, 1, 1, 1})
        program.type(answer);
    auto *area = program.questions()->findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    bool wasBody = false;
    for (int i = 0; i < 12; ++i) {
        program.press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!program.questions()->isAncestorOf(focus))
            break;
        const QRect spot = focus == &program.body() ? program.body().cursorRect() : focus->rect();
        const QRect shown(focus->mapTo(area->viewport(), spot.topLeft()), spot.size());
        QVERIFY2(shown.top() >= 0 && shown.bottom() <= area->viewport()->height(),
                 qPrintable(u"%1: %2–%3"_s.arg(focus->accessibleName()).arg(shown.top()).arg(shown.bottom())));
        wasBody = wasBody || focus == &program.body();
    }
    QVERIFY(wasBody);
}

void TestQuestionPage::everyControlHasAnAccessibleName()
{
    for (const QString &language : Language::available()) {
        Program program(language, Tree);
        program.openQuestions();
        for (const int answer : {3, 1, 1, 1}) {
            for (QWidget *widget : program.questions()->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                    || widget->objectName().startsWith("qt_"_L1))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
            program.type(answer);
        }
        QCOMPARE(program.body().accessibleName(), program.texts().text(program.walk().outcome()->id, "verdict"));
    }
}

void TestQuestionPage::aWindowThatBeginsWithQuestionsIsPainted()
{
    Program program(u"en"_s, Tree);
    QTRY_VERIFY(program.isPainted());
}

QTEST_MAIN(TestQuestionPage)
#include "tst_questionpage.moc"
