// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/searchcommand.h"

#include "article/vocabulary.h"
#include "language/texts.h"
#include "search/entrytexts.h"
#include "search/folding.h"
#include "search/reasontext.h"
#include "search/snippet.h"
#include "terminal/rows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Those of @p words that @p entry holds. Not all of them: where no entry holds all the words, those count that hold most.
static QStringList wordsIn(EntryRef entry, const QStringList &words, const EntryTexts &entryTexts)
{
    QStringList held;
    entryTexts.visit(entry, [&](const Passage &passage) {
        for (const QString &word : words) {
            if (!held.contains(word) && !matchingRanges(passage.text, {word}).isEmpty())
                held.append(word);
        }
    });
    return held.isEmpty() ? words : held;
}

/// Each row with what it says about the query below it, and why it was found where that is not plain to see.
static void printRows(CommandContext &context, const QList<QStringList> &rows, const SearchAnswer &answer)
{
    const EntryTexts entryTexts(context.texts);
    const QStringList lines = aligned(rows).split(u'\n', Qt::SkipEmptyParts);
    const QString indent = u"    "_s;
    QString page;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SearchHit &hit = answer.hits.at(i);
        page += lines.at(i) + u'\n';
        if (!hit.reasons.isEmpty())
            page += indent + u'(' + ReasonText::of(hit.reasons) + u")\n"_s;
        const QString text = snippetOf(entryTexts, hit, answer.words, context.out.width() - indent.size() - 2).text;
        if (!text.isEmpty())
            page += indent + text + u'\n';
    }
    context.out.page(page);
}

ExitCode SearchCommand::execute(CommandContext &context) const
{
    constexpr int DefaultLimit = 20;
    constexpr qsizetype LongestSnippet = 160;
    const QString query = context.line.query();
    const SearchAnswer answer = context.index().find(query, context.line.limit.value_or(DefaultLimit));
    if (context.line.json) {
        const EntryTexts entryTexts(context.texts);
        QJsonArray results;
        for (const SearchHit &hit : answer.hits)
            results.append(context.entryJson.hit(hit, wordsIn(hit.entry, answer.words, entryTexts),
                                                 snippetOf(entryTexts, hit, answer.words, LongestSnippet)));
        const QJsonValue suggestion = answer.suggestion.isEmpty() ? QJsonValue() : QJsonValue(answer.suggestion);
        context.out.json(
            QJsonDocument(QJsonObject{{u"query"_s, query}, {u"suggestion"_s, suggestion}, {u"results"_s, results}}));
    } else {
        QList<QStringList> rows;
        for (const SearchHit &hit : answer.hits) {
            const QString id = context.catalog.id(hit.entry);
            const QString name = context.texts.text(id, "name");
            switch (hit.entry.kind) {
            case EntryKind::Code: {
                const StatusCode &code = context.catalog.codes.at(hit.entry.index);
                rows.append({code.numberText(), name, context.issuerName(code)});
                break;
            }
            case EntryKind::Class:
                rows.append({id == "class:other"_L1 ? tr("class") : Vocabulary::classLabel(id), name});
                break;
            case EntryKind::Term:
                rows.append({tr("term"), name});
                break;
            case EntryKind::Guide:
                rows.append({tr("guide"), name});
                break;
            case EntryKind::DecisionTree:
                rows.append({tr("questions"), name});
                break;
            }
        }
        printRows(context, rows, answer);
        if (!answer.suggestion.isEmpty())
            context.tell(tr("did you mean “%1”?").arg(answer.suggestion));
        if (answer.total > answer.hits.size())
            context.tell(tr("%1 of %2 shown; --limit shows more.").arg(answer.hits.size()).arg(answer.total));
    }
    if (!answer.hits.isEmpty())
        return Found;
    context.tellNothingFound(query, answer.nearest);
    return NothingFound;
}
