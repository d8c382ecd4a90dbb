// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examplan.h"

#include "questions/draw.h"
#include "questions/questionbank.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

bool belongs(const Question &question, const ExamPlan &plan)
{
    return plan.kinds.contains(question.kind)
        && std::ranges::any_of(plan.topics, [&](const QString &topic) { return question.topics.contains(topic); });
}

/// The place that the seed gives to what has the id.
qsizetype place(int seed, const QString &id)
{
    return Draw(quint64(seed), id).below(std::numeric_limits<qsizetype>::max());
}

/// The questions of one topic, kind by kind, each kind in the order in which they are taken.
class TopicQueue
{
public:
    TopicQueue(const QString &topic, const ExamPlan &plan, const QuestionBank &bank)
    {
        QList<QuestionKind> kinds = plan.kinds;
        std::ranges::sort(kinds, {}, [&](QuestionKind kind) {
            return std::pair(place(plan.seed, topic + u'/' + questionKindId(kind)), kind);
        });
        for (const QuestionKind kind : std::as_const(kinds)) {
            QList<const Question *> questions;
            for (const Question &question : bank.questions()) {
                if (question.kind == kind && question.topics.contains(topic))
                    questions.append(&question);
            }
            std::ranges::sort(questions, {}, [&](const Question *question) {
                return std::pair(place(plan.seed, question->id), question->id);
            });
            m_kinds.append(questions);
        }
    }

    /// The next question that @p suits, of the kind whose turn it is or the first after it; null: none does.
    template<typename Suits>
    const Question *take(Suits suits)
    {
        for (qsizetype i = 0; i < m_kinds.size(); ++i) {
            const qsizetype turn = (m_turn + i) % m_kinds.size();
            QList<const Question *> &questions = m_kinds[turn];
            const auto found = std::ranges::find_if(questions, suits);
            if (found == questions.end())
                continue;
            const Question *question = *found;
            questions.erase(found);
            m_turn = (turn + 1) % m_kinds.size();
            return question;
        }
        return nullptr;
    }

private:
    QList<QList<const Question *>> m_kinds;
    qsizetype m_turn = 0;
};

} // namespace

qsizetype questionsFor(const ExamPlan &plan, const QuestionBank &bank)
{
    return std::ranges::count_if(bank.questions(), [&](const Question &question) { return belongs(question, plan); });
}

QStringList drawnQuestions(const ExamPlan &plan, const QuestionBank &bank)
{
    QStringList topics = plan.topics;
    topics.removeDuplicates();
    std::ranges::sort(topics, {}, [&](const QString &topic) { return std::pair(place(plan.seed, topic), topic); });
    QList<TopicQueue> queues;
    for (const QString &topic : std::as_const(topics))
        queues.append(TopicQueue(topic, plan, bank));

    QStringList drawn;
    QSet<QString> subjects; ///< what has been asked about
    const auto isNew = [&](const Question *question) {
        return !drawn.contains(question->id) && !subjects.contains(question->about)
            && !subjects.contains(question->other);
    };
    while (drawn.size() < plan.questions) {
        bool isAny = false;
        for (TopicQueue &queue : queues) {
            if (drawn.size() == plan.questions)
                break;
            const Question *question = queue.take(isNew);
            if (!question)
                continue;
            isAny = true;
            drawn.append(question->id);
            for (const QString &subject : {question->about, question->other}) {
                if (!subject.isEmpty())
                    subjects.insert(subject);
            }
        }
        if (!isAny && subjects.isEmpty())
            break;
        if (!isAny)
            subjects.clear(); // everything has had its turn: once more, then
    }
    std::ranges::sort(drawn, {}, [&](const QString &id) { return std::pair(place(plan.seed, u"turn/"_s + id), id); });
    return drawn;
}
