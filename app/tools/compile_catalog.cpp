// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build step: checks the built-in catalog with the program's own reader, and writes
//   catalog.bin          the facts, in the form the program maps at start;
//   catalog_strings.cpp  the English texts, for lupdate. Never compiled.
// Any problem stops the build.

#include "catalog/catalogreader.h"

#include <QDataStream>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

static QString quoted(const QString &text)
{
    // Beside quotation marks and backslashes, "??" could begin a trigraph.
    QString literal = text;
    literal.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u"??"_s, u"?\\?"_s);
    return u'"' + literal + u'"';
}

static QByteArray strings(const Catalog &catalog)
{
    QStringList ids = catalog.texts.keys();
    ids.sort(); // so that the .ts files keep one order
    QString text;
    for (const QString &id : std::as_const(ids))
        text += u"//% %1\nQT_TRID_NOOP(\"%2\");\n"_s.arg(quoted(catalog.texts.value(id).first().second), id);
    return text.toUtf8();
}

static bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    QTextStream(stderr) << path << ": cannot be written: " << file.errorString() << '\n';
    return false;
}

int main(int argc, char *argv[])
{
    if (argc < 4) {
        QTextStream(stderr) << "usage: compile_catalog CATALOG.bin STRINGS.cpp FILE.json…\n";
        return 2;
    }
    CatalogReader reader;
    for (int i = 3; i < argc; ++i)
        reader.read(QString::fromLocal8Bit(argv[i]));
    const Catalog catalog = reader.finish();
    for (const CatalogProblem &problem : reader.problems())
        QTextStream(stderr) << problem.message() << '\n';
    if (!reader.problems().isEmpty())
        return 1;

    QByteArray facts;
    QDataStream stream(&facts, QIODevice::WriteOnly);
    catalog.write(stream);
    return write(QString::fromLocal8Bit(argv[1]), facts) && write(QString::fromLocal8Bit(argv[2]), strings(catalog))
        ? 0
        : 1;
}
