// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/statuscode.h"

using namespace Qt::StringLiterals;

QString StatusCode::numberText() const
{
    return u"%1"_s.arg(number, 3, 10, '0'_L1);
}

bool StatusCode::isRegistered() const
{
    return issuer == "iana"_L1;
}

QString StatusCode::classId() const
{
    if (kind == Kind::ErrorNumber)
        return u"class:1xxx"_s;
    if (number < 100 || number > 599)
        return u"class:other"_s;
    return u"class:%1xx"_s.arg(number / 100);
}
