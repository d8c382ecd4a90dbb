// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importproblem.h"

using namespace Qt::StringLiterals;

QString ImportProblem::what() const
{
    const QString first = details.value(0);
    const QString second = details.value(1);
    switch (kind) {
    case Kind::CannotOpen:
        return tr("The file cannot be read: %1.").arg(first);
    case Kind::NotAFile:
        return tr("This is not an ordinary file.");
    case Kind::TooLarge:
        return tr("The file has %1 bytes, more than the %2 that are read.").arg(first, second);
    case Kind::NotUtf8:
        return tr("The text is not UTF-8.");
    case Kind::NothingInIt:
        return tr("The file holds no question.");
    case Kind::NoHeader:
        return tr("The first line names no column “%1”; it names: %2.").arg(first, second);
    case Kind::UnknownColumn:
        return tr("The column “%1” is unknown and was left out.").arg(first);
    case Kind::TooFewCells:
        return tr("The line has %1 cells, the first line %2.").arg(first, second);
    case Kind::TooManyCells:
        return tr("The line has %1 cells, the first line only %2.").arg(first, second);
    case Kind::OpenQuote:
        return tr("A quoted cell does not end.");
    case Kind::UnknownType:
        return tr("“%1” is no type of question.").arg(first);
    case Kind::NoText:
        return tr("The question has no text.");
    case Kind::NoAnswer:
        return tr("The question has no right answer.");
    case Kind::SeveralRight:
        return tr("The question has %1 right answers.").arg(first);
    case Kind::TooFewChoices:
        return tr("There are too few choices: %1, where %2 are needed.").arg(first, second);
    case Kind::TooManyChoices:
        return tr("The question has %1 choices, more than %2.").arg(first, second);
    case Kind::SameChoices:
        return tr("The choice “%1” stands twice.").arg(first);
    case Kind::BadPair:
        return tr("“%1” is not a pair.").arg(first);
    case Kind::TooLong:
        return tr("A text has %1 characters, more than %2.").arg(first, second);
    case Kind::ControlCharacter:
        return tr("A text holds the control character %1.").arg(first);
    case Kind::OpenBrace:
        return tr("An answer opens with { and does not end.");
    case Kind::OpenTitle:
        return tr("A title opens with :: and does not end.");
    case Kind::Essay:
        return tr("The question asks for an essay, which nobody but a person can grade.");
    case Kind::Numerical:
        return tr("The question asks for a number within a range, which this program does not know.");
    case Kind::Description:
        return tr("The text asks nothing.");
    case Kind::TooManyProblems:
        return tr("There are more problems than the %1 that are listed.").arg(first);
    }
    return {};
}

QString ImportProblem::remedy() const
{
    const QString second = details.value(1);
    switch (kind) {
    case Kind::CannotOpen:
        return tr("Check that the file exists and that you may read it.");
    case Kind::NotAFile:
        return tr("Name a .csv, .tsv or .gift file.");
    case Kind::TooLarge:
        return tr("Split it into several files.");
    case Kind::NotUtf8:
        return tr("Save the file as UTF-8.");
    case Kind::NothingInIt:
        return tr("Choose another file, or write a question into this one.");
    case Kind::NoHeader:
        return tr("Write the names of the columns into the first line, for example: question, right, wrong, wrong.");
    case Kind::UnknownColumn:
        return tr("Use one of: %1.").arg(second);
    case Kind::TooFewCells:
        return tr("Add the missing cells; an empty one counts.");
    case Kind::TooManyCells:
        return tr("Put a cell that holds the separator between quotation marks.");
    case Kind::OpenQuote:
        return tr("Close it with a quotation mark; one inside a cell is written twice.");
    case Kind::UnknownType:
        return tr("Use one of: %1.").arg(second);
    case Kind::NoText:
        return tr("Write what is asked.");
    case Kind::NoAnswer:
        return tr("Mark one answer as right.");
    case Kind::SeveralRight:
        return tr("Leave one right answer, or make several questions of it.");
    case Kind::TooFewChoices:
        return tr("Add wrong answers.");
    case Kind::TooManyChoices:
        return tr("Take the weakest wrong answers away.");
    case Kind::SameChoices:
        return tr("Keep it once.");
    case Kind::BadPair:
        return tr("Write a pair as: left -> right.");
    case Kind::TooLong:
        return tr("Shorten it.");
    case Kind::ControlCharacter:
        return tr("Remove it.");
    case Kind::OpenBrace:
        return tr("Close it with }, and write \\} where the text itself has that sign.");
    case Kind::OpenTitle:
        return tr("Close it with a second ::, and write \\: where the text itself has that sign.");
    case Kind::Essay:
    case Kind::Numerical:
        return tr("Make it a question with choices or with a short answer.");
    case Kind::Description:
        return tr("Add an answer between { and }, or remove it.");
    case Kind::TooManyProblems:
        return tr("Mend these, then read the file again.");
    }
    return {};
}

QString ImportProblem::message() const
{
    const QString where = line > 0 ? u"%1:%2"_s.arg(file).arg(line) : file;
    return u"%1: %2 %3"_s.arg(where, what(), remedy());
}
