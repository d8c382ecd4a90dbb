// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build step: what shells and man(1) know of the program, from its own tables.
//   write_terminal_files VERSION FOLDER
// writes statut.1 in each language (statut.1, statut.fr.1), and statut.bash, _statut and statut.fish.

#include "catalog/packs.h"
#include "language/language.h"
#include "language/texts.h"
#include "terminal/completions.h"
#include "terminal/manual.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

static bool write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    QTextStream(stderr) << path << ": cannot be written: " << file.errorString() << '\n';
    return false;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: write_terminal_files VERSION FOLDER\n";
        return 2;
    }
    const QString folder = arguments.at(1) + u'/';
    Language language;
    const Catalog catalog = loadCatalog({}).catalog;
    const Texts texts(catalog, language);
    bool isWritten = true;
    for (const QString &code : Language::available()) {
        language.setCurrent(code);
        const QString name = code == "en"_L1 ? u"statut.1"_s : u"statut.%1.1"_s.arg(code);
        isWritten = write(folder + name, Manual::page(arguments.at(0), catalog.version)) && isWritten;
    }
    const Completions completions(texts, language);
    isWritten = write(folder + u"statut.bash"_s, completions.bash()) && isWritten;
    isWritten = write(folder + u"_statut"_s, completions.zsh()) && isWritten;
    isWritten = write(folder + u"statut.fish"_s, completions.fish()) && isWritten;
    return isWritten ? 0 : 1;
}
