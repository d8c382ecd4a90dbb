// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"

#include <QByteArray>

/// The questions in Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), UTF-8: Choice as multiple choice with a
/// feedback for each choice, Typed as short answer, Order as matching of place and item. The sheets are those of an exam; one
/// to reveal has no place in GIFT and is left out. @p category is the path of Moodle's category: "Statut/Cloudflare".
QByteArray giftText(const QList<QuestionSheet> &sheets, const QString &category);
