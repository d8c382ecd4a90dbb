// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk.h"
#include "files.h"
#include "training/leech.h"
#include "training/replay.h"
#include "training/schema.h"
#include "training/trainingstore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

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

/// An index no longer agrees with its table: all of the file can be read, and none of it trusted.
void spoilAnIndex(const QString &path)
{
    Database database(path);
    if (database.open() || database.run(u"PRAGMA writable_schema = ON"_s)
        || database.run(u"UPDATE sqlite_schema SET sql = replace(sql, 'question)', 'rating)')"
                        " WHERE name = 'review_question'"_s))
        qFatal("%s cannot be spoiled", qPrintable(path));
}

/// A store in a folder of its own, with one learner.
struct Desk
{
    QTemporaryDir home;
    std::unique_ptr<TrainingStore> store;
    qint64 learner = 0;

    Desk()
    {
        reopen();
        const Stored<qint64> added = store->addLearner(u"Zoé"_s, at(0));
        if (added.problem)
            qFatal("%s", qPrintable(added.problem.message()));
        learner = added.value;
    }

    void reopen()
    {
        store.reset(); // else both would be open for a moment
        store = std::make_unique<TrainingStore>(home.path());
        if (const StoreProblem problem = store->open())
            qFatal("%s", qPrintable(problem.message()));
    }

    Stored<TrainingStore::Answered> answer(const QString &card, Rating rating, const Moment &now)
    {
        return store->answer(learner, {card, rating, 4000, {}}, now);
    }

    QHash<QString, Card> cards() const { return store->cards(learner).value; }
    qsizetype answers() const { return store->reviews(learner).value.size(); }
    bool isSound() const { return !store->database().check(); }
};

#define WORKS(problem)                                                                                                 \
    do {                                                                                                               \
        const StoreProblem found = (problem);                                                                          \
        QVERIFY2(!found, qPrintable(found.message() + u' ' + found.detail));                                           \
    } while (false)

} // namespace

class TestTrainingStore : public QObject
{
    Q_OBJECT

private slots:
    // Answers
    void anAnswerIsKept();
    void aLearnerHasProgressOfTheirOwn();
    void aLearnerNeedsANameOfTheirOwn_data();
    void aLearnerNeedsANameOfTheirOwn();
    void whatALearnerChoosesStaysInItsRange();
    void aRemovedLearnerIsNotFound();

    // The log
    void theLogIsOnlyAddedTo_data();
    void theLogIsOnlyAddedTo();
    void theCardsFollowFromTheLog();
    void anUndoneAnswerLeavesTheCardAsItWas();
    void onlyTheLastAnswerOfACardIsUndone();
    void aLeechRestsUntilItIsUndone();

    // Formats
    void anEmptyFileBecomesADatabase();
    void theFirstFormatIsRead();
    void aNewerFormatIsLeftAlone();
    void anotherProgramsFileIsLeftAlone();

    // Backups
    void sevenDaysAreBackedUp();
    void whereThereIsNothingThereIsNoBackup();
    void anAnswerCountsWithoutItsBackup();

    // Damage
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void whatIsMissingIsTold();
    void aDamagedBackupIsPassedOver();
    void withoutABackupItStartsAfresh();
    void aLostFileComesBack();
    void aFileThatIsReplacedIsNoticed();

    // The disk, and others
    void aFullDiskKeepsTheCard();
    void aReadOnlyFolderSaysWhy();
    void twoWindowsMayAnswerTheSameCard();
    void twoProgramsMayAnswerAtOnce();
    void aProgramThatWritesForLongIsTold();
    void everyProblemHasAMessage();
};

void TestTrainingStore::anAnswerIsKept()
{
    Desk desk;
    const auto answered = desk.store->answer(desk.learner, {u"number:404"_s, Rating::Again, 5300, u"403"_s}, at(0));
    WORKS(answered.problem);
    QCOMPARE(answered.value.card.state, State::Learning);
    QCOMPARE(answered.value.review.id, 1);
    desk.reopen();
    QVERIFY(!desk.store->recovery());
    QCOMPARE(desk.cards().size(), 1);
    QCOMPARE(desk.cards().value(u"number:404"_s), answered.value.card);
    const QList<Review> log = desk.store->reviews(desk.learner).value;
    QCOMPARE(log, QList{answered.value.review});
    QCOMPARE(log.first().given, u"403"_s);
    QCOMPARE(log.first().milliseconds, 5300);
    QCOMPARE(desk.store->reviews(desk.learner, u"number:404"_s).value, log);
    QVERIFY(desk.store->reviews(desk.learner, u"number:500"_s).value.isEmpty());
    QCOMPARE(desk.store->metOn(desk.learner, at(0).day).value, 1);
    QCOMPARE(desk.store->metOn(desk.learner, at(1).day).value, 0);
}

void TestTrainingStore::aLearnerHasProgressOfTheirOwn()
{
    Desk desk;
    const qint64 other = desk.store->addLearner(u"Émile"_s, at(0)).value;
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
    QVERIFY(desk.store->cards(other).value.isEmpty());
    WORKS(desk.store->answer(other, {u"number:404"_s, Rating::Easy, 0, {}}, at(0)).problem);
    QCOMPARE(desk.cards().value(u"number:404"_s).state, State::Learning);
    QCOMPARE(desk.store->cards(other).value.value(u"number:404"_s).state, State::Review);
    QCOMPARE(desk.store->learners().value.size(), 2);
}

void TestTrainingStore::aLearnerNeedsANameOfTheirOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("problem");
    QTest::newRow("another") << u"Ali"_s << Kind::None;
    QTest::newRow("none") << QString() << Kind::NoName;
    QTest::newRow("blanks") << u"  \n "_s << Kind::NoName;
    QTest::newRow("too long") << QString(81, u'x') << Kind::NoName;
    QTest::newRow("as long as it may be") << QString(80, u'x') << Kind::None;
    QTest::newRow("the same") << u"Zoé"_s << Kind::NameTaken;
    QTest::newRow("the same but for case and blanks") << u" ZOÉ  "_s << Kind::NameTaken;
}

void TestTrainingStore::aLearnerNeedsANameOfTheirOwn()
{
    QFETCH(QString, name);
    QFETCH(Kind, problem);
    Desk desk;
    const Stored<qint64> added = desk.store->addLearner(name, at(0));
    QCOMPARE(added.problem.kind, problem);
    QCOMPARE(desk.store->learners().value.size(), problem == Kind::None ? 2 : 1);
    if (problem != Kind::None)
        return;
    QVERIFY(added.value != desk.learner);
    // Nor does a change take another's name, but one's own in another case.
    QCOMPARE(desk.store->updateLearner({added.value, u"zoé"_s}, at(0)).kind, Kind::NameTaken);
    WORKS(desk.store->updateLearner({desk.learner, u"zoé"_s}, at(0)));
}

void TestTrainingStore::whatALearnerChoosesStaysInItsRange()
{
    Desk desk;
    WORKS(desk.store->updateLearner({desk.learner, u"Zoé"_s, 0.99, 1000}, at(0)));
    QCOMPARE(desk.store->learners().value.first(), (Learner{desk.learner, u"Zoé"_s, 0.97, Learner::MostNewPerDay}));
    WORKS(desk.store->updateLearner({desk.learner, u"Zoé"_s, 0.1, -1}, at(0)));
    QCOMPARE(desk.store->learners().value.first(), (Learner{desk.learner, u"Zoé"_s, 0.80, 0}));
    // And it is what answers are scheduled with.
    WORKS(desk.store->updateLearner({desk.learner, u"Zoé"_s, 0.85, 10}, at(0)));
    QCOMPARE(desk.answer(u"number:404"_s, Rating::Easy, at(0)).value.review.retention, 0.85);
}

void TestTrainingStore::aRemovedLearnerIsNotFound()
{
    Desk desk;
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
    WORKS(desk.store->removeLearner(desk.learner, at(0)));
    QVERIFY(desk.store->learners().value.isEmpty());
    QCOMPARE(desk.answer(u"number:404"_s, Rating::Good, at(1)).problem.kind, Kind::UnknownLearner);
    QCOMPARE(desk.store->removeLearner(desk.learner, at(0)).kind, Kind::UnknownLearner);
    QCOMPARE(desk.answers(), 1); // the log keeps what there was
    WORKS(desk.store->addLearner(u"Zoé"_s, at(0)).problem);
}

void TestTrainingStore::theLogIsOnlyAddedTo_data()
{
    QTest::addColumn<QString>("sql");
    for (const QString &table : {u"review"_s, u"undo"_s, u"suspension"_s}) {
        QTest::newRow(qPrintable(table + u", deleted"_s)) << u"DELETE FROM "_s + table;
        QTest::newRow(qPrintable(table + u", changed"_s)) << u"UPDATE %1 SET at = 0"_s.arg(table);
    }
}

void TestTrainingStore::theLogIsOnlyAddedTo()
{
    QFETCH(QString, sql);
    Desk desk;
    const qint64 review = desk.answer(u"number:404"_s, Rating::Good, at(0)).value.review.id;
    WORKS(desk.store->undo(review, at(0)).problem);
    WORKS(desk.store->setSuspended(desk.learner, u"number:404"_s, true, at(0)));
    QVERIFY(desk.store->database().run(sql));
}

void TestTrainingStore::theCardsFollowFromTheLog()
{
    Desk desk;
    QRandomGenerator random(6);
    for (int number = 0; number < 300; ++number) {
        const Moment now = at(number / 40 * 5, number % 40);
        const QString card = u"number:%1"_s.arg(400 + random.bounded(20));
        const auto answered = desk.answer(card, Rating(1 + random.bounded(4)), now);
        WORKS(answered.problem);
        if (random.bounded(5) == 0)
            WORKS(desk.store->undo(answered.value.review.id, now).problem);
        if (random.bounded(10) == 0)
            WORKS(desk.store->setSuspended(desk.learner, card, random.bounded(2) == 0, now));
        if (random.bounded(50) == 0)
            WORKS(desk.store->updateLearner({desk.learner, u"Zoé"_s, 0.8 + random.bounded(0.17)}, now));
    }
    // One that was never answered but put to rest.
    WORKS(desk.store->setSuspended(desk.learner, u"number:500"_s, true, at(200)));
    const QHash<QString, Card> before = desk.cards();
    QCOMPARE(before.size(), 21);
    WORKS(desk.store->rebuildCards());
    QCOMPARE(desk.cards(), before);
    WORKS(desk.store->database().run(u"DELETE FROM card"_s));
    QVERIFY(desk.cards().isEmpty());
    WORKS(desk.store->rebuildCards());
    QCOMPARE(desk.cards(), before);
}

void TestTrainingStore::anUndoneAnswerLeavesTheCardAsItWas()
{
    Desk desk;
    const QString card = u"number:404"_s;
    Card fresh;
    fresh.id = card;
    QList<Card> states;
    QList<qint64> reviews;
    for (int day : {0, 0, 3, 20, 20}) {
        states.append(desk.cards().value(card, fresh));
        reviews.append(desk.answer(card, Rating(1 + day % 4), at(day)).value.review.id);
    }
    while (!reviews.isEmpty()) {
        const Stored<Card> undone = desk.store->undo(reviews.takeLast(), at(21));
        WORKS(undone.problem);
        QCOMPARE(undone.value, states.last());
        QCOMPARE(desk.cards().value(card), states.takeLast());
    }
    QCOMPARE(desk.answers(), 0);
    QCOMPARE(desk.store->metOn(desk.learner, at(0).day).value, 0);
    // The log has all of it.
    QCOMPARE(desk.store->database().value(u"SELECT count(*) FROM review"_s).value.toInt(), 5);
    QCOMPARE(desk.store->database().value(u"SELECT count(*) FROM undo"_s).value.toInt(), 5);
}

void TestTrainingStore::onlyTheLastAnswerOfACardIsUndone()
{
    Desk desk;
    const qint64 first = desk.answer(u"number:404"_s, Rating::Good, at(0)).value.review.id;
    const qint64 second = desk.answer(u"number:404"_s, Rating::Good, at(0, 10)).value.review.id;
    const qint64 other = desk.answer(u"number:500"_s, Rating::Good, at(0, 11)).value.review.id;
    QCOMPARE(desk.store->undo(first, at(0)).problem.kind, Kind::AnsweredSince);
    WORKS(desk.store->undo(second, at(0)).problem); // another card's answer is in nobody's way
    QCOMPARE(desk.store->undo(second, at(0)).problem.kind, Kind::NothingToUndo);
    WORKS(desk.store->undo(first, at(0)).problem);
    QCOMPARE(desk.store->undo(other + 1, at(0)).problem.kind, Kind::NothingToUndo);
}

void TestTrainingStore::aLeechRestsUntilItIsUndone()
{
    Desk desk;
    const QString card = u"number:404"_s;
    int day = 0;
    const auto lapse = [&] {
        desk.answer(card, Rating::Easy, at(++day));
        return desk.answer(card, Rating::Again, at(++day)).value;
    };
    QList<int> leeches;
    for (int lapses = 1; lapses <= 17; ++lapses) {
        const TrainingStore::Answered answered = lapse();
        QCOMPARE(answered.card.lapses, lapses);
        QCOMPARE(answered.isLeech, isLeech(lapses));
        QCOMPARE(desk.cards().value(card).isSuspended, answered.isLeech);
        if (!answered.isLeech)
            continue;
        leeches.append(lapses);
        if (lapses == 8) {
            WORKS(desk.store->undo(answered.review.id, at(day)).problem);
            QVERIFY(!desk.cards().value(card).isSuspended);
            QVERIFY(desk.answer(card, Rating::Again, at(day)).value.isLeech);
        }
        WORKS(desk.store->setSuspended(desk.learner, card, false, at(day)));
    }
    QCOMPARE(leeches, (QList<int>{8, 12, 16}));
    const QHash<QString, Card> before = desk.cards();
    WORKS(desk.store->rebuildCards());
    QCOMPARE(desk.cards(), before);
}

void TestTrainingStore::anEmptyFileBecomesADatabase()
{
    const QTemporaryDir home;
    writeAll(home.filePath(u"training.sqlite"_s), {});
    TrainingStore store(home.path());
    WORKS(store.open());
    QVERIFY(!store.recovery());
    QCOMPARE(schemaOf(store.database()).value, NewestSchema);
    WORKS(store.addLearner(u"Zoé"_s, at(0)).problem);
}

void TestTrainingStore::theFirstFormatIsRead()
{
    const QTemporaryDir home;
    QVERIFY(
        QFile::copy(QStringLiteral(SOURCE_DIR "/tests/training/format-1.sqlite"), home.filePath(u"training.sqlite"_s)));
    QVERIFY(QFile(home.filePath(u"training.sqlite"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    TrainingStore store(home.path());
    WORKS(store.open());
    QVERIFY(!store.recovery());
    QCOMPARE(schemaOf(store.database()).value, NewestSchema);
    const QList<Learner> learners = store.learners().value;
    QCOMPARE(learners.size(), 2);
    QVERIFY(learners.contains({1, u"Zoé"_s}));
    QVERIFY(learners.contains({2, u"Émile"_s, 0.85, 5}));
    const QHash<QString, Card> cards = store.cards(1).value;
    QCOMPARE(cards.size(), 5);
    QCOMPARE(cards.value(u"number:404"_s).lapses, 1);
    QVERIFY(cards.value(u"number:522-cloudflare"_s).isSuspended);
    QCOMPARE(store.reviews(1).value.size(), 19);
    QCOMPARE(store.reviews(2).value.size(), 1);
    WORKS(store.rebuildCards());
    QCOMPARE(store.cards(1).value, cards);
    WORKS(store.answer(2, {u"number:404"_s, Rating::Good, 0, {}}, at(100)).problem);
}

void TestTrainingStore::aNewerFormatIsLeftAlone()
{
    Desk desk;
    WORKS(desk.store->database().run(u"PRAGMA user_version = %1"_s.arg(NewestSchema + 1)));
    desk.store.reset();
    const QByteArray before = readAll(desk.home.filePath(u"training.sqlite"_s));
    TrainingStore store(desk.home.path());
    const StoreProblem problem = store.open();
    QCOMPARE(problem.kind, Kind::Newer);
    QVERIFY(problem.message().contains(QString::number(NewestSchema + 1)));
    QVERIFY(!store.isOpen());
    QCOMPARE(readAll(desk.home.filePath(u"training.sqlite"_s)), before);
    QVERIFY(store.addLearner(u"Ali"_s, at(0)).problem);
}

void TestTrainingStore::anotherProgramsFileIsLeftAlone()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"training.sqlite"_s);
    {
        Database other(path);
        WORKS(other.open());
        WORKS(other.run(u"PRAGMA journal_mode = DELETE"_s));
        WORKS(other.run(u"CREATE TABLE recipes (name TEXT)"_s));
    }
    const QByteArray before = readAll(path);
    TrainingStore store(home.path());
    QCOMPARE(store.open().kind, Kind::Foreign);
    QCOMPARE(readAll(path), before);
}

void TestTrainingStore::sevenDaysAreBackedUp()
{
    Desk desk;
    for (int day = 1; day <= 10; ++day) {
        WORKS(desk.answer(u"number:404"_s, Rating::Good, at(day)).problem);
        WORKS(desk.answer(u"number:500"_s, Rating::Good, at(day)).problem);
        QVERIFY(!desk.store->backupProblem());
    }
    const QStringList files = QDir(desk.store->backupFolder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 7);
    QCOMPARE(files.first(), u"training-2026-03-06.sqlite"_s);
    QCOMPARE(files.last(), u"training-2026-03-12.sqlite"_s);
    // Of the time before the day's first answer.
    Database backup(desk.store->backupFolder() + u'/' + files.last());
    WORKS(backup.openToRead());
    QCOMPARE(backup.value(u"SELECT count(*) FROM review"_s).value.toInt(), 18);
}

void TestTrainingStore::whereThereIsNothingThereIsNoBackup()
{
    const QTemporaryDir home;
    TrainingStore store(home.path());
    WORKS(store.open());
    store.backUp(at(0));
    WORKS(store.addLearner(u"Zoé"_s, at(0)).problem);
    QVERIFY(!QFile::exists(store.backupFolder()));
}

void TestTrainingStore::anAnswerCountsWithoutItsBackup()
{
    Desk desk;
    writeAll(desk.store->backupFolder(), "a file where the folder should be");
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(1)).problem);
    QVERIFY(desk.store->backupProblem());
    QVERIFY(desk.store->backupProblem().message().contains(desk.store->backupFolder()));
    QFile::remove(desk.store->backupFolder());
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(2)).problem);
    QVERIFY(!desk.store->backupProblem());
    QCOMPARE(desk.answers(), 2);
}

void TestTrainingStore::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<qint64>("from"); // of the file, in percent
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isCut");
    const QByteArray noise(9000, '\xa5');
    QTest::newRow("no database at all") << qint64(0) << QByteArray("Dear diary,\n").repeated(20) << true;
    QTest::newRow("the beginning") << qint64(0) << noise.left(100) << false;
    QTest::newRow("the first pages") << qint64(0) << noise << false;
    QTest::newRow("the middle") << qint64(50) << noise << false;
    QTest::newRow("the end") << qint64(90) << noise << false;
    QTest::newRow("the second half is gone") << qint64(50) << QByteArray() << true;
}

void TestTrainingStore::aDamagedFileIsSetAside()
{
    QFETCH(qint64, from);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isCut);
    Desk desk;
    const QString manyLetters(300, u'x');
    for (int number = 0; number < 30; ++number) // with ids so long that the file has many pages
        WORKS(desk.answer(manyLetters + QString::number(number), Rating::Good, at(0)).problem);
    desk.store->backUp(at(1));
    const QHash<QString, Card> before = desk.cards();
    desk.store.reset(); // brings all of it into the one file

    const QString path = desk.home.filePath(u"training.sqlite"_s);
    QByteArray damaged = readAll(path);
    const qsizetype place = damaged.size() * from / 100;
    damaged.replace(place, isCut ? damaged.size() - place : bytes.size(), bytes);
    writeAll(path, damaged);

    desk.reopen();
    QVERIFY(desk.store->recovery());
    const Recovery recovery = *desk.store->recovery();
    QCOMPARE(QFileInfo(recovery.setAside).path(), desk.home.path());
    QCOMPARE(readAll(recovery.setAside), damaged);
    QCOMPARE(recovery.backup, desk.store->backupFolder() + u"/training-2026-03-03.sqlite"_s);
    QVERIFY(recovery.message().contains(recovery.setAside));
    QVERIFY(recovery.message().contains(recovery.backup));
    QCOMPARE(desk.cards(), before);
    QVERIFY(desk.isSound());
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(1)).problem);
    desk.reopen();
    QVERIFY(!desk.store->recovery()); // told once
}

void TestTrainingStore::whatIsMissingIsTold()
{
    Desk desk;
    for (int number = 0; number < 20; ++number)
        WORKS(desk.answer(u"number:%1"_s.arg(number), Rating::Good, at(0)).problem);
    for (int number = 0; number < 3; ++number) // after the day's backup
        WORKS(desk.answer(u"number:%1"_s.arg(number), Rating::Good, at(1)).problem);
    desk.store.reset();
    spoilAnIndex(desk.home.filePath(u"training.sqlite"_s));
    desk.reopen();
    QVERIFY(desk.store->recovery());
    QCOMPARE(desk.store->recovery()->missing, 3);
    QVERIFY(desk.store->recovery()->message().contains(u'3'));
    QCOMPARE(desk.store->recovery()->lastAnswer, at(0).at);
    QCOMPARE(desk.answers(), 20);
}

void TestTrainingStore::aDamagedBackupIsPassedOver()
{
    Desk desk;
    for (int day = 1; day <= 3; ++day)
        WORKS(desk.answer(u"number:404"_s, Rating::Good, at(day)).problem);
    const QString newest = desk.store->backupFolder() + u"/training-2026-03-05.sqlite"_s;
    QVERIFY(QFile::exists(newest));
    desk.store.reset();
    spoilAnIndex(newest);
    writeAll(desk.home.filePath(u"training.sqlite"_s), "no database");
    desk.reopen();
    QCOMPARE(desk.store->recovery()->backup, desk.store->backupFolder() + u"/training-2026-03-04.sqlite"_s);
    QCOMPARE(desk.answers(), 1);
}

void TestTrainingStore::withoutABackupItStartsAfresh()
{
    const QTemporaryDir home;
    writeAll(home.filePath(u"training.sqlite"_s), "no database");
    TrainingStore store(home.path());
    WORKS(store.open());
    QVERIFY(store.recovery());
    QVERIFY(store.recovery()->backup.isEmpty());
    QCOMPARE(readAll(store.recovery()->setAside), QByteArray("no database"));
    QVERIFY(!store.recovery()->message().isEmpty());
    WORKS(store.addLearner(u"Zoé"_s, at(0)).problem);
}

void TestTrainingStore::aLostFileComesBack()
{
    Desk desk;
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
    desk.store->backUp(at(1));
    desk.store.reset();
    QVERIFY(QFile::remove(desk.home.filePath(u"training.sqlite"_s)));
    desk.reopen();
    QVERIFY(desk.store->recovery());
    QVERIFY(desk.store->recovery()->setAside.isEmpty());
    QVERIFY(!desk.store->recovery()->message().isEmpty());
    QCOMPARE(desk.answers(), 1);
}

void TestTrainingStore::aFileThatIsReplacedIsNoticed()
{
    Desk desk;
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
    desk.store->backUp(at(1));
    // As another program does that finds the file damaged.
    const QString path = desk.store->path();
    QVERIFY(QFile::rename(path, path + u"-old"_s));
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    TrainingStore other(desk.home.path());
    WORKS(other.open());
    QCOMPARE(other.reviews(desk.learner).value.size(), 1);

    WORKS(desk.answer(u"number:500"_s, Rating::Good, at(1)).problem);
    QCOMPARE(other.reviews(desk.learner).value.size(), 2);
}

void TestTrainingStore::aFullDiskKeepsTheCard()
{
    Desk desk;
    const Card before = desk.answer(u"number:404"_s, Rating::Good, at(0)).value.card;
    StoreProblem problem;
    withFullDisk(4096, [&] { problem = desk.answer(u"number:404"_s, Rating::Good, at(0, 10)).problem; });
    QVERIFY(problem.kind == Kind::Full || problem.kind == Kind::Disk);
    QVERIFY(problem.message().contains(desk.store->path()));
    QCOMPARE(desk.cards().value(u"number:404"_s), before);
    QCOMPARE(desk.answers(), 1);
    QVERIFY(desk.isSound());
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0, 11)).problem);
    desk.reopen();
    QVERIFY(!desk.store->recovery());
    QCOMPARE(desk.answers(), 2);

    // Nor can it be made there.
    const QTemporaryDir home;
    TrainingStore store(home.path());
    withFullDisk(1000, [&] { problem = store.open(); });
    QVERIFY(problem);
    WORKS(store.open());
}

void TestTrainingStore::aReadOnlyFolderSaysWhy()
{
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    Desk desk;
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
    desk.store.reset();
    QVERIFY(QFile(desk.home.path()).setPermissions(readable));
    QVERIFY(QFile(desk.home.filePath(u"training.sqlite"_s)).setPermissions(QFile::ReadOwner | QFile::ReadOther));
    StoreProblem opening;
    StoreProblem answering;
    StoreProblem making;
    const bool isDone = asOrdinaryUser([&] {
        TrainingStore store(desk.home.path());
        opening = store.open();
        answering = store.answer(desk.learner, {u"number:404"_s, Rating::Good, 0, {}}, at(1)).problem;
        TrainingStore inside(desk.home.filePath(u"inside"_s));
        making = inside.open();
    });
    QVERIFY(QFile(desk.home.path()).setPermissions(readable | QFile::WriteOwner));
    QVERIFY(QFile(desk.home.filePath(u"training.sqlite"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (!isDone)
        QSKIP("Root may write everywhere, and cannot be anybody else here.");
    QVERIFY2(opening.kind == Kind::CannotOpen || opening.kind == Kind::ReadOnly, qPrintable(opening.message()));
    QVERIFY2(answering.kind == Kind::CannotOpen || answering.kind == Kind::ReadOnly, qPrintable(answering.message()));
    QCOMPARE(making.kind, Kind::CannotOpen);
    QVERIFY(making.message().contains(desk.home.filePath(u"inside"_s)));
    desk.reopen();
    QVERIFY(!desk.store->recovery());
    QCOMPARE(desk.answers(), 1);
}

void TestTrainingStore::twoWindowsMayAnswerTheSameCard()
{
    Desk desk;
    TrainingStore other(desk.home.path());
    WORKS(other.open());
    QVERIFY(!other.hasChangedElsewhere());
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
    QVERIFY(other.hasChangedElsewhere());
    QVERIFY(!other.hasChangedElsewhere());
    const auto answered = other.answer(desk.learner, {u"number:404"_s, Rating::Good, 0, {}}, at(0, 1));
    WORKS(answered.problem);
    QCOMPARE(answered.value.card.reviews, 2); // on what the first window made of it
    QCOMPARE(answered.value.card.state, State::Review);
    QVERIFY(!other.hasChangedElsewhere()); // it was itself
    QCOMPARE(desk.cards().value(u"number:404"_s), answered.value.card);
    QCOMPARE(replayed(u"number:404"_s, desk.store->reviews(desk.learner).value).value, answered.value.card);
}

void TestTrainingStore::twoProgramsMayAnswerAtOnce()
{
    Desk desk;
    constexpr int Each = 30;
    QList<StoreProblem> problems(4);
    const auto work = [&](int number) {
        TrainingStore store(desk.home.path());
        problems[number] = store.open();
        for (int answer = 0; answer < Each && !problems.at(number); ++answer) {
            const QString card = u"number:%1"_s.arg(answer % 7); // all of them at the same cards
            problems[number] = store.answer(desk.learner, {card, Rating::Good, number, {}}, at(answer / 10)).problem;
        }
    };
    problems.detach();
    std::vector<std::thread> programs;
    for (int number = 0; number < problems.size(); ++number)
        programs.emplace_back(work, number);
    for (std::thread &program : programs)
        program.join();
    for (const StoreProblem &problem : std::as_const(problems))
        WORKS(problem);
    QCOMPARE(desk.answers(), Each * problems.size());
    QVERIFY(desk.isSound());
    const QHash<QString, Card> before = desk.cards();
    WORKS(desk.store->rebuildCards());
    QCOMPARE(desk.cards(), before);
}

void TestTrainingStore::aProgramThatWritesForLongIsTold()
{
    Desk desk;
    Database other(desk.store->path());
    WORKS(other.open());
    WORKS(other.run(u"BEGIN IMMEDIATE"_s));
    QCOMPARE(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem.kind, Kind::Busy);
    QVERIFY(desk.cards().isEmpty());
    WORKS(other.run(u"ROLLBACK"_s));
    WORKS(desk.answer(u"number:404"_s, Rating::Good, at(0)).problem);
}

void TestTrainingStore::everyProblemHasAMessage()
{
    QVERIFY(StoreProblem().message().isEmpty());
    QStringList messages;
    for (int kind = int(Kind::None) + 1; kind <= int(Kind::Other); ++kind) {
        const QString message = StoreProblem{Kind(kind), u"/home/zoe/training.sqlite"_s, u"the detail"_s}.message();
        QVERIFY(!message.isEmpty());
        QVERIFY2(!message.contains(u'%'), qPrintable(message));
        messages.append(message);
    }
    QCOMPARE(QSet(messages.begin(), messages.end()).size(), messages.size());
}

QTEST_GUILESS_MAIN(TestTrainingStore)
#include "tst_trainingstore.moc"
