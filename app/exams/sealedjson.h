// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examfileproblem.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

class JsonPlace;

/// JSON files that are only worth something unchanged. Beside their content they hold what they are ("statut"), the format's
/// version ("format") and a SHA-256 over all other keys ("checksum"): enough to recognise a file that was damaged or edited,
/// not to keep out somebody who forges one on purpose. Line breaks and the order of keys may change.
QByteArray sealedJson(const QString &kind, const QJsonObject &content);

/// Reads such a file of @p kind. @p read is given the content and reports what it does not understand. What is wrong is told
/// with its place: where the seal is broken, everything that is wrong is told as a change, for mending it would not help.
QList<ExamFileProblem> readSealedJson(const QString &file, const QByteArray &bytes, const QString &kind,
                                      const std::function<void(const JsonPlace &content)> &read);
