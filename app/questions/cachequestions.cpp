// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/cachequestions.h"

#include "language/figures.h"
#include "questions/distractors.h"
#include "questions/wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is known of a code: whether a cache may keep it unasked, and for how many seconds Cloudflare does.
struct Keeping
{
    bool unasked = false;
    std::optional<int> seconds;

    bool operator==(const Keeping &) const = default;
};

Keeping keeping(const StatusCode &code)
{
    return {code.isCacheableByDefault(), code.edgeTtlSeconds};
}

QString idOf(const Keeping &keeping)
{
    return (keeping.unasked ? u"yes"_s : u"no"_s) + (keeping.seconds ? u"+%1"_s.arg(*keeping.seconds) : QString());
}

QString said(const Keeping &keeping, const QuestionTexts &texts)
{
    if (!keeping.seconds) {
        return keeping.unasked ? Wording::tr("A cache may keep it; Cloudflare does not by default")
                               : Wording::tr("A cache may not keep it, nor does Cloudflare by default");
    }
    const QString duration = durationText(*keeping.seconds, QLocale(texts->currentLanguage()));
    return keeping.unasked ? Wording::tr("A cache may keep it; Cloudflare does for %1").arg(duration)
                           : Wording::tr("A cache may not keep it, yet Cloudflare does for %1").arg(duration);
}

/// What the other codes have, those first that the code is taken for.
QList<Keeping> others(const StatusCode &code, const QuestionTexts &texts)
{
    QList<Keeping> found;
    const Keeping right = keeping(code);
    const auto add = [&](const Keeping &other) {
        if (other != right && !found.contains(other))
            found.append(other);
    };
    const QList<const StatusCode *> near = confusable(code, texts);
    for (const StatusCode *other : near)
        add(keeping(*other));
    for (const StatusCode &other : texts->catalog().codes) {
        if (other.heuristicallyCacheable)
            add(keeping(other));
    }
    return found;
}

} // namespace

QList<Question> cacheQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    for (const StatusCode &code : texts->catalog().codes) {
        // What sources disagree about is nothing to examine.
        const bool isDisputed = !texts->text(code.id, "doubt").isEmpty();
        if (!code.heuristicallyCacheable || isDisputed || texts.worth(code) != Worth::Everything || code.number < 200)
            continue;
        questions.append({questionKindId(QuestionKind::Caching) + u':' + code.id,
                          QuestionKind::Caching,
                          code.id,
                          {},
                          AnswerForm::Choice,
                          AnswerForm::Choice,
                          {}});
    }
    return questions;
}

QuestionSheet cacheSheet(const Question &question, const QuestionTexts &texts, quint64 seed)
{
    const StatusCode *code = texts->catalog().code(question.about);
    if (!code)
        return {};
    Draw draw(seed, question.id);
    QuestionSheet sheet;
    sheet.prompt = {
        {Wording::tr("Nothing is said about its lifetime: may a cache keep a %1, and how long does Cloudflare’s "
                     "edge keep it, if the file is of a kind it caches?")
             .arg(Wording::code(*code, *texts))}};
    const Keeping right = keeping(*code);
    sheet.choices.append({idOf(right), {{said(right, texts)}}, true});
    const QList<Keeping> wrong = others(*code, texts);
    for (qsizetype i = 0; i < wrong.size() && sheet.choices.size() < UsualChoices; ++i)
        sheet.choices.append({idOf(wrong.at(i)), {{said(wrong.at(i), texts)}}});
    draw.shuffle(sheet.choices);
    sheet.answer = sheet.rightChoice()->text;
    sheet.reason = texts->pieces(code->id, "caching");
    return sheet;
}
