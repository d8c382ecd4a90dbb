// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examwords.h"

#include "questions/topics.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

QString ExamWords::score(int right, int asked)
{
    const int share = asked == 0 ? 0 : int(std::lround(100.0 * right / asked));
    //: How many answers were right, of how many, and the percentage: "14 of 20 (70%)"
    return tr("%1 of %2 (%3)").arg(QString::number(right), QString::number(asked), percent(share));
}

QString ExamWords::percent(int percent)
{
    //: A percentage, with the blank that the language asks for
    return tr("%1%").arg(percent);
}

QString ExamWords::topics(const ExamPlan &plan)
{
    QStringList names;
    for (const QString &id : plan.topics) {
        const QString name = topicName(id);
        names.append(name.isEmpty() ? id : name);
    }
    return names.join(u", "_s);
}

QString ExamWords::timeLimit(const ExamPlan &plan)
{
    return plan.minutes == 0 ? tr("none", "time limit") : tr("%n minute(s)", nullptr, plan.minutes);
}

QString ExamWords::duration(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(QString::number(minutes), two(seconds % 60));
    return u"%1:%2:%3"_s.arg(QString::number(minutes / 60), two(minutes % 60), two(seconds % 60));
}

QString ExamWords::moment(const QDateTime &time)
{
    // As it was where it was taken: not moved to the time zone of whoever reads it.
    return QLocale().toString(time.date(), QLocale::LongFormat) + u", "_s
        + QLocale().toString(time.time(), QLocale::ShortFormat);
}

QString ExamWords::letter(qsizetype index)
{
    return QString(QChar(u'A' + char16_t(index)));
}

QString ExamWords::learner(const QString &name)
{
    return name.isEmpty() ? tr("(no name)") : name;
}
