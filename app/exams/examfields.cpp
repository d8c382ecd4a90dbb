// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examfields.h"

#include "catalog/jsonplace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

QJsonObject planToJson(const ExamPlan &plan)
{
    QJsonArray kinds;
    for (const QuestionKind kind : plan.kinds)
        kinds.append(questionKindId(kind));
    return {{u"topics"_s, QJsonArray::fromStringList(plan.topics)},
            {u"kinds"_s, kinds},
            {u"questions"_s, plan.questions},
            {u"minutes"_s, plan.minutes},
            {u"seed"_s, plan.seed},
            {u"language"_s, plan.language}};
}

ExamPlan readPlan(const JsonPlace &place)
{
    ExamPlan plan;
    ObjectReader reader(place);
    plan.topics = reader.strings(u"topics"_s);
    reader.forEachText(u"kinds"_s, [&plan](const JsonPlace &item, const QString &id) {
        QStringList known;
        for (const QuestionKind kind : questionKinds()) {
            known.append(questionKindId(kind));
            if (known.constLast() == id)
                return plan.kinds.append(kind);
        }
        item.report(Kind::UnknownWord, {shown(id), known.join(u", "_s)});
    });
    plan.questions = reader.integer(u"questions"_s, 1, ExamPlan::MostQuestions).value_or(1);
    plan.minutes = reader.integer(u"minutes"_s, 0, ExamPlan::MostMinutes).value_or(0);
    plan.seed = reader.integer(u"seed"_s, 0, ExamPlan::LargestSeed).value_or(0);
    plan.language = reader.string(u"language"_s);
    reader.finish();
    return plan;
}

QString timeText(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QDateTime readTime(ObjectReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !time.isValid())
        JsonPlace(reader.place(), key).report(Kind::NotADate, {shown(text)});
    return time;
}
