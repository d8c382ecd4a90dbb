// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"

#include <QHash>

class Catalog;

/// All questions that the catalog gives, in reading order. Made once for a catalog.
class QuestionBank
{
public:
    /// Keeps a reference.
    explicit QuestionBank(const Catalog &catalog);

    const QList<Question> &questions() const { return m_questions; }
    /// Null for an id that the catalog no longer has, or a pack that is not loaded.
    const Question *find(const QString &id) const;

    /// The question in the current language of @p texts, asked in @p form. @p seed orders the choices.
    QuestionSheet sheet(const Question &question, AnswerForm form, const Texts &texts, quint64 seed) const;

    /// Whether what was typed answers a Typed question: blind to case, accents, blanks and "HTTP " before a number.
    static bool isAccepted(const QuestionSheet &sheet, const QString &typed);

private:
    const Catalog &m_catalog;
    QList<Question> m_questions;
    QHash<QString, qsizetype> m_places;
};
