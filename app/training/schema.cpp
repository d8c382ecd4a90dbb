// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/schema.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// "Stat", so that no database of another program is taken for ours.
constexpr int ApplicationId = 0x53746174;

/// The statements that lead from one format to the next: Steps[0] makes the first one out of nothing. A step that has been
/// released never changes. Days are Julian day numbers, times milliseconds since 1970 in UTC.
const QList<QStringList> Steps{{
    u"CREATE TABLE learner ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  name TEXT NOT NULL,"
    "  retention REAL NOT NULL DEFAULT 0.9,"
    "  new_per_day INTEGER NOT NULL DEFAULT 10,"
    "  created INTEGER NOT NULL,"
    "  removed INTEGER)"_s, // when; the log still refers to it
    // Ids of questions are long, and each answer names one.
    u"CREATE TABLE question (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s,

    // The log: only ever added to.
    u"CREATE TABLE review ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  learner INTEGER NOT NULL REFERENCES learner,"
    "  question INTEGER NOT NULL REFERENCES question,"
    "  at INTEGER NOT NULL,"
    "  day INTEGER NOT NULL,"
    "  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),"
    "  milliseconds INTEGER NOT NULL,"
    "  given TEXT,"
    "  retention REAL NOT NULL,"
    "  weights INTEGER NOT NULL,"
    "  seed INTEGER NOT NULL,"
    "  before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 3),"
    "  interval INTEGER NOT NULL,"
    "  elapsed INTEGER NOT NULL)"_s,
    u"CREATE INDEX review_question ON review (learner, question)"_s,
    u"CREATE INDEX review_day ON review (learner, day)"_s,
    u"CREATE TABLE undo ("
    "  review INTEGER PRIMARY KEY REFERENCES review,"
    "  at INTEGER NOT NULL)"_s,
    u"CREATE TABLE suspension ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  learner INTEGER NOT NULL REFERENCES learner,"
    "  question INTEGER NOT NULL REFERENCES question,"
    "  at INTEGER NOT NULL,"
    "  is_suspended INTEGER NOT NULL CHECK (is_suspended IN (0, 1)),"
    "  review INTEGER REFERENCES review)"_s, // the answer that brought it about; null: somebody chose it
    u"CREATE INDEX suspension_question ON suspension (learner, question)"_s,
    u"CREATE TRIGGER review_stays BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END"_s,
    u"CREATE TRIGGER review_holds BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END"_s,
    u"CREATE TRIGGER undo_stays BEFORE DELETE ON undo BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END"_s,
    u"CREATE TRIGGER undo_holds BEFORE UPDATE ON undo BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END"_s,
    u"CREATE TRIGGER suspension_stays BEFORE DELETE ON suspension"
    "  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END"_s,
    u"CREATE TRIGGER suspension_holds BEFORE UPDATE ON suspension"
    "  BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END"_s,

    // What follows from the log.
    u"CREATE TABLE card ("
    "  learner INTEGER NOT NULL REFERENCES learner,"
    "  question INTEGER NOT NULL REFERENCES question,"
    "  state INTEGER NOT NULL,"
    "  step INTEGER NOT NULL,"
    "  stability REAL NOT NULL,"
    "  difficulty REAL NOT NULL,"
    "  due_at INTEGER,"
    "  due_day INTEGER,"
    "  last_at INTEGER,"
    "  last_day INTEGER,"
    "  reviews INTEGER NOT NULL,"
    "  lapses INTEGER NOT NULL,"
    "  is_suspended INTEGER NOT NULL,"
    "  PRIMARY KEY (learner, question)) WITHOUT ROWID"_s,
}};

} // namespace

Stored<int> schemaOf(Database &database)
{
    const Stored<QVariant> version = database.value(u"PRAGMA user_version"_s);
    return {version.value.toInt(), version.problem};
}

StoreProblem checkSchema(Database &database)
{
    using Kind = StoreProblem::Kind;
    const Stored<QVariant> tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (tables.problem || tables.value.toInt() == 0)
        return tables.problem;
    const Stored<QVariant> application = database.value(u"PRAGMA application_id"_s);
    if (application.problem)
        return application.problem;
    if (application.value.toInt() != ApplicationId)
        return {Kind::Foreign, database.path(), {}};
    const Stored<int> version = schemaOf(database);
    if (!version.problem && version.value > NewestSchema)
        return {Kind::Newer, database.path(), QString::number(version.value)};
    return version.problem;
}

StoreProblem migrate(Database &database)
{
    static_assert(NewestSchema == 1, "and Steps has as many");
    const Stored<int> before = schemaOf(database);
    if (before.problem || before.value == NewestSchema)
        return before.problem;
    return database.inTransaction([&]() -> StoreProblem {
        // Another program may have done it meanwhile.
        const Stored<int> version = schemaOf(database);
        if (version.problem || version.value == NewestSchema)
            return version.problem;
        for (const QStringList &step : Steps.mid(version.value)) {
            for (const QString &sql : step) {
                if (StoreProblem problem = database.run(sql))
                    return problem;
            }
        }
        if (StoreProblem problem = database.run(u"PRAGMA application_id = %1"_s.arg(ApplicationId)))
            return problem;
        return database.run(u"PRAGMA user_version = %1"_s.arg(NewestSchema));
    });
}
