// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

/// The manual page statut(1) in the current language, written from the same tables as --help.
class Manual
{
    Q_DECLARE_TR_FUNCTIONS(Manual)

public:
    /// In the language of groff's macros man(7), UTF-8. @p version of the program and @p catalog 's stand in its foot.
    static QString page(const QString &version, const QString &catalog);
};
