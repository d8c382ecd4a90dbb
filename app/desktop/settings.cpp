// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList SchemeWords{u"system"_s, u"light"_s, u"dark"_s};
const QStringList AudienceWords{u"visitor"_s, u"owner"_s, u"agent"_s};
const QStringList CustomerWords{u"visitor"_s, u"owner"_s};
constexpr qsizetype MostIds = 500;

QString stateFolder()
{
    // QStandardPaths knows the state folder only from Qt 6.7 on.
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    return home.startsWith(u'/') ? home : QDir::homePath() + u"/.local/state"_s;
}

/// A list of ids as it may stand in a file that anybody can edit.
QStringList ids(const QVariant &value)
{
    QStringList list = value.toStringList().mid(0, MostIds);
    list.removeIf([](const QString &id) { return id.isEmpty() || id.size() > 200; });
    list.removeDuplicates();
    return list;
}

bool prepareFolder(const QString &file)
{
    return QDir().mkpath(QFileInfo(file).absolutePath());
}

bool isWritten(QSettings &file)
{
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

SettingsFiles::SettingsFiles()
    : SettingsFiles(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/statut/statut.conf"_s,
                    stateFolder() + u"/statut/window.conf"_s)
{
}

SettingsFiles::SettingsFiles(QString settingsPath, QString statePath)
    : m_settingsPath(std::move(settingsPath))
    , m_statePath(std::move(statePath))
{
}

bool SettingsFiles::isDamaged(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // none yet, or not to be read: defaults either way
    constexpr qint64 Largest = 1024 * 1024;
    const QByteArray bytes = file.read(Largest + 1);
    const QSettings settings(path, QSettings::IniFormat);
    if (bytes.size() <= Largest && !bytes.contains('\0') && settings.status() == QSettings::NoError)
        return false;
    file.close();
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    if (QFile::rename(path, aside))
        m_damaged.append(aside);
    return true;
}

Settings SettingsFiles::readSettings()
{
    Settings settings;
    if (isDamaged(m_settingsPath))
        return settings;
    const QSettings file(m_settingsPath, QSettings::IniFormat);
    settings.language = file.value("language").toString().left(8);
    settings.colorScheme = ColorScheme(
        std::max<qsizetype>(0, SchemeWords.indexOf(file.value("color_scheme").toString())));
    bool isNumber = false;
    const int zoom = file.value("zoom_percent", 100).toInt(&isNumber);
    settings.zoomPercent = isNumber ? std::clamp(zoom, 50, 300) : 100;
    settings.favourites = ids(file.value("favourites"));
    if (const qsizetype audience = AudienceWords.indexOf(file.value("audience").toString()); audience >= 0)
        settings.audience = Audience(audience);
    settings.replyCustomer = Customer(
        std::max<qsizetype>(0, CustomerWords.indexOf(file.value("reply_customer").toString())));
    settings.replyLanguage = file.value("reply_language").toString().left(8);
    return settings;
}

WindowState SettingsFiles::readState()
{
    WindowState state;
    if (isDamaged(m_statePath))
        return state;
    const QSettings file(m_statePath, QSettings::IniFormat);
    state.geometry = file.value("geometry").toByteArray();
    state.docks = file.value("docks").toByteArray();
    state.page = file.value("page").toString().left(200);
    state.recent = ids(file.value("recent"));
    state.expandedClasses = ids(file.value("expanded_classes"));
    state.openPanels = ids(file.value("open_panels"));
    state.caseTab = std::clamp(file.value("case_tab").toInt(), 0, 2);
    state.lighting = file.value("lighting").toString();
    return state;
}

bool SettingsFiles::write(const Settings &settings) const
{
    if (!prepareFolder(m_settingsPath))
        return false;
    QSettings file(m_settingsPath, QSettings::IniFormat);
    file.setValue("language", settings.language);
    file.setValue("color_scheme", SchemeWords.at(int(settings.colorScheme)));
    file.setValue("zoom_percent", settings.zoomPercent);
    file.setValue("favourites", settings.favourites);
    file.setValue("audience", AudienceWords.at(int(settings.audience)));
    file.setValue("reply_customer", CustomerWords.at(int(settings.replyCustomer)));
    file.setValue("reply_language", settings.replyLanguage);
    return isWritten(file);
}

bool SettingsFiles::write(const WindowState &state) const
{
    if (!prepareFolder(m_statePath))
        return false;
    QSettings file(m_statePath, QSettings::IniFormat);
    file.setValue("geometry", state.geometry);
    file.setValue("docks", state.docks);
    file.setValue("page", state.page);
    file.setValue("recent", state.recent);
    file.setValue("expanded_classes", state.expandedClasses);
    file.setValue("open_panels", state.openPanels);
    file.setValue("case_tab", state.caseTab);
    file.setValue("lighting", state.lighting);
    return isWritten(file);
}
