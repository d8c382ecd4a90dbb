// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/distinctionquestions.h"

#include "catalog/markup.h"
#include "questions/distractors.h"
#include "questions/masking.h"
#include "questions/wording.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString SignOfAsked = u"[A]"_s;
const QString SignOfOther = u"[B]"_s;

/// Which of the two the text names first in the language it is written in; empty where it does not name both.
QString firstNamed(const QString &one, const QString &other, const QuestionTexts &texts)
{
    const QString id = Catalog::distinctionId(one, other);
    QString first;
    for (const QString &language : Catalog::Languages) {
        const QList<TextPieces> lines = texts->pieceListIn(language, id, "text");
        if (lines.isEmpty())
            continue;
        const auto leadsTo = [&](const QString &end) {
            return std::ranges::find(lines.constFirst(), end, &TextPiece::link);
        };
        const auto toOne = leadsTo(one);
        const auto toOther = leadsTo(other);
        if (toOne == lines.constFirst().cend() || toOther == lines.constFirst().cend())
            return {};
        if (first.isEmpty())
            first = toOne < toOther ? one : other;
    }
    return first;
}

/// What tells the two apart, with signs in the place of both.
QString veiled(const TextPieces &pieces, const QString &asked, const QString &other)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.link == asked)
            text += SignOfAsked;
        else if (piece.link == other)
            text += SignOfOther;
        else
            text += piece.text;
    }
    return text;
}

/// Numbers and names that would give the two away.
QStringList betrayers(const QString &id, const QuestionTexts &texts)
{
    QStringList words;
    if (const StatusCode *code = texts->catalog().code(id))
        words.append(code->numberText());
    for (const QString &name : texts.everywhere(id, "name")) {
        words.append(name);
        words.append(name.section(u" ("_s, 0, 0));
    }
    return words;
}

/// The two are set against each other, and what is said of the one is not said of the other in the same breath.
bool canBeAsked(const QString &asked, const QString &other, const QuestionTexts &texts)
{
    static const QList<QStringList> joined{{SignOfAsked, SignOfOther}, {SignOfOther, SignOfAsked}};
    static const QStringList joints{u"%1 and %2"_s, u"%1 or %2"_s, u"%1 nor %2"_s, u"%1 from %2"_s,
                                    u"%1 et %2"_s,  u"%1 ou %2"_s, u"%1 ni %2"_s,  u"%1 de %2"_s};
    for (const QString &language : Catalog::Languages) {
        const QList<TextPieces> lines = texts->pieceListIn(language, Catalog::distinctionId(asked, other), "text");
        if (lines.isEmpty())
            continue;
        const QString text = veiled(lines.constFirst(), asked, other);
        if (holdsAny(text, betrayers(asked, texts) + betrayers(other, texts)))
            return false;
        for (const QStringList &pair : joined) {
            for (const QString &joint : joints) {
                if (text.contains(joint.arg(pair.first(), pair.last())))
                    return false;
            }
        }
    }
    return true;
}

bool isWorthwhile(const QString &one, const QString &other, const QuestionTexts &texts)
{
    const StatusCode *code = texts->catalog().code(one);
    const StatusCode *otherCode = texts->catalog().code(other);
    if (!code || !otherCode)
        return texts->catalog().term(one) && texts->catalog().term(other);
    return texts.worth(*code) == Worth::Everything && texts.worth(*otherCode) == Worth::Everything
        && !meanTheSame(*code, *otherCode, texts);
}

QString label(const QString &id, const QuestionTexts &texts)
{
    const StatusCode *code = texts->catalog().code(id);
    return code ? Wording::code(*code, *texts) : texts->text(id, "name");
}

} // namespace

QList<Question> distinctionQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    QSet<QString> seen;
    const auto add = [&](const QString &one, const QString &other) {
        const QString id = questionKindId(QuestionKind::Distinction)
            + u":%1+%2"_s.arg(std::min(one, other), std::max(one, other));
        if (seen.contains(id) || !isWorthwhile(one, other, texts))
            return;
        seen.insert(id);
        const QString asked = firstNamed(one, other, texts);
        const QString second = asked == one ? other : one;
        if (!asked.isEmpty() && canBeAsked(asked, second, texts))
            questions.append(
                {id, QuestionKind::Distinction, asked, second, AnswerForm::Reveal, AnswerForm::Choice, {}});
    };
    for (const StatusCode &code : texts->catalog().codes) {
        for (const QString &other : code.lookAlikes)
            add(code.id, other);
    }
    for (const GlossaryTerm &term : texts->catalog().terms) {
        for (const QString &other : term.confusedWith)
            add(term.id, other);
    }
    return questions;
}

QuestionSheet distinctionSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed)
{
    const TextPieces told = texts->distinction(question.about, question.other);
    if (told.isEmpty())
        return {};
    QuestionSheet sheet;
    const QString asked = label(question.about, texts);
    const QString other = label(question.other, texts);
    if (form != AnswerForm::Choice) {
        sheet.prompt = {{Wording::tr("What tells “%1” from “%2”?").arg(asked, other)}};
        sheet.answer = told;
        sheet.reason = texts->pieces(question.about, "summary");
        return sheet;
    }
    Draw draw(seed, question.id);
    sheet.prompt = {{Wording::tr("[A] and [B] stand for two look-alikes. Which one is [A]?")}};
    sheet.passage = {{veiled(told, question.about, question.other)}};
    sheet.choices = {{question.about, {{asked}}, true, {}, question.about},
                     {question.other, {{other}}, false, texts->pieces(question.other, "summary"), question.other}};
    draw.shuffle(sheet.choices);
    sheet.answer = {{asked, false, question.about}};
    sheet.reason = told;
    return sheet;
}
