// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/folding.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

/// One line of text, vertically centred in @p rect, with an ellipsis where it does not fit. @p marks are set in bold on
/// @p tint. Returns the width that it took. Shapes the text once, where measuring, cutting and drawing it with QPainter and
/// QFontMetrics would do it three times.
double drawTextLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                    const QFont &font, const QColor &color, const QList<TextRange> &marks = {},
                    const QColor &tint = {});
