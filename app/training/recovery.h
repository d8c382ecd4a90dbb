// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

/// What was done about a database that was damaged or gone. Nothing is deleted: the damaged one lies beside the new one.
struct Recovery
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    QString setAside;     ///< path of the damaged file; empty: there was none any more
    QString backup;       ///< path of the backup that was opened in its place; empty: none was sound, it starts afresh
    QDateTime lastAnswer; ///< the last answer that the backup knows of, UTC; not valid: it knows of none
    QDateTime damagedAt;  ///< when the damaged file was last written to, UTC; answers between the two are missing
    int missing = -1;     ///< how many answers that is; -1: the damaged file cannot tell

    /// What happened, what is missing and where the files are, in the current language. Plain text.
    QString message() const;
};
