// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// `statut glossary [TERM]`: what a term means, or all of them.
class GlossaryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryCommand)

public:
    QString name() const override { return QStringLiteral("glossary"); }
    ExitCode execute(CommandContext &context) const override;

    /// The terms @p ids on one page: names and definitions.
    static Article glossary(const QStringList &ids, const CommandContext &context);
};
