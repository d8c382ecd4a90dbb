// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/progresspage.h"

#include "classroom/chartedsections.h"
#include "classroom/problemline.h"
#include "classroom/study.h"
#include "desktop/articlebox.h"
#include "desktop/readingcolumn.h"
#include "questions/topics.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProgressPage::ProgressPage(Study &study, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_line(new ProblemLine(this))
    , m_column(new ReadingColumn(this))
    , m_shown(new ChartedSections(*m_column))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_column, 1);
    setFocusProxy(m_shown->first());
    connect(m_shown, &ChartedSections::entryActivated, this, &Page::entryActivated);
    connect(m_shown, &ChartedSections::addressActivated, this, &Page::addressActivated);
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
    m_sections = m_problem ? QList<ChartedSection>()
                           : ProgressSections(m_progress, m_study.texts(), palette(), m_column->place()->font()).all();
    m_shown->show(m_sections);
    applyZoom();
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
    m_shown->fit();
}

void ProgressPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        show();
}
