// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class MainWindow;
class Texts;

/// Adds what one learns with to the window: the menu "Train", the pages "practice", "progress" and "exam", the window of a
/// group's results, and a lighting of the table of codes. Nothing is opened or read before somebody asks for it. Keeps the
/// reference.
void addClassroom(MainWindow &window, const Texts &texts);
