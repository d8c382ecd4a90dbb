// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/jsonplace.h"

#include "catalog/nearest.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

static QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    default:
        return u"null"_s;
    }
}

JsonPlace::JsonPlace(QList<CatalogProblem> &problems, QString file, QJsonValue value)
    : m_problems(problems)
    , m_file(std::move(file))
    , m_value(std::move(value))
{
}

JsonPlace::JsonPlace(const JsonPlace &parent, const QString &key)
    : m_problems(parent.m_problems)
    , m_parent(&parent)
    , m_key(key)
    , m_value(parent.m_value.toObject().value(key))
{
}

JsonPlace::JsonPlace(const JsonPlace &parent, int index)
    : m_problems(parent.m_problems)
    , m_parent(&parent)
    , m_index(index)
    , m_value(parent.m_value.toArray().at(index))
{
}

const QString &JsonPlace::file() const
{
    return m_parent ? m_parent->file() : m_file;
}

QStringList JsonPlace::path() const
{
    if (!m_parent)
        return {};
    return m_parent->path() << (m_index < 0 ? m_key : QString::number(m_index));
}

QString JsonPlace::description() const
{
    if (!m_parent)
        return {};
    QString around = m_parent->description();
    if (m_index < 0)
        return around.isEmpty() ? m_key : around + u" › "_s + m_key;
    around += u"[%1]"_s.arg(m_index);
    // The id says more than the place in the list, and is what a person searches the file for.
    const QString id = m_value.toObject().value("id"_L1).toString();
    return id.isEmpty() ? around : u"%1 (%2)"_s.arg(around, id.left(60));
}

CatalogProblem JsonPlace::problem(Kind kind, const QStringList &details) const
{
    return {kind, file(), description(), path(), 0, details};
}

void JsonPlace::report(Kind kind, const QStringList &details) const
{
    m_problems.append(problem(kind, details));
}

void JsonPlace::reportWrongType(const QString &expected) const
{
    report(Kind::WrongType, {expected, typeOf(m_value)});
}

std::optional<QString> JsonPlace::text(bool lines) const
{
    if (!m_value.isString()) {
        reportWrongType(u"text"_s);
        return std::nullopt;
    }
    const QString text = m_value.toString();
    if (text.trimmed().isEmpty()) {
        report(Kind::EmptyText);
        return std::nullopt;
    }
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control && !(lines && c == u'\n')) {
            report(Kind::ControlCharacter, {u"U+%1"_s.arg(uint(c.unicode()), 4, 16, '0'_L1).toUpper()});
            return std::nullopt;
        }
    }
    return text;
}

ObjectReader::ObjectReader(const JsonPlace &place)
    : m_place(place)
    , m_object(place.value().toObject())
{
    if (!place.value().isObject())
        place.reportWrongType(u"object"_s);
}

bool ObjectReader::has(const QString &key, Need need)
{
    m_known.append(key);
    const bool present = m_object.contains(key);
    if (!present && need == Need::Required && m_place.value().isObject())
        m_place.report(Kind::MissingKey, {key});
    return present;
}

QString ObjectReader::string(const QString &key, Need need)
{
    return has(key, need) ? JsonPlace(m_place, key).text().value_or(QString()) : QString();
}

template<typename Number>
std::optional<Number> ObjectReader::numberIn(const QString &key, Number lowest, Number highest, Need need, const QString &type)
{
    if (!has(key, need))
        return std::nullopt;
    const JsonPlace place(m_place, key);
    const double value = place.value().toDouble();
    if (!place.value().isDouble() || (std::is_integral_v<Number> && value != std::floor(value))) {
        place.reportWrongType(type);
        return std::nullopt;
    }
    if (value < lowest || value > highest) {
        place.report(Kind::OutOfRange, {QString::number(value, 'g', 17), QString::number(lowest), QString::number(highest)});
        return std::nullopt;
    }
    return Number(value);
}

std::optional<int> ObjectReader::integer(const QString &key, int lowest, int highest, Need need)
{
    return numberIn(key, lowest, highest, need, u"whole number"_s);
}

std::optional<double> ObjectReader::number(const QString &key, double lowest, double highest, Need need)
{
    return numberIn(key, lowest, highest, need, u"number"_s);
}

std::optional<bool> ObjectReader::boolean(const QString &key, Need need)
{
    if (!has(key, need))
        return std::nullopt;
    const JsonPlace place(m_place, key);
    if (place.value().isBool())
        return place.value().toBool();
    place.reportWrongType(u"true or false"_s);
    return std::nullopt;
}

QString ObjectReader::date(const QString &key, Need need)
{
    static const QRegularExpression form(u"^\\d{4}(-\\d\\d(-\\d\\d)?)?$"_s);
    const QString text = string(key, need);
    const QString whole = text + u"-01-01"_s.mid(text.size() - 4);
    if (text.isEmpty() || (form.match(text).hasMatch() && QDate::fromString(whole.left(10), Qt::ISODate).isValid()))
        return text;
    JsonPlace(m_place, key).report(Kind::NotADate, {text.left(60)});
    return {};
}

QString ObjectReader::address(const QString &key, Need need)
{
    const QString text = string(key, need);
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty() || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()))
        return text;
    JsonPlace(m_place, key).report(Kind::NotAnAddress, {text.left(60)});
    return {};
}

QString ObjectReader::word(const QString &key, const QStringList &words, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty() || words.contains(text))
        return text;
    JsonPlace(m_place, key).report(Kind::UnknownWord, {text.left(60), words.join(u", "_s)});
    return {};
}

QStringList ObjectReader::strings(const QString &key)
{
    QStringList list;
    forEach(key, [&list](const JsonPlace &item) {
        const std::optional<QString> text = item.text();
        if (!text)
            return;
        if (list.contains(*text))
            item.report(Kind::ListedTwice, {*text});
        list.append(*text);
    });
    return list;
}

void ObjectReader::finish() const
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            JsonPlace(m_place, key).report(Kind::UnknownKey, {key.left(60), nearest(key, m_known)});
    }
}
