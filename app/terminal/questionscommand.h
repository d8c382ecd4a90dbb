// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/command.h"

/// `statut questions`: the questions of an exam in Moodle's GIFT format; of some topics if that is asked for.
class QuestionsCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("questions"); }
    ExitCode execute(CommandContext &context) const override;
};

/// `statut cards`: the questions to practise on as cards for Anki; of some topics if that is asked for.
class CardsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CardsCommand)

public:
    QString name() const override { return QStringLiteral("cards"); }
    ExitCode execute(CommandContext &context) const override;
};
