// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/entrylinks.h"

#include "article/richtext.h"
#include "language/language.h"
#include "language/texts.h"

using namespace Qt::StringLiterals;

EntryLinks::EntryLinks(const Texts &texts)
    : m_catalog(texts.catalog())
    , m_texts(texts)
{
}

QString EntryLinks::name(const QString &id) const
{
    return m_texts.text(id, "name");
}

QString EntryLinks::otherName(const QString &id) const
{
    const QString current = m_texts.currentLanguage();
    const QString name = m_texts.textIn(current, id, "name");
    for (const QString &language : Language::available()) {
        const QString other = m_texts.textIn(language, id, "name");
        if (language != current && !other.isEmpty() && other != name)
            return other;
    }
    return {};
}

Span EntryLinks::link(const QString &id) const
{
    if (const StatusCode *code = m_catalog.code(id)) {
        const QString issuer = code->isRegistered() || code->kind == StatusCode::Kind::ErrorNumber
            ? QString()
            : u" (%1)"_s.arg(name(u"issuer:"_s + code->issuer));
        return {u"%1\u00A0%2%3"_s.arg(code->numberText(), name(id), issuer), Span::Style::Plain, id};
    }
    return {name(id), Span::Style::Plain, id};
}

RichText EntryLinks::beside(const QString &id, const QString &other) const
{
    const RichText distinction = sentence(m_texts.distinction(id, other));
    return RichText{link(other), quiet(u" – "_s)}
    + (distinction.isEmpty() ? sentence(m_texts.pieces(other, "summary")) : distinction);
}

RichText EntryLinks::codes(const QStringList &ids) const
{
    QList<RichText> links;
    for (const QString &id : ids) {
        const StatusCode *code = m_catalog.code(id);
        if (!code)
            continue;
        RichText item{{code->numberText(), Span::Style::Plain, id}};
        if (!code->isRegistered() && code->kind == StatusCode::Kind::Status)
            item.append(quiet(u"\u00A0%1"_s.arg(name(u"issuer:"_s + code->issuer))));
        links.append(item);
    }
    return joined(links, u" · "_s);
}

RichText EntryLinks::terms(const QStringList &ids) const
{
    QList<RichText> links;
    for (const QString &id : ids)
        links.append({link(id)});
    return joined(links, u" · "_s);
}
