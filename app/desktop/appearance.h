// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settings.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

/// Light or dark: what the person forced, else what the desktop says, live.
///
/// Qt 6.4 cannot say what the desktop prefers (QStyleHints::colorScheme() came with 6.5). The desktop portal is asked without
/// waiting: a call that waits for an answer can freeze the start for 25 s where no portal runs. No answer: the palette that
/// the platform gave us stays.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Applies @p scheme at once. Ask the portal later, with followDesktop().
    explicit Appearance(ColorScheme scheme, QObject *parent = nullptr);

    ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme);

    /// Asks the portal, and listens to it from now on.
    void followDesktop();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *call);
    void desktopPrefers(uint value);
    void apply();

    ColorScheme m_scheme;
    ColorScheme m_desktop = ColorScheme::System; ///< System: the desktop did not say
};
