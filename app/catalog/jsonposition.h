// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>


/// What QJsonDocument does not keep: where in the file a value stands. Both functions expect JSON that QJsonDocument has
/// accepted, and read it once.

/// The line (from 1) on which the value at @p path begins ("codes", "3", "name"); of a key that is missing, the line of the
/// nearest object around it.
int lineOfValue(const QByteArray &json, const QStringList &path);

/// The path of the first key that stands twice in one object (QJsonDocument would keep the last of them and say nothing);
/// empty where there is none.
QStringList duplicateKey(const QByteArray &json);

/// Line and column (from 1) of the byte @p offset.
std::pair<int, int> lineAndColumn(const QByteArray &text, qsizetype offset);
