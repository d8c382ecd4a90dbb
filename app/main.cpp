// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/packs.h"
#include "classroom/classroom.h"
#include "desktop/window.h"
#include "language/language.h"
#include "language/texts.h"
#include "terminal/commandline.h"
#include "terminal/output.h"
#include "terminal/terminal.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

static QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

static bool hasDisplay(const CommandLine &line)
{
    return line.namesDisplay || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

static void nameApplication()
{
    QCoreApplication::setApplicationName(u"statut"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUT_VERSION));
}

static int runTerminal(const CommandLine &line, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.setCurrent(line.language.isEmpty() ? Language::ofSystem() : line.language);
    const LoadedCatalog loaded = loadCatalog(packsFor(line));
    const Texts texts(loaded.catalog, language);
    Output out(STDOUT_FILENO);
    Output err(STDERR_FILENO);
    return runInTerminal(line, texts, loaded.problems, out, err);
}

int main(int argc, char *argv[])
{
    guardStandardStreams();
    nameApplication();
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    if (line.face != CommandLine::Face::Window || !hasDisplay(line))
        return runTerminal(line, argc, argv);
    return openWindow(argc, argv, {line.language, line.query(), packsFor(line)}, addClassroom);
}
