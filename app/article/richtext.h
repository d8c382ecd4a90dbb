// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "catalog/statuscode.h"
#include "language/texts.h"

// Small sentences of an article's building.

Span quiet(const QString &text);
Span strong(const QString &text);
Span literal(const QString &text);
RichText sentence(const QString &text);
/// With its literals and links.
RichText sentence(const TextPieces &pieces);
QList<RichText> sentences(const QList<TextPieces> &list);

/// Puts @p separator between the items.
RichText joined(const QList<RichText> &items, const QString &separator);
/// "ETag · Vary"
RichText literals(const QStringList &words);

/// "RFC 9110 § 15.5.5", with its address.
RichText specificationText(const Specification &specification);
