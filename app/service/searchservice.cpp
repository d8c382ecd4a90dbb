// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/searchservice.h"

#include "service/desktopsearch.h"
#include "service/gnomesearch.h"
#include "service/identity.h"
#include "service/krunnersearch.h"
#include "service/sessionbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

int runSearchService(const Texts &texts)
{
    DesktopSearch search(texts);
    GnomeSearch gnome(search);
    KRunnerSearch runner(search);

    QTimer idle;
    idle.setSingleShot(true);
    idle.setInterval(10s);
    QObject::connect(&search, &DesktopSearch::asked, &idle, QOverload<>::of(&QTimer::start));
    QObject::connect(&idle, &QTimer::timeout, &idle, [] {
        // Who asks from now on starts a new process; who has asked already is still answered.
        QDBusConnection::sessionBus().unregisterService(Identity::Search);
        QTimer::singleShot(200ms, QCoreApplication::instance(), &QCoreApplication::quit);
    });

    // First the objects: who sees the name may call at once.
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()
        || !QDBusConnection::sessionBus().registerObject(Identity::GnomeSearchPath, &gnome,
                                                         QDBusConnection::ExportScriptableSlots)
        || !QDBusConnection::sessionBus().registerObject(Identity::KRunnerPath, &runner,
                                                         QDBusConnection::ExportScriptableSlots)
        || !QDBusConnection::sessionBus().registerService(Identity::Search)) {
        std::fputs("statut: the desktop's search cannot be served: there is no session bus, or it is served already.\n",
                   stderr);
        return 1;
    }
    idle.start();
    // After the first answer, which is often for a number and needs none of it.
    QTimer::singleShot(100ms, &search, [&search] { search.prepare(); });
    return QCoreApplication::exec();
}
