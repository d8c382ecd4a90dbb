// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QVarLengthArray>

#include <optional>

/// Whether it moves the cursor, breaks the line, or turns the direction of what follows.
bool isControl(QChar c);

/// Text from a file, fit to be quoted in a message: at most 60 characters of it, and none that could make a terminal or a
/// label show something else than what stands there.
QString shown(const QString &text);

/// One value in a catalog file, and the way to it from the top, for messages. Lives on the stack of the functions that read
/// the file; a child points to its parent.
class JsonPlace
{
public:
    /// The most problems that are kept. Nobody reads more, and a hopeless file could fill the memory with them.
    static constexpr qsizetype MostProblems = 200;

    JsonPlace(QList<CatalogProblem> &problems, QString file, QJsonValue value);
    JsonPlace(const JsonPlace &parent, const QString &key);
    JsonPlace(const JsonPlace &parent, int index);
    /// The same as from the key alone, for a value that is at hand already.
    JsonPlace(const JsonPlace &parent, const QString &key, QJsonValue value);
    Q_DISABLE_COPY_MOVE(JsonPlace)

    const QJsonValue &value() const { return m_value; }
    const QString &file() const;
    QStringList path() const;
    /// "codes[3] (522-acme) › look_alikes[1]"
    QString description() const;

    CatalogProblem problem(CatalogProblem::Kind kind, const QStringList &details = {}) const;
    void report(CatalogProblem::Kind kind, const QStringList &details = {}) const;
    void reportWrongType(const QString &expected) const;
    /// Reports at the value to which @p path leads from here.
    void reportAt(const QStringList &path, CatalogProblem::Kind kind, const QStringList &details) const;

    /// Adds @p problem to @p problems; beyond MostProblems only the remark that there are more.
    static void keep(QList<CatalogProblem> &problems, const CatalogProblem &problem);
    /// No further problem would be kept: reading on is of no use.
    bool isHopeless() const { return m_problems.size() > MostProblems; }

    /// The value as a text without control characters, or nothing after a report. @p lines: may have several lines.
    std::optional<QString> text(bool lines = false) const;

private:
    QList<CatalogProblem> &m_problems;
    const JsonPlace *m_parent = nullptr;
    QString m_file; ///< of the top only
    QString m_key;  ///< empty for an item of a list
    int m_index = -1;
    QJsonValue m_value;
};

/// The texts of one list, to find those that are listed twice. Most lists are short, and searching one costs much less than
/// the memory of a hash; a long one would take forever without.
class SeenTexts
{
public:
    /// False if @p text has been added before.
    bool add(const QString &text);

private:
    static constexpr qsizetype Few = 16;
    QVarLengthArray<QString, Few> m_few;
    QSet<QString> m_others;
};

enum class Need { Required, Optional };

/// Reads the keys of one object, and reports what is missing, of the wrong type, or unknown. Ask for each key once.
class ObjectReader
{
public:
    explicit ObjectReader(const JsonPlace &place);
    Q_DISABLE_COPY_MOVE(ObjectReader)

    const JsonPlace &place() const { return m_place; }
    /// The keys asked for so far.
    QStringList knownKeys() const { return {m_known.begin(), m_known.end()}; }
    bool knows(const QString &key) const { return m_known.contains(key); }
    /// Whether the key stands in the object, of whatever type.
    bool has(const QString &key) const { return m_object.contains(key); }

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

    /// Calls @p read with the value of @p key, of whatever type it is.
    template<typename Function>
    void at(const QString &key, Need need, Function read)
    {
        if (const QJsonValue value = take(key, need); !value.isUndefined())
            read(JsonPlace(m_place, key, value));
    }

    /// Calls @p read with each item of the list. Required: there must be one.
    template<typename Function>
    void forEach(const QString &key, Need need, Function read)
    {
        at(key, need, [&](const JsonPlace &list) {
            if (!list.value().isArray())
                return list.reportWrongType(QStringLiteral("list"));
            const int size = int(list.value().toArray().size());
            if (size == 0 && need == Need::Required)
                list.report(CatalogProblem::Kind::EmptyList);
            for (int i = 0; i < size && !list.isHopeless(); ++i)
                read(JsonPlace(list, i));
        });
    }

    /// Calls @p read with each item of a list of texts and with its text. Reports what is listed twice.
    template<typename Function>
    void forEachText(const QString &key, Function read, Need need = Need::Optional)
    {
        SeenTexts seen;
        forEach(key, need, [&](const JsonPlace &item) {
            const std::optional<QString> text = item.text();
            if (text && seen.add(*text))
                read(item, *text);
            else if (text)
                item.report(CatalogProblem::Kind::ListedTwice, {shown(*text)});
        });
    }

    /// Reports @p key as one of the built-in catalog alone, if it stands here.
    void keepFromPacks(const QString &key);

    /// Reports the keys nobody asked for. Call last.
    void finish() const;

private:
    /// The value of @p key; undefined if it is missing, which is reported if it is required.
    QJsonValue take(const QString &key, Need need);
    template<typename Number>
    std::optional<Number> numberIn(const QString &key, Number lowest, Number highest, Need need, const QString &type);

    const JsonPlace &m_place;
    QJsonObject m_object;
    QVarLengthArray<QString, 24> m_known;
    QStringList m_refused;   ///< keys that are present, reported, and not to be recommended
    qsizetype m_present = 0; ///< how many of the known keys are in the object
};
