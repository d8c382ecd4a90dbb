// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Whether @p typed is one of @p accepted as people spell it: blind to case, accents, blanks, hyphens and punctuation, to a
/// leading article ("the", "le", "une" …), and before a number to "HTTP", "error", "code", "erreur" and the like.
bool isAcceptedAnswer(const QString &typed, const QStringList &accepted);
