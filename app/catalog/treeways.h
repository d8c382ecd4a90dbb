// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct DecisionTree;
class JsonPlace;

/// Reports, below @p place, the object that @p tree was read from, what is wrong with the ways through it: an answer that
/// leads nowhere, a question with fewer than two answers, a way that comes back to where it has been, and what no answer
/// leads to. Ids that are empty have been reported already and are left alone.
void checkWays(const DecisionTree &tree, const JsonPlace &place);
