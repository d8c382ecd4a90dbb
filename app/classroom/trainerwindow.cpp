// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/trainerwindow.h"

#include "article/richtext.h"
#include "classroom/chartedsections.h"
#include "classroom/problemline.h"
#include "desktop/articlebox.h"
#include "desktop/colors.h"
#include "desktop/flowlayout.h"
#include "desktop/pageoutput.h"
#include "desktop/readingcolumn.h"
#include "desktop/warning.h"
#include "exams/examwords.h"
#include "exams/resultfile.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TrainerWindow::TrainerWindow(const Texts &texts, const QuestionBank &bank, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_texts(texts)
    , m_bank(bank)
    , m_learnerLabel(new QLabel)
    , m_learner(new QComboBox)
    , m_line(new ProblemLine(this))
    , m_column(new ReadingColumn(this))
    , m_sections(new ChartedSections(*m_column))
    , m_head(m_sections->addBox())
{
    setAcceptDrops(true);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    const auto add = [&](void (TrainerWindow::*slot)()) {
        auto *button = new QPushButton(bar);
        button->setAutoDefault(true);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_files = add(&TrainerWindow::openFiles);
    m_folder = add(&TrainerWindow::openFolder);
    m_csv = add(&TrainerWindow::askForCsv);
    m_pdf = add(&TrainerWindow::askForPdf);
    m_clear = add(&TrainerWindow::clear);
    row->addWidget(m_learnerLabel);
    row->addWidget(m_learner);
    m_learnerLabel->setBuddy(m_learner);
    m_learner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_line);
    layout->addWidget(m_column, 1);
    connect(m_learner, &QComboBox::activated, this, &TrainerWindow::choose);
    connect(m_sections, &ChartedSections::entryActivated, this, &TrainerWindow::entryActivated);
    retranslateUi();
    const int unit = fontMetrics().height();
    resize(unit * 48, unit * 40);
}

void TrainerWindow::open(const QStringList &paths)
{
    for (const QString &path : paths)
        m_group.addPath(path);
    fillLearners();
}

const ExamGroup &TrainerWindow::shown() const
{
    return m_isOne ? m_one : m_group;
}

Article TrainerWindow::article() const
{
    return GroupReport(shown(), m_bank, m_texts).article();
}

bool TrainerWindow::writeCsv(const QString &path, bool answers, QString *error) const
{
    return saveFile(path, answers ? answersCsv(shown().results()) : scoresCsv(shown()), error);
}

void TrainerWindow::openFiles()
{
    open(QFileDialog::getOpenFileNames(this, tr("Open results"), standardResultFolder(), tr("Results (*.json)")));
}

void TrainerWindow::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of results"),
                                                             standardResultFolder());
    if (!folder.isEmpty())
        open({folder});
}

void TrainerWindow::clear()
{
    m_group = {};
    fillLearners();
    m_files->setFocus(Qt::OtherFocusReason);
}

void TrainerWindow::askForCsv()
{
    const QString title = tr("Save as CSV");
    const QStringList forms{tr("One exam a row (*.csv)"), tr("One answer a row (*.csv)")};
    QString form;
    const QString path = QFileDialog::getSaveFileName(this, title, tr("results.csv"), forms.join(u";;"_s), &form);
    QString error;
    if (!path.isEmpty())
        report(title, path, writeCsv(path, form == forms.constLast(), &error), error);
}

void TrainerWindow::askForPdf()
{
    const QString title = tr("Save as PDF");
    const QString path = QFileDialog::getSaveFileName(this, title, tr("results.pdf"), tr("PDF files (*.pdf)"));
    QString error;
    if (!path.isEmpty())
        report(title, path, writePdf(article(), path, &error), error);
}

void TrainerWindow::report(const QString &title, const QString &path, bool isWritten, const QString &error)
{
    if (!isWritten)
        warn(this, title,
             tr("%1 cannot be written: %2. Choose another folder or make room on the disk.").arg(path, error));
}

/// Whoever was chosen stays so, if there still are results of them.
void TrainerWindow::fillLearners()
{
    const QVariant before = m_learner->currentData();
    {
        const QSignalBlocker blocker(m_learner);
        m_learner->clear();
        m_learner->addItem(tr("the whole group"));
        const QList<Examinee> people = m_group.examinees();
        for (const Examinee &one : people)
            m_learner->addItem(ExamWords::learner(one.name), one.name);
        m_learner->setCurrentIndex(before.isValid() ? std::max(0, m_learner->findData(before)) : 0);
    }
    for (QWidget *part : QList<QWidget *>{m_csv, m_pdf, m_clear, m_learner})
        part->setEnabled(!m_group.isEmpty());
    m_clear->setEnabled(!m_group.isEmpty() || !m_group.problems().isEmpty());
    choose();
}

void TrainerWindow::choose()
{
    m_isOne = m_learner->currentIndex() > 0;
    m_one = m_isOne ? m_group.of(m_learner->currentData().toString()) : ExamGroup();
    // What the files are about does not depend on who is looked at.
    QStringList told = GroupReport(m_group, m_bank, m_texts).remarks();
    constexpr qsizetype MostDetails = 5;
    const QList<ExamFileProblem> &problems = m_group.problems();
    for (const ExamFileProblem &problem : problems.first(std::min(MostDetails, problems.size())))
        told.append(problem.message());
    m_line->say(told.join(u'\n'));
    Article head;
    head.title = m_isOne ? m_learner->currentText() : tr("Results of the group");
    const QString summary = m_group.isEmpty()
        ? tr("Open the result files of your learners, or a folder of them; or drop them here.")
        : GroupReport(shown(), m_bank, m_texts).summary();
    head.blocks.append(Lead{sentence(summary)});
    m_head->setArticle(head);
    QList<ChartedSection> sections;
    const QList<GroupPart> parts = GroupReport(shown(), m_bank, m_texts).parts();
    for (const GroupPart &part : parts)
        sections.append(section(part));
    m_sections->show(sections);
}

ChartedSection TrainerWindow::section(const GroupPart &part) const
{
    ChartedSection section;
    section.words.blocks.append(Heading{part.title});
    section.table.blocks.append(part.table);
    Chart &chart = section.chart;
    chart.form = Chart::Form::Stack;
    chart.name = part.title;
    chart.categories = part.categories;
    chart.series = {{part.isPercent ? tr("Right answers") : tr("Times"), part.values, accentColor(palette())}};
    chart.unit = part.isPercent ? tr(" %") : QString();
    chart.most = part.isPercent ? 100 : 0;
    chart.isFine = false;
    chart.font = m_column->place()->font();
    chart.text = palette().color(QPalette::Text);
    chart.grid = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.15);
    chart.ground = palette().color(QPalette::Base);
    return section;
}

void TrainerWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TrainerWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    open(paths);
}

void TrainerWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

void TrainerWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        choose();
    else if (event->type() == QEvent::FontChange)
        m_column->setZoom(100);
}

void TrainerWindow::retranslateUi()
{
    setWindowTitle(tr("Results – Statut"));
    m_files->setText(tr("&Open files…"));
    m_folder->setText(tr("Open a &folder…"));
    m_csv->setText(tr("Save as &CSV…"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_clear->setText(tr("&Start over"));
    m_clear->setToolTip(tr("Closes all results; the files stay as they are"));
    m_learnerLabel->setText(tr("&Learner:"));
    m_learner->setAccessibleName(m_learnerLabel->text().remove(u'&'));
    fillLearners();
}
