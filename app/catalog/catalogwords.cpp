// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogwords.h"

using namespace Qt::StringLiterals;

const QStringList &hopWords()
{
    static const QStringList words{u"client"_s, u"proxy"_s, u"origin"_s};
    return words;
}

const QStringList &stationWords()
{
    static const QStringList words{u"visitor"_s, u"user-agent"_s, u"dns"_s,        u"edge"_s,
                                   u"tunnel"_s,  u"origin"_s,     u"application"_s};
    return words;
}

const QStringList &partyWords()
{
    static const QStringList words{u"visitor"_s, u"developer"_s, u"owner"_s, u"operator"_s, u"cloudflare"_s};
    return words;
}
