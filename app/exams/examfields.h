// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exams/examplan.h"

#include <QDateTime>
#include <QJsonObject>

class JsonPlace;
class ObjectReader;

/// What the files of an exam and of its result have in common.

QJsonObject planToJson(const ExamPlan &plan);
/// Reports what is missing, of a wrong type or out of range.
ExamPlan readPlan(const JsonPlace &place);

/// "2026-12-01T09:30:00+01:00": the local time, to the second, and what it is ahead of UTC.
QString timeText(const QDateTime &time);
QDateTime readTime(ObjectReader &reader, const QString &key);
