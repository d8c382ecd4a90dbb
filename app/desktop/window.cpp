// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window.h"

#include "casework/notestore.h"
#include "desktop/appearance.h"
#include "desktop/mainwindow.h"
#include "desktop/notice.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

static void endPlainlyWithoutDisplay()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (type != QtFatalMsg) {
            before(type, context, message);
            return;
        }
        std::fprintf(stderr,
                     "statut: the window cannot open: %s\n"
                     "statut: check the display, or use the terminal: statut --help\n",
                     qPrintable(message.simplified()));
        std::_Exit(1);
    });
}

int openWindow(int &argc, char *argv[], const WindowRequest &request, const WindowExtension &extend)
{
    endPlainlyWithoutDisplay();
    QApplication application(argc, argv);
    return runWindow(application, request, extend);
}

int runWindow(QApplication &application, const WindowRequest &request, const WindowExtension &extend)
{
    SettingsFiles files;
    const Settings settings = files.readSettings();
    Appearance appearance(settings.colorScheme);
    Language language;
    language.setCurrent(!request.language.isEmpty() ? request.language : Language::ofSystem());
    if (request.language.isEmpty() && !settings.language.isEmpty())
        language.setCurrent(settings.language);
    const LoadedCatalog loaded = loadCatalog(request.packs);
    const Texts texts(loaded.catalog, language);

    std::unique_ptr<SearchIndex> index;
    const auto indexed = [&]() -> const SearchIndex & {
        if (!index)
            index = std::make_unique<SearchIndex>(texts);
        return *index;
    };

    NoteStore notes(NoteStore::standardFolder());
    MainWindow window(texts, language, appearance, files, notes, indexed, extend);
    window.notice()->setProblems(loaded.problems);
    window.notice()->setDamagedFiles(files.damagedFiles());
    window.notice()->setVisible(window.notice()->isNeeded());
    if (!request.query.isEmpty())
        window.openQuery(request.query);
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        indexed();
        window.showNotes();
        appearance.followDesktop();
    });
    window.show();
    return application.exec();
}
