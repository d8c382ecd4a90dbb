// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the search takes, in processor time, by kind of query, beside SQLite's FTS5 on the same texts in the same run: with the built-in catalog,
// and with 10,000 and 100,000 codes beside it. Each in a process of its own, so that the memory is that of this catalog.
//
//   searching           all three
//   searching built-in  one of them
//   searching 10000

#include "catalog/catalogreader.h"
#include "fts5.h"
#include "generatedpack.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 200; // what the window asks for

struct Kind
{
    const char *name;
    QStringList queries;
};

/// What people type, a list for each kind; of a large catalog, words of its own entries as well.
QList<Kind> kindsOf(const Texts &texts)
{
    QStringList names;
    const QList<StatusCode> &codes = texts.catalog().codes;
    QRandomGenerator random(7);
    for (int i = 0; i < 40; ++i)
        names.append(texts.text(codes.at(random.bounded(int(codes.size()))).id, "name"));
    QStringList typos;
    for (const QString &name : std::as_const(names)) {
        QString typed = name.section(u' ', 0, 1);
        if (typed.size() > 4)
            std::swap(typed[typed.size() / 2], typed[typed.size() / 2 - 1]);
        typos.append(typed);
    }
    typos += {u"interal eror"_s, u"conection timed out"_s, u"gatewya tiemout"_s, u"certifcat invalde"_s,
              u"mauvase paserelle"_s};
    QStringList keys;
    for (const QString &name : names.mid(0, 12)) {
        for (int length = 1; length <= std::min<qsizetype>(name.size(), 12); ++length)
            keys.append(name.left(length));
    }
    const QStringList numbers{u"404"_s,  u"522"_s, u"52"_s,         u"5"_s,    u"5xx"_s,
                              u"1xxx"_s, u"52x"_s, u"erreur 502"_s, u"1020"_s, u"404.13"_s};
    const QStringList sentences{u"it hangs and then gives up"_s,
                                u"le site tourne en boucle"_s,
                                u"upload refused, picture too heavy"_s,
                                u"the page loads forever and then an error of the gateway appears"_s,
                                u"depuis ce matin le serveur ne répond plus et tout le monde voit une erreur"_s,
                                u"too many requests from my script, what do I have to change"_s,
                                u"le certificat du serveur d’origine a expiré et Cloudflare refuse la connexion"_s};
    const QStringList logs{
        u"203.0.113.7 - - [10/Oct/2026:13:55:36 +0200] \"GET /picture.php?id=7 HTTP/1.1\" 502 157 \"-\" \"Mozilla/5.0 (X11; Linux)\""_s,
        u"2026/03/12 10:15:32 [error] 1234#0: *567 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 203.0.113.7, server: example.com"_s,
        (u"HTTP/1.1 503 Service Unavailable status=503 some words of a longer line "_s).repeated(27)};
    const QStringList filters{u"is:cloudflare"_s, u"by:proxy timeout"_s, u"class:4xx -is:official too large"_s,
                              u"\"bad gateway\""_s};
    return {{"number", numbers},     {"name", names},         {"each key of a name", keys}, {"typo", typos},
            {"sentence", sentences}, {"line of a log", logs}, {"filter", filters}};
}

/// Of this thread: what it would take if nothing else ran.
qint64 processorNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

template<typename Search>
QList<qint64> timesOf(const QStringList &queries, int rounds, Search search)
{
    QList<qint64> times;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : queries) {
            const qint64 before = processorNanoseconds();
            search(query);
            times.append(processorNanoseconds() - before);
        }
    }
    std::ranges::sort(times);
    return times;
}

void printTimes(const QList<qint64> &times)
{
    for (const double share : {0.5, 0.99})
        std::printf(" %10.1f", double(times.at(qsizetype(share * double(times.size() - 1)))) / 1000);
}

qint64 memoryInMegabytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / (1024 * 1024);
}

int measure(int count)
{
    Catalog catalog = Catalog::builtIn();
    if (count > 0) {
        const auto problems = CatalogReader::readPack(u"generated.json"_s, generatedPack(count), catalog);
        if (!problems.isEmpty())
            qFatal("%s", qPrintable(problems.constFirst().message()));
    }
    const Language language;
    const Texts texts(catalog, language);
    const qint64 before = memoryInMegabytes();
    const qint64 begin = processorNanoseconds();
    const SearchIndex index(texts);
    const double built = double(processorNanoseconds() - begin) / 1e6;
    std::printf("index built in %.1f ms, %lld MB of it; the whole process %lld MB\n", built,
                static_cast<long long>(memoryInMegabytes() - before), static_cast<long long>(memoryInMegabytes()));
    const qint64 beginOfFts5 = processorNanoseconds();
    const Fts5 fts5(texts);
    std::printf("FTS5 filled in %.1f ms %s\n", double(processorNanoseconds() - beginOfFts5) / 1e6,
                qPrintable(fts5.reason()));
    std::printf("%-20s %6s %10s %10s  | FTS5: p50, p99 (microseconds)\n", "kind", "n", "p50", "p99");
    const int rounds = count > 50'000 ? 10 : 100;
    for (const Kind &kind : kindsOf(texts)) {
        timesOf(kind.queries, 1, [&](const QString &query) { index.find(query, MostHits); });
        const QList<qint64> times = timesOf(kind.queries, rounds,
                                            [&](const QString &query) { index.find(query, MostHits); });
        std::printf("%-20s %6lld", kind.name, static_cast<long long>(times.size()));
        printTimes(times);
        if (fts5.reason().isEmpty()) {
            std::printf("  |");
            printTimes(timesOf(kind.queries, std::max(1, rounds / 20),
                               [&](const QString &query) { fts5.find(query, MostHits); }));
        }
        std::printf("\n");
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1)
        return measure(QByteArray(argv[1]).toInt());
    int failed = 0;
    for (const QString &size : {u"built-in"_s, u"10000"_s, u"100000"_s}) {
        std::printf("== %s\n", qPrintable(size));
        std::fflush(stdout);
        failed |= QProcess::execute(QCoreApplication::applicationFilePath(), {size});
    }
    return failed == 0 ? 0 : 1;
}
