// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/questionsheet.h"

#include <algorithm>

const QuestionChoice *QuestionSheet::rightChoice() const
{
    const auto right = std::ranges::find_if(choices, &QuestionChoice::isRight);
    return right == choices.cend() ? nullptr : &*right;
}

QString plainText(const TextPieces &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += piece.text;
    return text;
}
