// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/decisiontreearticle.h"

#include "article/richtext.h"
#include "article/vocabulary.h"
#include "language/texts.h"

using namespace Qt::StringLiterals;

/// 0 → "A", 25 → "Z", 26 → "AA"
static QString letters(qsizetype number)
{
    QString text;
    for (++number; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'A' + char16_t((number - 1) % 26)));
    return text;
}

DecisionTreeArticle::DecisionTreeArticle(const Texts &texts, const DecisionTree &tree)
    : m_texts(texts)
    , m_tree(tree)
    , m_links(texts)
{
    for (qsizetype i = 0; i < tree.questions.size(); ++i)
        m_marks.insert(tree.questions.at(i).id, QString::number(i + 1));
    for (qsizetype i = 0; i < tree.outcomes.size(); ++i)
        m_marks.insert(tree.outcomes.at(i).id, letters(i));
}

QString DecisionTreeArticle::mark(const QString &id) const
{
    return m_marks.value(id);
}

Article DecisionTreeArticle::write() const
{
    Article article;
    article.id = m_tree.id;
    article.title = m_links.name(m_tree.id);
    article.otherName = m_links.otherName(m_tree.id);
    article.blocks.append(Lead{sentence(m_texts.pieces(m_tree.id, "summary"))});
    article.blocks.append(Heading{tr("Questions")});
    for (const DecisionTree::Question &question : m_tree.questions)
        add(article.blocks, question);
    article.blocks.append(Heading{tr("Outcomes")});
    for (const DecisionTree::Outcome &outcome : m_tree.outcomes)
        add(article.blocks, outcome);
    if (!m_tree.pack.isEmpty())
        article.blocks.append(Paragraph{{quiet(tr("From the pack %1").arg(m_tree.pack))}});
    return article;
}

QList<Block> DecisionTreeArticle::linesAbout(const Texts &texts, const QString &id)
{
    QList<Block> lines;
    for (const QString &tree : texts.catalog().decisionTreesAbout(id)) {
        lines.append(Paragraph{{quiet(tr("Number or sender uncertain?") + u' '),
                                {tr("Answer a few questions"), Span::Style::Plain, tree}}});
    }
    return lines;
}

void DecisionTreeArticle::add(QList<Block> &blocks, const DecisionTree::Question &question) const
{
    blocks.append(
        Heading{u"%1. %2"_s.arg(mark(question.id), m_texts.text(question.id, "question")), Heading::Level::Part});
    if (const RichText hint = sentence(m_texts.pieces(question.id, "hint")); !hint.isEmpty())
        blocks.append(Paragraph{hint});
    QList<RichText> answers;
    for (const DecisionTree::Answer &answer : question.answers) {
        answers.append(sentence(m_texts.pieces(answer.id, "answer"))
                       + RichText{quiet(u" → "_s), strong(mark(answer.leadsTo))});
    }
    blocks.append(Bullets{answers});
}

void DecisionTreeArticle::add(QList<Block> &blocks, const DecisionTree::Outcome &outcome) const
{
    blocks.append(
        Heading{u"%1. %2"_s.arg(mark(outcome.id), m_texts.text(outcome.id, "verdict")), Heading::Level::Part});
    for (const RichText &paragraph : sentences(m_texts.pieceList(outcome.id, "reason")))
        blocks.append(Paragraph{paragraph});
    QList<RichText> parties;
    for (const Party party : outcome.mustAct)
        parties.append({Span{Vocabulary::party(party)}});
    Facts facts{{{sentence(tr("Who must act")), {joined(parties, tr(", else "))}}}};
    QList<RichText> details;
    for (const QString &id : outcome.collect)
        details.append(sentence(m_texts.text(id, "name")));
    if (!details.isEmpty())
        facts.rows.append({sentence(tr("What to ask for")), {joined(details, u" · "_s)}});
    if (!outcome.codes.isEmpty())
        facts.rows.append({sentence(tr("Likely codes")), {m_links.codes(outcome.codes)}});
    blocks.append(facts);
    blocks.append(Steps{sentences(m_texts.pieceList(outcome.id, "next_steps"))});
}
