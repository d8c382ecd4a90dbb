// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

/// Ends the program once @p widget has been painted and the event loop has nothing left to do before a person could act.
void quitAfterFirstPaint(QWidget *widget);
