// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/card.h"
#include "training/storeproblem.h"

#include <QList>

/// The card that @p reviews lead to, from New on: all answers to one question by one learner, oldest first, each scheduled as
/// it was then. Whether it is suspended does not follow from them.
Stored<Card> replayed(const QString &id, const QList<Review> &reviews);
