// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class Centre;
class QWidget;
enum class CopyForm;

/// What the page that shows can be asked for: to be printed, exported, copied. Asks where to, and says what came of it.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    /// Keeps a reference; dialogs stand before @p window.
    PageCommands(const Centre &centre, QWidget *window);

    void print();
    /// @p id, the page's, names the file.
    void exportPdf(const QString &id);
    void copy(CopyForm form);

signals:
    void messageShown(const QString &message);

private:
    const Centre &m_centre;
    QWidget *m_window;
};
