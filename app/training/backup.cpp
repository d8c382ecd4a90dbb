// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/backup.h"

#include "training/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QFileInfoList backups(const QString &folder)
{
    return QDir(folder).entryInfoList({u"training-*.sqlite"_s}, QDir::Files, QDir::Time); // newest first
}

/// What a killed program left behind. Another one may be writing right now, hence the age.
void removeLeftovers(const QString &folder)
{
    const QDateTime old = QDateTime::currentDateTime().addDays(-1);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.part"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}

StoreProblem systemProblem(const QString &path)
{
    const auto kind = errno == ENOSPC ? StoreProblem::Kind::Full : StoreProblem::Kind::CannotOpen;
    return {kind, path, QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace

bool syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isDone = ::fsync(file) == 0;
    ::close(file);
    return isDone;
}

StoreProblem makeBackup(Database &database, const QString &folder, const QDate &day, int kept)
{
    const QString path = folder + u"/training-%1.sqlite"_s.arg(day.toString(Qt::ISODate));
    if (QFile::exists(path))
        return {};
    errno = 0;
    if (!QDir().mkpath(folder))
        return systemProblem(folder);
    removeLeftovers(folder);
    const QString part = path + u".%1.part"_s.arg(::getpid());
    QFile::remove(part);
    // Whole, out of one moment, and without what was deleted, even while others write.
    if (StoreProblem problem = database.run(u"VACUUM INTO ?"_s, {part})) {
        QFile::remove(part);
        return problem;
    }
    const QByteArray from = QFile::encodeName(part);
    if (!syncToDisk(part) || ::rename(from.constData(), QFile::encodeName(path).constData()) != 0
        || !syncToDisk(folder)) {
        const StoreProblem problem = systemProblem(path);
        QFile::remove(part);
        return problem;
    }
    const QFileInfoList files = backups(folder);
    for (const QFileInfo &file : files.mid(kept))
        QFile::remove(file.filePath());
    return {};
}

Backup newestSoundBackup(const QString &folder)
{
    Backup best;
    const QFileInfoList files = backups(folder);
    for (const QFileInfo &file : files) {
        Database database(file.filePath());
        if (database.openToRead() || checkSchema(database) || database.check())
            continue;
        const Stored<int> schema = schemaOf(database);
        const Stored<QVariant> last = database.value(u"SELECT max(id) FROM review"_s);
        const Stored<QVariant> time = database.value(u"SELECT max(at) FROM review"_s);
        if (schema.problem || schema.value == 0 || last.problem || time.problem)
            continue;
        // By what is in them: a clock that was wrong for a day must not decide.
        if (!best.path.isEmpty() && last.value.toLongLong() <= best.lastReview)
            continue;
        best = {file.filePath(), last.value.toLongLong(),
                time.value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time.value.toLongLong(), Qt::UTC)};
    }
    return best;
}
