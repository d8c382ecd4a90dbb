// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

namespace {

class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The paint is flushed to the screen before the timer fires.
            QTimer::singleShot(0, QCoreApplication::instance(), [] { _exit(0); });
        }
        return false;
    }
};

} // namespace

void quitAfterFirstPaint(QWidget *widget)
{
    widget->installEventFilter(new PaintWatch(widget));
}
