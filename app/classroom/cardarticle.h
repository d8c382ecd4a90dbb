// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "questions/questionsheet.h"
#include "training/session.h"

#include <QCoreApplication>
#include <QStringList>

class Texts;

/// What was answered to a question. What does not belong to its form stays as it is here.
struct GivenAnswer
{
    int choice = -1;   ///< of Choice: its place in the sheet
    QString typed;     ///< of Typed
    QStringList order; ///< of Order: the choices' ids
    bool isRight = false;
};

/// A card as it is read, in the current language: the question, its answer, what is to be said about the answer that was
/// given.
class CardArticle
{
    Q_DECLARE_TR_FUNCTIONS(CardArticle)

public:
    static Article question(const QuestionSheet &sheet);
    /// Of a question that one grades oneself.
    static Article answer(const QuestionSheet &sheet);
    /// Whether it was right, why what was chosen is wrong and why what is right is right. @p hadHelp: the page was open.
    static Article verdict(const QuestionSheet &sheet, const GivenAnswer &given, bool hadHelp);
    /// What to do about a card that was forgotten again and again. Links to the comparison with what it is confused with, or
    /// to its page.
    static Article leech(const Session::Leech &leech, const Texts &texts);
};
