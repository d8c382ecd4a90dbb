// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchhit.h"

#include <QCoreApplication>

/// Why something was found, in the words of the current language. Asked for when shown, never kept.
class ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    /// "typo: timeuot → timeout, synonym: mandataire → proxy"; empty where there are no reasons.
    static QString of(const QList<MatchReason> &reasons);
    /// The kind's name in JSON: "typo", "synonym" or "compound".
    static QString key(MatchReason::Kind kind);
};
