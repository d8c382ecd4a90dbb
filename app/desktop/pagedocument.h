// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QMarginsF>
#include <QPalette>

#include <optional>

class QTextDocument;

/// How a page looks where it is shown.
struct PageLook
{
    QPalette palette;
    double points = 11;     ///< size of running text
    QMarginsF margins = {}; ///< in heights of the document's font
    /// Whose steps are shown, on a page that people act upon; no value, as on paper: everybody's, and nothing to click.
    std::optional<Audience> audience = {};
};

/// Qt's rich text takes U+202F, the narrow no-break space of French, for a space to break a line at. U+00A0 it respects.
QString withRespectedSpaces(QString html);

/// Lays the article out in @p document, request paths drawn.
void fillDocument(QTextDocument &document, const Article &article, const PageLook &look);
