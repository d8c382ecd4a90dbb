// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notedraft.h"

#include "casework/notemerge.h"
#include "casework/notestore.h"

NoteDraft::NoteDraft(NoteStore &store)
    : m_store(store)
{
}

void NoteDraft::open(const QString &id)
{
    if (id == m_id)
        return;
    save();
    if (!isUnsaved())
        m_drafts.remove(m_id);
    m_id = id;
    if (id.isEmpty() || m_drafts.contains(id))
        return;
    const NoteReading reading = m_store.read(id);
    m_drafts.insert(id, {reading.text, reading.text, reading.reason, !reading.reason.isEmpty()});
}

void NoteDraft::setText(const QString &text)
{
    if (!m_id.isEmpty() && !isUnreadable())
        m_drafts[m_id].text = text;
}

bool NoteDraft::isUnsaved(const QString &id) const
{
    const auto draft = m_drafts.constFind(id);
    return draft != m_drafts.constEnd() && draft->text != draft->base;
}

NoteDraft::Outcome NoteDraft::save(const QString &id)
{
    if (!isUnsaved(id))
        return Outcome::Nothing;
    Draft &draft = m_drafts[id];
    const NoteReading disk = m_store.read(id);
    if (!disk.reason.isEmpty()) {
        draft.reason = disk.reason;
        return Outcome::Failed;
    }
    const QString merged = mergedNote(draft.base, draft.text, disk.text);
    draft.reason = m_store.write(id, merged);
    if (!draft.reason.isEmpty())
        return Outcome::Failed;
    const bool isMerged = merged != draft.text;
    draft.base = draft.text = merged;
    return isMerged ? Outcome::Merged : Outcome::Done;
}

NoteDraft::Outcome NoteDraft::takeOver()
{
    if (m_id.isEmpty() || isUnsaved())
        return Outcome::Nothing;
    Draft &draft = m_drafts[m_id];
    const NoteReading disk = m_store.read(m_id);
    const bool isSame = disk.text == draft.base && disk.reason == draft.reason;
    draft = {disk.text, disk.text, disk.reason, !disk.reason.isEmpty()};
    return isSame ? Outcome::Nothing : draft.isUnreadable ? Outcome::Failed : Outcome::Done;
}

bool NoteDraft::saveAll()
{
    const QStringList ids = unsaved();
    for (const QString &id : ids) {
        save(id);
        if (id != m_id && !isUnsaved(id))
            m_drafts.remove(id);
    }
    return unsaved().isEmpty();
}

QStringList NoteDraft::unsaved() const
{
    QStringList ids;
    for (auto it = m_drafts.keyBegin(); it != m_drafts.keyEnd(); ++it) {
        if (isUnsaved(*it))
            ids.append(*it);
    }
    ids.sort();
    return ids;
}
