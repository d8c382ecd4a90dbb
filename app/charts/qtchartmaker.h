// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chart.h"

#include <QObject>

/// Draws with Qt Charts. This is the only part of the program that links it, and the only one that is a library of its own:
/// statut_charts.so.
class QtChartMaker : public QObject, public ChartMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "statut.ChartMaker/1")
    Q_INTERFACES(ChartMaker)

public:
    QWidget *make(QWidget *parent) override;
    void show(QWidget *widget, const Chart &chart) override;
};
