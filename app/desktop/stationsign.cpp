// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/stationsign.h"

#include <QRectF>

namespace {

void addLine(QPainterPath &path, double x1, double y1, double x2, double y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -2.2), 1.9, 1.9);
    path.moveTo(-3.6, 4);
    path.cubicTo(-3.6, -0.2, 3.6, -0.2, 3.6, 4);
    return path;
}

QPainterPath window()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-4.2, -3.6, 8.4, 7.2), 1, 1);
    addLine(path, -4.2, -1.4, 4.2, -1.4);
    addLine(path, -2.9, -2.5, -2.3, -2.5);
    return path;
}

QPainterPath registerLines()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-3.2, -4, 6.4, 8), 0.8, 0.8);
    addLine(path, -1.6, -1.8, 1.6, -1.8);
    addLine(path, -1.6, 0, 1.6, 0);
    addLine(path, -1.6, 1.8, 0.4, 1.8);
    return path;
}

QPainterPath cloud()
{
    QPainterPath path;
    path.moveTo(-2.6, 3);
    path.cubicTo(-5.4, 3, -5.2, -0.4, -2.9, -0.6);
    path.cubicTo(-2.8, -4.2, 2, -4.4, 2.6, -1.2);
    path.cubicTo(5.2, -1.2, 5.2, 3, 2.6, 3);
    path.closeSubpath();
    return path;
}

QPainterPath arch()
{
    QPainterPath path;
    path.moveTo(-4, 3.6);
    path.cubicTo(-4, -5.2, 4, -5.2, 4, 3.6);
    path.moveTo(-1.7, 3.6);
    path.cubicTo(-1.7, -1.4, 1.7, -1.4, 1.7, 3.6);
    addLine(path, -4, 3.6, -1.7, 3.6);
    addLine(path, 1.7, 3.6, 4, 3.6);
    return path;
}

QPainterPath server()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-3.8, -4, 7.6, 3.6), 0.8, 0.8);
    path.addRoundedRect(QRectF(-3.8, 0.4, 7.6, 3.6), 0.8, 0.8);
    addLine(path, -2.3, -2.2, -1.7, -2.2);
    addLine(path, -2.3, 2.2, -1.7, 2.2);
    return path;
}

QPainterPath brackets()
{
    QPainterPath path;
    path.moveTo(-1.8, -3);
    path.lineTo(-4.2, 0);
    path.lineTo(-1.8, 3);
    path.moveTo(1.8, -3);
    path.lineTo(4.2, 0);
    path.lineTo(1.8, 3);
    return path;
}

} // namespace

QPainterPath stationSign(Station station)
{
    switch (station) {
    case Station::Visitor:
        return person();
    case Station::UserAgent:
        return window();
    case Station::Dns:
        return registerLines();
    case Station::Edge:
        return cloud();
    case Station::Tunnel:
        return arch();
    case Station::Origin:
        return server();
    case Station::Application:
        return brackets();
    }
    return {};
}
