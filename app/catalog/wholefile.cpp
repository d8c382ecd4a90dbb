// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

static QString systemsWord(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // A disk that is nearly full takes a part, and QSaveFile would be content with that; unbuffered, write() tells.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    if (const qint64 written = file.write(bytes); written != bytes.size()) {
        file.cancelWriting();
        return written < 0 ? file.errorString() : systemsWord(ENOSPC);
    }
    return file.commit() ? QString() : file.errorString();
}

QString writeWholeInFolder(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return systemsWord(errno ? errno : ENOTDIR);
    return writeWhole(path, bytes);
}
