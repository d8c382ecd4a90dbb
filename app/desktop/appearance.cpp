// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearance.h"

#include "desktop/colors.h"
#include "service/sessionbus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
const QString Key = u"color-scheme"_s;

} // namespace

Appearance::Appearance(ColorScheme scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
{
    if (scheme != ColorScheme::System)
        apply();
}

void Appearance::setScheme(ColorScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Appearance::followDesktop()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question.setArguments({Group, Key});
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &Appearance::answered);
}

void Appearance::answered(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<QDBusVariant> reply = *call;
    call->deleteLater();
    if (reply.isError())
        return; // no portal, or no such key: neither means "dark"
    // "Read" wraps the value twice.
    QVariant value = reply.value().variant();
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    desktopPrefers(value.toUInt());
}

void Appearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Key)
        desktopPrefers(value.variant().toUInt());
}

void Appearance::desktopPrefers(uint value)
{
    // 0: no preference, 1: dark, 2: light.
    m_desktop = value == 1 ? ColorScheme::Dark : value == 2 ? ColorScheme::Light : ColorScheme::System;
    if (m_scheme == ColorScheme::System)
        apply();
}

void Appearance::apply()
{
    const ColorScheme wanted = m_scheme == ColorScheme::System ? m_desktop : m_scheme;
    // An empty palette gives the platform's back, and lets its own changes through again.
    QApplication::setPalette(QPalette());
    // The platform's own palette is the person's choice of colours: ours replaces it only where it contradicts what is wanted.
    if (wanted == ColorScheme::System || isDark(QApplication::palette()) == (wanted == ColorScheme::Dark))
        return;
    // Only Fusion is sure to draw everything from the palette.
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(wanted == ColorScheme::Dark ? darkPalette() : lightPalette());
}
