// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/callanswer.h"

#include "catalog/entryaddress.h"
#include "desktop/mainwindow.h"
#include "desktop/notice.h"
#include "language/language.h"
#include "language/texts.h"
#include "service/refusal.h"
#include "service/windowcall.h"

#include <QAccessible>

void answerCall(const WindowCall &call, MainWindow &window, Language &language, const Texts &texts)
{
    if (!call.language.isEmpty())
        language.setCurrent(call.language);
    const Refusal refusal = Refusal::of(call, texts.catalog());
    window.notice()->setRefusal(refusal);
    if (refusal || !window.notice()->isNeeded())
        window.notice()->setVisible(bool(refusal));
    if (refusal) {
        // Nobody asked the window itself: who cannot see the line is told.
        QAccessibleEvent alert(window.notice(), QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    const QString id = EntryAddress::id(call.query);
    if (call.isSearch)
        window.search(call.query);
    else if (!call.query.isEmpty())
        window.openQuery(id.isEmpty() ? call.query : id);
}

void bringToFront(MainWindow &window, const WindowCall &call)
{
    // Where Qt's Wayland plugin looks for it when a window asks to be activated.
    if (!call.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", call.activation.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}
