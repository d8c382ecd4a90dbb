// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/question.h"

#include <QString>

class Texts;

/// Which entry somebody means who typed @p typed as the answer to @p question: the id of a code with that number, one of the
/// same issuer first, or of a term with that name in any language. Empty: none that the catalog knows.
QString typedEntry(const QString &typed, const Question &question, const Texts &texts);
