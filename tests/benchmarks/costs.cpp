// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens inside the window, and how long it takes: with the built-in catalog, and with 10,000 and 100,000 codes beside
// it. Each in a process of its own, so that the memory is that of this catalog.
//
//   costs           all three
//   costs FILE      with this pack
//   costs built-in  without one

#include "casework/notestore.h"
#include "catalog/packs.h"
#include "desktop/appearance.h"
#include "desktop/mainwindow.h"
#include "generatedpack.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <memory>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString BuiltIn = u"built-in"_s;

struct Cost
{
    qint64 wall = 0; ///< nanoseconds
    qint64 cpu = 0;  ///< nanoseconds of processor time: what it would take if nothing else ran
};

struct Sample
{
    Cost cost;
    QString what;
};

class Stopwatch
{
public:
    Stopwatch()
        : m_cpu(cpuNow())
    {
        m_wall.start();
    }
    Cost elapsed() const { return {m_wall.nsecsElapsed(), cpuNow() - m_cpu}; }

private:
    static qint64 cpuNow()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    QElapsedTimer m_wall;
    qint64 m_cpu;
};

void printHead()
{
    std::printf("%-34s %5s  %s\n", "", "n",
                "processor time: min, p50, p99, max (ms)   wall time: min, p50, p99, max (ms)");
}

void printShares(const QList<Sample> &samples, qint64 Cost::*time)
{
    QList<qint64> times;
    for (const Sample &sample : samples)
        times.append(sample.cost.*time);
    std::ranges::sort(times);
    for (const double share : {0.0, 0.5, 0.99, 1.0})
        std::printf(" %9.2f", double(times.at(qsizetype(share * double(times.size() - 1) + 0.5))) / 1e6);
}

/// One line of the table. @p slowest: how many of the slowest are named below it.
void print(const char *stage, QList<Sample> samples, int slowest = 0)
{
    std::printf("%-34s %5d ", stage, int(samples.size()));
    printShares(samples, &Cost::cpu);
    std::printf("  |");
    printShares(samples, &Cost::wall);
    std::printf("\n");
    std::ranges::sort(samples, std::greater(), [](const Sample &sample) { return sample.cost.cpu; });
    for (const Sample &sample : samples.mid(0, slowest))
        std::printf("    %8.2f ms  %s\n", double(sample.cost.cpu) / 1e6, sample.what.toUtf8().constData());
    std::fflush(stdout);
}

void printMemory(const char *stage)
{
    malloc_trim(0); // what was freed is not the stage's cost
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    std::printf("    memory after %s: %lld MB\n", stage,
                static_cast<long long>(pages * sysconf(_SC_PAGESIZE) / (1024 * 1024)));
}

template<typename Action>
Cost costOf(Action action)
{
    const Stopwatch watch;
    action();
    return watch.elapsed();
}

/// Measures from an action to the last paint that follows from it.
class PaintTimer : public QObject
{
public:
    PaintTimer() { QCoreApplication::instance()->installEventFilter(this); }

    template<typename Action>
    Cost untilPainted(Action action)
    {
        constexpr qint64 LongestNanoseconds = 20'000'000'000;
        constexpr int IdleRounds =
            3; // a timer of no milliseconds fires in the next round, its update is painted in another
        const Stopwatch watch;
        action();
        Cost last;
        for (int idle = 0; idle < IdleRounds || last.wall == 0; ++idle) {
            m_painted = false;
            QCoreApplication::processEvents();
            if (m_painted) {
                last = watch.elapsed();
                idle = 0;
            } else if (watch.elapsed().wall > LongestNanoseconds) {
                qFatal("Nothing was painted.");
            }
        }
        return last;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

void press(QWidget *widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/// One letter, numbers, families, names and words of both languages, typos, nothing at all; and names from the middle of the
/// catalog, which in a pack are generated ones.
QStringList queries(const Texts &texts)
{
    QStringList list{u"e"_s,
                     u"s"_s,
                     u"404"_s,
                     u"5xx"_s,
                     u"52x"_s,
                     u"1020"_s,
                     u"bad gateway"_s,
                     u"timeout"_s,
                     u"délai d’attente"_s,
                     u"passerelle"_s,
                     u"server error"_s,
                     u"serveur d'origine"_s,
                     u"gatway"_s,
                     u"conection timed out"_s,
                     u"proxy cache 502"_s,
                     u"zzzzzz"_s,
                     u"xqwvkj error"_s};
    const QList<StatusCode> &codes = texts.catalog().codes;
    for (const int share : {2, 3, 5})
        list.append(texts.text(codes.at(codes.size() / share).id, "name").left(20));
    return list;
}

class Costs
{
public:
    explicit Costs(const QString &pack)
    {
        printHead();
        loadCatalogs(pack);
        m_texts = std::make_unique<Texts>(m_loaded.catalog, m_language);
        buildIndex();
        openWindow();
    }

    void measure()
    {
        measureKeystrokes();
        measureEscape();
        measurePages();
        measureLanguage();
        printMemory("all of it");
    }

private:
    void loadCatalogs(const QString &pack)
    {
        m_language.setCurrent(u"en"_s);
        QList<Sample> builtIn;
        for (int i = 0; i < 11; ++i)
            builtIn.append(Sample{costOf([this] { m_loaded.catalog = Catalog::builtIn(); }), {}});
        print("load the built-in catalog", builtIn);
        if (pack != BuiltIn) {
            print("load the pack", {{costOf([&] { m_loaded = loadCatalog({pack}); }), {}}});
            if (!m_loaded.problems.isEmpty())
                qFatal("%s", qPrintable(m_loaded.problems.constFirst().message()));
        }
        printMemory("loading");
    }

    void buildIndex()
    {
        const int times = m_loaded.catalog.codes.size() > 1000 ? 1 : 5;
        QList<Sample> samples;
        for (int i = 0; i < times; ++i)
            samples.append(Sample{costOf([this] { m_index = std::make_unique<SearchIndex>(*m_texts); }), {}});
        print("build the index", samples);
        printMemory("indexing");
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_texts, m_language, m_appearance, m_files, m_notes,
                                                [this]() -> const SearchIndex & { return *m_index; });
        m_tree = m_window->findChild<TreePane *>();
        print("show the window", {{m_timer.untilPainted([this] { m_window->show(); }), {}}});
        m_window->activateWindow();
        m_window->open(u"502"_s);
        m_timer.untilPainted([this] { m_window->update(); });
        printMemory("showing the window");
    }

    void measureKeystrokes()
    {
        QList<Sample> finding;
        QList<Sample> keystrokes;
        const QStringList all = queries(*m_texts);
        m_tree->setQuery(u"4"_s); // the first one makes the tree of hits
        for (int round = 0; round < 3; ++round) {
            for (const QString &query : all) {
                for (int length = 1; length <= query.size(); ++length) {
                    const QString typed = query.left(length);
                    finding.append(Sample{costOf([&] { m_index->find(typed, 200); }), typed});
                    keystrokes.append(Sample{m_timer.untilPainted([&] { m_tree->setQuery(typed); }), typed});
                }
                m_timer.untilPainted([this] { m_tree->setQuery({}); });
            }
        }
        print("keystroke: key to painted tree", keystrokes, 4);
        print("of which the index", finding, 4);
    }

    void measureEscape()
    {
        QList<Sample> samples;
        for (int i = 0; i < 20; ++i) {
            m_timer.untilPainted([this] { m_tree->setQuery(u"server"_s); });
            samples.append(Sample{m_timer.untilPainted([this] { press(m_tree->focusProxy(), Qt::Key_Escape); }), {}});
        }
        print("Esc: back to the whole tree", samples);
    }

    void measurePages()
    {
        m_tree->expandAll();
        m_tree->reveal(u"400"_s);
        m_timer.untilPainted([this] { m_tree->update(); });
        QList<Sample> samples;
        for (int i = 0; i < 60; ++i)
            samples.append(Sample{m_timer.untilPainted([this] { press(m_tree->currentTree(), Qt::Key_Down); }),
                                  m_window->currentPage()});
        print("arrow key: the next page", samples, 2);
    }

    void measureLanguage()
    {
        const auto alternate = [this] {
            QList<Sample> samples;
            for (int i = 0; i < 20; ++i) {
                const QString language = i % 2 == 0 ? u"fr"_s : u"en"_s;
                samples.append(Sample{m_timer.untilPainted([&] { m_language.setCurrent(language); }), language});
            }
            return samples;
        };
        m_window->open(u"522-cloudflare"_s);
        m_timer.untilPainted([this] { m_window->update(); });
        print("switch of language", alternate());
        m_timer.untilPainted([this] { m_tree->setQuery(u"server"_s); });
        print("the same with a query standing", alternate());
    }

    LoadedCatalog m_loaded;
    Language m_language;
    SettingsFiles m_files;
    NoteStore m_notes{NoteStore::standardFolder()};
    Appearance m_appearance{ColorScheme::Light};
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<SearchIndex> m_index;
    PaintTimer m_timer;
    std::unique_ptr<MainWindow> m_window;
    TreePane *m_tree = nullptr;
};

/// Nothing of the person who runs this is read or written.
void useHome(const QTemporaryDir &home)
{
    for (const char *kind : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(kind, home.path().toLocal8Bit() + '/' + kind);
}

int measureAll(const QString &program)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.json"_s);
    std::puts("== built-in catalog");
    std::fflush(stdout);
    int failed = QProcess::execute(program, {BuiltIn});
    for (const int count : {10'000, 100'000}) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(generatedPack(count)) < 0)
            qFatal("%s cannot be written.", qPrintable(path));
        file.close();
        std::printf("\n== with a pack of %d codes\n", count);
        std::fflush(stdout);
        failed |= QProcess::execute(program, {path});
    }
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        const QCoreApplication application(argc, argv);
        return measureAll(QCoreApplication::applicationFilePath());
    }
    const QTemporaryDir home;
    useHome(home);
    const QApplication application(argc, argv);
    Costs(QString::fromLocal8Bit(argv[1])).measure();
    return 0;
}
