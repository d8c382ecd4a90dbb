// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/entryaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static const QString Scheme = u"statut:"_s;

bool EntryAddress::isMeant(const QString &text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

QString EntryAddress::id(const QString &address)
{
    constexpr qsizetype Longest = 200;
    static const QRegularExpression form(uR"(\Astatut:(?://)?([a-z0-9-]+(?:/[a-z0-9-]+)?)/?\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (address.size() > Longest)
        return {};
    return form.match(address).captured(1).toLower().replace(u'/', u':');
}

QString EntryAddress::of(const QString &id)
{
    return Scheme + QString(id).replace(u':', u'/');
}
