// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>

class QWidget;

/// What is asked before an exam is handed in or thrown away.
class ExamDialogs
{
    Q_DECLARE_TR_FUNCTIONS(ExamDialogs)

public:
    /// @p open: indexes of the questions without an answer, at least one. True: hand in all the same.
    static bool mayHandIn(const QList<qsizetype> &open, QWidget *window);
    static bool mayDiscard(QWidget *window);
};
