// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/windowlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

WindowLock::WindowLock()
    : WindowLock(standardPath())
{
}

WindowLock::WindowLock(const QString &path)
    : m_path(path)
{
}

WindowLock::~WindowLock()
{
    // The file stays: removing it would let two processes lock two files of the same name.
    if (m_file >= 0)
        ::close(m_file);
}

QString WindowLock::standardPath()
{
    QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // In a sandbox of Flatpak each instance has a runtime folder of its own, but for this one.
    if (const QString id = qEnvironmentVariable("FLATPAK_ID"); !folder.isEmpty() && !id.isEmpty())
        folder += u"/app/"_s + id;
    return folder.startsWith(u'/') ? folder + u"/statut.lock"_s : QString();
}

bool WindowLock::take()
{
    if (m_path.isEmpty())
        return false;
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return false;
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0) {
        m_isHeldElsewhere = false;
        return true;
    }
    m_isHeldElsewhere = errno == EWOULDBLOCK;
    return false;
}
