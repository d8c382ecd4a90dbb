// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examgroup.h"

#include "exams/csv.h"
#include "exams/examfields.h"
#include "exams/resultfile.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString person(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The same exam of the same person: nobody begins two in one second.
bool isSame(const ExamResult &one, const ExamResult &other)
{
    return one.begun == other.begun && one.finished == other.finished && one.plan.seed == other.plan.seed
        && one.learner == other.learner && one.answers == other.answers;
}

int percentOf(qsizetype right, qsizetype asked)
{
    return asked == 0 ? 0 : int(std::lround(100.0 * double(right) / double(asked)));
}

/// An order that is wrong is not taken for another one.
bool isConfusion(const MarkedAnswer &answer)
{
    return !answer.isRight && !answer.given.isEmpty()
        && !answer.question.startsWith(questionKindId(QuestionKind::HopOrder) + u':');
}

/// The two alone, not yet counted.
Confusion confusion(const MarkedAnswer &answer)
{
    if (!answer.confusedWith.isEmpty() && !answer.about.isEmpty())
        return {answer.about, answer.confusedWith, {}};
    return {answer.right, answer.given, answer.question};
}

} // namespace

bool ExamGroup::add(const ExamResult &result)
{
    if (std::ranges::any_of(m_results, [&](const ExamResult &other) { return isSame(result, other); })) {
        ++m_duplicates;
        return false;
    }
    const auto place = std::ranges::upper_bound(m_results, result.finished, {}, &ExamResult::finished);
    m_results.insert(place, result);
    return true;
}

void ExamGroup::addPath(const QString &path)
{
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        files.clear();
        for (QDirIterator it(path, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        files.sort();
    }
    for (const QString &file : std::as_const(files)) {
        const ResultReading reading = readResultFile(file);
        if (reading.problems.isEmpty())
            add(reading.result);
        else
            m_problems += reading.problems;
    }
}

ExamGroup ExamGroup::of(const QString &learner) const
{
    ExamGroup group;
    std::ranges::copy_if(m_results, std::back_inserter(group.m_results),
                         [&](const ExamResult &result) { return person(result.learner) == person(learner); });
    return group;
}

QStringList ExamGroup::leftOut() const
{
    QStringList files;
    for (const ExamFileProblem &problem : m_problems)
        files.append(problem.file());
    files.removeDuplicates();
    return files;
}

QList<Examinee> ExamGroup::examinees() const
{
    QMap<QString, Examinee> people;
    for (int i = 0; i < m_results.size(); ++i) {
        const ExamResult &result = m_results.at(i);
        Examinee &one = people[person(result.learner)];
        one.name = result.learner.simplified();
        one.results.append(i);
        one.latestPercent = result.percent();
        one.bestPercent = std::max(one.bestPercent, result.percent());
    }
    for (Examinee &one : people) {
        qsizetype asked = 0;
        qsizetype right = 0;
        for (const int i : std::as_const(one.results)) {
            asked += m_results.at(i).answers.size();
            right += m_results.at(i).rightAnswers();
        }
        one.meanPercent = percentOf(right, asked);
    }
    return people.values();
}

QList<Confusion> ExamGroup::confusions() const
{
    QMap<std::pair<QString, QString>, Confusion> found;
    QMap<std::pair<QString, QString>, QSet<QString>> people;
    for (const ExamResult &result : m_results) {
        for (const MarkedAnswer &answer : result.answers) {
            if (!isConfusion(answer))
                continue;
            const Confusion one = confusion(answer);
            const std::pair key(one.right, one.given);
            if (!found.contains(key))
                found.insert(key, one);
            people[key].insert(person(result.learner));
            ++found[key].times;
            found[key].learners = int(people[key].size());
        }
    }
    QList<Confusion> list = found.values();
    std::ranges::stable_sort(list, [](const Confusion &a, const Confusion &b) {
        return std::pair(a.times, a.learners) > std::pair(b.times, b.learners);
    });
    return list;
}

QStringList ExamGroup::catalogs() const
{
    QStringList versions;
    for (const ExamResult &result : m_results)
        versions.append(result.catalog);
    versions.removeDuplicates();
    versions.sort();
    return versions;
}

int ExamGroup::percent() const
{
    qsizetype asked = 0;
    qsizetype right = 0;
    for (const ExamResult &result : m_results) {
        asked += result.answers.size();
        right += result.rightAnswers();
    }
    return percentOf(right, asked);
}

QByteArray scoresCsv(const ExamGroup &group)
{
    QList<QStringList> rows{
        {u"learner"_s, u"date"_s, u"catalog"_s, u"seed"_s, u"questions"_s, u"right"_s, u"percent"_s, u"minutes"_s}};
    for (const ExamResult &result : group.results()) {
        qint64 milliseconds = 0;
        for (const MarkedAnswer &answer : result.answers)
            milliseconds += answer.milliseconds;
        rows.append({result.learner, timeText(result.finished), result.catalog, QString::number(result.plan.seed),
                     QString::number(result.answers.size()), QString::number(result.rightAnswers()),
                     QString::number(result.percent()), QString::number(double(milliseconds) / 60'000, 'f', 1)});
    }
    return csv(rows);
}
