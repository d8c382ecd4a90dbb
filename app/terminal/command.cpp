// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/command.h"

#include "article/formats.h"
#include "language/texts.h"

using namespace Qt::StringLiterals;

CommandContext::CommandContext(const CommandLine &commandLine, const Texts &catalogTexts, Output &output,
                               Output &errors)
    : line(commandLine)
    , texts(catalogTexts)
    , catalog(catalogTexts.catalog())
    , articles(catalogTexts)
    , entryJson(catalogTexts)
    , out(output)
    , err(errors)
{
}

const SearchIndex &CommandContext::index()
{
    if (!m_index)
        m_index.emplace(texts);
    return *m_index;
}

void CommandContext::tell(const QString &text)
{
    out.flush();
    err.line(u"statut: "_s + text);
    err.flush();
}

void CommandContext::tellNothingFound(const QString &query, const QStringList &nearest)
{
    const QString shown = query.size() <= 60 ? query : query.left(59) + u'…';
    QStringList offers;
    for (const QString &id : nearest)
        offers.append(u"%1 (%2)"_s.arg(id, texts.text(id, "name"))); // the id is what `statut show` takes
    if (offers.isEmpty())
        tell(tr("nothing found for “%1”.").arg(shown));
    else
        tell(tr("nothing found for “%1”; the nearest: %2.").arg(shown, offers.join(u", "_s)));
}

QString CommandContext::issuerName(const StatusCode &code) const
{
    return texts.text(u"issuer:"_s + code.issuer, "name");
}

void CommandContext::printPage(const Article &article) const
{
    out.page(toPlainText(article, out.width()));
}

void CommandContext::printPages(const QStringList &ids) const
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            out.line({});
        printPage(articles.article(ids.at(i)));
    }
}
