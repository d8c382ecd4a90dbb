// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/wording.h"

using namespace Qt::StringLiterals;

QString Wording::number(const StatusCode &code, const Texts &texts)
{
    if (texts.catalog().numbered(code.number).size() < 2)
        return code.numberText();
    return u"%1 (%2)"_s.arg(code.numberText(), texts.text(u"issuer:"_s + code.issuer, "name"));
}

QString Wording::code(const StatusCode &code, const Texts &texts)
{
    const QString label = code.numberText() + u' ' + texts.text(code.id, "name");
    if (texts.catalog().numbered(code.number).size() < 2)
        return label;
    return u"%1 (%2)"_s.arg(label, texts.text(u"issuer:"_s + code.issuer, "name"));
}

QString Wording::capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}
