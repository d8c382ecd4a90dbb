// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "models/entryfilter.h"
#include "search/entrytexts.h"
#include "search/searchhit.h"

#include <QAbstractItemModel>
#include <QSet>

class Texts;

/// A group of the tree: a class with its codes, or "group:terms", "group:pages" with what a query found beside codes.
struct EntryGroup
{
    QString id;
    QList<EntryRef> entries;
    QList<SearchHit> hits = {}; ///< of a query: as many as entries, in the same order
};

/// All codes that pass the filter, by class in reading order. Empty classes are left out.
QList<EntryGroup> browseGroups(const Catalog &catalog, const EntryFilter &filter);

/// What a query found, by class: the group of the best hit first, in each the best hit first.
QList<EntryGroup> hitGroups(const Catalog &catalog, const QList<SearchHit> &hits);

/// Two levels: groups and their entries. Texts are asked for when a view shows them, so a change of language is dataChanged
/// and never a reset: selection, expansion and scroll position survive.
class EntryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit EntryTreeModel(const Texts &texts, QObject *parent = nullptr);

    /// Replaces everything. @p words (folded) are marked in the names.
    void setGroups(const QList<EntryGroup> &groups, const QStringList &words = {});
    /// Invalid for an id that is not shown. A class id gives its group.
    QModelIndex indexOf(const QString &id) const;
    void setFavourites(const QStringList &ids);
    /// The entries that a note was written on.
    void setNoted(const QSet<QString> &ids);
    /// Those that the query found through their note alone: MatchedTextRole says so.
    void setFoundInNote(const QSet<QString> &ids) { m_foundInNote = ids; }
    /// The language changed: every text is another one.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant groupData(const EntryGroup &group, int role) const;
    QVariant codeData(const StatusCode &code, int role) const;
    QVariant pageData(EntryRef entry, int role) const;
    QString groupName(const QString &id) const;
    QString matchedText(const QString &id) const;
    QVariant hitData(const SearchHit &hit, int role) const;

    const Texts &m_texts;
    const Catalog &m_catalog;
    EntryTexts m_entryTexts;
    QList<EntryGroup> m_groups;
    QStringList m_words;
    QSet<QString> m_favourites;
    QSet<QString> m_noted;
    QSet<QString> m_foundInNote;
};
