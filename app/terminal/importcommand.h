// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// `statut import`: a list of questions, CSV, TSV or GIFT, as a catalog on standard output; what could not be read on
/// standard error.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override { return QStringLiteral("import"); }
    ExitCode execute(CommandContext &context) const override;
};
