// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/questionscommand.h"

#include "catalog/nearest.h"
#include "exchange/ankiexport.h"
#include "exchange/giftexport.h"
#include "questions/questionbank.h"
#include "questions/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The topics that the words name; none named: all. No value after a remark if a word names none.
std::optional<QStringList> topicsNamed(CommandContext &context)
{
    QStringList topics;
    for (const QString &word : context.line.words) {
        const QString topic = word.trimmed().toLower();
        if (!topicIds().contains(topic)) {
            const QString meant = nearest(topic, topicIds());
            const QString shown = word.left(60);
            context.tell(
                meant.isEmpty()
                    ? CardsCommand::tr("there is no topic “%1”; there are: %2.").arg(shown, topicIds().join(u", "_s))
                    : CardsCommand::tr("there is no topic “%1”; did you mean “%2”?").arg(shown, meant));
            return {};
        }
        topics.append(topic);
    }
    return topics.isEmpty() ? QStringList{u"all"_s} : topics;
}

QList<Question> questionsOf(const QStringList &topics, const QuestionBank &bank, const CommandContext &context)
{
    QList<Question> questions;
    for (const Question &question : bank.questions()) {
        const auto isWanted = [&](const QString &topic) { return question.topics.contains(topic); };
        if (std::ranges::any_of(topics, isWanted))
            questions.append(question);
    }
    return context.limited(questions);
}

} // namespace

ExitCode QuestionsCommand::execute(CommandContext &context) const
{
    const std::optional<QStringList> topics = topicsNamed(context);
    if (!topics)
        return NothingFound;
    const QuestionBank bank(context.texts);
    QList<QuestionSheet> sheets;
    const QList<Question> questions = questionsOf(*topics, bank, context);
    for (const Question &question : questions)
        sheets.append(bank.sheet(question, question.exam, 0));
    context.out.file(giftText(sheets, u"Statut/"_s + topics->join(u'+')));
    return Found;
}

ExitCode CardsCommand::execute(CommandContext &context) const
{
    const std::optional<QStringList> topics = topicsNamed(context);
    if (!topics)
        return NothingFound;
    const QuestionBank bank(context.texts);
    QList<AnkiCard> cards;
    const QList<Question> questions = questionsOf(*topics, bank, context);
    for (const Question &question : questions)
        cards.append({bank.sheet(question, question.practice, 0), question.topics});
    context.out.file(ankiText(cards, u"Statut"_s));
    return Found;
}
