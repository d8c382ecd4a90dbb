// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importproblem.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// A question out of somebody's list, before it becomes part of a catalog.
struct QuestionDraft
{
    enum class Form {
        Choice,    ///< one of several choices
        TrueFalse, ///< the one choice that is right says "true" or "false"; no choices
        Short      ///< typed
    };
    struct Choice
    {
        QString text;
        bool isRight = false;
        QString reason = {};
    };
    static constexpr qsizetype FewestChoices = 2;
    static constexpr qsizetype MostChoices = 8;
    /// The longest text that is read, in characters. A longer one is no question.
    static constexpr qsizetype LongestText = 4000;

    Form form = Form::Choice;
    QString name; ///< what the list calls it; may be empty
    QString text;
    QList<Choice> choices;
    bool isTrue = false;  ///< of TrueFalse
    QStringList accepted; ///< of Short
    QString reason;       ///< why it is so; may be empty
    int line = 0;         ///< where it begins in its file
};

/// What a file of questions holds, and which of its lines could not be read. A question is either sound or reported.
struct ImportedQuestions
{
    QList<QuestionDraft> questions;
    QList<ImportProblem> problems;

    /// The most problems that are kept.
    static constexpr qsizetype MostProblems = 200;

    void report(const ImportProblem &problem);
    /// The text of a file, with lines that end in \n. None, and the problem is reported, where it is not UTF-8.
    std::optional<QString> textOf(const QString &file, const QByteArray &bytes);
    /// Adds @p draft, or reports why it is none: text missing, choices too few, too many, twice the same, none right …
    void add(const QString &file, const QuestionDraft &draft);
    /// Adds what a matching question asks: for each pair a question, whose choices are the right sides of all pairs.
    /// A pair without a left side is a choice more, and no question.
    void addPairs(const QString &file, const QuestionDraft &draft, const QList<std::pair<QString, QString>> &pairs);
};
