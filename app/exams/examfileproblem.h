// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QCoreApplication>
#include <QString>

/// Why the file of an exam or of a result does not count: which file, where in it, what is wrong, and what to do. Keeps facts,
/// not sentences, so that it can be told in whatever language is current when it is shown.
struct ExamFileProblem
{
    Q_DECLARE_TR_FUNCTIONS(ExamFileProblem)

public:
    enum class Kind {
        Unreadable,  ///< it cannot be opened, or what stands in it cannot be understood: see cause
        NotAnExam,   ///< a file of something else
        NewerFormat, ///< written by a newer version of the program
        NotAsSaved   ///< something in it was changed or lost
    };

    Kind kind = Kind::Unreadable;
    CatalogProblem cause; ///< the file, the place and the line in it; of Unreadable also what is wrong

    QString file() const { return cause.file; }
    /// One sentence each, in the current language.
    QString what() const;
    QString remedy() const;
    /// "ada.json:12: answers[0] › right: … …"
    QString message() const;
};
