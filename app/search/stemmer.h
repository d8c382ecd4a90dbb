// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What is left of a word of the language @p language (an index into Catalog::Languages) without its endings, by the Snowball
/// algorithm of that language (M. F. Porter, https://snowballstem.org/): "requests" → "request", "expiration" → "expir". Folded. @p word is in
/// lower case; with its accents, if it was written with them, for French endings are told by them. A word of three letters or
/// less, or with a digit, is its own stem. Any number of threads may call it at once.
QString stem(int language, QStringView word);
