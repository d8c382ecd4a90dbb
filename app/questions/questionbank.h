// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"
#include "questions/questiontexts.h"

#include <QHash>

/// All questions that a catalog and its texts give, in the order in which to learn them: what is met most comes first, and
/// of one code recognition before recall. Made once for a catalog; which questions there are does not depend on the
/// language.
class QuestionBank
{
public:
    /// Keeps the reference.
    explicit QuestionBank(const Texts &texts);

    const QList<Question> &questions() const { return m_questions; }
    /// Null for an id that the catalog no longer has, or a pack that is not loaded.
    const Question *find(const QString &id) const;

    /// The question in the current language, asked in @p form: one of the question's two, else it is asked as in an exam.
    /// @p seed chooses and orders the choices.
    QuestionSheet sheet(const Question &question, AnswerForm form, quint64 seed) const;

    /// Whether what was typed answers a Typed question: see isAccepted() in typedanswer.h.
    static bool isAccepted(const QuestionSheet &sheet, const QString &typed);

private:
    QuestionTexts m_texts;
    QList<Question> m_questions;
    QHash<QString, qsizetype> m_places;
};
