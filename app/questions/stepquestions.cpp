// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/stepquestions.h"

#include "questions/distractors.h"
#include "questions/masking.h"
#include "questions/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The first step in every language, as plain text.
QStringList firstSteps(const StatusCode &code, const QuestionTexts &texts)
{
    QStringList steps = texts.everywhere(code.id, "steps_agent");
    for (QString &step : steps)
        step = step.section(u'\n', 0, 0);
    return steps;
}

TextPieces firstStep(const StatusCode &code, const QuestionTexts &texts)
{
    const QList<TextPieces> steps = texts->pieceList(code.id, "steps_agent");
    return steps.isEmpty() ? TextPieces() : steps.constFirst();
}

/// A step that says by itself which code it is for: by its number, by a link to another code, or by whose code it is.
bool betraysItsCode(const StatusCode &code, const QuestionTexts &texts)
{
    const TextPieces step = firstStep(code, texts);
    const auto leadsToCode = [&](const TextPiece &piece) { return texts->catalog().code(piece.link); };
    if (std::ranges::any_of(step, leadsToCode))
        return true;
    QStringList words{code.numberText()};
    if (!code.isRegistered())
        words += texts.everywhere(u"issuer:"_s + code.issuer, "name");
    const QStringList steps = firstSteps(code, texts);
    return std::ranges::any_of(steps, [&](const QString &text) { return holdsAny(text, words); });
}

/// A step that many codes share suits this one, too.
bool isCommonStep(const StatusCode &code, const QuestionTexts &texts)
{
    const TextPieces step = firstStep(code, texts);
    return std::ranges::any_of(step, [](const TextPiece &piece) { return !piece.shared.isEmpty(); });
}

std::optional<Party> firstActor(const StatusCode &code)
{
    return code.mustAct && !code.mustAct->isEmpty() ? std::optional(code.mustAct->constFirst()) : std::nullopt;
}

bool takenForEachOther(const StatusCode &one, const StatusCode &other)
{
    return one.lookAlikes.contains(other.id) || other.lookAlikes.contains(one.id);
}

/// Codes of the same class for which somebody else must act first, and which are not taken for this one: what one does first
/// about a look-alike is often no mistake here.
QList<const StatusCode *> candidates(const StatusCode &code, const QuestionTexts &texts)
{
    QList<const StatusCode *> found;
    for (const StatusCode &other : texts->catalog().codes) {
        const bool isNear = other.classId() == code.classId() && firstActor(other) != firstActor(code);
        if (!isNear || texts.worth(other) != Worth::Everything || takenForEachOther(code, other)
            || meanTheSame(code, other, texts) || isCommonStep(other, texts) || betraysItsCode(other, texts))
            continue;
        // Nor may the step stand further down among this code's own.
        const QStringList own = texts.everywhere(code.id, "steps_agent");
        const QStringList steps = firstSteps(other, texts);
        bool isOwn = false;
        for (qsizetype i = 0; i < steps.size(); ++i)
            isOwn = isOwn || own.value(i).contains(steps.at(i));
        if (!isOwn)
            found.append(&other);
    }
    // Those that share no term with it first: their steps are the least likely to help.
    const auto shared = [&](const StatusCode *other) {
        return std::ranges::count_if(other->terms, [&](const QString &term) { return code.terms.contains(term); });
    };
    std::ranges::stable_sort(found, {}, [&](const StatusCode *other) {
        return std::pair(shared(other), std::abs(other->number - code.number));
    });
    return found;
}

QList<QuestionChoice> choices(const StatusCode &code, const QuestionTexts &texts, Draw &draw)
{
    constexpr qsizetype Among = 6;
    using Candidate = const StatusCode *;
    const std::function said = [&](const Candidate &other) { return firstSteps(*other, texts); };
    const QList<Candidate> wrong = drawn<Candidate>(candidates(code, texts), UsualChoices - 1, Among, draw, said(&code),
                                                    said);
    QList<QuestionChoice> list{{code.id, unlinked(firstStep(code, texts)), true}};
    for (const Candidate other : wrong) {
        list.append(
            {other->id,
             unlinked(firstStep(*other, texts)),
             false,
             {{Wording::tr("That is the first step about %1.").arg(Wording::code(*other, *texts)), false, other->id}},
             other->id});
    }
    draw.shuffle(list);
    return list;
}

} // namespace

QList<Question> stepQuestions(const QuestionTexts &texts)
{
    constexpr int Usual = 2;
    QList<Question> questions;
    for (const StatusCode &code : texts->catalog().codes) {
        if (texts.worth(code) != Worth::Everything || commonness(code) < Usual || betraysItsCode(code, texts))
            continue;
        Draw draw(0, code.id);
        if (choices(code, texts, draw).size() < FewestChoices)
            continue;
        questions.append({questionKindId(QuestionKind::FirstStep) + u':' + code.id,
                          QuestionKind::FirstStep,
                          code.id,
                          {},
                          AnswerForm::Reveal,
                          AnswerForm::Choice,
                          {}});
    }
    return questions;
}

QuestionSheet stepSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed)
{
    const StatusCode *code = texts->catalog().code(question.about);
    if (!code)
        return {};
    QuestionSheet sheet;
    sheet.prompt = {{Wording::tr("A case of %1 comes in. What does the support agent do first?")
                         .arg(Wording::code(*code, *texts))}};
    sheet.answer = firstStep(*code, texts);
    sheet.reason = texts->pieces(code->id, "summary");
    if (form == AnswerForm::Choice) {
        Draw draw(seed, question.id);
        sheet.choices = choices(*code, texts, draw);
    }
    return sheet;
}
