// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>

/// A note as its file holds it.
struct NoteReading
{
    QString text;   ///< lines end in \n; empty where there is no note
    QString reason; ///< why it could not be read, in the system's words; empty: it was
};

/// The notes on disk: Markdown, one file for each entry, so that other programs can read, search and back them up.
///
/// Every writing goes beside the old file and then takes its place (QSaveFile), so a file is never torn. Other windows may
/// write the same notes at the same time; changed() tells.
class NoteStore : public QObject
{
    Q_OBJECT

public:
    /// The folder need not exist: the first note makes it.
    explicit NoteStore(QString folder, QObject *parent = nullptr);

    /// <XDG data home>/statut/notes
    static QString standardFolder();
    /// "term%3Acache.md": the id percent-encoded, since it may hold what a file name may not.
    static QString fileName(const QString &id);
    /// The opposite; empty for a file that is no note.
    static QString idOf(const QString &fileName);

    QString folder() const { return m_folder; }
    QString path(const QString &id) const;

    /// From the disk, as it is now.
    NoteReading read(const QString &id) const;
    /// A blank text removes the file. Returns why it failed, in the system's words; empty: it is written.
    QString write(const QString &id, const QString &text);

    /// All notes by the ids of their entries, those of packs that are not loaded too. What cannot be read is left out. Read
    /// once, then kept up to date.
    const QHash<QString, QString> &all();
    /// Looks at the folder; only files that changed are read.
    void refresh();

signals:
    /// Notes came, went or changed, by this program or by another one.
    void changed();

private:
    struct Stamp
    {
        QDateTime time;
        qint64 size = -1;

        bool operator==(const Stamp &) const = default;
    };

    Stamp stampOf(const QString &id) const;
    void keep(const QString &id, const QString &text);
    void watch();
    void removeLeftovers() const;

    QString m_folder;
    QHash<QString, QString> m_texts;
    QHash<QString, Stamp> m_stamps;
    bool m_isRead = false;
    QFileSystemWatcher m_watcher;
};
