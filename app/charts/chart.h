// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtPlugin>

class QWidget;

/// Numbers to be drawn as bars, and how they look.
struct Chart
{
    enum class Form {
        Columns, ///< upright, the series side by side
        Stack    ///< lying, the series one behind the other
    };

    struct Series
    {
        QString name;
        QList<double> values; ///< one for each category
        QColor color;
        Qt::BrushStyle pattern = Qt::SolidPattern; ///< tells the series apart without colour
    };

    Form form = Form::Columns;
    QString name; ///< what a screen reader says of it
    QStringList categories;
    QList<Series> series;
    QString unit;       ///< behind the values of the axis: " %"; may be empty
    double most = 0;    ///< end of the axis; 0: as far as the values go
    bool isFine = true; ///< false: the axis counts whole things
    QFont font;
    QColor text;
    QColor grid;
    QColor ground;
};

/// Draws charts. A plugin does: Qt Charts brings OpenGL along, and would slow every start of the program for a page that is
/// seldom opened.
class ChartMaker
{
public:
    virtual ~ChartMaker() = default;

    virtual QWidget *make(QWidget *parent) = 0;
    /// @p widget is one of make().
    virtual void show(QWidget *widget, const Chart &chart) = 0;
};

Q_DECLARE_INTERFACE(ChartMaker, "statut.ChartMaker/1")
