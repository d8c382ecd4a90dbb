// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk.h"
#include "training/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = StoreProblem::Kind;
using State = Card::State;

namespace {

/// Minutes after 9:00 of a day counted from 2 March 2026.
Moment at(int day, int minutes = 0)
{
    const QDate date = QDate(2026, 3, 2).addDays(day);
    return {QDateTime(date, QTime(9, 0), Qt::UTC).addSecs(60 * minutes), date};
}

Question question(const QString &id, const QString &about, const QStringList &topics = {u"cloudflare"_s, u"all"_s})
{
    Question question;
    question.id = id;
    question.about = about;
    question.topics = topics;
    return question;
}

/// "number:0", "number:1" …, each about an entry of its own.
QList<Question> questions(int count)
{
    QList<Question> list;
    for (int number = 0; number < count; ++number)
        list.append(question(u"number:%1"_s.arg(number), QString::number(number)));
    return list;
}

/// A learner with a store in a folder of their own.
struct Desk
{
    QTemporaryDir home;
    std::unique_ptr<TrainingStore> store = std::make_unique<TrainingStore>(home.path());
    Learner learner;

    Desk()
    {
        if (const StoreProblem problem = store->open())
            qFatal("%s", qPrintable(problem.message()));
        learner.id = store->addLearner(u"Zoé"_s, at(0)).value;
        learner.name = u"Zoé"_s;
    }

    Session session(const QList<Question> &questions, const Moment &now = at(0), const QString &topic = u"all"_s)
    {
        Session session(*store, learner, questions, topic);
        if (const StoreProblem problem = session.start(now))
            qFatal("%s", qPrintable(problem.message()));
        return session;
    }

    /// Learned on day 0, due on day 8 or about it.
    void learn(const QString &card)
    {
        if (const StoreProblem problem = store->answer(learner.id, {card, Rating::Easy, 0, {}}, at(0)).problem)
            qFatal("%s", qPrintable(problem.message()));
    }
};

QString currentId(const Session &session)
{
    return session.current() ? session.current()->id : QString();
}

/// Answers what comes until nothing comes any more, and says what it was.
QStringList answerAll(Session &session, Rating rating, const Moment &now)
{
    QStringList asked;
    while (session.current() && asked.size() < 1000) {
        asked.append(currentId(session));
        if (session.answer({rating, 1000, {}}, now).problem)
            break;
    }
    return asked;
}

#define WORKS(problem)                                                                                                 \
    do {                                                                                                               \
        const StoreProblem found = (problem);                                                                          \
        QVERIFY2(!found, qPrintable(found.message()));                                                                 \
    } while (false)

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    // What comes next
    void aDayHasTenNewCards();
    void theDaysNewCardsAreOfAllTopics();
    void aTopicAsksItsOwnQuestions();
    void dueCardsComeBeforeNewOnes();
    void theMostOverdueComesFirst();
    void aStepComesWhenItsTimeHasCome();
    void aStepIsNotWaitedForWhenNothingElseIsLeft();
    void aStepFarAwayIsToldWithItsTime();
    void siblingsAreBuriedForTheDay();
    void siblingsOfOtherTopicsAreBuriedToo();
    void questionsAboutNoEntryHaveNoSiblings();
    void aSuspendedCardIsNotAsked();
    void theNewDayBringsNewCards();
    void theCardOnShowStaysWhileTimePasses();

    // Answers
    void aPreviewComesTrue();
    void whatIsLeftCountsDown();
    void anAnswerThatCannotBeWrittenKeepsTheCard();
    void answersAreUndoneOneAfterTheOther();
    void anUndoneAnswerGivesItsPlaceBack();
    void aSkippedCardComesBackAtTheNextStart();
    void aLeechTellsWhatItIsConfusedWith();
    void aLeechIsAskedAgainIfOneWants();
    void anotherWindowsAnswersCount();
    void whatAnotherWindowBuiltOnIsNotUndone();
    void anUndoneLeechDoesNotRest();
};

void TestSession::aDayHasTenNewCards()
{
    Desk desk;
    Session session = desk.session(questions(30));
    QCOMPARE(session.left(), (Session::Left{10, 0, 0}));
    QCOMPARE(answerAll(session, Rating::Easy, at(0)).size(), 10);
    QCOMPARE(session.current(), nullptr);
    QCOMPARE(session.left().total(), 0);
    QCOMPARE(session.finished(), 10);
    // As many as the learner chose, whatever was asked already.
    desk.learner.newPerDay = 12;
    Session more = desk.session(questions(30));
    QCOMPARE(answerAll(more, Rating::Easy, at(0)), (QStringList{u"number:10"_s, u"number:11"_s}));
    desk.learner.newPerDay = 0;
    QCOMPARE(desk.session(questions(30), at(1)).current(), nullptr);
}

void TestSession::theDaysNewCardsAreOfAllTopics()
{
    Desk desk;
    QList<Question> all = questions(30);
    for (int number = 0; number < 30; ++number)
        all[number].topics = {number % 2 ? u"redirects"_s : u"caching"_s, u"all"_s};
    Session caching = desk.session(all, at(0), u"caching"_s);
    for (int answer = 0; answer < 7; ++answer)
        WORKS(caching.answer({Rating::Easy, 0, {}}, at(0)).problem);
    QCOMPARE(desk.session(all, at(0), u"redirects"_s).left().fresh, 3);
    QCOMPARE(desk.session(all, at(1), u"redirects"_s).left().fresh, 10);
}

void TestSession::aTopicAsksItsOwnQuestions()
{
    Desk desk;
    const QList<Question> all{question(u"number:301"_s, u"301"_s, {u"redirects"_s, u"all"_s}),
                              question(u"number:522"_s, u"522"_s, {u"cloudflare"_s, u"all"_s})};
    Session session = desk.session(all, at(0), u"cloudflare"_s);
    QCOMPARE(answerAll(session, Rating::Easy, at(0)), QStringList{u"number:522"_s});
    QCOMPARE(session.topic(), u"cloudflare"_s);
}

void TestSession::dueCardsComeBeforeNewOnes()
{
    Desk desk;
    desk.learn(u"number:5"_s);
    Session session = desk.session(questions(8), at(12));
    QCOMPARE(currentId(session), u"number:5"_s);
    QCOMPARE(session.left(), (Session::Left{7, 0, 1}));
    WORKS(session.answer({Rating::Good, 0, {}}, at(12)).problem);
    QCOMPARE(currentId(session), u"number:0"_s);
}

void TestSession::theMostOverdueComesFirst()
{
    Desk desk;
    for (const auto &[card, day] : {std::pair(u"number:3"_s, 5), {u"number:1"_s, 0}, {u"number:2"_s, 9}})
        WORKS(desk.store->answer(desk.learner.id, {card, Rating::Easy, 0, {}}, at(day)).problem);
    desk.learner.newPerDay = 0;
    Session session = desk.session(questions(4), at(40));
    QCOMPARE(answerAll(session, Rating::Good, at(40)), (QStringList{u"number:1"_s, u"number:3"_s, u"number:2"_s}));
}

void TestSession::aStepComesWhenItsTimeHasCome()
{
    Desk desk;
    Session session = desk.session(questions(5));
    WORKS(session.answer({Rating::Again, 0, {}}, at(0, 0)).problem); // number:0, again after a minute
    QCOMPARE(currentId(session), u"number:1"_s);
    WORKS(session.answer({Rating::Good, 0, {}}, at(0, 0)).problem); // after ten minutes
    QCOMPARE(currentId(session), u"number:2"_s);
    QCOMPARE(session.left(), (Session::Left{3, 2, 0}));
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0, 1)).problem);
    QCOMPARE(currentId(session), u"number:0"_s); // before the new ones
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0, 2)).problem);
    QCOMPARE(currentId(session), u"number:3"_s);
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0, 10)).problem);
    QCOMPARE(currentId(session), u"number:1"_s);
}

void TestSession::aStepIsNotWaitedForWhenNothingElseIsLeft()
{
    Desk desk;
    Session session = desk.session(questions(1));
    WORKS(session.answer({Rating::Good, 0, {}}, at(0)).problem);
    QCOMPARE(currentId(session), u"number:0"_s); // though it is due in ten minutes
    WORKS(session.answer({Rating::Good, 0, {}}, at(0)).problem);
    QCOMPARE(session.current(), nullptr);
    QCOMPARE(session.finished(), 1);
}

void TestSession::aStepFarAwayIsToldWithItsTime()
{
    Desk desk;
    const Card card = desk.store->answer(desk.learner.id, {u"number:0"_s, Rating::Good, 0, {}}, at(0, 60)).value.card;
    Session session = desk.session(questions(1), at(0, 0)); // a clock that was put back
    QCOMPARE(session.current(), nullptr);
    QCOMPARE(session.left().learning, 1);
    QCOMPARE(session.nextAt(), card.dueAt);
    WORKS(session.start(at(0, 50)));
    QCOMPARE(currentId(session), u"number:0"_s);
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0, 50)).problem);
    QCOMPARE(session.nextAt(), nextDay(at(0, 50)));
}

void TestSession::siblingsAreBuriedForTheDay()
{
    Desk desk;
    const QList<Question> all{question(u"meaning:522"_s, u"522"_s), question(u"number:522"_s, u"522"_s),
                              question(u"emitter:522"_s, u"522"_s), question(u"meaning:404"_s, u"404"_s)};
    Session session = desk.session(all);
    QCOMPARE(session.left().fresh, 2);
    QCOMPARE(answerAll(session, Rating::Easy, at(0)), (QStringList{u"meaning:522"_s, u"meaning:404"_s}));
    WORKS(session.start(at(1)));
    QCOMPARE(answerAll(session, Rating::Easy, at(1)), QStringList{u"number:522"_s});
    // Both are due at the end of the month: the more overdue today, the other one tomorrow.
    desk.learner.newPerDay = 0;
    Session due = desk.session(all, at(40));
    QCOMPARE(due.left().due, 2);
    QCOMPARE(answerAll(due, Rating::Good, at(40)).size(), 2);
    WORKS(due.start(at(41)));
    QCOMPARE(due.left().due, 1);
}

void TestSession::siblingsOfOtherTopicsAreBuriedToo()
{
    Desk desk;
    const QList<Question> all{question(u"meaning:301"_s, u"301"_s, {u"redirects"_s, u"all"_s}),
                              question(u"caching:301"_s, u"301"_s, {u"caching"_s, u"all"_s})};
    Session redirects = desk.session(all, at(0), u"redirects"_s);
    // On its steps it is not finished, yet it has been asked.
    WORKS(redirects.answer({Rating::Again, 0, {}}, at(0)).problem);
    QCOMPARE(desk.session(all, at(0), u"caching"_s).current(), nullptr);
    // Nor the next day, until the steps are finished.
    QCOMPARE(desk.session(all, at(1), u"caching"_s).current(), nullptr);
    QCOMPARE(currentId(desk.session(all, at(1), u"redirects"_s)), u"meaning:301"_s);
}

void TestSession::questionsAboutNoEntryHaveNoSiblings()
{
    Desk desk;
    const QList<Question> all{question(u"hop-order:dns"_s, {}), question(u"hop-order:tls"_s, {})};
    Session session = desk.session(all);
    QCOMPARE(answerAll(session, Rating::Easy, at(0)).size(), 2);
}

void TestSession::aSuspendedCardIsNotAsked()
{
    Desk desk;
    desk.learn(u"number:0"_s);
    WORKS(desk.store->setSuspended(desk.learner.id, u"number:0"_s, true, at(0)));
    WORKS(desk.store->setSuspended(desk.learner.id, u"number:1"_s, true, at(0))); // never asked yet
    Session session = desk.session(questions(3), at(20));
    QCOMPARE(session.left(), (Session::Left{1, 0, 0}));
    QCOMPARE(answerAll(session, Rating::Easy, at(20)), QStringList{u"number:2"_s});
}

void TestSession::theNewDayBringsNewCards()
{
    Desk desk;
    Session session = desk.session(questions(30));
    answerAll(session, Rating::Easy, at(0));
    QCOMPARE(session.current(), nullptr);
    WORKS(session.start(at(1)));
    QCOMPARE(session.left().fresh, 10);
    // Also while one practises through the rollover.
    WORKS(session.answer({Rating::Easy, 0, {}}, at(2)).problem);
    QCOMPARE(session.left().fresh, 9);
}

void TestSession::theCardOnShowStaysWhileTimePasses()
{
    Desk desk;
    Session session = desk.session(questions(5));
    WORKS(session.answer({Rating::Again, 0, {}}, at(0)).problem);
    const QString shown = currentId(session);
    const Session::Outcome outcome = session.answer({Rating::Easy, 0, {}}, at(0, 30)); // the step is long due
    QCOMPARE(outcome.card.id, shown);
}

void TestSession::aPreviewComesTrue()
{
    Desk desk;
    for (int number = 0; number < 4; ++number)
        desk.learn(u"number:%1"_s.arg(number));
    desk.learner.newPerDay = 0;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        Session session = desk.session(questions(4), at(12));
        const Card preview = session.preview(rating, at(12));
        QVERIFY(preview.reviews == 2);
        QCOMPARE(session.answer({rating, 0, {}}, at(12)).card, preview);
    }
}

void TestSession::whatIsLeftCountsDown()
{
    Desk desk;
    desk.learn(u"number:7"_s);
    Session session = desk.session(questions(4) + questions(8).mid(7), at(12));
    QCOMPARE(session.left(), (Session::Left{4, 0, 1}));
    int left = session.left().total();
    int finished = 0;
    while (session.current()) {
        const Session::Outcome outcome = session.answer({Rating::Good, 0, {}}, at(12));
        WORKS(outcome.problem);
        QVERIFY(session.left().total() <= left);
        QCOMPARE(session.finished() - finished, left - session.left().total());
        left = session.left().total();
        finished = session.finished();
    }
    QCOMPARE(left, 0);
    QCOMPARE(finished, 5);
}

void TestSession::anAnswerThatCannotBeWrittenKeepsTheCard()
{
    Desk desk;
    Session session = desk.session(questions(5));
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0)).problem);
    const Card before = session.card();
    const Session::Left left = session.left();
    Session::Outcome outcome;
    withFullDisk(4096, [&] { outcome = session.answer({Rating::Good, 0, {}}, at(0)); });
    QVERIFY(outcome.problem);
    QVERIFY(!outcome.leech);
    QCOMPARE(session.card(), before);
    QCOMPARE(session.left(), left);
    QCOMPARE(session.finished(), 1);
    // Undoing is no way out either.
    withFullDisk(4096, [&] { QVERIFY(session.undo(at(0))); });
    QVERIFY(session.canUndo());
    QCOMPARE(session.card(), before);
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0)).problem);
    QCOMPARE(session.finished(), 2);
    WORKS(session.undo(at(0)));
    QCOMPARE(session.card(), before);
}

void TestSession::answersAreUndoneOneAfterTheOther()
{
    Desk desk;
    Session session = desk.session(questions(6));
    QVERIFY(!session.canUndo());
    QCOMPARE(session.undo(at(0)).kind, Kind::NothingToUndo);
    QStringList asked;
    QList<Session::Left> left;
    for (const Rating rating : {Rating::Again, Rating::Good, Rating::Easy, Rating::Hard, Rating::Good}) {
        asked.append(currentId(session));
        left.append(session.left());
        WORKS(session.answer({rating, 0, {}}, at(0, int(asked.size()))).problem);
    }
    while (!asked.isEmpty()) {
        WORKS(session.undo(at(0, 10)));
        QCOMPARE(currentId(session), asked.takeLast());
        QCOMPARE(session.left(), left.takeLast());
    }
    QVERIFY(!session.canUndo());
    QCOMPARE(session.finished(), 0);
    QCOMPARE(session.card().state, State::New);
    QVERIFY(desk.store->reviews(desk.learner.id).value.isEmpty());
}

void TestSession::anUndoneAnswerGivesItsPlaceBack()
{
    Desk desk;
    Session session = desk.session(questions(30));
    answerAll(session, Rating::Easy, at(0));
    QCOMPARE(session.left().fresh, 0);
    WORKS(session.undo(at(0)));
    QCOMPARE(session.left().fresh, 1);
    QCOMPARE(currentId(session), u"number:9"_s);
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0)).problem);
    QCOMPARE(session.current(), nullptr);
}

void TestSession::aSkippedCardComesBackAtTheNextStart()
{
    Desk desk;
    Session session = desk.session(questions(2));
    session.skip(at(0));
    QCOMPARE(currentId(session), u"number:1"_s);
    QCOMPARE(session.left().fresh, 1);
    session.skip(at(0));
    QCOMPARE(session.current(), nullptr);
    session.skip(at(0)); // of nothing
    QCOMPARE(session.finished(), 0);
    WORKS(session.start(at(0)));
    QCOMPARE(currentId(session), u"number:0"_s);
    QVERIFY(desk.store->reviews(desk.learner.id).value.isEmpty());
}

/// Forgets a card seven times: the next time it becomes a leech. Gives the day after.
static int forgetSevenTimes(Desk &desk, const QString &card)
{
    int day = 0;
    for (int lapses = 0; lapses < 7; ++lapses) {
        desk.store->answer(desk.learner.id, {card, Rating::Easy, 0, {}}, at(++day));
        desk.store->answer(desk.learner.id, {card, Rating::Again, 0, lapses % 3 ? u"504"_s : u"500"_s}, at(++day));
    }
    desk.store->answer(desk.learner.id, {card, Rating::Easy, 0, {}}, at(++day));
    return day + 60;
}

void TestSession::aLeechTellsWhatItIsConfusedWith()
{
    Desk desk;
    desk.learner.newPerDay = 0;
    const QList<Question> all{question(u"number:502"_s, u"502"_s)};
    const int day = forgetSevenTimes(desk, u"number:502"_s);
    Session session = desk.session(all, at(day));
    const Session::Outcome outcome = session.answer({Rating::Again, 0, u"502"_s}, at(day));
    WORKS(outcome.problem);
    QVERIFY(outcome.leech);
    QCOMPARE(outcome.leech->card, u"number:502"_s);
    QCOMPARE(outcome.leech->about, u"502"_s);
    QCOMPARE(outcome.leech->confusedWith, u"504"_s);
    QCOMPARE(outcome.leech->lapses, 8);
    QVERIFY(outcome.card.isSuspended);
    QCOMPARE(session.current(), nullptr); // it rests
    QCOMPARE(session.left().total(), 0);
    QCOMPARE(desk.session(all, at(day + 300)).current(), nullptr);
}

void TestSession::aLeechIsAskedAgainIfOneWants()
{
    Desk desk;
    desk.learner.newPerDay = 0;
    const int day = forgetSevenTimes(desk, u"number:0"_s);
    Session session = desk.session(questions(1), at(day));
    QVERIFY(session.answer({Rating::Again, 0, {}}, at(day)).leech);
    WORKS(session.resume(u"number:0"_s, at(day)));
    QCOMPARE(currentId(session), u"number:0"_s); // relearning
    WORKS(session.answer({Rating::Good, 0, {}}, at(day, 10)).problem);
    const Session::Outcome outcome =
        desk.session(questions(1), at(day + 300)).answer({Rating::Again, 0, {}}, at(day + 300));
    WORKS(outcome.problem);
    QVERIFY(!outcome.leech); // the next time is the twelfth
}

void TestSession::anotherWindowsAnswersCount()
{
    Desk desk;
    Session here = desk.session(questions(6));
    TrainingStore store(desk.home.path());
    WORKS(store.open());
    Session there(store, desk.learner, questions(6), u"all"_s);
    WORKS(there.start(at(0)));
    QCOMPARE(currentId(here), currentId(there));
    WORKS(there.answer({Rating::Easy, 0, {}}, at(0)).problem);
    WORKS(there.answer({Rating::Easy, 0, {}}, at(0)).problem);
    here.skip(at(0));
    QCOMPARE(currentId(here), u"number:2"_s);
    QCOMPARE(here.left().fresh, 4);
}

void TestSession::whatAnotherWindowBuiltOnIsNotUndone()
{
    Desk desk;
    Session session = desk.session(questions(3));
    WORKS(session.answer({Rating::Easy, 0, {}}, at(0)).problem);
    WORKS(session.answer({Rating::Good, 0, {}}, at(0)).problem);
    TrainingStore other(desk.home.path());
    WORKS(other.open());
    WORKS(other.answer(desk.learner.id, {u"number:1"_s, Rating::Good, 0, {}}, at(0, 10)).problem);
    QCOMPARE(session.undo(at(0)).kind, Kind::AnsweredSince);
    WORKS(session.undo(at(0))); // the one before
    QCOMPARE(currentId(session), u"number:0"_s);
}

void TestSession::anUndoneLeechDoesNotRest()
{
    Desk desk;
    desk.learner.newPerDay = 0;
    const int day = forgetSevenTimes(desk, u"number:0"_s);
    Session session = desk.session(questions(1), at(day));
    QVERIFY(session.answer({Rating::Again, 0, {}}, at(day)).leech);
    WORKS(session.undo(at(day)));
    QCOMPARE(currentId(session), u"number:0"_s);
    QVERIFY(!session.card().isSuspended);
    QCOMPARE(session.card().lapses, 7);
    QCOMPARE(session.finished(), 0);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
