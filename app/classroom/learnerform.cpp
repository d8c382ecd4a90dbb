// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/learnerform.h"

#include "classroom/study.h"
#include "desktop/flowlayout.h"
#include "training/fsrs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

LearnerForm::LearnerForm(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_form(new QFormLayout(this))
    , m_heading(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_rename(new QPushButton(this))
    , m_newLabel(new QLabel(this))
    , m_newPerDay(new QSpinBox(this))
    , m_retentionLabel(new QLabel(this))
    , m_retention(new QSpinBox(this))
    , m_fourGrades(new QCheckBox(this))
{
    m_newPerDay->setRange(0, Learner::MostNewPerDay);
    m_retention->setRange(int(std::lround(SchedulingOptions::LowestRetention * 100)),
                          int(std::lround(SchedulingOptions::HighestRetention * 100)));
    m_nameLabel->setBuddy(m_name);
    m_newLabel->setBuddy(m_newPerDay);
    m_retentionLabel->setBuddy(m_retention);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(16);
    auto *names = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    names->setSizePolicy(policy);
    auto *row = new FlowLayout(names);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : QList<QWidget *>{m_name, m_add, m_rename})
        row->addWidget(part);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(m_heading);
    m_form->addRow(m_nameLabel, names);
    m_form->addRow(m_newLabel, m_newPerDay);
    m_form->addRow(m_retentionLabel, m_retention);
    m_form->addRow(m_fourGrades);

    connect(m_name, &QComboBox::activated, this, [this](int index) {
        if (const StoreProblem problem = m_study.choose(m_name->itemData(index).toLongLong()))
            emit problemFound(problem);
        showLearner();
    });
    connect(m_add, &QPushButton::clicked, this, &LearnerForm::addLearner);
    connect(m_rename, &QPushButton::clicked, this, &LearnerForm::renameLearner);
    for (QSpinBox *box : {m_newPerDay, m_retention}) {
        box->setKeyboardTracking(false); // a number half typed is none yet
        connect(box, &QSpinBox::valueChanged, this, &LearnerForm::save);
    }
    connect(m_fourGrades, &QCheckBox::toggled, this, [this](bool four) {
        if (!m_study.setFourGrades(four))
            emit messageShown(tr("This choice cannot be kept: the settings file cannot be written."));
    });
    retranslateUi();
    showLearner();
}

void LearnerForm::showLearner()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_newPerDay), QSignalBlocker(m_retention),
                                    QSignalBlocker(m_fourGrades)};
    m_fourGrades->setChecked(m_study.hasFourGrades());
    const bool isOpen = m_study.isOpen();
    for (QWidget *part : QList<QWidget *>{m_name, m_add, m_rename, m_newPerDay, m_retention})
        part->setEnabled(isOpen);
    m_name->clear();
    if (!isOpen)
        return;
    const Learner &learner = m_study.learner();
    for (const Learner &one : m_study.learners().value)
        m_name->addItem(one.name, one.id);
    m_name->setCurrentIndex(m_name->findData(learner.id));
    m_newPerDay->setValue(learner.newPerDay);
    m_retention->setValue(int(std::lround(learner.retention * 100)));
}

void LearnerForm::setSpacing(int pixels)
{
    m_form->setSpacing(pixels);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
}

void LearnerForm::addLearner()
{
    bool isAccepted = false;
    const QString name = QInputDialog::getText(this, tr("Another learner"),
                                               tr("Name, for progress of their own on this machine:"),
                                               QLineEdit::Normal, {}, &isAccepted);
    if (!isAccepted)
        return;
    if (const StoreProblem problem = m_study.add(name))
        emit problemFound(problem);
    showLearner();
}

void LearnerForm::renameLearner()
{
    bool isAccepted = false;
    Learner learner = m_study.learner();
    learner.name = QInputDialog::getText(this, tr("Rename the learner"), tr("Name:"), QLineEdit::Normal, learner.name,
                                         &isAccepted);
    if (!isAccepted)
        return;
    if (const StoreProblem problem = m_study.update(learner))
        emit problemFound(problem);
    showLearner();
}

void LearnerForm::save()
{
    Learner learner = m_study.learner();
    learner.newPerDay = m_newPerDay->value();
    learner.retention = m_retention->value() / 100.0;
    if (const StoreProblem problem = m_study.update(learner)) {
        emit problemFound(problem);
        showLearner();
        return;
    }
    m_study.note();
}

void LearnerForm::retranslateUi()
{
    m_heading->setText(tr("How I learn"));
    m_nameLabel->setText(tr("&Learner"));
    m_name->setAccessibleName(tr("Learner"));
    m_add->setText(tr("&Add…"));
    m_add->setToolTip(tr("Another learner, with progress of their own"));
    m_rename->setText(tr("Re&name…"));
    m_newLabel->setText(tr("Ne&w cards a day"));
    m_newPerDay->setAccessibleName(tr("New cards a day"));
    m_retentionLabel->setText(tr("What shall be &remembered"));
    m_retention->setAccessibleName(tr("What shall be remembered"));
    m_retention->setSuffix(tr(" %", "behind a number"));
    m_retention->setToolTip(tr("The higher, the more often every card comes back"));
    m_fourGrades->setText(tr("&Four grades instead of two"));
}
