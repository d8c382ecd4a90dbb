// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/database.h"

#include <QFile>
#include <QUuid>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html).
StoreProblem::Kind kindOf(int code)
{
    using Kind = StoreProblem::Kind;
    switch (code & 0xff) {
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return Kind::CannotOpen;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Kind::Busy;
    case 8: // SQLITE_READONLY
        return Kind::ReadOnly;
    case 10: // SQLITE_IOERR
        return Kind::Disk;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Kind::Damaged;
    case 13: // SQLITE_FULL
        return Kind::Full;
    default:
        return Kind::Other;
    }
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(u"training-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    close();
}

StoreProblem Database::open()
{
    if (StoreProblem problem = open(u"QSQLITE_BUSY_TIMEOUT=3000"_s))
        return problem;
    m_place = place();
    // Both belong to the connection; neither touches the file.
    if (StoreProblem problem = run(u"PRAGMA synchronous = FULL"_s))
        return problem;
    return run(u"PRAGMA foreign_keys = ON"_s);
}

StoreProblem Database::writeAhead()
{
    return run(u"PRAGMA journal_mode = WAL"_s);
}

StoreProblem Database::openToRead()
{
    return open(u"QSQLITE_BUSY_TIMEOUT=3000;QSQLITE_OPEN_READONLY"_s);
}

StoreProblem Database::open(const QString &options)
{
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return {StoreProblem::Kind::NoDriver, m_path, {}};
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(options);
    if (database.open())
        return {};
    const StoreProblem problem = problemOf(database.lastError());
    database = {};
    close();
    return problem;
}

void Database::close()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

bool Database::isOpen() const
{
    return QSqlDatabase::contains(m_connection);
}

StoreProblem Database::check()
{
    const Stored<QVariant> answer = value(u"PRAGMA integrity_check(1)"_s);
    if (answer.problem || answer.value.toString() == u"ok"_s)
        return answer.problem;
    return {StoreProblem::Kind::Damaged, m_path, answer.value.toString()};
}

Database::Place Database::place() const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

bool Database::isInPlace() const
{
    return place() == m_place;
}

StoreProblem Database::run(const QString &sql, const QVariantList &values)
{
    return rows(sql, values).problem;
}

Stored<QSqlQuery> Database::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    if (isDone) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        isDone = query.exec();
    }
    StoreProblem problem = isDone ? StoreProblem() : problemOf(query);
    return {std::move(query), std::move(problem)};
}

Stored<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Stored<QSqlQuery> answer = rows(sql, values);
    if (answer.problem)
        return {{}, answer.problem};
    if (!answer.value.next())
        return {{}, problemOf(answer.value)};
    return {answer.value.value(0), {}};
}

StoreProblem Database::problemOf(const QSqlError &error) const
{
    if (!error.isValid())
        return {};
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {kindOf(error.nativeErrorCode().toInt()), m_path, detail};
}
