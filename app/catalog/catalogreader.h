// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogproblem.h"

class JsonPlace;
class ObjectReader;

/// Reads catalog files (resources/catalog/FORMAT.md) and reports everything that is wrong with them.
///
/// The built-in catalog is several files that refer to each other: read() them all, then finish(). A pack is one file that
/// adds to a finished catalog: readPack().
class CatalogReader
{
public:
    /// The largest file that is read, in bytes. A larger one is more likely a mistake than a catalog.
    static constexpr qint64 MaximumSize = 256LL * 1024 * 1024;
    /// The newest format this program knows.
    static constexpr int Format = 1;

    CatalogReader() = default;
    Q_DISABLE_COPY_MOVE(CatalogReader)

    /// Reads one file of the built-in catalog.
    void read(const QString &path);
    /// The same from memory; @p file is the name used in messages.
    void read(const QString &file, const QByteArray &json);
    /// Checks the links between the entries and returns the catalog. It is only sound without problems().
    Catalog finish();
    const QList<CatalogProblem> &problems() const { return m_problems; }

    /// Adds the pack @p path to @p catalog; or leaves @p catalog as it was and returns what is wrong with the pack.
    static QList<CatalogProblem> readPack(const QString &path, Catalog &catalog);
    /// The same from memory.
    static QList<CatalogProblem> readPack(const QString &file, const QByteArray &json, Catalog &catalog);

private:
    /// An id written in a file, looked up once everything is read.
    struct Link
    {
        QString id;
        QString from; ///< the id of the entry it stands in
        CatalogProblem place;
    };
    struct TextField
    {
        QString key;
        enum Form { Line, Lines, List } form = Line;
        bool required = false;
    };

    std::optional<QByteArray> contents(const QString &path);
    void readRoot(const JsonPlace &root);
    void readCode(const JsonPlace &place, StatusCode::Kind kind);
    void readTerm(const JsonPlace &place);
    void readClass(const JsonPlace &place);
    void readIssuer(const JsonPlace &place);
    void readLimit(const JsonPlace &place);
    void readGuide(const JsonPlace &place);

    QString readId(ObjectReader &entry, const QString &form, const QString &example);
    void readTexts(ObjectReader &entry, const QString &id, const QList<TextField> &fields);
    QString readText(const JsonPlace &place, TextField::Form form);
    QStringList readLinks(ObjectReader &entry, const QString &key, const QString &from);
    void link(const JsonPlace &place, const QString &id, const QString &from);
    void checkLinks();
    void findLines(const QByteArray &json, qsizetype firstProblem);

    Catalog m_catalog;
    const Catalog *m_base = nullptr; ///< the catalog a pack is added to; null for the built-in one
    QString m_pack;                  ///< the pack's file; empty for the built-in catalog
    QList<CatalogProblem> m_problems;
    QHash<QString, QString> m_idPlaces; ///< id → where it stands, of this reading
    QList<Link> m_links;
};
