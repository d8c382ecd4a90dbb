// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/database.h"

/// The format of the database: its number is in the file (PRAGMA user_version), and each number has one step that leads to
/// it from the one before.
constexpr int NewestSchema = 1;

/// Whether the file is ours and not too new. A file without tables is.
StoreProblem checkSchema(Database &database);
/// Brings a file that checkSchema() let pass up to date, all steps in one transaction.
StoreProblem migrate(Database &database);
/// The number in the file; 0: it has no tables yet.
Stored<int> schemaOf(Database &database);
