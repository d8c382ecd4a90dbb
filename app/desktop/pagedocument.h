// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QMarginsF>

class QTextDocument;
struct HtmlStyle;

/// Qt's rich text takes U+202F, the narrow no-break space of French, for a space to break a line at. U+00A0 it respects.
QString withRespectedSpaces(QString html);

/// Lays the article out in @p document, in exactly the sizes of @p style. Margins are in heights of the document's font.
void fillDocument(QTextDocument &document, const Article &article, const HtmlStyle &style,
                  const QMarginsF &margins = {});
