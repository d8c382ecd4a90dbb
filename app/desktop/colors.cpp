// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/colors.h"

#include "article/formats.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    // WCAG 2.2, "relative luminance".
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// Readable on the page, and on what lies behind a badge or a selected row there.
QColor readableOnPage(const QColor &wanted, const QPalette &palette)
{
    return readable(readable(readable(wanted, palette.color(QPalette::Base)), badgeColor(palette)), tintColor(palette));
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &wanted, const QColor &background, double ratio)
{
    const bool lighten = luminance(background) < 0.18;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    wanted.getHslF(&hue, &saturation, &lightness);
    QColor color = wanted;
    while (contrast(color, background) < ratio && lightness != (lighten ? 1.0F : 0.0F)) {
        lightness = std::clamp(lightness + (lighten ? 0.02F : -0.02F), 0.0F, 1.0F);
        color.setHslF(hue, saturation, lightness);
    }
    return color;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor classColor(const QString &classId, const QPalette &palette)
{
    // Chosen by eye as hues; readableOnPage() finds the lightness that fits the palette.
    static const QHash<QString, QColor> wanted{
        {u"class:1xx"_s, QColor(0x5f6b7a)},  {u"class:2xx"_s, QColor(0x1f8a4c)}, {u"class:3xx"_s, QColor(0x2a62c9)},
        {u"class:4xx"_s, QColor(0xb0670b)},  {u"class:5xx"_s, QColor(0xc0392b)}, {u"class:other"_s, QColor(0x7b5cb0)},
        {u"class:1xxx"_s, QColor(0x0f7f86)},
    };
    return readableOnPage(wanted.value(classId, palette.color(QPalette::Text)), palette);
}

QColor quietColor(const QPalette &palette)
{
    const QColor color = mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.38);
    return readable(readableOnPage(color, palette), palette.color(QPalette::Window));
}

QColor accentColor(const QPalette &palette)
{
    return readable(readableOnPage(QColor(0x2a62c9), palette), palette.color(QPalette::Window));
}

QColor badgeColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.10 : 0.06);
}

QColor tintColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), QColor(0x3b7cff), isDark(palette) ? 0.28 : 0.14);
}

HtmlStyle pageStyle(const QString &classId, const QPalette &palette, double basePoints)
{
    HtmlStyle style;
    style.text = palette.color(QPalette::Text).name();
    style.quiet = quietColor(palette).name();
    style.link = accentColor(palette).name();
    style.accent = (classId.isEmpty() ? accentColor(palette) : classColor(classId, palette)).name();
    style.badge = badgeColor(palette).name();
    style.code = style.badge;
    style.basePoints = basePoints;
    return style;
}

static QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.04));
    palette.setColor(QPalette::Window, window);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.5));
    palette.setColor(QPalette::PlaceholderText, readable(mixed(text, base, 0.4), base));
    palette.setColor(QPalette::Button, mixed(window, text, 0.04));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, readable(QColor(0x2a62c9), base));
    palette.setColor(QPalette::LinkVisited, readable(QColor(0x7b5cb0), base));
    palette.setColor(QPalette::BrightText, Qt::white);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf5f5f6), Qt::white, QColor(0x1c1e21), QColor(0x2a62c9));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x1d1f23), QColor(0x24272c), QColor(0xe6e7e9), QColor(0x3d6fd0));
}
