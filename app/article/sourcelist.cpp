// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/sourcelist.h"

#include "article/richtext.h"
#include "article/vocabulary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<Block> sourceList(const QList<Source> &sources)
{
    QList<RichText> items;
    for (const Source &source : sources) {
        const QString shown = source.url.isEmpty() ? QCoreApplication::translate("SourceList", "captured response")
                                                   : source.url.mid(8); // without https://
        items.append({{shown, Span::Style::Plain, source.url}, quiet(u" – "_s + Vocabulary::dated(source))});
    }
    if (items.isEmpty())
        return {};
    return {Heading{QCoreApplication::translate("SourceList", "Sources")}, Bullets{items}};
}
