// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/treeways.h"

#include "catalog/decisiontree.h"
#include "catalog/jsonplace.h"
#include "catalog/nearest.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

namespace {

/// The ways through one tree. A pack may have thousands of questions, or one way of that length: nothing here calls itself.
class Ways
{
public:
    Ways(const DecisionTree &tree, const JsonPlace &place)
        : m_tree(tree)
        , m_place(place)
    {
        for (int i = 0; i < tree.questions.size(); ++i)
            m_nodes.insert(tree.questions.at(i).id, i);
        for (int i = 0; i < tree.outcomes.size(); ++i)
            m_nodes.insert(tree.outcomes.at(i).id, int(tree.questions.size()) + i);
        m_nodes.remove(QString());
        m_states.resize(size_t(tree.questions.size() + tree.outcomes.size()), State::Unseen);
    }

    void check()
    {
        checkAnswers();
        if (m_tree.questions.isEmpty())
            return;
        walk();
        // What an answer should have led to would be reported as well, for the same mistake.
        if (m_isWhole)
            reportUnreached();
    }

private:
    enum class State : char { Unseen, OnTheWay, Done };
    struct Step
    {
        int question;
        int answer = 0; ///< the next one to follow
    };

    void reportAt(const QStringList &path, Kind kind, const QStringList &details) const
    {
        m_place.reportAt(path, kind, details);
    }

    static QStringList pathOf(int question) { return {u"questions"_s, QString::number(question)}; }
    static QStringList pathOf(int question, int answer)
    {
        return pathOf(question) << u"answers"_s << QString::number(answer) << u"leads_to"_s;
    }

    void checkAnswers()
    {
        for (int i = 0; i < m_tree.questions.size() && !m_place.isHopeless(); ++i) {
            const DecisionTree::Question &question = m_tree.questions.at(i);
            if (question.answers.size() == 1)
                reportAt(pathOf(i) << u"answers"_s, Kind::TooFewAnswers, {QString::number(question.answers.size())});
            for (int j = 0; j < question.answers.size(); ++j)
                checkAnswer(i, j, question.answers.at(j).leadsTo);
        }
    }

    void checkAnswer(int question, int answer, const QString &leadsTo)
    {
        if (m_nodes.contains(leadsTo))
            return;
        m_isWhole = false;
        if (leadsTo.isEmpty())
            return;
        // Comparing with every id of a large tree takes its time: the first ones get a suggestion.
        constexpr int MostSuggestions = 20;
        QString suggestion;
        if (m_suggestions++ < MostSuggestions) {
            QStringList candidates = m_nodes.keys();
            candidates.sort();
            suggestion = nearest(leadsTo, candidates);
        }
        reportAt(pathOf(question, answer), Kind::LeadsNowhere, {shown(leadsTo), suggestion});
    }

    /// Depth first from the first question on.
    void walk()
    {
        std::vector<Step> way{{0}};
        m_states[0] = State::OnTheWay;
        while (!way.empty()) {
            Step &step = way.back();
            const QList<DecisionTree::Answer> &answers = m_tree.questions.at(step.question).answers;
            if (step.answer == answers.size()) {
                m_states[size_t(step.question)] = State::Done;
                way.pop_back();
                continue;
            }
            const int answer = step.answer++;
            const int next = m_nodes.value(answers.at(answer).leadsTo, -1);
            if (next < 0)
                continue;
            State &state = m_states[size_t(next)];
            if (state == State::OnTheWay) {
                reportLoop(way, next, answer);
            } else if (state == State::Unseen) {
                const bool isQuestion = next < m_tree.questions.size();
                state = isQuestion ? State::OnTheWay : State::Done;
                if (isQuestion)
                    way.push_back({next});
            }
        }
    }

    void reportLoop(const std::vector<Step> &way, int next, int answer) const
    {
        constexpr qsizetype MostShown = 8;
        QStringList ids;
        bool isInLoop = false;
        for (const Step &step : way) {
            isInLoop = isInLoop || step.question == next;
            if (isInLoop)
                ids.append(nameOf(step.question));
        }
        if (ids.size() > MostShown)
            ids = ids.first(MostShown / 2) + QStringList{u"…"_s} + ids.last(MostShown / 2);
        ids.append(nameOf(next));
        reportAt(pathOf(way.back().question, answer), Kind::GoesInCircles, {ids.join(u" → "_s)});
    }

    /// Without the tree's own id in front, which all of them share.
    QString nameOf(int question) const { return shown(m_tree.questions.at(question).id.section(u'/', 1)); }

    void reportUnreached() const
    {
        const qsizetype questions = m_tree.questions.size();
        for (qsizetype i = 0; i < qsizetype(m_states.size()) && !m_place.isHopeless(); ++i) {
            if (m_states[size_t(i)] != State::Unseen)
                continue;
            const bool isQuestion = i < questions;
            const QString id = isQuestion ? m_tree.questions.at(i).id : m_tree.outcomes.at(i - questions).id;
            if (!id.isEmpty())
                reportAt({isQuestion ? u"questions"_s : u"outcomes"_s, QString::number(isQuestion ? i : i - questions)},
                         Kind::Unreached, {shown(id)});
        }
    }

    const DecisionTree &m_tree;
    const JsonPlace &m_place;
    QHash<QString, int> m_nodes; ///< id → its number: the questions first, then the outcomes
    std::vector<State> m_states; ///< by the same number
    bool m_isWhole = true;       ///< every answer leads somewhere
    int m_suggestions = 0;
};

} // namespace

void checkWays(const DecisionTree &tree, const JsonPlace &place)
{
    Ways(tree, place).check();
}
