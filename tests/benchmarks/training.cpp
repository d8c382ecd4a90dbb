// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What practising costs after years of it: 4,000 questions and 200,000 answers.
// The next card is to take 5 ms at most, the statistics 300 ms.
//
//   training_costs [FOLDER]     FOLDER is where the database is made: the writing takes what its disk takes

#include "../writelog.h"
#include "training/progress.h"
#include "training/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Questions = 4000;
constexpr int Answers = 200'000;

void stopAt(const StoreProblem &problem)
{
    if (problem)
        qFatal("%s %s", qPrintable(problem.message()), qPrintable(problem.detail));
}

/// Prints the median and the longest of what @p work takes, by the wall clock, and what the processor takes on average.
void measure(const char *name, int times, const std::function<void()> &work)
{
    QList<double> taken;
    const std::clock_t before = std::clock();
    for (int time = 0; time < times; ++time) {
        QElapsedTimer clock;
        clock.start();
        work();
        taken.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    const double processor = double(std::clock() - before) / CLOCKS_PER_SEC * 1000 / times;
    std::printf("%-46s %10.2f ms %10.2f ms %10.2f ms\n", name, taken.at(taken.size() / 2), taken.last(), processor);
    std::fflush(stdout);
}

QList<Question> questions()
{
    QList<Question> list;
    for (int number = 0; number < Questions; ++number) {
        Question question;
        question.id = u"number:%1"_s.arg(number);
        question.about = QString::number(number / 8); // eight are siblings
        question.topics = {number % 2 ? u"cloudflare"_s : u"redirects"_s, u"all"_s};
        list.append(question);
    }
    return list;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QTemporaryDir home(folder + u"/training-XXXXXX"_s);
    const QDate first(2020, 1, 1);
    const auto at = [&](int day) {
        return Moment{QDateTime(first.addDays(day), QTime(9, 0), Qt::UTC), first.addDays(day)};
    };

    // All within a year, so that the statistics leave none of them out.
    constexpr int Days = 365;
    const QList<Question> bank = questions();
    QRandomGenerator random(6);
    QList<Card> cards(Questions);
    QList<Review> log;
    for (int number = 0; number < Answers; ++number) {
        const int place = number < Questions ? number : random.bounded(Questions);
        cards[place].id = bank.at(place).id;
        const Rating rating = random.bounded(10) == 0 ? Rating::Again : Rating::Good;
        auto [card, review] = schedule(cards.at(place), rating, at(int(qint64(number) * Days / Answers)));
        review.milliseconds = random.bounded(3000, 12'000);
        if (rating == Rating::Again)
            review.given = QString::number(random.bounded(Questions / 8));
        cards[place] = card;
        log.append(review);
    }
    const int day = Days;
    const Moment now = at(day);

    TrainingStore store(home.path());
    stopAt(store.open());
    Learner learner;
    learner.id = store.addLearner(u"Zoé"_s, at(0)).value;
    stopAt(writeLog(store, learner.id, log));
    std::printf("%d answers to %d cards in %d days\n%-46s %13s %13s %13s\n", Answers, Questions, Days, "", "median",
                "longest", "processor");
    measure("all cards from the log again", 1, [&] { stopAt(store.rebuildCards()); });
    stopAt(store.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    std::printf("the file: %.1f MB\n", double(QFileInfo(store.path()).size()) / 1e6);

    measure("opening, with a look through all of the file", 5, [&] { stopAt(store.open()); });
    measure("the day’s backup", 1, [&] { store.backUp(now); });
    stopAt(store.backupProblem());
    Session session(store, learner, bank, u"all"_s);
    measure("the session’s first card", 5, [&] { stopAt(session.start(now)); });
    Moment time = now;
    measure("the next card (skipped)", 50, [&] {
        session.skip(time);
        if (!session.current())
            qFatal("no card is left");
    });
    stopAt(session.start(now));
    measure("what is left", 50, [&] { session.left(); });
    measure("an answer written, and the next card", 100, [&] {
        time.at = time.at.addSecs(10);
        stopAt(session.answer({Rating::Good, 4000, {}}, time).problem);
        if (!session.current())
            qFatal("no card is left");
    });
    measure("an answer taken back", 50, [&] { stopAt(session.undo(time)); });
    measure("the statistics", 20, [&] {
        const Stored<Progress> progress = readProgress(store, learner.id, bank,
                                                       {u"all"_s, u"cloudflare"_s, u"redirects"_s}, now);
        stopAt(progress.problem);
    });
    return 0;
}
