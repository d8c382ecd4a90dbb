// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// `statut list`: the codes in reading order, a row each; of one class or issuer if that is asked for.
class ListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)

public:
    QString name() const override { return QStringLiteral("list"); }
    ExitCode execute(CommandContext &context) const override;
};
