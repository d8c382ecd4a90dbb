// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/chartedsections.h"

#include "classroom/chartplugin.h"
#include "desktop/articlebox.h"
#include "desktop/readingcolumn.h"

#include <QVBoxLayout>

#include <algorithm>

ChartedSections::ChartedSections(ReadingColumn &column)
    : QObject(&column)
    , m_column(column)
{
}

ArticleBox *ChartedSections::addBox()
{
    auto *box = new ArticleBox(m_column.place());
    box->viewport()->setAutoFillBackground(false);
    connect(box, &ArticleBox::entryActivated, this, &ChartedSections::entryActivated);
    connect(box, &ArticleBox::addressActivated, this, &ChartedSections::addressActivated);
    connect(box, &ArticleBox::linkFocused, this,
            [this, box](const QRect &place) { m_column.bringIntoSight(box, place); });
    m_column.column()->addWidget(box);
    return box;
}

ChartedSections::Part &ChartedSections::part(qsizetype index)
{
    while (m_parts.size() <= index) {
        Part added{addBox(), nullptr, nullptr};
        if (ChartMaker *maker = chartMaker()) {
            added.chart = maker->make(m_column.place());
            m_column.column()->addWidget(added.chart);
        }
        added.table = addBox();
        m_parts.append(added);
    }
    return m_parts[index];
}

void ChartedSections::show(const QList<ChartedSection> &sections)
{
    m_sections = sections;
    for (qsizetype i = 0; i < std::max(sections.size(), m_parts.size()); ++i) {
        Part &shown = part(i);
        const ChartedSection section = i < sections.size() ? sections.at(i) : ChartedSection();
        shown.words->setArticle(section.words);
        shown.table->setArticle(section.table);
        shown.table->setAccessibleName(section.words.title);
        shown.words->setVisible(i < sections.size());
        shown.table->setVisible(!section.table.blocks.isEmpty());
        if (!shown.chart)
            continue;
        shown.chart->setVisible(!section.chart.categories.isEmpty());
        if (!section.chart.categories.isEmpty())
            chartMaker()->show(shown.chart, section.chart);
    }
    fit();
}

void ChartedSections::fit()
{
    const int unit = m_column.unit();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!m_parts.at(i).chart)
            continue;
        // Lying bars need a line for each; upright ones look the same however many they are.
        const Chart chart = i < m_sections.size() ? m_sections.at(i).chart : Chart();
        const bool isLying = chart.form == Chart::Form::Stack;
        m_parts.at(i).chart->setFixedHeight(unit * (isLying ? 5 + 2 * int(chart.categories.size()) : 14));
    }
}
