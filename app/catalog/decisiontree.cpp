// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/decisiontree.h"

#include <algorithm>

template<typename Node>
static const Node *nodeCalled(const QString &id, const QList<Node> &nodes)
{
    const auto it = std::ranges::find(nodes, id, &Node::id);
    return it == nodes.end() ? nullptr : &*it;
}

const DecisionTree::Question *DecisionTree::question(const QString &called) const
{
    return nodeCalled(called, questions);
}

const DecisionTree::Outcome *DecisionTree::outcome(const QString &called) const
{
    return nodeCalled(called, outcomes);
}
