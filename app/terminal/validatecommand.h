// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// `statut validate FILE…`: what is wrong with catalogs of somebody’s own. They are read one after the other, as the
/// program reads them, so that one may build on those before it.
class ValidateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)

public:
    QString name() const override { return QStringLiteral("validate"); }
    ExitCode execute(CommandContext &context) const override;
};
