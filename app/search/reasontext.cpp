// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/reasontext.h"

using namespace Qt::StringLiterals;

QString ReasonText::of(const QList<MatchReason> &reasons)
{
    QStringList texts;
    for (const MatchReason &reason : reasons) {
        switch (reason.kind) {
        case MatchReason::Kind::Typo:
            //: %1 is a word as it was typed, %2 the word it was taken for
            texts.append(tr("typo: %1 → %2").arg(reason.typed, reason.found));
            break;
        case MatchReason::Kind::Synonym:
            //: %1 is a word as it was typed, %2 one that means the same
            texts.append(tr("synonym: %1 → %2").arg(reason.typed, reason.found));
            break;
        case MatchReason::Kind::Compound:
            //: %1 is a word as it was typed, %2 the same written together or apart
            texts.append(tr("spelling: %1 → %2").arg(reason.typed, reason.found));
            break;
        }
    }
    return texts.join(u", "_s);
}

QString ReasonText::key(MatchReason::Kind kind)
{
    switch (kind) {
    case MatchReason::Kind::Typo:
        return u"typo"_s;
    case MatchReason::Kind::Synonym:
        return u"synonym"_s;
    case MatchReason::Kind::Compound:
        return u"compound"_s;
    }
    return {};
}
