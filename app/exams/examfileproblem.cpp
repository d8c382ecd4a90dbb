// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/examfileproblem.h"

using namespace Qt::StringLiterals;

QString ExamFileProblem::what() const
{
    switch (kind) {
    case Kind::Unreadable:
        return cause.what();
    case Kind::NotAnExam:
        return tr("This is no file of an exam.");
    case Kind::NewerFormat:
        return tr("The file was written by a newer version of this program.");
    case Kind::NotAsSaved:
        return tr("The file is not as it was saved.");
    }
    return {};
}

QString ExamFileProblem::remedy() const
{
    const bool cannotBeOpened = kind == Kind::Unreadable && cause.kind == CatalogProblem::Kind::CannotOpen;
    if (cannotBeOpened)
        return cause.remedy();
    switch (kind) {
    case Kind::NotAnExam:
        return tr("Choose a .json file that was saved at the end of an exam.");
    case Kind::NewerFormat:
        return tr("Install that version to open it.");
    default:
        return tr("Ask for the file as it was saved: only unchanged does it count.");
    }
}

QString ExamFileProblem::message() const
{
    QString where = cause.file;
    if (cause.line > 0)
        where += u":%1"_s.arg(cause.line);
    if (!cause.place.isEmpty())
        where += u": "_s + cause.place;
    return u"%1: %2 %3"_s.arg(where, what(), remedy());
}
