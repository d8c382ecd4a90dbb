// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/questiondraft.h"

#include "catalog/jsonfile.h"
#include "catalog/jsonplace.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;

namespace {

QStringList allTexts(const QuestionDraft &draft)
{
    QStringList texts{draft.text, draft.reason};
    texts += draft.accepted;
    for (const QuestionDraft::Choice &choice : draft.choices)
        texts += {choice.text, choice.reason};
    return texts;
}

/// A character that a text in a catalog may not have: see CatalogProblem::ControlCharacter.
std::optional<QChar> controlCharacter(const QString &text)
{
    const auto found = std::ranges::find_if(text, [](QChar c) { return isControl(c) && c != u'\n'; });
    return found == text.cend() ? std::nullopt : std::optional(*found);
}

/// Why it cannot be asked, if so.
std::optional<ImportProblem> fault(const QuestionDraft &draft)
{
    const auto problem = [&](Kind kind, const QStringList &details = {}) {
        return ImportProblem{kind, {}, draft.line, details};
    };
    if (draft.text.trimmed().isEmpty())
        return problem(Kind::NoText);
    const QStringList texts = allTexts(draft);
    for (const QString &text : texts) {
        if (text.size() > QuestionDraft::LongestText)
            return problem(Kind::TooLong, {QString::number(text.size()), QString::number(QuestionDraft::LongestText)});
        if (const std::optional<QChar> control = controlCharacter(text))
            return problem(Kind::ControlCharacter, {u"U+%1"_s.arg(control->unicode(), 4, 16, QChar(u'0')).toUpper()});
    }
    if (draft.form == QuestionDraft::Form::Short)
        return draft.accepted.isEmpty() ? std::optional(problem(Kind::NoAnswer)) : std::nullopt;
    if (draft.form == QuestionDraft::Form::TrueFalse)
        return {};
    const qsizetype right = std::ranges::count_if(draft.choices, &QuestionDraft::Choice::isRight);
    const qsizetype count = draft.choices.size();
    if (right == 0)
        return problem(Kind::NoAnswer);
    if (right > 1)
        return problem(Kind::SeveralRight, {QString::number(right)});
    if (count < QuestionDraft::FewestChoices)
        return problem(Kind::TooFewChoices, {QString::number(count), QString::number(QuestionDraft::FewestChoices)});
    if (count > QuestionDraft::MostChoices)
        return problem(Kind::TooManyChoices, {QString::number(count), QString::number(QuestionDraft::MostChoices)});
    for (qsizetype i = 0; i < count; ++i) {
        const QString &text = draft.choices.at(i).text;
        const auto isSame = [&](const QuestionDraft::Choice &other) {
            return other.text.compare(text, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(draft.choices.begin(), draft.choices.begin() + i, isSame))
            return problem(Kind::SameChoices, {text.left(60)});
    }
    return {};
}

} // namespace

void ImportedQuestions::report(const ImportProblem &problem)
{
    if (problems.size() < MostProblems)
        problems.append(problem);
    else if (problems.size() == MostProblems)
        problems.append({Kind::TooManyProblems, problem.file, 0, {QString::number(MostProblems)}});
}

std::optional<QString> ImportedQuestions::textOf(const QString &file, const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(withoutByteOrderMark(bytes));
    if (decoder.hasError()) {
        report({Kind::NotUtf8, file, 0, {}});
        return std::nullopt;
    }
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

void ImportedQuestions::add(const QString &file, const QuestionDraft &draft)
{
    if (std::optional<ImportProblem> problem = fault(draft)) {
        problem->file = file;
        report(*problem);
    } else {
        questions.append(draft);
    }
}

void ImportedQuestions::addPairs(const QString &file, const QuestionDraft &draft,
                                 const QList<std::pair<QString, QString>> &pairs)
{
    for (const auto &[left, right] : pairs) {
        if (left.isEmpty())
            continue;
        QuestionDraft one = draft;
        one.form = QuestionDraft::Form::Choice;
        one.text = (draft.text + u'\n' + left).trimmed();
        QStringList texts;
        for (const auto &[otherLeft, other] : pairs) {
            if (!texts.contains(other, Qt::CaseInsensitive))
                texts.append(other);
        }
        one.choices.clear();
        for (const QString &text : std::as_const(texts))
            one.choices.append({text, text.compare(right, Qt::CaseInsensitive) == 0});
        add(file, one);
    }
}
