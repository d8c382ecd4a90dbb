// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

class Catalog;
struct WindowCall;

/// Why something that was asked from outside is not done. Keeps facts, so that it can be told in whatever language is
/// current then.
struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    enum class Reason {
        None,
        TooLong,     ///< more than a pasted line of a log can have
        Unprintable, ///< control characters
        NotAnAddress,
        NoSuchEntry
    };

    Reason reason = Reason::None;
    QString asked = {}; ///< its beginning, fit to be shown

    static Refusal of(const WindowCall &call, const Catalog &catalog);

    explicit operator bool() const { return reason != Reason::None; }
    /// One or two sentences in the current language; empty for no refusal.
    QString message() const;
};
