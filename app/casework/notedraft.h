// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class NoteStore;

/// The note that is being written, between the editor and the disk. Knows what the disk held when it last looked, and so
/// tells what this window changed from what another one did. What cannot be written stays here, for each entry by itself.
class NoteDraft
{
public:
    enum class Outcome {
        Nothing, ///< there was nothing to do
        Done,    ///< written, or taken over
        Merged,  ///< written together with what another window wrote: text() is another one now
        Failed   ///< reason() says why
    };

    /// Keeps a reference.
    explicit NoteDraft(NoteStore &store);

    /// Goes to the note on @p id; the one before is saved, or kept if that fails. Empty: to none.
    void open(const QString &id);
    QString id() const { return m_id; }
    QString text() const { return m_drafts.value(m_id).text; }
    /// What was typed. Written by save() only.
    void setText(const QString &text);
    /// Why the note could not be read or written, in the system's words.
    QString reason() const { return m_drafts.value(m_id).reason; }
    /// The file cannot be read: what stands in it is not known, and must not be written over.
    bool isUnreadable() const { return m_drafts.value(m_id).isUnreadable; }

    bool isUnsaved() const { return isUnsaved(m_id); }
    Outcome save() { return save(m_id); }
    /// Takes over what another window wrote, if this one has no change of its own.
    Outcome takeOver();

    /// Tries all that could not be written. False if some still cannot: they would be lost with the program.
    bool saveAll();
    /// Ids of the notes that are not written.
    QStringList unsaved() const;

private:
    struct Draft
    {
        QString base; ///< what the disk held
        QString text;
        QString reason;
        bool isUnreadable = false;
    };

    bool isUnsaved(const QString &id) const;
    Outcome save(const QString &id);

    NoteStore &m_store;
    QString m_id;
    QHash<QString, Draft> m_drafts; ///< the one that is open, and those that could not be written
};
