// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/storeproblem.h"

#include "training/schema.h"

QString StoreProblem::message() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::NoDriver:
        return tr(
            "Practice needs the SQLite driver of Qt, which is not installed. Install the package libqt6sql6-sqlite, then "
            "start Statut again.");
    case Kind::CannotOpen:
        return tr("%1 cannot be opened (%2). Check that its folder exists and that you may write to it, then try again.")
            .arg(path, detail);
    case Kind::ReadOnly:
        return tr("%1 cannot be written to. Give yourself permission to write to the file and its folder, then try again.")
            .arg(path);
    case Kind::Full:
        return tr("The disk is full: nothing could be written to %1. Make room on it, then try again.").arg(path);
    case Kind::Disk:
        return tr("The disk did not do its part for %1 (%2): it may be full or failing. Make room on it, or check it, then try again.")
            .arg(path, detail);
    case Kind::Busy:
        return tr("Another program has been writing to %1 for several seconds. Try again in a moment.").arg(path);
    case Kind::Damaged:
        return tr("%1 is damaged. Start Statut again: it sets the file aside and opens the newest sound backup.")
            .arg(path);
    case Kind::Newer:
        return tr("%1 was written by a newer version of Statut: its format is %2, this version knows up to %3. Install the "
                  "newer version; the file was left as it is.")
            .arg(path, detail)
            .arg(NewestSchema);
    case Kind::Foreign:
        return tr("%1 belongs to another program. Move it elsewhere, then try again; the file was left as it is.")
            .arg(path);
    case Kind::NoName:
        return tr("A learner needs a name that fits on a line. Enter one.");
    case Kind::NameTaken:
        return tr("There already is a learner called “%1”. Choose another name.").arg(detail);
    case Kind::UnknownLearner:
        return tr("This learner has been removed in another window. Choose one from the list.");
    case Kind::NothingToUndo:
        return tr("There is no answer left to take back.");
    case Kind::AnsweredSince:
        return tr("The card has been answered again in another window: only that answer can be taken back, there.");
    case Kind::Other:
        return tr("%1 could not be read or written: %2. Try again; if that does not help, start Statut again.")
            .arg(path, detail);
    }
    return {};
}
