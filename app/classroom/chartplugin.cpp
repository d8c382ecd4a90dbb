// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/chartplugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

static Q_LOGGING_CATEGORY(log, "statut.charts")

static ChartMaker *load()
{
    QStringList tried;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"charts"_s, u"../app/charts"_s, QStringLiteral(STATUT_CHARTS_FOLDER)}) {
        const QString path = here.absoluteFilePath(folder + u"/statut_charts.so"_s);
        if (!QFileInfo::exists(path))
            continue;
        QPluginLoader loader(path);
        if (auto *maker = qobject_cast<ChartMaker *>(loader.instance()))
            return maker;
        tried.append(loader.errorString());
    }
    qCWarning(log, "no charts: %s",
              qPrintable(tried.isEmpty() ? u"statut_charts.so is not installed"_s : tried.join(u"; "_s)));
    return nullptr;
}

ChartMaker *chartMaker()
{
    static ChartMaker *const maker = load();
    return maker;
}
