// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window.h"

#include "casework/notestore.h"
#include "desktop/appearance.h"
#include "desktop/callanswer.h"
#include "desktop/icons.h"
#include "desktop/mainwindow.h"
#include "desktop/notice.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"
#include "service/applicationservice.h"
#include "service/identity.h"
#include "service/sessionbus.h"
#include "service/windowlock.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

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

static bool isTakenOver(int &argc, char *argv[], const WindowCall &call)
{
    const QCoreApplication application(argc, argv);
    return handOver(call, true);
}

/// What the bus asks of a program that it has started; nothing where it asks for nothing.
static std::optional<WindowCall> firstCall(ApplicationService &service)
{
    constexpr int LongestWait = 10'000; // ms
    std::optional<WindowCall> first;
    QEventLoop loop;
    QObject::connect(&service, &ApplicationService::called, &loop, [&](const WindowCall &call) {
        first = call;
        loop.quit();
    });
    QTimer::singleShot(LongestWait, &loop, &QEventLoop::quit);
    service.start();
    loop.exec();
    return first;
}

int openWindow(int &argc, char *argv[], const WindowRequest &request, const WindowExtension &extend)
{
    WindowLock lock;
    lock.take();
    const WindowCall call{.query = request.query,
                          .language = request.language,
                          .isSearch = request.isSearch,
                          .activation = WindowCall::activationOfEnvironment()};
    if (lock.isHeldElsewhere() && !request.isForItself && !request.waitsForCall && isTakenOver(argc, argv, call))
        return 0;
    endPlainlyWithoutDisplay();
    launchNoSessionBus();
    QGuiApplication::setDesktopFileName(Identity::Application);
    QApplication application(argc, argv);
    return runWindow(application, request, lock, extend);
}

int runWindow(QApplication &application, const WindowRequest &request, WindowLock &lock, const WindowExtension &extend)
{
    ApplicationService service(lock);
    WindowCall call{.query = request.query, .isSearch = request.isSearch};
    if (request.waitsForCall) {
        const std::optional<WindowCall> first = firstCall(service);
        if (!first)
            return 0;
        call = *first;
    }

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

    // Nothing moves by itself, for those whom that disturbs.
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_AnimateToolBox, Qt::UI_FadeMenu, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, false);
    NoteStore notes(NoteStore::standardFolder());
    MainWindow window(texts, language, appearance, files, notes, indexed, extend);
    window.setAnimated(false);
    window.notice()->setProblems(loaded.problems);
    window.notice()->setDamagedFiles(files.damagedFiles());
    window.notice()->setVisible(window.notice()->isNeeded());
    answerCall(call, window, language, texts);
    QObject::connect(&service, &ApplicationService::called, &window, [&](const WindowCall &next) {
        answerCall(next, window, language, texts);
        bringToFront(window, next);
    });
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        indexed();
        window.showNotes();
        appearance.followDesktop();
        QApplication::setWindowIcon(programIcon());
        if (!request.waitsForCall)
            service.start();
    });
    window.show();
    return application.exec();
}
