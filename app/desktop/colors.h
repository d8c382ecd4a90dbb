// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

struct HtmlStyle;

/// Every colour of the program that is not in the palette itself, derived from it, so that any palette works, light or dark.

/// The ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// @p wanted, made darker or lighter until its contrast with @p background is at least @p ratio. Keeps hue and saturation.
QColor readable(const QColor &wanted, const QColor &background, double ratio = 4.5);

/// A mix: 0 gives @p a, 1 gives @p b.
QColor mixed(const QColor &a, const QColor &b, double share);

bool isDark(const QPalette &palette);

/// The colour of a class as text, at least 4.5:1 on the page, on a badge and in a selected row.
QColor classColor(const QString &classId, const QPalette &palette);
/// Less important text; still 4.5:1 on the page, on a badge, in a selected row and on the window.
QColor quietColor(const QPalette &palette);
/// Links and marks; 4.5:1 in the same places.
QColor accentColor(const QPalette &palette);
/// Behind a badge or a literal.
QColor badgeColor(const QPalette &palette);
/// Behind the words that a query matched, and behind a selected row's edge.
QColor tintColor(const QPalette &palette);

/// The style of a page of the class @p classId.
HtmlStyle pageStyle(const QString &classId, const QPalette &palette, double basePoints);

/// The palettes for people who force one.
QPalette lightPalette();
QPalette darkPalette();
