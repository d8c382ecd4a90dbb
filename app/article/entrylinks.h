// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "catalog/catalog.h"

class Texts;

/// How an article names other entries, in the current language.
class EntryLinks
{
public:
    /// Keeps a reference.
    explicit EntryLinks(const Texts &texts);

    QString name(const QString &id) const;
    /// The name in the other language; empty where it is the same.
    QString otherName(const QString &id) const;
    /// "522 Connection timed out (Cloudflare)", or a term's name.
    Span link(const QString &id) const;
    /// The link to @p other, and what tells it from @p id or, where nothing is said, what it is.
    RichText beside(const QString &id, const QString &other) const;
    /// "404 · 410 · 499 nginx"
    RichText codes(const QStringList &ids) const;
    /// "origin server · cache"
    RichText terms(const QStringList &ids) const;

private:
    const Catalog &m_catalog;
    const Texts &m_texts;
};
