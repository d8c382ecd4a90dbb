// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogproblem.h"

using namespace Qt::StringLiterals;

static QString typeName(const QString &type)
{
    if (type == "text"_L1)
        return CatalogProblem::tr("a text");
    if (type == "number"_L1)
        return CatalogProblem::tr("a number");
    if (type == "whole number"_L1)
        return CatalogProblem::tr("a whole number");
    if (type == "fraction"_L1)
        return CatalogProblem::tr("a number with a fraction");
    if (type == "list"_L1)
        return CatalogProblem::tr("a list");
    if (type == "object"_L1)
        return CatalogProblem::tr("an object");
    if (type == "true or false"_L1)
        return CatalogProblem::tr("true or false");
    return CatalogProblem::tr("nothing (null)");
}

static QString targetName(const QString &target)
{
    if (target == "code"_L1)
        return CatalogProblem::tr("a status code or an error number");
    if (target == "status"_L1)
        return CatalogProblem::tr("a status code");
    if (target == "collect"_L1)
        return CatalogProblem::tr("something to collect");
    if (target == "subject"_L1)
        return CatalogProblem::tr("a code, an error number or a class");
    if (target == "page"_L1)
        return CatalogProblem::tr("a code, an error number or a term");
    return CatalogProblem::tr("a term");
}

QString CatalogProblem::what() const
{
    const QString first = details.value(0);
    const QString second = details.value(1);
    const QString third = details.value(2);
    switch (kind) {
    case Kind::CannotOpen:
        return tr("The file cannot be read: %1.").arg(first);
    case Kind::NotAFile:
        return tr("This is not an ordinary file.");
    case Kind::TooLarge:
        return tr("The file has %1 bytes, more than the %2 that are read.").arg(first, second);
    case Kind::NotJson:
        return tr("This is not valid JSON (line %1, column %2: %3).").arg(first, second, third);
    case Kind::NotUtf8:
        return tr("The text is not UTF-8.");
    case Kind::DuplicateKey:
        return tr("The key “%1” stands twice in the same object.").arg(first);
    case Kind::UnknownFormat:
        return tr("The file is of format %1, and this program knows format %2.").arg(first, second);
    case Kind::UnknownKey:
        return tr("The key “%1” is unknown.").arg(first);
    case Kind::MissingKey:
        return tr("The key “%1” is missing.").arg(first);
    case Kind::WrongType:
        return tr("Expected %1, found %2.").arg(typeName(first), typeName(second));
    case Kind::EmptyText:
        return tr("The text is empty.");
    case Kind::EmptyList:
        return tr("The list is empty.");
    case Kind::ControlCharacter:
        return tr("The text holds the control character %1.").arg(first);
    case Kind::UnknownWord:
        return tr("“%1” is none of the words that may stand here.").arg(first);
    case Kind::OutOfRange:
        return tr("%1 is outside the range from %2 to %3.").arg(first, second, third);
    case Kind::NotADate:
        return tr("“%1” is not a date.").arg(first);
    case Kind::NotAnAddress:
        return tr("“%1” is not an https address.").arg(first);
    case Kind::NotAnId:
        return tr("“%1” cannot be the id here.").arg(first);
    case Kind::DuplicateId:
        return tr("The id “%1” is taken.").arg(first);
    case Kind::UnknownId:
        return tr("Nothing has the id “%1”.").arg(first);
    case Kind::WrongTarget:
        return tr("Expected the id of %1, found “%2”.").arg(targetName(second), first);
    case Kind::WrongReference:
        return tr("“%1” leads to nothing that can be shown here.").arg(first);
    case Kind::NotAPair:
        return tr("Two ids are needed, and there are %1.").arg(first);
    case Kind::WrongOrder:
        return tr("“%1” does not come before “%2”.").arg(first, second);
    case Kind::ListedTwice:
        return tr("“%1” is listed twice.").arg(first);
    case Kind::RefersToItself:
        return tr("“%1” refers to itself.").arg(first);
    case Kind::LeadsNowhere:
        return tr("No question or outcome of this tree has the id “%1”.").arg(first);
    case Kind::TooFewAnswers:
        return tr("A question needs at least two answers, and there is %1.").arg(first);
    case Kind::GoesInCircles:
        return tr("The questions go round in a circle: %1.").arg(first);
    case Kind::Unreached:
        return tr("No answer leads to “%1”.").arg(first);
    case Kind::WrongNumberOfChoices:
        return tr("A scenario has %2 to %3 choices, and there are %1.").arg(first, second, third);
    case Kind::NotOneRight:
        return tr("Exactly one choice must be right, and %1 are.").arg(first);
    case Kind::UnknownLanguage:
        return tr("“%1” is not a language of this program.").arg(first);
    case Kind::LocalizedText:
        return tr("A text of the built-in catalog stands here in English only.");
    case Kind::NotForPacks:
        return tr("The key “%1” belongs to the built-in catalog.").arg(first);
    case Kind::NothingInIt:
        return tr("The file holds no entry.");
    case Kind::TooManyProblems:
        return tr("There are more problems than the %1 that are listed.").arg(first);
    }
    return {};
}

QString CatalogProblem::remedy() const
{
    const QString first = details.value(0);
    const QString second = details.value(1);
    const QString third = details.value(2);
    switch (kind) {
    case Kind::CannotOpen:
        return tr("Check that the file exists and that you may read it.");
    case Kind::NotAFile:
        return tr("Name a .json file.");
    case Kind::TooLarge:
        return tr("Split it into several files.");
    case Kind::NotJson:
        return tr("Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    case Kind::NotUtf8:
        return tr("Save the file as UTF-8.");
    case Kind::DuplicateKey:
        return tr("Keep one of the two.");
    case Kind::UnknownFormat:
        return tr("Write \"format\": %1, or use a newer version of this program.").arg(second);
    case Kind::UnknownKey:
        if (third.isEmpty())
            return tr("Remove it.");
        return second.isEmpty() ? tr("Remove it; these may stand here: %1.").arg(third)
                                : tr("Write “%1” if that is what is meant, or remove it.").arg(second);
    case Kind::MissingKey:
        return tr("Add it; FORMAT.md shows an example.");
    case Kind::WrongType:
        return tr("Write %1 here.").arg(typeName(first));
    case Kind::EmptyText:
        return tr("Write the text, or remove the key where it may be left out.");
    case Kind::EmptyList:
        return tr("Give at least one item.");
    case Kind::ControlCharacter:
        return tr("Remove it.");
    case Kind::UnknownWord:
        return tr("Choose one of: %1.").arg(second);
    case Kind::OutOfRange:
        return tr("Write a number within the range.");
    case Kind::NotADate:
        return tr("Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    case Kind::NotAnAddress:
        return tr("Write a full address that begins with https://.");
    case Kind::NotAnId:
        return tr("Write an id such as “%1”: lower-case letters, digits and hyphens.").arg(second);
    case Kind::DuplicateId:
        return second.isEmpty() ? tr("Choose another id; the catalog has an entry of that name.")
                                : tr("Choose another id; the first one stands in %1.").arg(second);
    case Kind::UnknownId:
        return second.isEmpty() ? tr("Add the entry it names, or remove the link.")
                                : tr("Write “%1” if that is what is meant.").arg(second);
    case Kind::WrongTarget:
        return third.isEmpty() ? tr("Write the id of %1 here.").arg(targetName(second))
                               : tr("Write “%1” if that is what is meant.").arg(third);
    case Kind::WrongReference:
        return tr("Check its spelling; FORMAT.md says what braces can hold.");
    case Kind::NotAPair:
        return tr("Name the two codes or terms that the text tells apart.");
    case Kind::WrongOrder:
        return tr("Name who asked first, then who was asked; the order is: %1.").arg(third);
    case Kind::ListedTwice:
        return tr("Keep it once.");
    case Kind::RefersToItself:
        return tr("Remove it from the list.");
    case Kind::LeadsNowhere:
        return second.isEmpty() ? tr("Name a question or an outcome of this tree.")
                                : tr("Write “%1” if that is what is meant.").arg(second);
    case Kind::TooFewAnswers:
        return tr("Add another answer, or ask the next question in its stead.");
    case Kind::GoesInCircles:
        return tr("Let this answer lead to a question that is not on the way to it, or to an outcome.");
    case Kind::Unreached:
        return tr("Let an answer lead to it, or remove it; the first question of the list is asked first.");
    case Kind::WrongNumberOfChoices:
        return tr("Add choices, or take the weakest away.");
    case Kind::NotOneRight:
        return tr("Write \"right\": true at that one choice and at no other.");
    case Kind::UnknownLanguage:
        return tr("Use one of: %1.").arg(second);
    case Kind::LocalizedText:
        return tr("Write the English text alone; the others stand in translations/.");
    case Kind::NotForPacks:
        return tr("Remove it from this file.");
    case Kind::NothingInIt:
        return tr("Add issuers, codes, errors, terms, limits, guides or scenarios, or remove the file.");
    case Kind::TooManyProblems:
        return tr("Mend these, then check the file again.");
    }
    return {};
}

QString CatalogProblem::message() const
{
    QString where = file;
    if (line > 0)
        where += u":%1"_s.arg(line);
    if (!place.isEmpty())
        where += u": "_s + place;
    return u"%1: %2 %3"_s.arg(where, what(), remedy());
}
