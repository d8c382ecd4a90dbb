// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notestore.h"
#include "catalog/packs.h"
#include "classroom/cardview.h"
#include "classroom/classroom.h"
#include "classroom/orderlist.h"
#include "classroom/practicepage.h"
#include "classroom/problemline.h"
#include "classroom/progresspage.h"
#include "classroom/topicview.h"
#include "desktop/appearance.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/mainwindow.h"
#include "desktop/pageview.h"
#include "disk.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/codetablemodel.h"
#include "programwindow.h"
#include "questions/questionbank.h"
#include "questions/topics.h"
#include "search/searchindex.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The window with what one learns with, and files of its own.
class Program : public ProgramWindow
{
public:
    explicit Program(const QString &language = u"en"_s)
        : ProgramWindow(language)
    {
        qputenv("XDG_DATA_HOME", (home() + u"/data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", (home() + u"/config"_s).toLocal8Bit());
        m_bank = std::make_unique<QuestionBank>(texts());
        openWindow();
    }

    void openWindow() { ProgramWindow::openWindow({}, addClassroom); }

    using ProgramWindow::press;
    static void press(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    void openPractice()
    {
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    void openProgress()
    {
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    /// Opens practice and chooses the topic by its digit.
    void practise(const QString &topic)
    {
        openPractice();
        press(QString::number(topicIds().indexOf(topic) + 1));
    }

    const QuestionBank &bank() const { return *m_bank; }
    PracticePage *page() { return window().findChild<PracticePage *>(); }
    CardView *card() { return window().findChild<CardView *>(); }
    TopicView *topics() { return window().findChild<TopicView *>(); }
    PageView *beside() { return page()->findChild<PageView *>(); }
    ProgressPage *progress() { return window().findChild<ProgressPage *>(); }
    QString problem() { return page()->findChild<ProblemLine *>()->text(); }
    const Session &session() { return *page()->session(); }
    const Question &asked() { return card()->question(); }
    /// What shows, as text.
    QString shown()
    {
        QStringList texts;
        for (const ArticleBox *box : card()->findChildren<ArticleBox *>()) {
            if (box->isVisible())
                texts.append(box->toPlainText());
        }
        return texts.join(u'\n');
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    /// As it is asked now. Before the answer: an answer changes what the choices are drawn by.
    QuestionSheet sheet() { return m_bank->sheet(asked(), asked().practice, quint64(session().card().reviews)); }
    /// Goes on with the first question that is asked in @p form.
    bool skipTo(AnswerForm form)
    {
        for (int i = 0; i < 400 && card() && card()->isVisible(); ++i) {
            if (asked().practice == form)
                return true;
            leaveField();
            press(u"s"_s);
        }
        return false;
    }
    /// A letter typed into the field is an answer, and no key.
    void leaveField()
    {
        if (qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            press(Qt::Key_Tab);
    }
    /// Gives the answer by the keyboard, without going on.
    void answer(bool isRight)
    {
        const QuestionSheet sheet = this->sheet();
        switch (asked().practice) {
        case AnswerForm::Reveal:
            press(Qt::Key_Space);
            press(isRight ? u"2"_s : u"1"_s);
            break;
        case AnswerForm::Choice: {
            qsizetype choice = 0;
            while (sheet.choices.at(choice).isRight != isRight)
                ++choice;
            press(QString::number(choice + 1));
            break;
        }
        case AnswerForm::Typed:
            press(isRight ? sheet.accepted.constFirst() : u"000"_s);
            press(Qt::Key_Return);
            break;
        case AnswerForm::Order:
            putInOrder(isRight ? sheet.rightOrder : QStringList(sheet.rightOrder.crbegin(), sheet.rightOrder.crend()));
            press(Qt::Key_Return);
            break;
        }
    }

private:
    void putInOrder(const QStringList &wanted)
    {
        auto *list = card()->findChild<OrderList *>();
        for (qsizetype place = 0; place < wanted.size(); ++place) {
            press(Qt::Key_Home);
            qsizetype row = list->order().indexOf(wanted.at(place));
            for (qsizetype i = 0; i < row; ++i)
                press(Qt::Key_Down);
            for (; row > place; --row)
                press(Qt::Key_Up, Qt::AltModifier);
        }
    }

    std::unique_ptr<QuestionBank> m_bank;
};

/// As a document gives its text back: with ordinary spaces.
QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

/// The database, past the program.
class Kept
{
public:
    Kept()
        : m_store(TrainingStore::standardFolder())
    {
        m_store.open();
    }
    TrainingStore &store() { return m_store; }
    qint64 learner() { return m_store.learners().value.constFirst().id; }
    QList<Review> reviews() { return m_store.reviews(learner()).value; }

private:
    TrainingStore m_store;
};

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void aWholeSessionNeedsNoMouse_data();
    void aWholeSessionNeedsNoMouse();
    void undoTakesAnswersBackOneByOne();
    void undoInTheFieldTakesBackWhatWasTypedFirst();
    void aSkippedCardIsNotAnswered();
    void aWrongAnswerSaysWhy();
    void thePageOpensBesideTheCardAndCountsAsHelp();
    void fourGradesAreAChoice();
    void theSwitchKeepsTheCard();
    void keysAreTheCardsAlone();
    void whatCannotBeWrittenLeavesTheCard();
    void whatCannotBeOpenedSaysWhy();
    void aLeechIsOfferedTheComparisonAndRests();
    void nothingDueSaysWhenSomethingWillBe();
    void eachLearnerHasProgressOfTheirOwn();
    void choicesAreKept();
    void practiceOpensAgainWhereTheLastRunEnded();
    void everyControlHasAnAccessibleName_data();
    void everyControlHasAnAccessibleName();
    void noTextIsCutWhenThereIsLittleRoom_data();
    void noTextIsCutWhenThereIsLittleRoom();
    void progressShowsEachChartsNumbersAsATable_data();
    void progressShowsEachChartsNumbersAsATable();
    void progressWithoutAnswersSaysWhatToDo();
    void theTableLightsUpByWhatIsLearned();
};

void TestPractice::aWholeSessionNeedsNoMouse_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const QString &language : Language::available()) {
        QTest::addRow("%s, everyday codes", qPrintable(language)) << language << u"first-week"_s;
        QTest::addRow("%s, Cloudflare", qPrintable(language)) << language << u"cloudflare"_s;
    }
}

void TestPractice::aWholeSessionNeedsNoMouse()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    Program program(language);
    program.practise(topic);
    QVERIFY(program.card() && program.card()->isVisible());
    QCOMPARE(program.session().topic(), topic);
    QSet<QString> asked;
    int answers = 0;
    int wrong = 0;
    while (program.card()->isVisible()) {
        QVERIFY2(answers < 100, qPrintable(program.asked().id));
        // As it is read, in the language.
        QVERIFY(program.shown().contains(spaced(plainText(program.sheet().prompt))));
        const bool isRight = answers % 4 != 3;
        asked.insert(program.asked().id);
        const QuestionSheet sheet = program.sheet();
        const AnswerForm form = program.asked().practice;
        program.answer(isRight);
        // What grades itself says why before it goes on.
        QCOMPARE(program.card()->stage() == CardView::Stage::Answered, form != AnswerForm::Reveal);
        ++answers;
        wrong += isRight ? 0 : 1;
        QVERIFY2(program.problem().isEmpty(), qPrintable(program.problem()));
        if (program.card()->stage() == CardView::Stage::Answered) {
            QVERIFY(program.shown().contains(isRight ? u"✓"_s : u"✕"_s));
            QVERIFY(program.shown().contains(spaced(plainText(sheet.reason))));
            program.press(Qt::Key_Space);
        }
    }
    QCOMPARE(asked.size(), 10); // as many new cards as a learner has a day
    QVERIFY(program.topics()->isVisible());
    QVERIFY(program.topics()->isAncestorOf(QApplication::focusWidget()));
    const QList<Review> reviews = Kept().reviews();
    QCOMPARE(reviews.size(), answers);
    QCOMPARE(std::ranges::count(reviews, Rating::Again, &Review::rating), wrong);
}

void TestPractice::undoTakesAnswersBackOneByOne()
{
    Program program;
    program.practise(u"first-week"_s);
    QStringList asked;
    for (int i = 0; i < 4; ++i) {
        asked.append(program.asked().id);
        program.answer(i % 2 == 0);
        if (program.card()->stage() == CardView::Stage::Answered)
            program.press(Qt::Key_Space);
    }
    QCOMPARE(Kept().reviews().size(), 4);
    while (!asked.isEmpty()) {
        Program::undo();
        QCOMPARE(program.asked().id, asked.takeLast());
        QCOMPARE(program.card()->stage(), CardView::Stage::Asking);
        QCOMPARE(Kept().reviews().size(), asked.size());
    }
    // The scheduling is undone as well: every card is as if it had never been asked.
    Kept kept;
    for (const Card &card : kept.store().cards(kept.learner()).value)
        QCOMPARE(card.state, Card::State::New);
    QVERIFY(!program.session().canUndo());
    Program::undo(); // there is nothing any more, and nothing happens
    QVERIFY2(program.problem().isEmpty(), qPrintable(program.problem()));
}

void TestPractice::undoInTheFieldTakesBackWhatWasTypedFirst()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Typed));
    program.answer(true);
    QCOMPARE(Kept().reviews().size(), 1);
    program.press(Qt::Key_Space);
    QVERIFY(program.skipTo(AnswerForm::Typed));
    program.press(u"5"_s);
    Program::undo();
    QCOMPARE(program.card()->findChild<QLineEdit *>()->text(), QString());
    QCOMPARE(Kept().reviews().size(), 1);
    Program::undo();
    QCOMPARE(Kept().reviews().size(), 0);
}

void TestPractice::aSkippedCardIsNotAnswered()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Reveal));
    const QString first = program.asked().id;
    program.press(u"s"_s);
    QVERIFY(program.asked().id != first);
    QVERIFY(Kept().reviews().isEmpty());
    // It comes back when one begins anew.
    QTest::keyClick(program.card(), Qt::Key_Escape);
    program.practise(u"first-week"_s);
    QCOMPARE(program.asked().id, first);
}

void TestPractice::aWrongAnswerSaysWhy()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Choice));
    const QuestionSheet sheet = program.sheet();
    const auto wrong = std::ranges::find_if(sheet.choices, [](const QuestionChoice &one) { return !one.isRight; });
    program.press(QString::number(wrong - sheet.choices.cbegin() + 1));
    QVERIFY(program.shown().contains(u"✕ Not right"_s) || program.shown().contains(u"Not right"_s));
    for (const QString &text : {plainText(wrong->text), plainText(wrong->reason), plainText(sheet.rightChoice()->text),
                                plainText(sheet.reason)})
        QVERIFY2(program.shown().contains(spaced(text)), qPrintable(text));
    const Review review = Kept().reviews().constFirst();
    QCOMPARE(review.rating, Rating::Again);
    QCOMPARE(review.given, wrong->entry.isEmpty() ? wrong->id : wrong->entry);
}

void TestPractice::thePageOpensBesideTheCardAndCountsAsHelp()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Choice));
    QVERIFY(!program.beside()->isVisible());
    program.press(u"e"_s);
    QVERIFY(program.beside()->isVisible());
    QCOMPARE(program.beside()->article().id, program.asked().about);
    QVERIFY(program.card()->isAncestorOf(QApplication::focusWidget()));
    program.answer(true);
    QCOMPARE(Kept().reviews().constFirst().rating, Rating::Hard);
    // Esc in the page closes the page, and leads back to the card.
    program.beside()->setFocus();
    program.press(Qt::Key_Escape);
    QVERIFY(!program.beside()->isVisible());
    QVERIFY(program.card()->isAncestorOf(QApplication::focusWidget()));
    program.press(Qt::Key_Space);
    QVERIFY(program.skipTo(AnswerForm::Choice));
    program.answer(true);
    QCOMPARE(Kept().reviews().constLast().rating, Rating::Good);
}

void TestPractice::fourGradesAreAChoice()
{
    Program program;
    program.openPractice();
    program.topics()->findChild<QCheckBox *>()->click();
    program.practise(u"first-week"_s);
    for (int grade = 1; grade <= 4; ++grade) {
        QVERIFY(program.skipTo(AnswerForm::Reveal));
        program.press(Qt::Key_Space);
        for (const char *name : {"Again (1)", "Hard (2)", "Good (3)", "Easy (4)"})
            QVERIFY2(program.button(QString::fromLatin1(name)), name);
        program.press(QString::number(grade));
        QCOMPARE(int(Kept().reviews().constLast().rating), grade);
    }
}

void TestPractice::theSwitchKeepsTheCard()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Typed));
    program.press(u"50"_s);
    const QString id = program.asked().id;
    const QString english = program.shown();
    program.switchTo(u"fr"_s);
    QCOMPARE(program.asked().id, id);
    QVERIFY(program.shown() != english);
    QVERIFY(program.shown().contains(spaced(plainText(program.sheet().prompt))));
    QCOMPARE(program.card()->findChild<QLineEdit *>()->text(), u"50"_s);
    QVERIFY(program.button(u"Vérifier"_s));
    // An answer that was given stays given, with its reasons.
    program.press(Qt::Key_Return);
    QVERIFY2(program.shown().contains(u"Réponse fausse"_s), qPrintable(program.shown()));
    program.switchTo(u"en"_s);
    QVERIFY(program.shown().contains(u"Not right"_s));
    QCOMPARE(Kept().reviews().size(), 1);
    program.press(Qt::Key_Space);

    // The choices keep their places.
    QVERIFY(program.skipTo(AnswerForm::Choice));
    QStringList before;
    for (const QuestionChoice &choice : program.sheet().choices)
        before.append(choice.id);
    program.switchTo(u"fr"_s);
    const QuestionSheet sheet = program.sheet();
    QStringList shown;
    for (const ChoiceButton *button : program.card()->findChildren<ChoiceButton *>()) {
        if (button->isVisible())
            shown.append(button->accessibleName());
    }
    QCOMPARE(shown.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(sheet.choices.at(i).id, before.at(i));
        QVERIFY(shown.contains(plainText(sheet.choices.at(i).text)));
    }
}

void TestPractice::keysAreTheCardsAlone()
{
    Program program;
    program.practise(u"first-week"_s);
    const QString asked = program.asked().id;
    // In the search field they are letters.
    QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
    program.press(u"se12"_s);
    QCOMPARE(program.asked().id, asked);
    QVERIFY(Kept().reviews().isEmpty());
    // And in the field for the answer.
    program.card()->setFocus();
    QVERIFY(program.skipTo(AnswerForm::Typed));
    const QString typed = program.asked().id;
    program.press(u"se1"_s);
    QCOMPARE(program.asked().id, typed);
    QCOMPARE(program.card()->findChild<QLineEdit *>()->text(), u"se1"_s);
    QVERIFY(!program.beside()->isVisible());
    program.press(Qt::Key_Escape);
    QVERIFY(program.topics()->isVisible());
}

void TestPractice::whatCannotBeWrittenLeavesTheCard()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Reveal));
    program.answer(true); // today's backup is there
    QVERIFY(program.skipTo(AnswerForm::Choice));
    const QString asked = program.asked().id;
    withFullDisk(0, [&] { program.answer(true); });
    QCOMPARE(program.asked().id, asked);
    QCOMPARE(program.card()->stage(), CardView::Stage::Asking);
    QVERIFY2(program.problem().contains(TrainingStore::standardFolder()), qPrintable(program.problem()));
    const QString english = program.problem();
    program.switchTo(u"fr"_s);
    QVERIFY(program.problem() != english);
    QVERIFY(!program.problem().isEmpty());
    // With room on the disk the same answer counts.
    program.answer(true);
    QCOMPARE(program.problem(), QString());
    QCOMPARE(program.card()->stage(), CardView::Stage::Answered);
    QCOMPARE(Kept().reviews().size(), 2);
}

void TestPractice::whatCannotBeOpenedSaysWhy()
{
    Program program;
    // A file stands where the folder should be.
    const QString folder = TrainingStore::standardFolder();
    QDir().mkpath(QFileInfo(folder).path());
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    program.openPractice();
    QVERIFY2(program.problem().contains(folder), qPrintable(program.problem()));
    program.press(u"1"_s);
    QVERIFY(!program.card());
    program.openProgress();
    QVERIFY(program.progress()->findChild<ProblemLine *>()->text().contains(folder));
    // Once it can be, practice begins.
    QVERIFY(file.remove());
    program.practise(u"first-week"_s);
    QVERIFY(program.card()->isVisible());
    QCOMPARE(program.problem(), QString());
}

void TestPractice::aLeechIsOfferedTheComparisonAndRests()
{
    Program program;
    program.openPractice(); // makes the database and the learner
    const auto &questions = program.bank().questions();
    const auto question = std::ranges::find_if(questions, [&](const Question &one) {
        return one.practice == AnswerForm::Choice && program.catalog().code(one.about)
            && one.topics.contains(u"first-week"_s);
    });
    QVERIFY(question != questions.cend());
    const QString confused = question->about == "404"_L1 ? u"410"_s : u"404"_s;
    {
        Kept kept;
        const TrainingStore::Answer missed{question->id, Rating::Again, 5000, confused};
        // Learned once, then forgotten seven times.
        QDateTime at = QDateTime::currentDateTimeUtc().addDays(-120);
        const auto answer = [&](TrainingStore::Answer given) {
            const auto answered = kept.store().answer(kept.learner(), given, Moment::of(at));
            at = at.addDays(answered.value.card.state == Card::State::Review ? 10 : 0).addSecs(700);
            return answered.value.card;
        };
        Card card = answer({question->id, Rating::Easy, 5000, {}});
        for (int i = 0; i < 7; ++i) {
            card = answer(missed);
            while (card.state != Card::State::Review)
                card = answer({question->id, Rating::Good, 5000, {}});
        }
        QCOMPARE(card.lapses, 7);
    }
    program.practise(u"first-week"_s);
    QCOMPARE(program.asked().id, question->id);
    program.answer(false);
    QVERIFY(program.shown().contains(u"Forgotten 8 times"_s));
    // The link leads to the comparison, beside the card.
    QVERIFY2(program.shown().contains(u"Comparison:"_s), qPrintable(program.shown()));
    emit program.card()->entryActivated(u"compare:%1+%2"_s.arg(question->about, confused));
    QVERIFY(program.beside()->isVisible());
    {
        Kept kept;
        QVERIFY(kept.store().cards(kept.learner()).value.value(question->id).isSuspended);
    }
    program.button(u"Ask it all the same"_s)->click();
    {
        Kept kept;
        QVERIFY(!kept.store().cards(kept.learner()).value.value(question->id).isSuspended);
    }
    QVERIFY(!program.button(u"Ask it all the same"_s));
}

void TestPractice::nothingDueSaysWhenSomethingWillBe()
{
    Program program;
    program.openPractice();
    program.topics()->findChild<QSpinBox *>()->setValue(0);
    program.press(u"1"_s);
    QVERIFY(!program.card());
    QVERIFY(program.topics()->isVisible());
    const QString words = program.topics()->findChild<ArticleBox *>()->toPlainText();
    QVERIFY2(words.contains(u"Nothing is due"_s) && words.contains(u"First week: the next card comes "_s),
             qPrintable(words));
    QVERIFY(program.topics()->isAncestorOf(QApplication::focusWidget()));
}

void TestPractice::eachLearnerHasProgressOfTheirOwn()
{
    Program program;
    program.practise(u"first-week"_s);
    QVERIFY(program.skipTo(AnswerForm::Reveal));
    program.answer(true);
    QTest::keyClick(program.card(), Qt::Key_Escape);
    qint64 other = 0;
    {
        Kept kept;
        other = kept.store().addLearner(u"Zoé & Co <b>"_s, Moment::now()).value;
    }
    program.window().open(u"404"_s);
    program.openPractice();
    auto *names = program.topics()->findChild<QComboBox *>();
    QCOMPARE(names->count(), 2);
    names->setFocus();
    program.press(Qt::Key_End);
    QCOMPARE(names->currentData().toLongLong(), other);
    Program::undo(); // not the other's answer
    QCOMPARE(Kept().store().reviews(1).value.size() + Kept().store().reviews(other).value.size(), 1);
    program.practise(u"first-week"_s);
    QCOMPARE(program.session().learner().id, other);
    QVERIFY(program.skipTo(AnswerForm::Reveal));
    program.answer(true);
    QCOMPARE(Kept().store().reviews(other).value.size(), 1);
}

void TestPractice::choicesAreKept()
{
    Program program;
    program.openPractice();
    QList<QSpinBox *> numbers = program.topics()->findChildren<QSpinBox *>();
    QCOMPARE(numbers.size(), 2);
    numbers.at(0)->setValue(3);
    numbers.at(1)->setValue(95);
    program.topics()->findChild<QCheckBox *>()->click();
    const Learner learner = Kept().store().learners().value.constFirst();
    QCOMPARE(learner.newPerDay, 3);
    QCOMPARE(learner.retention, 0.95);
    program.openWindow();
    program.openPractice();
    numbers = program.topics()->findChildren<QSpinBox *>();
    QCOMPARE(numbers.at(0)->value(), 3);
    QCOMPARE(numbers.at(1)->value(), 95);
    QVERIFY(program.topics()->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(numbers.at(1)->minimum(), 80);
    QCOMPARE(numbers.at(1)->maximum(), 97);
}

void TestPractice::practiceOpensAgainWhereTheLastRunEnded()
{
    Program program;
    program.openPractice();
    program.window().close();
    program.openWindow();
    QCOMPARE(program.window().currentPage(), u"practice"_s);
    QVERIFY(program.topics()->isVisible());
}

void TestPractice::everyControlHasAnAccessibleName_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestPractice::everyControlHasAnAccessibleName()
{
    QFETCH(QString, language);
    Program program(language);
    const auto check = [&](QWidget *page) {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    };
    program.openPractice();
    check(program.page());
    program.press(u"1"_s);
    for (const AnswerForm form : {AnswerForm::Reveal, AnswerForm::Choice, AnswerForm::Typed}) {
        QVERIFY(program.skipTo(form));
        check(program.page());
        program.answer(false);
        check(program.page());
        if (program.card()->stage() == CardView::Stage::Answered)
            program.press(Qt::Key_Space);
    }
    program.openProgress();
    check(program.progress());
}

void TestPractice::noTextIsCutWhenThereIsLittleRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    for (const QString &language : Language::available()) {
        for (const int zoom : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(language), zoom) << language << zoom;
    }
}

void TestPractice::noTextIsCutWhenThereIsLittleRoom()
{
    QFETCH(QString, language);
    QFETCH(int, zoom);
    Program program(language);
    program.window().resize(800, 600);
    program.openPractice();
    program.page()->setZoom(zoom);
    Program::settle();
    const auto check = [&](QWidget *view) {
        auto *area = view->findChild<QScrollArea *>();
        for (QWidget *widget : area->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<QPushButton *>(widget) || qobject_cast<ArticleBox *>(widget)
                || qobject_cast<QLabel *>(widget) || qobject_cast<QCheckBox *>(widget);
            if (!isText || !widget->isVisible())
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->accessibleName();
            if (widget->hasHeightForWidth())
                QVERIFY2(widget->height() >= widget->heightForWidth(widget->width()), qPrintable(name));
            else
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(name));
            const int right = widget->mapTo(area->viewport(), QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= area->viewport()->width() + area->horizontalScrollBar()->maximum(), qPrintable(name));
            QVERIFY2(zoom > 100 || area->horizontalScrollBar()->maximum() == 0, qPrintable(name));
        }
    };
    check(program.topics());
    program.press(u"1"_s);
    QCOMPARE(program.window().size(), QSize(800, 600));
    for (const AnswerForm form : {AnswerForm::Reveal, AnswerForm::Choice, AnswerForm::Typed}) {
        QVERIFY(program.skipTo(form));
        check(program.card());
        program.answer(false);
        check(program.card());
        if (program.card()->stage() == CardView::Stage::Answered)
            program.press(Qt::Key_Space);
    }
    program.openProgress();
    program.progress()->setZoom(zoom);
    Program::settle();
    check(program.progress());
}

void TestPractice::progressShowsEachChartsNumbersAsATable_data()
{
    everyControlHasAnAccessibleName_data();
}

void TestPractice::progressShowsEachChartsNumbersAsATable()
{
    QFETCH(QString, language);
    Program program(language);
    program.openPractice();
    const QStringList codes{u"502"_s, u"404"_s};
    QStringList cards;
    {
        Kept kept;
        QDateTime at = QDateTime::currentDateTimeUtc().addDays(-40);
        for (const Question &question : program.bank().questions()) {
            if (codes.contains(question.about) && question.practice == AnswerForm::Choice)
                cards.append(question.id);
        }
        QVERIFY(cards.size() >= 2);
        for (int day = 0; day < 4; ++day) {
            for (const QString &card : std::as_const(cards)) {
                const bool isMissed = day == 2;
                kept.store().answer(kept.learner(),
                                    {card, isMissed ? Rating::Again : Rating::Easy, 30000,
                                     isMissed ? (card.endsWith(u"502"_s) ? u"504"_s : u"410"_s) : QString()},
                                    Moment::of(at));
            }
            at = at.addDays(12);
        }
    }
    program.openProgress();
    const QString text = program.progress()->article().blocks.isEmpty() ? QString() : [&] {
        QStringList texts;
        for (const ArticleBox *box : program.progress()->findChildren<ArticleBox *>()) {
            if (box->isVisible())
                texts.append(box->toPlainText());
        }
        return texts.join(u'\n');
    }();
    const QStringList wanted = language == "fr"_L1
        ? QStringList{u"Ce que vous oubliez le plus"_s, u"Ce que vous confondez"_s, u"Minutes par jour"_s}
        : QStringList{u"What you forget most"_s, u"What you take for each other"_s, u"Minutes a day"_s};
    for (const QString &title : wanted)
        QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY(text.contains(u"502"_s) && text.contains(u"504"_s));
    for (const QString &topic : topicIds())
        QVERIFY2(text.contains(spaced(topicName(topic))), qPrintable(topic));
    int tables = 0;
    for (const Block &block : program.progress()->article().blocks)
        tables += std::holds_alternative<Facts>(block) ? 1 : 0;
    QCOMPARE(tables, 6); // forecast, retention, topics, weakest, confusions, minutes
}

void TestPractice::progressWithoutAnswersSaysWhatToDo()
{
    Program program;
    program.openProgress();
    QVERIFY(program.progress()->findChild<ArticleBox *>()->toPlainText().contains(u"Nothing has been answered yet."_s));
}

void TestPractice::theTableLightsUpByWhatIsLearned()
{
    Program program;
    CodeTableModel &table = program.window().tableModel();
    const auto learned = std::ranges::find(table.lightings(), u"learned"_s, &Lighting::id);
    QVERIFY(learned != table.lightings().cend());
    const StatusCode &code = *program.catalog().code(u"404"_s);
    QVERIFY(!learned->lightOf(learned->keyOf(code)).isLit);
    program.openPractice();
    {
        Kept kept;
        for (const Question &question : program.bank().questions()) {
            if (question.about == "404"_L1)
                kept.store().answer(kept.learner(), {question.id, Rating::Easy, 1000, {}},
                                    Moment::of(QDateTime::currentDateTimeUtc().addDays(-2))); // no new cards of today
        }
    }
    program.practise(u"redirects"_s);
    QVERIFY(program.skipTo(AnswerForm::Reveal));
    program.answer(true); // what is known is counted again
    QVERIFY(learned->lightOf(learned->keyOf(code)).isLit);
    QVERIFY(!learned->lightOf(learned->keyOf(*program.catalog().code(u"502"_s))).isLit);
}

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
