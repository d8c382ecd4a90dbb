// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QObject>
#include <QVariantMap>

class DesktopSearch;

/// What KRunner shows of one find: (sssida{sv}).
struct RunnerMatch
{
    QString id;
    QString text;
    QString icon;
    int category = 0;     ///< 0–100: how sure it is, which also sorts the groups
    double relevance = 0; ///< 0–1, among ours
    QVariantMap properties;
};

/// What else can be done with a find: (sss), id, text and icon. Ours have nothing else.
struct RunnerAction
{
    QString id;
    QString text;
    QString icon;
};

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match);
QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action);
Q_DECLARE_METATYPE(RunnerMatch)
Q_DECLARE_METATYPE(RunnerAction)

/// Answers KDE's KRunner: org.kde.krunner1, as KRunner's src/data/org.kde.krunner1.xml describes it.
class KRunnerSearch : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")

public:
    /// Keeps a reference.
    explicit KRunnerSearch(DesktopSearch &search, QObject *parent = nullptr);

public slots:
    Q_SCRIPTABLE QList<RunnerMatch> Match(const QString &query);
    Q_SCRIPTABLE QList<RunnerAction> Actions();
    Q_SCRIPTABLE void Run(const QString &matchId, const QString &actionId);
    /// Comes just before the Run that it is for.
    Q_SCRIPTABLE void SetActivationToken(const QString &token);
    Q_SCRIPTABLE QVariantMap Config();
    Q_SCRIPTABLE void Teardown();

private:
    DesktopSearch &m_search;
    QString m_activation;
};
