// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/question.h"

#include "questions/wording.h"

using namespace Qt::StringLiterals;

const QList<QuestionKind> &questionKinds()
{
    static const QList<QuestionKind> kinds = [] {
        QList<QuestionKind> list;
        for (int i = 0; i <= int(QuestionKind::Own); ++i)
            list.append(QuestionKind(i));
        return list;
    }();
    return kinds;
}

QString questionKindId(QuestionKind kind)
{
    // In the order of the enumeration. They stand in people's progress: none may ever change.
    static const QStringList ids{u"meaning"_s,     u"number"_s,        u"number-of-name"_s, u"name-of-number"_s,
                                 u"emitter"_s,     u"actor"_s,         u"first-step"_s,     u"caching"_s,
                                 u"distinction"_s, u"hop-order"_s,     u"answerer"_s,       u"definition"_s,
                                 u"term"_s,        u"scenario-code"_s, u"scenario-step"_s,  u"own"_s};
    return ids.at(int(kind));
}

QString questionKindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Meaning:
        return Wording::tr("what a number means");
    case QuestionKind::Number:
        return Wording::tr("the number for a meaning");
    case QuestionKind::NumberOfName:
        return Wording::tr("the number for a name");
    case QuestionKind::NameOfNumber:
        return Wording::tr("what a number is called");
    case QuestionKind::Emitter:
        return Wording::tr("who emits a code");
    case QuestionKind::Actor:
        return Wording::tr("who must act");
    case QuestionKind::FirstStep:
        return Wording::tr("the first step");
    case QuestionKind::Caching:
        return Wording::tr("what caches keep");
    case QuestionKind::Distinction:
        return Wording::tr("look-alikes");
    case QuestionKind::HopOrder:
        return Wording::tr("the order of the hops");
    case QuestionKind::Answerer:
        return Wording::tr("who answered");
    case QuestionKind::Definition:
        return Wording::tr("what a term means");
    case QuestionKind::Term:
        return Wording::tr("the term for a definition");
    case QuestionKind::ScenarioCode:
        return Wording::tr("cases: which code");
    case QuestionKind::ScenarioStep:
        return Wording::tr("cases: what to do next");
    case QuestionKind::Own:
        return Wording::tr("questions of one’s own");
    }
    return {};
}
