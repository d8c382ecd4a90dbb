// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using State = Card::State;

namespace {

/// Steps are not waited for this long, in seconds, when nothing else is left.
constexpr int LearnAhead = 20 * 60;

bool isOnSteps(const Card &card)
{
    return card.state == State::Learning || card.state == State::Relearning;
}

} // namespace

/// What can be asked of the topic, by how it stands.
struct Session::Queue
{
    QStringList steps; ///< ids of cards on their steps, the next one first
    QStringList due;   ///< of cards to be reviewed, the most overdue first; one for each entry
    QStringList fresh; ///< of new cards, as many as are left for today; one for each entry
};

Session::Session(TrainingStore &store, Learner learner, QList<Question> questions, QString topic)
    : m_store(store)
    , m_learner(std::move(learner))
    , m_questions(std::move(questions))
    , m_topic(std::move(topic))
{
    for (const Question &question : std::as_const(m_questions)) {
        m_places.insert(question.id, m_cards.size());
        Card card;
        card.id = question.id;
        m_cards.append(card);
    }
}

StoreProblem Session::start(const Moment &now)
{
    m_store.backUp(now);
    m_skipped.clear();
    m_current.clear();
    if (StoreProblem problem = load(now))
        return problem;
    choose(now);
    return {};
}

StoreProblem Session::load(const Moment &now)
{
    m_store.hasChangedElsewhere(); // what is read now is news no more
    const Stored<QHash<QString, Card>> cards = m_store.cards(m_learner.id);
    if (cards.problem)
        return cards.problem;
    const Stored<int> met = m_store.metOn(m_learner.id, now.day);
    if (met.problem)
        return met.problem;
    for (Card &card : m_cards) {
        const auto stored = cards.value.constFind(card.id);
        if (stored != cards.value.cend()) {
            card = *stored;
        } else {
            const QString id = card.id;
            card = {};
            card.id = id;
        }
    }
    m_metToday = met.value;
    m_now = now;
    m_isStale = false;
    return {};
}

Session::Queue Session::queue(const Moment &now, const QString &topic) const
{
    Queue queue;
    // What was asked today, or still has to be, buries its siblings.
    QSet<QString> entries;
    const auto bury = [&](const Question &question) {
        if (!question.about.isEmpty())
            entries.insert(question.about);
    };
    QList<std::pair<QDateTime, QString>> steps;
    QList<std::pair<QDate, const Question *>> due;
    for (qsizetype place = 0; place < m_cards.size(); ++place) {
        const Card &card = m_cards.at(place);
        const Question &question = m_questions.at(place);
        if (card.state == State::New)
            continue;
        if (card.lastDay == now.day || (isOnSteps(card) && !card.isSuspended))
            bury(question);
        if (card.isSuspended || !question.topics.contains(topic) || m_skipped.contains(card.id))
            continue;
        if (isOnSteps(card))
            steps.emplaceBack(card.dueAt, card.id);
        else if (isDue(card, now))
            due.emplaceBack(card.dueDay, &question);
    }
    std::ranges::stable_sort(steps, {}, &std::pair<QDateTime, QString>::first);
    for (const auto &step : std::as_const(steps))
        queue.steps.append(step.second);
    std::ranges::stable_sort(due, {}, &std::pair<QDate, const Question *>::first);
    for (const auto &[day, question] : std::as_const(due)) {
        if (entries.contains(question->about))
            continue;
        bury(*question);
        queue.due.append(question->id);
    }
    for (qsizetype place = 0; place < m_cards.size() && queue.fresh.size() < m_learner.newPerDay - m_metToday;
         ++place) {
        const Card &card = m_cards.at(place);
        const Question &question = m_questions.at(place);
        if (card.state != State::New || card.isSuspended || !question.topics.contains(topic)
            || m_skipped.contains(card.id) || entries.contains(question.about))
            continue;
        bury(question);
        queue.fresh.append(question.id);
    }
    return queue;
}

void Session::choose(const Moment &now)
{
    if (m_store.hasChangedElsewhere() || now.day != m_now.day)
        m_isStale = true;
    if (m_isStale)
        load(now); // where it fails, the next answer says why
    m_now = now;
    const Queue choice = queue(now, m_topic);
    const QDateTime nextStep = choice.steps.isEmpty() ? QDateTime() : cardOf(choice.steps.first()).dueAt;
    if (nextStep.isValid() && nextStep <= now.at)
        m_current = choice.steps.first();
    else if (!choice.due.isEmpty())
        m_current = choice.due.first();
    else if (!choice.fresh.isEmpty())
        m_current = choice.fresh.first();
    else if (nextStep.isValid() && nextStep <= now.at.addSecs(LearnAhead))
        m_current = choice.steps.first();
    else
        m_current.clear();
}

const Question *Session::current() const
{
    const auto place = m_places.constFind(m_current);
    return place == m_places.cend() ? nullptr : &m_questions.at(*place);
}

Card Session::card() const
{
    return m_current.isEmpty() ? Card() : cardOf(m_current);
}

Card Session::preview(Rating rating, const Moment &now) const
{
    SchedulingOptions options;
    options.retention = m_learner.retention;
    return schedule(card(), rating, now, options).first;
}

Session::Outcome Session::answer(const Answer &answer, const Moment &now)
{
    const Question *question = current();
    if (!question)
        return {};
    const Stored<TrainingStore::Answered> stored = m_store.answer(
        m_learner.id, {question->id, answer.rating, answer.milliseconds, answer.given}, now);
    if (stored.problem)
        return {stored.problem, {}, 0, {}};
    const TrainingStore::Answered &answered = stored.value;
    Outcome outcome{{}, {}, answered.review.id, answered.card};
    if (answered.isLeech)
        outcome.leech = Leech{question->id, question->about, confusedWith(*question), answered.card.lapses};
    const QDate met = answered.review.before == State::New ? now.day : QDate();
    if (met == m_now.day)
        ++m_metToday;
    m_answers.append({answered.review.id, question->id, !isOnSteps(answered.card) || answered.isLeech, met});
    cardOf(question->id) = answered.card;
    choose(now);
    return outcome;
}

StoreProblem Session::undo(const Moment &now)
{
    if (m_answers.isEmpty())
        return {StoreProblem::Kind::NothingToUndo, m_store.path(), {}};
    const Given last = m_answers.last();
    const Stored<Card> card = m_store.undo(last.review, now);
    // Another window has undone it, or built on it: it will never be possible again.
    const bool isPossible = card.problem.kind != StoreProblem::Kind::AnsweredSince
        && card.problem.kind != StoreProblem::Kind::NothingToUndo;
    if (!card.problem || !isPossible)
        m_answers.removeLast();
    if (card.problem)
        return card.problem;
    cardOf(last.card) = card.value;
    if (last.met == m_now.day)
        --m_metToday;
    if (now.day != m_now.day) {
        if (StoreProblem problem = load(now))
            return problem;
    }
    m_skipped.remove(last.card);
    m_current = last.card;
    return {};
}

void Session::skip(const Moment &now)
{
    if (m_current.isEmpty())
        return;
    m_skipped.insert(m_current);
    choose(now);
}

StoreProblem Session::resume(const QString &card, const Moment &now)
{
    if (StoreProblem problem = m_store.setSuspended(m_learner.id, card, false, now))
        return problem;
    if (m_places.contains(card))
        cardOf(card).isSuspended = false;
    if (m_current.isEmpty())
        choose(now);
    return {};
}

/// What the learner answered instead most often; of two, the one answered last.
QString Session::confusedWith(const Question &question)
{
    QHash<QString, int> counts;
    QString most;
    const Stored<QList<Review>> reviews = m_store.reviews(m_learner.id, question.id);
    for (const Review &review : reviews.value) {
        if (review.given.isEmpty() || review.given == question.about)
            continue;
        if (++counts[review.given] >= counts.value(most))
            most = review.given;
    }
    return most.isEmpty() ? question.other : most;
}

Session::Left Session::leftOf(const Queue &queue)
{
    return {int(queue.fresh.size()), int(queue.steps.size()), int(queue.due.size())};
}

Session::Left Session::leftIn(const QString &topic) const
{
    return leftOf(queue(m_now, topic));
}

Session::Left Session::left() const
{
    const Queue queue = this->queue(m_now, m_topic);
    Left left = leftOf(queue);
    // An undone answer may ask what its siblings would bury.
    if (!m_current.isEmpty() && !queue.steps.contains(m_current) && !queue.due.contains(m_current)
        && !queue.fresh.contains(m_current))
        ++(cardOf(m_current).state == State::New ? left.fresh : left.due);
    return left;
}

int Session::finished() const
{
    return int(std::ranges::count_if(m_answers, &Given::isFinished));
}

QDateTime Session::nextAt() const
{
    const QStringList steps = queue(m_now, m_topic).steps;
    const QDateTime tomorrow = nextDay(m_now);
    return steps.isEmpty() ? tomorrow : std::min(tomorrow, cardOf(steps.first()).dueAt);
}
