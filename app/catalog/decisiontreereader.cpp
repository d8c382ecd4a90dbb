// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CatalogReader that reads decision trees.

#include "catalog/catalogreader.h"
#include "catalog/catalogwords.h"
#include "catalog/jsonplace.h"
#include "catalog/treeways.h"

using namespace Qt::StringLiterals;

void CatalogReader::readDecisionTree(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"name"_s, TextField::Line, TextField::Always},
                                        {u"summary"_s, TextField::Line, TextField::Always}};
    ObjectReader entry(place);
    DecisionTree tree;
    tree.pack = m_pack;
    tree.id = readId(entry, IdForm{u"ask:"_s, u"who-answered"_s});
    tree.about = readLinks(entry, u"for"_s, Target::Subject, tree.id);
    entry.forEach(u"questions"_s, Need::Required,
                  [&](const JsonPlace &at) { tree.questions.append(readQuestion(at, tree.id)); });
    entry.forEach(u"outcomes"_s, Need::Required,
                  [&](const JsonPlace &at) { tree.outcomes.append(readOutcome(at, tree.id)); });
    readTexts(entry, tree.id, texts);
    entry.finish();
    checkWays(tree, place);
    m_catalog.decisionTrees.append(std::move(tree));
}

DecisionTree::Question CatalogReader::readQuestion(const JsonPlace &place, const QString &tree)
{
    static const QList<TextField> texts{{u"question"_s, TextField::Line, TextField::Always},
                                        {u"hint"_s, TextField::Line}};
    ObjectReader entry(place);
    DecisionTree::Question question;
    question.id = readId(entry, formInside(tree, u"brand"_s));
    entry.forEach(u"answers"_s, Need::Required,
                  [&](const JsonPlace &at) { question.answers.append(readAnswer(at, question.id)); });
    readTexts(entry, question.id, texts);
    entry.finish();
    return question;
}

DecisionTree::Answer CatalogReader::readAnswer(const JsonPlace &place, const QString &question)
{
    static const QList<TextField> texts{{u"answer"_s, TextField::Line, TextField::Always}};
    ObjectReader entry(place);
    DecisionTree::Answer answer;
    answer.id = readId(entry, formInside(question, u"yes"_s));
    answer.leadsTo = entry.string(u"leads_to"_s);
    readTexts(entry, answer.id, texts);
    entry.finish();
    return answer;
}

DecisionTree::Outcome CatalogReader::readOutcome(const JsonPlace &place, const QString &tree)
{
    static const QList<TextField> texts{{u"verdict"_s, TextField::Line, TextField::Always},
                                        {u"reason"_s, TextField::Lines},
                                        {u"next_steps"_s, TextField::List, TextField::Always}};
    ObjectReader entry(place);
    DecisionTree::Outcome outcome;
    outcome.id = readId(entry, formInside(tree, u"host"_s));
    outcome.mustAct = readWords<Party>(entry, u"must_act"_s, partyWords(), Need::Required);
    outcome.codes = readLinks(entry, u"codes"_s, Target::Code, outcome.id);
    outcome.collect = readLinks(entry, u"collect"_s, Target::CaseDetail, outcome.id);
    readTexts(entry, outcome.id, texts);
    entry.finish();
    return outcome;
}
