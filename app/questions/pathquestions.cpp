// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/pathquestions.h"

#include "article/requestpath.h"
#include "article/vocabulary.h"
#include "catalog/catalogwords.h"
#include "questions/draw.h"
#include "questions/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Hops = QList<Hop>;

/// From the client on, whatever order the catalog has them in.
Hops inOrder(Hops hops)
{
    std::ranges::sort(hops);
    return hops;
}

QuestionChoice emitterChoice(const Hops &hops)
{
    QStringList ids;
    QStringList words;
    for (const Hop hop : hops) {
        ids.append(hopWords().at(int(hop)));
        words.append(Vocabulary::hop(hop));
    }
    if (hops.isEmpty())
        return {u"nobody"_s, {{Wording::tr("Nobody")}}};
    if (hops.size() == 1)
        return {ids.constFirst(),
                {{Wording::tr("Only the %1", "client, proxy or origin server").arg(words.constFirst())}}};
    //: joins hops: "client or origin server"
    return {ids.join(u'+'), {{Wording::capitalized(words.join(Wording::tr(" or ")))}}};
}

QList<QuestionChoice> emitterChoices(const StatusCode &code)
{
    const Hops right = inOrder(code.emittedBy);
    QList<Hops> sets{{Hop::Proxy}, {Hop::Origin}, {Hop::Proxy, Hop::Origin}, {}};
    if (!sets.contains(right))
        sets.append(right);
    QList<QuestionChoice> choices;
    for (const Hops &hops : std::as_const(sets)) {
        choices.append(emitterChoice(hops));
        choices.last().isRight = hops == right;
    }
    return choices;
}

QList<QuestionChoice> actorChoices(const StatusCode &code, Draw &draw)
{
    constexpr qsizetype Most = 4;
    const QList<Party> acting = code.mustAct.value_or(QList<Party>());
    QList<QuestionChoice> wrong;
    // Those who may act as well, if less likely, are no wrong answer.
    for (const Party party : {Party::Visitor, Party::Developer, Party::Owner, Party::Operator, Party::Cloudflare}) {
        if (!acting.contains(party))
            wrong.append({partyWords().at(int(party)), {{Wording::capitalized(Vocabulary::party(party))}}});
    }
    QuestionChoice nobody{u"nobody"_s, {{Wording::tr("Nobody")}}, acting.isEmpty()};
    draw.shuffle(wrong);
    QList<QuestionChoice> choices;
    if (acting.isEmpty())
        choices.append(nobody);
    else
        choices.append({partyWords().at(int(acting.constFirst())),
                        {{Wording::capitalized(Vocabulary::party(acting.constFirst()))}},
                        true});
    // That nobody need do anything is a mistake people make; the parties are drawn.
    if (!acting.isEmpty())
        choices.append(nobody);
    for (const QuestionChoice &choice : std::as_const(wrong)) {
        if (choices.size() < Most)
            choices.append(choice);
    }
    return choices;
}

} // namespace

QList<Question> pathQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    for (const StatusCode &code : texts->catalog().codes) {
        if (texts.worth(code) != Worth::Everything)
            continue;
        const auto add = [&](QuestionKind kind) {
            questions.append(
                {questionKindId(kind) + u':' + code.id, kind, code.id, {}, AnswerForm::Choice, AnswerForm::Choice, {}});
        };
        // Of an error number there is nothing to guess: Cloudflare shows it.
        if (code.kind == StatusCode::Kind::Status)
            add(QuestionKind::Emitter);
        if (code.mustAct)
            add(QuestionKind::Actor);
    }
    return questions;
}

QuestionSheet pathSheet(const Question &question, const QuestionTexts &texts, quint64 seed)
{
    const StatusCode *code = texts->catalog().code(question.about);
    if (!code)
        return {};
    Draw draw(seed, question.id);
    QuestionSheet sheet;
    const QString label = Wording::code(*code, *texts);
    if (question.kind == QuestionKind::Emitter) {
        sheet.prompt = {{Wording::tr("Which hop emits %1?").arg(label)}};
        sheet.choices = emitterChoices(*code);
    } else {
        sheet.prompt = {{Wording::tr("Who must act first about %1?").arg(label)}};
        sheet.choices = actorChoices(*code, draw);
    }
    draw.shuffle(sheet.choices);
    sheet.answer = sheet.rightChoice()->text;
    sheet.reason = {{requestPath(*code, texts->catalog()).words}};
    return sheet;
}
