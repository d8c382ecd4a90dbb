// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/qtchartmaker.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QValueAxis>

#include <algorithm>

namespace {

void look(QAbstractAxis &axis, const Chart &chart)
{
    axis.setLabelsColor(chart.text);
    axis.setLabelsFont(chart.font);
    axis.setGridLineColor(chart.grid);
    axis.setLinePenColor(chart.grid);
    axis.setTruncateLabels(false);
}

QAbstractBarSeries *bars(const Chart &chart, double &highest)
{
    QAbstractBarSeries *bars = nullptr;
    if (chart.form == Chart::Form::Stack)
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(0.7);
    QList<double> sums(chart.categories.size(), 0.0);
    for (const Chart::Series &series : chart.series) {
        auto *set = new QBarSet(series.name);
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            set->append(series.values.at(i));
            double &sum = sums[i];
            sum = chart.form == Chart::Form::Stack ? sum + series.values.at(i) : std::max(sum, series.values.at(i));
        }
        set->setBrush(QBrush(series.color, series.pattern));
        set->setPen(QPen(series.color));
        bars->append(set);
    }
    for (const double sum : sums)
        highest = std::max(highest, sum);
    return bars;
}

} // namespace

QWidget *QtChartMaker::make(QWidget *parent)
{
    auto *view = new QChartView(parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus); // its numbers stand beside it as a table
    view->setContextMenuPolicy(Qt::NoContextMenu);
    return view;
}

void QtChartMaker::show(QWidget *widget, const Chart &chart)
{
    auto *view = qobject_cast<QChartView *>(widget);
    if (!view)
        return;
    auto *drawn = new QChart;
    drawn->setBackgroundVisible(false);
    drawn->setMargins(QMargins());
    drawn->setAnimationOptions(QChart::NoAnimation);
    double highest = 0;
    QAbstractBarSeries *series = bars(chart, highest);
    drawn->addSeries(series);

    auto *categories = new QBarCategoryAxis;
    for (QString name : chart.categories) {
        while (categories->categories().contains(name))
            name += QChar(0x200B); // the axis drops what it has already; this cannot be seen
        categories->append(name);
    }
    auto *values = new QValueAxis;
    values->setRange(0, chart.most > 0 ? chart.most : std::max(1.0, highest));
    values->setLabelFormat(
        (chart.isFine && chart.most <= 0 && highest < 5 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"))
        + QString(chart.unit).replace(u'%', QStringLiteral("%%")));
    values->setTickCount(chart.isFine ? 5 : int(std::clamp(highest, 1.0, 4.0)) + 1);
    if (!chart.isFine || chart.most <= 0)
        values->applyNiceNumbers();
    look(*categories, chart);
    look(*values, chart);
    categories->setGridLineVisible(false);
    const bool isLying = chart.form == Chart::Form::Stack;
    if (isLying)
        categories->setReverse(true); // the first one on top
    drawn->addAxis(categories, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    drawn->addAxis(values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);

    QLegend *legend = drawn->legend();
    legend->setVisible(chart.series.size() > 1);
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(chart.font);
    legend->setLabelColor(chart.text);
    QChart *before = view->chart();
    view->setChart(drawn);
    delete before;
    view->setBackgroundBrush(chart.ground);
    view->setAccessibleName(chart.name);
}
