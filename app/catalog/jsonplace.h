// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

/// One value in a catalog file, and the way to it from the top, for messages. Lives on the stack of the functions that read
/// the file; a child points to its parent.
class JsonPlace
{
public:
    JsonPlace(QList<CatalogProblem> &problems, QString file, QJsonValue value);
    JsonPlace(const JsonPlace &parent, const QString &key);
    JsonPlace(const JsonPlace &parent, int index);
    Q_DISABLE_COPY_MOVE(JsonPlace)

    const QJsonValue &value() const { return m_value; }
    QStringList path() const;
    /// "codes[3] (522-acme) › look_alikes[1]"
    QString description() const;

    CatalogProblem problem(CatalogProblem::Kind kind, const QStringList &details = {}) const;
    void report(CatalogProblem::Kind kind, const QStringList &details = {}) const;
    void reportWrongType(const QString &expected) const;

    /// The value as a text without control characters, or nothing after a report. @p lines: may have several lines.
    std::optional<QString> text(bool lines = false) const;

private:
    QList<CatalogProblem> &m_problems;
    const QString &file() const;

    const JsonPlace *m_parent = nullptr;
    QString m_file; ///< of the top only
    QString m_key;  ///< empty for an item of a list
    int m_index = -1;
    QJsonValue m_value;
};

enum class Need { Required, Optional };

/// Reads the keys of one object, and reports what is missing, of the wrong type, or unknown.
class ObjectReader
{
public:
    explicit ObjectReader(const JsonPlace &place);
    Q_DISABLE_COPY_MOVE(ObjectReader)

    const JsonPlace &place() const { return m_place; }
    /// The key may stand here; reports it if it is required and missing.
    bool has(const QString &key, Need need = Need::Optional);

    QString string(const QString &key, Need need = Need::Required);
    std::optional<int> integer(const QString &key, int lowest, int highest, Need need = Need::Required);
    std::optional<double> number(const QString &key, double lowest, double highest, Need need = Need::Required);
    std::optional<bool> boolean(const QString &key, Need need = Need::Optional);
    QString date(const QString &key, Need need = Need::Required);
    QString address(const QString &key, Need need = Need::Required);
    /// One of @p words.
    QString word(const QString &key, const QStringList &words, Need need = Need::Required);
    /// A list of texts, each once.
    QStringList strings(const QString &key);

    /// One of the words of an enumeration, given in its order.
    template<typename Enum>
    std::optional<Enum> word(const QString &key, const QStringList &words, Need need)
    {
        const qsizetype index = words.indexOf(word(key, words, need));
        return index < 0 ? std::nullopt : std::optional(Enum(index));
    }

    template<typename Function>
    void object(const QString &key, Need need, Function read)
    {
        if (has(key, need))
            read(JsonPlace(m_place, key));
    }

    /// Calls @p read with each item of the list.
    template<typename Function>
    void forEach(const QString &key, Function read)
    {
        if (!has(key))
            return;
        const JsonPlace list(m_place, key);
        if (!list.value().isArray())
            return list.reportWrongType(QStringLiteral("list"));
        const int size = int(list.value().toArray().size());
        for (int i = 0; i < size; ++i)
            read(JsonPlace(list, i));
    }

    /// Reports the keys nobody asked for. Call last.
    void finish() const;

private:
    template<typename Number>
    std::optional<Number> numberIn(const QString &key, Number lowest, Number highest, Need need, const QString &type);

    const JsonPlace &m_place;
    QJsonObject m_object;
    QStringList m_known;
};
