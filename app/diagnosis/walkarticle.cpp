// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/walkarticle.h"

#include "article/entrylinks.h"
#include "article/formats.h"
#include "article/richtext.h"
#include "article/vocabulary.h"
#include "diagnosis/walk.h"
#include "language/texts.h"

using namespace Qt::StringLiterals;

WalkArticle::WalkArticle(const Walk &walk, const Texts &texts)
    : m_walk(walk)
    , m_texts(texts)
{
}

Article WalkArticle::whole() const
{
    Article article;
    article.id = m_walk.tree().id;
    article.title = m_texts.text(article.id, "name");
    addPath(article.blocks);
    if (const DecisionTree::Outcome *outcome = m_walk.outcome()) {
        article.blocks.append(Heading{tr("Verdict")});
        article.blocks.append(Lead{sentence(m_texts.pieces(outcome->id, "verdict"))});
        addOutcome(article.blocks, *outcome, Collect::WithBlanks);
    }
    return article;
}

Article WalkArticle::outcome() const
{
    Article article;
    if (const DecisionTree::Outcome *outcome = m_walk.outcome()) {
        article.id = outcome->id;
        article.title = m_texts.text(outcome->id, "verdict");
        addOutcome(article.blocks, *outcome, Collect::Explained);
    }
    return article;
}

QString WalkArticle::text() const
{
    return toPlainText(whole());
}

void WalkArticle::addPath(QList<Block> &blocks) const
{
    QList<RichText> items;
    for (const Walk::Step &step : m_walk.steps()) {
        items.append(RichText{Span{m_texts.text(step.question->id, "question")}, quiet(u" – "_s),
                              strong(m_texts.text(step.answer->id, "answer"))});
    }
    if (const DecisionTree::Question *open = m_walk.question())
        items.append(RichText{Span{m_texts.text(open->id, "question")}, quiet(u" – "_s), quiet(u"____"_s)});
    blocks.append(Heading{tr("Questions and answers")});
    blocks.append(Steps{items});
}

RichText WalkArticle::parties(const DecisionTree::Outcome &outcome)
{
    QList<RichText> parties;
    for (const Party party : outcome.mustAct)
        parties.append({parties.isEmpty() ? strong(Vocabulary::party(party)) : Span{Vocabulary::party(party)}});
    //: Before the words for whoever must act too, the likeliest first: "the site owner, else the visitor"
    return joined(parties, tr(", else "));
}

void WalkArticle::addOutcome(QList<Block> &blocks, const DecisionTree::Outcome &outcome, Collect collect) const
{
    const QList<RichText> reasons = sentences(m_texts.pieceList(outcome.id, "reason"));
    for (const RichText &paragraph : reasons)
        blocks.append(Paragraph{paragraph});
    blocks.append(Heading{tr("Who must act")});
    blocks.append(Paragraph{parties(outcome)});

    blocks.append(Heading{tr("What to do next")});
    blocks.append(Steps{sentences(m_texts.pieceList(outcome.id, "next_steps"))});

    QList<RichText> details;
    for (const QString &id : outcome.collect) {
        RichText item{strong(m_texts.text(id, "name")), quiet(u" – "_s)};
        if (collect == Collect::WithBlanks)
            item = {strong(tr("%1:").arg(m_texts.text(id, "name"))), Span{u" ____________"_s}};
        else
            item += sentence(m_texts.pieces(id, "ask"));
        details.append(item);
    }
    if (!details.isEmpty()) {
        blocks.append(Heading{tr("What to ask for")});
        blocks.append(Bullets{details});
    }
    QList<RichText> codes;
    const EntryLinks links(m_texts);
    for (const QString &id : outcome.codes)
        codes.append({links.link(id)});
    if (!codes.isEmpty()) {
        blocks.append(Heading{tr("Likely codes")});
        blocks.append(Bullets{codes});
    }
}
