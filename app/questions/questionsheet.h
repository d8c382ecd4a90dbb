// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/texts.h"
#include "questions/question.h"

/// A choice of a question, ready to be shown.
struct QuestionChoice
{
    QString id; ///< stable: the id of a code, a term, a party …; what an exam's result file names
    TextPieces text;
    bool isRight = false;   ///< of Order: always false
    TextPieces reason = {}; ///< why it is not right, or why it is; empty where there is nothing to say
    QString entry = {};     ///< id of the entry to read about it; may be empty
};

/// A question as it is shown in one language. Made when it is shown and thrown away when the language changes; the same
/// question and seed give the same choices in the same order in every language.
struct QuestionSheet
{
    QString id;              ///< of the question
    QString about;           ///< id of the entry to read; may be empty
    TextPieces prompt;       ///< the question itself, one sentence
    TextPieces passage = {}; ///< what it is asked of, in prose: a meaning, a case; mostly empty
    QString evidence = {};   ///< lines of a response or a log, literal; mostly empty
    /// Of Choice: in the order to show, exactly one right. Of Order: in the order to show, rightOrder says the right one.
    QList<QuestionChoice> choices = {};
    QStringList rightOrder = {}; ///< of Order: the choices' ids in the right order
    QStringList accepted = {};   ///< of Typed: what counts as right, the first is shown as the answer
    TextPieces answer = {};      ///< the answer in words; of Reveal: what is revealed
    TextPieces reason = {};      ///< why it is so, one to three sentences

    bool isEmpty() const { return prompt.isEmpty(); }
    /// Null where there is none: of Reveal, Typed and Order.
    const QuestionChoice *rightChoice() const;
};

/// A text's pieces as plain text.
QString plainText(const TextPieces &pieces);
