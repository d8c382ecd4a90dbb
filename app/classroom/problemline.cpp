// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/problemline.h"

#include "desktop/colors.h"

#include <QAccessible>
#include <QPainter>

using namespace Qt::StringLiterals;

ProblemLine::ProblemLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // names of files are data
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int unit = fontMetrics().height();
    setContentsMargins(unit, unit / 3, unit, unit / 3);
    hide();
}

void ProblemLine::say(const QString &message)
{
    setText(message.isEmpty() ? QString() : u"! "_s + message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    if (!message.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ProblemLine::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), tintColor(palette()));
    QLabel::paintEvent(event);
}
