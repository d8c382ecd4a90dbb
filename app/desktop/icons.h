// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

/// The line drawing resources/icons/<name>.svg in the colour of the text around it, sharp at any scale. Follows the palette.
QIcon lineIcon(const QString &name);

/// The program's own picture in the sizes that window lists and task bars show. Drawing it takes a few milliseconds.
QIcon programIcon();
