// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLocale;

/// "120 min", "5 s": whole minutes from one minute on. The symbols are international.
QString durationText(int seconds, const QLocale &locale);

/// "6,000 s", "128 KB" with a no-break space; @p unit is what @p locale 's language calls it.
QString figureText(double value, const QString &unit, const QLocale &locale);
