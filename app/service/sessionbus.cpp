// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sessionbus.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && ::access(QFile::encodeName(folder + u"/bus"_s).constData(), F_OK) == 0;
}
