// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers questions until it is killed, as fast as the disk takes them; tst_answerkill starts it.
//
//   answerer FOLDER SEED DAY
//
// DAY is the first day of practice; when nothing is left of a day, the next one begins. Each line on standard output tells
// what has been acknowledged: "learner 1", "answer 17 number:4 3" (number in the log, card, rating), "undo 17".

#include "training/session.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size())) != bytes.size())
        ::_exit(1);
}

void stopAt(const StoreProblem &problem)
{
    if (!problem)
        return;
    tell(u"problem "_s + problem.message() + u' ' + problem.detail);
    ::_exit(1);
}

QList<Question> questions()
{
    QList<Question> list;
    for (int number = 0; number < 120; ++number) {
        Question question;
        question.id = u"number:%1"_s.arg(number);
        question.about = QString::number(number);
        question.topics = {u"all"_s};
        list.append(question);
    }
    return list;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QRandomGenerator random(arguments.at(2).toUInt());
    const QDate day = QDate(2026, 3, 2).addDays(arguments.at(3).toInt());
    Moment now{QDateTime(day, QTime(9, 0), Qt::UTC), day};

    TrainingStore store(arguments.at(1));
    stopAt(store.open());
    if (store.recovery())
        tell(u"problem "_s + store.recovery()->message());
    QList<Learner> learners = store.learners().value;
    if (learners.isEmpty()) {
        stopAt(store.addLearner(u"Zoé"_s, now).problem);
        learners = store.learners().value;
    }
    Learner learner = learners.first();
    learner.newPerDay = 20;
    tell(u"learner %1"_s.arg(learner.id));

    Session session(store, learner, questions(), u"all"_s);
    stopAt(session.start(now));
    for (;;) {
        const Question *question = session.current();
        if (!question) {
            now = {now.at.addDays(1), now.day.addDays(1)};
            stopAt(session.start(now));
            continue;
        }
        now.at = now.at.addSecs(20);
        const QString id = question->id;
        const auto rating = Rating(random.bounded(1, 5));
        const Session::Outcome outcome = session.answer({rating, random.bounded(20'000), {}}, now);
        stopAt(outcome.problem);
        tell(u"answer %1 %2 %3"_s.arg(outcome.review).arg(id).arg(int(rating)));
        if (random.bounded(6) == 0) {
            const StoreProblem problem = session.undo(now);
            if (problem.kind == StoreProblem::Kind::AnsweredSince)
                continue; // by the other program, which may answer the same card
            stopAt(problem);
            tell(u"undo %1"_s.arg(outcome.review));
        }
    }
}
