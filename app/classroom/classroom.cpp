// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/classroom.h"

#include "classroom/exampage.h"
#include "classroom/learnedlighting.h"
#include "classroom/practicepage.h"
#include "classroom/progresspage.h"
#include "classroom/study.h"
#include "classroom/trainerwindow.h"
#include "classroom/trainmenu.h"
#include "desktop/centre.h"
#include "desktop/mainwindow.h"
#include "exams/resultfile.h"
#include "models/codetablemodel.h"

#include <QPointer>

using namespace Qt::StringLiterals;

/// The exam's page, and the window in which a trainer looks at results.
static void addExams(MainWindow &window, const TrainMenu &menu, Study &study)
{
    window.centre().add(
        {u"exam"_s}, [](const QString &) { return ExamPage::tr("Exam"); },
        [&study](QWidget *parent) {
            return new ExamPage(study.texts(), study.bank(), ExamStore::standardPath(), standardResultFolder(), parent);
        });
    QObject::connect(menu.exam, &QAction::triggered, &window, [&window] { window.goTo(u"exam"_s); });
    QObject::connect(menu.group, &QAction::triggered, &window,
                     [&window, &study, shown = QPointer<TrainerWindow>()]() mutable {
                         if (!shown) {
                             shown = new TrainerWindow(study.texts(), study.bank(), &window);
                             shown->setAttribute(Qt::WA_DeleteOnClose);
                             QObject::connect(shown, &TrainerWindow::entryActivated, &window,
                                              [&window](const QString &id) { window.open(id); });
                         }
                         shown->show();
                         shown->raise();
                         shown->activateWindow();
                     });
}

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

    addExams(window, *menu, *study);

    window.tableModel().addLighting(learnedLighting(*study));
    QObject::connect(study, &Study::changed, &window.tableModel(), &CodeTableModel::relight);
}
