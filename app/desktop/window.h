// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/packs.h"

#include <QString>
#include <QStringList>

#include <functional>

class MainWindow;
class QApplication;
class Texts;

/// What the command line asks of the window.
struct WindowRequest
{
    QString language;  ///< for this run; empty: the person's choice, else the system's
    QString query;     ///< what to open: an id, a number, words; empty: where the last run ended
    QStringList packs; ///< catalog files of a team
};

/// Adds what is built on top of the window to it; see MainWindow::Extension.
using WindowExtension = std::function<void(MainWindow &window, const Texts &texts)>;

/// Makes the application and shows the window. Where the display that the environment names cannot be reached, Qt would
/// abort; here the program says what to do and ends with exit code 1.
int openWindow(int &argc, char *argv[], const WindowRequest &request, const WindowExtension &extend = {});

/// Shows the window and runs until it is closed. Returns the exit code.
int runWindow(QApplication &application, const WindowRequest &request, const WindowExtension &extend = {});
