// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/searchcommand.h"

#include "article/vocabulary.h"
#include "language/texts.h"
#include "search/entrytexts.h"
#include "search/folding.h"
#include "terminal/rows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Those of @p words that @p entry holds. Not all of them: where no entry holds all the words, those count that hold most.
static QStringList wordsIn(EntryRef entry, const QStringList &words, const EntryTexts &entryTexts)
{
    QStringList held;
    entryTexts.visit(entry, [&](Field, const QString &text) {
        for (const QString &word : words) {
            if (!held.contains(word) && !matchingRanges(text, {word}).isEmpty())
                held.append(word);
        }
    });
    return held.isEmpty() ? words : held;
}

ExitCode SearchCommand::execute(CommandContext &context) const
{
    constexpr int DefaultLimit = 20;
    const QString query = context.line.query();
    const SearchAnswer answer = context.index().find(query, context.line.limit.value_or(DefaultLimit));
    if (context.line.json) {
        const EntryTexts entryTexts(context.texts);
        QJsonArray results;
        for (const SearchHit &hit : answer.hits)
            results.append(context.entryJson.hit(hit, wordsIn(hit.entry, answer.words, entryTexts)));
        context.out.json(QJsonDocument(QJsonObject{{u"query"_s, query}, {u"results"_s, results}}));
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
        context.out.page(aligned(rows));
        if (answer.total > answer.hits.size())
            context.tell(tr("%1 of %2 shown; --limit shows more.").arg(answer.hits.size()).arg(answer.total));
    }
    if (!answer.hits.isEmpty())
        return Found;
    context.tellNothingFound(query, answer.nearest);
    return NothingFound;
}
