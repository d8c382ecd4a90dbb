// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/scenarioquestions.h"

#include "article/vocabulary.h"
#include "catalog/catalogwords.h"
#include "questions/draw.h"
#include "questions/masking.h"
#include "questions/wording.h"

using namespace Qt::StringLiterals;

namespace {

QuestionKind kindOf(Scenario::Asks asks)
{
    switch (asks) {
    case Scenario::Asks::Code:
        return QuestionKind::ScenarioCode;
    case Scenario::Asks::Step:
        return QuestionKind::ScenarioStep;
    case Scenario::Asks::Station:
        return QuestionKind::Answerer;
    case Scenario::Asks::Choice:
    case Scenario::Asks::Answer:
        return QuestionKind::Own;
    }
    return QuestionKind::ScenarioCode;
}

QString prompt(Scenario::Asks asks)
{
    switch (asks) {
    case Scenario::Asks::Code:
        return Wording::tr("Which code is it?");
    case Scenario::Asks::Step:
        return Wording::tr("What do you do next?");
    case Scenario::Asks::Station:
        return Wording::tr("Which hop wrote the response?");
    case Scenario::Asks::Choice:
        return Wording::tr("Which answer is right?");
    case Scenario::Asks::Answer:
        return Wording::tr("What is the answer?");
    }
    return {};
}

TextPieces shown(const Scenario::Option &choice, Scenario::Asks asks, const QuestionTexts &texts)
{
    switch (asks) {
    case Scenario::Asks::Code:
        if (const StatusCode *code = texts->catalog().code(choice.stands))
            return {{Wording::code(*code, *texts)}};
        return {{choice.stands}};
    case Scenario::Asks::Step:
    case Scenario::Asks::Choice:
        return unlinked(texts->pieces(choice.id, "text"));
    case Scenario::Asks::Station:
        return {{Wording::capitalized(Vocabulary::station(Station(stationWords().indexOf(choice.stands))))}};
    case Scenario::Asks::Answer:
        break;
    }
    return {};
}

/// In every language, the current one's first: who thinks in one and answers in the other is right as well.
QStringList acceptedAnswers(const Scenario &scenario, const QuestionTexts &texts)
{
    QStringList accepted = texts->list(scenario.id, "accepted");
    for (const QString &language : Catalog::Languages)
        accepted += texts->listIn(language, scenario.id, "accepted");
    accepted.removeDuplicates();
    return accepted;
}

} // namespace

QList<Question> scenarioQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    for (const Scenario &scenario : texts->catalog().scenarios) {
        const QuestionKind kind = kindOf(scenario.asks);
        questions.append({questionKindId(kind) + u':' + scenario.id,
                          kind,
                          scenario.about,
                          scenario.id,
                          AnswerForm::Choice,
                          AnswerForm::Choice,
                          {}});
    }
    return questions;
}

QuestionSheet scenarioSheet(const Question &question, const QuestionTexts &texts, quint64 seed)
{
    const Scenario *scenario = texts->catalog().scenario(question.other);
    if (!scenario)
        return {};
    QuestionSheet sheet;
    sheet.prompt = {{prompt(scenario->asks)}};
    sheet.passage = unlinked(texts->pieces(scenario->id, "situation"));
    sheet.evidence = scenario->evidence;
    if (scenario->asks == Scenario::Asks::Answer) {
        for (const QString &accepted : acceptedAnswers(*scenario, texts))
            sheet.accepted.append(accepted);
        sheet.answer = {{sheet.accepted.value(0)}};
        sheet.reason = texts->pieces(scenario->id, "reason");
    }
    for (const Scenario::Option &choice : scenario->choices) {
        const QString entry = scenario->asks == Scenario::Asks::Code ? choice.stands : QString();
        const TextPieces reason = texts->pieces(choice.id, "reason");
        sheet.choices.append({choice.id, shown(choice, scenario->asks, texts), choice.isRight, reason, entry});
        if (choice.isRight) {
            sheet.answer = sheet.choices.constLast().text;
            sheet.reason = reason;
        }
    }
    Draw draw(seed, question.id);
    draw.shuffle(sheet.choices);
    return sheet;
}
