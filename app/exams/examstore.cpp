// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examstore.h"

#include "catalog/jsonfile.h"
#include "catalog/jsonplace.h"
#include "catalog/wholefile.h"
#include "exams/examfields.h"
#include "exams/sealedjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QString FileKind = u"exam"_s;
constexpr qint64 LargestFile = 4LL * 1024 * 1024;
constexpr int MostMilliseconds = std::numeric_limits<int>::max();

QByteArray toFile(const Exam &exam)
{
    QJsonArray questions;
    for (qsizetype i = 0; i < exam.questions.size(); ++i) {
        const ExamAnswer &answer = exam.answers.at(i);
        QJsonObject question{{u"question"_s, exam.questions.at(i)}, {u"milliseconds"_s, answer.milliseconds}};
        if (!answer.given.isEmpty())
            question.insert(u"given"_s, answer.given);
        questions.append(question);
    }
    QJsonObject object{{u"plan"_s, planToJson(exam.plan)},  {u"catalog"_s, exam.catalog},
                       {u"begun"_s, timeText(exam.begun)},  {u"questions"_s, questions},
                       {u"current"_s, exam.current},        {u"milliseconds"_s, exam.milliseconds},
                       {u"resumptions"_s, exam.resumptions}};
    if (!exam.learner.isEmpty())
        object.insert(u"learner"_s, exam.learner);
    return sealedJson(FileKind, object);
}

void readQuestion(const JsonPlace &place, Exam &exam)
{
    ObjectReader reader(place);
    exam.questions.append(reader.string(u"question"_s));
    exam.answers.append({reader.string(u"given"_s, Need::Optional),
                         reader.integer(u"milliseconds"_s, 0, MostMilliseconds).value_or(0)});
    reader.finish();
}

void readExam(const JsonPlace &place, Exam &exam)
{
    ObjectReader reader(place);
    reader.at(u"plan"_s, Need::Required, [&](const JsonPlace &plan) { exam.plan = readPlan(plan); });
    exam.learner = reader.string(u"learner"_s, Need::Optional);
    exam.catalog = reader.string(u"catalog"_s);
    exam.begun = readTime(reader, u"begun"_s);
    reader.forEach(u"questions"_s, Need::Required, [&](const JsonPlace &item) { readQuestion(item, exam); });
    exam.current = reader.integer(u"current"_s, 0, std::max(0, int(exam.questions.size()) - 1)).value_or(0);
    exam.milliseconds = qint64(reader.number(u"milliseconds"_s, 0, 1e15).value_or(0));
    exam.resumptions = reader.integer(u"resumptions"_s, 0, 1'000'000).value_or(0);
    reader.finish();
}

} // namespace

ExamStore::ExamStore(QString path)
    : m_path(std::move(path))
    , m_lock(m_path + u".lock"_s)
{
    // Never by its age alone: an exam may take hours. That of a program that is gone is removed at once.
    m_lock.setStaleLockTime(0);
}

QString ExamStore::standardPath()
{
    // QStandardPaths knows the state folder only from Qt 6.7 on.
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    return (home.startsWith(u'/') ? home : QDir::homePath() + u"/.local/state"_s) + u"/statut/exam.json"_s;
}

bool ExamStore::acquire()
{
    if (m_lock.isLocked())
        return true;
    QDir().mkpath(QFileInfo(m_path).path());
    // A folder that cannot be written to has its own message, when the first answer is.
    return m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
}

void ExamStore::release()
{
    m_lock.unlock();
}

QString ExamStore::write(const Exam &exam)
{
    return writeWholeInFolder(m_path, toFile(exam));
}

ExamStore::Reading ExamStore::read()
{
    Reading reading;
    if (!QFileInfo::exists(m_path))
        return reading;
    QList<CatalogProblem> found;
    const std::optional<QByteArray> bytes = fileContents(m_path, LargestFile, found);
    if (!bytes) {
        reading.problems.append({ExamFileProblem::Kind::Unreadable, found.constFirst()});
    } else {
        Exam exam;
        reading.problems = readSealedJson(m_path, *bytes, FileKind,
                                          [&](const JsonPlace &content) { readExam(content, exam); });
        if (reading.problems.isEmpty())
            reading.exam = exam;
    }
    // It must not stand in the way of the next exam, and somebody may still get something out of it.
    const QString aside = m_path + u".damaged"_s;
    if (!reading.problems.isEmpty() && (!QFile::exists(aside) || QFile::remove(aside)) && QFile::rename(m_path, aside))
        reading.setAside = aside;
    return reading;
}

QString ExamStore::remove()
{
    QFile file(m_path);
    return !file.exists() || file.remove() ? QString() : file.errorString();
}
