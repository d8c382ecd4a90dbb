// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/texts.h"

#include <QCoreApplication>

struct StatusCode;

/// What questions say, and how they name what they ask about, in the current language.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    /// "522"; with whose it is where the catalog has several of the number: "499 (nginx)".
    static QString number(const StatusCode &code, const Texts &texts);
    /// The number and the name: "522 Connection timed out".
    static QString code(const StatusCode &code, const Texts &texts);
    /// A text with a capital letter at its beginning.
    static QString capitalized(const QString &text);
};
