// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

/// What the models of this program say of an item beside Qt's own roles.
enum Role {
    IdRole = Qt::UserRole + 1, ///< QString: id of the entry; of a group that is no class: its group id
    IsGroupRole,               ///< bool
    ClassRole,                 ///< QString: id of the class, for colour and sign; empty for what has none
    NumberRole,                ///< QString: "404"; of a class "4xx"; empty for what has none
    NameRole,                  ///< QString: the name alone, in the current language
    IssuerRole,                ///< QString: name of the issuer for a badge; empty for the registry's own
    CountRole,                 ///< int: entries in a group
    MatchesRole,               ///< QVariant of QList<TextRange>: what a query matched in the name
    MatchedTextRole, ///< QString: where else it matched, if not in name or number: an alias, the other language's name
    IsFavouriteRole, ///< bool
    FoundInNoteRole, ///< bool: a query found it through that note alone; MatchedTextRole says so in words
    HasNoteRole,     ///< bool: the person has written a note on it
    SummaryRole,     ///< QString: the summary in one sentence, in the current language
    MarkRole,        ///< QString: short mark of the issuer where several codes share the number; else empty
    LightRole,       ///< int: what the code answers to the current lighting, a key of its legend
    IsDimmedRole,    ///< bool: the table shows another light alone
    SnippetRole,     ///< Snippet: what stands in the entry about a query; of browsed entries invalid
    ReasonRole,      ///< QString: why a query found it although its words are others: "typo: timeuot → timeout"
};
