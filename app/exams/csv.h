// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

/// Rows as CSV for spreadsheets (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for something else,
/// commas, lines that end in CR LF. What a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
/// advises ("CSV injection"): learners type what they like.
QByteArray csv(const QList<QStringList> &rows);
