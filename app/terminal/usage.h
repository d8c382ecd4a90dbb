// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QCoreApplication>

/// What can be typed, and what it does.
struct UsageRow
{
    QString label;
    QString text;
};

/// How the program is used: what --help prints, written from the tables of commandline.h in the current language.
class Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)

public:
    static Article article();

    static QList<UsageRow> windowRows();
    static QList<UsageRow> commandRows();
    static QList<UsageRow> optionRows();
    static QList<UsageRow> exitRows();
};
