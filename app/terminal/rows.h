// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

/// Cells in columns, a row a line.
QString aligned(const QList<QStringList> &rows);
