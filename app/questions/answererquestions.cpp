// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/answererquestions.h"

#include "article/requestpath.h"
#include "article/vocabulary.h"
#include "catalog/catalogwords.h"
#include "questions/draw.h"
#include "questions/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Who wrote the response, by what CF-Cache-Status says. REVALIDATED and NONE/UNKNOWN are left out: of these one can argue.
/// Source: https://developers.cloudflare.com/cache/concepts/cache-responses/
struct CacheStatus
{
    const char *item; ///< of the guide that explains it
    const char *value;
    Station writer;
};
constexpr CacheStatus CacheStatuses[] = {
    {"guide:caching/cache-status/hit", "HIT", Station::Edge},
    {"guide:caching/cache-status/stale", "STALE", Station::Edge},
    {"guide:caching/cache-status/updating", "UPDATING", Station::Edge},
    {"guide:caching/cache-status/miss", "MISS", Station::Origin},
    {"guide:caching/cache-status/expired", "EXPIRED", Station::Origin},
    {"guide:caching/cache-status/bypass", "BYPASS", Station::Origin},
    {"guide:caching/cache-status/dynamic", "DYNAMIC", Station::Origin},
};

const QString CachingGuide = u"guide:caching"_s;

const CacheStatus *cacheStatus(const QString &item)
{
    const auto found = std::ranges::find_if(
        CacheStatuses, [&](const CacheStatus &status) { return item == QLatin1StringView(status.item); });
    return found == std::end(CacheStatuses) ? nullptr : found;
}

/// Cloudflare alone writes it.
bool isWrittenAtTheEdge(const StatusCode &code)
{
    return code.issuer == "cloudflare"_L1 && code.body != Body::None && code.emittedBy == QList<Hop>{Hop::Proxy};
}

/// A response as `curl -i` shows it. The Ray ID is a made-up one.
QString response(const QString &status, const QStringList &more)
{
    QStringList lines{u"HTTP/2 "_s + status, u"date: Tue, 24 Nov 2026 09:41:07 GMT"_s, u"server: cloudflare"_s};
    lines += more;
    lines.append(u"cf-ray: 9c5e21f0a4b83d17-CDG"_s);
    return lines.join(u'\n');
}

QString evidence(const StatusCode &code)
{
    if (code.kind == StatusCode::Kind::Status)
        return response(code.numberText(), {u"content-type: text/html; charset=UTF-8"_s});
    return response(code.carriedBy->status.first(3), {u"content-type: text/plain; charset=UTF-8"_s})
        + u"\n\nerror code: "_s + code.numberText();
}

QString evidence(const CacheStatus &status)
{
    const bool isFromCache = status.writer == Station::Edge;
    QStringList lines{u"cf-cache-status: "_s + QLatin1StringView(status.value)};
    if (isFromCache)
        lines.append(u"age: 1312"_s);
    return response(u"200"_s, lines);
}

} // namespace

QList<Question> answererQuestions(const QuestionTexts &texts)
{
    QList<Question> questions;
    const auto add = [&](const QString &what, const QString &about) {
        questions.append({questionKindId(QuestionKind::Answerer) + u':' + what,
                          QuestionKind::Answerer,
                          about,
                          {},
                          AnswerForm::Choice,
                          AnswerForm::Choice,
                          {}});
    };
    const Guide *guide = texts->catalog().guide(CachingGuide);
    if (guide) {
        for (const Guide::Section &section : guide->sections) {
            for (const Guide::Item &item : section.items) {
                if (cacheStatus(item.id))
                    add(item.id, CachingGuide);
            }
        }
    }
    for (const StatusCode &code : texts->catalog().codes) {
        constexpr int Usual = 3;
        const bool canBeShown = code.kind == StatusCode::Kind::Status || code.carriedBy;
        if (isWrittenAtTheEdge(code) && canBeShown && commonness(code) >= Usual
            && texts.worth(code) == Worth::Everything)
            add(code.id, code.id);
    }
    return questions;
}

QuestionSheet answererSheet(const Question &question, const QuestionTexts &texts, quint64 seed)
{
    const QString what = question.id.section(u':', 1);
    const CacheStatus *status = cacheStatus(what);
    const StatusCode *code = texts->catalog().code(what);
    if (!status && !code)
        return {};
    QuestionSheet sheet;
    sheet.prompt = {{Wording::tr("Which hop wrote this response?")}};
    sheet.evidence = status ? evidence(*status) : evidence(*code);
    const Station writer = status ? status->writer : Station::Edge;
    // Whether it was the origin server or the application behind it, the headers do not tell: never both.
    for (const Station station : {Station::UserAgent, Station::Edge, Station::Tunnel, Station::Origin}) {
        sheet.choices.append({stationWords().at(int(station)),
                              {{Wording::capitalized(Vocabulary::station(station))}},
                              station == writer});
    }
    Draw draw(seed, question.id);
    draw.shuffle(sheet.choices);
    sheet.answer = sheet.rightChoice()->text;
    sheet.reason = status ? texts->pieces(what, "text") : TextPieces{{requestPath(*code, texts->catalog()).words}};
    return sheet;
}
