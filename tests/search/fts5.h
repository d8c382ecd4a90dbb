// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <memory>

class Texts;

/// The same texts in the full-text search of SQLite, FTS5, to compare with: what one gets without writing a search. Porter's
/// stemmer over words without their accents, every word of a query as the beginning of one, any of them enough, and BM25
/// with a weight for each column.
class Fts5
{
public:
    /// Reads every text of the catalog into memory.
    explicit Fts5(const Texts &texts);
    ~Fts5();
    Q_DISABLE_COPY_MOVE(Fts5)

    /// Empty, or why it cannot be used.
    QString reason() const { return m_reason; }
    /// Ids, the best first.
    QStringList find(const QString &query, int limit) const;

private:
    void fill(const Texts &texts);

    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_select;
    QString m_reason;
};
