// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/exampage.h"

#include "article/richtext.h"
#include "classroom/examdialogs.h"
#include "classroom/examrun.h"
#include "classroom/examsetup.h"
#include "classroom/problemline.h"
#include "classroom/wordsview.h"
#include "desktop/warning.h"
#include "exams/exampaper.h"
#include "exams/examreview.h"
#include "exams/examwords.h"
#include "exams/resultfile.h"
#include "language/texts.h"

#include <QEvent>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMilliseconds = 500;
/// While there is a time limit, a crash gives no more than this back.
constexpr qint64 WriteEvery = 10'000;

QDateTime now()
{
    const QDateTime time = QDateTime::currentDateTime();
    // As the files hold it: to the second, with its offset.
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::OffsetFromUTC, time.offsetFromUtc());
}

} // namespace

ExamPage::ExamPage(const Texts &texts, const QuestionBank &bank, const QString &store, QString results, QWidget *parent)
    : Page(parent)
    , m_texts(texts)
    , m_bank(bank)
    , m_store(store)
    , m_results(std::move(results))
    , m_line(new ProblemLine(this))
    , m_stack(new QStackedWidget(this))
    , m_setup(new ExamSetup(bank, m_stack))
    , m_interrupted(new WordsView(m_stack))
    , m_resume(m_interrupted->addButton())
    , m_discard(m_interrupted->addButton())
    , m_run(new ExamRun(bank, m_stack))
    , m_over(new WordsView(m_stack))
    , m_save(m_over->addButton())
    , m_again(m_over->addButton())
{
    for (QWidget *stage : QList<QWidget *>{m_setup, m_interrupted, m_run, m_over})
        m_stack->addWidget(stage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_setup);

    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &ExamPage::pass);
    connect(m_setup, &ExamSetup::beginWanted, this, &ExamPage::begin);
    connect(m_setup, &ExamSetup::printWanted, this, &ExamPage::printPaper);
    connect(m_setup, &ExamSetup::paperWanted, this, [this] { exportPaper(false); });
    connect(m_setup, &ExamSetup::keyWanted, this, [this] { exportPaper(true); });
    connect(m_resume, &QPushButton::clicked, this, &ExamPage::resume);
    connect(m_discard, &QPushButton::clicked, this, &ExamPage::discard);
    connect(m_run, &ExamRun::changed, this, &ExamPage::write);
    connect(m_run, &ExamRun::handInWanted, this, &ExamPage::handIn);
    connect(m_save, &QPushButton::clicked, this, &ExamPage::askWhereToSave);
    connect(m_again, &QPushButton::clicked, this, &ExamPage::startOver);
    for (WordsView *view : {m_interrupted, m_over}) {
        connect(view, &WordsView::entryActivated, this, &Page::entryActivated);
        connect(view, &WordsView::addressActivated, this, &Page::addressActivated);
    }
    retranslateUi();
}

ExamPage::~ExamPage()
{
    if (m_tick.isActive()) {
        pass();
        if (m_tick.isActive())
            m_store.write(*m_exam);
    }
}

void ExamPage::open(const QString &)
{
    if (m_exam || m_result || !m_store.acquire())
        return; // where it was left; or it is another window's
    const ExamStore::Reading reading = m_store.read();
    if (!reading.problems.isEmpty())
        tell(Told::Damaged, reading.problems.constFirst().message());
    if (!reading.exam) {
        m_store.release();
        return;
    }
    m_exam = reading.exam;
    m_interrupted->setArticle(interruption());
    m_resume->setEnabled(m_exam->missingQuestions(m_bank).isEmpty());
    showStage(m_interrupted);
}

void ExamPage::showStage(QWidget *stage)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(stage);
    setFocusProxy(stage);
    if (hadFocus)
        stage->setFocus(Qt::OtherFocusReason);
}

void ExamPage::begin()
{
    ExamPlan plan = m_setup->plan();
    plan.language = m_texts.currentLanguage();
    if (!m_store.acquire())
        return tell(Told::OtherWindow);
    tell(Told::Nothing);
    m_exam = Exam::begin(plan, m_setup->learner(), m_bank, m_texts.catalog(), now());
    run();
}

void ExamPage::resume()
{
    if (!m_exam)
        return;
    ++m_exam->resumptions;
    tell(Told::Nothing);
    run();
}

void ExamPage::run()
{
    m_run->showExam(*m_exam);
    showStage(m_run);
    m_clock.start();
    m_tick.start();
    write();
}

void ExamPage::discard()
{
    if (!ExamDialogs::mayDiscard(this))
        return;
    if (const QString reason = m_store.remove(); !reason.isEmpty())
        return tell(Told::NotWritten, reason);
    m_store.release();
    startOver();
}

/// What has passed since the last time. The clock stands still while the machine sleeps.
void ExamPage::pass()
{
    const qint64 passed = m_clock.restart();
    m_exam->pass(passed);
    m_unwritten += passed;
    m_run->showTime();
    if (m_exam->isTimeUp()) {
        finish();
        if (m_told == Told::Nothing)
            tell(Told::TimeIsUp);
    } else if (m_exam->hasTimeLimit() && m_unwritten >= WriteEvery) {
        write();
    }
}

void ExamPage::write()
{
    const QString reason = m_store.write(*m_exam);
    m_unwritten = 0;
    if (!reason.isEmpty())
        tell(Told::NotWritten, reason);
    else if (m_told == Told::NotWritten)
        tell(Told::Nothing);
}

void ExamPage::handIn()
{
    const QList<qsizetype> open = m_exam->unanswered();
    if (!open.isEmpty() && !ExamDialogs::mayHandIn(open, this)) {
        if (m_exam && m_tick.isActive()) // the time may have run out meanwhile
            m_run->goTo(open.constFirst());
        return;
    }
    if (!m_tick.isActive())
        return;
    m_exam->pass(m_clock.restart());
    finish();
}

void ExamPage::finish()
{
    m_tick.stop();
    m_result = marked(*m_exam, m_bank, m_texts.catalog(), now());
    m_run->forget();
    m_exam.reset();
    // The exam stands on the disk until its result does.
    const QString reason = keepResult(*m_result, m_results);
    tell(reason.isEmpty() ? Told::Nothing : Told::NotKept, reason);
    if (reason.isEmpty())
        m_store.remove();
    m_store.release();
    m_over->setArticle(ExamReview(*m_result, m_bank, m_texts).article());
    showStage(m_over);
}

void ExamPage::startOver()
{
    m_exam.reset();
    m_result.reset();
    tell(Told::Nothing);
    m_setup->drawSeed();
    showStage(m_setup);
}

void ExamPage::printPaper()
{
    const Article paper = ExamPaper(m_setup->plan(), m_bank, m_texts).paper();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(paper.heading());
    if (QPrintDialog dialog(&printer, this); dialog.exec() == QDialog::Accepted)
        printArticle(paper, printer);
}

void ExamPage::exportPaper(bool isKey)
{
    const QString title = isKey ? tr("Key as PDF") : tr("Paper as PDF");
    //: Name of a file; %1 is a number
    const QString name = (isKey ? tr("exam-%1-key.pdf") : tr("exam-%1.pdf")).arg(m_setup->plan().seed);
    const QString path = QFileDialog::getSaveFileName(this, title, name, pdfForms().value(isKey ? 1 : 0));
    QString error;
    if (path.isEmpty())
        return;
    if (exportPdf(isKey ? 1 : 0, path, &error))
        emit messageShown(tr("Written: %1").arg(path));
    else
        warn(this, title,
             tr("%1 cannot be written: %2. Choose another folder or make room on the disk.").arg(path, error));
}

void ExamPage::askWhereToSave()
{
    const QString title = tr("Save the result");
    const QString path = QFileDialog::getSaveFileName(
        this, title, resultFileName(*m_result), tr("Result for the trainer (*.json)") + u";;"_s + tr("Table (*.csv)"));
    QString error;
    if (path.isEmpty())
        return;
    if (saveResult(path, &error))
        emit messageShown(tr("Written: %1").arg(path));
    else
        warn(this, title,
             tr("%1 cannot be written: %2. Choose another folder or make room on the disk.").arg(path, error));
}

bool ExamPage::saveResult(const QString &path, QString *error) const
{
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    return saveFile(path, isTable ? answersCsv({*m_result}) : resultFile(*m_result), error);
}

QStringList ExamPage::pdfForms() const
{
    if (m_stack->currentWidget() != m_setup)
        return Page::pdfForms();
    return {tr("Paper (*.pdf)"), tr("Key (*.pdf)")};
}

bool ExamPage::exportPdf(qsizetype form, const QString &path, QString *error) const
{
    if (m_stack->currentWidget() != m_setup)
        return Page::exportPdf(form, path, error);
    const ExamPaper paper(m_setup->plan(), m_bank, m_texts);
    return writePdf(form == 0 ? paper.paper() : paper.key(), path, error);
}

Article ExamPage::article() const
{
    const QWidget *stage = m_stack->currentWidget();
    if (stage == m_run)
        return m_run->article();
    if (stage == m_over)
        return m_over->article();
    if (stage == m_interrupted)
        return m_interrupted->article();
    return ExamPaper(m_setup->plan(), m_bank, m_texts).paper();
}

void ExamPage::setZoom(int percent)
{
    m_setup->setZoom(percent);
    m_interrupted->setZoom(percent);
    m_run->setZoom(percent);
    m_over->setZoom(percent);
}

Article ExamPage::interruption() const
{
    Article words;
    words.title = tr("An unfinished exam");
    const qsizetype answered = m_exam->questions.size() - m_exam->unanswered().size();
    words.blocks.append(Lead{sentence(tr("It was interrupted. All answers given so far are kept."))});
    Facts facts{{
        {sentence(tr("Name", "of a person")), {sentence(ExamWords::learner(m_exam->learner))}},
        {sentence(tr("Begun")), {sentence(ExamWords::moment(m_exam->begun))}},
        {sentence(tr("Topics")), {sentence(ExamWords::topics(m_exam->plan))}},
        {sentence(tr("Answered")), {sentence(ExamWords::score(int(answered), int(m_exam->questions.size())))}},
    }};
    if (m_exam->hasTimeLimit())
        facts.rows.append({sentence(tr("Time left")), {sentence(ExamWords::duration(m_exam->timeLeft()))}});
    words.blocks.append(facts);
    if (const QStringList missing = m_exam->missingQuestions(m_bank); !missing.isEmpty())
        words.blocks.append(
            Caution{tr("It cannot be resumed"),
                    sentence(tr("The catalog no longer has %n of its questions. Load the pack or the version of the "
                                "catalog that it was begun with (%1), or throw it away.",
                                nullptr, int(missing.size()))
                                 .arg(m_exam->catalog))});
    return words;
}

void ExamPage::tell(Told told, const QString &detail)
{
    m_told = told;
    m_detail = detail;
    switch (told) {
    case Told::Nothing:
        m_line->say({});
        break;
    case Told::OtherWindow:
        m_line->say(tr("Another window of Statut has an exam open. End it there first."));
        break;
    case Told::NotWritten:
        m_line->say(tr("The exam cannot be written to the disk: %1. Your answers are safe as long as this window is "
                       "open; make room on the disk or check the folder.")
                        .arg(detail));
        break;
    case Told::NotKept:
        m_line->say(tr("The result cannot be kept: %1. Save it elsewhere before you go on.").arg(detail));
        break;
    case Told::Damaged:
        m_line->say(tr("The unfinished exam cannot be read and was set aside. %1").arg(detail));
        break;
    case Told::TimeIsUp:
        m_line->say(tr("The time is up: the exam was handed in as it was."));
        break;
    }
}

void ExamPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Page::changeEvent(event);
}

void ExamPage::retranslateUi()
{
    m_setup->retranslateUi();
    m_run->retranslateUi();
    m_resume->setText(tr("Resume"));
    m_discard->setText(tr("Throw it away…"));
    m_save->setText(tr("Save the result…"));
    m_again->setText(tr("New exam"));
    if (m_result)
        m_over->setArticle(ExamReview(*m_result, m_bank, m_texts).article());
    else if (m_exam && m_stack->currentWidget() == m_interrupted)
        m_interrupted->setArticle(interruption());
    tell(m_told, m_detail);
}
