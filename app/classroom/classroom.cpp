// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/classroom.h"

#include "classroom/learnedlighting.h"
#include "classroom/practicepage.h"
#include "classroom/progresspage.h"
#include "classroom/study.h"
#include "classroom/trainmenu.h"
#include "desktop/centre.h"
#include "desktop/mainwindow.h"
#include "models/codetablemodel.h"

using namespace Qt::StringLiterals;

void addClassroom(MainWindow &window, const Texts &texts)
{
    auto *study = new Study(texts, TrainingStore::standardFolder(), &window);
    auto *menu = new TrainMenu(&window);
    window.addMenu(menu);

    window.centre().add(
        {u"practice"_s}, [](const QString &) { return PracticePage::tr("Practice"); },
        [&window, study](QWidget *parent) {
            auto *page = new PracticePage(*study, parent);
            QObject::connect(page, &PracticePage::progressWanted, &window, [&window] { window.goTo(u"progress"_s); });
            return page;
        });
    window.centre().add(
        {u"progress"_s}, [](const QString &) { return ProgressPage::tr("Progress"); },
        [study](QWidget *parent) { return new ProgressPage(*study, parent); });
    QObject::connect(menu->practise, &QAction::triggered, &window, [&window] { window.goTo(u"practice"_s); });
    QObject::connect(menu->progress, &QAction::triggered, &window, [&window] { window.goTo(u"progress"_s); });

    window.tableModel().addLighting(learnedLighting(*study));
    QObject::connect(study, &Study::changed, &window.tableModel(), &CodeTableModel::relight);
}
