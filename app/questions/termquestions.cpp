// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/termquestions.h"

#include "questions/distractors.h"
#include "questions/masking.h"
#include "questions/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Everything the term is called, in every language; the current language's name comes first.
QStringList calledNames(const GlossaryTerm &term, const QuestionTexts &texts)
{
    QStringList names{texts->text(term.id, "name")};
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    };
    const QStringList all = texts.everywhere(term.id, "name") + texts.everywhere(term.id, "synonyms");
    for (const QString &text : all) {
        const QStringList lines = text.split(u'\n');
        std::ranges::for_each(lines, add);
    }
    return names;
}

/// What people type: of "firewall (WAF)" and "fresh / stale" the parts as well.
QStringList acceptedNames(const GlossaryTerm &term, const QuestionTexts &texts)
{
    QStringList accepted = calledNames(term, texts);
    for (const QString &name : QStringList(accepted)) {
        const qsizetype bracket = name.indexOf(u" ("_s);
        if (bracket > 0) {
            accepted.append(name.first(bracket));
            accepted.append(name.sliced(bracket + 2).remove(u')'));
        }
    }
    return accepted;
}

/// Two terms share a name: then the one is called what the other is, and a question about either would be unfair.
bool shareName(const GlossaryTerm &one, const GlossaryTerm &other, const QuestionTexts &texts)
{
    const QStringList names = calledNames(one, texts);
    const QStringList others = calledNames(other, texts);
    return std::ranges::any_of(names, [&](const QString &name) { return others.contains(name, Qt::CaseInsensitive); });
}

QList<const GlossaryTerm *> confusable(const GlossaryTerm &term, const QuestionTexts &texts)
{
    QList<const GlossaryTerm *> found;
    const auto add = [&](const QString &id) {
        const GlossaryTerm *other = texts->catalog().term(id);
        if (other && other->id != term.id && !found.contains(other) && !shareName(term, *other, texts))
            found.append(other);
    };
    std::ranges::for_each(term.confusedWith, add);
    std::ranges::for_each(term.related, add);
    // What those are taken for, in turn, is near as well.
    for (const QString &id : term.confusedWith) {
        if (const GlossaryTerm *other = texts->catalog().term(id))
            std::ranges::for_each(other->confusedWith, add);
    }
    return found;
}

/// The summary without the names that are the term's alone: that a client may be a browser says nothing, for so may others.
TextPieces definition(const GlossaryTerm &term, const QuestionTexts &texts)
{
    QStringList names = calledNames(term, texts);
    for (const GlossaryTerm &other : texts->catalog().terms) {
        if (other.id == term.id)
            continue;
        const QStringList others = calledNames(other, texts);
        names.removeIf([&](const QString &name) { return others.contains(name, Qt::CaseInsensitive); });
    }
    return masked(texts->pieces(term.id, "summary"), names);
}

QList<QuestionChoice> choices(const GlossaryTerm &term, const QByteArray &field, const QuestionTexts &texts, Draw &draw)
{
    constexpr qsizetype Among = 5;
    using Candidate = const GlossaryTerm *;
    const std::function said = [&](const Candidate &other) { return texts.everywhere(other->id, field); };
    const QList<Candidate> wrong = drawn<Candidate>(confusable(term, texts), UsualChoices - 1, Among, draw, said(&term),
                                                    said);
    const auto shown = [&](const GlossaryTerm &one) {
        return field == "name" ? TextPieces{{texts->text(one.id, "name")}} : definition(one, texts);
    };
    QList<QuestionChoice> list{{term.id, shown(term), true}};
    for (const Candidate other : wrong) {
        const QString name = texts->text(other->id, "name");
        TextPieces reason{{Wording::tr("That is “%1”.", "a term").arg(name), false, other->id}};
        if (const TextPieces told = texts->distinction(term.id, other->id); !told.isEmpty())
            reason += TextPieces{{u" "_s}} + told;
        list.append({other->id, shown(*other), false, reason, other->id});
    }
    draw.shuffle(list);
    return list;
}

} // namespace

QList<Question> termQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    for (const GlossaryTerm &term : texts->catalog().terms) {
        Draw draw(0, term.id);
        if (choices(term, "summary", texts, draw).size() < FewestChoices)
            continue;
        questions.append({questionKindId(QuestionKind::Definition) + u':' + term.id,
                          QuestionKind::Definition,
                          term.id,
                          {},
                          AnswerForm::Reveal,
                          AnswerForm::Choice,
                          {}});
        questions.append({questionKindId(QuestionKind::Term) + u':' + term.id,
                          QuestionKind::Term,
                          term.id,
                          {},
                          AnswerForm::Typed,
                          AnswerForm::Choice,
                          {}});
    }
    return questions;
}

QuestionSheet termSheet(const Question &question, AnswerForm form, const QuestionTexts &texts, quint64 seed)
{
    const GlossaryTerm *term = texts->catalog().term(question.about);
    if (!term)
        return {};
    Draw draw(seed, question.id);
    QuestionSheet sheet;
    const QString name = texts->text(term->id, "name");
    const QList<TextPieces> told = texts->pieceList(term->id, "definition");
    sheet.reason = told.isEmpty() ? texts->pieces(term->id, "summary") : told.constFirst();
    if (question.kind == QuestionKind::Definition) {
        sheet.prompt = {{Wording::tr("What does “%1” mean?", "a term").arg(name)}};
        sheet.answer = texts->pieces(term->id, "summary");
        if (form == AnswerForm::Choice)
            sheet.choices = choices(*term, "summary", texts, draw);
        return sheet;
    }
    sheet.prompt = {{Wording::tr("Which term means this?")}};
    sheet.passage = definition(*term, texts);
    sheet.answer = {{name, false, term->id}};
    if (form == AnswerForm::Choice)
        sheet.choices = choices(*term, "name", texts, draw);
    else
        sheet.accepted = acceptedNames(*term, texts);
    return sheet;
}
