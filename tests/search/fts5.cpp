// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fts5.h"

#include "language/texts.h"
#include "search/entrytexts.h"
#include "search/folding.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

const QString Connection = u"fts5"_s;

} // namespace

Fts5::Fts5(const Texts &texts)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, Connection))
{
    m_database.setDatabaseName(u":memory:"_s);
    if (!m_database.open()) {
        m_reason = m_database.lastError().text();
        return;
    }
    QSqlQuery create(m_database);
    if (!create.exec(
            u"CREATE VIRTUAL TABLE entry USING fts5(id UNINDEXED, number, name, alias, phrase, summary, fact, body, "
            "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')"_s)) {
        m_reason = create.lastError().text();
        return;
    }
    fill(texts);
    m_select = std::make_unique<QSqlQuery>(m_database);
    m_select->setForwardOnly(true);
    // One weight a column, in their order.
    m_select->prepare(u"SELECT id FROM entry WHERE entry MATCH ? "
                      "ORDER BY bm25(entry, 0, 50, 10, 6, 6, 4, 2, 1) LIMIT ?"_s);
}

Fts5::~Fts5()
{
    m_select.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(Connection);
}

void Fts5::fill(const Texts &texts)
{
    const Catalog &catalog = texts.catalog();
    const EntryTexts entryTexts(texts);
    m_database.transaction();
    QSqlQuery insert(m_database);
    insert.prepare(u"INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto add = [&](EntryKind kind, qsizetype count) {
        for (int i = 0; i < count; ++i) {
            QStringList columns(FieldCount);
            entryTexts.visit(
                {kind, i}, [&columns](const Passage &passage) { columns[int(passage.field)] += passage.text + u'\n'; });
            insert.bindValue(0, catalog.id({kind, i}));
            for (int column = 0; column < columns.size(); ++column)
                insert.bindValue(column + 1, columns.at(column));
            insert.exec();
        }
    };
    add(EntryKind::Code, catalog.codes.size());
    add(EntryKind::Term, catalog.terms.size());
    add(EntryKind::Class, catalog.classes.size());
    add(EntryKind::Guide, catalog.guides.size());
    m_database.commit();
}

QStringList Fts5::find(const QString &query, int limit) const
{
    QStringList words = foldedWords(query);
    words.removeDuplicates();
    for (QString &word : words)
        word = u'"' + word + u"\"*"_s;
    QStringList ids;
    if (words.isEmpty())
        return ids;
    m_select->bindValue(0, words.join(u" OR "_s));
    m_select->bindValue(1, limit);
    if (m_select->exec()) {
        while (m_select->next())
            ids.append(m_select->value(0).toString());
    }
    return ids;
}
