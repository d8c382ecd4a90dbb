// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// What stands in for the window where there is no display: the home page, all codes and the glossary; or, if a query was
/// given, what it finds. Not a command that people type.
class ReferenceCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceCommand)

public:
    QString name() const override { return QStringLiteral("reference"); }
    ExitCode execute(CommandContext &context) const override;
};
