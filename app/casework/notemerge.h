// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// One text out of two that both may hold work: the longer one where it holds the lines of the other, else @p mine, a line across, and
/// @p theirs. Nothing of either is lost, and merging the same again changes nothing.
QString bothNotes(const QString &mine, const QString &theirs);

/// The same where it is known what both began with: a side that left @p base as it was gives way.
QString mergedNote(const QString &base, const QString &mine, const QString &theirs);
