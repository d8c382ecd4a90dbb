// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// Writes @p bytes whole or not at all, and brings them to the disk before it returns. Empty: written. Else why not, in the
/// system's words, and what stood there before still stands.
QString writeWhole(const QString &path, const QByteArray &bytes);

/// The same, and makes the folder where there is none.
QString writeWholeInFolder(const QString &path, const QByteArray &bytes);
