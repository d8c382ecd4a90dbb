// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/questionfile.h"

#include "catalog/jsonfile.h"
#include "exchange/giftreader.h"
#include "exchange/questiontable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;

/// What fileContents() finds wrong.
static Kind kindOf(CatalogProblem::Kind kind)
{
    return kind == CatalogProblem::Kind::NotAFile ? Kind::NotAFile
        : kind == CatalogProblem::Kind::TooLarge  ? Kind::TooLarge
                                                  : Kind::CannotOpen;
}

ImportedQuestions readQuestionFile(const QString &path)
{
    // Nobody writes a longer list by hand.
    constexpr qint64 Largest = 16LL * 1024 * 1024;
    QList<CatalogProblem> problems;
    const std::optional<QByteArray> bytes = fileContents(path, Largest, problems);
    if (!bytes) {
        ImportedQuestions nothing;
        for (const CatalogProblem &problem : std::as_const(problems))
            nothing.report({kindOf(problem.kind), path, 0, problem.details});
        return nothing;
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == "csv"_L1 || ending == "tsv"_L1 ? readQuestionTable(path, *bytes) : readGift(path, *bytes);
}
