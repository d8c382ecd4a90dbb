// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/krunnersearch.h"

#include "service/desktopsearch.h"
#include "service/identity.h"

#include <QDBusMetaType>

#include <utility>

using namespace Qt::StringLiterals;

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match)
{
    argument.beginStructure();
    argument << match.id << match.text << match.icon << match.category << match.relevance << match.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match)
{
    argument.beginStructure();
    argument >> match.id >> match.text >> match.icon >> match.category >> match.relevance >> match.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action)
{
    argument.beginStructure();
    argument << action.id << action.text << action.icon;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action)
{
    argument.beginStructure();
    argument >> action.id >> action.text >> action.icon;
    argument.endStructure();
    return argument;
}

KRunnerSearch::KRunnerSearch(DesktopSearch &search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    qDBusRegisterMetaType<RunnerMatch>();
    qDBusRegisterMetaType<QList<RunnerMatch>>();
    qDBusRegisterMetaType<RunnerAction>();
    qDBusRegisterMetaType<QList<RunnerAction>>();
}

QList<RunnerMatch> KRunnerSearch::Match(const QString &query)
{
    constexpr int Exact = 100; // KRunner's words for both, in Plasma 5 as in 6
    constexpr int Possible = 30;
    const QStringList ids = m_search.find(query);
    const bool isNumber = !query.isEmpty() && query.back().isDigit();
    QList<RunnerMatch> matches;
    for (const QString &id : ids)
        matches.append({.id = id,
                        .text = m_search.title(id),
                        .icon = Identity::Application,
                        .category = isNumber ? Exact : Possible,
                        .relevance = 1.0 - double(matches.size()) / double(2 * ids.size()),
                        .properties = {{u"subtext"_s, m_search.description(id)}}});
    return matches;
}

QList<RunnerAction> KRunnerSearch::Actions()
{
    emit m_search.asked();
    return {};
}

void KRunnerSearch::Run(const QString &matchId, const QString &)
{
    m_search.open(matchId, std::exchange(m_activation, {}));
}

void KRunnerSearch::SetActivationToken(const QString &token)
{
    emit m_search.asked();
    m_activation = token;
}

QVariantMap KRunnerSearch::Config()
{
    emit m_search.asked();
    return {};
}

void KRunnerSearch::Teardown()
{
    emit m_search.asked();
}
