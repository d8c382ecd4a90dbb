// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/exam.h"

#include "catalog/catalog.h"
#include "questions/questionbank.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

/// On one line, without what a file may not hold or what turns the direction of the text.
static QString cleaned(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    return clean.simplified();
}

Exam Exam::begin(const ExamPlan &plan, const QString &learner, const QuestionBank &bank, const Catalog &catalog,
                 const QDateTime &now)
{
    Exam exam;
    exam.plan = plan;
    exam.learner = cleaned(learner);
    exam.catalog = catalog.version;
    exam.begun = now;
    exam.questions = drawnQuestions(plan, bank);
    exam.answers.resize(exam.questions.size());
    return exam;
}

qint64 Exam::timeLeft() const
{
    constexpr qint64 Minute = 60'000;
    return std::max<qint64>(0, plan.minutes * Minute - milliseconds);
}

void Exam::pass(qint64 more)
{
    if (more <= 0)
        return;
    milliseconds += more;
    if (current < 0 || current >= answers.size())
        return;
    int &spent = answers[current].milliseconds;
    spent = int(std::min<qint64>(spent + more, std::numeric_limits<int>::max()));
}

void Exam::answer(qsizetype index, const QString &given)
{
    answers[index].given = cleaned(given);
}

QList<qsizetype> Exam::unanswered() const
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers.at(i).given.isEmpty())
            open.append(i);
    }
    return open;
}

QStringList Exam::missingQuestions(const QuestionBank &bank) const
{
    QStringList missing;
    std::ranges::copy_if(questions, std::back_inserter(missing), [&](const QString &id) { return !bank.find(id); });
    return missing;
}

QuestionSheet examSheet(const QString &question, const ExamPlan &plan, const QuestionBank &bank)
{
    const Question *found = bank.find(question);
    return found ? bank.sheet(*found, found->exam, quint64(plan.seed)) : QuestionSheet();
}

QString rightAnswer(const QuestionSheet &sheet)
{
    if (!sheet.rightOrder.isEmpty())
        return sheet.rightOrder.join(u' ');
    if (const QuestionChoice *choice = sheet.rightChoice())
        return choice->id;
    return sheet.accepted.value(0);
}

bool isRightAnswer(const QuestionSheet &sheet, const QString &given)
{
    if (given.isEmpty())
        return false;
    return sheet.choices.isEmpty() ? QuestionBank::isAccepted(sheet, given) : given == rightAnswer(sheet);
}

QString answerText(const QuestionSheet &sheet, const QString &given)
{
    const auto text = [&](const QString &id) {
        const auto choice = std::ranges::find(sheet.choices, id, &QuestionChoice::id);
        return choice == sheet.choices.cend() ? id : plainText(choice->text);
    };
    if (sheet.rightOrder.isEmpty())
        return text(given);
    QStringList words;
    const QStringList ids = given.split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(ids, std::back_inserter(words), text);
    return words.join(u" → "_s);
}

/// The code that bears the number typed: that of the same issuer as the right one before others.
static QString codeOfNumber(const QString &typed, const Question &question, const Catalog &catalog)
{
    static const QRegularExpression lastNumber(u"(\\d{1,9})\\D*$"_s);
    const QRegularExpressionMatch match = lastNumber.match(typed);
    if (!match.hasMatch())
        return {};
    const StatusCode *asked = catalog.code(question.about);
    QString found;
    const QList<EntryRef> refs = catalog.numbered(match.captured(1).toInt());
    for (const EntryRef &ref : refs) {
        const StatusCode *code = catalog.code(catalog.id(ref));
        if (code && (found.isEmpty() || (asked && code->issuer == asked->issuer)))
            found = code->id;
    }
    return found;
}

static QString confusedWith(const Question &question, const QuestionSheet &sheet, const QString &given,
                            const Catalog &catalog)
{
    switch (question.kind) {
    case QuestionKind::Number:
    case QuestionKind::NumberOfName:
        return codeOfNumber(given, question, catalog);
    case QuestionKind::Meaning:
    case QuestionKind::NameOfNumber:
    case QuestionKind::Distinction:
    case QuestionKind::Definition:
    case QuestionKind::Term:
    case QuestionKind::ScenarioCode: {
        const auto choice = std::ranges::find(sheet.choices, given, &QuestionChoice::id);
        return choice == sheet.choices.cend() ? QString() : choice->entry;
    }
    default:
        return {};
    }
}

ExamResult marked(const Exam &exam, const QuestionBank &bank, const Catalog &catalog, const QDateTime &finished)
{
    ExamResult result;
    result.learner = exam.learner;
    result.begun = exam.begun;
    result.finished = finished;
    result.catalog = exam.catalog;
    result.plan = exam.plan;
    result.resumptions = exam.resumptions;
    for (qsizetype i = 0; i < exam.questions.size(); ++i) {
        const Question *question = bank.find(exam.questions.at(i));
        if (!question)
            continue;
        const QuestionSheet sheet = examSheet(question->id, exam.plan, bank);
        const ExamAnswer &answer = exam.answers.at(i);
        const bool isRight = isRightAnswer(sheet, answer.given);
        result.answers.append({question->id, question->about, question->topics, answer.given, rightAnswer(sheet),
                               isRight, isRight ? QString() : confusedWith(*question, sheet, answer.given, catalog),
                               answer.milliseconds});
    }
    return result;
}
