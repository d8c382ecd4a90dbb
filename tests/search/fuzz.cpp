// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Generated queries, of any bytes, against the built-in catalog: fuzz [COUNT [SEED]]. Each must be answered in time and alike
// when it is asked again after the others, and whatever the answer refers to must exist. The same seed makes the same queries.

#include "language/language.h"
#include "language/texts.h"
#include "search/entrytexts.h"
#include "search/searchindex.h"
#include "search/snippet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <time.h>

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || !defined(NDEBUG)
constexpr qint64 LongestMicroseconds = 200'000;
#else
constexpr qint64 LongestMicroseconds = 10'000;
#endif
constexpr int MostHits = 20;

/// Makes queries: bytes, code units, and pieces of real ones in a wrong order.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        QString query;
        const int pieces = 1 + below(below(8) == 0 ? 60 : 6);
        for (int i = 0; i < pieces && query.size() < MostCharacters; ++i)
            query += piece();
        return query;
    }

private:
    static constexpr qsizetype MostCharacters = 4'000;

    int below(int end) { return int(m_random.bounded(end)); }

    QString piece()
    {
        static const QStringList words{u"502 "_s,
                                       u"time"_s,
                                       u"out "_s,
                                       u"gatewya "_s,
                                       u"l’"_s,
                                       u"déla"_s,
                                       u"is:"_s,
                                       u"cloudflare "_s,
                                       u"-"_s,
                                       u"\""_s,
                                       u"« "_s,
                                       u" »"_s,
                                       u"by:proxy "_s,
                                       u"HTTP/1.1\" "_s,
                                       u"status="_s,
                                       u"5xx "_s,
                                       u"404.13 "_s,
                                       u"x-forwarded-for "_s,
                                       u"connection "_s,
                                       u"GET / "_s,
                                       u"127.0.0.1 "_s,
                                       u"10/Oct/2026 "_s,
                                       u"error code: "_s,
                                       u"serveur "_s,
                                       u"trop gros "_s,
                                       u"class:"_s,
                                       u"(111: "_s,
                                       u"ﬁ"_s,
                                       u"ß"_s,
                                       u"\U0001D400"_s};
        switch (below(6)) {
        case 0: {
            QByteArray bytes;
            for (int i = below(40); i > 0; --i)
                bytes += char(below(256));
            return QString::fromUtf8(bytes);
        }
        case 1: {
            QString units;
            for (int i = below(20); i > 0; --i)
                units += QChar(char16_t(below(0x10000)));
            return units;
        }
        case 2:
            return QString(below(300), QChar(char16_t(' ' + below(95))));
        default:
            return words.at(below(int(words.size())));
        }
    }

    QRandomGenerator m_random;
};

qint64 processorMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

/// All that an answer says, to compare.
QString written(const SearchAnswer &answer, const EntryTexts &texts)
{
    QString text = QString::number(answer.total) + answer.words.join(u' ') + answer.nearest.join(u' ')
        + answer.suggestion;
    for (const SearchHit &hit : answer.hits) {
        const Snippet snippet = snippetOf(texts, hit, answer.words, 80);
        text += u"\n%1 %2 %3 %4"_s.arg(int(hit.entry.kind)).arg(hit.entry.index).arg(hit.score).arg(snippet.text);
        for (const TextRange &range : snippet.matches) {
            if (range.begin < 0 || range.begin + range.length > snippet.text.size())
                qFatal("A match lies outside of its snippet.");
        }
    }
    return text;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 1;
    const Catalog catalog = Catalog::builtIn();
    const Language language;
    const Texts texts(catalog, language);
    const SearchIndex index(texts);
    const EntryTexts entryTexts(texts);

    Generator generator(seed);
    QString first;
    QString firstAnswer;
    qint64 longest = 0;
    QString slowest;
    for (int i = 0; i < count; ++i) {
        const QString query = generator.next();
        const qint64 before = processorMicroseconds();
        const SearchAnswer answer = index.find(query, MostHits);
        if (const qint64 took = processorMicroseconds() - before; took > longest) {
            longest = took;
            slowest = query;
        }
        if (answer.hits.size() > std::min(answer.total, MostHits))
            qFatal("More hits than there are: %s", query.toUtf8().toPercentEncoding().constData());
        // The texts of a few: reading them takes far longer than finding them.
        if (i % 64 == 0) {
            const QString text = written(answer, entryTexts);
            if (first.isNull()) {
                first = query;
                firstAnswer = text;
            }
            if (written(index.find(query, MostHits), entryTexts) != text)
                qFatal("Another answer the second time: %s", query.toUtf8().toPercentEncoding().constData());
        }
    }
    if (written(index.find(first, MostHits), entryTexts) != firstAnswer)
        qFatal("The queries have changed something.");
    std::printf("%d queries; the slowest took %lld us: %s\n", count, static_cast<long long>(longest),
                slowest.toUtf8().toPercentEncoding(" ").left(200).constData());
    return longest <= LongestMicroseconds ? 0 : 1;
}
