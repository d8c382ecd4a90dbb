// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/windowcall.h"

using namespace Qt::StringLiterals;

// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
static const QString Token = u"activation-token"_s;
static const QString StartupId = u"desktop-startup-id"_s;

QString WindowCall::activationOfEnvironment()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

QVariantMap WindowCall::platformData() const
{
    // Either may be what the other end understands.
    return activation.isEmpty() ? QVariantMap() : QVariantMap{{Token, activation}, {StartupId, activation}};
}

QString WindowCall::activationIn(const QVariantMap &platformData)
{
    constexpr qsizetype Longest = 1000;
    const QString token = platformData.value(Token).toString();
    return (token.isEmpty() ? platformData.value(StartupId).toString() : token).left(Longest);
}
