// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/windowcall.h"

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantList>

class QDBusPendingCallWatcher;
class WindowLock;

/// The window on the session bus, as desktops call it: org.freedesktop.Application, at Identity::Application.
/// https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
///
/// Of several windows the first has the name; when it goes, the next one gets it.
class ApplicationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// Takes the lock whenever the name becomes ours. Keeps a reference.
    explicit ApplicationService(WindowLock &lock, QObject *parent = nullptr);

    /// Asks the bus for the name; nothing waits for the answer. Without a bus nothing happens.
    void start();

public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platform_data);
    /// The addresses are as entryaddress.h has them; the window judges them.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platform_data);
    /// The actions of the .desktop file ("Search", with words to search for if any; "Practise"; "Table"), and "Query" with
    /// words: what the command line does with them. Any other is an error.
    Q_SCRIPTABLE void ActivateAction(const QString &action_name, const QVariantList &parameter,
                                     const QVariantMap &platform_data);

signals:
    void called(const WindowCall &call);

private slots:
    void nameAcquired(const QString &name);

private:
    void answer(WindowCall call, const QVariantMap &platformData);

    WindowLock &m_lock;
};

/// Gives @p call to the window that runs, if one answers on the session bus; starts none. @p isStarting: there is a sign of
/// a window that may not have its name yet, which is worth waiting for a moment.
bool handOver(const WindowCall &call, bool isStarting);
