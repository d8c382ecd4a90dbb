// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionbank.h"
#include "training/trainingstore.h"

#include <QObject>
#include <QStringList>

#include <optional>

class Texts;

/// Who learns, what is asked, and where the answers are kept. What is not needed yet is neither read nor made.
class Study : public QObject
{
    Q_OBJECT

public:
    /// Keeps the reference. @p folder is the training store's.
    Study(const Texts &texts, QString folder, QObject *parent = nullptr);

    const Texts &texts() const { return m_texts; }
    const QuestionBank &bank();

    /// Opens the store and finds the learner: whoever learned last, else the first, else one who is named like the account.
    /// May be tried again after it failed.
    StoreProblem open();
    /// After open() succeeded once.
    bool isOpen() const { return m_store.isOpen() && m_learner.id != 0; }
    TrainingStore &store() { return m_store; }
    const Learner &learner() const { return m_learner; }

    Stored<QList<Learner>> learners() { return m_store.learners(); }
    StoreProblem choose(qint64 learner);
    /// Adds one and chooses it.
    StoreProblem add(const QString &name);
    /// Name, retention and new cards a day of the current learner.
    StoreProblem update(const Learner &learner);

    /// What a person has chosen, kept in the settings file; false from the setters: it cannot be written.
    bool hasFourGrades() const { return choices().fourGrades; }
    bool setFourGrades(bool four);
    QString topic() const { return choices().topic; }
    bool setTopic(const QString &topic);

    /// To be called when something was answered, undone or let rest.
    void note() { emit changed(); }

signals:
    /// Another learner, or the same one knows more or less than before.
    void changed();

private:
    struct Choices
    {
        qint64 lastLearner = 0;
        bool fourGrades = false;
        QString topic;
    };

    /// Read when first asked for: the start of the program needs none of them.
    Choices &choices() const;
    bool write(const QString &key, const QVariant &value) const;

    const Texts &m_texts;
    TrainingStore m_store;
    std::optional<QuestionBank> m_bank;
    Learner m_learner;
    mutable std::optional<Choices> m_choices;
};
