// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

/// A JSON file on its way from the disk to whoever reads its keys. What is wrong with it is reported, and nothing returned.

/// The bytes of an ordinary file: a pipe or a device would block or never end. @p largest in bytes; a larger file is more
/// likely a mistake.
std::optional<QByteArray> fileContents(const QString &path, qint64 largest, QList<CatalogProblem> &problems);

/// Editors on Windows like to put a byte order mark in front; JSON has none.
QByteArray withoutByteOrderMark(const QByteArray &json);

/// The object or list that @p json holds; of an error, line and column. @p file is the name used in messages.
std::optional<QJsonValue> parsedJson(const QString &file, const QByteArray &json, QList<CatalogProblem> &problems);
