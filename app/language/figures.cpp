// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/figures.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString durationText(int seconds, const QLocale &locale)
{
    return seconds >= 60 && seconds % 60 == 0 ? figureText(seconds / 60, u"min"_s, locale)
                                              : figureText(seconds, u"s"_s, locale);
}

QString figureText(double value, const QString &unit, const QLocale &locale)
{
    constexpr int Digits = 12;
    return locale.toString(value, 'g', Digits) + u'\u00A0' + unit;
}
