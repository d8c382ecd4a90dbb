// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/packs.h"

#include "catalog/catalogreader.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString packFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/statut/catalogs"_s;
}

QStringList packFiles()
{
    const QDir folder(packFolder());
    QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

LoadedCatalog loadCatalog(const QStringList &packs)
{
    LoadedCatalog loaded{Catalog::builtIn(), {}};
    for (const QString &pack : packs)
        loaded.problems += CatalogReader::readPack(pack, loaded.catalog);
    return loaded;
}
