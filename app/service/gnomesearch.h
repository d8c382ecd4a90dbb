// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

class DesktopSearch;

/// Answers the search of GNOME Shell: org.gnome.Shell.SearchProvider2, as its own
/// data/dbus-interfaces/org.gnome.ShellSearchProvider2.xml describes it.
class GnomeSearch : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")

public:
    /// Keeps a reference.
    explicit GnomeSearch(DesktopSearch &search, QObject *parent = nullptr);

public slots:
    Q_SCRIPTABLE QStringList GetInitialResultSet(const QStringList &terms);
    Q_SCRIPTABLE QStringList GetSubsearchResultSet(const QStringList &previous_results, const QStringList &terms);
    Q_SCRIPTABLE QList<QVariantMap> GetResultMetas(const QStringList &identifiers);
    Q_SCRIPTABLE void ActivateResult(const QString &identifier, const QStringList &terms, uint timestamp);
    Q_SCRIPTABLE void LaunchSearch(const QStringList &terms, uint timestamp);

private:
    DesktopSearch &m_search;
};
