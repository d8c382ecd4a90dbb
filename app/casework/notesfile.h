// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

class NoteStore;

/// All notes in one file, to back them up or to hand them on:
///
///     {"format": 1, "notes": {"522-cloudflare": "Call the host first.", "term:cache": "…"}}
///
/// The keys are ids of entries; those of packs that are not loaded are kept all the same.
QByteArray notesFile(const QHash<QString, QString> &notes);

/// What such a file holds, or what is wrong with it and where.
struct NotesReading
{
    QHash<QString, QString> notes;
    QList<CatalogProblem> problems; ///< none: the file is sound
};

/// @p file is its name, for the messages. A damaged file gives no notes at all, only problems.
NotesReading readNotesFile(const QString &file, const QByteArray &bytes);
/// The same from the disk: at most 64 MB, of an ordinary file.
NotesReading readNotesFile(const QString &path);

/// What an import did.
struct NotesImport
{
    int added = 0;     ///< on entries that had no note
    int merged = 0;    ///< with the note that stood there, both of them kept
    int unchanged = 0; ///< held already
    QString failedId;  ///< the note at which it ended; empty: none
    QString reason;    ///< why, in the system's words
};

/// Adds @p notes to those of the store; nothing that stands there is lost. Ends at the first note that cannot be written;
/// importing the same again goes on from there.
NotesImport importNotes(const QHash<QString, QString> &notes, NoteStore &store);
