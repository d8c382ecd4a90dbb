// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QMarginsF>

class QTextDocument;
struct HtmlStyle;

/// Lays the article out in @p document, in exactly the sizes of @p style. Margins are in heights of the document's font.
void fillDocument(QTextDocument &document, const Article &article, const HtmlStyle &style, const QMarginsF &margins = {});
