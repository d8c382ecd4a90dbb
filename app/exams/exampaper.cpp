// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/exampaper.h"

#include "article/richtext.h"
#include "exams/exam.h"
#include "exams/examwords.h"
#include "questions/questionbank.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Blank = u"________________________"_s;
const QString ShortBlank = u"____"_s;

} // namespace

ExamPaper::ExamPaper(const ExamPlan &plan, const QuestionBank &bank, const Texts &texts)
    : m_plan(plan)
    , m_bank(bank)
    , m_texts(texts)
{
}

Article ExamPaper::page(const QString &title) const
{
    Article page;
    page.title = title;
    page.blocks.append(Facts{{
        {sentence(tr("Topics")), {sentence(ExamWords::topics(m_plan))}},
        {sentence(tr("Time limit")), {sentence(ExamWords::timeLimit(m_plan))}},
        //: The number that draws the questions of an exam: the same seed gives the same exam
        {sentence(tr("Seed")),
         {sentence(tr("%1 (catalog %2)").arg(QString::number(m_plan.seed), m_texts.catalog().version))}},
    }});
    return page;
}

void ExamPaper::addChoices(QList<Block> &blocks, const QuestionSheet &sheet)
{
    Facts facts;
    for (qsizetype i = 0; i < sheet.choices.size(); ++i) {
        const QString mark = sheet.rightOrder.isEmpty() ? u"☐ "_s + ExamWords::letter(i)
                                                        : ShortBlank + u' ' + ExamWords::letter(i);
        facts.rows.append({sentence(mark), {sentence(plainText(sheet.choices.at(i).text))}});
    }
    if (!sheet.rightOrder.isEmpty())
        blocks.append(Paragraph{{quiet(tr("Write 1, 2, 3 … before the letters."))}});
    blocks.append(facts);
}

Article ExamPaper::paper() const
{
    Article paper = page(tr("Exam"));
    auto &head = std::get<Facts>(paper.blocks.first());
    head.rows.prepend({sentence(tr("Date")), {sentence(Blank)}});
    head.rows.prepend({sentence(tr("Name", "of a person")), {sentence(Blank)}});
    int number = 0;
    const QStringList questions = drawnQuestions(m_plan, m_bank);
    for (const QString &id : questions) {
        const QuestionSheet sheet = examSheet(id, m_plan, m_bank);
        paper.blocks.append(
            Heading{u"%1. %2"_s.arg(QString::number(++number), plainText(sheet.prompt)), Heading::Level::Part});
        if (!sheet.passage.isEmpty())
            paper.blocks.append(Paragraph{sentence(plainText(sheet.passage))});
        if (!sheet.evidence.isEmpty())
            paper.blocks.append(Listing{sheet.evidence.split(u'\n')});
        if (sheet.choices.isEmpty())
            paper.blocks.append(Paragraph{sentence(tr("Answer: %1").arg(Blank))});
        else
            addChoices(paper.blocks, sheet);
    }
    return paper;
}

/// The letter of the right choice, or the letters in the right order.
QString ExamPaper::rightMark(const QuestionSheet &sheet)
{
    const QStringList right = sheet.rightOrder.isEmpty() ? QStringList{rightAnswer(sheet)} : sheet.rightOrder;
    QStringList letters;
    for (const QString &id : right) {
        const auto choice = std::ranges::find(sheet.choices, id, &QuestionChoice::id);
        if (choice != sheet.choices.cend())
            letters.append(ExamWords::letter(choice - sheet.choices.cbegin()));
    }
    return letters.join(u' ');
}

Article ExamPaper::key() const
{
    Article key = page(tr("Exam: the key"));
    Facts facts;
    int number = 0;
    const QStringList questions = drawnQuestions(m_plan, m_bank);
    for (const QString &id : questions) {
        const QuestionSheet sheet = examSheet(id, m_plan, m_bank);
        const QString mark = rightMark(sheet);
        const QString words = answerText(sheet, rightAnswer(sheet));
        RichText answer{strong(mark.isEmpty() ? words : mark)};
        if (!mark.isEmpty())
            answer.append(Span{u" – "_s + words});
        QList<RichText> lines{answer};
        if (!sheet.reason.isEmpty())
            lines.append({quiet(plainText(sheet.reason))});
        facts.rows.append({sentence(u"%1."_s.arg(++number)), lines});
    }
    key.blocks.append(Heading{tr("Right answers")});
    key.blocks.append(facts);
    return key;
}
