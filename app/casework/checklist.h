// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class CaseRecord;
class InterfaceTexts;
class Texts;
struct StatusCode;

/// What to collect for @p code as plain text, for a ticket, in @p language: one line per case detail, and the gaps say that
/// they are gaps and how to close them.
///
///     [x] The Ray ID: 8f2c4e…
///     [ ] Date, time and time zone: MISSING – To the minute at least: …
///
/// Empty for a code that has nothing to collect.
QString checklistText(const Texts &texts, const InterfaceTexts &words, const StatusCode &code, const CaseRecord &record,
                      const QString &language);

/// How many of the code's case details are at hand.
int collectedCount(const StatusCode &code, const CaseRecord &record);
