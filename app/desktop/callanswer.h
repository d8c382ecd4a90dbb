// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Language;
class MainWindow;
class Texts;
struct WindowCall;

/// Does what the command line, the desktop or another start of the program asks of the window, or shows why not.
void answerCall(const WindowCall &call, MainWindow &window, Language &language, const Texts &texts);

/// Brings a window that is already open to the front, as far as the desktop lets it.
void bringToFront(MainWindow &window, const WindowCall &call);
