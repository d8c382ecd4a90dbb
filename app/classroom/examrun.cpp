// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/examrun.h"

#include "classroom/examquestion.h"
#include "desktop/flowlayout.h"
#include "exams/examwords.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ExamRun::ExamRun(const QuestionBank &bank, QWidget *parent)
    : QWidget(parent)
    , m_bank(bank)
    , m_place(new QLabel)
    , m_time(new QLabel)
    , m_showsTime(new QCheckBox)
    , m_bar(new QProgressBar(this))
    , m_question(new ExamQuestion(this))
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_handIn(new QPushButton)
{
    m_place->setTextFormat(Qt::PlainText);
    m_time->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_showsTime->setChecked(true);
    auto *head = new QWidget(this);
    auto *headRow = new FlowLayout(head);
    for (QWidget *part : QList<QWidget *>{m_place, m_time, m_showsTime})
        headRow->addWidget(part);
    auto *foot = new QWidget(this);
    auto *footRow = new FlowLayout(foot);
    for (QPushButton *button : {m_back, m_next, m_handIn}) {
        button->setAutoDefault(true);
        footRow->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_question, 1);
    layout->addWidget(foot);
    setFocusProxy(m_question);

    const auto addKeys = [this](const QList<QKeySequence> &keys, QPushButton *button) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    };
    addKeys({Qt::Key_PageUp}, m_back);
    addKeys({Qt::Key_PageDown}, m_next);
    addKeys({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, m_handIn);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_handIn, &QPushButton::clicked, this, &ExamRun::handInWanted);
    connect(m_showsTime, &QCheckBox::toggled, this, &ExamRun::showTime);
    connect(m_question, &ExamQuestion::wentOn, this, [this] { step(1); });
    connect(m_question, &ExamQuestion::answered, this, [this](const QString &given) {
        if (!m_exam)
            return;
        m_exam->answer(m_exam->current, given);
        showPlace();
        emit changed();
    });
    retranslateUi();
}

QuestionSheet ExamRun::sheet() const
{
    return examSheet(m_exam->questions.value(m_exam->current), m_exam->plan, m_bank);
}

void ExamRun::showExam(Exam &exam)
{
    m_exam = &exam;
    m_question->ask(sheet(), exam.answers.at(exam.current).given);
    m_showsTime->setVisible(exam.hasTimeLimit());
    showPlace();
    showTime();
}

void ExamRun::forget()
{
    m_exam = nullptr;
}

void ExamRun::goTo(qsizetype index)
{
    if (!m_exam || index < 0 || index >= m_exam->questions.size())
        return;
    m_exam->current = int(index);
    m_question->ask(sheet(), m_exam->answers.at(index).given);
    showPlace();
    m_question->focusAnswer();
    emit changed();
}

void ExamRun::step(int by)
{
    if (m_exam)
        goTo(m_exam->current + by);
}

void ExamRun::showPlace()
{
    const qsizetype all = m_exam->questions.size();
    const qsizetype open = m_exam->unanswered().size();
    m_place->setText(tr("Question %1 of %2").arg(QString::number(m_exam->current + 1), QString::number(all)) + u" · "_s
                     + (open == 0 ? tr("all answered") : tr("%n without an answer", nullptr, int(open))));
    m_bar->setRange(0, int(all));
    m_bar->setValue(int(all - open));
    m_bar->setAccessibleName(m_place->text());
    m_back->setEnabled(m_exam->current > 0);
    m_next->setEnabled(m_exam->current + 1 < all);
}

void ExamRun::showTime()
{
    if (!m_exam)
        return;
    m_time->setVisible(m_exam->hasTimeLimit() && m_showsTime->isChecked());
    // Counted up to the next second, so that 0:00 means that it is over.
    m_time->setText(tr("Time left: %1").arg(ExamWords::duration(m_exam->timeLeft() + 999)));
}

Article ExamRun::article() const
{
    return m_question->article();
}

void ExamRun::setZoom(int percent)
{
    m_question->setZoom(percent);
}

void ExamRun::retranslateUi()
{
    m_showsTime->setText(tr("show the time"));
    m_back->setText(tr("Back (Page Up)"));
    m_next->setText(tr("Next (Page Down)"));
    m_handIn->setText(tr("Hand in (Ctrl+Enter)"));
    if (!m_exam)
        return;
    m_question->translate(sheet());
    showPlace();
    showTime();
}
