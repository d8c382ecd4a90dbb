// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/codequestions.h"

#include "article/requestpath.h"
#include "questions/distractors.h"
#include "questions/masking.h"
#include "questions/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What would give a code away in a text about it.
QStringList betrayers(const StatusCode &code)
{
    return {code.numberText()};
}

/// What happened, without the number.
TextPieces meaning(const StatusCode &code, const QuestionTexts &texts)
{
    return masked(texts->pieces(code.id, "summary"), betrayers(code));
}

/// No other entry of the same issuer bears the name, in any language.
bool isNameUnique(const StatusCode &code, const QuestionTexts &texts)
{
    const QStringList names = texts.everywhere(code.id, "name");
    return std::ranges::none_of(texts->catalog().codes, [&](const StatusCode &other) {
        if (other.id == code.id || other.issuer != code.issuer)
            return false;
        const QStringList others = texts.everywhere(other.id, "name");
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.at(i).compare(others.at(i), Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    });
}

/// Its meaning leads to one number of its issuer.
bool isMeaningUnique(const StatusCode &code, const QuestionTexts &texts)
{
    return std::ranges::none_of(texts->catalog().codes, [&](const StatusCode &other) {
        return other.number != code.number && other.issuer == code.issuer && other.kind == code.kind
            && meanTheSame(code, other, texts);
    });
}

/// It says what a lower number of the same issuer says, too: that one is asked about.
bool isRepetition(const StatusCode &code, const QuestionTexts &texts)
{
    return std::ranges::any_of(texts->catalog().codes, [&](const StatusCode &other) {
        return other.number < code.number && other.issuer == code.issuer && other.kind == code.kind
            && meanTheSame(code, other, texts);
    });
}

/// The text of a wrong answer may not hold the number that is asked about: it would be no less right.
bool names(const StatusCode &other, const StatusCode &asked, const QuestionTexts &texts)
{
    const QStringList summaries = texts.everywhere(other.id, "summary");
    return std::ranges::any_of(summaries, [&](const QString &text) { return holdsAny(text, {asked.numberText()}); });
}

TextPieces whyNot(const StatusCode &asked, const StatusCode &other, const QuestionTexts &texts)
{
    TextPieces pieces{{Wording::tr("That is %1.").arg(Wording::code(other, *texts)), false, other.id}};
    if (const TextPieces told = texts->distinction(asked.id, other.id); !told.isEmpty())
        pieces += TextPieces{{u" "_s}} + told;
    return pieces;
}

QList<QuestionChoice> choices(const StatusCode &code, const QByteArray &field, const QuestionTexts &texts, Draw &draw)
{
    constexpr qsizetype Among = 6;
    using Candidate = const StatusCode *;
    QList<Candidate> candidates = confusable(code, texts);
    candidates.removeIf(
        [&](Candidate other) { return field == "name" ? !texts.hasName(*other) : names(*other, code, texts); });
    const std::function said = [&](const Candidate &other) { return texts.everywhere(other->id, field); };
    const QList<Candidate> wrong = drawn<Candidate>(candidates, UsualChoices - 1, Among, draw, said(&code), said);
    const auto shown = [&](const StatusCode &one) {
        return field == "name" ? TextPieces{{texts->text(one.id, "name")}} : meaning(one, texts);
    };
    QList<QuestionChoice> list{{code.id, shown(code), true}};
    for (const Candidate other : wrong)
        list.append({other->id, shown(*other), false, whyNot(code, *other, texts), other->id});
    draw.shuffle(list);
    return list;
}

TextPieces bothNames(const StatusCode &code, const QuestionTexts &texts)
{
    QStringList names{texts->text(code.id, "name")};
    for (const QString &language : Catalog::Languages) {
        const QString name = texts->textIn(language, code.id, "name");
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return {{names.join(u" · "_s)}};
}

QString issuerName(const StatusCode &code, const QuestionTexts &texts)
{
    return texts->text(u"issuer:"_s + code.issuer, "name");
}

} // namespace

QList<Question> codeQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    for (const StatusCode &code : texts->catalog().codes) {
        const Worth value = texts.worth(code);
        if (value == Worth::Nothing)
            continue;
        const auto add = [&](QuestionKind kind, AnswerForm practice, AnswerForm exam) {
            questions.append({questionKindId(kind) + u':' + code.id, kind, code.id, {}, practice, exam, {}});
        };
        Draw draw(0, code.id);
        if (!isRepetition(code, texts) && choices(code, "summary", texts, draw).size() >= FewestChoices)
            add(QuestionKind::Meaning, AnswerForm::Reveal, AnswerForm::Choice);
        if (value != Worth::Everything)
            continue;
        if (isMeaningUnique(code, texts))
            add(QuestionKind::Number, AnswerForm::Typed, AnswerForm::Typed);
        if (!texts.hasName(code))
            continue;
        if (isNameUnique(code, texts))
            add(QuestionKind::NumberOfName, AnswerForm::Typed, AnswerForm::Typed);
        if (choices(code, "name", texts, draw).size() >= FewestChoices)
            add(QuestionKind::NameOfNumber, AnswerForm::Reveal, AnswerForm::Choice);
    }
    return questions;
}

QuestionSheet codeSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed)
{
    const StatusCode *code = texts->catalog().code(question.about);
    if (!code)
        return {};
    Draw draw(seed, question.id);
    QuestionSheet sheet;
    const TextPieces summary = texts->pieces(code->id, "summary");
    const QString label = Wording::code(*code, *texts);
    const QString name = texts->text(code->id, "name");
    switch (question.kind) {
    case QuestionKind::Meaning:
        sheet.prompt = {{Wording::tr("What does %1 mean?").arg(Wording::number(*code, *texts))}};
        sheet.answer = summary;
        sheet.reason = {{label, false, code->id}, {u". "_s + requestPath(*code, texts->catalog()).words}};
        if (form == AnswerForm::Choice)
            sheet.choices = choices(*code, "summary", texts, draw);
        break;
    case QuestionKind::Number:
        //: %1 is whose number it is: "nginx"
        sheet.prompt = {{code->isRegistered()
                             ? Wording::tr("Which registered status code says this?")
                             : Wording::tr("Which number says this (%1)?").arg(issuerName(*code, texts))}};
        sheet.passage = meaning(*code, texts);
        sheet.accepted = {code->numberText()};
        sheet.answer = {{label, false, code->id}};
        sheet.reason = {{requestPath(*code, texts->catalog()).words}};
        break;
    case QuestionKind::NumberOfName:
        //: %1 is a name, %2 whose number it is: "nginx"
        sheet.prompt = {{code->isRegistered()
                             ? Wording::tr("Which registered status code is called “%1”?").arg(name)
                             : Wording::tr("Which number is called “%1” (%2)?").arg(name, issuerName(*code, texts))}};
        sheet.accepted = {code->numberText()};
        sheet.answer = {{code->numberText(), false, code->id}, {u" · "_s}};
        sheet.answer += bothNames(*code, texts);
        sheet.reason = summary;
        break;
    case QuestionKind::NameOfNumber:
        sheet.prompt = {{Wording::tr("What is %1 called?").arg(Wording::number(*code, *texts))}};
        sheet.answer = bothNames(*code, texts);
        sheet.reason = summary;
        if (form == AnswerForm::Choice)
            sheet.choices = choices(*code, "name", texts, draw);
        break;
    default:
        return {};
    }
    return sheet;
}
