// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "charts/chart.h"

#include <QObject>

class ArticleBox;
class QUrl;
class ReadingColumn;

/// A heading and what it says, a drawing, and the same numbers as a table.
struct ChartedSection
{
    Article words;
    Chart chart;   ///< without categories: nothing to draw
    Article table; ///< without blocks: nothing to show
};

/// Sections one below the other in a column. Where nothing can draw, the tables stand alone.
class ChartedSections : public QObject
{
    Q_OBJECT

public:
    /// Works in @p column, which must outlive it.
    explicit ChartedSections(ReadingColumn &column);

    /// A text at the end of the column as it is now.
    ArticleBox *addBox();
    /// The words of the first section, whether there are any yet or not.
    ArticleBox *first() { return part(0).words; }
    /// In place of those that show.
    void show(const QList<ChartedSection> &sections);
    /// Gives the drawings the heights that fit the column's font.
    void fit();

signals:
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);

private:
    struct Part
    {
        ArticleBox *words;
        QWidget *chart; ///< null: there are no drawings
        ArticleBox *table;
    };

    Part &part(qsizetype index);

    ReadingColumn &m_column;
    QList<Part> m_parts;
    QList<ChartedSection> m_sections;
};
