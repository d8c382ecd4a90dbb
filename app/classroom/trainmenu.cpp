// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/trainmenu.h"

#include <QEvent>

TrainMenu::TrainMenu(QWidget *parent)
    : QMenu(parent)
    , practise(addAction(QString()))
    , progress(addAction(QString()))
    , exam((addSeparator(), addAction(QString())))
    , group(addAction(QString()))
{
    practise->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    progress->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    exam->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    retranslateUi();
}

void TrainMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMenu::changeEvent(event);
}

void TrainMenu::retranslateUi()
{
    setTitle(tr("&Train"));
    practise->setText(tr("&Practice"));
    progress->setText(tr("P&rogress"));
    exam->setText(tr("&Exam"));
    group->setText(tr("&Results of a group"));
}
