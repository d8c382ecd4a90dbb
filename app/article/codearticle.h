// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "article/entrylinks.h"
#include "catalog/catalog.h"

#include <QCoreApplication>

class Texts;

/// The page of one status code or error number: what a person asks first stands first, the sources last.
class CodeArticle
{
    Q_DECLARE_TR_FUNCTIONS(CodeArticle)

public:
    /// Keeps references.
    CodeArticle(const Texts &texts, const StatusCode &code);

    Article write() const;
    /// What can be set beside the same of another code.
    Facts comparableFacts() const;

private:
    QList<Badge> badges() const;
    /// Who wrote it, what failed, who must act, what arrives.
    Facts glance() const;
    Facts knownFacts() const;
    Facts facts() const;
    void addMeaning(QList<Block> &blocks) const;
    void addSteps(QList<Block> &blocks) const;
    void addCaseDetails(QList<Block> &blocks) const;
    void addLookAlikes(QList<Block> &blocks) const;
    void addHeaderFields(QList<Block> &blocks) const;
    void addReplies(QList<Block> &blocks) const;
    void addPhrases(QList<Block> &blocks) const;
    void addSubstatuses(QList<Block> &blocks) const;
    void addBullets(QList<Block> &blocks, const QString &heading, const char *field) const;

    RichText beside(const StatusCode &other) const;
    QList<RichText> limitLines() const;
    QList<RichText> cachingLines() const;
    RichText cloudflareErrorText(const CloudflareError &error) const;
    RichText text(const QByteArray &field) const;
    QList<RichText> list(const char *field) const;
    RichText withoutSelf(RichText text) const;

    const Catalog &m_catalog;
    const Texts &m_texts;
    const StatusCode &m_code;
    EntryLinks m_links;
};
