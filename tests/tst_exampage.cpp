// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"
#include "casework/notestore.h"
#include "catalog/packs.h"
#include "classroom/classroom.h"
#include "classroom/exampage.h"
#include "classroom/examquestion.h"
#include "classroom/orderlist.h"
#include "classroom/problemline.h"
#include "classroom/trainerwindow.h"
#include "desktop/appearance.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/mainwindow.h"
#include "exams/resultfile.h"
#include "files.h"
#include "language/language.h"
#include "language/texts.h"
#include "programwindow.h"
#include "questions/questionbank.h"
#include "search/searchindex.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The window with everything it needs, and files of its own or in @p home.
class Program : public ProgramWindow
{
public:
    explicit Program(const QString &language = u"en"_s, const QTemporaryDir *home = nullptr)
        : ProgramWindow(language, home)
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(folder() + u"/state"_s));
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder() + u"/data"_s));
        m_bank = std::make_unique<QuestionBank>(texts());
        openWindow({}, addClassroom);
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// To whatever has the focus, as from the keyboard.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    ExamPage &openExam()
    {
        press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        return exam();
    }
    ExamPage &exam() { return *window().findChild<ExamPage *>(); }
    ExamQuestion &question() { return *window().findChild<ExamQuestion *>(); }
    QSpinBox &spinBox(int index) { return *exam().findChildren<QSpinBox *>().at(index); }
    QCheckBox &timeLimit()
    {
        // "Time limit", "Durée limite"
        for (QCheckBox *box : exam().findChildren<QCheckBox *>()) {
            if (box->text().contains(u"limit"_s))
                return *box;
        }
        qFatal("no time limit");
    }
    QString told() { return exam().findChild<ProblemLine *>()->text(); }
    const QuestionBank &bank() const { return *m_bank; }
    QString folder() const { return home(); }

    QuestionSheet sheet()
    {
        const Exam *taken = exam().exam();
        return examSheet(taken->questions.at(taken->current), taken->plan, *m_bank);
    }

    /// Answers the question that is asked rightly, by keys alone.
    void answerRightly()
    {
        const QuestionSheet asked = sheet();
        if (!asked.rightOrder.isEmpty()) {
            auto *list = exam().findChild<OrderList *>();
            for (int place = 0; place < asked.rightOrder.size(); ++place) {
                press(Qt::Key_Home);
                const auto at = [&] { return list->order().indexOf(asked.rightOrder.at(place)); };
                while (list->currentRow() < at())
                    press(Qt::Key_Down);
                while (at() > place)
                    press(Qt::Key_Up, Qt::AltModifier);
            }
        } else if (asked.choices.isEmpty()) {
            type(asked.accepted.constFirst());
        } else {
            const auto right = std::ranges::find(asked.choices, true, &QuestionChoice::isRight);
            press(Qt::Key_1 + int(right - asked.choices.cbegin()));
        }
    }

    void switchTo(const QString &code)
    {
        for (QAction *action : window().findChildren<QAction *>()) {
            if (action->data().toString() == code)
                action->trigger();
        }
        settle();
    }

private:
    std::unique_ptr<QuestionBank> m_bank;
};

/// Answers the question that a dialog asks: with the button of that number. Its text goes to @p text.
void answerDialog(int button, QString *text)
{
    QTimer::singleShot(0, qApp, [button, text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no dialog");
        *text = box->text();
        box->buttons().at(button)->click();
    });
}

/// What a keyboard can reach in @p widget.
QList<QWidget *> reachable(const QWidget *widget)
{
    QList<QWidget *> found;
    for (QWidget *one : widget->findChildren<QWidget *>()) {
        if (one->isVisible() && one->isEnabled() && one->focusPolicy() & Qt::TabFocus && !one->focusProxy()
            && one->objectName() != "qt_spinbox_lineedit"_L1)
            found.append(one);
    }
    return found;
}

ExamResult resultOf(const QString &learner, int day, bool isRight)
{
    ExamResult result;
    result.learner = learner;
    result.begun = QDateTime(QDate(2026, 12, day), QTime(9, 30), Qt::OffsetFromUTC, 3600);
    result.finished = result.begun.addSecs(60);
    result.catalog = u"2026.11"_s;
    result.plan = {{u"cloudflare"_s}, {QuestionKind::Number}, 1, 0, day, u"en"_s};
    result.answers = {{u"number:522-cloudflare"_s,
                       u"522-cloudflare"_s,
                       {u"cloudflare"_s, u"all"_s},
                       isRight ? u"522"_s : u"524"_s,
                       u"522"_s,
                       isRight,
                       isRight ? QString() : u"524-cloudflare"_s,
                       900}};
    return result;
}

} // namespace

class TestExamPage : public QObject
{
    Q_OBJECT

private slots:
    void aWholeExamIsTakenByKeyboard_data();
    void aWholeExamIsTakenByKeyboard();
    void nothingTellsWhatIsRightBeforeTheEnd();
    void unansweredQuestionsAreWarnedOf();
    void theLanguageMaySwitchInTheMiddle();
    void anInterruptedExamIsOfferedAgain();
    void theTimeRunsOut();
    void theClockCanBeHidden();
    void anotherWindowIsTold();
    void aResultThatCannotBeKeptIsTold();
    void thePaperComesInBothLanguages();
    void whatIsReachedHasAName_data();
    void whatIsReachedHasAName();
    void nothingIsCutInASmallWindow_data();
    void nothingIsCutInASmallWindow();

    void theTrainerSeesTheGroup_data();
    void theTrainerSeesTheGroup();
    void filesCanBeDroppedOnTheTrainersWindow();
    void theTrainersWindowFollowsTheLanguage();
};

void TestExamPage::aWholeExamIsTakenByKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestExamPage::aWholeExamIsTakenByKeyboard()
{
    QFETCH(const QString, language);
    Program program(language);
    ExamPage &page = program.openExam();
    QVERIFY(page.isAncestorOf(QApplication::focusWidget()));
    program.type(u"Ada"_s);
    program.press(Qt::Key_Return);
    QVERIFY(page.exam());
    QCOMPARE(page.exam()->questions.size(), 20);
    QCOMPARE(page.exam()->learner, u"Ada"_s);
    QCOMPARE(page.exam()->plan.language, language);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(page.exam()->current, i);
        program.answerRightly();
        QVERIFY2(!page.exam()->answers.at(i).given.isEmpty(), qPrintable(page.exam()->questions.at(i)));
        program.press(Qt::Key_PageDown);
    }
    program.press(Qt::Key_PageUp);
    QCOMPARE(page.exam()->current, 18);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!page.exam());
    QVERIFY(page.result());
    QCOMPARE(page.result()->rightAnswers(), 20);
    QVERIFY(page.article().title.startsWith(language == "en"_L1 ? u"20 of 20"_s : u"20 sur 20"_s));
    QVERIFY(page.isAncestorOf(QApplication::focusWidget()));

    // It is kept, and can be saved; practice knows nothing of it.
    const QStringList kept = QDir(standardResultFolder()).entryList({u"*.json"_s});
    QCOMPARE(kept.size(), 1);
    const ResultReading reading = readResultFile(standardResultFolder() + u'/' + kept.first());
    QCOMPARE(reading.problems.size(), 0);
    QCOMPARE(reading.result, *page.result());
    QString error;
    QVERIFY(page.saveResult(program.folder() + u"/ada.csv"_s, &error));
    QCOMPARE(readAll(program.folder() + u"/ada.csv"_s).count('\n'), 21);
    QVERIFY(page.saveResult(program.folder() + u"/ada.json"_s, &error));
    QCOMPARE(readResultFile(program.folder() + u"/ada.json"_s).result, *page.result());
    QVERIFY(!QFile::exists(ExamStore::standardPath()));
    QVERIFY(!QFile::exists(program.folder() + u"/data/statut/training.sqlite"_s));
}

void TestExamPage::nothingTellsWhatIsRightBeforeTheEnd()
{
    Program program;
    ExamPage &page = program.openExam();
    program.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        const QuestionSheet sheet = program.sheet();
        program.answerRightly();
        const QString text = toPlainText(page.article()).simplified();
        const QString reason = plainText(sheet.reason).simplified();
        const QString passage = plainText(sheet.passage).simplified();
        QVERIFY2(reason.isEmpty() || passage.contains(reason) || !text.contains(reason), qPrintable(sheet.id));
        for (const ChoiceButton *button : page.findChildren<ChoiceButton *>())
            QVERIFY(button->toolTip().isEmpty());
        program.press(Qt::Key_PageDown);
    }
}

void TestExamPage::unansweredQuestionsAreWarnedOf()
{
    Program program;
    ExamPage &page = program.openExam();
    program.spinBox(0).setValue(4);
    program.press(Qt::Key_Return);
    program.answerRightly();
    program.press(Qt::Key_PageDown);
    program.press(Qt::Key_PageDown);
    program.answerRightly();
    QString asked;
    answerDialog(1, &asked); // go on
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::setActiveWindow(&program.window()); // no window manager gives it back
    QVERIFY2(asked.contains(u"2, 4"_s), qPrintable(asked));
    QVERIFY(page.exam());
    QCOMPARE(page.exam()->current, 1); // there the first of them is
    answerDialog(0, &asked);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page.result());
    QCOMPARE(page.result()->rightAnswers(), 2);
}

void TestExamPage::theLanguageMaySwitchInTheMiddle()
{
    Program program;
    ExamPage &page = program.openExam();
    program.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        program.answerRightly();
        const QString given = page.exam()->answers.at(i).given;
        const QString english = toPlainText(page.article());
        program.switchTo(u"fr"_s);
        QCOMPARE(page.exam()->current, i);
        QCOMPARE(page.exam()->answers.at(i).given, given);
        QVERIFY(toPlainText(page.article()) != english);
        QVERIFY(program.question().isAncestorOf(QApplication::focusWidget()));
        const auto checked = std::ranges::count_if(page.findChildren<ChoiceButton *>(), [](const ChoiceButton *button) {
            return button->isVisible() && button->isChecked();
        });
        QCOMPARE(checked, program.sheet().rightChoice() ? 1 : 0);
        program.switchTo(u"en"_s);
        QCOMPARE(toPlainText(page.article()), english);
        program.press(Qt::Key_PageDown);
    }
    program.switchTo(u"fr"_s);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page.result()->rightAnswers(), 20);
    QVERIFY(page.article().title.startsWith(u"20 sur 20"_s));
    program.switchTo(u"en"_s);
    QVERIFY(page.article().title.startsWith(u"20 of 20"_s));
}

void TestExamPage::anInterruptedExamIsOfferedAgain()
{
    const QTemporaryDir home;
    Exam before;
    {
        Program program(u"en"_s, &home);
        ExamPage &page = program.openExam();
        program.timeLimit().setChecked(true);
        program.spinBox(1).setValue(15);
        program.type(u"Ada"_s);
        program.press(Qt::Key_Return);
        program.answerRightly();
        program.press(Qt::Key_PageDown);
        before = *page.exam();
    }
    QVERIFY(QFile::exists(home.path() + u"/state/statut/exam.json"_s));
    Program program(u"fr"_s, &home);
    ExamPage &page = program.openExam();
    QVERIFY(page.exam());
    QVERIFY2(toPlainText(page.article()).contains(u"Ada"_s), qPrintable(toPlainText(page.article())));
    QVERIFY(page.isAncestorOf(QApplication::focusWidget()));
    program.press(Qt::Key_Space); // Resume has the focus
    QCOMPARE(page.exam()->resumptions, 1);
    QCOMPARE(page.exam()->current, 1);
    QCOMPARE(page.exam()->questions, before.questions);
    QCOMPARE(page.exam()->answers.at(0).given, before.answers.at(0).given);
    QVERIFY(page.exam()->milliseconds >= before.milliseconds);
    QVERIFY(page.exam()->timeLeft() <= 15 * 60'000 - before.milliseconds);
    QVERIFY(page.exam()->timeLeft() > 14 * 60'000);
}

void TestExamPage::theTimeRunsOut()
{
    const QTemporaryDir home;
    {
        // An exam with a moment left, which was interrupted.
        const Catalog catalog = Catalog::builtIn();
        const Language language;
        const Texts texts(catalog, language);
        const QuestionBank bank(texts);
        Exam exam = Exam::begin({{u"all"_s}, questionKinds(), 3, 1, 7, u"en"_s}, u"Ada"_s, bank, catalog,
                                QDateTime::currentDateTime());
        exam.milliseconds = 59'900;
        QCOMPARE(ExamStore(home.path() + u"/state/statut/exam.json"_s).write(exam), QString());
    }
    Program program(u"en"_s, &home);
    ExamPage &page = program.openExam();
    program.press(Qt::Key_Space);
    QTRY_VERIFY(page.result());
    QCOMPARE(page.result()->answers.size(), 3);
    QCOMPARE(page.result()->rightAnswers(), 0);
    QVERIFY2(program.told().contains(u"time is up"_s), qPrintable(program.told()));
}

void TestExamPage::theClockCanBeHidden()
{
    Program program;
    ExamPage &page = program.openExam();
    program.timeLimit().setChecked(true);
    program.press(Qt::Key_Return);
    const auto isShown = [&] {
        return std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"30:00"_s);
        });
    };
    QVERIFY(isShown());
    for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
        if (box->isVisible())
            box->click();
    }
    QVERIFY(!isShown());
}

void TestExamPage::anotherWindowIsTold()
{
    const QTemporaryDir home;
    Program program(u"en"_s, &home);
    ExamStore other(home.path() + u"/state/statut/exam.json"_s);
    QVERIFY(other.acquire());
    ExamPage &page = program.openExam();
    program.press(Qt::Key_Return);
    QVERIFY(!page.exam());
    QVERIFY(!program.told().isEmpty());
    other.release();
    program.press(Qt::Key_Return);
    QVERIFY(page.exam());
    QVERIFY(program.told().isEmpty());
}

void TestExamPage::aResultThatCannotBeKeptIsTold()
{
    const QTemporaryDir home;
    Program program(u"en"_s, &home);
    ExamPage &page = program.openExam();
    program.spinBox(0).setValue(1);
    program.press(Qt::Key_Return);
    program.answerRightly();
    // A file stands where the folder would be.
    QDir().mkpath(home.path() + u"/data/statut"_s);
    writeAll(home.path() + u"/data/statut/exams"_s, "x");
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page.result());
    QVERIFY(!program.told().isEmpty());
    // Nothing is lost: the exam can still be resumed.
    QVERIFY(QFile::exists(home.path() + u"/state/statut/exam.json"_s));
}

void TestExamPage::thePaperComesInBothLanguages()
{
    Program program;
    ExamPage &page = program.openExam();
    QCOMPARE(page.pdfForms().size(), 2);
    const QString english = toPlainText(page.article());
    program.switchTo(u"fr"_s);
    QVERIFY(toPlainText(page.article()) != english);
    for (int form : {0, 1}) {
        QString error;
        const QString path = program.folder() + u"/%1.pdf"_s.arg(form);
        QVERIFY(page.exportPdf(form, path, &error));
        QVERIFY(readAll(path).startsWith("%PDF"));
    }
}

void TestExamPage::whatIsReachedHasAName_data()
{
    aWholeExamIsTakenByKeyboard_data();
}

void TestExamPage::whatIsReachedHasAName()
{
    QFETCH(const QString, language);
    Program program(language);
    ExamPage &page = program.openExam();
    const auto check = [&] {
        const QList<QWidget *> widgets = reachable(&page);
        QVERIFY(widgets.size() > 2);
        for (QWidget *widget : widgets) {
            const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    };
    for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
        if (box->text().contains(language == "en"_L1 ? u"all kinds"_s : u"toutes les sortes"_s))
            box->setChecked(false);
    }
    check();
    for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
        if (!box->isChecked() && box->isVisible())
            box->setChecked(true);
    }
    program.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        check();
        program.answerRightly();
        program.press(Qt::Key_PageDown);
    }
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page.result());
}

void TestExamPage::nothingIsCutInASmallWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const char *language : {"en", "fr"}) {
        for (const int zoom : {100, 200})
            QTest::addRow("%s %d %%", language, zoom) << QString::fromLatin1(language) << zoom;
    }
}

void TestExamPage::nothingIsCutInASmallWindow()
{
    QFETCH(const QString, language);
    QFETCH(const int, zoom);
    Program program(language);
    program.window().resize(800, 600);
    ExamPage &page = program.openExam();
    page.setZoom(zoom);
    const auto check = [&] {
        Program::settle();
        for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
            if (area->isVisible() && !qobject_cast<const QAbstractScrollArea *>(area->parentWidget()))
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0,
                         qPrintable(u"%1 pixels too wide"_s.arg(area->horizontalScrollBar()->maximum())));
        }
        for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || qobject_cast<const ChoiceButton *>(button))
                continue;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(button->text()));
        }
        for (const ChoiceButton *button : page.findChildren<ChoiceButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->height() >= button->heightForWidth(button->width()), qPrintable(button->text()));
        }
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    };
    check();
    program.timeLimit().setChecked(true);
    program.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        program.answerRightly();
        check();
        program.press(Qt::Key_PageDown);
    }
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page.result());
    check();
}

void TestExamPage::theTrainerSeesTheGroup_data()
{
    aWholeExamIsTakenByKeyboard_data();
}

void TestExamPage::theTrainerSeesTheGroup()
{
    QFETCH(const QString, language);
    Program program(language);
    const QTemporaryDir folder;
    writeAll(folder.path() + u"/ada-1.json"_s, resultFile(resultOf(u"Ada"_s, 1, false)));
    writeAll(folder.path() + u"/ada-2.json"_s, resultFile(resultOf(u"Ada"_s, 2, true)));
    writeAll(folder.path() + u"/bob.json"_s, resultFile(resultOf(u"Bob"_s, 1, false)));
    QByteArray edited = resultFile(resultOf(u"Cid"_s, 1, false));
    edited.replace("\"is_right\": false", "\"is_right\": true");
    writeAll(folder.path() + u"/cid.json"_s, edited);
    TrainerWindow window(program.texts(), program.bank());
    window.show();
    QApplication::setActiveWindow(&window);
    window.open({folder.path()});
    Program::settle();
    QCOMPARE(window.group().results().size(), 3);
    const QString told = window.findChild<ProblemLine *>()->text();
    QVERIFY2(told.contains(u"cid.json"_s) && !told.contains(u"bob.json"_s), qPrintable(told));
    const QString all = toPlainText(window.article());
    QVERIFY(all.contains(u"Ada"_s) && all.contains(u"Bob"_s) && !all.contains(u"Cid"_s));
    QVERIFY2(all.contains(u"524"_s), qPrintable(all));
    // What is drawn stands below as a table.
    QStringList tables;
    for (const ArticleBox *box : window.findChildren<ArticleBox *>()) {
        if (box->isVisibleTo(&window))
            tables.append(toPlainText(box->article()));
    }
    QVERIFY(tables.join(u'\n').contains(u"Bob"_s));

    auto *learner = window.findChild<QComboBox *>();
    QCOMPARE(learner->count(), 3); // the group, Ada, Bob
    learner->setFocus();
    program.press(Qt::Key_Down);
    Program::settle();
    const QString ada = toPlainText(window.article());
    QVERIFY(!ada.contains(u"Bob"_s));
    QString error;
    QVERIFY(window.writeCsv(folder.path() + u"/scores.csv"_s, false, &error));
    QCOMPARE(readAll(folder.path() + u"/scores.csv"_s).count('\n'), 3);
    QVERIFY(!window.writeCsv(folder.path() + u"/gone/scores.csv"_s, true, &error));
    QVERIFY(!error.isEmpty());
    for (QWidget *widget : reachable(&window)) {
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(read && (!read->text(QAccessible::Name).isEmpty() || qobject_cast<ArticleBox *>(widget)),
                 widget->metaObject()->className());
    }
}

void TestExamPage::filesCanBeDroppedOnTheTrainersWindow()
{
    Program program;
    const QTemporaryDir folder;
    writeAll(folder.path() + u"/ada.json"_s, resultFile(resultOf(u"Ada"_s, 1, false)));
    TrainerWindow window(program.texts(), program.bank());
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path() + u"/ada.json"_s), QUrl(u"https://example.com/x.json"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
    QCOMPARE(window.group().results().size(), 1);
    QVERIFY(window.group().problems().isEmpty());
}

void TestExamPage::theTrainersWindowFollowsTheLanguage()
{
    Program program;
    TrainerWindow window(program.texts(), program.bank());
    window.show();
    const QTemporaryDir folder;
    writeAll(folder.path() + u"/ada.json"_s, resultFile(resultOf(u"Ada"_s, 1, false)));
    window.open({folder.path()});
    const auto texts = [&] {
        QStringList found{window.windowTitle()};
        for (const QPushButton *button : window.findChildren<QPushButton *>())
            found.append(button->text());
        for (const ArticleBox *box : window.findChildren<ArticleBox *>()) {
            if (const QString text = toPlainText(box->article()); text.size() > 12)
                found.append(text);
        }
        return found;
    };
    const QStringList english = texts();
    program.switchTo(u"fr"_s);
    const QStringList french = texts();
    QCOMPARE(french.size(), english.size());
    for (qsizetype i = 0; i < french.size(); ++i)
        QVERIFY2(french.at(i) != english.at(i), qPrintable(english.at(i)));
    QCOMPARE(window.group().results().size(), 1);
}

QTEST_MAIN(TestExamPage)
#include "tst_exampage.moc"
