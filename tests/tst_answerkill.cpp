// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/trainingstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// Kills programs that answer questions, at random moments: while they make the database, open it, back it up, answer and
/// undo. STATUT_KILLS says how often (20).
class TestAnswerKill : public QObject
{
    Q_OBJECT

private slots:
    void noKillTakesAnAcknowledgedAnswer();

private:
    /// What programs have acknowledged about one database.
    struct Acknowledged
    {
        QHash<qint64, QString> answers; ///< by number in the log: "number:4 3"
        QSet<qint64> undone;
        int programs = 0;
    };

    static void readLines(QProcess &program, Acknowledged &acknowledged);
    static void compare(const QString &folder, const Acknowledged &acknowledged);
};

void TestAnswerKill::readLines(QProcess &program, Acknowledged &acknowledged)
{
    const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "answer" && words.size() == 4)
            acknowledged.answers.insert(words.at(1).toLongLong(), QString::fromUtf8(words.at(2) + ' ' + words.at(3)));
        else if (words.first() == "undo" && words.size() == 2)
            acknowledged.undone.insert(words.at(1).toLongLong());
        else
            QVERIFY2(words.first() != "problem", line.constData());
    }
}

void TestAnswerKill::compare(const QString &folder, const Acknowledged &acknowledged)
{
    TrainingStore store(folder);
    const StoreProblem problem = store.open(); // looks through all of the file
    QVERIFY2(!problem, qPrintable(problem.message() + problem.detail));
    QVERIFY2(!store.recovery(), "it was damaged");

    Stored<QSqlQuery> rows = store.database().rows(
        u"SELECT review.id, question.id || ' ' || rating, undo.review IS NOT NULL FROM review"
        " JOIN question ON question.key = review.question LEFT JOIN undo ON undo.review = review.id"_s);
    QVERIFY(!rows.problem);
    QHash<qint64, QString> answers;
    QSet<qint64> undone;
    while (rows.value.next()) {
        answers.insert(rows.value.value(0).toLongLong(), rows.value.value(1).toString());
        if (rows.value.value(2).toBool())
            undone.insert(rows.value.value(0).toLongLong());
    }
    rows.value.finish();
    for (auto it = acknowledged.answers.cbegin(); it != acknowledged.answers.cend(); ++it)
        QCOMPARE(answers.value(it.key()), it.value());
    QVERIFY(undone.contains(acknowledged.undone));
    // A killed program has one answer at most of which it did not tell any more.
    QVERIFY(answers.size() - acknowledged.answers.size() <= acknowledged.programs);
    QVERIFY(undone.size() - acknowledged.undone.size() <= acknowledged.programs);

    const QList<Learner> learners = store.learners().value;
    QVERIFY(learners.size() <= 1);
    if (learners.isEmpty())
        return;
    const QHash<QString, Card> cards = store.cards(learners.first().id).value;
    QVERIFY(!store.rebuildCards());
    QCOMPARE(store.cards(learners.first().id).value, cards);

    // Nor is a backup ever half of one.
    const QStringList backups = QDir(store.backupFolder()).entryList({u"*.sqlite"_s}, QDir::Files);
    for (const QString &name : backups) {
        Database backup(store.backupFolder() + u'/' + name);
        QVERIFY(!backup.openToRead());
        QVERIFY(!backup.check());
    }
}

void TestAnswerKill::noKillTakesAnAcknowledgedAnswer()
{
    const int kills = qEnvironmentVariableIntValue("STATUT_KILLS") > 0 ? qEnvironmentVariableIntValue("STATUT_KILLS")
                                                                       : 20;
    constexpr int KillsOfADatabase = 10;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    std::unique_ptr<QTemporaryDir> home;
    Acknowledged acknowledged;
    qsizetype answers = 0;
    qsizetype undone = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % KillsOfADatabase == 0) {
            answers += acknowledged.answers.size();
            undone += acknowledged.undone.size();
            home = std::make_unique<QTemporaryDir>();
            acknowledged = {};
        }
        // Every third time there are two, at the same database.
        std::vector<std::unique_ptr<QProcess>> programs(kill % 3 == 2 ? 2 : 1);
        for (std::unique_ptr<QProcess> &program : programs) {
            program = std::make_unique<QProcess>();
            program->start(QString::fromLocal8Bit(ANSWERER),
                           {home->path(), QString::number(random.generate()), QString::number(kill * 5)});
            QVERIFY(program->waitForStarted());
            ++acknowledged.programs;
        }
        // While it starts, or in the midst of its answers.
        QElapsedTimer clock;
        clock.start();
        if (random.bounded(4) > 0)
            programs.front()->waitForReadyRead(20'000);
        QTest::qSleep(random.bounded(1, 400));
        for (const std::unique_ptr<QProcess> &program : programs)
            ::kill(pid_t(program->processId()), SIGKILL);
        for (const std::unique_ptr<QProcess> &program : programs) {
            QVERIFY(program->waitForFinished());
            readLines(*program, acknowledged);
        }
        compare(home->path(), acknowledged);
        if (QTest::currentTestFailed()) {
            home->setAutoRemove(false);
            qInfo("kill %d after %lld ms; the database stays in %s", kill, clock.elapsed(), qPrintable(home->path()));
            return;
        }
    }
    answers += acknowledged.answers.size();
    undone += acknowledged.undone.size();
    qInfo("%d kills, %d answers and %d undone", kills, int(answers), int(undone));
    QVERIFY(answers > kills);
}

QTEST_GUILESS_MAIN(TestAnswerKill)
#include "tst_answerkill.moc"
