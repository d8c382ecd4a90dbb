// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

/// The sign of a class on a chip of its colour, so that classes are told apart without colour: i, a tick, an arrow, an
/// exclamation mark, a cross; "A" for the glossary's group, "§" for overviews.
///
/// Tick, arrow and cross are drawn, not written: few fonts hold them, and looking for one that does takes longer than
/// everything else that the window's first picture needs.
void drawClassSign(QPainter &painter, const QRectF &chip, const QString &groupId, const QColor &chipColor,
                   const QColor &signColor);
