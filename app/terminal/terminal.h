// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogproblem.h"

#include <QList>
#include <QStringList>

#include <memory>

class Command;
class Output;
class Texts;
struct CommandLine;

/// The packs that a command line's work needs: those of packs.h and its own. A check of catalogs is made without any.
QStringList packsFor(const CommandLine &line);

/// The command of that name; null for none.
std::unique_ptr<Command> commandCalled(const QString &name);

/// The terminal face: does what @p line says and returns the exit code of the process (command.h). The window's face is
/// printed as the reference, for want of a display. @p problems are those of the packs: told, and otherwise no obstacle.
int runInTerminal(const CommandLine &line, const Texts &texts, const QList<CatalogProblem> &problems, Output &out,
                  Output &err);
