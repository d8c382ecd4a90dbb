// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/entryfilter.h"
#include "search/searchhit.h"

#include <QHash>
#include <QWidget>

#include <functional>

class EntryTreeModel;
class FilterBar;
class QLabel;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;
class SearchField;
class SearchIndex;
class Texts;

/// The left pane: the search field, the filters, and below them the tree of all codes or, while a query stands, the tree of
/// what it found. Two trees, so that the first one is as it was when the query is gone.
class TreePane : public QWidget
{
    Q_OBJECT

public:
    /// Built on first use: the window must not wait for it.
    using IndexSource = std::function<const SearchIndex &()>;

    /// Keeps references.
    TreePane(const Texts &texts, IndexSource index, QWidget *parent = nullptr);

    QString query() const;
    /// Selects the text that stands in the field, so that typing replaces it.
    void focusSearch();
    void setQuery(const QString &query);
    /// Opens the best hit of the query, as Enter in the field does. False when there is none.
    bool openBest();
    /// Shows where @p id stands in the tree, without opening it.
    void reveal(const QString &id);
    void setFavourites(const QStringList &ids);
    /// The notes of the person, by id: their entries are marked, and found by the words of the note.
    void setNotes(const QHash<QString, QString> &notes);
    void toggleFilters();
    void expandAll();
    void collapseAll();
    QTreeView *currentTree() const;
    QStringList expandedClasses() const;
    void setExpandedClasses(const QStringList &ids);
    /// What the tree shows, for the status bar.
    QString summary() const;

signals:
    void entryOpened(const QString &id);  ///< Enter or a click
    void entryBrowsed(const QString &id); ///< passed with the arrow keys
    void summaryChanged();
    void comparisonChosen(const QStringList &ids); ///< two or three codes are selected
    void left();                                   ///< Esc in an empty field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// More hits than a person reads; the rest is counted. Keeps a keystroke quick whatever the catalog's size.
    static constexpr int MostHits = 200;

    QTreeView *makeTree(EntryTreeModel *model);
    void browseTo(const QModelIndex &index);
    void open(const QModelIndex &index);
    /// One row: its page; several codes: their comparison.
    void showSelected(const QTreeView &tree);
    void selectCodes(QTreeView *tree, const EntryTreeModel &model, const QStringList &ids);
    void applyFilter();
    void runQuery();
    void showHits(const SearchAnswer &answer);
    /// Adds the entries that only their note brings in.
    void addFoundInNotes(SearchAnswer &answer, const QString &query);
    void select(QTreeView *tree, const QModelIndex &index);
    void retranslateUi();
    void showNote();

    const Texts &m_texts;
    IndexSource m_index;
    EntryFilter m_filter;
    SearchAnswer m_answer;
    QHash<QString, QString> m_notes;
    QSet<QString> m_foundInNote;

    SearchField *m_search;
    QToolButton *m_filterButton;
    QWidget *m_filterPlace; ///< holds m_filters once they are asked for
    FilterBar *m_filters = nullptr;
    QStackedWidget *m_stack;
    EntryTreeModel *m_allModel;
    QTreeView *m_allTree;
    EntryTreeModel *m_hitModel = nullptr; ///< the three below are made with the first query
    QTreeView *m_hitTree = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_note = nullptr; ///< made when there is something to say
    bool m_selecting = false; ///< the program moves the selection, not the person
};
