// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/refusal.h"

#include "catalog/catalog.h"
#include "catalog/entryaddress.h"
#include "service/windowcall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuery = 4000;
constexpr qsizetype LongestShown = 60;

bool isObeyedByTerminals(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

QString shown(const QString &asked)
{
    QString text = asked.left(LongestShown);
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; },
        u'�');
    return asked.size() > LongestShown ? text + u'…' : text;
}

bool isKnown(const QString &id, const Catalog &catalog)
{
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    return catalog.find(id).isValid() || (isNumber && !catalog.numbered(number).isEmpty())
        || QStringList{u"home"_s, u"table"_s, u"help"_s, u"shortcuts"_s}.contains(id);
}

Refusal::Reason reasonOf(const WindowCall &call, const Catalog &catalog)
{
    using Reason = Refusal::Reason;
    if (call.query.size() > LongestQuery)
        return Reason::TooLong;
    if (std::ranges::any_of(call.query, isObeyedByTerminals))
        return Reason::Unprintable;
    if (!call.isAddress && !EntryAddress::isMeant(call.query))
        return Reason::None;
    const QString id = EntryAddress::id(call.query);
    if (id.isEmpty())
        return Reason::NotAnAddress;
    return isKnown(id, catalog) ? Reason::None : Reason::NoSuchEntry;
}

} // namespace

Refusal Refusal::of(const WindowCall &call, const Catalog &catalog)
{
    const Reason reason = reasonOf(call, catalog);
    return {reason, reason == Reason::None ? QString() : shown(call.query)};
}

QString Refusal::message() const
{
    switch (reason) {
    case Reason::None:
        break;
    case Reason::TooLong:
        return tr("“%1” was not looked for: a query has %2 characters at most. Paste less of it into the search.")
            .arg(asked)
            .arg(LongestQuery);
    case Reason::Unprintable:
        return tr("“%1” was not looked for: it holds control characters. Type it into the search instead.").arg(asked);
    case Reason::NotAnAddress:
        return tr("The address “%1” was not opened: those of Statut read like statut:522.").arg(asked);
    case Reason::NoSuchEntry:
        return tr("The address “%1” leads nowhere: there is no such entry here. Try the search.").arg(asked);
    }
    return {};
}
