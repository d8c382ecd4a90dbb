// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/page.h"

#include <QPainter>
#include <QPrinter>

void Page::print(QPrinter &printer) const
{
    printArticle(article(), printer);
}

bool Page::exportPdf(qsizetype, const QString &path, QString *error) const
{
    return writePdf(article(), path, error);
}

void Page::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}
