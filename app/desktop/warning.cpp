// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/warning.h"

#include <QMessageBox>

void warn(QWidget *window, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}
