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
    bool isRight = false;
    TextPieces reason; ///< why it is right, or why it is not
    QString entry;     ///< id of the entry to read about it; may be empty
};

/// A question as it is shown in one language. Made when it is shown and thrown away when the language changes; the same
/// question and seed give the same choices in the same order in every language.
struct QuestionSheet
{
    TextPieces prompt;
    QString evidence; ///< lines of a response or a log, literal; mostly empty
    /// Of Choice: in the order to show, exactly one right. Of Order: in the order to show, rightOrder says the right one.
    QList<QuestionChoice> choices;
    QStringList rightOrder; ///< of Order: the choices' ids in the right order
    QStringList accepted;   ///< of Typed: what counts as right, the first is shown as the answer
    TextPieces answer;      ///< the answer in words; of Reveal: what is revealed
    TextPieces reason;      ///< why it is so, one to three sentences
};
