// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/texts.h"

/// A text of an entry without what would give the entry away: each of @p words, as whole words and whatever their case,
/// becomes "[…]"; links are taken away, for they lead to the answer.
TextPieces masked(const TextPieces &pieces, const QStringList &words);

/// The text as it is, without its links.
TextPieces unlinked(TextPieces pieces);

/// Whether @p text has one of @p words as whole words.
bool holdsAny(const QString &text, const QStringList &words);
