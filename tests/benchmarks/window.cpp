// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own window; ends with its first paint. Beside floor.cpp it shows what the start costs.

#include "desktop/window.h"

#include "firstpaint.h"
#include "service/windowlock.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTimer::singleShot(0, &application, [] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *main = qobject_cast<QMainWindow *>(window))
                quitAfterFirstPaint(
                    qobject_cast<QAbstractScrollArea *>(main->centralWidget()->findChild<QAbstractScrollArea *>())
                        ->viewport());
        }
    });
    const QStringList packs = application.arguments().mid(1);
    WindowLock lock;
    lock.take();
    return runWindow(application, {{}, {}, packs}, lock);
}
