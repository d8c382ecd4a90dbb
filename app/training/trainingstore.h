// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/card.h"
#include "training/database.h"
#include "training/fsrs.h"
#include "training/learner.h"
#include "training/recovery.h"
#include "training/storeproblem.h"

#include <QHash>
#include <QList>

#include <optional>

/// What learners have answered, in an SQLite database: a log that is only ever added to, and the cards' state that follows
/// from it.
///
/// Each answer is one transaction, on the disk when the function returns (WAL, synchronous=FULL). Several windows and
/// programs may use the same file at the same time. Before the first writing of a day the file is copied to backups/, where
/// the newest seven stay. A damaged file is set aside when it is opened, and the newest sound backup takes its place.
///
///     TrainingStore store(TrainingStore::standardFolder());
///     if (const StoreProblem problem = store.open())
///         show(problem.message());
///     else if (store.recovery())
///         show(store.recovery()->message());
class TrainingStore
{
public:
    static constexpr int BackupsKept = 7;

    /// The folder need not exist: open() makes it.
    explicit TrainingStore(QString folder);
    ~TrainingStore();
    Q_DISABLE_COPY_MOVE(TrainingStore)

    /// <XDG data home>/statut
    static QString standardFolder();
    QString path() const; ///< training.sqlite in the folder
    QString backupFolder() const;

    /// Opens the database, or makes it, checks it and brings it up to date. May be tried again after it failed. All other
    /// functions ask for an open store.
    StoreProblem open();
    bool isOpen() const { return m_database.isOpen(); }
    /// What open() had to do about a damaged or missing file; none, mostly.
    const std::optional<Recovery> &recovery() const { return m_recovery; }
    /// Why today's backup could not be made, though the answer was written: worth telling once.
    const StoreProblem &backupProblem() const { return m_backupProblem; }

    // Learners
    Stored<QList<Learner>> learners(); ///< by name
    /// Gives the learner's id. The name must be new, whatever its case; blanks around it are dropped.
    Stored<qint64> addLearner(const QString &name, const Moment &now);
    /// Name, retention and new cards a day.
    StoreProblem updateLearner(const Learner &learner, const Moment &now);
    /// Takes the learner off the list. The log keeps the answers.
    StoreProblem removeLearner(qint64 learner, const Moment &now);

    // Cards
    /// All that were ever answered or suspended, by the ids of their questions; those that the catalog no longer has too.
    Stored<QHash<QString, Card>> cards(qint64 learner);

    struct Answer
    {
        QString card;
        Rating rating = Rating::Again;
        int milliseconds = 0;
        QString given; ///< as in Review
    };
    struct Answered
    {
        Card card;            ///< as it is now
        Review review;        ///< as it was logged
        bool isLeech = false; ///< it has become one, and rests
    };
    /// Schedules and logs an answer, on the card as it is in the database now: another window may have answered it too.
    Stored<Answered> answer(qint64 learner, const Answer &answer, const Moment &now);
    /// Takes back an answer and what it did to the card; the log keeps both. Only the last one of a card can be undone.
    Stored<Card> undo(qint64 review, const Moment &now);
    /// Lets a card rest, or has it asked again.
    StoreProblem setSuspended(qint64 learner, const QString &card, bool isSuspended, const Moment &now);

    // The log
    /// The answers that were not undone, oldest first; of one card, if @p card is not empty.
    Stored<QList<Review>> reviews(qint64 learner, const QString &card = {});
    /// Computes all cards again from the log alone and writes them. The state before and after are the same unless somebody
    /// else changed the file.
    StoreProblem rebuildCards();

    /// How many cards the learner met for the first time on @p day.
    Stored<int> metOn(qint64 learner, const QDate &day);

    /// Makes today's backup now, so that the first answer need not wait for it.
    void backUp(const Moment &now);
    /// Whether another window or program has written since the last call.
    bool hasChangedElsewhere();
    /// For progress.h, which counts in SQL.
    Database &database() { return m_database; }

private:
    StoreProblem openAndCheck();
    StoreProblem recover();
    Stored<double> retentionOf(qint64 learner);
    StoreProblem checkName(const QString &name, qint64 learner);
    StoreProblem suspend(qint64 learner, qint64 question, bool isSuspended, qint64 review, const Moment &now);
    Stored<Card> rebuiltCard(qint64 learner, qint64 question, const QString &id);
    /// One transaction, after today's backup.
    template<typename Work>
    StoreProblem write(const Moment &now, Work work);

    QString m_folder;
    Database m_database;
    std::optional<Recovery> m_recovery;
    StoreProblem m_backupProblem;
    QDate m_backupDay;
    qint64 m_dataVersion = 0;
};
