// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// A piece of a text of the catalog, as it is written: see "Markup" in resources/catalog/FORMAT.md.
///
///     `curl -sI`                            a literal
///     {404}  {limit:tcp-connect}            a reference: what to show is in the catalog
///     {200.edge_ttl_s}  {collect:url.ask}   a reference to a field of an entry
///     {term:hop|hops}                       a reference with the words to show
///
/// Whatever has none of these forms, a lone brace or backtick for instance, is text.
struct MarkupPiece
{
    enum class Kind { Text, Literal, Reference };

    Kind kind = Kind::Text;
    QString text;  ///< of a reference: the words to show; empty: what the catalog says
    QString id;    ///< of a reference
    QString field; ///< of a reference; empty: the entry itself

    /// A reference as it is written, without the words to show: "{limit:proxy-read-timeout.maximum}"
    QString reference() const;
};

/// Quick: false for most texts, and these need no parsing.
bool hasMarkup(QStringView text);

QList<MarkupPiece> parseMarkup(const QString &text);
