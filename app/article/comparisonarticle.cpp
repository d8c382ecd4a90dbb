// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/comparisonarticle.h"

#include "article/codearticle.h"
#include "article/formats.h"
#include "article/requestpath.h"
#include "article/richtext.h"
#include "language/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString Prefix = u"compare:"_s;

QString ComparisonArticle::id(const QStringList &codes)
{
    return Prefix + codes.join(u'+');
}

QStringList ComparisonArticle::codesOf(const QString &id)
{
    return id.startsWith(Prefix) ? id.sliced(Prefix.size()).split(u'+', Qt::SkipEmptyParts) : QStringList();
}

ComparisonArticle::ComparisonArticle(const Texts &texts, const QStringList &codes)
    : m_catalog(texts.catalog())
    , m_texts(texts)
    , m_links(texts)
{
    for (const QString &id : codes) {
        const StatusCode *code = m_catalog.code(id);
        if (!code || m_codes.contains(code)) {
            m_codes.clear();
            return;
        }
        m_codes.append(code);
    }
}

Article ComparisonArticle::write() const
{
    if (m_codes.size() < Fewest || m_codes.size() > Most)
        return {};
    QStringList ids;
    QStringList names;
    for (const StatusCode *code : m_codes) {
        ids.append(code->id);
        names.append(shortName(*code));
    }
    Article article;
    article.id = id(ids);
    //: %1 are two or three codes: "Comparison: 502, 504"
    article.title = tr("Comparison: %1").arg(names.join(u", "_s));
    if (const Bullets told = distinctions(); !told.items.isEmpty())
        article.blocks.append(told);
    for (const StatusCode *code : m_codes) {
        article.blocks.append(Paragraph{{Span{m_links.link(code->id).text, Span::Style::Strong, code->id}}});
        article.blocks.append(Paragraph{sentence(m_texts.pieces(code->id, "summary"))});
        article.blocks.append(requestPath(*code, m_catalog));
    }
    article.blocks.append(Heading{tr("Side by side")});
    article.blocks.append(facts());
    return article;
}

/// Numbers may be shared: those two that are equal are told apart by their issuers.
QString ComparisonArticle::shortName(const StatusCode &code) const
{
    const bool isShared = std::ranges::count(m_codes, code.number, &StatusCode::number) > 1;
    return isShared ? u"%1 %2"_s.arg(code.numberText(), m_links.name(u"issuer:"_s + code.issuer)) : code.numberText();
}

Bullets ComparisonArticle::distinctions() const
{
    Bullets told;
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        for (qsizetype j = i + 1; j < m_codes.size(); ++j) {
            if (const TextPieces pieces = m_texts.distinction(m_codes.at(i)->id, m_codes.at(j)->id); !pieces.isEmpty())
                told.items.append(sentence(pieces));
        }
    }
    return told;
}

/// The rows of the codes' own pages, by their labels.
Columns ComparisonArticle::facts() const
{
    Columns table;
    QStringList labels;
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        table.heads.append({shortName(*m_codes.at(i)), Span::Style::Strong, m_codes.at(i)->id});
        const Facts facts = CodeArticle(m_texts, *m_codes.at(i)).comparableFacts();
        for (const Facts::Row &row : facts.rows) {
            const QString label = plain(row.label);
            qsizetype at = labels.indexOf(label);
            if (at < 0) {
                at = labels.size();
                labels.append(label);
                table.rows.append({label, QList<QList<RichText>>(m_codes.size()), false});
            }
            table.rows[at].cells[i] = row.lines;
        }
    }
    const auto text = [](const QList<RichText> &lines) {
        QStringList texts;
        for (const RichText &line : lines)
            texts.append(plain(line));
        return texts;
    };
    for (Columns::Row &row : table.rows) {
        row.differs = std::ranges::any_of(row.cells,
                                          [&](const auto &cell) { return text(cell) != text(row.cells.first()); });
    }
    return table;
}
