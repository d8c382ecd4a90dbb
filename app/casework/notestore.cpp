// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notestore.h"

#include "catalog/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

const QString Suffix = u".md"_s;

} // namespace

NoteStore::NoteStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watch();
        refresh();
    });
}

QString NoteStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/statut/notes"_s;
}

QString NoteStore::fileName(const QString &id)
{
    // A point too: no id shall hide its file or be a way out of the folder.
    return QString::fromLatin1(QUrl::toPercentEncoding(id, {}, ".~")) + Suffix;
}

QString NoteStore::idOf(const QString &name)
{
    if (!name.endsWith(Suffix))
        return {};
    const QString id = QUrl::fromPercentEncoding(name.chopped(Suffix.size()).toLatin1());
    return fileName(id) == name ? id : QString();
}

QString NoteStore::path(const QString &id) const
{
    return m_folder + u'/' + fileName(id);
}

NoteReading NoteStore::read(const QString &id) const
{
    const QFileInfo info(path(id));
    if (!info.exists())
        return {};
    if (!info.isFile()) // a pipe would block
        return {{}, QString::fromLocal8Bit(std::strerror(info.isDir() ? EISDIR : EINVAL))};
    QFile file(path(id));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {{}, file.errorString()};
    // Reading it all the same would lose what is not understood with the next writing.
    if (!bytes.isValidUtf8())
        return {{}, tr("the text is not UTF-8")};
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return {text, {}};
}

QString NoteStore::write(const QString &id, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        QFile file(path(id));
        if (file.exists() && !file.remove())
            return file.errorString();
    } else if (QString reason = writeWholeInFolder(path(id), text.toUtf8()); !reason.isEmpty()) {
        return reason;
    }
    if (m_isRead)
        keep(id, text);
    return {};
}

/// What has just been written need not be read.
void NoteStore::keep(const QString &id, const QString &text)
{
    watch();
    const QString before = m_texts.value(id);
    if (text.trimmed().isEmpty()) {
        m_texts.remove(id);
        m_stamps.remove(id);
    } else {
        m_texts.insert(id, text);
        m_stamps.insert(id, stampOf(id));
    }
    if (m_texts.value(id) != before)
        emit changed();
}

const QHash<QString, QString> &NoteStore::all()
{
    if (!m_isRead) {
        m_isRead = true;
        removeLeftovers();
        watch();
        refresh();
    }
    return m_texts;
}

NoteStore::Stamp NoteStore::stampOf(const QString &id) const
{
    const QFileInfo info(path(id));
    return info.isFile() ? Stamp{info.lastModified(), info.size()} : Stamp{};
}

void NoteStore::refresh()
{
    if (!m_isRead)
        return;
    QHash<QString, QString> texts;
    QHash<QString, Stamp> stamps;
    const QStringList names = QDir(m_folder).entryList({u'*' + Suffix}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString id = idOf(name);
        if (id.isEmpty())
            continue;
        const Stamp stamp = stampOf(id);
        const bool isKnown = stamp == m_stamps.value(id) && m_texts.contains(id);
        const NoteReading reading = isKnown ? NoteReading{m_texts.value(id), {}} : read(id);
        if (!reading.reason.isEmpty() || reading.text.trimmed().isEmpty())
            continue;
        texts.insert(id, reading.text);
        stamps.insert(id, stamp);
    }
    m_stamps = stamps;
    if (texts == m_texts)
        return;
    m_texts = texts;
    emit changed();
}

void NoteStore::watch()
{
    // Until the folder exists, what it will be made in.
    QString nearest = m_folder;
    while (!QFileInfo(nearest).isDir() && nearest != QFileInfo(nearest).path())
        nearest = QFileInfo(nearest).path();
    const QStringList watched = m_watcher.directories();
    if (watched == QStringList{nearest})
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_watcher.addPath(nearest);
}

/// What QSaveFile was writing when the program was killed. Another window may be writing right now, hence the age.
void NoteStore::removeLeftovers() const
{
    static const QRegularExpression leftover(u"\\.md\\.[A-Za-z]{6}$"_s);
    const QDateTime old = QDateTime::currentDateTime().addDays(-1);
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (leftover.match(file.fileName()).hasMatch() && file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}
