// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogreader.h"
#include "catalog/jsonposition.h"
#include "catalog/nearest.h"
#include "language/language.h"
#include "language/texts.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// A built-in catalog in which every key of every object stands once.
const QByteArray BuiltIn = R"({
  "format": 1,
  "version": "2026.11",
  "registry_date": "2025-09-15",
  "classes": [
    {
      "id": "class:4xx",
      "specification": { "document": "RFC 9110", "section": "15.5", "url": "https://rfc.example/9110#15.5" },
      "made_by_cloudflare": "yes",
      "sources": [{ "url": "https://rfc.example/9110", "as_of": "2022-06", "dated_by": "source" }],
      "text": {
        "name": "Client error",
        "singular": "client error",
        "summary": "The request cannot be fulfilled.",
        "meaning": "First paragraph.\n\nSecond paragraph.", "emitters": "All.", "caching": "Some.", "steps_agent": ["Look."],
        "at_cloudflare": "It makes some of these.",
        "aliases": ["4xx", "client errors"]
      }
    }
  ],
  "issuers": [
    { "id": "issuer:iana", "text": { "name": "IANA", "summary": "The registry." } },
    { "id": "issuer:cloudflare", "text": { "name": "Cloudflare", "summary": "A network." } }
  ],
  "codes": [
    {
      "id": "404",
      "code": 404,
      "issuer": "iana",
      "standing": "standard",
      "specification": { "document": "RFC 9110", "section": "15.5.5", "url": "https://rfc.example/9110#15.5.5" },
      "emitted_by": ["origin", "proxy"], "must_act": ["owner", "visitor"], "failed": { "from": "user-agent", "to": "origin", "step": "request" },
      "body": "allowed",
      "header_fields": ["Allow", "Via"],
      "heuristically_cacheable": true,
      "edge_ttl_s": 180,
      "made_by_cloudflare": "log-only",
      "cloudflare_error": { "category": "origin", "retryable": false, "retry_after_s": 30 },
      "expires": "2026-11-13",
      "substatuses": [{ "number": "404.13", "text": { "name": "Content too large" } }],
      "collect": ["collect:url"], "former_names": [{ "name": "Lost", "document": "RFC 1" }], "look_alikes": ["1001-cloudflare"],
      "terms": ["term:server"],
      "sources": [
        {
          "url": "https://rfc.example/9110",
          "as_of": "2022-06",
          "dated_by": "source",
          "supports": ["standing", "edge_ttl_s"]
        },
        { "observation": "A response seen in the wild.", "as_of": "2026", "dated_by": "compilation" }
      ],
      "text": {
        "name": "Not Found",
        "summary": "Nothing is here.",
        "aliases": ["missing page", "dead link"], "meaning": "It was `looked for`.", "causes": ["A dead {term:client|link}"],
        "steps_visitor": ["{check:reload}"], "steps_owner": ["Wait {limit:read-timeout}, at most {limit:read-timeout.maximum}."],
        "steps_agent": ["Compare {1001-cloudflare}."], "caching": "Kept {404.edge_ttl_s}.", "traps": ["None."],
        "header_notes": { "Allow": "What may be done.", "Via": "Whence it comes." }, "received": "This.", "provenance": "Here.",
        "phrases": ["nothing there"], "reply_visitor": "{collect:url.ask}", "reply_owner": "Ask after {404.retry_after_s}.",
        "doubt": "None.",
        "at_cloudflare": "It is passed on."
      }
    }
  ],
  "errors": [
    {
      "id": "1001-cloudflare",
      "code": 1001,
      "issuer": "cloudflare",
      "standing": "vendor",
      "body": "none",
      "carried_by": { "status": "404", "evidence": "observed" },
      "sources": [{ "url": "https://cloudflare.example/1001", "as_of": "2026-11-23", "dated_by": "compilation" }],
      "text": { "name": "DNS error", "summary": "The name leads nowhere.", "aliases": ["dns"] }
    }
  ],
  "terms": [
    {
      "id": "term:server",
      "first": true,
      "references": [{ "document": "RFC 9110", "section": "3.3", "url": "https://rfc.example/9110#3.3" }],
      "related": ["term:client"], "confused_with": ["term:client"], "exchange": "GET / HTTP/1.1\n\nHTTP/1.1 200 OK",
      "text": {
        "name": "server",
        "summary": "It answers.",
        "definition": "One line.\nAnother.", "example": "It answers 200.",
        "synonyms": ["host", "machine"],
        "reference_note": "Since RFC 1945."
      }
    },
    { "id": "term:client", "text": { "name": "client", "summary": "It asks.", "definition": "It asks." } }
  ],
  "limits": [
    {
      "id": "limit:read-timeout",
      "value": 125,
      "unit": "s",
      "codes": ["404"],
      "adjustable": "enterprise",
      "maximum": 6000.5,
      "former": [{ "value": 120, "from": "2025-10" }, { "value": 100 }],
      "source": "https://cloudflare.example/limits",
      "as_of": "2026-07-22",
      "dated_by": "source",
      "text": { "name": "Read timeout", "note": "Counted from the request." }
    }
  ],
  "guides": [
    {
      "id": "guide:caching",
      "sections": [
        {
          "id": "guide:caching/status",
          "items": [
            {
              "id": "guide:caching/status/hit",
              "label": "HIT",
              "codes": ["404"],
              "evidence": "documentation",
              "source": "https://cloudflare.example/cache",
              "as_of": "2026-11-23",
              "dated_by": "compilation",
              "text": { "text": "From the cache." }
            }
          ],
          "text": { "title": "The status", "text": "Where it came from." }
        }
      ],
      "text": { "name": "Caching", "summary": "What is kept." }
    }
  ],
  "collect": [{ "id": "collect:url", "text": { "name": "The address", "how": "Copy it.", "ask": "Which address?" } }],
  "checks": [{ "id": "check:reload", "text": { "text": "Reload." } }],
  "distinctions": [{ "between": ["404", "1001-cloudflare"], "text": { "text": "One is here, the other there." } }],
  "decision_trees": [
    {
      "id": "ask:who",
      "for": ["404"],
      "questions": [
        {
          "id": "ask:who/seen",
          "answers": [
            { "id": "ask:who/seen/yes", "leads_to": "ask:who/page", "text": { "answer": "Seen" } },
            { "id": "ask:who/seen/no", "leads_to": "ask:who/nobody", "text": { "answer": "Unseen" } }
          ],
          "text": { "question": "Who saw it?", "hint": "Look at {404}." }
        },
        {
          "id": "ask:who/page",
          "answers": [
            { "id": "ask:who/page/one", "leads_to": "ask:who/author", "text": { "answer": "One" } },
            { "id": "ask:who/page/all", "leads_to": "ask:who/nobody", "text": { "answer": "All" } }
          ],
          "text": { "question": "Which page?" }
        }
      ],
      "outcomes": [
        {
          "id": "ask:who/author",
          "must_act": ["owner", "visitor"], "codes": ["404"], "collect": ["collect:url"],
          "text": { "verdict": "The author must act.", "reason": "It is one page.", "next_steps": ["{check:reload}", "Write."] }
        },
        {
          "id": "ask:who/nobody",
          "must_act": ["visitor"],
          "text": { "verdict": "It is all right.", "next_steps": ["Rest."] }
        }
      ],
      "text": { "name": "Who is it?", "summary": "It asks who." }
    }
  ],
  "scenarios": [
    {
      "id": "case:lost-page", "asks": "station", "about": "404", "evidence": "GET /old HTTP/1.1\nHost: a.example",
      "choices": [
        { "id": "case:lost-page/gone", "stands": "origin", "right": true, "text": { "reason": "It is not there." } },
        { "id": "case:lost-page/dns", "stands": "dns", "text": { "reason": "The name was found." } },
        { "id": "case:lost-page/new", "stands": "visitor", "text": { "reason": "It is new." } }
      ],
      "text": { "situation": "A link leads nowhere." }
    },
    {
      "id": "case:what-next", "asks": "step", "about": "term:server",
      "choices": [
        { "id": "case:what-next/ask", "text": { "text": "Ask.", "reason": "Too soon." } },
        { "id": "case:what-next/look", "right": true, "text": { "text": "Look.", "reason": "It costs nothing." } },
        { "id": "case:what-next/wait", "text": { "text": "Wait.", "reason": "It stays." } }
      ],
      "text": { "situation": "It fails." }
    },
    {
      "id": "case:own", "asks": "answer",
      "text": { "situation": "How much is one and one?", "accepted": ["2", "two"], "reason": "Count." }
    }
  ],
  "frequencies": [
    {
      "step": 5, "codes": ["404"],
      "sources": [{ "observation": "Everybody meets it.", "as_of": "2026-11", "dated_by": "compilation" }]
    }
  ],
  "synonyms": [{ "en": ["proxy", "go-between"], "fr": ["mandataire"] }],
  "stop_words": { "en": ["the"], "fr": ["le", "la"] },
  "meaning_questions": { "en": ["what is"], "fr": ["que veut dire"] },
  "filters": [{ "filter": "by", "value": "proxy", "words": { "en": ["proxy"], "fr": ["mandataire", "proxy"] } }]
}
)"_ba;

/// A pack that adds one entry of each kind to it.
const QByteArray Pack = R"({
  "format": 1,
  "issuers": [
    { "id": "issuer:acme", "text": { "name": "Acme" } },
    { "id": "issuer:unused", "text": { "name": "Unused" } }
  ],
  "codes": [
    {
      "id": "599-acme",
      "code": 599,
      "issuer": "acme",
      "standing": "vendor",
      "specification": { "document": "Manual", "section": "7", "url": "https://acme.example/manual#7" },
      "emitted_by": ["proxy"],
      "body": "allowed", "former_names": [{ "name": "Gate Shut", "document": "Manual" }],
      "heuristically_cacheable": false,
      "edge_ttl_s": 60,
      "cloudflare_error": { "retryable": true },
      "look_alikes": [
        "404",
        "1999-acme"
      ],
      "terms": ["term:server", "term:gate"],
      "sources": [
        {
          "url": "https://acme.example/codes",
          "as_of": "2026-11-23",
          "dated_by": "source",
          "supports": ["standing"]
        }
      ],
      "text": {
        "name": { "en": "Gate Closed", "fr": "Portail fermé" },
        "summary": "The gate is closed.",
        "aliases": {
          "en": ["shut", "barred"],
          "fr": ["verrouillé"]
        },
        "doubt": { "fr": "Aucun doute\u202F!" }
      }
    }
  ],
  "errors": [
    {
      "id": "1999-acme",
      "code": 1999,
      "issuer": "acme",
      "standing": "unofficial",
      "body": "none",
      "carried_by": { "status": "599-acme", "evidence": "documented" }, "failed": { "from": "edge", "to": "origin", "step": "tls" },
      "sources": [{ "url": "https://acme.example/errors", "as_of": "2026-11", "dated_by": "source" }],
      "text": { "name": "Hinge Missing", "summary": "The gate has no hinge." }
    },
    {
      "id": "1998-acme",
      "code": 1998,
      "issuer": "acme",
      "standing": "vendor",
      "body": "none",
      "sources": [{ "observation": "Seen once.", "as_of": "2026", "dated_by": "compilation" }],
      "text": { "name": "Unlinked", "summary": "Nothing leads here." }
    }
  ],
  "terms": [
    {
      "id": "term:gate",
      "references": [{ "document": "Manual", "section": "1", "url": "https://acme.example/manual#1" }],
      "related": ["term:server"],
      "text": { "name": "gate", "summary": "It opens and closes." }
    },
    { "id": "term:hinge", "text": { "name": "hinge", "summary": "It turns." } }
  ],
  "limits": [
    {
      "id": "limit:gate-width",
      "value": 3,
      "unit": "KB",
      "codes": ["599-acme"],
      "maximum": 5,
      "former": [{ "value": 2 }],
      "source": "https://acme.example/gates",
      "as_of": "2026",
      "dated_by": "source",
      "text": { "name": "Gate width" }
    }
  ],
  "guides": [
    {
      "id": "guide:gates",
      "sections": [
        {
          "id": "guide:gates/opening",
          "items": [
            {
              "id": "guide:gates/opening/key",
              "evidence": "known",
              "as_of": "2026-11-23",
              "dated_by": "source",
              "text": { "text": "Turn the key." }
            },
            {
              "id": "guide:gates/opening/push",
              "evidence": "specification",
              "source": "https://acme.example/manual#2",
              "as_of": "2025",
              "dated_by": "compilation",
              "text": { "text": "Then push." }
            }
          ],
          "text": { "title": "How to open it" }
        }
      ],
      "text": { "name": "Gates", "summary": "All about gates." }
    },
    {
      "id": "guide:hinges",
      "sections": [{ "id": "guide:hinges/oil", "text": { "title": "Oil", "text": "A drop\na week." } }],
      "text": { "name": "Hinges", "summary": "All about hinges." }
    }
  ],
  "collect": [{ "id": "collect:key", "text": { "name": "The key", "ask": { "en": "Which key?", "fr": "Quelle clé\u202F?" } } }],
  "checks": [{ "id": "check:lock", "text": { "text": "Look at the lock." } }],
  "distinctions": [{ "between": ["599-acme", "404"], "text": { "text": "The gate is closed, the page is lost." } }],
  "decision_trees": [
    {
      "id": "ask:gate",
      "for": ["599-acme", "class:4xx"],
      "questions": [
        {
          "id": "ask:gate/shut",
          "answers": [
            { "id": "ask:gate/shut/yes", "leads_to": "ask:gate/locked", "text": { "answer": { "en": "Shut", "fr": "Fermé" } } },
            { "id": "ask:gate/shut/no", "leads_to": "ask:gate/walk", "text": { "answer": "Ajar" } }
          ],
          "text": { "question": "Is the gate shut?" }
        },
        {
          "id": "ask:gate/locked",
          "answers": [
            { "id": "ask:gate/locked/yes", "leads_to": "ask:gate/smith", "text": { "answer": "Locked" } },
            { "id": "ask:gate/locked/no", "leads_to": "ask:gate/walk", "text": { "answer": "Unlocked" } }
          ],
          "text": { "question": "Is the gate locked?" }
        }
      ],
      "outcomes": [
        {
          "id": "ask:gate/smith",
          "must_act": ["operator"], "codes": ["599-acme", "1999-acme"], "collect": ["collect:key"],
          "text": { "verdict": "The smith must come.", "next_steps": ["{check:lock}"] }
        },
        {
          "id": "ask:gate/walk",
          "must_act": ["visitor"],
          "text": { "verdict": "It opens.", "next_steps": ["Walk through."] }
        }
      ],
      "text": { "name": "The gate", "summary": "How to get through." }
    }
  ],
  "scenarios": [
    {
      "id": "case:gate-stuck",
      "asks": "code",
      "about": "599-acme",
      "choices": [
        { "id": "case:gate-stuck/closed", "stands": "599-acme", "right": true, "text": { "reason": "It is closed." } },
        { "id": "case:gate-stuck/lost", "stands": "404", "text": { "reason": "Nothing is lost." } },
        { "id": "case:gate-stuck/hinge", "stands": "1999-acme", "text": { "reason": "The hinge holds." } }
      ],
      "text": { "situation": { "en": "It does not open.", "fr": "Il ne s’ouvre pas." } }
    },
    {
      "id": "case:gate-answers",
      "asks": "station",
      "about": "term:gate",
      "evidence": "HTTP/1.1 599 Gate Closed",
      "choices": [
        { "id": "case:gate-answers/gate", "stands": "edge", "right": true, "text": { "reason": "It signs." } },
        { "id": "case:gate-answers/house", "stands": "origin", "text": { "reason": "Nobody is in." } },
        { "id": "case:gate-answers/walker", "stands": "visitor", "text": { "reason": "He asks." } }
      ],
      "text": { "situation": "Somebody answers." }
    },
    {
      "id": "case:gate-next",
      "asks": "step",
      "about": "404",
      "choices": [
        { "id": "case:gate-next/knock", "right": true, "text": { "text": "Knock.", "reason": "Somebody is in." } },
        { "id": "case:gate-next/climb", "text": { "text": "Climb.", "reason": "It is high." } },
        { "id": "case:gate-next/leave", "text": { "text": "Leave.", "reason": "It opens." } }
      ],
      "text": { "situation": "The gate is shut." }
    },
    {
      "id": "case:gate-own",
      "asks": "choice",
      "choices": [
        { "id": "case:gate-own/yes", "right": true, "text": { "text": "True." } },
        { "id": "case:gate-own/no", "text": { "text": "False." } }
      ],
      "text": { "situation": "A gate is a door." }
    },
    {
      "id": "case:gate-typed", "asks": "answer",
      "text": { "situation": "Who opens?", "accepted": { "en": ["the smith"], "fr": ["le forgeron"] }, "reason": "He can." }
    }
  ],
  "synonyms": [{ "en": ["gate", "barrier"], "fr": ["portail"] }]
}
)"_ba;

/// @p json with @p from, which must stand in it exactly once, replaced.
QByteArray changed(const QByteArray &json, const QByteArray &from, const QByteArray &to)
{
    if (json.count(from) != 1)
        qFatal("\"%s\" stands %d times in the JSON", from.constData(), int(json.count(from)));
    QByteArray result = json;
    return result.replace(from, to);
}

Catalog catalogOf(const QByteArray &json)
{
    CatalogReader reader;
    reader.read(u"builtin.json"_s, json);
    const Catalog catalog = reader.finish();
    for (const CatalogProblem &problem : reader.problems())
        qFatal("%s", qPrintable(problem.message()));
    return catalog;
}

QByteArray compiled(const Catalog &catalog)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    catalog.write(stream);
    return bytes;
}

bool readCompiled(Catalog &catalog, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    return catalog.read(stream);
}

QStringList messages(const QList<CatalogProblem> &problems)
{
    QStringList list;
    for (const CatalogProblem &problem : problems)
        list.append(problem.message());
    return list;
}

QStringList messagesOfPack(const QByteArray &json)
{
    Catalog catalog = catalogOf(BuiltIn);
    return messages(CatalogReader::readPack(u"acme.json"_s, json, catalog));
}

QStringList messagesOfBuiltIn(const QByteArray &json)
{
    CatalogReader reader;
    reader.read(u"builtin.json"_s, json);
    reader.finish();
    return messages(reader.problems());
}

} // namespace

class TestCatalogReader : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenCatalogIsExplained_data();
    void aBrokenCatalogIsExplained();
    void aFileThatCannotBeReadIsExplained_data();
    void aFileThatCannotBeReadIsExplained();
    void problemsAreToldInTheOrderOfTheFile();
    void ofManyProblemsTheFirstAreKept();
    void aMessageCannotBeForgedByTheFile();
    void aByteOrderMarkIsAccepted();
    void linksLeadFromOneBuiltInFileToAnother();
    void anIdTakenInAnotherFileNamesThatFile();
    void aHostileFileIsRefusedSoon_data();
    void aHostileFileIsRefusedSoon();
    void aLongListIsReadInGoodTime();

    void everyFactIsReadAndSurvivesCompilation_data();
    void everyFactIsReadAndSurvivesCompilation();
    void compilingTwiceGivesTheSame();
    void garbageIsNoCompiledCatalog();

    void aGoodPackIsAdded();
    void aPackIsReadInBothLanguages();
    void aPackMayBeWrittenInOneLanguage();
    void twoPacksCannotBringTheSameId();
    void codesAreFoundByNumberAndByClass();

    void editDistanceCountsSlips_data();
    void editDistanceCountsSlips();
    void editDistanceAgreesWithItsDefinition();
    void nearestFindsWhatWasMeant_data();
    void nearestFindsWhatWasMeant();

    void everyValueIsFoundOnItsLine();
    void theLineOfAMissingValueIsThatOfTheObjectAroundIt();
    void aKeyThatStandsTwiceIsFound_data();
    void aKeyThatStandsTwiceIsFound();
    void columnsCountCharacters();

    void theExamplesOfTheDocumentationAreSound();
    void everyKeyIsDocumented();
};

// ---------------------------------------------------------------------------------------------------------------------
// What is wrong with a file

void TestCatalogReader::aBrokenCatalogIsExplained_data()
{
    QTest::addColumn<bool>("isPack");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    const auto pack = [](const char *name, const QByteArray &json, const char *place, int line, const char *message) {
        QTest::newRow(name) << true << json << QString::fromUtf8(place) << line << QString::fromUtf8(message);
    };
    const auto builtIn = [](const char *name, const QByteArray &json, const char *place, int line,
                            const char *message) {
        QTest::newRow(qPrintable(u"built-in: "_s + QLatin1StringView(name)))
            << false << json << QString::fromUtf8(place) << line << QString::fromUtf8(message);
    };

    // The file as a whole
    pack(
        "an empty file", ""_ba, "", 1,
        "acme.json:1: The file holds no entry. Add issuers, codes, errors, terms, limits, guides or scenarios, or remove the file.");
    pack(
        "not JSON", "format: 1\n"_ba, "", 1,
        "acme.json:1: This is not valid JSON (line 1, column 1: illegal value). Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    pack(
        "a comma is missing",
        changed(Pack, R"("format": 1,
)",
                R"("format": 1
)"),
        "", 3,
        "acme.json:3: This is not valid JSON (line 3, column 3: unterminated object). Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    pack(
        "a comma too many", changed(Pack, R"("summary": "All about gates." })", R"("summary": "All about gates.", })"),
        "", 113,
        "acme.json:113: This is not valid JSON (line 113, column 65: object is missing after a comma). Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    pack(
        "truncated in a text", R"({
  "format": 1,
  "codes": [
    { "id": "599-ac)"_ba,
        "", 4,
        "acme.json:4: This is not valid JSON (line 4, column 20: unterminated string). Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    pack(
        "truncated between values", R"({
  "format": 1,
  "codes": [
)"_ba,
        "", 3,
        "acme.json:3: This is not valid JSON (line 3, column 13: unterminated array). Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    pack(
        "something behind the end", R"({ "format": 1 }

}
)"_ba,
        "", 3,
        "acme.json:3: This is not valid JSON (line 3, column 1: garbage at the end of the document). Mend the JSON at that place; often a comma or a quotation mark is missing just before it.");
    pack("not UTF-8", changed(Pack, "Portail fermé", "Portail ferm\xE9"), "", 33,
         "acme.json:33: The text is not UTF-8. Save the file as UTF-8.");
    pack("UTF-16", "\xFF\xFE{\x00}\x00"_ba, "", 1, "acme.json:1: The text is not UTF-8. Save the file as UTF-8.");
    pack("a list at the top", "[]\n"_ba, "", 1, "acme.json:1: Expected an object, found a list. Write an object here.");
    pack(
        "nothing in it", R"({ "format": 1 }
)"_ba,
        "", 1,
        "acme.json:1: The file holds no entry. Add issuers, codes, errors, terms, limits, guides or scenarios, or remove the file.");
    pack(
        "only empty lists", R"({ "format": 1, "codes": [], "terms": [] }
)"_ba,
        "", 1,
        "acme.json:1: The file holds no entry. Add issuers, codes, errors, terms, limits, guides or scenarios, or remove the file.");
    pack(
        "a key stands twice", changed(Pack, R"("code": 599,)", R"("code": 599,
      "code": 598,)"),
        "codes[0] (599-acme) › code", 11,
        "acme.json:11: codes[0] (599-acme) › code: The key “code” stands twice in the same object. Keep one of the two.");
    pack(
        "a key stands twice, spelt in two ways",
        changed(Pack, R"("standing": "unofficial",)", R"("standing": "unofficial",
      "st\u0061nding": "vendor",)"),
        "errors[0] (1999-acme) › standing", 49,
        "acme.json:49: errors[0] (1999-acme) › standing: The key “standing” stands twice in the same object. Keep one of the two.");
    pack("a key of the whole file stands twice", changed(Pack, R"(  "errors": [)", R"(  "format": 1,
  "errors": [)"),
         "format", 43, "acme.json:43: format: The key “format” stands twice in the same object. Keep one of the two.");

    // Its format
    pack("no format",
         changed(Pack, R"(  "format": 1,
)",
                 ""),
         "", 1, "acme.json:1: The key “format” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "a newer format", changed(Pack, R"("format": 1)", R"("format": 2)"), "format", 2,
        "acme.json:2: format: The file is of format 2, and this program knows format 1. Write \"format\": 1, or use a newer version of this program.");
    pack("a format that is a text", changed(Pack, R"("format": 1)", R"("format": "1")"), "format", 2,
         "acme.json:2: format: Expected a whole number, found a text. Write a whole number here.");
    pack("format zero", changed(Pack, R"("format": 1)", R"("format": 0)"), "format", 2,
         "acme.json:2: format: 0 is outside the range from 1 to 1000000. Write a number within the range.");

    // Keys
    pack(
        "an unknown key that resembles one that is missing", changed(Pack, R"("doubt": {)", R"("doubts": {)"),
        "codes[0] (599-acme) › text › doubts", 39,
        "acme.json:39: codes[0] (599-acme) › text › doubts: The key “doubts” is unknown. Write “doubt” if that is what is meant, or remove it.");
    pack(
        "an unknown key that resembles none", changed(Pack, R"("body": "allowed",)", R"("body": "allowed",
      "colour": "red",)"),
        "codes[0] (599-acme) › colour", 16,
        "acme.json:16: codes[0] (599-acme) › colour: The key “colour” is unknown. Remove it; these may stand here: code, issuer, id, standing, specification, emitted_by, failed, must_act, body, header_fields, cloudflare_error, heuristically_cacheable, edge_ttl_s, made_by_cloudflare, expires, collect, former_names, look_alikes, terms, sources, text.");
    pack(
        "an unknown key that resembles one that is there", changed(Pack, R"("body": "allowed",)", R"("body": "allowed",
      "bodi": "allowed",)"),
        "codes[0] (599-acme) › bodi", 16,
        "acme.json:16: codes[0] (599-acme) › bodi: The key “bodi” is unknown. Remove it; these may stand here: code, issuer, id, standing, specification, emitted_by, failed, must_act, body, header_fields, cloudflare_error, heuristically_cacheable, edge_ttl_s, made_by_cloudflare, expires, collect, former_names, look_alikes, terms, sources, text.");
    pack("an unknown list", changed(Pack, R"("limits": [)", R"("limit": [)"), "limit", 73,
         "acme.json:73: limit: The key “limit” is unknown. Write “limits” if that is what is meant, or remove it.");
    pack(
        "a key of a source is misspelt", changed(Pack, R"("supports": ["standing"])", R"("suports": ["standing"])"),
        "codes[0] (599-acme) › sources[0] › suports", 29,
        "acme.json:29: codes[0] (599-acme) › sources[0] › suports: The key “suports” is unknown. Write “supports” if that is what is meant, or remove it.");
    pack(
        "an error number has no edge TTL", changed(Pack, R"("code": 1999,)", R"("code": 1999,
      "edge_ttl_s": 1,)"),
        "errors[0] (1999-acme) › edge_ttl_s", 47,
        "acme.json:47: errors[0] (1999-acme) › edge_ttl_s: The key “edge_ttl_s” is unknown. Remove it; these may stand here: code, issuer, id, standing, specification, emitted_by, failed, must_act, body, header_fields, cloudflare_error, carried_by, collect, former_names, look_alikes, terms, sources, text.");
    pack(
        "no status is carried by another", changed(Pack, R"("code": 599,)", R"("code": 599,
      "carried_by": { "status": "404", "evidence": "observed" },)"),
        "codes[0] (599-acme) › carried_by", 11,
        "acme.json:11: codes[0] (599-acme) › carried_by: The key “carried_by” is unknown. Remove it; these may stand here: code, issuer, id, standing, specification, emitted_by, failed, must_act, body, header_fields, cloudflare_error, heuristically_cacheable, edge_ttl_s, made_by_cloudflare, expires, collect, former_names, look_alikes, terms, sources, text.");
    pack(
        "a reference to nothing",
        changed(Pack, R"("summary": "The gate is closed.")", R"("summary": "See {598-acme}.")"),
        "codes[0] (599-acme) › text › summary", 34,
        "acme.json:34: codes[0] (599-acme) › text › summary: “{598-acme}” leads to nothing that can be shown here. Check its spelling; FORMAT.md says what braces can hold.");
    pack(
        "a reference in a list", changed(Pack, R"("fr": ["verrouillé"])", R"("fr": ["verrouillé {term:lock}"])"),
        "codes[0] (599-acme) › text › aliases › fr[0]", 37,
        "acme.json:37: codes[0] (599-acme) › text › aliases › fr[0]: “{term:lock}” leads to nothing that can be shown here. Check its spelling; FORMAT.md says what braces can hold.");
    pack(
        "a maximum that a limit has not",
        changed(Pack, R"("maximum": 5,
      "former")",
                R"("adjustable": "no",
      "former")")
            .replace("All about gates.", "At most {limit:gate-width.maximum}."),
        "guides[0] (guide:gates) › text › summary", 113,
        "acme.json:113: guides[0] (guide:gates) › text › summary: “{limit:gate-width.maximum}” leads to nothing that can be shown here. Check its spelling; FORMAT.md says what braces can hold.");
    pack(
        "an edge TTL that a code has not", changed(Pack, "All about gates.", "Kept {1999-acme.edge_ttl_s}."),
        "guides[0] (guide:gates) › text › summary", 113,
        "acme.json:113: guides[0] (guide:gates) › text › summary: “{1999-acme.edge_ttl_s}” leads to nothing that can be shown here. Check its spelling; FORMAT.md says what braces can hold.");
    pack(
        "a common step that refers to another", changed(Pack, "Look at the lock.", "First {check:reload} then look."),
        "checks[0] (check:lock) › text › text", 122,
        "acme.json:122: checks[0] (check:lock) › text › text: “{check:reload}” leads to nothing that can be shown here. Check its spelling; FORMAT.md says what braces can hold.");
    pack(
        "a question without its field", changed(Pack, "All about gates.", "Ask {collect:key}."),
        "guides[0] (guide:gates) › text › summary", 113,
        "acme.json:113: guides[0] (guide:gates) › text › summary: “{collect:key}” leads to nothing that can be shown here. Check its spelling; FORMAT.md says what braces can hold.");
    pack(
        "three ids to tell apart",
        changed(Pack, R"("between": ["599-acme", "404"])", R"("between": ["599-acme", "404", "1999-acme"])"),
        "distinctions[0] › between", 123,
        "acme.json:123: distinctions[0] › between: Two ids are needed, and there are 3. Name the two codes or terms that the text tells apart.");
    pack(
        "a distinction of the built-in catalog",
        changed(Pack, R"("between": ["599-acme", "404"])", R"("between": ["1001-cloudflare", "404"])"),
        "distinctions[0] › between", 123,
        "acme.json:123: distinctions[0] › between: The key “between” belongs to the built-in catalog. Remove it from this file.");
    pack(
        "a distinction that stands twice",
        changed(Pack, R"("text": { "text": "The gate is closed, the page is lost." } }])",
                R"("text": { "text": "The gate is closed." } },
    { "between": ["404", "599-acme"], "text": { "text": "Closed or lost." } }])"),
        "distinctions[1] › between", 124,
        "acme.json:124: distinctions[1] › between: The id “between:404+599-acme” is taken. Choose another id; the first one stands in distinctions[0].");
    pack(
        "a party there is not",
        changed(Pack, R"("emitted_by": ["proxy"],)", R"("emitted_by": ["proxy"], "must_act": ["boss"],)"),
        "codes[0] (599-acme) › must_act[0]", 14,
        "acme.json:14: codes[0] (599-acme) › must_act[0]: “boss” is none of the words that may stand here. Choose one of: visitor, developer, owner, operator, cloudflare.");
    pack(
        "a station there is not",
        changed(Pack, R"("emitted_by": ["proxy"],)",
                R"("emitted_by": ["proxy"], "failed": { "from": "edge", "to": "moon", "step": "tcp" },)"),
        "codes[0] (599-acme) › failed › to", 14,
        "acme.json:14: codes[0] (599-acme) › failed › to: “moon” is none of the words that may stand here. Choose one of: visitor, user-agent, dns, edge, tunnel, origin, application.");
    pack(
        "a failure on the way back",
        changed(Pack, R"("emitted_by": ["proxy"],)",
                R"("emitted_by": ["proxy"], "failed": { "from": "origin", "to": "edge", "step": "response" },)"),
        "codes[0] (599-acme) › failed", 14,
        "acme.json:14: codes[0] (599-acme) › failed: “origin” does not come before “edge”. Name who asked first, then who was asked; the order is: visitor, user-agent, dns, edge, tunnel, origin, application.");
    pack(
        "nothing of that id to collect",
        changed(Pack, R"("emitted_by": ["proxy"],)", R"("emitted_by": ["proxy"], "collect": ["collect:kay"],)"),
        "codes[0] (599-acme) › collect[0]", 14,
        "acme.json:14: codes[0] (599-acme) › collect[0]: Nothing has the id “collect:kay”. Write “collect:key” if that is what is meant.");
    pack("a note on a header field that the facts do not name",
         changed(Pack, R"("summary": "The gate is closed.",)",
                 R"("summary": "The gate is closed.", "header_notes": { "Via": "?" },)"),
         "codes[0] (599-acme) › text › header_notes › Via", 34,
         "acme.json:34: codes[0] (599-acme) › text › header_notes › Via: The key “Via” is unknown. Remove it.");
    pack("no id",
         changed(Pack, R"(      "id": "1998-acme",
)",
                 ""),
         "errors[1]", 54, "acme.json:54: errors[1]: The key “id” is missing. Add it; FORMAT.md shows an example.");
    pack("no number",
         changed(Pack, R"(      "code": 599,
)",
                 ""),
         "codes[0] (599-acme)", 8,
         "acme.json:8: codes[0] (599-acme): The key “code” is missing. Add it; FORMAT.md shows an example.");
    pack("no text",
         changed(Pack, R"(,
      "text": { "name": "gate", "summary": "It opens and closes." })",
                 ""),
         "terms[0] (term:gate)", 65,
         "acme.json:65: terms[0] (term:gate): The key “text” is missing. Add it; FORMAT.md shows an example.");
    pack("no name", changed(Pack, R"("name": "Hinge Missing", )", ""), "errors[0] (1999-acme) › text", 52,
         "acme.json:52: errors[0] (1999-acme) › text: The key “name” is missing. Add it; FORMAT.md shows an example.");
    pack("no sources",
         changed(
             Pack,
             R"(      "sources": [{ "url": "https://acme.example/errors", "as_of": "2026-11", "dated_by": "source" }],
)",
             ""),
         "errors[0] (1999-acme)", 44,
         "acme.json:44: errors[0] (1999-acme): The key “sources” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "no address in a source",
        changed(Pack, R"("url": "https://acme.example/codes",
          )",
                ""),
        "codes[0] (599-acme) › sources[0]", 25,
        "acme.json:25: codes[0] (599-acme) › sources[0]: The key “url” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "no date in a source",
        changed(Pack, R"("as_of": "2026-11-23",
          "dated_by": "source",
          "supports")",
                R"("dated_by": "source",
          "supports")"),
        "codes[0] (599-acme) › sources[0]", 25,
        "acme.json:25: codes[0] (599-acme) › sources[0]: The key “as_of” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "an item that needs a source has none",
        changed(Pack, R"("evidence": "known")", R"("evidence": "documentation")"),
        "guides[0] (guide:gates) › sections[0] (guide:gates/opening) › items[0] (guide:gates/opening/key)", 94,
        "acme.json:94: guides[0] (guide:gates) › sections[0] (guide:gates/opening) › items[0] (guide:gates/opening/key): The key “source” is missing. Add it; FORMAT.md shows an example.");
    pack("a guide without sections",
         changed(
             Pack,
             R"(      "sections": [{ "id": "guide:hinges/oil", "text": { "title": "Oil", "text": "A drop\na week." } }],
)",
             ""),
         "guides[1] (guide:hinges)", 115,
         "acme.json:115: guides[1] (guide:hinges): The key “sections” is missing. Add it; FORMAT.md shows an example.");
    builtIn(
        "no aliases", changed(BuiltIn, R"(, "aliases": ["dns"])", ""), "errors[0] (1001-cloudflare) › text", 74,
        "builtin.json:74: errors[0] (1001-cloudflare) › text: The key “aliases” is missing. Add it; FORMAT.md shows an example.");
    builtIn(
        "no definition", changed(BuiltIn, R"(, "definition": "It asks.")", ""), "terms[1] (term:client) › text", 91,
        "builtin.json:91: terms[1] (term:client) › text: The key “definition” is missing. Add it; FORMAT.md shows an example.");
    builtIn(
        "no summary of an issuer", changed(BuiltIn, R"(, "summary": "A network.")", ""),
        "issuers[1] (issuer:cloudflare) › text", 23,
        "builtin.json:23: issuers[1] (issuer:cloudflare) › text: The key “summary” is missing. Add it; FORMAT.md shows an example.");

    // Types
    pack("a text where a whole number belongs", changed(Pack, R"("code": 599)", R"("code": "599")"),
         "codes[0] (599-acme) › code", 10,
         "acme.json:10: codes[0] (599-acme) › code: Expected a whole number, found a text. Write a whole number here.");
    pack(
        "a fraction where a whole number belongs", changed(Pack, R"("code": 599)", R"("code": 599.5)"),
        "codes[0] (599-acme) › code", 10,
        "acme.json:10: codes[0] (599-acme) › code: Expected a whole number, found a number with a fraction. Write a whole number here.");
    pack("a number where a text belongs", changed(Pack, R"("unit": "KB")", R"("unit": 3)"),
         "limits[0] (limit:gate-width) › unit", 77,
         "acme.json:77: limits[0] (limit:gate-width) › unit: Expected a text, found a number. Write a text here.");
    pack("a text where a number belongs", changed(Pack, R"("value": 3)", R"("value": "3")"),
         "limits[0] (limit:gate-width) › value", 76,
         "acme.json:76: limits[0] (limit:gate-width) › value: Expected a number, found a text. Write a number here.");
    pack(
        "a text where true or false belongs",
        changed(Pack, R"("heuristically_cacheable": false)", R"("heuristically_cacheable": "no")"),
        "codes[0] (599-acme) › heuristically_cacheable", 16,
        "acme.json:16: codes[0] (599-acme) › heuristically_cacheable: Expected true or false, found a text. Write true or false here.");
    pack("a text where a list belongs", changed(Pack, R"("emitted_by": ["proxy"])", R"("emitted_by": "proxy")"),
         "codes[0] (599-acme) › emitted_by", 14,
         "acme.json:14: codes[0] (599-acme) › emitted_by: Expected a list, found a text. Write a list here.");
    pack("a list where a text belongs", changed(Pack, R"("name": "Hinge Missing")", R"("name": ["Hinge", "Missing"])"),
         "errors[0] (1999-acme) › text › name", 52,
         "acme.json:52: errors[0] (1999-acme) › text › name: Expected a text, found a list. Write a text here.");
    pack("a text where a list of texts belongs",
         changed(Pack, R"("en": ["shut", "barred"])", R"("en": "shut, barred")"),
         "codes[0] (599-acme) › text › aliases › en", 36,
         "acme.json:36: codes[0] (599-acme) › text › aliases › en: Expected a list, found a text. Write a list here.");
    pack("a text where an object belongs",
         changed(Pack,
                 R"("specification": { "document": "Manual", "section": "7", "url": "https://acme.example/manual#7" })",
                 R"("specification": "Manual")"),
         "codes[0] (599-acme) › specification", 13,
         "acme.json:13: codes[0] (599-acme) › specification: Expected an object, found a text. Write an object here.");
    pack("a number where an entry belongs",
         changed(Pack, R"({ "id": "issuer:unused", "text": { "name": "Unused" } })", "7"), "issuers[1]", 5,
         "acme.json:5: issuers[1]: Expected an object, found a number. Write an object here.");
    pack("a number where a source belongs",
         changed(Pack,
                 R"("sources": [{ "url": "https://acme.example/errors", "as_of": "2026-11", "dated_by": "source" }])",
                 R"("sources": [7])"),
         "errors[0] (1999-acme) › sources[0]", 51,
         "acme.json:51: errors[0] (1999-acme) › sources[0]: Expected an object, found a number. Write an object here.");
    pack("an object where a list belongs",
         changed(Pack, R"("terms": ["term:server", "term:gate"])", R"("terms": { "term:server": true })"),
         "codes[0] (599-acme) › terms", 23,
         "acme.json:23: codes[0] (599-acme) › terms: Expected a list, found an object. Write a list here.");
    pack(
        "null where a text belongs", changed(Pack, R"("title": "How to open it")", R"("title": null)"),
        "guides[0] (guide:gates) › sections[0] (guide:gates/opening) › text › title", 110,
        "acme.json:110: guides[0] (guide:gates) › sections[0] (guide:gates/opening) › text › title: Expected a text, found nothing (null). Write a text here.");
    pack(
        "a number in a list of texts", changed(Pack, R"(["shut", "barred"])", R"(["shut", 7])"),
        "codes[0] (599-acme) › text › aliases › en[1]", 36,
        "acme.json:36: codes[0] (599-acme) › text › aliases › en[1]: Expected a text, found a number. Write a text here.");

    // Texts
    pack(
        "an empty text", changed(Pack, R"("name": "Acme")", R"("name": "")"), "issuers[0] (issuer:acme) › text › name",
        4,
        "acme.json:4: issuers[0] (issuer:acme) › text › name: The text is empty. Write the text, or remove the key where it may be left out.");
    pack(
        "a text of blanks", changed(Pack, R"("summary": "The gate is closed.")", R"("summary": "  ")"),
        "codes[0] (599-acme) › text › summary", 34,
        "acme.json:34: codes[0] (599-acme) › text › summary: The text is empty. Write the text, or remove the key where it may be left out.");
    pack("an empty list of sections",
         changed(Pack,
                 R"("sections": [{ "id": "guide:hinges/oil", "text": { "title": "Oil", "text": "A drop\na week." } }])",
                 R"("sections": [])"),
         "guides[1] (guide:hinges) › sections", 117,
         "acme.json:117: guides[1] (guide:hinges) › sections: The list is empty. Give at least one item.");
    pack("an id that ends a line", changed(Pack, R"("id": "1998-acme")", R"("id": "1998-acme\n")"),
         "errors[1] (1998-acme�) › id", 55,
         "acme.json:55: errors[1] (1998-acme�) › id: The text holds the control character U+000A. Remove it.");
    pack(
        "a text in no language", changed(Pack, R"("doubt": { "fr": "Aucun doute\u202F!" })", R"("doubt": {})"),
        "codes[0] (599-acme) › text › doubt", 39,
        "acme.json:39: codes[0] (599-acme) › text › doubt: The text is empty. Write the text, or remove the key where it may be left out.");
    pack(
        "an empty text in a list", changed(Pack, R"(["shut", "barred"])", R"(["shut", ""])"),
        "codes[0] (599-acme) › text › aliases › en[1]", 36,
        "acme.json:36: codes[0] (599-acme) › text › aliases › en[1]: The text is empty. Write the text, or remove the key where it may be left out.");
    pack("an empty list of texts", changed(Pack, R"(["shut", "barred"])", "[]"),
         "codes[0] (599-acme) › text › aliases › en", 36,
         "acme.json:36: codes[0] (599-acme) › text › aliases › en: The list is empty. Give at least one item.");
    pack("an empty list of sources",
         changed(Pack,
                 R"("sources": [{ "url": "https://acme.example/errors", "as_of": "2026-11", "dated_by": "source" }])",
                 R"("sources": [])"),
         "errors[0] (1999-acme) › sources", 51,
         "acme.json:51: errors[0] (1999-acme) › sources: The list is empty. Give at least one item.");
    pack("a control character", changed(Pack, R"("The gate is closed.")", R"("The gate is \u0007closed.")"),
         "codes[0] (599-acme) › text › summary", 34,
         "acme.json:34: codes[0] (599-acme) › text › summary: The text holds the control character U+0007. Remove it.");
    pack("a line break in a text of one line", changed(Pack, R"("The gate is closed.")", R"("The gate\nis closed.")"),
         "codes[0] (599-acme) › text › summary", 34,
         "acme.json:34: codes[0] (599-acme) › text › summary: The text holds the control character U+000A. Remove it.");
    pack("a character that turns the direction of the text",
         changed(Pack, R"("The gate is closed.")", R"("The gate is \u202Eclosed.")"),
         "codes[0] (599-acme) › text › summary", 34,
         "acme.json:34: codes[0] (599-acme) › text › summary: The text holds the control character U+202E. Remove it.");
    pack("a text listed twice", changed(Pack, R"(["shut", "barred"])", R"(["shut", "barred", "shut"])"),
         "codes[0] (599-acme) › text › aliases › en[2]", 36,
         "acme.json:36: codes[0] (599-acme) › text › aliases › en[2]: “shut” is listed twice. Keep it once.");
    pack(
        "a text listed twice far into a long list",
        changed(
            Pack, R"(["shut", "barred"])",
            R"(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "28"])"),
        "codes[0] (599-acme) › text › aliases › en[30]", 36,
        "acme.json:36: codes[0] (599-acme) › text › aliases › en[30]: “28” is listed twice. Keep it once.");
    pack(
        "an unknown language", changed(Pack, R"("fr": "Portail fermé")", R"("de": "Tor zu")"),
        "codes[0] (599-acme) › text › name › de", 33,
        "acme.json:33: codes[0] (599-acme) › text › name › de: “de” is not a language of this program. Use one of: en, fr.");
    builtIn(
        "a text in a language",
        changed(BuiltIn, R"("name": "Not Found")", R"("name": { "en": "Not Found", "fr": "Introuvable" })"),
        "codes[0] (404) › text › name", 53,
        "builtin.json:53: codes[0] (404) › text › name: A text of the built-in catalog stands here in English only. Write the English text alone; the others stand in translations/.");

    // Words
    pack(
        "an unknown standing", changed(Pack, R"("standing": "unofficial")", R"("standing": "official")"),
        "errors[0] (1999-acme) › standing", 48,
        "acme.json:48: errors[0] (1999-acme) › standing: “official” is none of the words that may stand here. Choose one of: standard, experimental, deprecated, obsolete, unused, unofficial, vendor.");
    pack(
        "an unknown hop", changed(Pack, R"("emitted_by": ["proxy"])", R"("emitted_by": ["proxy", "gateway"])"),
        "codes[0] (599-acme) › emitted_by[1]", 14,
        "acme.json:14: codes[0] (599-acme) › emitted_by[1]: “gateway” is none of the words that may stand here. Choose one of: client, proxy, origin.");
    pack("a hop listed twice", changed(Pack, R"("emitted_by": ["proxy"])", R"("emitted_by": ["proxy", "proxy"])"),
         "codes[0] (599-acme) › emitted_by[1]", 14,
         "acme.json:14: codes[0] (599-acme) › emitted_by[1]: “proxy” is listed twice. Keep it once.");
    pack(
        "an unknown body", changed(Pack, R"("body": "allowed")", R"("body": "yes")"), "codes[0] (599-acme) › body", 15,
        "acme.json:15: codes[0] (599-acme) › body: “yes” is none of the words that may stand here. Choose one of: forbidden, allowed, none.");
    pack(
        "an unknown evidence", changed(Pack, R"("evidence": "documented")", R"("evidence": "heard")"),
        "errors[0] (1999-acme) › carried_by › evidence", 50,
        "acme.json:50: errors[0] (1999-acme) › carried_by › evidence: “heard” is none of the words that may stand here. Choose one of: documented, general-rule, observed.");
    pack(
        "an unknown evidence of an item", changed(Pack, R"("evidence": "known")", R"("evidence": "heard")"),
        "guides[0] (guide:gates) › sections[0] (guide:gates/opening) › items[0] (guide:gates/opening/key) › evidence",
        96,
        "acme.json:96: guides[0] (guide:gates) › sections[0] (guide:gates/opening) › items[0] (guide:gates/opening/key) › evidence: “heard” is none of the words that may stand here. Choose one of: documentation, specification, known.");
    pack(
        "an unknown unit", changed(Pack, R"("unit": "KB")", R"("unit": "kB")"), "limits[0] (limit:gate-width) › unit",
        77,
        "acme.json:77: limits[0] (limit:gate-width) › unit: “kB” is none of the words that may stand here. Choose one of: s, ms, KB, MB, GB.");
    pack(
        "an unknown dating",
        changed(Pack, R"("dated_by": "source",
          "supports")",
                R"("dated_by": "me",
          "supports")"),
        "codes[0] (599-acme) › sources[0] › dated_by", 28,
        "acme.json:28: codes[0] (599-acme) › sources[0] › dated_by: “me” is none of the words that may stand here. Choose one of: source, compilation.");
    pack(
        "a source for a fact there is not", changed(Pack, R"("supports": ["standing"])", R"("supports": ["stand"])"),
        "codes[0] (599-acme) › sources[0] › supports[0]", 29,
        "acme.json:29: codes[0] (599-acme) › sources[0] › supports[0]: “stand” is none of the words that may stand here. Choose one of: code, issuer, id, standing, specification, emitted_by, failed, must_act, body, header_fields, cloudflare_error, heuristically_cacheable, edge_ttl_s, made_by_cloudflare, expires, collect, former_names, look_alikes, terms, sources.");
    builtIn(
        "an unknown occurrence",
        changed(BuiltIn, R"("made_by_cloudflare": "log-only")", R"("made_by_cloudflare": "maybe")"),
        "codes[0] (404) › made_by_cloudflare", 37,
        "builtin.json:37: codes[0] (404) › made_by_cloudflare: “maybe” is none of the words that may stand here. Choose one of: no, yes, log-only.");
    builtIn(
        "unknown whether it can be adjusted",
        changed(BuiltIn, R"("adjustable": "enterprise")", R"("adjustable": "yes")"),
        "limits[0] (limit:read-timeout) › adjustable", 99,
        "builtin.json:99: limits[0] (limit:read-timeout) › adjustable: “yes” is none of the words that may stand here. Choose one of: no, enterprise.");

    // Numbers
    pack(
        "a number beyond the statuses", changed(Pack, R"("code": 599)", R"("code": 1000)"),
        "codes[0] (599-acme) › code", 10,
        "acme.json:10: codes[0] (599-acme) › code: 1000 is outside the range from 0 to 999. Write a number within the range.");
    pack(
        "a negative number", changed(Pack, R"("code": 599)", R"("code": -1)"), "codes[0] (599-acme) › code", 10,
        "acme.json:10: codes[0] (599-acme) › code: -1 is outside the range from 0 to 999. Write a number within the range.");
    pack(
        "a number beyond the error numbers", changed(Pack, R"("code": 1999)", R"("code": 2000)"),
        "errors[0] (1999-acme) › code", 46,
        "acme.json:46: errors[0] (1999-acme) › code: 2000 is outside the range from 1000 to 1999. Write a number within the range.");
    pack(
        "a negative time", changed(Pack, R"("edge_ttl_s": 60)", R"("edge_ttl_s": -1)"),
        "codes[0] (599-acme) › edge_ttl_s", 17,
        "acme.json:17: codes[0] (599-acme) › edge_ttl_s: -1 is outside the range from 0 to 31536000. Write a number within the range.");
    pack(
        "a maximum below the value", changed(Pack, R"("maximum": 5)", R"("maximum": 2.5)"),
        "limits[0] (limit:gate-width) › maximum", 79,
        "acme.json:79: limits[0] (limit:gate-width) › maximum: 2.5 is outside the range from 3 to 1000000000. Write a number within the range.");
    pack(
        "a number beyond all measure", changed(Pack, R"("value": 3)", R"("value": 1e300)"),
        "limits[0] (limit:gate-width) › value", 76,
        "acme.json:76: limits[0] (limit:gate-width) › value: 1e+300 is outside the range from 0 to 1000000000. Write a number within the range.");

    // Dates and addresses
    pack(
        "a date in the American order", changed(Pack, R"("as_of": "2026-11")", R"("as_of": "11/2026")"),
        "errors[0] (1999-acme) › sources[0] › as_of", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › as_of: “11/2026” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    pack(
        "a day that there is not", changed(Pack, R"("as_of": "2026-11")", R"("as_of": "2026-02-29")"),
        "errors[0] (1999-acme) › sources[0] › as_of", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › as_of: “2026-02-29” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    pack(
        "a date that is cut off", changed(Pack, R"("as_of": "2026-11")", R"("as_of": "2026-1")"),
        "errors[0] (1999-acme) › sources[0] › as_of", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › as_of: “2026-1” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    pack(
        "a date with a time", changed(Pack, R"("as_of": "2026-11")", R"("as_of": "2026-11-23T10:00")"),
        "errors[0] (1999-acme) › sources[0] › as_of", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › as_of: “2026-11-23T10:00” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    pack(
        "a month that there is not", changed(Pack, R"("as_of": "2026-11")", R"("as_of": "2026-13")"),
        "errors[0] (1999-acme) › sources[0] › as_of", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › as_of: “2026-13” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    pack(
        "a date in other digits", changed(Pack, R"("as_of": "2026-11")", R"("as_of": "２０２６")"),
        "errors[0] (1999-acme) › sources[0] › as_of", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › as_of: “２０２６” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.");
    pack(
        "http instead of https", changed(Pack, R"("https://acme.example/errors")", R"("http://acme.example/errors")"),
        "errors[0] (1999-acme) › sources[0] › url", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › url: “http://acme.example/errors” is not an https address. Write a full address that begins with https://.");
    pack(
        "an address without a host", changed(Pack, R"("https://acme.example/errors")", R"("https:///errors")"),
        "errors[0] (1999-acme) › sources[0] › url", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › url: “https:///errors” is not an https address. Write a full address that begins with https://.");
    pack(
        "an address with a name before the host",
        changed(Pack, R"("https://acme.example/errors")", R"("https://acme.example@evil.example/errors")"),
        "errors[0] (1999-acme) › sources[0] › url", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › url: “https://acme.example@evil.example/errors” is not an https address. Write a full address that begins with https://.");
    pack(
        "an address with a host in other letters",
        changed(Pack, R"("https://acme.example/errors")", R"("https://acmе.example/errors")"),
        "errors[0] (1999-acme) › sources[0] › url", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › url: “https://acmе.example/errors” is not an https address. Write a full address that begins with https://.");
    pack(
        "an address with a port that is none",
        changed(Pack, R"("https://acme.example/errors")", R"("https://acme.example:x/errors")"),
        "errors[0] (1999-acme) › sources[0] › url", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › url: “https://acme.example:x/errors” is not an https address. Write a full address that begins with https://.");
    pack(
        "an address with a blank",
        changed(Pack, R"("https://acme.example/errors")", R"("https://acme.example/err ors")"),
        "errors[0] (1999-acme) › sources[0] › url", 51,
        "acme.json:51: errors[0] (1999-acme) › sources[0] › url: “https://acme.example/err ors” is not an https address. Write a full address that begins with https://.");

    // Ids
    pack(
        "an id of a registered code with a name",
        changed(Pack, R"("id": "599-acme",
      "code": 599,
      "issuer": "acme")",
                R"("id": "599-acme",
      "code": 599,
      "issuer": "iana")"),
        "codes[0] (599-acme) › id", 9,
        "acme.json:9: codes[0] (599-acme) › id: “599-acme” cannot be the id here. Write an id such as “599”: lower-case letters, digits and hyphens.");
    pack(
        "an id of a vendor without a name", changed(Pack, R"("id": "1998-acme")", R"("id": "1998")"),
        "errors[1] (1998) › id", 55,
        "acme.json:55: errors[1] (1998) › id: “1998” cannot be the id here. Write an id such as “1998-acme”: lower-case letters, digits and hyphens.");
    pack(
        "an id in capitals", changed(Pack, R"("id": "1998-acme")", R"("id": "1998-ACME")"),
        "errors[1] (1998-ACME) › id", 55,
        "acme.json:55: errors[1] (1998-ACME) › id: “1998-ACME” cannot be the id here. Write an id such as “1998-acme”: lower-case letters, digits and hyphens.");
    pack(
        "an id with two hyphens together", changed(Pack, R"("id": "1998-acme")", R"("id": "1998-acme--x")"),
        "errors[1] (1998-acme--x) › id", 55,
        "acme.json:55: errors[1] (1998-acme--x) › id: “1998-acme--x” cannot be the id here. Write an id such as “1998-acme”: lower-case letters, digits and hyphens.");
    pack(
        "an id that ends in a hyphen", changed(Pack, R"("id": "1998-acme")", R"("id": "1998-acme-")"),
        "errors[1] (1998-acme-) › id", 55,
        "acme.json:55: errors[1] (1998-acme-) › id: “1998-acme-” cannot be the id here. Write an id such as “1998-acme”: lower-case letters, digits and hyphens.");
    pack(
        "an id that does not begin with the number", changed(Pack, R"("id": "1998-acme")", R"("id": "1997-acme")"),
        "errors[1] (1997-acme) › id", 55,
        "acme.json:55: errors[1] (1997-acme) › id: “1997-acme” cannot be the id here. Write an id such as “1998-acme”: lower-case letters, digits and hyphens.");
    pack(
        "an id of a term without its prefix", changed(Pack, R"("id": "term:hinge")", R"("id": "hinge")"),
        "terms[1] (hinge) › id", 71,
        "acme.json:71: terms[1] (hinge) › id: “hinge” cannot be the id here. Write an id such as “term:ray-id”: lower-case letters, digits and hyphens.");
    pack(
        "an id of an issuer without its prefix", changed(Pack, R"("id": "issuer:unused")", R"("id": "unused")"),
        "issuers[1] (unused) › id", 5,
        "acme.json:5: issuers[1] (unused) › id: “unused” cannot be the id here. Write an id such as “issuer:acme”: lower-case letters, digits and hyphens.");
    pack(
        "an id of a limit without a name", changed(Pack, R"("id": "limit:gate-width")", R"("id": "limit:")"),
        "limits[0] (limit:) › id", 75,
        "acme.json:75: limits[0] (limit:) › id: “limit:” cannot be the id here. Write an id such as “limit:proxy-read-timeout”: lower-case letters, digits and hyphens.");
    pack(
        "an id of a guide in capitals", changed(Pack, R"("id": "guide:gates",)", R"("id": "guide:Gates",)"),
        "guides[0] (guide:Gates) › id", 89,
        "acme.json:89: guides[0] (guide:Gates) › id: “guide:Gates” cannot be the id here. Write an id such as “guide:caching”: lower-case letters, digits and hyphens.");
    pack(
        "an id of a section outside its guide",
        changed(Pack, R"("id": "guide:gates/opening",)", R"("id": "guide:doors/opening",)"),
        "guides[0] (guide:gates) › sections[0] (guide:doors/opening) › id", 92,
        "acme.json:92: guides[0] (guide:gates) › sections[0] (guide:doors/opening) › id: “guide:doors/opening” cannot be the id here. Write an id such as “guide:gates/order”: lower-case letters, digits and hyphens.");
    pack(
        "an id of an item outside its section",
        changed(Pack, R"("id": "guide:gates/opening/key")", R"("id": "guide:gates/key")"),
        "guides[0] (guide:gates) › sections[0] (guide:gates/opening) › items[0] (guide:gates/key) › id", 95,
        "acme.json:95: guides[0] (guide:gates) › sections[0] (guide:gates/opening) › items[0] (guide:gates/key) › id: “guide:gates/key” cannot be the id here. Write an id such as “guide:gates/opening/hit”: lower-case letters, digits and hyphens.");
    builtIn(
        "an id of a class that there is not", changed(BuiltIn, R"("id": "class:4xx")", R"("id": "class:6xx")"),
        "classes[0] (class:6xx) › id", 7,
        "builtin.json:7: classes[0] (class:6xx) › id: “class:6xx” cannot be the id here. Write an id such as “class:4xx”: lower-case letters, digits and hyphens.");
    builtIn(
        "an id of a substatus of another code", changed(BuiltIn, R"("number": "404.13")", R"("number": "403.13")"),
        "codes[0] (404) › substatuses[0] › number", 40,
        "builtin.json:40: codes[0] (404) › substatuses[0] › number: “403.13” cannot be the id here. Write an id such as “404.13”: lower-case letters, digits and hyphens.");
    builtIn(
        "a substatus listed twice",
        changed(
            BuiltIn, R"([{ "number": "404.13", "text": { "name": "Content too large" } }])",
            R"([{ "number": "404.13", "text": { "name": "A" } }, { "number": "404.13", "text": { "name": "B" } }])"),
        "codes[0] (404) › substatuses[1] › number", 40,
        "builtin.json:40: codes[0] (404) › substatuses[1] › number: “404.13” is listed twice. Keep it once.");
    pack(
        "an id that another entry of the file has", changed(Pack, R"("id": "issuer:unused")", R"("id": "issuer:acme")"),
        "issuers[1] (issuer:acme) › id", 5,
        "acme.json:5: issuers[1] (issuer:acme) › id: The id “issuer:acme” is taken. Choose another id; the first one stands in issuers[0] (issuer:acme).");
    pack(
        "an id of an error number of the catalog",
        changed(Pack, R"("id": "1998-acme",
      "code": 1998)",
                R"("id": "1001-cloudflare",
      "code": 1001)"),
        "errors[1] (1001-cloudflare) › id", 55,
        "acme.json:55: errors[1] (1001-cloudflare) › id: The id “1001-cloudflare” is taken. Choose another id; the catalog has an entry of that name.");
    pack(
        "an id of a term of the catalog", changed(Pack, R"("id": "term:hinge")", R"("id": "term:client")"),
        "terms[1] (term:client) › id", 71,
        "acme.json:71: terms[1] (term:client) › id: The id “term:client” is taken. Choose another id; the catalog has an entry of that name.");
    pack(
        "an id of an issuer of the catalog", changed(Pack, R"("id": "issuer:unused")", R"("id": "issuer:iana")"),
        "issuers[1] (issuer:iana) › id", 5,
        "acme.json:5: issuers[1] (issuer:iana) › id: The id “issuer:iana” is taken. Choose another id; the catalog has an entry of that name.");
    pack(
        "an id of a limit of the catalog",
        changed(Pack, R"("id": "limit:gate-width")", R"("id": "limit:read-timeout")"),
        "limits[0] (limit:read-timeout) › id", 75,
        "acme.json:75: limits[0] (limit:read-timeout) › id: The id “limit:read-timeout” is taken. Choose another id; the catalog has an entry of that name.");
    pack(
        "an id of a guide of the catalog", changed(Pack, R"("id": "guide:gates",)", R"("id": "guide:caching",)"),
        "guides[0] (guide:caching) › id", 89,
        "acme.json:89: guides[0] (guide:caching) › id: The id “guide:caching” is taken. Choose another id; the catalog has an entry of that name.");

    // Links
    pack(
        "an unknown link that resembles a known one",
        changed(Pack, R"(        "404",
)",
                R"(        "405",
)"),
        "codes[0] (599-acme) › look_alikes[0]", 20,
        "acme.json:20: codes[0] (599-acme) › look_alikes[0]: Nothing has the id “405”. Write “404” if that is what is meant.");
    pack(
        "an unknown link that resembles none",
        changed(Pack, R"(        "404",
)",
                R"(        "some-other-code",
)"),
        "codes[0] (599-acme) › look_alikes[0]", 20,
        "acme.json:20: codes[0] (599-acme) › look_alikes[0]: Nothing has the id “some-other-code”. Add the entry it names, or remove the link.");
    pack(
        "an unknown issuer",
        changed(Pack, R"("code": 1999,
      "issuer": "acme")",
                R"("code": 1999,
      "issuer": "amce")"),
        "errors[0] (1999-acme) › issuer", 47,
        "acme.json:47: errors[0] (1999-acme) › issuer: Nothing has the id “issuer:amce”. Write “acme” if that is what is meant.");
    pack(
        "an unknown term", changed(Pack, R"(["term:server", "term:gate"])", R"(["term:sever"])"),
        "codes[0] (599-acme) › terms[0]", 23,
        "acme.json:23: codes[0] (599-acme) › terms[0]: Nothing has the id “term:sever”. Write “term:server” if that is what is meant.");
    pack(
        "a term without its prefix", changed(Pack, R"(["term:server", "term:gate"])", R"(["server"])"),
        "codes[0] (599-acme) › terms[0]", 23,
        "acme.json:23: codes[0] (599-acme) › terms[0]: Expected the id of a term, found “server”. Write “term:server” if that is what is meant.");
    pack(
        "a term among the look-alikes",
        changed(Pack, R"(        "404",
)",
                R"(        "term:server",
)"),
        "codes[0] (599-acme) › look_alikes[0]", 20,
        "acme.json:20: codes[0] (599-acme) › look_alikes[0]: Expected the id of a status code or an error number, found “term:server”. Write the id of a status code or an error number here.");
    pack(
        "an error number that carries another",
        changed(Pack, R"("status": "599-acme")", R"("status": "1001-cloudflare")"),
        "errors[0] (1999-acme) › carried_by › status", 50,
        "acme.json:50: errors[0] (1999-acme) › carried_by › status: Expected the id of a status code, found “1001-cloudflare”. Write the id of a status code here.");
    pack("a link to itself",
         changed(Pack, R"(        "404",
)",
                 R"(        "599-acme",
)"),
         "codes[0] (599-acme) › look_alikes[0]", 20,
         "acme.json:20: codes[0] (599-acme) › look_alikes[0]: “599-acme” refers to itself. Remove it from the list.");
    pack("a link listed twice",
         changed(Pack, R"(        "1999-acme"
)",
                 R"(        "1999-acme",
        "404"
)"),
         "codes[0] (599-acme) › look_alikes[2]", 22,
         "acme.json:22: codes[0] (599-acme) › look_alikes[2]: “404” is listed twice. Keep it once.");
    pack(
        "a text that is no id at all among the look-alikes",
        changed(Pack, R"(        "404",
)",
                R"(        "Not Found: 404",
)"),
        "codes[0] (599-acme) › look_alikes[0]", 20,
        "acme.json:20: codes[0] (599-acme) › look_alikes[0]: Expected the id of a status code or an error number, found “Not Found: 404”. Write the id of a status code or an error number here.");
    pack(
        "an issuer with its prefix",
        changed(Pack, R"("code": 1998,
      "issuer": "acme")",
                R"("code": 1998,
      "issuer": "issuer:acme")"),
        "errors[1] (1998-acme) › issuer", 57,
        "acme.json:57: errors[1] (1998-acme) › issuer: Nothing has the id “issuer:issuer:acme”. Write “acme” if that is what is meant.");
    builtIn(
        "an unknown link", changed(BuiltIn, R"(["1001-cloudflare"])", R"(["1002-cloudflare"])"),
        "codes[0] (404) › look_alikes[0]", 41,
        "builtin.json:41: codes[0] (404) › look_alikes[0]: Nothing has the id “1002-cloudflare”. Write “1001-cloudflare” if that is what is meant.");
    builtIn(
        "a term that is related to itself",
        changed(BuiltIn, R"("related": ["term:client"])", R"("related": ["term:server"])"),
        "terms[0] (term:server) › related[0]", 82,
        "builtin.json:82: terms[0] (term:server) › related[0]: “term:server” refers to itself. Remove it from the list.");

    // What packs may not hold
    pack("a version in a pack", changed(Pack, R"("format": 1,)", R"("format": 1,
  "version": "1",)"),
         "version", 3,
         "acme.json:3: version: The key “version” belongs to the built-in catalog. Remove it from this file.");
    pack(
        "a registry date in a pack", changed(Pack, R"("format": 1,)", R"("format": 1,
  "registry_date": "2026-01-01",)"),
        "registry_date", 3,
        "acme.json:3: registry_date: The key “registry_date” belongs to the built-in catalog. Remove it from this file.");
    pack("classes in a pack", changed(Pack, R"("format": 1,)", R"("format": 1,
  "classes": [],)"),
         "classes", 3,
         "acme.json:3: classes: The key “classes” belongs to the built-in catalog. Remove it from this file.");
    pack(
        "substatuses in a pack", changed(Pack, R"("body": "allowed",)", R"("body": "allowed",
      "substatuses": [],)"),
        "codes[0] (599-acme) › substatuses", 16,
        "acme.json:16: codes[0] (599-acme) › substatuses: The key “substatuses” belongs to the built-in catalog. Remove it from this file.");
    pack(
        "one of the seven first terms in a pack", changed(Pack, R"("id": "term:gate",)", R"("id": "term:gate",
      "first": true,)"),
        "terms[0] (term:gate) › first", 67,
        "acme.json:67: terms[0] (term:gate) › first: The key “first” belongs to the built-in catalog. Remove it from this file.");

    // Decision trees
    pack(
        "an answer that leads nowhere",
        changed(Pack, R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:gate/smith")",
                R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:gate/smiht")"),
        "decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[0] (ask:gate/locked/yes) › leads_to",
        140,
        "acme.json:140: decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[0] (ask:gate/locked/yes) › leads_to: No question or outcome of this tree has the id “ask:gate/smiht”. Write “ask:gate/smith” if that is what is meant.");
    pack(
        "an answer that leads to a code",
        changed(Pack, R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:gate/smith")",
                R"({ "id": "ask:gate/locked/yes", "leads_to": "404")"),
        "decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[0] (ask:gate/locked/yes) › leads_to",
        140,
        "acme.json:140: decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[0] (ask:gate/locked/yes) › leads_to: No question or outcome of this tree has the id “404”. Name a question or an outcome of this tree.");
    pack(
        "an answer that leads into another tree",
        changed(Pack, R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:gate/smith")",
                R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:who/author")"),
        "decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[0] (ask:gate/locked/yes) › leads_to",
        140,
        "acme.json:140: decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[0] (ask:gate/locked/yes) › leads_to: No question or outcome of this tree has the id “ask:who/author”. Name a question or an outcome of this tree.");
    pack(
        "an answer that leads back",
        changed(Pack, R"({ "id": "ask:gate/locked/no", "leads_to": "ask:gate/walk")",
                R"({ "id": "ask:gate/locked/no", "leads_to": "ask:gate/shut")"),
        "decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[1] (ask:gate/locked/no) › leads_to",
        141,
        "acme.json:141: decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[1] (ask:gate/locked/no) › leads_to: The questions go round in a circle: shut → locked → shut. Let this answer lead to a question that is not on the way to it, or to an outcome.");
    pack(
        "an answer that leads to its own question",
        changed(Pack, R"({ "id": "ask:gate/locked/no", "leads_to": "ask:gate/walk")",
                R"({ "id": "ask:gate/locked/no", "leads_to": "ask:gate/locked")"),
        "decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[1] (ask:gate/locked/no) › leads_to",
        141,
        "acme.json:141: decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked) › answers[1] (ask:gate/locked/no) › leads_to: The questions go round in a circle: locked → locked. Let this answer lead to a question that is not on the way to it, or to an outcome.");
    pack(
        "an outcome that is never reached",
        changed(Pack, R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:gate/smith")",
                R"({ "id": "ask:gate/locked/yes", "leads_to": "ask:gate/walk")"),
        "decision_trees[0] (ask:gate) › outcomes[0] (ask:gate/smith)", 147,
        "acme.json:147: decision_trees[0] (ask:gate) › outcomes[0] (ask:gate/smith): No answer leads to “ask:gate/smith”. Let an answer lead to it, or remove it; the first question of the list is asked first.");
    pack(
        "a question that is never asked",
        changed(Pack, R"("ask:gate/shut/yes", "leads_to": "ask:gate/locked")",
                R"("ask:gate/shut/yes", "leads_to": "ask:gate/smith")"),
        "decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked)", 137,
        "acme.json:137: decision_trees[0] (ask:gate) › questions[1] (ask:gate/locked): No answer leads to “ask:gate/locked”. Let an answer lead to it, or remove it; the first question of the list is asked first.");
    pack(
        "a question with one answer",
        changed(Pack, R"(,
            { "id": "ask:gate/shut/no", "leads_to": "ask:gate/walk", "text": { "answer": "Ajar" } })",
                R"()"),
        "decision_trees[0] (ask:gate) › questions[0] (ask:gate/shut) › answers", 131,
        "acme.json:131: decision_trees[0] (ask:gate) › questions[0] (ask:gate/shut) › answers: A question needs at least two answers, and there is 1. Add another answer, or ask the next question in its stead.");
    pack(
        "an outcome for nobody", changed(Pack, R"("must_act": ["operator"], )", R"()"),
        "decision_trees[0] (ask:gate) › outcomes[0] (ask:gate/smith)", 147,
        "acme.json:147: decision_trees[0] (ask:gate) › outcomes[0] (ask:gate/smith): The key “must_act” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "an outcome for a stranger", changed(Pack, R"("must_act": ["operator"])", R"("must_act": ["smith"])"),
        "decision_trees[0] (ask:gate) › outcomes[0] (ask:gate/smith) › must_act[0]", 149,
        "acme.json:149: decision_trees[0] (ask:gate) › outcomes[0] (ask:gate/smith) › must_act[0]: “smith” is none of the words that may stand here. Choose one of: visitor, developer, owner, operator, cloudflare.");
    pack(
        "a tree for a class there is not",
        changed(Pack, R"(["599-acme", "class:4xx"])", R"(["599-acme", "class:9xx"])"),
        "decision_trees[0] (ask:gate) › for[1]", 127,
        "acme.json:127: decision_trees[0] (ask:gate) › for[1]: Nothing has the id “class:9xx”. Write “class:4xx” if that is what is meant.");
    pack(
        "a tree for a term", changed(Pack, R"(["599-acme", "class:4xx"])", R"(["599-acme", "term:gate"])"),
        "decision_trees[0] (ask:gate) › for[1]", 127,
        "acme.json:127: decision_trees[0] (ask:gate) › for[1]: Expected the id of a code, an error number or a class, found “term:gate”. Write the id of a code, an error number or a class here.");
    pack(
        "a question of another tree", changed(Pack, R"("id": "ask:gate/shut",)", R"("id": "ask:door/shut",)"),
        "decision_trees[0] (ask:gate) › questions[0] (ask:door/shut) › id", 130,
        "acme.json:130: decision_trees[0] (ask:gate) › questions[0] (ask:door/shut) › id: “ask:door/shut” cannot be the id here. Write an id such as “ask:gate/brand”: lower-case letters, digits and hyphens.");

    // Scenarios
    const QByteArray hinge = R"(,
        { "id": "case:gate-stuck/hinge", "stands": "1999-acme", "text": { "reason": "The hinge holds." } })";
    pack(
        "a scenario with two choices", changed(Pack, hinge, {}), "scenarios[0] (case:gate-stuck) › choices", 166,
        "acme.json:166: scenarios[0] (case:gate-stuck) › choices: A scenario has 3 to 5 choices, and there are 2. Add choices, or take the weakest away.");
    const QByteArray house =
        R"({ "id": "case:gate-answers/house", "stands": "origin", "text": { "reason": "Nobody is in." } },)";
    pack(
        "a scenario with six choices",
        changed(
            Pack, house,
            house
                + R"({ "id": "case:gate-answers/a", "stands": "dns", "text": { "reason": "A." } }, { "id": "case:gate-answers/b", "stands": "tunnel", "text": { "reason": "B." } }, { "id": "case:gate-answers/c", "stands": "user-agent", "text": { "reason": "C." } },)"),
        "scenarios[1] (case:gate-answers) › choices", 178,
        "acme.json:178: scenarios[1] (case:gate-answers) › choices: A scenario has 3 to 5 choices, and there are 6. Add choices, or take the weakest away.");
    pack(
        "a question of one's own with one choice",
        changed(Pack, R"(,
        { "id": "case:gate-own/no", "text": { "text": "False." } })",
                {}),
        "scenarios[3] (case:gate-own) › choices", 199,
        "acme.json:199: scenarios[3] (case:gate-own) › choices: A scenario has 2 to 8 choices, and there are 1. Add choices, or take the weakest away.");
    pack(
        "a typed answer without one",
        changed(Pack, R"("accepted": { "en": ["the smith"], "fr": ["le forgeron"] }, )", {}),
        "scenarios[4] (case:gate-typed) › text", 207,
        "acme.json:207: scenarios[4] (case:gate-typed) › text: The key “accepted” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "a scenario without a right choice",
        changed(Pack, R"("stands": "599-acme", "right": true)", R"("stands": "599-acme", "right": false)"),
        "scenarios[0] (case:gate-stuck) › choices", 166,
        "acme.json:166: scenarios[0] (case:gate-stuck) › choices: Exactly one choice must be right, and 0 are. Write \"right\": true at that one choice and at no other.");
    pack(
        "a scenario with two right choices",
        changed(Pack, R"("stands": "1999-acme", "text")", R"("stands": "1999-acme", "right": true, "text")"),
        "scenarios[0] (case:gate-stuck) › choices", 166,
        "acme.json:166: scenarios[0] (case:gate-stuck) › choices: Exactly one choice must be right, and 2 are. Write \"right\": true at that one choice and at no other.");
    pack(
        "a choice that stands twice", changed(Pack, R"("stands": "1999-acme", "text")", R"("stands": "404", "text")"),
        "scenarios[0] (case:gate-stuck) › choices[2] (case:gate-stuck/hinge) › stands", 169,
        "acme.json:169: scenarios[0] (case:gate-stuck) › choices[2] (case:gate-stuck/hinge) › stands: “404” is listed twice. Keep it once.");
    pack(
        "a choice for a code there is not",
        changed(Pack, R"("stands": "1999-acme", "text")", R"("stands": "1997-acme", "text")"),
        "scenarios[0] (case:gate-stuck) › choices[2] (case:gate-stuck/hinge) › stands", 169,
        "acme.json:169: scenarios[0] (case:gate-stuck) › choices[2] (case:gate-stuck/hinge) › stands: Nothing has the id “1997-acme”. Write “1998-acme” if that is what is meant.");
    pack(
        "a choice for a station there is not", changed(Pack, R"("stands": "edge")", R"("stands": "gate")"),
        "scenarios[1] (case:gate-answers) › choices[0] (case:gate-answers/gate) › stands", 179,
        "acme.json:179: scenarios[1] (case:gate-answers) › choices[0] (case:gate-answers/gate) › stands: “gate” is none of the words that may stand here. Choose one of: visitor, user-agent, dns, edge, tunnel, origin, application.");
    pack(
        "a choice without a reason", changed(Pack, R"("reason": "He asks.")", R"()"),
        "scenarios[1] (case:gate-answers) › choices[2] (case:gate-answers/walker) › text", 181,
        "acme.json:181: scenarios[1] (case:gate-answers) › choices[2] (case:gate-answers/walker) › text: The key “reason” is missing. Add it; FORMAT.md shows an example.");
    pack(
        "a written choice where a station stands for it",
        changed(Pack, R"("reason": "He asks.")", R"("reason": "He asks.", "text": "He.")"),
        "scenarios[1] (case:gate-answers) › choices[2] (case:gate-answers/walker) › text › text", 181,
        "acme.json:181: scenarios[1] (case:gate-answers) › choices[2] (case:gate-answers/walker) › text › text: The key “text” is unknown. Remove it; these may stand here: reason.");
    pack(
        "a choice of another scenario", changed(Pack, R"("id": "case:gate-answers/gate")", R"("id": "case:gate/gate")"),
        "scenarios[1] (case:gate-answers) › choices[0] (case:gate/gate) › id", 179,
        "acme.json:179: scenarios[1] (case:gate-answers) › choices[0] (case:gate/gate) › id: “case:gate/gate” cannot be the id here. Write an id such as “case:gate-answers/timeout”: lower-case letters, digits and hyphens.");
    pack(
        "a scenario about a class", changed(Pack, R"("about": "599-acme")", R"("about": "class:4xx")"),
        "scenarios[0] (case:gate-stuck) › about", 165,
        "acme.json:165: scenarios[0] (case:gate-stuck) › about: Expected the id of a code, an error number or a term, found “class:4xx”. Write the id of a code, an error number or a term here.");
    pack(
        "a scenario that asks for something else", changed(Pack, R"("asks": "station")", R"("asks": "hop")"),
        "scenarios[1] (case:gate-answers) › asks", 175,
        "acme.json:175: scenarios[1] (case:gate-answers) › asks: “hop” is none of the words that may stand here. Choose one of: code, step, station, choice, answer.");
}

void TestCatalogReader::aBrokenCatalogIsExplained()
{
    QFETCH(bool, isPack);
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(int, line);
    QFETCH(QString, message);

    QList<CatalogProblem> problems;
    if (isPack) {
        Catalog catalog = catalogOf(BuiltIn);
        const QByteArray facts = compiled(catalog);
        const auto texts = catalog.texts;
        problems = CatalogReader::readPack(u"acme.json"_s, json, catalog);
        // A broken pack leaves no trace.
        QCOMPARE(compiled(catalog), facts);
        QCOMPARE(catalog.texts, texts);
        QVERIFY(!catalog.find(u"599-acme"_s).isValid());
    } else {
        CatalogReader reader;
        reader.read(u"builtin.json"_s, json);
        reader.finish();
        problems = reader.problems();
    }
    QCOMPARE(messages(problems), QStringList{message});
    QCOMPARE(problems.first().place, place);
    QCOMPARE(problems.first().line, line);
}

void TestCatalogReader::aFileThatCannotBeReadIsExplained_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("a file that is not there")
        << u"missing"_s
        << u"%1: The file cannot be read: No such file or directory. Check that the file exists and that you may read it."_s;
    QTest::newRow("a folder") << u"folder"_s << u"%1: This is not an ordinary file. Name a .json file."_s;
    QTest::newRow("a pipe, which could block for ever")
        << u"pipe"_s << u"%1: This is not an ordinary file. Name a .json file."_s;
    QTest::newRow("a file that is too large")
        << u"large"_s
        << u"%1: The file has 268435457 bytes, more than the 268435456 that are read. Split it into several files."_s;
}

void TestCatalogReader::aFileThatCannotBeReadIsExplained()
{
    QFETCH(QString, kind);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.json"_s);
    if (kind == "folder"_L1)
        QVERIFY(QDir().mkdir(path));
    if (kind == "pipe"_L1)
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    if (kind == "large"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(CatalogReader::MaximumSize + 1)); // without its bytes: no disk is needed for it
    }
    Catalog catalog = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(path, catalog)), QStringList{message.arg(path)});
    CatalogReader reader;
    reader.read(path);
    QCOMPARE(messages(reader.problems()), QStringList{message.arg(path)});
}

void TestCatalogReader::problemsAreToldInTheOrderOfTheFile()
{
    QByteArray json = changed(Pack, R"("summary": "All about hinges.")", R"("summary": "")");
    json = changed(json, R"("edge_ttl_s": 60)", R"("edge_ttl_s": true)");
    json = changed(json, R"(        "404",)", R"(        "40",)");
    json = changed(json, R"("unit": "KB")", R"("unit": "miles")");
    // The issuer is read before the id.
    json = changed(json, "\"id\": \"1998-acme\",\n      \"code\": 1998,\n      \"issuer\": \"acme\"",
                   "\"id\": \"1998-ACME\",\n      \"code\": 1998,\n      \"issuer\": \"amce\"");
    QCOMPARE(
        messagesOfPack(json),
        (QStringList{
            u"acme.json:17: codes[0] (599-acme) › edge_ttl_s: Expected a whole number, found true or false. Write a whole number here."_s,
            u"acme.json:20: codes[0] (599-acme) › look_alikes[0]: Nothing has the id “40”. Write “404” if that is what is meant."_s,
            u"acme.json:55: errors[1] (1998-ACME) › id: “1998-ACME” cannot be the id here. Write an id such as “1998-acme”: lower-case letters, digits and hyphens."_s,
            u"acme.json:57: errors[1] (1998-ACME) › issuer: Nothing has the id “issuer:amce”. Write “acme” if that is what is meant."_s,
            u"acme.json:77: limits[0] (limit:gate-width) › unit: “miles” is none of the words that may stand here. Choose one of: s, ms, KB, MB, GB."_s,
            u"acme.json:118: guides[1] (guide:hinges) › text › summary: The text is empty. Write the text, or remove the key where it may be left out."_s,
        }));
}

void TestCatalogReader::ofManyProblemsTheFirstAreKept()
{
    QByteArray issuers;
    for (int i = 0; i < 5000; ++i)
        issuers += R"(    { "id": "issuer:x)" + QByteArray::number(i) + R"(", "text": {} },)" + '\n';
    const QStringList told = messagesOfPack(
        changed(Pack, R"(    { "id": "issuer:unused", "text": { "name": "Unused" } })", issuers.chopped(2)));
    QCOMPARE(told.size(), 201);
    QCOMPARE(
        told.first(),
        u"acme.json:5: issuers[1] (issuer:x0) › text: The key “name” is missing. Add it; FORMAT.md shows an example."_s);
    QCOMPARE(
        told.at(199),
        u"acme.json:204: issuers[200] (issuer:x199) › text: The key “name” is missing. Add it; FORMAT.md shows an example."_s);
    QCOMPARE(
        told.last(),
        u"acme.json: There are more problems than the 200 that are listed. Mend these, then check the file again."_s);
}

void TestCatalogReader::aMessageCannotBeForgedByTheFile()
{
    // A line of its own, and an order to the terminal.
    const QByteArray forged = R"(x\nacme.json: all is well \u001b[2J\u202e)";
    for (const QByteArray &json : {
             changed(Pack, R"("body": "allowed")", R"("body": "allowed", ")" + forged + R"(": 1)"),
             changed(Pack, R"("id": "term:hinge")", R"("id": ")" + forged + '"'),
             changed(Pack, R"("fr": "Portail fermé")", '"' + forged + R"(": "x")"),
             changed(Pack, R"("format": 1)", R"("format": 1, ")" + forged + R"(": 1, ")" + forged + R"(": 1)"),
         }) {
        const QStringList told = messagesOfPack(json);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(u"x\uFFFDacme.json: all is well \uFFFD[2J\uFFFD"_s), qPrintable(told.first()));
        for (const QChar c : told.first())
            QVERIFY(c.isPrint());
    }
}

void TestCatalogReader::aByteOrderMarkIsAccepted()
{
    const QByteArray mark = "\xEF\xBB\xBF"_ba;
    QCOMPARE(messagesOfPack(mark + Pack), QStringList());
    // It moves neither lines nor columns.
    for (const QByteArray &json :
         {changed(Pack, R"("format": 1,)", R"("format": 1;)"), changed(Pack, R"(        "404")", R"(        "4044")")})
        QCOMPARE(messagesOfPack(mark + json), messagesOfPack(json));
}

void TestCatalogReader::linksLeadFromOneBuiltInFileToAnother()
{
    const auto term = [](const QByteArray &id, const QByteArray &related) {
        return R"({ "format": 1, "terms": [{ "id": ")" + id + R"(", "related": [)" + related + R"(],
            "text": { "name": "n", "summary": "s", "definition": "d" } }] })";
    };
    CatalogReader reader;
    reader.read(u"a.json"_s, term("term:a", R"("term:b")"));
    reader.read(u"b.json"_s, term("term:b", R"("term:a", "term:c")"));
    QCOMPARE(messages(reader.problems()), QStringList()); // another file may bring it
    const Catalog catalog = reader.finish();
    QCOMPARE(
        messages(reader.problems()),
        QStringList{
            u"b.json:1: terms[0] (term:b) › related[1]: Nothing has the id “term:c”. Write “term:a” if that is what is meant."_s});
    QCOMPARE(catalog.term(u"term:a"_s)->related, QStringList{u"term:b"_s});
}

void TestCatalogReader::anIdTakenInAnotherFileNamesThatFile()
{
    const QByteArray json = R"({ "format": 1, "issuers": [
        { "id": "issuer:x", "text": { "name": "X", "summary": "An X." } }] })";
    CatalogReader reader;
    reader.read(u"a.json"_s, json);
    reader.read(u"b.json"_s, json);
    QCOMPARE(
        messages(reader.problems()),
        QStringList{
            u"b.json:2: issuers[0] (issuer:x) › id: The id “issuer:x” is taken. Choose another id; the first one stands in a.json: issuers[0] (issuer:x)."_s});
}

void TestCatalogReader::aHostileFileIsRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto repeated = [](const QByteArray &text, int times) { return text.repeated(times); };
    // A way of many questions that comes back to its beginning.
    const auto asked = [](int number, int next) {
        const QByteArray id = "ask:x/q" + QByteArray::number(number);
        const auto answer = [&id](const char *name, const QByteArray &to) {
            return R"({ "id": ")" + id + '/' + name + R"(", "leads_to": ")" + to + R"(", "text": { "answer": "a" } })";
        };
        return R"({ "id": ")" + id + R"(", "answers": [)" + answer("yes", "ask:x/q" + QByteArray::number(next)) + ','
            + answer("no", "ask:x/end") + R"(], "text": { "question": "q" } })";
    };
    constexpr int Questions = 20'000;
    QByteArrayList questions;
    for (int i = 0; i < Questions; ++i)
        questions.append(asked(i, (i + 1) % Questions));
    QTest::newRow("questions that never end") << R"({ "format": 1, "decision_trees": [{ "id": "ask:x", "questions": [)"
            + questions.join(',')
            + R"(], "outcomes": [{ "id": "ask:x/end", "must_act": ["owner"], "text": { "verdict": "v",
                "next_steps": ["s"] } }], "text": { "name": "n", "summary": "s" } }] })";
    QTest::newRow("lists that never end") << repeated("[", 1'000'000);
    QTest::newRow("lists within lists") << repeated("[", 2000) + repeated("]", 2000);
    QTest::newRow("the deepest lists that Qt reads")
        << R"({ "format": 1, "codes": )" + repeated("[", 1020) + repeated("]", 1020) + '}';
    QTest::newRow("a key twice in the deepest objects that Qt reads")
        << repeated(R"({"a":)", 1020) + R"({"b":1,"b":2})" + repeated("}", 1020);
    QTest::newRow("entries that are none") << R"({ "format": 1, "codes": [)" + repeated("0,", 1'000'000) + "0] }";
    QTest::newRow("sources that are none")
        << R"({ "format": 1, "codes": [{ "sources": [)" + repeated("0,", 1'000'000) + "0] }] }";
    QTest::newRow("texts that are none") << R"({ "format": 1, "codes": [{ "text": { "aliases": [)"
            + repeated("0,", 1'000'000) + "0] } }] }";
    const QByteArray longText = repeated("x", 10'000'000);
    QTest::newRow("a long key") << R"({ "format": 1, ")" + longText + R"(": 1 })";
    QTest::newRow("a long key twice") << R"({ ")" + longText + R"(": 1, ")" + longText + R"(": 1 })";
    QTest::newRow("a long id") << R"({ "format": 1, "codes": [{ "id": ")" + longText + R"(" }] })";
    QTest::newRow("a long link to a long id") << R"({ "format": 1, "codes": [{ "id": "599-)" + longText
            + R"(", "code": 599, "look_alikes": ["599-y)" + longText + R"("] }] })";
    QTest::newRow("a long word") << R"({ "format": 1, "codes": [{ "standing": ")" + longText + R"(" }] })";
    QTest::newRow("a long language") << R"({ "format": 1, "codes": [{ "text": { "name": { ")" + longText
            + R"(": "x" } } }] })";
    QTest::newRow("a long text twice") << R"({ "format": 1, "codes": [{ "text": { "aliases": [")" + longText + R"(", ")"
            + longText + R"("] } }] })";
    QByteArray keys;
    QByteArray links;
    for (int i = 0; i < 300'000; ++i) {
        keys += R"(, "k)" + QByteArray::number(i) + R"(": 1)";
        links += R"(, "599-x)" + QByteArray::number(i) + '"';
    }
    QTest::newRow("unknown keys") << R"({ "format": 1)" + keys + '}';
    QTest::newRow("links to nowhere") << R"({ "format": 1, "codes": [{ "look_alikes": [)" + links.sliced(1) + "] }] }";
}

void TestCatalogReader::aHostileFileIsRefusedSoon()
{
    QFETCH(QByteArray, json);
    Catalog catalog = catalogOf(BuiltIn);
    const QList<CatalogProblem> problems = CatalogReader::readPack(u"acme.json"_s, json, catalog);
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.size() <= 201);
    // A message says what is wrong, not all that is wrong; of the deepest place it names every step.
    for (const CatalogProblem &problem : problems)
        QVERIFY(problem.message().size() < 5000);
}

void TestCatalogReader::aLongListIsReadInGoodTime()
{
    QByteArray texts;
    for (int i = 0; i < 400'000; ++i)
        texts += '"' + QByteArray::number(1'000'000 + i) + R"(", )";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(messagesOfPack(changed(Pack, R"("shut", "barred")", texts.chopped(2))), QStringList());
    // Comparing each with each takes minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

// ---------------------------------------------------------------------------------------------------------------------
// What is read

void TestCatalogReader::everyFactIsReadAndSurvivesCompilation_data()
{
    QTest::addColumn<bool>("isCompiled");
    QTest::newRow("as read") << false;
    QTest::newRow("compiled and read back") << true;
}

void TestCatalogReader::everyFactIsReadAndSurvivesCompilation()
{
    QFETCH(bool, isCompiled);
    Catalog catalog = catalogOf(BuiltIn);
    if (isCompiled) {
        Catalog readBack;
        QVERIFY(readCompiled(readBack, compiled(catalog)));
        QVERIFY(readBack.texts.isEmpty()); // those are the translations'
        catalog = readBack;
    }
    QCOMPARE(catalog.version, u"2026.11"_s);
    QCOMPARE(catalog.registryDate, u"2025-09-15"_s);

    QCOMPARE(catalog.codes.size(), 2);
    const StatusCode *code = catalog.code(u"404"_s);
    QVERIFY(code);
    QCOMPARE(code->kind, StatusCode::Kind::Status);
    QCOMPARE(code->number, 404);
    QCOMPARE(code->issuer, u"iana"_s);
    QCOMPARE(code->standing, Standing::Standard);
    QCOMPARE(code->specification->document, u"RFC 9110"_s);
    QCOMPARE(code->specification->section, u"15.5.5"_s);
    QCOMPARE(code->specification->url, u"https://rfc.example/9110#15.5.5"_s);
    QCOMPARE(code->emittedBy, (QList<Hop>{Hop::Origin, Hop::Proxy}));
    QCOMPARE(code->body, Body::Allowed);
    QCOMPARE(code->headerFields, (QStringList{u"Allow"_s, u"Via"_s}));
    QCOMPARE(code->heuristicallyCacheable, std::optional(true));
    QCOMPARE(code->edgeTtlSeconds, std::optional(180));
    QCOMPARE(code->madeByCloudflare, std::optional(Occurrence::LogOnly));
    QCOMPARE(code->cloudflareError->category, u"origin"_s);
    QCOMPARE(code->cloudflareError->retryable, std::optional(false));
    QCOMPARE(code->cloudflareError->retryAfterSeconds, std::optional(30));
    QVERIFY(!code->carriedBy);
    QCOMPARE(code->expires, u"2026-11-13"_s);
    QCOMPARE(code->substatuses, QStringList{u"404.13"_s});
    QCOMPARE(code->lookAlikes, QStringList{u"1001-cloudflare"_s});
    QCOMPARE(code->terms, QStringList{u"term:server"_s});
    QCOMPARE(code->sources.size(), 2);
    QCOMPARE(code->sources.at(0).url, u"https://rfc.example/9110"_s);
    QCOMPARE(code->sources.at(0).asOf, u"2022-06"_s);
    QCOMPARE(code->sources.at(0).datedBy, Source::DatedBy::Source);
    QCOMPARE(code->sources.at(0).supports, (QStringList{u"standing"_s, u"edge_ttl_s"_s}));
    QCOMPARE(code->sources.at(1).url, QString());
    QCOMPARE(code->sources.at(1).observation, u"A response seen in the wild."_s);
    QCOMPARE(code->sources.at(1).datedBy, Source::DatedBy::Compilation);
    QVERIFY(code->pack.isEmpty());

    const StatusCode *error = catalog.code(u"1001-cloudflare"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, StatusCode::Kind::ErrorNumber);
    QCOMPARE(error->number, 1001);
    QCOMPARE(error->standing, Standing::Vendor);
    QCOMPARE(error->body, Body::None);
    QCOMPARE(error->carriedBy->status, u"404"_s);
    QCOMPARE(error->carriedBy->evidence, Evidence::Observed);
    QVERIFY(!error->specification && !error->heuristicallyCacheable && !error->edgeTtlSeconds
            && !error->cloudflareError);

    QCOMPARE(catalog.terms.size(), 2);
    const GlossaryTerm *term = catalog.term(u"term:server"_s);
    QVERIFY(term);
    QVERIFY(term->first);
    QCOMPARE(term->references.size(), 1);
    QCOMPARE(term->references.first().section, u"3.3"_s);
    QCOMPARE(term->related, QStringList{u"term:client"_s});
    QVERIFY(!catalog.term(u"term:client"_s)->first);

    const CodeClass *codeClass = catalog.codeClass(u"class:4xx"_s);
    QVERIFY(codeClass);
    QCOMPARE(codeClass->specification->section, u"15.5"_s);
    QCOMPARE(codeClass->madeByCloudflare, std::optional(Occurrence::Yes));
    QCOMPARE(codeClass->sources.size(), 1);

    QCOMPARE(catalog.issuers.size(), 2);
    QCOMPARE(catalog.issuer(u"issuer:cloudflare"_s)->id, u"issuer:cloudflare"_s);

    const Limit *limit = catalog.limit(u"limit:read-timeout"_s);
    QVERIFY(limit);
    QCOMPARE(limit->value, 125);
    QCOMPARE(limit->unit, u"s"_s);
    QCOMPARE(limit->codes, QStringList{u"404"_s});
    QCOMPARE(limit->adjustable, u"enterprise"_s);
    QCOMPARE(limit->maximum, std::optional(6000.5));
    QCOMPARE(limit->former.size(), 2);
    QCOMPARE(limit->former.at(0).value, 120);
    QCOMPARE(limit->former.at(0).from, u"2025-10"_s);
    QCOMPARE(limit->former.at(1).from, QString());
    QCOMPARE(limit->source.url, u"https://cloudflare.example/limits"_s);
    QCOMPARE(limit->source.asOf, u"2026-07-22"_s);
    QCOMPARE(limit->source.datedBy, Source::DatedBy::Source);

    const Guide *guide = catalog.guide(u"guide:caching"_s);
    QVERIFY(guide);
    QCOMPARE(guide->sections.size(), 1);
    QCOMPARE(guide->sections.first().id, u"guide:caching/status"_s);
    QCOMPARE(guide->sections.first().items.size(), 1);
    const Guide::Item &item = guide->sections.first().items.first();
    QCOMPARE(item.id, u"guide:caching/status/hit"_s);
    QCOMPARE(item.label, u"HIT"_s);
    QCOMPARE(item.codes, QStringList{u"404"_s});
    QCOMPARE(item.evidence, u"documentation"_s);
    QCOMPARE(item.source.url, u"https://cloudflare.example/cache"_s);
    QCOMPARE(item.source.datedBy, Source::DatedBy::Compilation);

    const DecisionTree *tree = catalog.decisionTree(u"ask:who"_s);
    QVERIFY(tree);
    QCOMPARE(tree->about, QStringList{u"404"_s});
    QCOMPARE(tree->questions.size(), 2);
    QCOMPARE(tree->questions.first().id, u"ask:who/seen"_s);
    QCOMPARE(tree->questions.first().answers.at(1).id, u"ask:who/seen/no"_s);
    QCOMPARE(tree->questions.first().answers.at(1).leadsTo, u"ask:who/nobody"_s);
    QCOMPARE(tree->question(u"ask:who/page"_s), &tree->questions.at(1));
    QCOMPARE(tree->question(u"ask:who/author"_s), nullptr);
    const DecisionTree::Outcome *outcome = tree->outcome(u"ask:who/author"_s);
    QVERIFY(outcome);
    QCOMPARE(outcome->mustAct, (QList<Party>{Party::Owner, Party::Visitor}));
    QCOMPARE(outcome->codes, QStringList{u"404"_s});
    QCOMPARE(outcome->collect, QStringList{u"collect:url"_s});

    const Scenario *scenario = catalog.scenario(u"case:lost-page"_s);
    QVERIFY(scenario);
    QCOMPARE(scenario->asks, Scenario::Asks::Station);
    QCOMPARE(scenario->about, u"404"_s);
    QCOMPARE(scenario->evidence, u"GET /old HTTP/1.1\nHost: a.example"_s);
    QCOMPARE(scenario->choices.size(), 3);
    QCOMPARE(scenario->choices.at(0).id, u"case:lost-page/gone"_s);
    QCOMPARE(scenario->choices.at(0).stands, u"origin"_s);
    QVERIFY(scenario->choices.at(0).isRight && !scenario->choices.at(1).isRight);
    QCOMPARE(catalog.scenario(u"case:what-next"_s)->asks, Scenario::Asks::Step);
    QCOMPARE(catalog.scenario(u"case:what-next"_s)->choices.at(1).stands, QString());

    // What is looked up is built anew from what is read.
    QCOMPARE(catalog.decisionTreesAbout(u"404"_s), QStringList{u"ask:who"_s});
    QCOMPARE(catalog.decisionTreesAbout(u"1001-cloudflare"_s), QStringList());
    QCOMPARE(catalog.codesAboutTerm(u"term:server"_s), QStringList{u"404"_s});
    QCOMPARE(catalog.limitsOfCode(u"404"_s), QList<const Limit *>{limit});
}

void TestCatalogReader::compilingTwiceGivesTheSame()
{
    for (const Catalog &catalog : {catalogOf(BuiltIn), Catalog::builtIn(), Catalog()}) {
        const QByteArray once = compiled(catalog);
        Catalog readBack;
        QVERIFY(readCompiled(readBack, once));
        QCOMPARE(compiled(readBack), once);
    }
}

void TestCatalogReader::garbageIsNoCompiledCatalog()
{
    const QByteArray good = compiled(catalogOf(BuiltIn));
    Catalog catalog = catalogOf(BuiltIn);
    const auto isRefused = [&](const QByteArray &bytes) {
        return !readCompiled(catalog, bytes) && compiled(catalog) == good && catalog.code(u"404"_s);
    };
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(isRefused(good.first(size)), qPrintable(u"the first %1 bytes"_s.arg(size)));
    QVERIFY(isRefused(good + '\0'));
    // Each byte of the header counts.
    for (qsizetype i = 0; i < 8; ++i) {
        QByteArray other = good;
        other[i] = char(other.at(i) + 1);
        QVERIFY2(isRefused(other), qPrintable(u"another byte %1"_s.arg(i)));
    }
    QRandomGenerator random(1);
    for (int size = 1; size < 1000; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        std::ranges::generate(bytes, [&random] { return char(random.bounded(256)); });
        QVERIFY(isRefused(bytes));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Packs

void TestCatalogReader::aGoodPackIsAdded()
{
    Catalog catalog = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(u"acme.json"_s, Pack, catalog)), QStringList());

    QCOMPARE(catalog.codes.size(), 5);
    QCOMPARE(catalog.scenarios.size(), 8);
    QCOMPARE(catalog.scenario(u"case:gate-own"_s)->about, QString());
    QCOMPARE(catalog.scenario(u"case:gate-typed"_s)->asks, Scenario::Asks::Answer);
    QCOMPARE(catalog.scenario(u"case:gate-answers"_s)->asks, Scenario::Asks::Station);
    QCOMPARE(catalog.scenario(u"case:gate-answers"_s)->choices.first().stands, u"edge"_s);
    QCOMPARE(catalog.scenario(u"case:gate-answers"_s)->pack, u"acme.json"_s);
    QCOMPARE(catalog.terms.size(), 4);
    QCOMPARE(catalog.issuers.size(), 4);
    QCOMPARE(catalog.limits.size(), 2);
    QCOMPARE(catalog.guides.size(), 3);
    QCOMPARE(catalog.decisionTrees.size(), 2);
    QCOMPARE(catalog.decisionTree(u"ask:gate"_s)->pack, u"acme.json"_s);
    QCOMPARE(catalog.decisionTreesAbout(u"599-acme"_s), QStringList{u"ask:gate"_s});
    // Its class stands for every code, and for its own page.
    QCOMPARE(catalog.decisionTreesAbout(u"404"_s), (QStringList{u"ask:who"_s, u"ask:gate"_s}));
    QCOMPARE(catalog.decisionTreesAbout(u"class:4xx"_s), QStringList{u"ask:gate"_s});
    QCOMPARE(catalog.classes.size(), 1);
    QCOMPARE(catalog.version, u"2026.11"_s);

    const StatusCode *code = catalog.code(u"599-acme"_s);
    QVERIFY(code);
    QCOMPARE(code->pack, u"acme.json"_s);
    QCOMPARE(code->number, 599);
    QCOMPARE(code->edgeTtlSeconds, std::optional(60));
    QCOMPARE(code->heuristicallyCacheable, std::optional(false));
    QCOMPARE(code->lookAlikes, (QStringList{u"404"_s, u"1999-acme"_s}));
    QVERIFY(!code->cloudflareError->retryAfterSeconds);
    QCOMPARE(catalog.code(u"1999-acme"_s)->kind, StatusCode::Kind::ErrorNumber);
    QCOMPARE(catalog.term(u"term:gate"_s)->pack, u"acme.json"_s);
    QCOMPARE(catalog.issuer(u"issuer:acme"_s)->pack, u"acme.json"_s);
    QCOMPARE(catalog.limitsOfCode(u"599-acme"_s).size(), 1);
    QCOMPARE(catalog.guide(u"guide:gates"_s)->sections.first().items.first().evidence, u"known"_s);
    QCOMPARE(catalog.codesAboutTerm(u"term:server"_s), (QStringList{u"404"_s, u"599-acme"_s}));
    // What was there is still found, at its new place.
    QCOMPARE(catalog.code(u"404"_s)->id, u"404"_s);
    QCOMPARE(catalog.code(u"1001-cloudflare"_s)->id, u"1001-cloudflare"_s);
    QVERIFY(catalog.code(u"404"_s)->pack.isEmpty());

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"acme.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(Pack), Pack.size());
    file.close();
    Catalog fromFile = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(file.fileName(), fromFile)), QStringList());
    QCOMPARE(compiled(fromFile), compiled(catalog));
    QCOMPARE(fromFile.code(u"599-acme"_s)->pack, file.fileName());
}

void TestCatalogReader::aPackIsReadInBothLanguages()
{
    Catalog catalog = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(u"acme.json"_s, Pack, catalog)), QStringList());
    Language language;
    const Texts texts(catalog, language);

    QCOMPARE(texts.textIn(u"en"_s, u"599-acme"_s, "name"), u"Gate Closed"_s);
    QCOMPARE(texts.textIn(u"fr"_s, u"599-acme"_s, "name"), u"Portail fermé"_s);
    QCOMPARE(texts.listIn(u"en"_s, u"599-acme"_s, "aliases"), (QStringList{u"shut"_s, u"barred"_s}));
    QCOMPARE(texts.listIn(u"fr"_s, u"599-acme"_s, "aliases"), QStringList{u"verrouillé"_s});
    // Written once, it stands for both languages.
    QCOMPARE(texts.textIn(u"en"_s, u"599-acme"_s, "summary"), u"The gate is closed."_s);
    QCOMPARE(texts.textIn(u"fr"_s, u"599-acme"_s, "summary"), u"The gate is closed."_s);
    QCOMPARE(texts.textIn(u"fr"_s, u"guide:hinges/oil"_s, "text"), u"A drop\na week."_s);

    language.setCurrent(u"fr"_s);
    QCOMPARE(texts.text(u"599-acme"_s, "name"), u"Portail fermé"_s);
    QCOMPARE(texts.list(u"599-acme"_s, "aliases"), QStringList{u"verrouillé"_s});
    language.setCurrent(u"en"_s);
    QCOMPARE(texts.text(u"599-acme"_s, "name"), u"Gate Closed"_s);
}

void TestCatalogReader::aPackMayBeWrittenInOneLanguage()
{
    Catalog catalog = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(u"acme.json"_s, Pack, catalog)), QStringList());
    Language language;
    language.setCurrent(u"en"_s);
    const Texts texts(catalog, language);
    QCOMPARE(texts.textIn(u"en"_s, u"599-acme"_s, "doubt"), QString());
    QCOMPARE(texts.textIn(u"fr"_s, u"599-acme"_s, "doubt"), u"Aucun doute\u202F!"_s);
    // Another language is better than nothing.
    QCOMPARE(texts.text(u"599-acme"_s, "doubt"), u"Aucun doute\u202F!"_s);
    QCOMPARE(texts.text(u"599-acme"_s, "at_cloudflare"), QString());
}

void TestCatalogReader::twoPacksCannotBringTheSameId()
{
    Catalog catalog = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(u"acme.json"_s, Pack, catalog)), QStringList());
    const QByteArray before = compiled(catalog);
    const QByteArray second = R"({
  "format": 1,
  "issuers": [{ "id": "issuer:acme", "text": { "name": "Acme" } }],
  "terms": [{ "id": "term:other", "related": ["term:gate"], "text": { "name": "n", "summary": "s" } }]
})";
    QCOMPARE(
        messages(CatalogReader::readPack(u"second.json"_s, second, catalog)),
        QStringList{
            u"second.json:3: issuers[0] (issuer:acme) › id: The id “issuer:acme” is taken. Choose another id; the catalog has an entry of that name."_s});
    QCOMPARE(compiled(catalog), before);
    // It may refer to what the first one brought.
    QCOMPARE(
        messages(CatalogReader::readPack(u"second.json"_s, changed(second, "issuer:acme", "issuer:second"), catalog)),
        QStringList());
}

void TestCatalogReader::codesAreFoundByNumberAndByClass()
{
    const auto code = [](const QByteArray &number, const QByteArray &suffix, const QByteArray &issuer) {
        return R"({ "id": ")" + number + suffix + R"(", "code": )" + QByteArray::number(number.toInt())
            + R"(, "issuer": ")" + issuer + R"(", "standing": "vendor", "body": "allowed",
            "sources": [{ "url": "https://acme.example", "as_of": "2026", "dated_by": "source" }],
            "text": { "name": "n", "summary": "s" } })";
    };
    const QByteArray pack =
        R"({ "format": 1, "issuers": [{ "id": "issuer:acme", "text": { "name": "Acme" } }], "codes": [)"
        + code("600", "-acme", "acme") + ',' + code("404", "-acme", "acme") + ',' + code("000", "-acme", "acme") + ','
        + code("404", "-a", "acme") + ',' + code("100", "", "iana") + ',' + code("499", "-acme", "acme") + ','
        + code("599", "-acme", "acme") + "] }";
    Catalog catalog = catalogOf(BuiltIn);
    QCOMPARE(messages(CatalogReader::readPack(u"acme.json"_s, pack, catalog)), QStringList());

    QStringList order;
    for (const StatusCode &each : std::as_const(catalog.codes))
        order.append(each.id);
    QCOMPARE(order,
             (QStringList{u"100"_s, u"404"_s, u"404-a"_s, u"404-acme"_s, u"499-acme"_s, u"599-acme"_s, u"000-acme"_s,
                          u"600-acme"_s, u"1001-cloudflare"_s}));
    const auto numbered = [&catalog](int number) {
        QStringList ids;
        for (const EntryRef ref : catalog.numbered(number))
            ids.append(catalog.id(ref));
        return ids;
    };
    QCOMPARE(numbered(404), (QStringList{u"404"_s, u"404-a"_s, u"404-acme"_s}));
    QCOMPARE(numbered(0), QStringList{u"000-acme"_s});
    QCOMPARE(numbered(1001), QStringList{u"1001-cloudflare"_s});
    QCOMPARE(numbered(405), QStringList());
    const auto ofClass = [&catalog](const QString &id) {
        QStringList ids;
        for (const int index : catalog.codesOfClass(id))
            ids.append(catalog.codes.at(index).id);
        return ids;
    };
    QCOMPARE(ofClass(u"class:1xx"_s), QStringList{u"100"_s});
    QCOMPARE(ofClass(u"class:2xx"_s), QStringList());
    QCOMPARE(ofClass(u"class:4xx"_s), (QStringList{u"404"_s, u"404-a"_s, u"404-acme"_s, u"499-acme"_s}));
    QCOMPARE(ofClass(u"class:5xx"_s), QStringList{u"599-acme"_s});
    QCOMPARE(ofClass(u"class:other"_s), (QStringList{u"000-acme"_s, u"600-acme"_s}));
    QCOMPARE(ofClass(u"class:1xxx"_s), QStringList{u"1001-cloudflare"_s});
    QCOMPARE(ofClass(u"class:none"_s), QStringList());
}

// ---------------------------------------------------------------------------------------------------------------------
// Did you mean …?

void TestCatalogReader::editDistanceCountsSlips_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("distance");
    QTest::newRow("the same") << u"summary"_s << u"summary"_s << 3 << 0;
    QTest::newRow("nothing at all") << QString() << QString() << 3 << 0;
    QTest::newRow("a letter too many") << u"nname"_s << u"name"_s << 3 << 1;
    QTest::newRow("a letter missing") << u"nme"_s << u"name"_s << 3 << 1;
    QTest::newRow("another letter") << u"nane"_s << u"name"_s << 3 << 1;
    QTest::newRow("two letters swapped") << u"nmae"_s << u"name"_s << 3 << 1;
    QTest::newRow("swapped at both ends") << u"anem"_s << u"name"_s << 3 << 2;
    QTest::newRow("a swap is not changed again") << u"ca"_s << u"abc"_s << 9 << 3;
    QTest::newRow("against nothing") << u"abc"_s << QString() << 5 << 3;
    QTest::newRow("just within the limit") << u"abc"_s << u"xyz"_s << 3 << 3;
    QTest::newRow("just beyond the limit") << u"abcd"_s << u"wxyz"_s << 3 << 4;
    QTest::newRow("far beyond the limit") << u"abcdefgh"_s << u"stuvwxyz"_s << 3 << 4;
    QTest::newRow("much longer") << u"a"_s << u"abcdefgh"_s << 3 << 4;
    QTest::newRow("only the same will do") << u"abc"_s << u"abd"_s << 0 << 1;
}

void TestCatalogReader::editDistanceCountsSlips()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, limit);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, b, limit), distance);
    QCOMPARE(editDistance(b, a, limit), distance);
}

/// The definition itself, without any saving.
static int slowEditDistance(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.size() + b.size());
    int best = slowEditDistance(a.chopped(1), b.chopped(1)) + (a.back() == b.back() ? 0 : 1);
    best = std::min({best, slowEditDistance(a.chopped(1), b) + 1, slowEditDistance(a, b.chopped(1)) + 1});
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && a[a.size() - 2] == b.back())
        best = std::min(best, slowEditDistance(a.chopped(2), b.chopped(2)) + 1);
    return best;
}

void TestCatalogReader::editDistanceAgreesWithItsDefinition()
{
    QRandomGenerator random(2);
    const auto word = [&random] {
        QString text(random.bounded(7), Qt::Uninitialized);
        std::ranges::generate(text, [&random] { return QChar(u'a' + random.bounded(3)); });
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString a = word();
        const QString b = word();
        const int limit = random.bounded(8);
        QVERIFY2(editDistance(a, b, limit) == std::min(slowEditDistance(a, b), limit + 1),
                 qPrintable(u"%1 %2 %3"_s.arg(a, b).arg(limit)));
    }
}

void TestCatalogReader::nearestFindsWhatWasMeant_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("found");
    const QStringList keys{u"name"_s, u"summary"_s, u"aliases"_s, u"look_alikes"_s, u"id"_s};
    QTest::newRow("a slip") << u"sumary"_s << keys << u"summary"_s;
    QTest::newRow("three slips in a long word") << u"lok_aliek"_s << keys << u"look_alikes"_s;
    QTest::newRow("four slips are too many, however long the word")
        << u"huristcally_cachble"_s << QStringList{u"heuristically_cacheable"_s} << QString();
    QTest::newRow("two slips in a short word are too many") << u"nmee"_s << keys << QString();
    QTest::newRow("three slips in a word of eight are too many") << u"summaxzw"_s << keys << QString();
    QTest::newRow("nothing in common") << u"colour"_s << keys << QString();
    QTest::newRow("a word of one letter resembles nothing") << u"x"_s << (QStringList{u"y"_s, u"xy"_s}) << QString();
    QTest::newRow("two letters, one of them right") << u"ie"_s << keys << u"id"_s;
    QTest::newRow("the nearest, wherever it stands")
        << u"origins"_s << (QStringList{u"orisons"_s, u"margins"_s, u"origin"_s, u"region"_s}) << u"origin"_s;
    QTest::newRow("of two as near the first") << u"cat"_s << (QStringList{u"car"_s, u"bat"_s}) << u"car"_s;
    QTest::newRow("the word itself") << u"name"_s << (QStringList{u"nama"_s, u"name"_s}) << u"name"_s;
    QTest::newRow("no candidates") << u"name"_s << QStringList() << QString();
    QTest::newRow("no word") << QString() << keys << QString();
    QTest::newRow("what is too long for a word") << QString(101, u'x') << QStringList{QString(101, u'x')} << QString();
}

void TestCatalogReader::nearestFindsWhatWasMeant()
{
    QFETCH(QString, word);
    QFETCH(QStringList, candidates);
    QFETCH(QString, found);
    QCOMPARE(nearest(word, candidates), found);
}

// ---------------------------------------------------------------------------------------------------------------------
// Where a value stands

/// Every number in it is that of its line; keys, texts and blanks are as hard to step over as JSON allows.
static const QByteArray Lines = R"({
  "plain": 2, "same line": 2,
  "a \"quoted\" key": 3, "back\\slash\\": 3, "\\\"": 3,
  "\u0061\u00e9\ud83d\ude00": 4, "clé": 4, "": 4,
  "in texts": ["}{][,:", "\"", "\\", "\\\"]}", 5, "// no comment", "é€😀", 5],
  "objects": { "a": { "a": { "a": 6 } }, "b": {},
    "a b": 7, "0": 7 , "c"
    :
    9
  },
  "lists": [[], [[11]], [11,
    12 , [
    13]], {"1":13}
  ],
  "words": [true, false, null, 15], "numbers": [-1.5e+7,
16,0],	"tab	": 16,

  "{": [{ "[": { "]": 18 } }],
  "last": 19}
)"_ba;

static void forEachNumber(const QJsonValue &value, const QStringList &path,
                          const std::function<void(QStringList, int)> &call)
{
    if (value.isDouble())
        call(path, value.toInt());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        forEachNumber(*it, path + QStringList{it.key()}, call);
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size(); ++i)
        forEachNumber(list.at(i), path + QStringList{QString::number(i)}, call);
}

void TestCatalogReader::everyValueIsFoundOnItsLine()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(Lines, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QList<QStringList> paths;
    QList<int> lines;
    forEachNumber(document.object(), {}, [&](const QStringList &path, int line) {
        if (line <= 0)
            return; // "numbers" has others as well
        paths.append(path);
        lines.append(line);
    });
    QCOMPARE(paths.size(), 24);
    for (qsizetype i = 0; i < paths.size(); ++i)
        QVERIFY2(lineOfValue(Lines, paths.at(i)) == lines.at(i), qPrintable(paths.at(i).join(u" › "_s)));
    QCOMPARE(linesOfValues(Lines, paths), lines);
    // In whatever order they are asked for.
    std::ranges::reverse(paths);
    std::ranges::reverse(lines);
    QCOMPARE(linesOfValues(Lines, paths), lines);
    QCOMPARE(linesOfValues(Lines, {}), QList<int>());
}

void TestCatalogReader::theLineOfAMissingValueIsThatOfTheObjectAroundIt()
{
    const QByteArray json = "\n{ \"a\":\n  { \"b\":\n    [ 1,\n      { \"c\": 2 } ] } }";
    const auto line = [&json](const QString &path) { return lineOfValue(json, path.split(u' ', Qt::SkipEmptyParts)); };
    QCOMPARE(line(QString()), 2);
    QCOMPARE(line(u"x"_s), 2);
    QCOMPARE(line(u"x b 1"_s), 2);
    QCOMPARE(line(u"a"_s), 3);
    QCOMPARE(line(u"a x"_s), 3);
    QCOMPARE(line(u"a b"_s), 4);
    QCOMPARE(line(u"a b 7"_s), 4);
    QCOMPARE(line(u"a b x"_s), 4);
    QCOMPARE(line(u"a b 1 x"_s), 5);
    QCOMPARE(line(u"a b 1 c x"_s), 5);
    // Of a key that stands twice, the one that QJsonDocument keeps.
    QCOMPARE(lineOfValue("{ \"a\": 1,\n \"a\": 2 }", {u"a"_s}), 2);
}

void TestCatalogReader::aKeyThatStandsTwiceIsFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("path");
    const QStringList none;
    QTest::newRow("an empty object") << "{}"_ba << none;
    QTest::newRow("a list") << "[]"_ba << none;
    QTest::newRow("a number") << " 1 "_ba << none;
    QTest::newRow("each once") << R"({"a": 1, "b": {"a": 2, "b": 3}, "c": [{"a": 4}, {"a": 5}]})"_ba << none;
    QTest::newRow("the same in a text") << R"({"a": "\"a\": 1, \"a\": 2", "b": ["a", "a"]})"_ba << none;
    QTest::newRow("keys that differ in case") << R"({"a": 1, "A": 2})"_ba << none;
    QTest::newRow("keys that differ in an accent, composed or not") << "{\"\xC3\xA9\": 1, \"e\xCC\x81\": 2}"_ba << none;
    QTest::newRow("tricky keys, each once") << Lines << none;
    QTest::newRow("at the top") << R"({"a": 1, "b": 2, "a": 3})"_ba << QStringList{u"a"_s};
    QTest::newRow("three times") << R"({"a":1,"a":2,"a":3})"_ba << QStringList{u"a"_s};
    QTest::newRow("around other objects") << R"({"a": {"b": [1, {}]}, "c": [], "a": {}})"_ba << QStringList{u"a"_s};
    QTest::newRow("deep down") << R"({"x": [0, {"y": [[], [{"b": 1, "a": 1, "a": 2}]]}]})"_ba
                               << QStringList{u"x"_s, u"1"_s, u"y"_s, u"1"_s, u"0"_s, u"a"_s};
    QTest::newRow("under a key without a letter") << R"({"": {"": 1, "": 2}})"_ba << QStringList{QString(), QString()};
    QTest::newRow("a key with a quotation mark") << R"({"\"": 1, "\"": 2})"_ba << QStringList{u"\""_s};
    QTest::newRow("a key that ends in a backslash") << R"({"a\\": 1, "a\\": 2})"_ba << QStringList{u"a\\"_s};
    QTest::newRow("spelt in two ways") << R"({"\u0061": 1, "a": 2})"_ba << QStringList{u"a"_s};
    QTest::newRow("spelt in two ways beyond ASCII") << "{\"\\u00e9\": 1, \"\xC3\xA9\": 2}"_ba << QStringList{u"é"_s};
    QTest::newRow("spelt in two ways, a slash") << R"({"a\/b": 1, "a/b": 2})"_ba << QStringList{u"a/b"_s};
    QByteArray many = "{";
    for (int i = 0; i < 1000; ++i)
        many += '"' + QByteArray::number(i) + R"(": 0, )";
    QTest::newRow("among a thousand, none twice") << many + R"("x": 0})" << none;
    QTest::newRow("among a thousand, one twice") << many + R"("500": 0})" << QStringList{u"500"_s};
}

void TestCatalogReader::aKeyThatStandsTwiceIsFound()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, path);
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    // A bare number is no document, yet nothing to stumble over.
    QVERIFY(error.error == QJsonParseError::NoError || json == " 1 ");
    QCOMPARE(duplicateKey(json), path);
}

void TestCatalogReader::columnsCountCharacters()
{
    using Place = std::pair<int, int>;
    const QByteArray text = "ab\né€😀x\n\n"_ba; // of 1, 2, 3 and 4 bytes
    QCOMPARE(lineAndColumn(text, 0), Place(1, 1));
    QCOMPARE(lineAndColumn(text, 2), Place(1, 3));
    QCOMPARE(lineAndColumn(text, 3), Place(2, 1));
    QCOMPARE(lineAndColumn(text, 5), Place(2, 2));
    QCOMPARE(lineAndColumn(text, 8), Place(2, 3));
    QCOMPARE(lineAndColumn(text, 12), Place(2, 4));
    QCOMPARE(lineAndColumn(text, 14), Place(3, 1));
    QCOMPARE(lineAndColumn(text, 15), Place(4, 1));
    QCOMPARE(lineAndColumn(text, 99), Place(4, 1));
    QCOMPARE(lineAndColumn(text, -1), Place(1, 1));
}

// ---------------------------------------------------------------------------------------------------------------------
// The documentation

namespace {

QString documentation()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/catalog/FORMAT.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

/// Calls @p call with every object in @p value and the way to it.
void forEachObject(const QJsonValue &value, const QStringList &path,
                   const std::function<void(const QStringList &path, const QJsonObject &object)> &call)
{
    const QJsonObject object = value.toObject();
    if (value.isObject())
        call(path, object);
    for (auto it = object.begin(); it != object.end(); ++it)
        forEachObject(*it, path + QStringList{it.key()}, call);
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size(); ++i)
        forEachObject(list.at(i), path + QStringList{QString::number(i)}, call);
}

/// @p value with @p object at the end of @p path.
QJsonValue withObjectAt(const QJsonValue &value, const QStringList &path, const QJsonObject &object)
{
    if (path.isEmpty())
        return object;
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list[path.first().toInt()] = withObjectAt(list.at(path.first().toInt()), path.sliced(1), object);
        return list;
    }
    QJsonObject around = value.toObject();
    around[path.first()] = withObjectAt(around.value(path.first()), path.sliced(1), object);
    return around;
}

/// What the reader knows of a key, found out by asking it.
struct KeyFacts
{
    bool inBuiltIn = false;
    bool inPacks = false;
    bool requiredInBuiltIn = false;
    bool requiredInPacks = false;
    bool operator==(const KeyFacts &) const = default;
};

/// The heading under which the object at @p path is documented: `codes[]`, `sources[]`; the texts of an object are
/// documented with it.
QString heading(const QStringList &path)
{
    QString shape;
    QString last;
    for (const QString &step : path) {
        const bool isIndex = !step.isEmpty() && step.front().isDigit();
        shape += isIndex ? u"[]"_s : (shape.isEmpty() ? step : u'.' + step);
        last = isIndex ? last + u"[]"_s : step;
    }
    if (path.isEmpty())
        return u"{}"_s;
    static const QStringList shared{u"specification"_s, u"references[]"_s,   u"sources[]"_s,
                                    u"substatuses[]"_s, u"carried_by"_s,     u"cloudflare_error"_s,
                                    u"former[]"_s,      u"former_names[]"_s, u"failed"_s};
    return shared.contains(last) ? last : shape;
}

using Keys = QMap<QString, QMap<QString, KeyFacts>>; ///< heading → key

/// Asks the reader about every object of @p json: it names the keys it knows when it meets one it does not, and it misses
/// the keys it needs when they are taken away.
void askReader(const QByteArray &json, bool isPack, Keys &keys)
{
    const QJsonValue root = QJsonDocument::fromJson(json).object();
    const auto problems = [&](const QStringList &path, const QJsonObject &object) {
        const QByteArray broken = QJsonDocument(withObjectAt(root, path, object).toObject()).toJson();
        Catalog catalog = catalogOf(BuiltIn);
        if (isPack)
            return CatalogReader::readPack(u"acme.json"_s, broken, catalog);
        CatalogReader reader;
        reader.read(u"builtin.json"_s, broken);
        return reader.problems();
    };
    forEachObject(root, {}, [&](const QStringList &path, const QJsonObject &object) {
        if (!path.isEmpty() && path.last() == "header_notes"_L1)
            return; // its keys are the header fields of the entry
        const bool isText = !path.isEmpty() && path.last() == "text"_L1;
        const QString name = heading(isText ? path.first(path.size() - 1) : path);
        const QString prefix = isText ? u"text."_s : QString();
        QJsonObject other = object;
        other.insert(u"?"_s, 1);
        for (const CatalogProblem &problem : problems(path, other)) {
            if (problem.kind != CatalogProblem::Kind::UnknownKey)
                continue; // the languages of a text
            for (const QString &key : problem.details.at(2).split(u", "_s)) {
                KeyFacts &facts = keys[name][prefix + key];
                (isPack ? facts.inPacks : facts.inBuiltIn) = true;
            }
        }
        for (const QString &key : object.keys()) {
            other = object;
            other.remove(key);
            for (const CatalogProblem &problem : problems(path, other)) {
                if (problem.kind == CatalogProblem::Kind::MissingKey && problem.details == QStringList{key}) {
                    KeyFacts &facts = keys[name][prefix + key];
                    (isPack ? facts.requiredInPacks : facts.requiredInBuiltIn) = true;
                }
            }
        }
    });
}

/// The same from the tables of FORMAT.md: | `key` | type | yes / no / built-in / built-in only | meaning |, below headings
/// that name the objects.
Keys documentedKeys()
{
    static const QRegularExpression row(
        u"^\\| `([a-z_.]+)` +\\| [^|]+ \\| (yes|no|built-in only|built-in)\\b[^|]*\\|"_s);
    static const QRegularExpression name(u"`([^`]*)`"_s);
    Keys keys;
    QStringList headings;
    bool isForPacks = true;
    for (const QString &line : documentation().split(u'\n')) {
        if (line.startsWith(u'#')) {
            headings.clear();
            isForPacks = !line.contains("built-in only"_L1);
            for (auto it = name.globalMatch(line); it.hasNext();)
                headings.append(it.next().captured(1));
        }
        if (const QRegularExpressionMatch match = row.match(line); match.hasMatch()) {
            const QString required = match.captured(2);
            const KeyFacts facts{true, isForPacks && required != "built-in only"_L1,
                                 required == "yes"_L1 || required == "built-in"_L1, isForPacks && required == "yes"_L1};
            for (const QString &each : std::as_const(headings))
                keys[each].insert(match.captured(1), facts);
        }
    }
    return keys;
}

} // namespace

void TestCatalogReader::theExamplesOfTheDocumentationAreSound()
{
    static const QRegularExpression block(u"^```json( built-in)?\\n(.*?)^```$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QString text = documentation();
    int packs = 0;
    int others = 0;
    for (auto it = block.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QByteArray json = match.captured(2).toUtf8();
        if (match.captured(1).isEmpty()) {
            ++packs;
            Catalog catalog = Catalog::builtIn();
            QCOMPARE(messages(CatalogReader::readPack(u"example.json"_s, json, catalog)), QStringList());
        } else {
            ++others;
            QCOMPARE(messagesOfBuiltIn(json), QStringList());
        }
    }
    QCOMPARE(packs + others, text.count(u"```json"_s));
    QVERIFY(packs >= 2);
    QVERIFY(others >= 1);
}

void TestCatalogReader::everyKeyIsDocumented()
{
    Keys known;
    askReader(BuiltIn, false, known);
    askReader(Pack, true, known);
    QVERIFY(known.value(u"codes[]"_s).contains(u"text.name"_s)); // there are answers at all
    const Keys documented = documentedKeys();
    QSet<QString> inTheCatalog;
    forEachObject(QJsonDocument::fromJson(BuiltIn).object(), {}, [&](const QStringList &, const QJsonObject &object) {
        for (const QString &key : object.keys())
            inTheCatalog.insert(key);
    });
    for (auto object = known.begin(); object != known.end(); ++object) {
        QVERIFY2(documented.contains(object.key()), qPrintable(object.key()));
        for (auto key = object->begin(); key != object->end(); ++key) {
            const QString name = object.key() + u" › "_s + key.key();
            // Or else what stands below it has not been asked about.
            QVERIFY2(inTheCatalog.contains(key.key().section(u'.', -1)), qPrintable(name));
            QVERIFY2(documented[object.key()].contains(key.key()), qPrintable(name));
            QVERIFY2(documented[object.key()][key.key()] == *key, qPrintable(name));
        }
    }
    for (auto object = documented.begin(); object != documented.end(); ++object) {
        for (auto key = object->begin(); key != object->end(); ++key)
            QVERIFY2(known[object.key()].contains(key.key()), qPrintable(object.key() + u" › "_s + key.key()));
    }
}

QTEST_GUILESS_MAIN(TestCatalogReader)
#include "tst_catalogreader.moc"
