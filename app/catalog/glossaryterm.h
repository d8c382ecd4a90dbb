// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/statuscode.h"

#include <QList>
#include <QString>

/// A word of the field. Texts: name, summary, definition, example, synonyms, reference_note.
struct GlossaryTerm
{
    QString id;                      ///< "term:origin-server"
    bool first = false;              ///< one of the seven terms the reference starts from
    QList<Specification> references; ///< empty where no document defines the term
    QStringList related;             ///< ids of other terms
    QStringList confusedWith;        ///< ids of other terms, the likeliest mix-up first
    QString exchange;                ///< lines of HTTP that show it, the same in every language; empty: none
    QString pack;
};
