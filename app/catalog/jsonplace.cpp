// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/jsonplace.h"

#include "catalog/nearest.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

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

/// Of ASCII, as all there is about them here.
static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0x20 && u < 0x7F)
        return false;
    return u <= 0x9F || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

QString shown(const QString &text)
{
    constexpr qsizetype Longest = 60;
    QString start = text.left(Longest);
    std::ranges::replace_if(start, isControl, QChar(QChar::ReplacementCharacter));
    if (text.size() <= Longest)
        return start;
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + u'…';
}

JsonPlace::JsonPlace(QList<CatalogProblem> &problems, QString file, QJsonValue value)
    : m_problems(problems)
    , m_file(std::move(file))
    , m_value(std::move(value))
{
}

JsonPlace::JsonPlace(const JsonPlace &parent, const QString &key)
    : JsonPlace(parent, key, parent.m_value.toObject().value(key))
{
}

JsonPlace::JsonPlace(const JsonPlace &parent, int index)
    : m_problems(parent.m_problems)
    , m_parent(&parent)
    , m_index(index)
    , m_value(parent.m_value.toArray().at(index))
{
}

JsonPlace::JsonPlace(const JsonPlace &parent, const QString &key, QJsonValue value)
    : m_problems(parent.m_problems)
    , m_parent(&parent)
    , m_key(key)
    , m_value(std::move(value))
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
    QString text = m_parent->description();
    if (m_index < 0) {
        if (!text.isEmpty())
            text += u" › "_s;
        return text += shown(m_key);
    }
    text += u'[' + QString::number(m_index) + u']';
    // The id says more than the place in the list, and is what a person searches the file for.
    const QString id = m_value.toObject().value("id"_L1).toString();
    if (!id.isEmpty())
        text += u" ("_s + shown(id) + u')';
    return text;
}

CatalogProblem JsonPlace::problem(Kind kind, const QStringList &details) const
{
    return {kind, file(), description(), path(), 0, details};
}

void JsonPlace::report(Kind kind, const QStringList &details) const
{
    if (!isHopeless())
        keep(m_problems, problem(kind, details));
}

void JsonPlace::reportAt(const QStringList &path, Kind kind, const QStringList &details) const
{
    if (path.isEmpty())
        return report(kind, details);
    const JsonPlace child = m_value.isArray() ? JsonPlace(*this, path.first().toInt()) : JsonPlace(*this, path.first());
    child.reportAt(path.sliced(1), kind, details);
}

void JsonPlace::keep(QList<CatalogProblem> &problems, const CatalogProblem &problem)
{
    if (problems.size() < MostProblems)
        problems.append(problem);
    else if (problems.size() == MostProblems)
        problems.append({Kind::TooManyProblems, problem.file, {}, {}, 0, {QString::number(MostProblems)}});
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
    if (QStringView(text).trimmed().isEmpty()) {
        report(Kind::EmptyText);
        return std::nullopt;
    }
    const auto isWrong = [lines](QChar c) { return isControl(c) && !(lines && c == u'\n'); };
    if (const auto wrong = std::ranges::find_if(text, isWrong); wrong != text.end()) {
        report(Kind::ControlCharacter,
               {u"U+"_s + QString::number(wrong->unicode(), 16).toUpper().rightJustified(4, u'0')});
        return std::nullopt;
    }
    return text;
}

bool SeenTexts::add(const QString &text)
{
    if (m_few.contains(text) || m_others.contains(text))
        return false;
    if (m_few.size() < Few)
        m_few.append(text);
    else
        m_others.insert(text);
    return true;
}

ObjectReader::ObjectReader(const JsonPlace &place)
    : m_place(place)
    , m_object(place.value().toObject())
{
    if (!place.value().isObject())
        place.reportWrongType(u"object"_s);
}

QJsonValue ObjectReader::take(const QString &key, Need need)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined())
        ++m_present;
    else if (need == Need::Required && m_place.value().isObject())
        m_place.report(Kind::MissingKey, {key});
    return value;
}

QString ObjectReader::string(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    return value.isUndefined() ? QString() : JsonPlace(m_place, key, value).text().value_or(QString());
}

/// As people write it in JSON: without an exponent where it can be read without one.
static QString numberText(double number)
{
    return QString::number(number, std::abs(number) < 1e15 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

template<typename Number>
std::optional<Number> ObjectReader::numberIn(const QString &key, Number lowest, Number highest, Need need,
                                             const QString &type)
{
    const QJsonValue json = take(key, need);
    if (json.isUndefined())
        return std::nullopt;
    const JsonPlace place(m_place, key, json);
    const double value = json.toDouble();
    if (!json.isDouble()) {
        place.reportWrongType(type);
        return std::nullopt;
    }
    if (std::is_integral_v<Number> && value != std::floor(value)) {
        place.report(Kind::WrongType, {type, u"fraction"_s});
        return std::nullopt;
    }
    if (value < lowest || value > highest) {
        place.report(Kind::OutOfRange, {numberText(value), numberText(lowest), numberText(highest)});
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
    const QJsonValue value = take(key, need);
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined())
        JsonPlace(m_place, key, value).reportWrongType(u"true or false"_s);
    return std::nullopt;
}

/// ISO 8601, to the year, the month or the day.
static bool isDate(const QString &text)
{
    static const QString form = u"dddd-dd-dd"_s;
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (form.at(i) == u'-' ? text.at(i) != u'-' : !isDigit(text.at(i)))
            return false;
    }
    const QStringView whole(text);
    const int month = text.size() < 7 ? 1 : whole.sliced(5, 2).toInt();
    const int day = text.size() < 10 ? 1 : whole.sliced(8, 2).toInt();
    return QDate::isValid(whole.first(4).toInt(), month, day);
}

QString ObjectReader::date(const QString &key, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty() || isDate(text))
        return text;
    JsonPlace(m_place, key).report(Kind::NotADate, {shown(text)});
    return {};
}

/// An https address with a plain host: letters beyond ASCII can pass for others there, and a name before "@" for a host.
static bool isAddress(const QString &text)
{
    static const QString scheme = u"https://"_s;
    if (!text.startsWith(scheme))
        return false;
    const QStringView rest = QStringView(text).sliced(scheme.size());
    const auto isOfHost = [](QChar c) { return isLetterOrDigit(c) || c == u'.' || c == u'-'; };
    const auto isOfPath = [](QChar c) { return !c.isSpace() && !u"\"<>\\^`{|}"_s.contains(c); };
    const auto hostEnd = std::ranges::find_if_not(rest, isOfHost);
    const bool hasPort = hostEnd != rest.end() && *hostEnd == u':';
    const auto end = hasPort ? std::find_if_not(hostEnd + 1, rest.end(), isDigit) : hostEnd;
    return hostEnd != rest.begin() && isLetterOrDigit(rest.front()) && (end == rest.end() || u"/?#"_s.contains(*end))
        && std::all_of(end, rest.end(), isOfPath);
}

QString ObjectReader::address(const QString &key, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty() || isAddress(text))
        return text;
    JsonPlace(m_place, key).report(Kind::NotAnAddress, {shown(text)});
    return {};
}

QString ObjectReader::word(const QString &key, const QStringList &words, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty() || words.contains(text))
        return text;
    JsonPlace(m_place, key).report(Kind::UnknownWord, {shown(text), words.join(u", "_s)});
    return {};
}

QStringList ObjectReader::strings(const QString &key)
{
    QStringList list;
    forEachText(key, [&list](const JsonPlace &, const QString &text) { list.append(text); });
    return list;
}

void ObjectReader::keepFromPacks(const QString &key)
{
    if (!m_object.contains(key))
        return;
    m_refused.append(key);
    JsonPlace(m_place, key).report(Kind::NotForPacks, {key});
}

void ObjectReader::finish() const
{
    if (m_present == m_object.size())
        return;
    const QStringList known = knownKeys();
    QStringList missing;
    std::ranges::copy_if(known, std::back_inserter(missing),
                         [this](const QString &key) { return !m_object.contains(key); });
    for (auto it = m_object.begin(); it != m_object.end() && !m_place.isHopeless(); ++it) {
        const QString key = it.key();
        if (!known.contains(key) && !m_refused.contains(key))
            JsonPlace(m_place, key, it.value())
                .report(Kind::UnknownKey, {shown(key), nearest(key, missing), known.join(u", "_s)});
    }
}
