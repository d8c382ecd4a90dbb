// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/gnomesearch.h"

#include "service/desktopsearch.h"
#include "service/identity.h"

#include <QDBusMetaType>

using namespace Qt::StringLiterals;

/// A start-up id by the Startup Notification Protocol, which ends with the time of the click.
static QString startupId(uint timestamp)
{
    return timestamp == 0 ? QString() : u"statut_TIME%1"_s.arg(timestamp);
}

GnomeSearch::GnomeSearch(DesktopSearch &search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

QStringList GnomeSearch::GetInitialResultSet(const QStringList &terms)
{
    return m_search.find(terms.join(u' '));
}

QStringList GnomeSearch::GetSubsearchResultSet(const QStringList &, const QStringList &terms)
{
    return m_search.find(terms.join(u' '));
}

QList<QVariantMap> GnomeSearch::GetResultMetas(const QStringList &identifiers)
{
    emit m_search.asked();
    QList<QVariantMap> metas;
    for (const QString &id : identifiers) {
        if (const QString title = m_search.title(id); !title.isEmpty())
            metas.append({{u"id"_s, id},
                          {u"name"_s, title},
                          {u"description"_s, m_search.description(id)},
                          {u"gicon"_s, Identity::Application},
                          {u"clipboardText"_s, title}});
    }
    return metas;
}

void GnomeSearch::ActivateResult(const QString &identifier, const QStringList &, uint timestamp)
{
    m_search.open(identifier, startupId(timestamp));
}

void GnomeSearch::LaunchSearch(const QStringList &terms, uint timestamp)
{
    m_search.openSearch(terms.join(u' '), startupId(timestamp));
}
