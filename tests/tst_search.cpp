// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogreader.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/entrytexts.h"
#include "search/filters.h"
#include "search/folding.h"
#include "search/searchindex.h"
#include "search/slips.h"
#include "search/snippet.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
struct Searched;
}

// Stands before the JSON below, for moc 6.4 loses its way in raw strings.
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    // Folding
    void whatPeopleLeaveOutIsFolded_data();
    void whatPeopleLeaveOutIsFolded();
    void wordsAreRunsOfLettersAndDigits_data();
    void wordsAreRunsOfLettersAndDigits();
    void matchesAreMarkedInTheOriginalText_data();
    void matchesAreMarkedInTheOriginalText();

    // Numbers
    void anExactNumberComesFirst();
    void entriesThatShareANumberStandInReadingOrder();
    void aNumberMatchesFromItsBeginning();
    void aFamilyIsFound_data();
    void aFamilyIsFound();
    void aFigureInATextIsNoMemberOfAFamily();
    void aClassComesBeforeItsCodes();
    void aSubstatusFindsItsStatus();
    void wordsThatAnnounceANumberDoNotCount_data();
    void wordsThatAnnounceANumberDoNotCount();
    void withoutANumberTheyAreWordsLikeOthers();
    void anOwnNumberIsAlwaysInTheAnswer();
    void ofSeveralNumbersOneIsEnough();

    // Order
    void anEqualNameComesBeforeAnEqualAlias();
    void anEqualAliasComesBeforeALongerName();
    void fieldsComeInTheOrderOfTheirWeight();
    void aWholeWordComesBeforeABegunOne();
    void aWholeWordOfAnAliasComesBeforeABegunOneOfALongName();
    void aShortNameComesBeforeALongOne();
    void aNameThatBeginsWithTheQueryComesBeforeOneThatGoesOnWithIt();
    void wordsThatStandTogetherComeBeforeScatteredOnes();
    void repetitionSaysLittle();
    void tiesStandInReadingOrder();
    void aTermComesFirstByItsName_data();
    void aTermComesFirstByItsName();
    void whatStandsInParenthesesIsOptional();

    // Words
    void everyTextOfAnEntryIsSearched_data();
    void everyTextOfAnEntryIsSearched();
    void bothLanguagesAreSearchedAtOnce();
    void everyWordMustMatch();
    void whereNothingHoldsAllWordsMostAreEnough();
    void compoundsAreFoundHoweverTheyAreWritten_data();
    void compoundsAreFoundHoweverTheyAreWritten();
    void whatAnApostropheLeavesOfAnArticleSaysNothing();
    void aPluralFindsTheSingular();

    // Answers
    void hitsAreLimitedButAllAreCounted();
    void onlyTheBestOfManyAreSorted();
    void aFilterDecidesWhatIsFound();
    void theAnswerSaysWhatToMark();
    void anyInputIsSafe_data();
    void anyInputIsSafe();
    void theIndexOutlivesTheCatalog();

    // Meaning
    void aWordFindsItsForms_data();
    void aWordFindsItsForms();
    void aSynonymFindsTheOthers();
    void anExactWordComesBeforeASynonym();
    void wordsThatSayNothingStillFindSomething();
    void theCommonerCodeComesFirst();
    void aFigureWithItsUnitIsNoStatus();
    void ofOneNumberTheCommonerCodeComesFirst();
    void whoAsksForAMeaningGetsTheTermFirst_data();
    void whoAsksForAMeaningGetsTheTermFirst();
    void aTermIsFoundByHowPeopleAskForIt();
    void signsAloneAreOfferedTheQuestions();
    void namesInAPathSayLittle();
    void theNumberAboveAnErrorPageCounts();
    void theStatusInALineOfALogCounts_data();
    void theStatusInALineOfALogCounts();

    // Slips of the pen
    void slipsAreCountedAndWeighed_data();
    void slipsAreCountedAndWeighed();
    void aSlipIsForgivenFromFourLettersAndTwoFromEight();
    void aSlipIsForgivenWhileTheWordIsGrowing();
    void anExactWordIsNeverASlip();
    void aCorrectedQueryIsSuggested();

    // Operators
    void filtersNarrowTheAnswer_data();
    void filtersNarrowTheAnswer();
    void filtersAloneListWhatPasses();
    void filtersAreCompletedInTheLanguage();
    void quotedWordsStandTogether();
    void whatStandsBehindAMinusIsLeftOut();

    // Reasons
    void aHitSaysWhyItWasFound();
    void theSnippetIsInTheLanguageInWhichItWasFound();

    // Nearest names
    void aSlipOfThePenFindsTheName();
    void aSlipInOneWordFindsTheName();
    void aWholeNameIsNearerThanAWord();
    void nearestNamesAreNeverNone_data();
    void nearestNamesAreNeverNone();
    void nearestNamesAreFiveAtMostAndEachOnce();
    void onlyWhoFindsNothingIsToldTheNearest();

    // The built-in catalog
    void theBuiltInCatalogAnswers_data();
    void theBuiltInCatalogAnswers();
    void everyNumberFindsItsEntries();
    void everyNameFindsItsEntry();

private:
    std::shared_ptr<const Searched> m_builtIn;
};

namespace {

/// What the entries of a test are made of. Their ids are not those of the built-in catalog, whose texts would be found
/// too.
QByteArray codeWith(const char *id, int number, const QByteArray &facts, const QByteArray &texts)
{
    const QByteArray issuer = QByteArray(id).contains('-') ? "acme" : "iana";
    return R"({"id": ")" + QByteArray(id) + R"(", "code": )" + QByteArray::number(number) + R"(, "issuer": ")" + issuer
        + R"(", "standing": "vendor", "emitted_by": ["origin"], "body": "allowed", "sources": [{"url": "https://acme.example/",
             "as_of": "2026", "dated_by": "source"}], )"
        + facts + R"("text": {)" + texts + "}}";
}

QByteArray code(const char *id, int number, const QByteArray &texts)
{
    return codeWith(id, number, {}, texts);
}

/// A code with a name, and a summary that says nothing.
QByteArray named(const char *id, int number, const QByteArray &name)
{
    return code(id, number, R"("name": ")" + name + R"(", "summary": "…")");
}

QByteArray term(const char *id, const QByteArray &texts)
{
    return R"({"id": ")" + QByteArray(id) + R"(", "text": {)" + texts + "}}";
}

QByteArray list(const char *key, const QList<QByteArray> &entries)
{
    return R"(, ")" + QByteArray(key) + R"(": [)" + entries.join(", ") + "]";
}

QByteArray codes(const QList<QByteArray> &entries)
{
    return list("codes", entries);
}
QByteArray terms(const QList<QByteArray> &entries)
{
    return list("terms", entries);
}

QByteArray file(const QByteArray &lists)
{
    const QByteArray issuers = list("issuers",
                                    {R"({"id": "issuer:acme", "text": {"name": "Acme Works", "summary": "…"}})",
                                     R"({"id": "issuer:iana", "text": {"name": "Registry", "summary": "…"}})"});
    return R"({"format": 1)" + issuers + lists + "}";
}

void require(const QList<CatalogProblem> &problems)
{
    for (const CatalogProblem &problem : problems)
        qFatal("%s", qPrintable(problem.message()));
}

Catalog packOnly(const QByteArray &lists)
{
    Catalog catalog;
    catalog.index();
    require(CatalogReader::readPack(u"test.json"_s, file(lists), catalog));
    return catalog;
}

/// The same for what a pack may not hold.
Catalog withoutPack(const QByteArray &lists)
{
    CatalogReader reader;
    reader.read(u"test.json"_s, file(lists));
    const Catalog catalog = reader.finish();
    require(reader.problems());
    return catalog;
}

QByteArray guide(const char *id, const QByteArray &texts)
{
    const QByteArray section = QByteArray(id) + "/one";
    return R"({"id": ")" + QByteArray(id) + R"(", "text": {)" + texts + R"(}, "sections": [{"id": ")" + section
        + R"(", "text": {"title": "Gtitle", "text": "Gtext"}, "items": [{"id": ")" + section
        + R"(/two", "label": "Glabel",
             "evidence": "known", "as_of": "2026", "dated_by": "source", "text": {"text": "Gitem"}}]}]})";
}

QByteArray codeClass(const char *id, const QByteArray &texts)
{
    return R"({"id": ")" + QByteArray(id)
        + R"(", "sources": [{"url": "https://acme.example/", "as_of": "2026", "dated_by": "source"}],
        "text": {"singular": "…", )"
        + texts + "}}";
}

/// A catalog, its texts and its index.
struct Searched
{
    explicit Searched(const Catalog &c)
        : catalog(c)
    {
    }
    explicit Searched(const QByteArray &lists)
        : Searched(packOnly(lists))
    {
    }

    QStringList ids(const QList<SearchHit> &hits) const
    {
        QStringList ids;
        for (const SearchHit &hit : hits)
            ids.append(catalog.id(hit.entry));
        return ids;
    }
    QStringList find(const QString &query, int limit = 1000) const { return ids(index.find(query, limit).hits); }

    Catalog catalog;
    Language language;
    Texts texts{catalog, language};
    SearchIndex index{texts};
};

} // namespace

void TestSearch::initTestCase()
{
    m_builtIn = std::make_shared<Searched>(Catalog::builtIn());
}

void TestSearch::whatPeopleLeaveOutIsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Not FOUND"_s << u"not found"_s;
    QTest::newRow("accents") << u"Délai dépassé À Ç Ñ"_s << u"delai depasse a c n"_s;
    QTest::newRow("accents on their own") << u"e\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("ligatures") << u"Cœur ŒUVRE curriculum vitæ Straße"_s << u"coeur oeuvre curriculum vitae strasse"_s;
    QTest::newRow("typographic ligatures") << u"e\uFB03cace \uFB01n"_s << u"efficace fin"_s;
    QTest::newRow("letters with strokes") << u"Øłđ ı İ"_s << u"old i i"_s;
    QTest::newRow("full width") << u"５２２ Ｈｔｔｐ"_s << u"522 http"_s;
    QTest::newRow("apostrophes") << u"l'a l’a lʼa l‘a l`a l´a l＇a"_s << u"l a l a l a l a l a l a l a"_s;
    QTest::newRow("hyphens") << u"a-b a‐b a‑b a–b a—b a−b"_s << u"a b a b a b a b a b a b"_s;
    QTest::newRow("spaces") << u"a\u00A0b\u202Fc\td\ne\u3000f\u2028g"_s << u"a b c d e f g"_s;
    QTest::newRow("invisible") << u"a\u00ADb\u200Bc\uFEFF"_s << u"abc"_s;
    QTest::newRow("other signs stay") << u"a/b: «c»"_s << u"a/b: «c»"_s;
    QTest::newRow("lone surrogates") << u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00) << u"a b "_s;
    QTest::newRow("letters beyond the first plane") << u"\U0001D400\U00010400"_s << u"a\U00010428"_s;
    QTest::newRow("pictures") << u"a\U0001F600b"_s << u"a b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearch::whatPeopleLeaveOutIsFolded()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
}

void TestSearch::wordsAreRunsOfLettersAndDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("signs separate") << u"(HTTP/2) ERR_TOO, «délai»…"_s
                                    << QStringList{u"http"_s, u"2"_s, u"err"_s, u"too"_s, u"delai"_s};
    QTest::newRow("apostrophes and hyphens separate")
        << u"l’hôte back-end"_s << QStringList{u"l"_s, u"hote"_s, u"back"_s, u"end"_s};
    QTest::newRow("a point between digits does not")
        << u"IIS 404.13, 1.1."_s << QStringList{u"iis"_s, u"404.13"_s, u"1.1"_s};
    QTest::newRow("any other point does")
        << u"a.b 404. .5 Fin.Suite"_s << QStringList{u"a"_s, u"b"_s, u"404"_s, u"5"_s, u"fin"_s, u"suite"_s};
    QTest::newRow("none") << u"?! — …"_s << QStringList();
}

void TestSearch::wordsAreRunsOfLettersAndDigits()
{
    QFETCH(QString, text);
    QTEST(foldedWords(text), "expected");
}

void TestSearch::matchesAreMarkedInTheOriginalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected"); // the marked parts
    QTest::newRow("a ligature begun is marked whole")
        << u"Cœur de réseau"_s << QStringList{u"coe"_s} << QStringList{u"Cœ"_s};
    QTest::newRow("half a ligature too") << u"Cœur de réseau"_s << QStringList{u"co"_s} << QStringList{u"Cœ"_s};
    QTest::newRow("what comes after one is in place")
        << u"Le cœur du réseau"_s << QStringList{u"res"_s} << QStringList{u"rés"_s};
    QTest::newRow("behind an apostrophe") << u"Erreur de l’hôte"_s << QStringList{u"hot"_s} << QStringList{u"hôt"_s};
    QTest::newRow("an accent stays with its letter")
        << u"Le de\u0301lai"_s << QStringList{u"de"_s} << QStringList{u"de\u0301"_s};
    QTest::newRow("at the end as well") << u"passe\u0301"_s << QStringList{u"passe"_s} << QStringList{u"passe\u0301"_s};
    QTest::newRow("only where words begin")
        << u"timeout overtime"_s << QStringList{u"time"_s} << QStringList{u"time"_s};
    QTest::newRow("the longest") << u"timeout"_s << QStringList{u"ti"_s, u"time"_s, u"t"_s} << QStringList{u"time"_s};
    QTest::newRow("in the text's order") << u"Bad Gateway, bad"_s << QStringList{u"gate"_s, u"bad"_s}
                                         << QStringList{u"Bad"_s, u"Gate"_s, u"bad"_s};
    QTest::newRow("across a hyphen") << u"the Back-end's end"_s << QStringList{u"backend"_s}
                                     << QStringList{u"Back-end"_s};
    QTest::newRow("across an apostrophe")
        << u"I’m a teapot"_s << QStringList{u"im"_s, u"end"_s} << QStringList{u"I’m"_s};
    QTest::newRow("but to the word's end only") << u"l’adresse"_s << QStringList{u"la"_s} << QStringList();
    QTest::newRow("without overlap") << u"back-end"_s << QStringList{u"backend"_s, u"end"_s}
                                     << QStringList{u"back-end"_s};
    QTest::newRow("a substatus by its status") << u"IIS 404.13"_s << QStringList{u"404"_s} << QStringList{u"404"_s};
    QTest::newRow("a letter of two units")
        << u"\U00010400\U00010401 x"_s << QStringList{u"\U00010428"_s} << QStringList{u"\U00010400"_s};
    QTest::newRow("nothing looked for") << u"timeout"_s << QStringList() << QStringList();
    QTest::newRow("an empty word") << u"timeout"_s << QStringList{QString()} << QStringList();
}

void TestSearch::matchesAreMarkedInTheOriginalText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList marked;
    qsizetype end = 0;
    for (const TextRange &range : matchingRanges(text, words)) {
        QVERIFY(range.begin >= end);
        end = range.begin + range.length;
        marked.append(text.mid(range.begin, range.length));
    }
    QTEST(marked, "expected");
}

void TestSearch::anExactNumberComesFirst()
{
    const Searched searched(codes({
        named("500-acme", 500, "Often mixed up with 522"),
        named("522-acme", 522, "Slow"),
        code("523-acme", 523, R"("name": "522", "summary": "522", "aliases": ["522"])"),
    }));
    QCOMPARE(searched.find(u"522"_s), QStringList({u"522-acme"_s, u"523-acme"_s, u"500-acme"_s}));
}

void TestSearch::entriesThatShareANumberStandInReadingOrder()
{
    const Searched searched(codes({
        named("598-a", 598, "598"),
        named("598-zulu", 598, "One 598"),
        named("598-mike", 598, "598 two"),
        named("598", 598, "Registered"),
    }));
    QCOMPARE(searched.find(u"598"_s), QStringList({u"598"_s, u"598-a"_s, u"598-mike"_s, u"598-zulu"_s}));
}

void TestSearch::aNumberMatchesFromItsBeginning()
{
    const Searched searched(codes({
        named("520-acme", 520, "A"),
        named("529-acme", 529, "52 of them"),
        named("530-acme", 530, "B"),
        named("252-acme", 252, "C"),
    }));
    QCOMPARE(searched.find(u"52"_s), QStringList({u"520-acme"_s, u"529-acme"_s}));
    QCOMPARE(searched.find(u"5"_s), QStringList({u"520-acme"_s, u"529-acme"_s, u"530-acme"_s}));
    QCOMPARE(searched.find(u"521"_s), QStringList());
}

void TestSearch::aFamilyIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("5xx") << u"5xx"_s << QStringList{u"520-acme"_s, u"529-acme"_s, u"530-acme"_s};
    QTest::newRow("5XX") << u"5XX"_s << QStringList{u"520-acme"_s, u"529-acme"_s, u"530-acme"_s};
    QTest::newRow("52x") << u"52x"_s << QStringList{u"520-acme"_s, u"529-acme"_s};
    QTest::newRow("1xx") << u"1xx"_s << QStringList{u"152-acme"_s};
    QTest::newRow("1xxx") << u"1xxx"_s << QStringList{u"1052-acme"_s, u"1520-acme"_s};
    QTest::newRow("15xx") << u"15xx"_s << QStringList{u"1520-acme"_s};
    QTest::newRow("on the way") << u"1x"_s << QStringList{u"152-acme"_s, u"1052-acme"_s, u"1520-acme"_s};
    QTest::newRow("with a word that announces it") << u"erreurs 52X"_s << QStringList{u"520-acme"_s, u"529-acme"_s};
    QTest::newRow("with another word") << u"52x nine"_s << QStringList{u"529-acme"_s};
    QTest::newRow("a digit behind") << u"5x2"_s << QStringList();
    QTest::newRow("no family") << u"x52"_s << QStringList();
    QTest::newRow("too long") << u"5xxxx"_s << QStringList();
}

void TestSearch::aFamilyIsFound()
{
    const Searched searched(codes({named("152-acme", 152, "A"), named("520-acme", 520, "B"),
                                   named("529-acme", 529, "Nine"), named("530-acme", 530, "D")})
                            + list("errors", {named("1052-acme", 1052, "E"), named("1520-acme", 1520, "F")}));
    QFETCH(QString, query);
    QTEST(searched.find(query), "expected");
}

void TestSearch::aFigureInATextIsNoMemberOfAFamily()
{
    const Searched searched(codes({named("404-acme", 404, "Within 500 seconds")}));
    QCOMPARE(searched.find(u"5xx"_s), QStringList());
    QCOMPARE(searched.find(u"500"_s), QStringList{u"404-acme"_s});
}

void TestSearch::aClassComesBeforeItsCodes()
{
    const Searched searched(
        withoutPack(list("classes", {codeClass("class:5xx", R"("name": "Broken", "summary": "…", "meaning": "…")")})
                    + codes({code("500-acme", 500, R"("name": "A", "summary": "…", "aliases": ["a"])"),
                             code("502-acme", 502, R"("name": "B", "summary": "…", "aliases": ["b"])")})));
    QCOMPARE(searched.find(u"5xx"_s), QStringList({u"class:5xx"_s, u"500-acme"_s, u"502-acme"_s}));
}

void TestSearch::aSubstatusFindsItsStatus()
{
    const Searched searched(withoutPack(codes({
        code("403-acme", 403, R"("name": "The 404.988 of others", "summary": "…", "aliases": ["a"])"),
        codeWith("404-acme", 404, R"("substatuses": [{"number": "404.988", "text": {"name": "Kiwi too large"}},
                                                    {"number": "404.901", "text": {"name": "…"}}], )",
                 R"("name": "Not Found", "summary": "…", "aliases": ["b"])"),
        code("988-acme", 988, R"("name": "C", "summary": "…", "aliases": ["c"])"),
    })));
    QCOMPARE(searched.find(u"404.988"_s), QStringList({u"404-acme"_s, u"403-acme"_s}));
    QCOMPARE(searched.find(u"404.9"_s), QStringList({u"404-acme"_s, u"403-acme"_s}));
    QCOMPARE(searched.find(u"IIS error 404.988"_s).first(), u"404-acme"_s);
    QCOMPARE(searched.find(u"404.988 of"_s), QStringList({u"404-acme"_s, u"403-acme"_s}));
    QCOMPARE(searched.find(u"kiwi"_s), QStringList{u"404-acme"_s});
    QCOMPARE(searched.find(u"404.5"_s), QStringList());
}

void TestSearch::wordsThatAnnounceANumberDoNotCount_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query :
         {u"erreur 522"_s, u"Error 522"_s, u"HTTP 522"_s, u"code 522"_s, u"522 status"_s, u"statut : 522"_s,
          u"HTTP/1.1 522"_s, u"Code d’erreur 522"_s, u"erreur 522 sur mon site"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void TestSearch::wordsThatAnnounceANumberDoNotCount()
{
    const Searched searched(codes({
        named("500-acme", 500, "Error code 522, HTTP status code 522: erreur, code, statut 522 d sur mon site 1.1"),
        named("522-acme", 522, "Slow"),
        code("522-bravo", 522, R"("name": "Error code of HTTP: erreur, statut, status", "summary": "…",
                                   "aliases": ["Error 522"])"),
        named("523-acme", 523, "Error"),
    }));
    QFETCH(QString, query);
    QCOMPARE(searched.find(query).mid(0, 2), QStringList({u"522-acme"_s, u"522-bravo"_s}));
    QVERIFY(!searched.find(query).contains(u"523-acme"_s));
}

void TestSearch::withoutANumberTheyAreWordsLikeOthers()
{
    const Searched searched(codes({named("500-acme", 500, "Error"), named("501-acme", 501, "Server error")}));
    QCOMPARE(searched.find(u"server error"_s), QStringList{u"501-acme"_s});
    QCOMPARE(searched.find(u"error"_s), QStringList({u"500-acme"_s, u"501-acme"_s}));
}

void TestSearch::anOwnNumberIsAlwaysInTheAnswer()
{
    const Searched searched(codes({
        named("501-acme", 501, "Banana of 522"),
        named("522-acme", 522, "Slow"),
        named("522-bravo", 522, "Green banana"),
        named("523-acme", 523, "522 without"),
    }));
    QCOMPARE(searched.find(u"522 banana"_s), QStringList({u"522-bravo"_s, u"522-acme"_s, u"501-acme"_s}));
}

void TestSearch::ofSeveralNumbersOneIsEnough()
{
    const Searched searched(codes({named("502-acme", 502, "A"), named("503-acme", 503, "502 and 504"),
                                   named("504-acme", 504, "C"), named("600-acme", 600, "50 and 51")}));
    QCOMPARE(searched.find(u"502 504"_s), QStringList({u"502-acme"_s, u"504-acme"_s, u"503-acme"_s}));
    QCOMPARE(searched.find(u"50 51"_s), QStringList({u"502-acme"_s, u"503-acme"_s, u"504-acme"_s, u"600-acme"_s}));
}

void TestSearch::anEqualNameComesBeforeAnEqualAlias()
{
    const Searched searched(codes({
        code("501-acme", 501, R"("name": "Timeout timeout Timeout", "summary": "timeout", "aliases": ["timeout"])"),
        named("502-acme", 502, "Time-out"),
        named("503-acme", 503, "Timeout"),
        code("504-acme", 504, R"("name": "Gateway bad", "summary": "…", "aliases": ["bad gateway"])"),
        named("505-acme", 505, "Bad gateway"),
    }));
    QCOMPARE(searched.find(u"timeout"_s), QStringList({u"503-acme"_s, u"502-acme"_s, u"501-acme"_s}));
    QCOMPARE(searched.find(u"bad gateway"_s), QStringList({u"505-acme"_s, u"504-acme"_s}));
}

void TestSearch::anEqualAliasComesBeforeALongerName()
{
    const Searched searched(codes({
        named("501-acme", 501, "Bad gateway indeed"),
        code("502-acme", 502, R"("name": "Broken", "summary": "…", "aliases": ["bad gateway"])"),
    }));
    QCOMPARE(searched.find(u"Bad Gateway"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::fieldsComeInTheOrderOfTheirWeight()
{
    const Searched searched(codes({
        code("501-acme", 501, R"("name": "A", "summary": "…", "doubt": "kiwi")"),
        codeWith("502-acme", 502, R"("header_fields": ["Kiwi"], )", R"("name": "B", "summary": "…")"),
        code("503-acme", 503, R"("name": "C", "summary": "A kiwi")"),
        code("504-acme", 504, R"("name": "D", "summary": "…", "aliases": ["some kiwi of ours"])"),
        named("505-acme", 505, "A very long name for the kiwi that we have got"),
    }));
    QCOMPARE(searched.find(u"kiwi"_s),
             QStringList({u"505-acme"_s, u"504-acme"_s, u"503-acme"_s, u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::aWholeWordComesBeforeABegunOne()
{
    const Searched searched(codes({named("501-acme", 501, "Some timeout"), named("502-acme", 502, "Some time")}));
    QCOMPARE(searched.find(u"time"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::aWholeWordOfAnAliasComesBeforeABegunOneOfALongName()
{
    const Searched searched(codes({
        code("501-acme", 501, R"("name": "A", "summary": "…", "aliases": ["a time"])"),
        named("502-acme", 502, "What a very long name that has a timeout in it"),
    }));
    QCOMPARE(searched.find(u"time"_s), QStringList({u"501-acme"_s, u"502-acme"_s}));
}

void TestSearch::aShortNameComesBeforeALongOne()
{
    const Searched searched(
        codes({named("501-acme", 501, "A much longer gateway"), named("502-acme", 502, "Bad gateway")}));
    QCOMPARE(searched.find(u"gateway"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::aNameThatBeginsWithTheQueryComesBeforeOneThatGoesOnWithIt()
{
    const Searched searched(codes({named("501-acme", 501, "Found not"), named("502-acme", 502, "Not found")}));
    QCOMPARE(searched.find(u"not f"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
    QCOMPARE(searched.find(u"f"_s), QStringList({u"501-acme"_s, u"502-acme"_s}));
}

void TestSearch::wordsThatStandTogetherComeBeforeScatteredOnes()
{
    const Searched searched(codes({
        code("501-acme", 501, R"("name": "Kiwi", "summary": "A plum", "doubt": "A fig")"),
        code("502-acme", 502, R"("name": "B", "summary": "…", "aliases": ["such a fig without any kiwi or plum"])"),
    }));
    QCOMPARE(searched.find(u"kiwi plum fig"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::repetitionSaysLittle()
{
    // BM25 counts how often a word stands in a field, but less with each time.
    const Searched searched(codes({
        named("501-acme", 501, "A kiwi"),
        code("502-acme", 502, R"("name": "Other", "summary": "kiwi kiwi", "doubt": "kiwi, kiwi")"),
        code("503-acme", 503, R"("name": "Another", "summary": "a kiwi")"),
    }));
    QCOMPARE(searched.find(u"kiwi"_s), QStringList({u"501-acme"_s, u"502-acme"_s, u"503-acme"_s}));
}

void TestSearch::tiesStandInReadingOrder()
{
    const Searched searched(list("guides", {guide("guide:acme", R"("name": "Kiwi", "summary": "…")")})
                            + terms({term("term:zulu", R"("name": "kiwi", "summary": "…")"),
                                     term("term:acme", R"("name": "kiwi", "summary": "…")")})
                            + codes({named("502-acme", 502, "Kiwi"), named("501-acme", 501, "kiwi")}));
    QCOMPARE(searched.find(u"kiwi"_s),
             QStringList({u"501-acme"_s, u"502-acme"_s, u"term:zulu"_s, u"term:acme"_s, u"guide:acme"_s}));
}

void TestSearch::aTermComesFirstByItsName_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u"origin server"_s, u"Origin Server"_s, u"serveur d’origine"_s, u"serveur d'origine"_s,
                                 u"SERVEUR D ORIGINE"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void TestSearch::aTermComesFirstByItsName()
{
    const Searched searched(
        codes({
            code("501-acme", 501, R"("name": {"en": "Error of the origin server", "fr": "Erreur du serveur d’origine"},
                                    "summary": "origin server: serveur d’origine")"),
            code("502-acme", 502, R"("name": "A", "summary": "…", "aliases": ["origin server", "serveur d’origine"])"),
        })
        + terms({term("term:acme", R"("name": {"en": "origin server", "fr": "serveur d’origine"}, "summary": "…")")}));
    QFETCH(QString, query);
    QCOMPARE(searched.find(query), QStringList({u"term:acme"_s, u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::whatStandsInParenthesesIsOptional()
{
    const Searched searched(codes({code("501-acme", 501, R"("name": "A", "summary": "…", "aliases": ["firewall"])"),
                                   named("502-acme", 502, "(Unused)")})
                            + terms({term("term:acme", R"-("name": "firewall (WAF)", "summary": "…")-")}));
    QCOMPARE(searched.find(u"firewall"_s), QStringList({u"term:acme"_s, u"501-acme"_s}));
    QCOMPARE(searched.find(u"waf"_s), QStringList{u"term:acme"_s});
    QCOMPARE(searched.find(u"unused"_s), QStringList{u"502-acme"_s});
}

void TestSearch::everyTextOfAnEntryIsSearched_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("id");
    for (const char *word : {"aname", "asummary", "analias", "asecond", "adoubt", "atcloudflare", "aheader", "works",
                             "alimit", "rfc", "9999"})
        QTest::newRow(word) << QString::fromLatin1(word) << u"501-acme"_s;
    for (const char *word : {"tname", "tsummary", "tdefinition", "tsynonym"})
        QTest::newRow(word) << QString::fromLatin1(word) << u"term:acme"_s;
    for (const char *word : {"cname", "csummary", "cmeaning", "calias"})
        QTest::newRow(word) << QString::fromLatin1(word) << u"class:other"_s;
    for (const char *word : {"gname", "gsummary", "gtitle", "gtext", "glabel", "gitem"})
        QTest::newRow(word) << QString::fromLatin1(word) << u"guide:acme"_s;
}

void TestSearch::everyTextOfAnEntryIsSearched()
{
    const Searched searched(withoutPack(
        list("classes",
             {codeClass("class:other",
                        R"("name": "Cname", "summary": "Csummary", "meaning": "Cmeaning", "aliases": ["Calias"])")})
        + codes({codeWith(
            "501-acme", 501,
            R"("header_fields": ["X-Aheader"], "specification": {"document": "RFC 9999", "url": "https://acme.example/"}, )",
            R"("name": "Aname", "summary": "Asummary", "aliases": ["Analias", "Asecond"], "doubt": "Adoubt", "at_cloudflare": "Atcloudflare")")})
        + list(
            "limits",
            {R"({"id": "limit:acme", "value": 1, "unit": "s", "codes": ["501-acme"], "as_of": "2026", "dated_by": "source",
                              "source": "https://acme.example/", "text": {"name": "Alimit"}})"})
        + terms(
            {term("term:acme",
                  R"("name": "Tname", "summary": "Tsummary", "definition": "Tdefinition", "synonyms": ["Tsynonym"])")})
        + list("guides", {guide("guide:acme", R"("name": "Gname", "summary": "Gsummary")")})));
    QFETCH(QString, word);
    QFETCH(QString, id);
    QCOMPARE(searched.find(word), QStringList{id});
}

void TestSearch::bothLanguagesAreSearchedAtOnce()
{
    const Searched searched(codes({
        code(
            "404-acme", 404,
            R"("name": {"en": "Not Found", "fr": "Introuvable"}, "summary": {"en": "A page is gone", "fr": "La page manque"})"),
        named("405-acme", 405, "Introuvable"),
    }));
    QCOMPARE(searched.find(u"not found"_s), QStringList{u"404-acme"_s});
    QCOMPARE(searched.find(u"introuvable"_s), QStringList({u"404-acme"_s, u"405-acme"_s}));
    QCOMPARE(searched.find(u"found introuvable"_s), QStringList{u"404-acme"_s});
}

void TestSearch::everyWordMustMatch()
{
    const Searched searched(codes({
        named("501-acme", 501, "Bad gateway"),
        code("502-acme", 502, R"("name": "Gateway timeout", "summary": "Too late")"),
        named("503-acme", 503, "Timeout"),
    }));
    QCOMPARE(searched.find(u"gate time"_s), QStringList{u"502-acme"_s});
    QCOMPARE(searched.find(u"late GATEWAY"_s), QStringList{u"502-acme"_s});
    QStringList found = searched.find(u"gateway gateway"_s);
    found.sort();
    QCOMPARE(found, QStringList({u"501-acme"_s, u"502-acme"_s}));
}

void TestSearch::whereNothingHoldsAllWordsMostAreEnough()
{
    const Searched searched(codes({
        named("501-acme", 501, "Kiwi"),
        named("502-acme", 502, "Kiwi and plum"),
        named("503-acme", 503, "Fig"),
    }));
    QCOMPARE(searched.find(u"kiwi zzz"_s), QStringList({u"501-acme"_s, u"502-acme"_s}));
    QCOMPARE(searched.find(u"zzz plum kiwi"_s), QStringList{u"502-acme"_s});
    // What nobody has does not count against what there is.
    QCOMPARE(searched.find(u"fig zzz yyy"_s), QStringList{u"503-acme"_s});
    QCOMPARE(searched.find(u"zzz"_s), QStringList());
}

void TestSearch::compoundsAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const QStringList backEnds{u"501-acme"_s, u"502-acme"_s, u"503-acme"_s};
    QTest::newRow("hyphen") << u"back-end"_s << backEnds;
    QTest::newRow("other hyphen") << u"back‑end"_s << backEnds;
    QTest::newRow("space") << u"back end"_s << backEnds;
    QTest::newRow("nothing, written with a hyphen or as one")
        << u"backend"_s << QStringList{u"501-acme"_s, u"502-acme"_s};
    QTest::newRow("its second half") << u"end"_s << QStringList{u"501-acme"_s, u"503-acme"_s};
    QTest::newRow("begun") << u"backen"_s << QStringList{u"501-acme"_s, u"502-acme"_s};
    QTest::newRow("apostrophe") << u"l'hote"_s << QStringList{u"504-acme"_s};
    QTest::newRow("without it") << u"lhote"_s << QStringList{u"504-acme"_s};
    QTest::newRow("without the article") << u"hôte"_s << QStringList{u"504-acme"_s};
    QTest::newRow("behind an apostrophe, without the hyphen") << u"email"_s << QStringList{u"505-acme"_s};
}

void TestSearch::compoundsAreFoundHoweverTheyAreWritten()
{
    const Searched searched(
        codes({named("501-acme", 501, "A Back-End"), named("502-acme", 502, "The backend"),
               named("503-acme", 503, "Back of the end"), named("504-acme", 504, "Erreur de l’hôte"),
               named("505-acme", 505, "Adresse de l’e-mail")}));
    QFETCH(QString, query);
    QStringList found = searched.find(query);
    found.sort();
    QTEST(found, "expected");
}

void TestSearch::whatAnApostropheLeavesOfAnArticleSaysNothing()
{
    const Searched searched(
        codes({named("501-acme", 501, "Délai d’attente"), named("502-acme", 502, "Panne d’origine"),
               code("503-acme", 503, R"("name": "A", "summary": "Une donnée")"), named("504-acme", 504, "Attente")}));
    QCOMPARE(searched.find(u"d’attente"_s), QStringList({u"504-acme"_s, u"501-acme"_s}));
    QCOMPARE(searched.find(u"d"_s), QStringList({u"501-acme"_s, u"503-acme"_s, u"502-acme"_s}));
    QCOMPARE(searched.find(u"do"_s), QStringList({u"503-acme"_s, u"502-acme"_s}));
}

void TestSearch::aPluralFindsTheSingular()
{
    const Searched searched(codes({named("501-acme", 501, "Un serveur"), named("502-acme", 502, "Des serveurs"),
                                   named("503-acme", 503, "Le réseau"), named("504-acme", 504, "Serveurx")}));
    QCOMPARE(searched.find(u"serveurs"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
    QCOMPARE(searched.find(u"réseaux"_s), QStringList{u"503-acme"_s});
}

void TestSearch::hitsAreLimitedButAllAreCounted()
{
    const Searched searched(
        codes({named("501-acme", 501, "A kiwi"), named("502-acme", 502, "Kiwi"), named("503-acme", 503, "A kiwi")}));
    const SearchAnswer answer = searched.index.find(u"kiwi"_s, 2);
    QCOMPARE(searched.ids(answer.hits), QStringList({u"502-acme"_s, u"501-acme"_s}));
    QCOMPARE(answer.total, 3);
    QVERIFY(answer.hits.at(0).score > answer.hits.at(1).score);
    for (const int none : {0, -1}) {
        QCOMPARE(searched.index.find(u"kiwi"_s, none).total, 3);
        QCOMPARE(searched.index.find(u"kiwi"_s, none).hits.size(), 0);
    }
}

void TestSearch::onlyTheBestOfManyAreSorted()
{
    QList<QByteArray> entries;
    for (int i = 0; i < 900; ++i) {
        const QByteArray id = QByteArray::number(100 + i) + "-many";
        entries.append(named(id.constData(), 100 + i, i % 100 == 7 ? "Kiwi" : "Many a kiwi " + QByteArray::number(i)));
    }
    const Searched searched(codes(entries));
    const SearchAnswer answer = searched.index.find(u"k"_s, 12);
    QCOMPARE(answer.total, 900);
    QCOMPARE(searched.ids(answer.hits),
             QStringList({u"107-many"_s, u"207-many"_s, u"307-many"_s, u"407-many"_s, u"507-many"_s, u"607-many"_s,
                          u"707-many"_s, u"807-many"_s, u"907-many"_s, u"100-many"_s, u"101-many"_s, u"102-many"_s}));
}

void TestSearch::aFilterDecidesWhatIsFound()
{
    const Searched searched(codes({named("501-acme", 501, "Kiwi"), named("502-acme", 502, "Kiwi plum")})
                            + terms({term("term:acme", R"("name": "plum", "summary": "…")")}));
    const auto find = [&](const QString &query, EntryKind kind) {
        return searched.index.find(query, 10, [kind](EntryRef ref) { return ref.kind == kind; });
    };
    QCOMPARE(searched.ids(find(u"plum"_s, EntryKind::Term).hits), QStringList{u"term:acme"_s});
    QCOMPARE(find(u"plum"_s, EntryKind::Term).total, 1);
    QCOMPARE(find(u"kiwi"_s, EntryKind::Term).total, 0);
    // What the filter keeps away does not stand in the way of the next best.
    QCOMPARE(searched.ids(find(u"kiwi plum"_s, EntryKind::Term).hits), QStringList{u"term:acme"_s});
}

void TestSearch::theAnswerSaysWhatToMark()
{
    const Searched searched(codes({named("522-acme", 522, "Bad Time-out of serveur")}));
    const auto marked = [&](const QString &query, const QString &text) {
        QStringList parts;
        for (const TextRange &range : matchingRanges(text, searched.index.find(query, 1).words))
            parts.append(text.mid(range.begin, range.length));
        return parts;
    };
    QCOMPARE(marked(u"BÀD"_s, u"A bad day"_s), QStringList{u"bad"_s});
    QCOMPARE(marked(u"52x"_s, u"522"_s), QStringList{u"52"_s});
    QCOMPARE(marked(u"erreur 522"_s, u"Erreur 522"_s), QStringList{u"522"_s});
    QCOMPARE(marked(u"time out"_s, u"Timeout"_s), QStringList{u"Timeout"_s});
    QCOMPARE(marked(u"serveurs"_s, u"Le serveur"_s), QStringList{u"serveur"_s});
    // No spelling that the catalog does not have.
    QCOMPARE(searched.index.find(u"bad serveur"_s, 1).words, QStringList({u"bad"_s, u"serveur"_s}));
}

void TestSearch::anyInputIsSafe_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("total");
    QTest::newRow("null") << QString() << 0;
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("spaces") << u" \t\n\u00A0"_s << 0;
    QTest::newRow("punctuation") << u"?!…-'’()[]{}/\\*%\"«»"_s << 0;
    QTest::newRow("a letter 2,000 times") << QString(2000, u'k') << 0;
    QTest::newRow("1,000 words") << u"k "_s.repeated(1000) << 1;
    QTest::newRow("1,000 different words") << [] {
        QString query;
        for (int i = 0; i < 1000; ++i)
            query += u"zz%1 "_s.arg(i);
        return query;
    }() << 0;
    QTest::newRow("digits") << QString(2000, u'5') << 0;
    QTest::newRow("hyphens between letters") << u"k-"_s.repeated(1000) << 1;
    QTest::newRow("points") << u"..5..5.5.5.."_s << 1;
    QTest::newRow("lone surrogates") << QString(QChar(0xDC00)) + u"kiwi"_s + QChar(0xD83D) << 1;
    QTest::newRow("only surrogates") << QString(50, QChar(0xD83D)) << 0;
    QTest::newRow("NUL") << QString(QChar(0)) + u"kiwi"_s + QChar(0) << 1;
    QTest::newRow("the last code unit") << QString(QChar(0xFFFF)) << 0;
}

void TestSearch::anyInputIsSafe()
{
    const Searched searched(codes({named("599-acme", 599, "Kiwi")}));
    QFETCH(QString, query);
    const SearchAnswer answer = searched.index.find(query, 10);
    QTEST(answer.total, "total");
    QCOMPARE(answer.hits.size(), answer.total);
    for (const QString &text : {query, u"Kiwi"_s})
        matchingRanges(text, answer.words);
    searched.index.nearestNames(query);
}

void TestSearch::theIndexOutlivesTheCatalog()
{
    const std::unique_ptr<SearchIndex> index = [] {
        const Catalog catalog = packOnly(codes({named("501-acme", 501, "Kiwi")}));
        const Language language;
        return std::make_unique<SearchIndex>(Texts(catalog, language));
    }();
    QCOMPARE(index->find(u"kiwi"_s, 1).hits.first().entry, (EntryRef{EntryKind::Code, 0}));
    QCOMPARE(index->nearestNames(u"kivi"_s), QStringList{u"501-acme"_s});
    QCOMPARE(SearchIndex(*index).find(u"501"_s, 1).total, 1);
}

void TestSearch::aWordFindsItsForms_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("id");
    QTest::newRow("English") << u"redirecting"_s << u"501-acme"_s;
    QTest::newRow("French") << u"expirations"_s << u"502-acme"_s;
    QTest::newRow("French without its accents") << u"depassees"_s << u"503-acme"_s;
    QTest::newRow("French with them") << u"dépassées"_s << u"503-acme"_s;
}

void TestSearch::aWordFindsItsForms()
{
    const Searched searched(codes({
        code("501-acme", 501, R"("name": {"en": "A redirect", "fr": "Un"}, "summary": "…")"),
        code("502-acme", 502, R"("name": {"en": "B", "fr": "L’expiration du délai"}, "summary": "…")"),
        code("503-acme", 503, R"("name": {"en": "C", "fr": "Limite dépassée"}, "summary": "…")"),
    }));
    QFETCH(QString, query);
    QTEST(searched.find(query).value(0), "id");
}

void TestSearch::aSynonymFindsTheOthers()
{
    const Searched searched(
        codes({named("501-acme", 501, "Picture is too heavy"),
               code("502-acme", 502, R"("name": {"en": "B", "fr": "Un fichier trop gros"}, "summary": "…")"),
               named("503-acme", 503, "Kiwi")})
        + R"(, "synonyms": [{"en": ["too heavy", "too big"], "fr": ["trop gros"]}])");
    QStringList found = searched.find(u"too big"_s);
    found.sort();
    QCOMPARE(found, QStringList({u"501-acme"_s, u"502-acme"_s}));
}

void TestSearch::anExactWordComesBeforeASynonym()
{
    const Searched searched(codes({named("501-acme", 501, "A mandarin"), named("502-acme", 502, "A tangerine")})
                            + R"(, "synonyms": [{"en": ["mandarin", "tangerine"]}])");
    QCOMPARE(searched.find(u"tangerine"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
    QCOMPARE(searched.find(u"mandarin"_s), QStringList({u"501-acme"_s, u"502-acme"_s}));
}

void TestSearch::wordsThatSayNothingStillFindSomething()
{
    for (const QString &query : {u"the"_s, u"il est là"_s, u"what is it"_s})
        QVERIFY2(!m_builtIn->find(query, 10).isEmpty(), qPrintable(query));
}

void TestSearch::theCommonerCodeComesFirst()
{
    const auto kiwi = [](const char *id, int number) {
        return code(id, number, R"("name": "A kiwi", "summary": "…", "aliases": ["x"])");
    };
    const QByteArray lists = codes({kiwi("501-acme", 501), kiwi("502-acme", 502)});
    QCOMPARE(Searched(withoutPack(lists)).find(u"kiwi"_s), QStringList({u"501-acme"_s, u"502-acme"_s}));
    const QByteArray common = R"(, "frequencies": [{"step": 5, "codes": ["502-acme"],
        "sources": [{"observation": "Seen.", "as_of": "2026", "dated_by": "source"}]}])";
    QCOMPARE(Searched(withoutPack(lists + common)).find(u"kiwi"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::aFigureWithItsUnitIsNoStatus()
{
    const Searched &searched = *m_builtIn;
    QVERIFY(searched.find(u"it stops after 100 seconds"_s, 1).value(0) != u"100"_s);
    QVERIFY(searched.find(u"un fichier de 500 Mo"_s, 1).value(0) != u"500"_s);
    QVERIFY(!searched.find(u"since 2 days"_s, 3).contains(u"200"_s));
    QVERIFY(searched.find(u"the bar reaches 100 % and then the file is too large"_s, 1).value(0) != u"100"_s);
    QVERIFY(!searched.find(u"un fichier de 80 500 lignes"_s, 3).contains(u"500"_s));
    QCOMPARE(searched.find(u"error 500 since yesterday"_s, 1).value(0), u"500"_s);
    QCOMPARE(searched.find(u"503 502"_s, 2), QStringList({u"503"_s, u"502"_s}));
}

void TestSearch::ofOneNumberTheCommonerCodeComesFirst()
{
    const auto melon = [](const char *id) {
        return code(id, 499, R"("name": "A melon", "summary": "…", "aliases": ["x"])");
    };
    const QByteArray lists = codes({melon("499-acme"), melon("499-bravo")});
    QCOMPARE(Searched(withoutPack(lists)).find(u"499"_s), QStringList({u"499-acme"_s, u"499-bravo"_s}));
    const QByteArray common = R"(, "frequencies": [{"step": 5, "codes": ["499-bravo"],
        "sources": [{"observation": "Seen.", "as_of": "2026", "dated_by": "source"}]}])";
    QCOMPARE(Searched(withoutPack(lists + common)).find(u"499"_s), QStringList({u"499-bravo"_s, u"499-acme"_s}));
}

void TestSearch::whoAsksForAMeaningGetsTheTermFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("en") << u"what is an etag"_s;
    QTest::newRow("fr, elided") << u"qu’est-ce que l’etag"_s;
}

void TestSearch::whoAsksForAMeaningGetsTheTermFirst()
{
    QFETCH(QString, query);
    QCOMPARE(m_builtIn->find(query, 1).value(0), u"term:etag"_s);
}

void TestSearch::aTermIsFoundByHowPeopleAskForIt()
{
    QCOMPARE(m_builtIn->find(u"two-way certificate check on both sides"_s, 1).value(0), u"term:mtls"_s);
    QVERIFY(m_builtIn->find(u"customers complain, what do I ask them"_s, 3).contains(u"ask:who-answered"_s));
}

void TestSearch::signsAloneAreOfferedTheQuestions()
{
    QVERIFY(m_builtIn->find(u"!!!"_s, 5).isEmpty());
    QCOMPARE(m_builtIn->index.find(u"?!"_s, 5).nearest, QStringList{u"ask:who-answered"_s});
    QVERIFY(m_builtIn->index.find(u"  "_s, 5).nearest.isEmpty());
}

void TestSearch::namesInAPathSayLittle()
{
    const Searched searched(codes({named("501-acme", 501, "A kiwi"), named("502-acme", 502, "A melon")}));
    QCOMPARE(searched.find(u"melon /srv/kiwi/kiwi.txt"_s, 1).value(0), u"502-acme"_s);
}

void TestSearch::theNumberAboveAnErrorPageCounts()
{
    QCOMPARE(
        m_builtIn
            ->find(u"Error 1015 Ray ID: 8b7c6d5e4f3a2b1c • 2026-06-11 10:44:10 UTC You are being rate limited"_s, 1)
            .value(0),
        u"1015-cloudflare"_s);
}

void TestSearch::theStatusInALineOfALogCounts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("id");
    QTest::newRow("combined format")
        << u"203.0.113.9 - - [10/Oct/2026:13:55:36 +0200] \"GET /a/500.html HTTP/1.1\" 502 157 \"-\" \"Mozilla/5.0\""_s
        << u"502"_s;
    QTest::newRow("HAProxy")
        << u"Feb  6 12:14:14 lb haproxy[14389]: 10.0.1.2:33317 [06/Feb/2026:12:14:14.655] http-in app/srv1 10/0/30/69/109 503 2750 - - ----"_s
        << u"503"_s;
    QTest::newRow("IIS")
        << u"2026-04-20 13:05:59 192.0.2.20 POST /send.aspx - 443 - 203.0.113.79 curl/7.88 413 0 0 46"_s << u"413"_s;
    QTest::newRow("JSON") << u"{\"host\":\"example.org\",\"bytes\":404,\"EdgeResponseStatus\":522,\"took\":31.5}"_s
                          << u"522-cloudflare"_s;
    QTest::newRow("console") << u"< HTTP/2 525"_s << u"525-cloudflare"_s;
    QTest::newRow("announced") << u"error code: 1020"_s << u"1020-cloudflare"_s;
}

void TestSearch::theStatusInALineOfALogCounts()
{
    QFETCH(QString, line);
    QTEST(m_builtIn->find(line, 1).value(0), "id");
}

void TestSearch::slipsAreCountedAndWeighed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    QTest::addColumn<float>("cost");
    QTest::newRow("none") << u"proxy"_s << u"proxy"_s << 0 << 0.0F;
    QTest::newRow("another letter") << u"prouy"_s << u"proxy"_s << 1 << 1.0F;
    QTest::newRow("the key beside") << u"ptoxy"_s << u"proxy"_s << 1 << 0.6F;
    QTest::newRow("the key beside on AZERTY") << u"pzoxy"_s << u"paoxy"_s << 1 << 0.6F;
    QTest::newRow("two exchanged") << u"porxy"_s << u"proxy"_s << 1 << 0.7F;
    QTest::newRow("one missing") << u"prxy"_s << u"proxy"_s << 1 << 1.0F;
    QTest::newRow("one too many") << u"proaxy"_s << u"proxy"_s << 1 << 1.0F;
    QTest::newRow("doubled") << u"prooxy"_s << u"proxy"_s << 1 << 0.5F;
    QTest::newRow("no longer doubled") << u"adress"_s << u"address"_s << 1 << 0.5F;
    QTest::newRow("two") << u"gatewey"_s << u"gateaway"_s << 2 << 2.0F;
    QTest::newRow("too many") << u"abcdefgh"_s << u"stuvwxyz"_s << 3 << 3.0F;
}

void TestSearch::slipsAreCountedAndWeighed()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const Slips slips = slipsBetween(typed, word, 2);
    QTEST(slips.count, "count");
    QTEST(slips.cost, "cost");
}

void TestSearch::aSlipIsForgivenFromFourLettersAndTwoFromEight()
{
    const Searched searched(
        codes({named("501-acme", 501, "Kiwi"), named("502-acme", 502, "Pomegranate"), named("503-acme", 503, "Fig")}));
    QCOMPARE(searched.find(u"kiwo"_s), QStringList{u"501-acme"_s});
    QCOMPARE(searched.find(u"kzwo"_s), QStringList());
    QCOMPARE(searched.find(u"pomergranete"_s), QStringList{u"502-acme"_s});
    QCOMPARE(searched.find(u"pumergranete"_s), QStringList());
    QCOMPARE(searched.find(u"fog"_s), QStringList());
}

void TestSearch::aSlipIsForgivenWhileTheWordIsGrowing()
{
    const Searched searched(codes({named("501-acme", 501, "Authentication"), named("502-acme", 502, "Kiwi")}));
    for (const QString &typed : {u"auhten"_s, u"autentic"_s, u"authnticat"_s})
        QVERIFY2(searched.find(typed).contains(u"501-acme"_s), qPrintable(typed));
}

void TestSearch::anExactWordIsNeverASlip()
{
    const Searched searched(codes({named("501-acme", 501, "Form"), named("502-acme", 502, "From")}));
    QCOMPARE(searched.find(u"from"_s), QStringList{u"502-acme"_s});
}

void TestSearch::aCorrectedQueryIsSuggested()
{
    const Searched searched(codes({named("501-acme", 501, "Ripe kiwi")}));
    QCOMPARE(searched.index.find(u"kiwo"_s, 1).suggestion, u"kiwi"_s);
    QCOMPARE(searched.index.find(u"rope kiwo"_s, 1).suggestion, u"ripe kiwi"_s);
    QCOMPARE(searched.index.find(u"ripe kiwo"_s, 1).suggestion, QString());
    QCOMPARE(searched.index.find(u"kiwi"_s, 1).suggestion, QString());
}

void TestSearch::filtersNarrowTheAnswer_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("issuer") << u"is:cloudflare timed out"_s << u"522-cloudflare"_s;
    QTest::newRow("not an issuer") << u"-is:cloudflare gateway timeout"_s << u"504"_s;
    QTest::newRow("French") << u"est:officiel passerelle"_s << u"502"_s;
    QTest::newRow("class") << u"class:3xx not modified"_s << u"304"_s;
    QTest::newRow("glossary") << u"in:glossary timeout"_s << u"term:timeout"_s;
    QTest::newRow("no filter") << u"foo:bar not modified"_s << u"304"_s;
}

void TestSearch::filtersNarrowTheAnswer()
{
    QFETCH(QString, query);
    QTEST(m_builtIn->find(query, 1).value(0), "first");
}

void TestSearch::filtersAloneListWhatPasses()
{
    const Catalog &catalog = m_builtIn->catalog;
    const auto count = [&](auto passes) { return int(std::ranges::count_if(catalog.codes, passes)); };
    const auto total = [&](const QString &query) { return m_builtIn->index.find(query, 1).total; };
    QCOMPARE(total(u"is:nginx"_s), count([](const StatusCode &code) { return code.issuer == "nginx"_L1; }));
    QCOMPARE(total(u"cacheable:yes"_s), count([](const StatusCode &code) { return code.isCacheableByDefault(); }));
    QCOMPARE(total(u"par:mandataire"_s),
             count([](const StatusCode &code) { return code.emittedBy.contains(Hop::Proxy); }));
    QCOMPARE(total(u"in:guides"_s), int(catalog.guides.size() + catalog.decisionTrees.size()));
    QCOMPARE(total(u"is:official class:1xxx"_s), 0);
}

void TestSearch::filtersAreCompletedInTheLanguage()
{
    const FilterVocabulary &filters = m_builtIn->index.filters();
    QCOMPARE(filters.completions(u"by:pr"_s, u"en"_s), QStringList{u"by:proxy"_s});
    QCOMPARE(filters.completions(u"par:man"_s, u"fr"_s), QStringList{u"par:mandataire"_s});
    QCOMPARE(filters.completions(u"by:"_s, u"fr"_s),
             QStringList({u"par:client"_s, u"par:mandataire"_s, u"par:origine"_s}));
    QCOMPARE(filters.completions(u"-class:5"_s, u"en"_s), QStringList{u"-class:5xx"_s});
    QCOMPARE(filters.completions(u":"_s, u"en"_s).size(), 5);
    QVERIFY(filters.completions(u"is:cl"_s, u"en"_s).contains(u"is:cloudflare"_s));
    QCOMPARE(filters.completions(u"nothing:"_s, u"en"_s), QStringList());
    for (const QString &completion : filters.completions(u"is:"_s, u"fr"_s))
        QVERIFY2(filters.condition(completion), qPrintable(completion));
}

void TestSearch::quotedWordsStandTogether()
{
    const Searched searched(codes({named("501-acme", 501, "Kiwi plum"), named("502-acme", 502, "Plum kiwi"),
                                   named("503-acme", 503, "Kiwi and plum")}));
    QCOMPARE(searched.find(u"\"kiwi plum\""_s), QStringList{u"501-acme"_s});
    QCOMPARE(searched.find(u"« plum kiwi »"_s), QStringList{u"502-acme"_s});
    // Nothing holds them so: prose has quotation marks too.
    QCOMPARE(searched.find(u"“plum and kiwi”"_s), QStringList{u"503-acme"_s});
}

void TestSearch::whatStandsBehindAMinusIsLeftOut()
{
    const Searched searched(codes({named("501-acme", 501, "Kiwi plum"), named("502-acme", 502, "Kiwi-fig")}));
    QCOMPARE(searched.find(u"kiwi -plum"_s), QStringList{u"502-acme"_s});
    QCOMPARE(searched.find(u"kiwi -\"kiwi plum\""_s), QStringList{u"502-acme"_s});
    // A hyphen inside a word is none.
    QCOMPARE(searched.find(u"kiwi-fig"_s).value(0), u"502-acme"_s);
}

void TestSearch::aHitSaysWhyItWasFound()
{
    const Searched searched(codes({named("501-acme", 501, "A tangerine"), named("502-acme", 502, "The timeout")})
                            + R"(, "synonyms": [{"en": ["mandarin", "tangerine"]}])");
    const auto reasons = [&](const QString &query) { return searched.index.find(query, 1).hits.value(0).reasons; };
    QCOMPARE(reasons(u"mandarin"_s), QList({MatchReason{MatchReason::Kind::Synonym, u"mandarin"_s, u"tangerine"_s}}));
    QCOMPARE(reasons(u"tiemout"_s), QList({MatchReason{MatchReason::Kind::Typo, u"tiemout"_s, u"timeout"_s}}));
    QCOMPARE(reasons(u"tangerine"_s), QList<MatchReason>());
}

void TestSearch::theSnippetIsInTheLanguageInWhichItWasFound()
{
    const Searched searched(codes({code("501-acme", 501,
                                        R"("name": "A", "summary": {"en": "Nothing.", "fr": "Rien."},
                                           "meaning": {"en": "One. A ripe kiwi. Two.", "fr": "Un. Un kiwi mûr. Deux."})")}));
    const EntryTexts entryTexts(searched.texts);
    const auto snippet = [&](const QString &query) {
        const SearchAnswer answer = searched.index.find(query, 1);
        return snippetOf(entryTexts, answer.hits.value(0), answer.words, 100);
    };
    QCOMPARE(snippet(u"ripe kiwi"_s).text, u"A ripe kiwi."_s);
    QCOMPARE(snippet(u"ripe kiwi"_s).language, u"en"_s);
    QCOMPARE(snippet(u"kiwi mur"_s).text, u"Un kiwi mûr."_s);
    QCOMPARE(snippet(u"kiwi mur"_s).language, u"fr"_s);
    QCOMPARE(snippet(u"kiwi mur"_s).matches, QList<TextRange>({{3, 4}, {8, 3}}));
}

void TestSearch::aSlipOfThePenFindsTheName()
{
    const Searched searched(codes({
        named("501-acme", 501, "Not Modified"),
        code(
            "502-acme", 502,
            R"("name": {"en": "Bad Gateway", "fr": "Mauvaise passerelle"}, "summary": "…", "aliases": ["proxy broke"])"),
        named("503-acme", 503, "Locked"),
    }));
    QCOMPARE(searched.index.nearestNames(u"bad gatewya"_s).first(), u"502-acme"_s);
    QCOMPARE(searched.index.nearestNames(u"mauvase paserelle"_s).first(), u"502-acme"_s);
    QCOMPARE(searched.index.nearestNames(u"porxy borke"_s).first(), u"502-acme"_s);
    QCOMPARE(searched.index.nearestNames(u"Lòckd"_s).first(), u"503-acme"_s);
    QCOMPARE(searched.index.nearestNames(u"593"_s).first(), u"503-acme"_s);
}

void TestSearch::aSlipInOneWordFindsTheName()
{
    const Searched searched(codes({
        named("501-acme", 501, "Unusable"),
        code("502-acme", 502, R"("name": "B", "summary": "Unavailable")"),
        named("503-acme", 503, "Service Unavailable"),
    }));
    QCOMPARE(searched.index.nearestNames(u"unavailble"_s).first(), u"503-acme"_s);
}

void TestSearch::aWholeNameIsNearerThanAWord()
{
    const Searched searched(codes({named("501-acme", 501, "Bad Gateway"), named("502-acme", 502, "Gateway")}));
    QCOMPARE(searched.index.nearestNames(u"gatewey"_s), QStringList({u"502-acme"_s, u"501-acme"_s}));
}

void TestSearch::nearestNamesAreNeverNone_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("other letters") << u"qqqq"_s;
    QTest::newRow("much longer") << QString(2000, u'q');
    QTest::newRow("empty") << QString();
    QTest::newRow("another alphabet") << u"привет"_s;
}

void TestSearch::nearestNamesAreNeverNone()
{
    const Searched searched(terms({term("term:acme", R"("name": "kiwi", "summary": "…")")}));
    QFETCH(QString, query);
    QCOMPARE(searched.index.nearestNames(query), QStringList{u"term:acme"_s});
    QCOMPARE(Searched(Catalog()).index.nearestNames(query), QStringList());
}

void TestSearch::nearestNamesAreFiveAtMostAndEachOnce()
{
    QList<QByteArray> entries;
    for (int i = 501; i < 509; ++i) {
        const QByteArray id = QByteArray::number(i) + "-acme";
        entries.append(code(id.constData(), i, R"("name": "Kiwi", "summary": "…", "aliases": ["kiwa", "kiwo"])"));
    }
    const Searched searched(codes(entries));
    QCOMPARE(searched.index.nearestNames(u"kiwu"_s),
             QStringList({u"501-acme"_s, u"502-acme"_s, u"503-acme"_s, u"504-acme"_s, u"505-acme"_s}));
}

void TestSearch::onlyWhoFindsNothingIsToldTheNearest()
{
    const Searched searched(codes({named("501-acme", 501, "Kiwi")}));
    // Too short for a slip to be forgiven.
    QCOMPARE(searched.index.find(u"kwi"_s, 10).nearest, QStringList{u"501-acme"_s});
    QCOMPARE(searched.index.find(u"kiwa"_s, 10).nearest, QStringList());
    QCOMPARE(searched.index.find(u"kiw"_s, 10).nearest, QStringList());
}

void TestSearch::theBuiltInCatalogAnswers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    const auto add = [](const QString &query, const char *first) {
        QTest::newRow(qPrintable(query)) << query << QString::fromLatin1(first);
    };
    add(u"404"_s, "404");
    add(u"erreur 522"_s, "522-cloudflare");
    add(u"HTTP 404"_s, "404");
    add(u"404.13"_s, "404");
    add(u"5XX"_s, "class:5xx");
    add(u"499 nginx"_s, "499-nginx");
    add(u"origin server"_s, "term:origin-server");
    add(u"serveur d'origine"_s, "term:origin-server");
    add(u"timeout"_s, "term:timeout");
    add(u"gateway time-out"_s, "504");
    add(u"im a teapot"_s, "418-rfc2324");
    add(u"trop de requetes"_s, "429");
    add(u"charge sans fin"_s, "524-cloudflare");
    add(u"HTTP/1.1 503 Service Unavailable"_s, "503");
    add(u"HTTP/2"_s, "term:http2");
}

void TestSearch::theBuiltInCatalogAnswers()
{
    QFETCH(QString, query);
    QTEST(m_builtIn->find(query, 1).value(0), "first");
}

void TestSearch::everyNumberFindsItsEntries()
{
    const Catalog &catalog = m_builtIn->catalog;
    for (const StatusCode &code : catalog.codes) {
        // The one that is met most first; of equals, and of those that nobody has judged, the registered one.
        QList<const StatusCode *> those;
        for (const EntryRef ref : catalog.numbered(code.number))
            those.append(&catalog.codes.at(ref.index));
        std::ranges::stable_sort(those, std::greater(), [](const StatusCode *one) {
            const int step = one->frequency ? one->frequency->step : Ranking::UnknownStep;
            return one->isRegistered() ? 2 * std::max(step, Ranking::UnknownStep) + 1 : 2 * step;
        });
        QStringList expected;
        for (const StatusCode *one : std::as_const(those))
            expected.append(one->id);
        QCOMPARE(m_builtIn->find(code.numberText(), int(expected.size())), expected);
    }
}

void TestSearch::everyNameFindsItsEntry()
{
    const Searched &searched = *m_builtIn;
    const auto check = [&](const auto &entries) {
        for (const auto &entry : entries) {
            for (const QString &language : Language::available()) {
                const QString name = searched.texts.textIn(language, entry.id, "name");
                QVERIFY2(searched.find(name, 10).contains(entry.id), qPrintable(entry.id + u": "_s + name));
            }
        }
    };
    check(searched.catalog.codes);
    check(searched.catalog.terms);
    check(searched.catalog.classes);
    check(searched.catalog.guides);
    check(searched.catalog.decisionTrees);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
