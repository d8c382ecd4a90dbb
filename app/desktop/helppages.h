// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QAction>
#include <QCoreApplication>
#include <QList>

/// The pages of the program about itself: help, and the list of keys. Shown, printed and copied like any other.
class HelpPages
{
    Q_DECLARE_TR_FUNCTIONS(HelpPages)

public:
    static constexpr QLatin1StringView HelpId{"help"};
    static constexpr QLatin1StringView ShortcutsId{"shortcuts"};

    /// Empty for any other id.
    static Article article(const QString &id, const QList<QAction *> &actions);

private:
    static Article help();
    static Article shortcuts(const QList<QAction *> &actions);
};
