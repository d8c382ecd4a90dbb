// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examreview.h"

#include "article/entrylinks.h"
#include "article/richtext.h"
#include "exams/exam.h"
#include "exams/examwords.h"
#include "questions/questionbank.h"
#include "questions/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ExamReview::ExamReview(const ExamResult &result, const QuestionBank &bank, const Texts &texts)
    : m_result(result)
    , m_bank(bank)
    , m_texts(texts)
{
}

Article ExamReview::article() const
{
    Article page;
    page.title = ExamWords::score(m_result.rightAnswers(), int(m_result.answers.size()));
    qint64 milliseconds = 0;
    for (const MarkedAnswer &answer : m_result.answers)
        milliseconds += answer.milliseconds;
    Facts facts{{
        {sentence(tr("Name", "of a person")), {sentence(ExamWords::learner(m_result.learner))}},
        {sentence(tr("Handed in")), {sentence(ExamWords::moment(m_result.finished))}},
        {sentence(tr("Time needed")), {sentence(ExamWords::duration(milliseconds))}},
        {sentence(tr("Topics")), {sentence(ExamWords::topics(m_result.plan))}},
        {sentence(tr("Seed")),
         {sentence(tr("%1 (catalog %2)").arg(QString::number(m_result.plan.seed), m_result.catalog))}},
    }};
    if (m_result.resumptions > 0)
        facts.rows.append({sentence(tr("Interrupted")), {sentence(tr("%n time(s)", nullptr, m_result.resumptions))}});
    page.blocks.append(facts);
    addTopics(page.blocks);
    const bool isPerfect = std::ranges::all_of(m_result.answers, &MarkedAnswer::isRight);
    page.blocks.append(Heading{tr("Wrong answers")});
    if (isPerfect)
        page.blocks.append(Paragraph{sentence(tr("None: every answer is right."))});
    for (qsizetype i = 0; i < m_result.answers.size(); ++i) {
        if (!m_result.answers.at(i).isRight)
            addWrong(page.blocks, i);
    }
    return page;
}

void ExamReview::addTopics(QList<Block> &blocks) const
{
    const QList<Tally> topics = byTopic({m_result});
    if (topics.isEmpty())
        return;
    Facts facts;
    for (const Tally &topic : topics) {
        const QString name = topicName(topic.id);
        facts.rows.append(
            {sentence(name.isEmpty() ? topic.id : name), {sentence(ExamWords::score(topic.right, topic.asked))}});
    }
    blocks.append(Heading{tr("Topics, the weakest first")});
    blocks.append(facts);
}

void ExamReview::addWrong(QList<Block> &blocks, qsizetype index) const
{
    const MarkedAnswer &answer = m_result.answers.at(index);
    const QuestionSheet sheet = examSheet(answer.question, m_result.plan, m_bank);
    if (sheet.isEmpty())
        return;
    blocks.append(Heading{u"%1. %2"_s.arg(QString::number(index + 1), plainText(sheet.prompt)), Heading::Level::Part});
    if (!sheet.passage.isEmpty())
        blocks.append(Paragraph{sentence(sheet.passage)});
    if (!sheet.evidence.isEmpty())
        blocks.append(Listing{sheet.evidence.split(u'\n')});
    Facts facts;
    const auto choice = std::ranges::find(sheet.choices, answer.given, &QuestionChoice::id);
    QList<RichText> given{
        sentence(answer.given.isEmpty() ? tr("nothing", "was answered") : answerText(sheet, answer.given))};
    if (choice != sheet.choices.cend() && !choice->reason.isEmpty())
        given.append(sentence(choice->reason));
    QList<RichText> right{{strong(answerText(sheet, answer.right))}};
    if (!sheet.reason.isEmpty())
        right.append(sentence(sheet.reason));
    facts.rows.append({sentence(tr("Your answer")), given});
    facts.rows.append({sentence(tr("Right")), right});
    if (m_texts.catalog().find(sheet.about).isValid())
        facts.rows.append({sentence(tr("Read more")), {{EntryLinks(m_texts).link(sheet.about)}}});
    blocks.append(facts);
}
