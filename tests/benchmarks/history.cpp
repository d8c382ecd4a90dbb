// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody answered who has practised for some weeks, to see the pages of practice and progress with something in
// them:
//
//   history FOLDER [DAYS]     writes FOLDER/training.sqlite; the same on every machine, but for the day on which it ends

#include "catalog/packs.h"
#include "language/language.h"
#include "language/texts.h"
#include "questions/questionbank.h"
#include "training/session.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "history FOLDER [DAYS]\n");
        return 2;
    }
    const int days = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 40;
    const Language language;
    const LoadedCatalog loaded = loadCatalog({});
    const Texts texts(loaded.catalog, language);
    const QuestionBank bank(texts);
    TrainingStore store(QString::fromLocal8Bit(argv[1]));
    if (const StoreProblem problem = store.open()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem.message()));
        return 1;
    }

    std::mt19937_64 random(522);
    const auto chance = [&](double share) { return double(random() % 10'000) < share * 10'000; };
    const Moment today = Moment::now();
    const Stored<qint64> added = store.addLearner(u"support"_s, today);
    const Fsrs memory(currentWeights());
    for (int day = days; day > 0; --day) {
        Moment now = Moment::of(today.at.addDays(-day));
        if (day % 7 == 0)
            continue; // a day off
        Session session(store, store.learners().value.constFirst(), bank.questions(), u"all"_s);
        if (session.start(now))
            return 1;
        for (int answers = 0; session.current() && answers < 60; ++answers) {
            const Card card = session.card();
            const Question &question = *session.current();
            const double known = card.state == Card::State::Review
                ? memory.retrievability(card.stability, double(card.lastDay.daysTo(now.day)))
                : 0.8;
            const bool isKnown = chance(known);
            QString given;
            if (const StatusCode *code = loaded.catalog.code(question.about);
                !isKnown && code && !code->lookAlikes.isEmpty())
                given = code->lookAlikes.constFirst();
            session.answer({isKnown ? Rating::Good : Rating::Again, 4000 + int(random() % 16'000), given}, now);
            now = Moment::of(now.at.addSecs(20 + qint64(random() % 60)));
        }
    }
    return added.problem ? 1 : 0;
}
