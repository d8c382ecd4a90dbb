// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

/// Why something could not be done, above what it could not be done to. Plain text; hidden while there is nothing to say.
class ProblemLine : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// Empty: nothing to say.
    void say(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
};
