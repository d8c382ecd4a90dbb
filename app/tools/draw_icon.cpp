// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// draw_icon SVG SIZE PNG: a square picture of SIZE × SIZE pixels. At build time; it needs no display.

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    const int size = argc == 4 ? std::atoi(argv[2]) : 0;
    if (size < 1 || size > 512) {
        std::fprintf(stderr, "Usage: draw_icon SVG SIZE PNG (SIZE: 1 to 512 pixels)\n");
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    if (!renderer.isValid() || !picture.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        std::fprintf(stderr, "draw_icon: %s could not be drawn into %s.\n", argv[1], argv[3]);
        return 1;
    }
    return 0;
}
