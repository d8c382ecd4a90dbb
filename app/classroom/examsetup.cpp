// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/examsetup.h"

#include "article/richtext.h"
#include "desktop/articlebox.h"
#include "desktop/flowlayout.h"
#include "desktop/readingcolumn.h"
#include "questions/questionbank.h"
#include "questions/topics.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A row whose parts go to the next line where there is no room.
QWidget *flowing(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    return row;
}

} // namespace

ExamSetup::ExamSetup(const QuestionBank &bank, QWidget *parent)
    : QWidget(parent)
    , m_bank(bank)
    , m_column(new ReadingColumn(this))
    , m_words(new ArticleBox(m_column->place()))
    , m_form(new QVBoxLayout)
    , m_nameLabel(new QLabel(m_column->place()))
    , m_name(new QLineEdit(m_column->place()))
    , m_topicLabel(new QLabel(m_column->place()))
    , m_kindLabel(new QLabel(m_column->place()))
    , m_allKinds(new QCheckBox(m_column->place()))
    , m_kindPlace(flowing(m_column->place()))
    , m_numberLabel(new QLabel(m_column->place()))
    , m_number(new QSpinBox)
    , m_available(new QLabel)
    , m_isTimed(new QCheckBox)
    , m_minutes(new QSpinBox)
    , m_seedLabel(new QLabel(m_column->place()))
    , m_seed(new QSpinBox)
    , m_draw(new QPushButton)
{
    constexpr int UsualNumber = 20;
    constexpr int UsualMinutes = 30;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_words->viewport()->setAutoFillBackground(false);
    m_words->setFocusPolicy(Qt::ClickFocus); // it has no links
    m_column->column()->addWidget(m_words);
    m_column->column()->addLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    // Labels stand above: a form's rows do not give what flows beside a label the height it needs.
    const auto addRow = [this](QWidget *label, QWidget *field) {
        m_form->addWidget(label);
        m_form->addWidget(field);
    };
    for (QLabel *label : {m_nameLabel, m_topicLabel, m_kindLabel, m_numberLabel, m_seedLabel, m_available})
        label->setTextFormat(Qt::PlainText);

    constexpr int LongestName = 100;
    m_name->setMaxLength(LongestName);
    m_nameLabel->setBuddy(m_name);
    addRow(m_nameLabel, m_name);

    QWidget *topics = flowing(m_column->place());
    for (qsizetype i = 0; i < topicIds().size(); ++i) {
        auto *box = new QCheckBox(topics);
        box->setChecked(topicIds().at(i) == "all"_L1);
        topics->layout()->addWidget(box);
        m_topics.append(box);
        connect(box, &QCheckBox::toggled, this, [this, i] { chooseTopic(i); });
    }
    addRow(m_topicLabel, topics);

    auto *kinds = new QWidget(m_column->place());
    auto *kindRows = new QVBoxLayout(kinds);
    kindRows->setContentsMargins(0, 0, 0, 0);
    m_allKinds->setChecked(true);
    kindRows->addWidget(m_allKinds);
    kindRows->addWidget(m_kindPlace);
    for (qsizetype i = 0; i < questionKinds().size(); ++i) {
        auto *box = new QCheckBox(m_kindPlace);
        box->setChecked(true);
        m_kindPlace->layout()->addWidget(box);
        m_kinds.append(box);
        connect(box, &QCheckBox::toggled, this, &ExamSetup::update);
    }
    connect(m_allKinds, &QCheckBox::toggled, this, &ExamSetup::update);
    addRow(m_kindLabel, kinds);

    QWidget *number = flowing(m_column->place());
    m_number->setRange(1, ExamPlan::MostQuestions);
    m_number->setValue(UsualNumber);
    m_numberLabel->setBuddy(m_number);
    number->layout()->addWidget(m_number);
    number->layout()->addWidget(m_available);
    addRow(m_numberLabel, number);
    connect(m_number, &QSpinBox::valueChanged, this, &ExamSetup::update);

    QWidget *time = flowing(m_column->place());
    m_minutes->setRange(1, ExamPlan::MostMinutes);
    m_minutes->setValue(UsualMinutes);
    time->layout()->addWidget(m_isTimed);
    time->layout()->addWidget(m_minutes);
    m_form->addWidget(time);
    connect(m_isTimed, &QCheckBox::toggled, this, &ExamSetup::update);

    QWidget *seed = flowing(m_column->place());
    m_seed->setRange(0, ExamPlan::LargestSeed);
    m_seedLabel->setBuddy(m_seed);
    seed->layout()->addWidget(m_seed);
    seed->layout()->addWidget(m_draw);
    addRow(m_seedLabel, seed);
    connect(m_draw, &QPushButton::clicked, this, &ExamSetup::drawSeed);

    QWidget *buttons = flowing(m_column->place());
    m_begin = addButton(buttons, &ExamSetup::beginWanted);
    m_print = addButton(buttons, &ExamSetup::printWanted);
    m_paper = addButton(buttons, &ExamSetup::paperWanted);
    m_key = addButton(buttons, &ExamSetup::keyWanted);
    m_draw->setAutoDefault(true);
    m_column->column()->addWidget(buttons);
    m_column->column()->addStretch(1);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
    drawSeed();
    applyZoom();
    retranslateUi();
}

QPushButton *ExamSetup::addButton(QWidget *row, void (ExamSetup::*signal)())
{
    auto *button = new QPushButton(row);
    button->setAutoDefault(true);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

ExamPlan ExamSetup::plan() const
{
    ExamPlan plan;
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        if (m_topics.at(i)->isChecked())
            plan.topics.append(topicIds().at(i));
    }
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_allKinds->isChecked() || m_kinds.at(i)->isChecked())
            plan.kinds.append(questionKinds().at(i));
    }
    plan.questions = m_number->value();
    plan.minutes = m_isTimed->isChecked() ? m_minutes->value() : 0;
    plan.seed = m_seed->value();
    return plan;
}

QString ExamSetup::learner() const
{
    return m_name->text();
}

void ExamSetup::drawSeed()
{
    m_seed->setValue(QRandomGenerator::global()->bounded(ExamPlan::LargestSeed + 1));
}

Article ExamSetup::article() const
{
    return m_words->article();
}

/// "Everything" goes with no other topic.
void ExamSetup::chooseTopic(qsizetype index)
{
    const bool isAll = topicIds().at(index) == "all"_L1;
    for (qsizetype i = 0; i < m_topics.size() && m_topics.at(index)->isChecked(); ++i) {
        const QSignalBlocker blocker(m_topics.at(i));
        if (i != index && (isAll || topicIds().at(i) == "all"_L1))
            m_topics.at(i)->setChecked(false);
    }
    update();
}

void ExamSetup::update()
{
    m_kindPlace->setVisible(!m_allKinds->isChecked());
    m_minutes->setEnabled(m_isTimed->isChecked());
    const ExamPlan chosen = plan();
    const int available = int(questionsFor(chosen, m_bank));
    QString words = tr("of %n to draw from", "questions", available);
    if (chosen.topics.isEmpty())
        words = tr("Choose a topic.");
    else if (chosen.kinds.isEmpty())
        words = tr("Choose a kind of question.");
    else if (available == 0)
        words = tr("There is no such question; choose more topics or kinds.");
    m_available->setText(words);
    for (QPushButton *button : {m_begin, m_print, m_paper, m_key})
        button->setEnabled(available > 0);
}

void ExamSetup::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void ExamSetup::applyZoom()
{
    m_column->setZoom(m_zoom);
    m_form->setSpacing(m_column->unit() * 2 / 5);
}

void ExamSetup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyZoom();
}

void ExamSetup::retranslateUi()
{
    Article words;
    words.title = tr("Exam");
    words.blocks.append(Lead{sentence(tr(
        "The same seed gives the same questions, here and on paper, in either language. What is right shows at the end, "
        "and no exam changes what practice asks."))});
    m_words->setArticle(words);
    m_nameLabel->setText(tr("&Name"));
    m_name->setPlaceholderText(tr("may stay empty"));
    m_topicLabel->setText(tr("Topics"));
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        m_topics.at(i)->setText(topicName(topicIds().at(i)));
    m_kindLabel->setText(tr("Kinds"));
    m_allKinds->setText(tr("&all kinds of questions"));
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setText(questionKindName(questionKinds().at(i)));
    m_numberLabel->setText(tr("&Questions"));
    m_isTimed->setText(tr("&Time limit"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setToolTip(tr("Draws the questions: give it to others for the same exam"));
    // A buddy gives a spin box its key, and no name.
    m_number->setAccessibleName(m_numberLabel->text().remove(u'&'));
    m_seed->setAccessibleName(m_seedLabel->text().remove(u'&'));
    m_draw->setText(tr("Another"));
    m_draw->setAccessibleName(tr("Draw another seed"));
    m_begin->setText(tr("&Begin"));
    m_print->setText(tr("&Print the paper…"));
    m_paper->setText(tr("Paper as PD&F…"));
    m_key->setText(tr("&Key as PDF…"));
    update();
}
