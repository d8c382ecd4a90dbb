// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/questionbank.h"

#include "questions/answererquestions.h"
#include "questions/cachequestions.h"
#include "questions/codequestions.h"
#include "questions/distinctionquestions.h"
#include "questions/orderquestions.h"
#include "questions/pathquestions.h"
#include "questions/scenarioquestions.h"
#include "questions/stepquestions.h"
#include "questions/termquestions.h"
#include "questions/topics.h"
#include "questions/typedanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is met most comes first.
int commonness(const Question &question, const Catalog &catalog)
{
    if (const StatusCode *code = catalog.code(question.about))
        return commonness(*code);
    const GlossaryTerm *term = catalog.term(question.about);
    return term && term->first ? Frequency::Highest : 2;
}

} // namespace

QuestionBank::QuestionBank(const Texts &texts)
    : m_texts(texts)
{
    m_questions = codeQuestions(m_texts) + pathQuestions(m_texts) + stepQuestions(m_texts) + cacheQuestions(m_texts)
        + distinctionQuestions(m_texts) + orderQuestions(m_texts) + answererQuestions(m_texts) + termQuestions(m_texts)
        + scenarioQuestions(m_texts);
    for (Question &question : m_questions)
        question.topics = topicsOf(question, texts.catalog());
    std::ranges::stable_sort(m_questions, [&](const Question &a, const Question &b) {
        const int ofA = commonness(a, texts.catalog());
        const int ofB = commonness(b, texts.catalog());
        return ofA != ofB ? ofA > ofB : a.kind < b.kind;
    });
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        m_places.insert(m_questions.at(i).id, i);
}

const Question *QuestionBank::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_questions.at(*place);
}

QuestionSheet QuestionBank::sheet(const Question &question, AnswerForm form, quint64 seed) const
{
    const AnswerForm asked = form == question.practice ? form : question.exam;
    QuestionSheet sheet;
    switch (question.kind) {
    case QuestionKind::Meaning:
    case QuestionKind::Number:
    case QuestionKind::NumberOfName:
    case QuestionKind::NameOfNumber:
        sheet = codeSheet(question, asked, m_texts, seed);
        break;
    case QuestionKind::Emitter:
    case QuestionKind::Actor:
        sheet = pathSheet(question, m_texts, seed);
        break;
    case QuestionKind::FirstStep:
        sheet = stepSheet(question, asked, m_texts, seed);
        break;
    case QuestionKind::Caching:
        sheet = cacheSheet(question, m_texts, seed);
        break;
    case QuestionKind::Distinction:
        sheet = distinctionSheet(question, asked, m_texts, seed);
        break;
    case QuestionKind::HopOrder:
        sheet = orderSheet(question, m_texts, seed);
        break;
    case QuestionKind::Answerer:
        sheet = question.other.isEmpty() ? answererSheet(question, m_texts, seed)
                                         : scenarioSheet(question, m_texts, seed);
        break;
    case QuestionKind::ScenarioCode:
    case QuestionKind::ScenarioStep:
    case QuestionKind::Own:
        sheet = scenarioSheet(question, m_texts, seed);
        break;
    case QuestionKind::Definition:
    case QuestionKind::Term:
        sheet = termSheet(question, asked, m_texts, seed);
        break;
    }
    sheet.id = question.id;
    sheet.about = question.about;
    return sheet;
}

bool QuestionBank::isAccepted(const QuestionSheet &sheet, const QString &typed)
{
    return isAcceptedAnswer(typed, sheet.accepted);
}
