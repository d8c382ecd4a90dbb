// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// What folding.h promises, but for one thing: apostrophes of every kind are still there, as ', and hyphens and dashes
/// as -, because whoever looks for words must know which of them hang together.
///
/// With @p origins, the place in @p text that each letter of the result comes from; they never decrease. A letter may
/// come from the same place as the one before (œ), and a place may leave nothing (a combining accent).
QString plainLetters(QStringView text, QList<qsizetype> *origins = nullptr);
