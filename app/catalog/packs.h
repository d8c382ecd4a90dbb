// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogproblem.h"

/// The folder in which a person or a team puts catalogs of their own: <XDG data home>/statut/catalogs.
QString packFolder();

/// The *.json files of packFolder(), by name. No folder, no files.
QStringList packFiles();

/// The built-in catalog with those packs that are sound, and what is wrong with the others.
struct LoadedCatalog
{
    Catalog catalog;
    QList<CatalogProblem> problems;
};

/// Packs are added in the given order, so that a later one may refer to an earlier one.
LoadedCatalog loadCatalog(const QStringList &packs);
