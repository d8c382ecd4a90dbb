// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/question.h"
#include "training/trainingstore.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// A learner's practice of one topic: which card comes next, and what an answer does.
///
/// In this order: steps that are due, the oldest first; cards that are due, the most overdue first; new cards, in the order of
/// the bank, as many a day as the learner chose (over all topics); at last steps that come due within 20 minutes. Of the cards
/// about one entry, one a day is asked (the others are buried until tomorrow), but steps are always finished.
///
///     Session session(store, learner, bank.questions(), u"cloudflare"_s);
///     if (const StoreProblem problem = session.start(Moment::now())) …
///     while (const Question *question = session.current()) {
///         … show it, time it …
///         const Session::Outcome outcome = session.answer({Rating::Good, milliseconds, {}}, Moment::now());
///         if (outcome.problem) … the card stays: tell why, and let the person try again
///         else if (outcome.leech) … offer the comparison; the card rests already
///     }
///     … nothing is left: session.nextAt() says when something will be
class Session
{
public:
    struct Left
    {
        int fresh = 0;    ///< new cards that are still to come today
        int learning = 0; ///< cards on their steps, whether due or not
        int due = 0;      ///< cards to be reviewed today

        int total() const { return fresh + learning + due; }
        bool operator==(const Left &) const = default;
    };
    struct Answer
    {
        Rating rating = Rating::Again;
        int milliseconds = 0;
        /// Of a wrong answer: the entry that was chosen or typed instead (QuestionChoice::entry, or the id of a code), else the
        /// id of the choice. What the statistics of confusions are made of.
        QString given;
    };
    /// A card that was forgotten again and again.
    struct Leech
    {
        QString card;
        QString about;        ///< the entry that it is about
        QString confusedWith; ///< what was answered instead most often, or the question's look-alike; empty: not known
        int lapses = 0;
    };
    struct Outcome
    {
        StoreProblem problem;       ///< the answer is not written, and the card stays
        std::optional<Leech> leech; ///< the card became one with this answer, and rests now: resume() takes that back
        qint64 review = 0;          ///< its number in the log
        Card card;                  ///< as it is now: dueAt or dueDay says when it comes again
    };

    /// Keeps a reference to the store. @p questions are all of the bank, not those of the topic alone: what is asked in one
    /// topic buries its siblings in the others. @p topic is an id of topics.h.
    Session(TrainingStore &store, Learner learner, QList<Question> questions, QString topic);

    const Learner &learner() const { return m_learner; }
    const QString &topic() const { return m_topic; }

    /// Reads the cards and chooses the first. Also to go on after a pause, or when nothing was left.
    StoreProblem start(const Moment &now);
    /// What is to be asked now; null: nothing. Stays the same until an answer, undo() or skip().
    const Question *current() const;
    /// What is known of the current question.
    Card card() const;
    /// When @p rating would bring it back.
    Card preview(Rating rating, const Moment &now) const;

    /// Answers the current question and goes to the next.
    Outcome answer(const Answer &answer, const Moment &now);
    /// Takes back the last answer of this session that is not taken back yet, and asks its question again.
    StoreProblem undo(const Moment &now);
    bool canUndo() const { return !m_answers.isEmpty(); }
    /// Goes on without an answer: the question does not come back before the next start().
    void skip(const Moment &now);
    /// Has a leech asked again all the same.
    StoreProblem resume(const QString &card, const Moment &now);

    Left left() const;
    /// The same of another topic, as of start(): what there would be to do in it.
    Left leftIn(const QString &topic) const;
    /// How many cards have been finished for today since start(). With left() it gives how far one is.
    int finished() const;
    /// When something comes due, where current() is null: the next step, or the beginning of the next day. UTC.
    QDateTime nextAt() const;

private:
    /// What an answer can be taken back by.
    struct Given
    {
        qint64 review = 0;
        QString card;
        bool isFinished = false; ///< for today
        QDate met;               ///< the day, if it was the first answer to the card
    };
    /// The cards of the topic as they stand at a moment.
    struct Queue;

    StoreProblem load(const Moment &now);
    Queue queue(const Moment &now, const QString &topic) const;
    static Left leftOf(const Queue &queue);
    void choose(const Moment &now);
    Card &cardOf(const QString &id) { return m_cards[m_places.value(id)]; }
    const Card &cardOf(const QString &id) const { return m_cards.at(m_places.value(id)); }
    QString confusedWith(const Question &question);

    TrainingStore &m_store;
    Learner m_learner;
    QList<Question> m_questions;
    QString m_topic;
    QHash<QString, qsizetype> m_places; ///< of the questions, by id
    QList<Card> m_cards;                ///< of the questions, in their order
    QSet<QString> m_skipped;
    QList<Given> m_answers; ///< of this session, oldest first
    QString m_current;      ///< id; empty: nothing
    Moment m_now;           ///< when it was chosen
    int m_metToday = 0;
    bool m_isStale = true; ///< the cards have to be read again
};
