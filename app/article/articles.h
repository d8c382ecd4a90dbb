// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "catalog/catalog.h"

#include <QCoreApplication>

class Texts;

/// Writes the page of an entry in the current language.
class Articles
{
    Q_DECLARE_TR_FUNCTIONS(Articles)

public:
    /// Keeps a reference.
    explicit Articles(const Texts &texts);

    /// The page of a code, an error number, a term, a class or a guide, or "home"; empty for an unknown id.
    Article article(const QString &id) const;

private:
    Article code(const StatusCode &code) const;
    Article term(const GlossaryTerm &term) const;
    Article codeClass(const CodeClass &codeClass) const;
    Article guide(const Guide &guide) const;
    Article home() const;

    Facts codeFacts(const StatusCode &code) const;
    QList<RichText> limitLines(const StatusCode &code) const;
    RichText cloudflareErrorText(const CloudflareError &error) const;
    QList<Block> codeTable(const QList<int> &codes) const;
    QList<Block> sources(const QList<Source> &sources) const;
    RichText codeLinks(const QStringList &ids) const;
    Span link(const QString &id) const;
    QString otherName(const QString &id) const;
    QString plainName(const QString &id) const;

    const Catalog &m_catalog;
    const Texts &m_texts;
};
