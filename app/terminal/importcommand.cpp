// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/importcommand.h"

#include "exchange/questionfile.h"
#include "exchange/questionpack.h"

#include <QFileInfo>

ExitCode ImportCommand::execute(CommandContext &context) const
{
    bool isWhole = true;
    QList<QuestionDraft> questions;
    for (const QString &file : context.line.words) {
        const ImportedQuestions imported = readQuestionFile(file);
        for (const ImportProblem &problem : imported.problems)
            context.tell(problem.message());
        isWhole = isWhole && imported.problems.isEmpty();
        questions += imported.questions;
    }
    if (questions.isEmpty())
        return NothingFound;
    context.out.file(questionPack(questions, QFileInfo(context.line.words.constFirst()).completeBaseName()));
    context.tell(tr("%n question(s) read.", nullptr, int(questions.size())));
    return isWhole ? Found : NothingFound;
}
