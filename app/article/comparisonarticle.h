// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "article/entrylinks.h"
#include "catalog/catalog.h"

#include <QCoreApplication>

class Texts;

/// The page that sets two or three codes side by side: first what tells them apart, then their request paths one below the
/// other, then their facts in columns.
class ComparisonArticle
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonArticle)

public:
    static constexpr int Fewest = 2;
    static constexpr int Most = 3;

    /// Its id: "compare:502+504".
    static QString id(const QStringList &codes);
    /// The codes of such an id, whether they exist or not; empty for another id.
    static QStringList codesOf(const QString &id);

    /// Keeps a reference. @p codes: ids.
    ComparisonArticle(const Texts &texts, const QStringList &codes);

    /// Empty unless there are from Fewest to Most codes, all known and each once.
    Article write() const;

private:
    Bullets distinctions() const;
    Columns facts() const;
    QString shortName(const StatusCode &code) const;

    const Catalog &m_catalog;
    const Texts &m_texts;
    EntryLinks m_links;
    QList<const StatusCode *> m_codes;
};
