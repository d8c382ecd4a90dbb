// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/questionfile.h"

#include "exchange/giftreader.h"
#include "exchange/questiontable.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;

ImportedQuestions readQuestionFile(const QString &path)
{
    // Nobody writes a longer list by hand.
    constexpr qint64 Largest = 16LL * 1024 * 1024;
    ImportedQuestions imported;
    const QFileInfo info(path);
    QFile file(path);
    if (info.exists() && !info.isFile())
        imported.report({Kind::NotAFile, path, 0, {}});
    else if (info.size() > Largest)
        imported.report({Kind::TooLarge, path, 0, {QString::number(info.size()), QString::number(Largest)}});
    else if (!file.open(QIODevice::ReadOnly))
        imported.report({Kind::CannotOpen, path, 0, {file.errorString()}});
    if (!imported.problems.isEmpty())
        return imported;
    const QByteArray bytes = file.readAll();
    const QString ending = info.suffix().toLower();
    return ending == "csv"_L1 || ending == "tsv"_L1 ? readQuestionTable(path, bytes) : readGift(path, bytes);
}
