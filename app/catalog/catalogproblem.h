// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// Something wrong in a catalog file: which file, where in it, what, and how to mend it. Keeps facts, not sentences, so that
/// it can be told in whatever language is current when it is shown.
struct CatalogProblem
{
    Q_DECLARE_TR_FUNCTIONS(CatalogProblem)

public:
    enum class Kind {
        CannotOpen, ///< the system's reason
        NotAFile,   ///< a folder, a pipe, a device
        TooLarge,   ///< its size, the largest size, both in bytes
        NotJson,    ///< line, column, what the parser says
        NotUtf8,
        DuplicateKey,  ///< key
        UnknownFormat, ///< format found, newest format known
        UnknownKey,    ///< key, the nearest known key or nothing, all known keys
        MissingKey,    ///< key
        /// JSON type expected, type found: "text", "number", "whole number", "fraction", "list", "object",
        /// "true or false", "null"
        WrongType,
        EmptyText,
        EmptyList,        ///< at least one item is needed
        ControlCharacter, ///< its code point, "U+0007"; also those that break lines or turn the direction of the text
        UnknownWord,      ///< word, the allowed words
        OutOfRange,       ///< number, lowest, highest
        NotADate,         ///< text
        NotAnAddress,     ///< text
        NotAnId,          ///< text, an example
        DuplicateId, ///< id, where it stands already in this reading; empty: in the catalog itself or in another pack
        UnknownId,   ///< id, the nearest known id or nothing
        /// id, what it should lead to ("code", "status", "term", "collect", "subject", "page"), the nearest id of that kind or nothing
        WrongTarget,
        WrongReference,       ///< what stands in braces, with them
        NotAPair,             ///< how many there are
        WrongOrder,           ///< word, another that must come after it, the words in their order
        ListedTwice,          ///< item
        RefersToItself,       ///< id
        LeadsNowhere,         ///< id, the nearest id of a question or outcome of the same tree or nothing
        TooFewAnswers,        ///< how many there are
        GoesInCircles,        ///< the questions, in their order, the first of them again at the end
        Unreached,            ///< id
        WrongNumberOfChoices, ///< how many there are, the fewest, the most
        NotOneRight,          ///< how many are right
        UnknownLanguage,      ///< language, the known ones
        LocalizedText,        ///< a text per language where the English alone belongs
        NotForPacks,          ///< key
        NothingInIt,
        TooManyProblems ///< how many are listed
    };

    Kind kind = Kind::NotJson;
    QString file;
    QString place;    ///< "codes[3] (522-acme) › look_alikes[1]"; empty: the file as a whole
    QStringList path; ///< the same as keys and indexes
    int line = 0;     ///< from 1; 0: unknown
    QStringList details;

    /// What is wrong, one sentence, in the current language.
    QString what() const;
    /// What to do about it, one sentence, in the current language.
    QString remedy() const;
    /// "packs/acme.json:12: codes[0] (599-acme): … …"
    QString message() const;
};
