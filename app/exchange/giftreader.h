// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/questiondraft.h"

#include <QByteArray>

/// Reads questions in Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), in UTF-8: multiple choice with one right
/// answer, true or false, short answer and matching, with titles, feedback and comments. Each pair of a matching becomes a
/// question. HTML in a text is taken for what it says: tags fall away, entities are read. Essays, numbers within a range and
/// texts that ask nothing are reported. @p file is the name used in messages.
ImportedQuestions readGift(const QString &file, const QByteArray &bytes);
