// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "casework/reply.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

enum class ColorScheme { System, Light, Dark };

/// What a person has chosen: <XDG config home>/statut/statut.conf.
struct Settings
{
    QString language; ///< empty: the system's
    ColorScheme colorScheme = ColorScheme::System;
    int zoomPercent = 100;               ///< 50–300
    QStringList favourites;              ///< ids
    Audience audience = Audience::Agent; ///< whose next steps the pages show
    Customer replyCustomer = Customer::Visitor;
    QString replyLanguage = {}; ///< of replies to customers; empty: the interface's
};

/// How the window was left: <XDG state home>/statut/window.conf. Losing it loses no work.
struct WindowState
{
    QByteArray geometry;
    QByteArray docks;
    QString page;                ///< id of the last page
    QStringList recent;          ///< ids, the newest first
    QStringList expandedClasses; ///< ids of the classes that are unfolded in the tree
    QStringList openPanels;      ///< ids of the glossary panels that are unfolded by hand
    int caseTab = 0;             ///< of the case panel, 0–2
    QString lighting = {};       ///< id of what the table of codes lights up by; empty: the first
};

/// Reads and writes both files. What is damaged or out of range is replaced by its default, one value at a time; a file that
/// cannot be parsed at all is set aside beside itself as *.damaged, so that nothing of it is lost.
class SettingsFiles
{
public:
    /// In the XDG folders.
    SettingsFiles();
    SettingsFiles(QString settingsPath, QString statePath);

    Settings readSettings();
    WindowState readState();
    /// False when the file cannot be written: a full disk, a read-only home.
    bool write(const Settings &settings) const;
    bool write(const WindowState &state) const;

    /// The files that were set aside while reading.
    QStringList damagedFiles() const { return m_damaged; }
    QString settingsPath() const { return m_settingsPath; }

private:
    bool isDamaged(const QString &path);

    QString m_settingsPath;
    QString m_statePath;
    QStringList m_damaged;
};
