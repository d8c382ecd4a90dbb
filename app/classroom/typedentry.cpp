// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/typedentry.h"

#include "language/texts.h"
#include "questions/typedanswer.h"

#include <algorithm>

QString typedEntry(const QString &typed, const Question &question, const Texts &texts)
{
    const Catalog &catalog = texts.catalog();
    if (catalog.term(question.about)) {
        const auto term = std::ranges::find_if(catalog.terms, [&](const GlossaryTerm &one) {
            return std::ranges::any_of(Catalog::Languages, [&](const QString &language) {
                return isAcceptedAnswer(typed, {texts.textIn(language, one.id, "name")});
            });
        });
        return term == catalog.terms.cend() ? QString() : term->id;
    }
    const StatusCode *asked = catalog.code(question.about);
    const StatusCode *found = nullptr;
    for (const StatusCode &code : catalog.codes) {
        if (isAcceptedAnswer(typed, {code.numberText()}) && (!found || (asked && code.issuer == asked->issuer)))
            found = &code;
    }
    return found ? found->id : QString();
}
