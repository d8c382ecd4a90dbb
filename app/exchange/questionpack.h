// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/questiondraft.h"

#include <QByteArray>

/// The questions as a catalog file of scenarios (resources/catalog/FORMAT.md): a pack that can be put beside the others, read,
/// mended and handed on. Their ids are made of @p name and of what each question is called, or of its number: a list that is
/// read again with the same names keeps the progress made with it. What would be markup in a catalog is shown as written.
QByteArray questionPack(const QList<QuestionDraft> &questions, const QString &name);
