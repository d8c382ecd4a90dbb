// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/backup.h"
#include "training/schema.h"
#include "training/trainingstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using Kind = StoreProblem::Kind;

// How the database is opened, and what is done about a damaged one.

namespace {

constexpr std::array Endings{""_L1, "-wal"_L1, "-shm"_L1};

StoreProblem systemProblem(const QString &path)
{
    return {errno == ENOSPC ? Kind::Full : Kind::CannotOpen, path, QString::fromLocal8Bit(std::strerror(errno))};
}

bool move(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// A name that nothing has: training-damaged-2026-12-01T16-04-03.sqlite
QString freeName(const QString &folder)
{
    const QString stem = folder + u"/training-damaged-"_s
        + QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    QString name = stem + u".sqlite"_s;
    const auto isTaken = [&] {
        return std::ranges::any_of(Endings, [&](QLatin1StringView ending) { return QFile::exists(name + ending); });
    };
    for (int number = 2; isTaken(); ++number)
        name = stem + u"-%1.sqlite"_s.arg(number);
    return name;
}

} // namespace

StoreProblem TrainingStore::open()
{
    m_recovery.reset();
    m_database.close();
    errno = 0;
    if (!QDir().mkpath(m_folder)) {
        if (errno == 0)
            errno = ENOTDIR;
        return systemProblem(m_folder);
    }
    // One program at a time makes, changes or mends the file. Where the folder cannot be written to, what follows says so.
    QLockFile lock(m_folder + u"/training.lock"_s);
    lock.tryLock(10'000);
    StoreProblem problem = openAndCheck();
    if (problem.kind == Kind::Damaged)
        problem = recover();
    if (problem)
        m_database.close();
    else
        hasChangedElsewhere(); // counts from here
    return problem;
}

StoreProblem TrainingStore::openAndCheck()
{
    // After a file that vanished there are backups, or a log without its file.
    if (QFileInfo(path()).size() == 0 && QFileInfo(path()).isFile() == QFileInfo::exists(path())
        && (QFile::exists(path() + u"-wal"_s) || !newestSoundBackup(backupFolder()).path.isEmpty()))
        return {Kind::Damaged, path(), {}};
    if (StoreProblem problem = m_database.open())
        return problem;
    if (StoreProblem problem = checkSchema(m_database))
        return problem;
    if (StoreProblem problem = m_database.check())
        return problem;
    if (StoreProblem problem = m_database.writeAhead())
        return problem;
    const Stored<int> schema = schemaOf(m_database);
    if (schema.problem)
        return schema.problem;
    // What a new version makes of the file can be gone back from.
    if (schema.value > 0 && schema.value < NewestSchema)
        backUp(Moment::now());
    return migrate(m_database);
}

StoreProblem TrainingStore::recover()
{
    Recovery recovery;
    const Backup backup = newestSoundBackup(backupFolder());
    recovery.backup = backup.path;
    recovery.lastAnswer = backup.lastAnswer;
    for (const QLatin1StringView ending : {Endings[0], Endings[1]}) {
        const QFileInfo file(path() + ending);
        if (file.exists() && !(recovery.damagedAt > file.lastModified()))
            recovery.damagedAt = file.lastModified().toUTC();
    }
    if (m_database.isOpen()) {
        const Stored<QVariant> missing = m_database.value(u"SELECT count(*) FROM review WHERE id > ?"_s,
                                                          {backup.lastReview});
        if (!missing.problem)
            recovery.missing = missing.value.toInt();
    }
    m_database.close();

    // First what may fail for want of space; then the damaged file goes, then its log: a log beside another file would
    // spoil that.
    const QString part = path() + u".part"_s;
    errno = 0;
    if (!backup.path.isEmpty()) {
        QFile::remove(part);
        QFile source(backup.path);
        if (!source.copy(part) || !syncToDisk(part)) {
            const StoreProblem problem{Kind::Disk, path(), source.errorString()};
            QFile::remove(part);
            return problem;
        }
    }
    const QString aside = freeName(m_folder);
    for (const QLatin1StringView ending : Endings) {
        if (!QFile::exists(path() + ending))
            continue;
        if (!move(path() + ending, aside + ending))
            return systemProblem(path());
        if (ending.isEmpty())
            recovery.setAside = aside;
    }
    if (!backup.path.isEmpty() && !move(part, path()))
        return systemProblem(path());
    syncToDisk(m_folder);

    const StoreProblem problem = openAndCheck();
    if (!problem)
        m_recovery = recovery;
    return problem;
}
