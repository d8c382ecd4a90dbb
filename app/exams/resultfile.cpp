// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/resultfile.h"

#include "catalog/jsonfile.h"
#include "catalog/jsonplace.h"
#include "catalog/wholefile.h"
#include "exams/csv.h"
#include "exams/examfields.h"
#include "exams/sealedjson.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QString FileKind = u"exam-result"_s;
constexpr qint64 LargestFile = 4LL * 1024 * 1024;

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject toJson(const MarkedAnswer &answer)
{
    QJsonObject object{{u"question"_s, answer.question},
                       {u"topics"_s, QJsonArray::fromStringList(answer.topics)},
                       {u"right"_s, answer.right},
                       {u"is_right"_s, answer.isRight},
                       {u"milliseconds"_s, answer.milliseconds}};
    insertText(object, u"about"_s, answer.about);
    insertText(object, u"given"_s, answer.given);
    insertText(object, u"confused_with"_s, answer.confusedWith);
    return object;
}

MarkedAnswer readAnswer(const JsonPlace &place)
{
    MarkedAnswer answer;
    ObjectReader reader(place);
    answer.question = reader.string(u"question"_s);
    answer.about = reader.string(u"about"_s, Need::Optional);
    answer.topics = reader.strings(u"topics"_s);
    answer.given = reader.string(u"given"_s, Need::Optional);
    answer.right = reader.string(u"right"_s);
    answer.isRight = reader.boolean(u"is_right"_s, Need::Required).value_or(false);
    answer.confusedWith = reader.string(u"confused_with"_s, Need::Optional);
    answer.milliseconds = reader.integer(u"milliseconds"_s, 0, std::numeric_limits<int>::max()).value_or(0);
    reader.finish();
    return answer;
}

void readResult(const JsonPlace &place, ExamResult &result)
{
    ObjectReader reader(place);
    result.learner = reader.string(u"learner"_s, Need::Optional);
    result.begun = readTime(reader, u"begun"_s);
    result.finished = readTime(reader, u"finished"_s);
    result.catalog = reader.string(u"catalog"_s);
    result.resumptions = reader.integer(u"resumptions"_s, 0, 1'000'000).value_or(0);
    reader.at(u"plan"_s, Need::Required, [&](const JsonPlace &plan) { result.plan = readPlan(plan); });
    reader.forEach(u"answers"_s, Need::Required,
                   [&](const JsonPlace &answer) { result.answers.append(readAnswer(answer)); });
    reader.finish();
}

} // namespace

QByteArray resultFile(const ExamResult &result)
{
    QJsonArray answers;
    for (const MarkedAnswer &answer : result.answers)
        answers.append(toJson(answer));
    QJsonObject object{{u"begun"_s, timeText(result.begun)}, {u"finished"_s, timeText(result.finished)},
                       {u"catalog"_s, result.catalog},       {u"resumptions"_s, result.resumptions},
                       {u"plan"_s, planToJson(result.plan)}, {u"answers"_s, answers}};
    insertText(object, u"learner"_s, result.learner);
    return sealedJson(FileKind, object);
}

QByteArray answersCsv(const QList<ExamResult> &results)
{
    QList<QStringList> rows{{u"learner"_s, u"date"_s, u"catalog"_s, u"seed"_s, u"question"_s, u"given"_s, u"right"_s,
                             u"is_right"_s, u"milliseconds"_s}};
    for (const ExamResult &result : results) {
        for (const MarkedAnswer &answer : result.answers) {
            rows.append({result.learner, timeText(result.finished), result.catalog, QString::number(result.plan.seed),
                         answer.question, answer.given, answer.right, answer.isRight ? u"1"_s : u"0"_s,
                         QString::number(answer.milliseconds)});
        }
    }
    return csv(rows);
}

ResultReading readResultFile(const QString &file, const QByteArray &bytes)
{
    ResultReading reading;
    reading.problems = readSealedJson(file, bytes, FileKind,
                                      [&](const JsonPlace &content) { readResult(content, reading.result); });
    if (!reading.problems.isEmpty())
        reading.result = {};
    return reading;
}

ResultReading readResultFile(const QString &path)
{
    QList<CatalogProblem> found;
    const std::optional<QByteArray> json = fileContents(path, LargestFile, found);
    if (json)
        return readResultFile(path, *json);
    // What is too large or a device is something else.
    const bool cannotBeOpened = found.constFirst().kind == CatalogProblem::Kind::CannotOpen;
    return {
        {},
        {{cannotBeOpened ? ExamFileProblem::Kind::Unreadable : ExamFileProblem::Kind::NotAnExam, found.constFirst()}}};
}

QString resultFileName(const ExamResult &result)
{
    QString name;
    for (const QChar c : result.learner.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    constexpr qsizetype Longest = 40;
    name.truncate(Longest);
    if (!name.isEmpty() && !name.endsWith(u'-'))
        name += u'-';
    return name + result.finished.toString(u"yyyy-MM-dd-HHmm"_s) + u"-%1.json"_s.arg(result.plan.seed);
}

QString standardResultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/statut/exams"_s;
}

QString keepResult(const ExamResult &result, const QString &folder)
{
    const QString name = resultFileName(result);
    QString path = folder + u'/' + name;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder + u"/%1-%2.json"_s.arg(name.chopped(5), QString::number(i));
    return writeWholeInFolder(path, resultFile(result));
}
