// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notestore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

/// What is typed is known: 0 1 2 3 …
QString typedText(qsizetype length)
{
    QString text;
    for (int word = 0; text.size() < length; ++word)
        text += QString::number(word) + u' ';
    return text.left(length);
}

} // namespace

/// Kills a program that is typing a note, at random moments. STATUT_KILLS says how often (20).
class TestNoteKill : public QObject
{
    Q_OBJECT

private slots:
    void aKillTakesHalfASecondOfTypingAtMost();
};

void TestNoteKill::aKillTakesHalfASecondOfTypingAtMost()
{
    constexpr qint64 HalfASecond = 500;
    const int kills = qEnvironmentVariableIntValue("STATUT_KILLS") > 0 ? qEnvironmentVariableIntValue("STATUT_KILLS")
                                                                       : 20;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    qsizetype most = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QTemporaryDir home;
        QProcess typist;
        typist.start(QString::fromLocal8Bit(NOTETYPER), {home.path(), QString::number(random.generate())});
        QVERIFY(typist.waitForStarted());
        QVERIFY2(typist.waitForReadyRead(20'000), "nothing is typed");
        QElapsedTimer clock;
        clock.start();
        const qint64 end = random.bounded(50, 2000);
        /// When it was known that so many characters stand in the editor.
        std::deque<std::pair<qint64, qsizetype>> typed;
        const auto readLines = [&] {
            while (typist.canReadLine())
                typed.emplace_back(clock.elapsed(), typist.readLine().trimmed().toLongLong());
        };
        readLines();
        while (clock.elapsed() < end) {
            typist.waitForReadyRead(1);
            readLines();
        }
        const qint64 killed = clock.elapsed();
        ::kill(pid_t(typist.processId()), SIGKILL);
        QVERIFY(typist.waitForFinished());
        readLines();

        qsizetype before = 0; // what had stood there for half a second
        for (const auto &[time, length] : typed) {
            if (time <= killed - HalfASecond)
                before = length;
        }
        const qsizetype last = typed.empty() ? 0 : typed.back().second;
        const NoteReading note = NoteStore(home.path()).read(u"522-cloudflare"_s);
        QCOMPARE(note.reason, QString());
        QCOMPARE(note.text, typedText(note.text.size())); // never torn
        most = std::max(most, last - note.text.size());
        QVERIFY2(
            note.text.size() >= before,
            qPrintable(u"kill %1 after %2 ms: %3 characters on disk, %4 half a second before, %5 at last"_s.arg(kill)
                           .arg(killed)
                           .arg(note.text.size())
                           .arg(before)
                           .arg(last)));
    }
    qInfo("%d kills took %d characters at most", kills, int(most));
}

QTEST_GUILESS_MAIN(TestNoteKill)
#include "tst_notekill.moc"
