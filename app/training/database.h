// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/storeproblem.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

/// A connection to one SQLite file: opened, asked and closed, every failure as a StoreProblem. For one thread.
class Database
{
public:
    explicit Database(QString path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }

    /// Makes the file where there is none; changes nothing in one that is there. Every commit will be on the disk when it
    /// returns; other programs are waited for up to three seconds.
    StoreProblem open();
    /// From now on, other programs may read while one writes, and a commit is one writing to the disk.
    StoreProblem writeAhead();
    /// Only if it exists, and without changing anything in its folder, as a backup is looked into.
    StoreProblem openToRead();
    void close();
    /// Reads all of the file, its indexes too, and says whether it is sound.
    StoreProblem check();
    bool isOpen() const;
    /// Whether the path still leads to the file that was opened, and not to another that took its place.
    bool isInPlace() const;

    /// Runs one statement; @p values take the places of its question marks.
    StoreProblem run(const QString &sql, const QVariantList &values = {});
    /// The same for a statement that answers with rows.
    Stored<QSqlQuery> rows(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid if there is none.
    Stored<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Why fetching the rows of @p query ended; nothing: all of them were fetched.
    StoreProblem problemOf(const QSqlQuery &query) const { return problemOf(query.lastError()); }

    /// All that @p work does, or nothing of it: not when it returns a problem, nor when the end cannot be written. Nobody else
    /// writes meanwhile.
    template<typename Work>
    StoreProblem inTransaction(Work work)
    {
        if (StoreProblem problem = run(QStringLiteral("BEGIN IMMEDIATE")))
            return problem;
        StoreProblem problem = work();
        if (!problem)
            problem = run(QStringLiteral("COMMIT"));
        if (problem)
            run(QStringLiteral("ROLLBACK")); // SQLite may have done it itself
        return problem;
    }

private:
    struct Place
    {
        quint64 device = 0;
        quint64 file = 0;

        bool operator==(const Place &) const = default;
    };

    StoreProblem open(const QString &options);
    Place place() const;
    StoreProblem problemOf(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    Place m_place;
};
