// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notemerge.h"

using namespace Qt::StringLiterals;

/// As whole lines: "not" is no part of "cannot".
static bool holds(const QString &text, const QString &part)
{
    return part.isEmpty() || (u'\n' + text + u'\n').contains(u'\n' + part + u'\n');
}

QString bothNotes(const QString &mine, const QString &theirs)
{
    const QString own = mine.trimmed();
    const QString other = theirs.trimmed();
    if (holds(own, other))
        return mine;
    if (holds(other, own))
        return theirs;
    // Markdown draws a rule for it. The blank line keeps it from turning the text above into a heading.
    return own + u"\n\n---\n\n"_s + other + u'\n';
}

QString mergedNote(const QString &base, const QString &mine, const QString &theirs)
{
    if (theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    return bothNotes(mine, theirs);
}
