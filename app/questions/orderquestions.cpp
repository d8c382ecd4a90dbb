// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/orderquestions.h"

#include "article/vocabulary.h"
#include "catalog/catalogwords.h"
#include "questions/draw.h"
#include "questions/wording.h"

#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

// What is put in order; ids of questions, behind "hop-order:". Others are the ids of codes, joined by "+".
const QString RequestWay = u"request"_s;
const QString ResponseWay = u"response"_s;
const QString ExchangeSteps = u"steps"_s;

/// Those that every request passes at a site behind a proxy; DNS is asked and not passed.
constexpr Station WayOfARequest[] = {Station::UserAgent, Station::Edge, Station::Tunnel, Station::Origin,
                                     Station::Application};
constexpr ExchangeStep Steps[] = {ExchangeStep::Dns, ExchangeStep::Tcp, ExchangeStep::Tls, ExchangeStep::Request,
                                  ExchangeStep::Response};

using Leg = std::pair<Station, Station>;

/// Of each leg of the way and each step on it the codes that fail there, the commonest first.
QMap<Leg, QMap<ExchangeStep, QStringList>> failures(const QuestionTexts &texts)
{
    QList<const StatusCode *> codes;
    for (const StatusCode &code : texts->catalog().codes) {
        constexpr int Usual = 2;
        if (code.failed && texts.worth(code) == Worth::Everything && commonness(code) >= Usual)
            codes.append(&code);
    }
    std::ranges::stable_sort(codes, std::ranges::greater(), [](const StatusCode *code) { return commonness(*code); });
    QMap<Leg, QMap<ExchangeStep, QStringList>> found;
    for (const StatusCode *code : std::as_const(codes))
        found[{code->failed->from, code->failed->to}][code->failed->step].append(code->id);
    return found;
}

/// Sets of codes that fail on the same leg at different steps, one code for each step. As many sets as the second longest
/// list has codes, so that no code comes too often.
QList<QStringList> setsOfCodes(const QuestionTexts &texts)
{
    constexpr int FewestSteps = 3;
    constexpr qsizetype MostSets = 4;
    QList<QStringList> sets;
    const auto legs = failures(texts);
    for (const QMap<ExchangeStep, QStringList> &steps : legs) {
        if (steps.size() < FewestSteps)
            continue;
        QList<qsizetype> lengths;
        for (const QStringList &codes : steps)
            lengths.append(codes.size());
        std::ranges::sort(lengths, std::ranges::greater());
        for (qsizetype i = 0; i < std::min(MostSets, lengths.at(1)); ++i) {
            QStringList set;
            for (const QStringList &codes : steps)
                set.append(codes.at(i % codes.size()));
            sets.append(set);
        }
    }
    return sets;
}

QString stationId(Station station)
{
    return stationWords().at(int(station));
}

} // namespace

QList<Question> orderQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    const auto add = [&](const QString &what, const QString &about) {
        const bool isThere = texts->catalog().find(about).isValid();
        questions.append({questionKindId(QuestionKind::HopOrder) + u':' + what,
                          QuestionKind::HopOrder,
                          isThere ? about : QString(),
                          {},
                          AnswerForm::Order,
                          AnswerForm::Order,
                          {}});
    };
    add(RequestWay, u"term:hop"_s);
    add(ResponseWay, u"term:upstream-downstream"_s);
    add(ExchangeSteps, u"term:handshake"_s);
    for (const QStringList &set : setsOfCodes(texts))
        add(set.join(u'+'), set.constFirst());
    return questions;
}

QuestionSheet orderSheet(const Question &question, const QuestionTexts &texts, quint64 seed)
{
    const QString what = question.id.section(u':', 1);
    QuestionSheet sheet;
    const auto add = [&](const QString &id, const QString &text, const QString &entry = {}) {
        sheet.choices.append({id, {{text}}, false, {}, entry});
        sheet.rightOrder.append(id);
    };
    if (what == RequestWay || what == ResponseWay) {
        for (const Station station : WayOfARequest)
            add(stationId(station), Wording::capitalized(Vocabulary::station(station)));
        const bool isBack = what == ResponseWay;
        if (isBack)
            std::ranges::reverse(sheet.rightOrder);
        sheet.prompt = {
            {isBack ? Wording::tr("Put the hops in the order in which the response passes them, on its way back.")
                    : Wording::tr("Put the hops in the order in which the request comes to them.")}};
        sheet.reason = texts->pieces(question.about, "summary");
    } else if (what == ExchangeSteps) {
        static const QStringList ids{u"dns"_s, u"tcp"_s, u"tls"_s, u"request"_s, u"response"_s};
        for (const ExchangeStep step : Steps)
            add(ids.at(int(step)), Wording::capitalized(Vocabulary::step(step)));
        sheet.prompt = {{Wording::tr("Put the steps of an exchange between two hops in their order.")}};
        sheet.reason = texts->pieces(question.about, "summary");
    } else {
        const QStringList codes = what.split(u'+');
        for (const QString &id : codes) {
            const StatusCode *code = texts->catalog().code(id);
            if (!code || !code->failed)
                return {};
            add(id, Wording::code(*code, *texts), id);
            if (!sheet.reason.isEmpty())
                sheet.reason.append({u" "_s});
            //: %1 is a code, %2 says where: "while opening the TCP connection between the proxy and the origin server"
            sheet.reason.append({Wording::tr("%1: %2.").arg(code->numberText(), Vocabulary::failure(*code->failed))});
        }
        sheet.prompt = {
            {Wording::tr("Put the codes in the order of the step at which the exchange fails, the earliest first.")}};
    }
    QStringList words;
    for (const QString &id : std::as_const(sheet.rightOrder))
        words.append(plainText(std::ranges::find(sheet.choices, id, &QuestionChoice::id)->text));
    sheet.answer = {{words.join(u" → "_s)}};
    Draw draw(seed, question.id);
    // The order to show is never the right one.
    do
        draw.shuffle(sheet.choices);
    while (std::ranges::equal(sheet.choices, sheet.rightOrder, {}, &QuestionChoice::id));
    return sheet;
}
