// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class Lexicon;

/// What a pasted line of a log, or of a console, says about statuses.
struct LogLine
{
    /// The line was written by a program: it holds sizes, times, addresses and ports, so that a number in it is a status
    /// only where a status is expected.
    bool isLog = false;
    /// The numbers that stand where a status is expected, in their order, each once:
    /// - behind a protocol: `HTTP/2 503`, `"GET / HTTP/1.1" 502` (the format that nginx and Apache call "combined");
    /// - behind a word that announces it: `status=502`, `error code: 1020`, `"code":429`;
    /// - behind "error", where a log has none of these: `Error 1015 Ray ID: …`;
    /// - where a log has none of these, its first field that is the number of a status (HAProxy, IIS and load balancers
    ///   write it there).
    QStringList statuses;

    /// @p numbers: all that there are.
    static LogLine from(const QString &text, const Lexicon &numbers);
};
