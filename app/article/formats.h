// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <optional>

/// Colours and sizes of a page, as HTML wants them. The desktop takes them from the palette.
struct HtmlStyle
{
    QString text = QStringLiteral("#1c1e21");
    QString quiet = QStringLiteral("#5c6370");
    QString link = QStringLiteral("#2456b3");
    QString accent = QStringLiteral("#2456b3"); ///< of the class the page belongs to
    QString badge = QStringLiteral("#eef0f3");  ///< behind a badge
    QString code = QStringLiteral("#f2f3f5");   ///< behind literals
    double basePoints = 11;                     ///< size of running text, in points
    /// Whose steps to show, with a switch to the others; no value: all of them, one after the other.
    std::optional<Audience> audience = {};
    /// Shows the links to something to do.
    bool isInteractive = false;
    /// Leaves PathMark in the place of each request path, for whoever draws it; else only its words stand there.
    bool marksPaths = false;
};

/// A character that stands in no text: a noncharacter of Unicode. (Qt keeps U+FDD0 and U+FDD1 for itself.)
inline constexpr QChar PathMark(0xFDEF);

/// The link of the switch between audiences: "statut:audience/owner".
QString audienceLink(Audience audience);
/// The audience of such a link without its scheme ("audience/owner"), or no value.
std::optional<Audience> audienceOfLink(const QString &link);

/// The article as HTML that QTextDocument understands and that stands on its own elsewhere. Links to entries are "statut:<id>".
QString toHtml(const Article &article, const HtmlStyle &style = {});

/// The article as CommonMark with tables (GitHub flavour), for tickets and wikis. Links to entries become plain text.
QString toMarkdown(const Article &article);

/// The article as text for a terminal or a mail, wrapped at @p width columns; 0: not wrapped.
QString toPlainText(const Article &article, int width = 0);

/// The text without its styles.
QString plain(const RichText &text);
