// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/texts.h"

/// How much of a code is worth a learner's time.
enum class Worth {
    Nothing,     ///< given up, never issued, or hearsay
    Recognition, ///< it may be met: one should know what it means
    Everything   ///< it is met, and there is something to do about it
};

Worth worth(const StatusCode &code, const Texts &texts);

/// From 0, hardly ever met, to Frequency::Highest; a code of which nobody has said counts 1.
int commonness(const StatusCode &code);

/// The issuer vouches for the name, and it is one: not "(no published title)".
bool hasName(const StatusCode &code, const Texts &texts);

/// The text in every language of the catalog, in their order; a language that lacks it has the first one's.
QStringList inEveryLanguage(const Texts &texts, const QString &id, const QByteArray &field);
