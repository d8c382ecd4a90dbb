// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sessionbus.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

static const char Variable[] = "DBUS_SESSION_BUS_ADDRESS";
static const char Disabled[] = "disabled:"; // no transport that there is, which others write too

bool hasSessionBus()
{
    if (const QByteArray address = qgetenv(Variable); !address.isEmpty())
        return address != Disabled;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && ::access(QFile::encodeName(folder + u"/bus"_s).constData(), F_OK) == 0;
}

void launchNoSessionBus()
{
    if (!hasSessionBus())
        qputenv(Variable, Disabled);
}
