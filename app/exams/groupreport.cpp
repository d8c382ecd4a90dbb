// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/groupreport.h"

#include "article/entrylinks.h"
#include "article/richtext.h"
#include "exams/exam.h"
#include "exams/examwords.h"
#include "questions/questionbank.h"
#include "questions/topics.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Beyond that the names of a drawing cannot be read.
constexpr qsizetype MostDrawn = 12;

QString topicText(const QString &id)
{
    const QString name = topicName(id);
    return name.isEmpty() ? id : name;
}

} // namespace

GroupReport::GroupReport(const ExamGroup &group, const QuestionBank &bank, const Texts &texts)
    : m_group(group)
    , m_bank(bank)
    , m_texts(texts)
{
}

QString GroupReport::entryName(const QString &id) const
{
    return m_texts.catalog().find(id).isValid() ? EntryLinks(m_texts).link(id).text : id;
}

QString GroupReport::shortName(const QString &id) const
{
    const StatusCode *code = m_texts.catalog().code(id);
    return code ? code->numberText() : entryName(id);
}

QString GroupReport::answer(const Confusion &confusion, const QString &given) const
{
    if (confusion.question.isEmpty())
        return entryName(given);
    const Question *question = m_bank.find(confusion.question);
    return question ? answerText(m_bank.sheet(*question, question->exam, 0), given) : given;
}

QString GroupReport::rightText(const Confusion &confusion) const
{
    return answer(confusion, confusion.right);
}

QString GroupReport::givenText(const Confusion &confusion) const
{
    return answer(confusion, confusion.given);
}

QString GroupReport::summary() const
{
    //: %1 is a number of exams, %2 one of learners, %3 a percentage: "3 exams, 2 learners: 75% right"
    return tr("%1, %2: %3 right")
        .arg(tr("%n exam(s)", nullptr, int(m_group.results().size())),
             tr("%n learner(s)", nullptr, int(m_group.examinees().size())), ExamWords::percent(m_group.percent()));
}

QStringList GroupReport::remarks() const
{
    QStringList remarks;
    if (const QStringList files = m_group.leftOut(); !files.isEmpty())
        remarks.append(
            tr("%n file(s) left out, the rest counts: %1", nullptr, int(files.size())).arg(files.join(u", "_s)));
    if (const QStringList catalogs = m_group.catalogs(); catalogs.size() > 1)
        remarks.append(tr("The exams were taken with different versions of the catalog (%1): one seed may have given "
                          "different questions.")
                           .arg(catalogs.join(u", "_s)));
    if (m_group.duplicates() > 0)
        remarks.append(tr("%n result(s) came twice and count once.", nullptr, m_group.duplicates()));
    return remarks;
}

GroupPart GroupReport::learners() const
{
    GroupPart part{tr("Learners, of all their questions"), {}, {}, {}};
    const QList<Examinee> people = m_group.examinees();
    for (const Examinee &one : people) {
        const QString name = ExamWords::learner(one.name);
        //: How somebody did: the percentages of right answers in the last exam and in the best one
        const QString scores = tr("%1, latest %2, best %3")
                                   .arg(ExamWords::percent(one.meanPercent), ExamWords::percent(one.latestPercent),
                                        ExamWords::percent(one.bestPercent));
        part.table.rows.append(
            {sentence(name), {sentence(scores + u" ("_s + tr("%n exam(s)", nullptr, int(one.results.size())) + u')')}});
        part.categories.append(name);
        part.values.append(one.meanPercent);
    }
    return part;
}

GroupPart GroupReport::overTime() const
{
    GroupPart part{tr("One exam after the other"), {}, {}, {}};
    for (const ExamResult &result : m_group.results()) {
        part.table.rows.append({sentence(ExamWords::moment(result.finished)),
                                {sentence(ExamWords::score(result.rightAnswers(), int(result.answers.size()))),
                                 {quiet(ExamWords::topics(result.plan))}}});
        part.categories.append(QLocale().toString(result.finished.date(), QLocale::ShortFormat));
        part.values.append(result.percent());
    }
    return part;
}

GroupPart GroupReport::topics() const
{
    GroupPart part{tr("Topics, the weakest first"), {}, {}, {}};
    const QList<Tally> tallies = byTopic(m_group.results());
    for (const Tally &tally : tallies) {
        part.table.rows.append({sentence(topicText(tally.id)), {sentence(ExamWords::score(tally.right, tally.asked))}});
        part.categories.append(topicText(tally.id));
        part.values.append(100 * tally.share());
    }
    return part;
}

GroupPart GroupReport::entries() const
{
    GroupPart part{tr("Codes and terms, the weakest first"), {}, {}, {}};
    const QList<Tally> tallies = byEntry(m_group.results());
    for (const Tally &tally : tallies.first(std::min(MostRows, tallies.size()))) {
        RichText name = sentence(entryName(tally.id));
        if (m_texts.catalog().find(tally.id).isValid())
            name.first().link = tally.id;
        part.table.rows.append({name, {sentence(ExamWords::score(tally.right, tally.asked))}});
        part.categories.append(shortName(tally.id));
        part.values.append(100 * tally.share());
    }
    return part;
}

GroupPart GroupReport::confusions() const
{
    GroupPart part{tr("Confusions: right → answered"), {}, {}, {}, false};
    const QList<Confusion> all = m_group.confusions();
    for (const Confusion &confusion : all.first(std::min(MostRows, all.size()))) {
        const QString times = tr("%n time(s)", nullptr, confusion.times) + u", "_s
            + tr("%n learner(s)", nullptr, confusion.learners);
        part.table.rows.append({sentence(rightText(confusion) + u" → "_s + givenText(confusion)), {sentence(times)}});
        const bool areEntries = confusion.question.isEmpty();
        part.categories.append((areEntries ? shortName(confusion.right) : rightText(confusion)) + u" → "_s
                               + (areEntries ? shortName(confusion.given) : givenText(confusion)));
        part.values.append(confusion.times);
    }
    return part;
}

QList<GroupPart> GroupReport::parts() const
{
    QList<GroupPart> parts;
    const bool isOne = m_group.examinees().size() == 1;
    for (GroupPart part : {isOne ? overTime() : learners(), topics(), entries(), confusions()}) {
        if (part.table.rows.isEmpty())
            continue;
        // Of exams the latest are drawn, of all else the weakest.
        const qsizetype drawn = std::min(MostDrawn, part.values.size());
        const bool isLatest = isOne && parts.isEmpty();
        part.values = isLatest ? part.values.last(drawn) : part.values.first(drawn);
        part.categories = isLatest ? part.categories.mid(part.categories.size() - drawn)
                                   : part.categories.mid(0, drawn);
        parts.append(part);
    }
    return parts;
}

Article GroupReport::article() const
{
    Article page;
    page.title = tr("Results of the group");
    page.blocks.append(Lead{sentence(summary())});
    const QStringList told = remarks();
    for (const QString &remark : told)
        page.blocks.append(Paragraph{{quiet(remark)}});
    const QList<GroupPart> all = parts();
    for (const GroupPart &part : all) {
        page.blocks.append(Heading{part.title});
        page.blocks.append(part.table);
    }
    return page;
}
