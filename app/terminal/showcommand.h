// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// `statut show ID…`: the pages of what is asked for. Each word is a question of its own.
class ShowCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("show"); }
    ExitCode execute(CommandContext &context) const override;
};
