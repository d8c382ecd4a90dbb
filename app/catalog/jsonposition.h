// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

/// What QJsonDocument does not keep: where in the file a value stands. All but the last expect JSON that QJsonDocument has
/// accepted, without a byte order mark, and read it once. Keys in a path are written without JSON's escapes.

/// The line (from 1) on which the value at @p path begins ("codes", "3", "name"); of a key that is missing, the line of the
/// nearest object around it; of a key that stands twice, the last line.
int lineOfValue(const QByteArray &json, const QStringList &path);

/// The same of many paths, in their order.
QList<int> linesOfValues(const QByteArray &json, const QList<QStringList> &paths);

/// The path of a key that stands twice in one object (QJsonDocument would keep the last of them and say nothing); empty
/// where there is none.
QStringList duplicateKey(const QByteArray &json);

/// Line and column (from 1) of the byte @p offset. Columns count characters, as editors do, of UTF-8.
std::pair<int, int> lineAndColumn(const QByteArray &text, qsizetype offset);
