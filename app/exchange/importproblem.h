// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// Something in a list of questions that could not be read: which file, which line, why, and how to mend it. The rest of the
/// list counts. Keeps facts, not sentences, so that it can be told in whatever language is current when it is shown.
struct ImportProblem
{
    Q_DECLARE_TR_FUNCTIONS(ImportProblem)

public:
    enum class Kind {
        CannotOpen, ///< the system's reason
        NotAFile,   ///< a folder, a pipe, a device
        TooLarge,   ///< its size, the largest size, both in bytes
        NotUtf8,
        NothingInIt,
        NoHeader,         ///< the column that is missing; the columns that are there
        UnknownColumn,    ///< its name, the known ones
        TooFewCells,      ///< how many there are, how many the header has
        TooManyCells,     ///< the same
        OpenQuote,        ///< a quoted cell that never ends
        UnknownType,      ///< the word, the known ones
        NoText,           ///< a question without its text
        NoAnswer,         ///< a question without a right answer
        SeveralRight,     ///< how many answers are right
        TooFewChoices,    ///< how many there are, the fewest
        TooManyChoices,   ///< how many there are, the most
        SameChoices,      ///< a choice that stands twice
        BadPair,          ///< a pair without "->"
        TooLong,          ///< how many characters a text has, the most
        ControlCharacter, ///< its code point, "U+0007"
        OpenBrace,        ///< GIFT: an answer that never ends
        OpenTitle,        ///< GIFT: a title that never ends
        Essay,            ///< GIFT: an answer in prose
        Numerical,        ///< GIFT: an answer within a range
        Description,      ///< GIFT: a text that asks nothing
        TooManyProblems   ///< how many are listed
    };

    Kind kind = Kind::NothingInIt;
    QString file;
    int line = 0; ///< from 1: where the question begins; 0: the file as a whole
    QStringList details;

    /// What is wrong, one sentence, in the current language.
    QString what() const;
    /// What to do about it, one sentence, in the current language.
    QString remedy() const;
    /// "quiz.gift:12: … …"
    QString message() const;
};
