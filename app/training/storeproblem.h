// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

/// Why something could not be read from or written to the training's database. Keeps facts, so that it can be told in
/// whatever language is current when it is shown.
struct StoreProblem
{
    Q_DECLARE_TR_FUNCTIONS(StoreProblem)

public:
    enum class Kind {
        None,
        NoDriver,   ///< Qt's SQLite driver is not installed
        CannotOpen, ///< no such folder, no permission
        ReadOnly,   ///< it can be read, not written
        Full,       ///< the disk has no space left
        Disk,       ///< the disk, or a limit of the system, refused; detail: in SQLite's words
        Busy,       ///< another program has been writing for seconds
        Damaged,    ///< found while in use: opening it again mends it
        Newer,      ///< written by a newer version of the program; detail: the version of its format
        Foreign,    ///< a database of another program
        NoName,     ///< a learner needs one
        NameTaken,  ///< detail: the name
        UnknownLearner,
        NothingToUndo,
        AnsweredSince, ///< an answer that is to be undone, by another window
        Other          ///< detail says what
    };

    Kind kind = Kind::None;
    QString path;   ///< of the database
    QString detail; ///< what the system says about it, untranslated; may be empty

    /// There is one.
    explicit operator bool() const { return kind != Kind::None; }
    /// What is wrong, where, and what to do, in the current language. Plain text.
    QString message() const;
};

/// What was asked of the store, or why it cannot be had.
template<typename T>
struct Stored
{
    T value{};
    StoreProblem problem;
};
