// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchindex.h"

#include <QObject>
#include <QStringList>

#include <memory>

class Texts;

/// What the desktop's own search asks of the reference, where many programs answer at once: so it speaks only when asked
/// something of its own.
class DesktopSearch : public QObject
{
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit DesktopSearch(const Texts &texts, QObject *parent = nullptr);

    /// The ids that @p typed asks for, the best first; none unless it is one of
    ///   a number or class there is ("522", "1020", "5xx"), alone or behind words that announce it ("http", "error");
    ///   such a number with words of its name ("404 not f");
    ///   "http" or "statut" and what is to be searched for ("http bad gateway").
    QStringList find(const QString &typed);

    QString title(const QString &id) const;       ///< "522 Connection timed out (Cloudflare)"
    QString description(const QString &id) const; ///< one sentence

    /// Reads the catalog for the search by words, which is slower than an answer may be: 10 to 100 ms, once.
    void prepare();

    /// Opens the entry @p id in the window, and the program with it where none runs.
    void open(const QString &id, const QString &activation);
    /// Shows what @p typed finds in the window.
    void openSearch(const QString &typed, const QString &activation);

signals:
    /// Somebody asks: there is something to do.
    void asked();

private:
    QStringList withNumber(const QString &number, const QStringList &words) const;
    void call(const QString &method, const QVariantList &arguments, const QString &activation, const QString &query);

    const Texts &m_texts;
    std::unique_ptr<SearchIndex> m_index;
};
