// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/cardarticle.h"

#include "article/comparisonarticle.h"
#include "article/entrylinks.h"
#include "article/richtext.h"
#include "language/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString RightColor = u"class:2xx"_s;
const QString WrongColor = u"class:4xx"_s;

/// "You answered: …", and on the next line why that is not it.
void addAnswer(Article &article, const QString &label, const TextPieces &answer, const TextPieces &reason)
{
    RichText text{strong(label + u' ')};
    text += sentence(answer);
    article.blocks.append(Paragraph{text});
    if (!reason.isEmpty())
        article.blocks.append(Paragraph{sentence(reason)});
}

/// The choices in the order of @p ids, each on a line.
Steps inOrder(const QuestionSheet &sheet, const QStringList &ids)
{
    Steps steps;
    for (const QString &id : ids) {
        const auto choice = std::ranges::find(sheet.choices, id, &QuestionChoice::id);
        if (choice != sheet.choices.cend())
            steps.items.append(sentence(choice->text));
    }
    return steps;
}

} // namespace

Article CardArticle::question(const QuestionSheet &sheet)
{
    Article article;
    article.title = plainText(sheet.prompt);
    if (!sheet.passage.isEmpty())
        article.blocks.append(Paragraph{sentence(sheet.passage)});
    if (!sheet.evidence.isEmpty())
        article.blocks.append(Listing{sheet.evidence.split(u'\n')});
    return article;
}

Article CardArticle::answer(const QuestionSheet &sheet)
{
    Article article;
    article.title = tr("Answer");
    article.blocks.append(Lead{sentence(sheet.answer)});
    if (!sheet.reason.isEmpty())
        article.blocks.append(Paragraph{sentence(sheet.reason)});
    return article;
}

Article CardArticle::verdict(const QuestionSheet &sheet, const GivenAnswer &given, bool hadHelp)
{
    Article article;
    article.number = given.isRight ? u"✓"_s : u"✕"_s;
    article.title = given.isRight ? tr("Right") : tr("Not right");
    article.classId = given.isRight ? RightColor : WrongColor;
    const QuestionChoice *chosen = given.choice >= 0 ? &sheet.choices.at(given.choice) : nullptr;
    const QuestionChoice *right = sheet.rightChoice();
    if (!given.isRight) {
        const TextPieces nothing{{tr("nothing", "was answered")}};
        if (chosen)
            addAnswer(article, tr("You answered:"), chosen->text, chosen->reason);
        else if (given.order.isEmpty())
            addAnswer(article, tr("You answered:"),
                      given.typed.trimmed().isEmpty() ? nothing : TextPieces{{given.typed.trimmed()}}, {});
        else
            article.blocks.append(Paragraph{{strong(tr("You answered:"))}});
        if (!given.order.isEmpty())
            article.blocks.append(inOrder(sheet, given.order));
    }
    if (sheet.rightOrder.isEmpty()) {
        addAnswer(article, tr("The answer:"), right ? right->text : sheet.answer, sheet.reason);
    } else {
        article.blocks.append(Paragraph{{strong(tr("The answer:"))}});
        article.blocks.append(inOrder(sheet, sheet.rightOrder));
        if (!sheet.reason.isEmpty())
            article.blocks.append(Paragraph{sentence(sheet.reason)});
    }
    if (given.isRight && hadHelp)
        article.blocks.append(Paragraph{{quiet(tr("With the page open it counts as hard: it comes back sooner."))}});
    Bullets others;
    for (const QuestionChoice &choice : sheet.choices) {
        if (!choice.isRight && &choice != chosen && !choice.reason.isEmpty())
            others.items.append(RichText{quiet(plainText(choice.text) + u' ')} + sentence(choice.reason));
    }
    if (!others.items.isEmpty()) {
        article.blocks.append(Heading{tr("Why not the others"), Heading::Level::Part});
        article.blocks.append(others);
    }
    return article;
}

Article CardArticle::leech(const Session::Leech &leech, const Texts &texts)
{
    Article article;
    article.title = tr("Forgotten %n time(s)", nullptr, leech.lapses);
    const QString comparison = ComparisonArticle::id({leech.about, leech.confusedWith});
    const bool canCompare = !ComparisonArticle(texts, {leech.about, leech.confusedWith}).write().isEmpty();
    article.blocks.append(Paragraph{
        sentence(canCompare ? tr("Asking it once more teaches little. It rests now; look at what you take it for:")
                            : tr("Asking it once more teaches little. It rests now; read its page:"))});
    const EntryLinks links(texts);
    RichText link;
    if (canCompare)
        link.append(Span{ComparisonArticle(texts, {leech.about, leech.confusedWith}).write().title, Span::Style::Plain,
                         comparison});
    else if (!leech.about.isEmpty())
        link.append(links.link(leech.about));
    if (!link.isEmpty())
        article.blocks.append(Paragraph{link});
    return article;
}
