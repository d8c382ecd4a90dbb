// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/progresspage.h"

#include "classroom/chartplugin.h"
#include "classroom/problemline.h"
#include "classroom/study.h"
#include "desktop/articlebox.h"
#include "desktop/readingcolumn.h"
#include "questions/topics.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ProgressPage::ProgressPage(Study &study, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_line(new ProblemLine(this))
    , m_column(new ReadingColumn(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_column, 1);
    setFocusProxy(part(0).words);
    connect(&m_study, &Study::changed, this, [this] {
        if (isVisible())
            open({});
    });
    applyZoom();
}

void ProgressPage::open(const QString &)
{
    readProgress();
    show();
}

void ProgressPage::readProgress()
{
    m_progress = {};
    m_problem = m_study.isOpen() ? StoreProblem() : m_study.open();
    if (m_problem)
        return;
    const Stored<Progress> read = ::readProgress(m_study.store(), m_study.learner().id, m_study.bank().questions(),
                                                 topicIds(), Moment::now());
    m_problem = read.problem;
    m_progress = read.value;
}

void ProgressPage::show()
{
    m_line->say(m_problem ? m_problem.message() : QString());
    QFont small = m_column->place()->font();
    m_sections = m_problem ? QList<ProgressSection>()
                           : ProgressSections(m_progress, m_study.texts(), palette(), small).all();
    for (qsizetype i = 0; i < std::max(m_sections.size(), m_parts.size()); ++i) {
        Part &shown = part(i);
        const ProgressSection section = i < m_sections.size() ? m_sections.at(i) : ProgressSection();
        shown.words->setArticle(section.words);
        shown.table->setArticle(section.table);
        shown.table->setAccessibleName(section.words.title);
        shown.words->setVisible(i < m_sections.size());
        shown.table->setVisible(!section.table.blocks.isEmpty());
        if (!shown.chart)
            continue;
        shown.chart->setVisible(!section.chart.categories.isEmpty());
        if (!section.chart.categories.isEmpty())
            chartMaker()->show(shown.chart, section.chart);
    }
    applyZoom();
}

ProgressPage::Part &ProgressPage::part(qsizetype index)
{
    while (m_parts.size() <= index) {
        Part added{box(), nullptr, nullptr};
        if (ChartMaker *maker = chartMaker()) {
            added.chart = maker->make(m_column->place());
            m_column->column()->addWidget(added.chart);
        }
        added.table = box();
        m_parts.append(added);
    }
    return m_parts[index];
}

ArticleBox *ProgressPage::box()
{
    auto *box = new ArticleBox(m_column->place());
    box->viewport()->setAutoFillBackground(false);
    connect(box, &ArticleBox::entryActivated, this, &Page::entryActivated);
    connect(box, &ArticleBox::addressActivated, this, &Page::addressActivated);
    connect(box, &ArticleBox::linkFocused, this,
            [this, box](const QRect &place) { m_column->bringIntoSight(box, place); });
    m_column->column()->addWidget(box);
    return box;
}

Article ProgressPage::article() const
{
    return ProgressSections::article(m_sections);
}

void ProgressPage::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
    show();
}

void ProgressPage::applyZoom()
{
    m_column->setZoom(m_zoom);
    const int unit = m_column->unit();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!m_parts.at(i).chart)
            continue;
        // Lying bars need a line for each; upright ones look the same however many they are.
        const Chart chart = i < m_sections.size() ? m_sections.at(i).chart : Chart();
        const bool isLying = chart.form == Chart::Form::Stack;
        m_parts.at(i).chart->setFixedHeight(unit * (isLying ? 5 + 2 * int(chart.categories.size()) : 14));
    }
}

void ProgressPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        show();
}
