// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/database.h"

#include <QDate>
#include <QDateTime>
#include <QString>

// Copies of the database, one file for each day on which something was written: training-2026-12-01.sqlite.

/// Copies the database into the folder, unless it has that day's copy already, and deletes the oldest ones beyond @p kept. A
/// copy that is there is whole, whenever the program or the power ends.
StoreProblem makeBackup(Database &database, const QString &folder, const QDate &day, int kept);

/// A backup that can be opened.
struct Backup
{
    QString path;          ///< empty: there is none
    qint64 lastReview = 0; ///< number of the newest answer in it
    QDateTime lastAnswer;  ///< when that was, UTC; not valid: it has none
};

/// The one that knows most, of those that are sound and not too new. Does not change them.
Backup newestSoundBackup(const QString &folder);

/// Has the file's contents, or the folder's entries, on the disk when it returns.
bool syncToDisk(const QString &path);
