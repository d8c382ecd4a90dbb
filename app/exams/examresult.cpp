// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examresult.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

template<typename Ids>
QList<Tally> tallied(const QList<ExamResult> &results, Ids idsOf)
{
    QMap<QString, Tally> tallies;
    for (const ExamResult &result : results) {
        for (const MarkedAnswer &answer : result.answers) {
            const QStringList ids = idsOf(answer);
            for (const QString &id : ids) {
                Tally &tally = tallies[id];
                tally.id = id;
                ++tally.asked;
                tally.right += answer.isRight ? 1 : 0;
            }
        }
    }
    QList<Tally> list = tallies.values();
    std::ranges::stable_sort(list, [](const Tally &a, const Tally &b) {
        // Without division: equal shares must compare equal.
        const qint64 ofA = qint64(a.right) * b.asked;
        const qint64 ofB = qint64(b.right) * a.asked;
        return ofA != ofB ? ofA < ofB : a.wrong() > b.wrong();
    });
    return list;
}

} // namespace

int ExamResult::rightAnswers() const
{
    return int(std::ranges::count_if(answers, &MarkedAnswer::isRight));
}

int ExamResult::percent() const
{
    return answers.isEmpty() ? 0 : int(std::lround(100.0 * rightAnswers() / double(answers.size())));
}

QList<Tally> byEntry(const QList<ExamResult> &results)
{
    return tallied(results, [](const MarkedAnswer &answer) {
        return answer.about.isEmpty() ? QStringList() : QStringList{answer.about};
    });
}

QList<Tally> byTopic(const QList<ExamResult> &results)
{
    return tallied(results, [](const MarkedAnswer &answer) {
        QStringList topics = answer.topics;
        topics.removeAll(u"all"_s);
        return topics;
    });
}
