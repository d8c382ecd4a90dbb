// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

/// A warning before @p window, to be read and closed. Plain text: it may quote a file's name.
void warn(QWidget *window, const QString &title, const QString &text);
