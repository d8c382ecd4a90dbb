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
    }
    return {};
}

TextPieces shown(const Scenario::Choice &choice, Scenario::Asks asks, const Texts &texts)
{
    switch (asks) {
    case Scenario::Asks::Code:
        if (const StatusCode *code = texts.catalog().code(choice.stands))
            return {{Wording::code(*code, texts)}};
        return {{choice.stands}};
    case Scenario::Asks::Step:
        return unlinked(texts.pieces(choice.id, "text"));
    case Scenario::Asks::Station:
        return {{Wording::capitalized(Vocabulary::station(Station(stationWords().indexOf(choice.stands))))}};
    }
    return {};
}

} // namespace

QList<Question> scenarioQuestions(const Texts &texts)
{
    QList<Question> questions;
    for (const Scenario &scenario : texts.catalog().scenarios) {
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

QuestionSheet scenarioSheet(const Question &question, const Texts &texts, quint64 seed)
{
    const Scenario *scenario = texts.catalog().scenario(question.other);
    if (!scenario)
        return {};
    QuestionSheet sheet;
    sheet.prompt = {{prompt(scenario->asks)}};
    sheet.passage = unlinked(texts.pieces(scenario->id, "situation"));
    sheet.evidence = scenario->evidence;
    for (const Scenario::Choice &choice : scenario->choices) {
        const QString entry = scenario->asks == Scenario::Asks::Code ? choice.stands : QString();
        const TextPieces reason = texts.pieces(choice.id, "reason");
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
