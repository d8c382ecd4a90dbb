// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "search/searchhit.h"

#include <QJsonArray>
#include <QJsonObject>

class Texts;
struct Snippet;

/// Entries as JSON, as resources/TERMINAL.md promises it to other programs. A fact or text has the key that it has in the
/// catalog's files; one that is unknown is null, or empty if it is a list, so that entries of one kind always have the same
/// keys.
class EntryJson
{
public:
    /// Keeps a reference.
    explicit EntryJson(const Texts &texts);

    /// Everything that is known of the entry @p id, in the current language.
    QJsonObject entry(const QString &id) const;
    /// What stands in a list of codes.
    QJsonObject listed(const StatusCode &code) const;
    /// What stands in the glossary.
    QJsonObject glossed(const GlossaryTerm &term) const;
    /// What stands in the results of a search; @p matched are the words that the entry was found by,
    /// @p snippet what it says about them.
    QJsonObject hit(const SearchHit &hit, const QStringList &matched, const Snippet &snippet) const;

private:
    void addCode(QJsonObject &object, const StatusCode &code) const;
    void addTerm(QJsonObject &object, const GlossaryTerm &term) const;
    void addClass(QJsonObject &object, const CodeClass &codeClass) const;
    void addGuide(QJsonObject &object, const Guide &guide) const;
    void addDecisionTree(QJsonObject &object, const DecisionTree &tree) const;
    QJsonObject limit(const Limit &limit) const;
    QJsonValue text(const QString &id, const QByteArray &field) const;
    /// What tells @p id from each of @p others, as far as something does.
    QJsonArray distinctions(const QString &id, const QStringList &others) const;
    QJsonArray list(const QString &id, const char *field) const;
    QString kind(EntryRef entry) const;

    const Catalog &m_catalog;
    const Texts &m_texts;
};
