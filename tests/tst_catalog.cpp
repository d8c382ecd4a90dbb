// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of the built-in catalog itself: its facts, and its texts in both languages.

#include "catalog/catalogreader.h"
#include "catalog/markup.h"
#include "language/language.h"
#include "language/texts.h"

#include <QDataStream>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList Standings{u"standard"_s, u"experimental"_s, u"deprecated"_s, u"obsolete"_s,
                            u"unused"_s,   u"unofficial"_s,   u"vendor"_s};
const QStringList Hops{u"client"_s, u"proxy"_s, u"origin"_s};
const QStringList Bodies{u"forbidden"_s, u"allowed"_s, u"none"_s};
const QStringList Evidences{u"documented"_s, u"general-rule"_s, u"observed"_s};

/// Texts that are rightly the same in both languages: proper names, and words that French shares with English.
const QSet<QString> SameInFrench{
    u"200.name"_s,
    u"class:3xx.name"_s,
    u"class:3xx.singular"_s,
    u"issuer:alibaba.name"_s,
    u"issuer:anthropic.name"_s,
    u"issuer:apache.name"_s,
    u"issuer:aws.name"_s,
    u"issuer:caddy.name"_s,
    u"issuer:cloudflare.name"_s,
    u"issuer:cpanel.name"_s,
    u"issuer:deepl.name"_s,
    u"issuer:esri.name"_s,
    u"issuer:iana.name"_s,
    u"issuer:iis.name"_s,
    u"issuer:laravel.name"_s,
    u"issuer:linkedin.name"_s,
    u"issuer:nginx.name"_s,
    u"issuer:pantheon.name"_s,
    u"issuer:qualys.name"_s,
    u"issuer:shopify.name"_s,
    u"issuer:spring.name"_s,
    u"issuer:squid.name"_s,
    u"issuer:traefik.name"_s,
    u"issuer:twitter.name"_s,
    u"term:cache.name"_s,
    u"term:client.name"_s,
    u"term:idempotent.name"_s,
    u"term:asn.name"_s,
    u"term:cname.name"_s,
    u"term:cookie.name"_s,
    u"term:cors.name"_s,
    u"term:early-hints.name"_s,
    u"term:etag.name"_s,
    u"term:http2.name"_s,
    u"term:http2.synonyms"_s,
    u"term:http3.name"_s,
    u"term:ray-id.name"_s,
    u"term:revalidation.name"_s,
    u"term:tcp.name"_s,
    u"term:tunnel.name"_s,
    u"term:webdav.name"_s,
    u"term:websocket.name"_s,
    u"term:websocket.synonyms"_s,
    u"term:worker.name"_s,
    u"unit:ms.name"_s,
    u"unit:s.name"_s,
};

/// What French typography has to object to in @p text, each with what stands around it.
QStringList typographicFaults(const QString &text)
{
    // What is quoted as it stands on the wire, or on a clock, keeps its own typography.
    static const QRegularExpression literal(u"https?://\\S+|\\berror code: \\w+|\\b\\d{1,2}:\\d{2}\\b"_s);
    static const QRegularExpression fault(u"['\"]"                            // ’ and « » instead
                                          "|(?<!\\x{00A0}):"                  // a no-break space before the colon
                                          "|(?<!\\x{202F})[;!?]"              // a narrow one before the higher marks
                                          "|«(?!\\x{00A0})|(?<!\\x{00A0})»"   // and inside the guillemets
                                          "|[ \\x{00A0}\\x{202F}]{2}"         // never two spaces
                                          "|[ \\x{00A0}\\x{202F}](?=[,.]?$)"  // none at the end of a line
                                          "|^[ \\x{00A0}\\x{202F}]"           // nor at its beginning
                                          "|[ \\x{00A0}\\x{202F}][,.](?=\\s)" // nor before the lower marks
                                          ""_s,
                                          QRegularExpression::MultilineOption);
    QString rest = text;
    rest.replace(literal, u"x"_s);
    QStringList faults;
    for (auto it = fault.globalMatch(rest); it.hasNext();) {
        const qsizetype at = it.next().capturedStart();
        faults.append(rest.sliced(std::max<qsizetype>(0, at - 20)).left(40));
    }
    return faults;
}

/// The built-in catalog from its sources, with its English texts.
const Catalog &sources()
{
    static const Catalog catalog = [] {
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/catalog"));
        CatalogReader reader;
        for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files))
            reader.read(folder.filePath(file));
        const Catalog read = reader.finish();
        for (const CatalogProblem &problem : reader.problems())
            qFatal("%s", qPrintable(problem.message()));
        return read;
    }();
    return catalog;
}

QByteArray compiled(const Catalog &catalog)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    catalog.write(stream);
    return bytes;
}

/// "522-cloudflare.summary" → "522-cloudflare", "summary". Ids may hold a point, fields do not.
std::pair<QString, QByteArray> idAndField(const QString &key)
{
    const qsizetype point = key.lastIndexOf(u'.');
    return {key.first(point), key.sliced(point + 1).toLatin1()};
}

QString addressesOf(const StatusCode &code)
{
    QStringList addresses;
    for (const Source &source : code.sources)
        addresses.append(source.url);
    return addresses.join(u' ');
}

bool isOnWikipedia(const Source &source)
{
    const QString host = QUrl(source.url).host();
    return host == "wikipedia.org"_L1 || host.endsWith(".wikipedia.org"_L1);
}

using Row = QMap<QString, QString>; ///< column → cell

/// The rows of a table of facts beside the checkout; none where it is not there.
QList<Row> facts(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/../shared/facts/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(u'\t');
    QList<Row> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u'\t');
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

/// Adds the rows of a table of facts as test data, named by their first @p columns; or skips the test.
void addFacts(const QString &table, const QStringList &columns)
{
    QTest::addColumn<Row>("row");
    const QList<Row> rows = facts(table);
    for (const Row &row : rows) {
        QStringList name;
        for (const QString &column : columns)
            name.append(row[column]);
        QTest::newRow(qPrintable(name.join(u' '))) << row;
    }
    if (rows.isEmpty())
        QSKIP("There are no tables of facts beside this checkout.");
}

/// As the catalog writes a name: with a typographic apostrophe.
QString typographic(QString name)
{
    return name.replace(u'\'', u'’');
}

QStringList withoutRemarks(const QString &list)
{
    static const QRegularExpression remark(u" ?\\([^)]*\\) ?"_s);
    QStringList items = list.split(u"; "_s, Qt::SkipEmptyParts);
    for (QString &item : items)
        item.remove(remark);
    return items;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theProgramHoldsWhatItsSourcesSay();
    void theRegistryAndTheOthersAreComplete();
    void theSevenTermsComeFirst();
    void everyIssuerHasACode();
    void everySourceHasADate();
    void whatOnlyWikipediaSaysIsUnofficial();
    void theHeuristicallyCacheableCodesAreThoseOfTheStandards();
    void theEdgeTtlsAreCloudflares();
    void aBodyIsForbiddenWhereTheStandardSaysSo();
    void lookUpsAgreeWithTheLists();

    void everyTextIsThereInBothLanguages();
    void everyEntryHasTheTextsItNeeds();
    void noFrenchTextIsEnglish();
    void summariesAreOneShortSentence();
    void theLintFindsWhatIsWrong_data();
    void theLintFindsWhatIsWrong();
    void frenchTypographyIsRight();

    void everyRowOfTheStatusCodesIsInTheCatalog_data();
    void everyRowOfTheStatusCodesIsInTheCatalog();
    void everyRowOfTheErrorNumbersIsInTheCatalog_data();
    void everyRowOfTheErrorNumbersIsInTheCatalog();
    void everyRowOfTheGlossaryIsInTheCatalog_data();
    void everyRowOfTheGlossaryIsInTheCatalog();

private:
    QString english(const QString &id, const QByteArray &field) const { return m_texts.textIn(u"en"_s, id, field); }
    QString french(const QString &id, const QByteArray &field) const { return m_texts.textIn(u"fr"_s, id, field); }

    const Catalog m_catalog = Catalog::builtIn();
    Language m_language;
    const Texts m_texts{m_catalog, m_language};
};

void TestCatalog::initTestCase()
{
    QVERIFY(sources().texts.size() > 1000);
}

// ---------------------------------------------------------------------------------------------------------------------
// Facts

void TestCatalog::theProgramHoldsWhatItsSourcesSay()
{
    QCOMPARE(compiled(m_catalog), compiled(sources()));
    QVERIFY(!m_catalog.version.isEmpty());
    QCOMPARE(m_catalog.registryDate, u"2025-09-15"_s);
}

void TestCatalog::theRegistryAndTheOthersAreComplete()
{
    const auto count = [this](StatusCode::Kind kind) {
        return std::ranges::count(m_catalog.codes, kind, &StatusCode::kind);
    };
    QCOMPARE(count(StatusCode::Kind::Status), 127);
    QCOMPARE(count(StatusCode::Kind::ErrorNumber), 63);
    QCOMPARE(std::ranges::count_if(m_catalog.codes, &StatusCode::isRegistered), 64);
    QVERIFY(m_catalog.terms.size() >= 32 + 20);
    QCOMPARE(m_catalog.issuers.size(), 25);
    QStringList classes;
    for (const CodeClass &codeClass : m_catalog.classes)
        classes.append(codeClass.id);
    QCOMPARE(classes,
             (QStringList{u"class:1xx"_s, u"class:2xx"_s, u"class:3xx"_s, u"class:4xx"_s, u"class:5xx"_s,
                          u"class:other"_s, u"class:1xxx"_s}));
}

void TestCatalog::theSevenTermsComeFirst()
{
    QStringList first;
    for (const GlossaryTerm &term : m_catalog.terms) {
        if (term.first)
            first.append(term.id);
    }
    QCOMPARE(first,
             (QStringList{u"term:server"_s, u"term:origin-server"_s, u"term:proxy-server"_s, u"term:client"_s,
                          u"term:back-end"_s, u"term:user-agent"_s, u"term:payload"_s}));
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(m_catalog.terms.at(i).id, first.at(i));
}

void TestCatalog::everyIssuerHasACode()
{
    for (const Issuer &issuer : m_catalog.issuers) {
        const auto isIts = [&issuer](const StatusCode &code) { return u"issuer:"_s + code.issuer == issuer.id; };
        QVERIFY2(std::ranges::any_of(m_catalog.codes, isIts), qPrintable(issuer.id));
    }
}

void TestCatalog::everySourceHasADate()
{
    const auto check = [](const Source &source, const QString &id) {
        QVERIFY2(source.asOf.size() >= 4, qPrintable(id));
    };
    for (const StatusCode &code : m_catalog.codes) {
        QVERIFY2(!code.sources.isEmpty(), qPrintable(code.id));
        for (const Source &source : code.sources)
            check(source, code.id);
    }
    for (const CodeClass &codeClass : m_catalog.classes) {
        QVERIFY2(!codeClass.sources.isEmpty(), qPrintable(codeClass.id));
        for (const Source &source : codeClass.sources)
            check(source, codeClass.id);
    }
    for (const Limit &limit : m_catalog.limits)
        check(limit.source, limit.id);
    for (const Guide &guide : m_catalog.guides) {
        for (const Guide::Section &section : guide.sections) {
            for (const Guide::Item &item : section.items)
                check(item.source, item.id);
        }
    }
}

void TestCatalog::whatOnlyWikipediaSaysIsUnofficial()
{
    int found = 0;
    for (const StatusCode &code : m_catalog.codes) {
        if (std::ranges::all_of(code.sources, isOnWikipedia)) {
            ++found;
            QVERIFY2(code.standing == Standing::Unofficial, qPrintable(code.id));
        }
    }
    QVERIFY(found > 0);
}

void TestCatalog::theHeuristicallyCacheableCodesAreThoseOfTheStandards()
{
    QStringList cacheable;
    for (const StatusCode &code : m_catalog.codes) {
        if (code.isCacheableByDefault())
            cacheable.append(code.id);
    }
    // RFC 9110, section 15.1, and 451 by RFC 7725, section 3.
    QCOMPARE(cacheable,
             (QStringList{u"200"_s, u"203"_s, u"204"_s, u"206"_s, u"300"_s, u"301"_s, u"308"_s, u"404"_s, u"405"_s,
                          u"410"_s, u"414"_s, u"451"_s, u"501"_s}));
    for (const StatusCode &code : m_catalog.codes) {
        // It is defined of every registered code that has a meaning, and of no other.
        const bool isDefined = code.isRegistered() && code.standing != Standing::Unused;
        QVERIFY2(code.heuristicallyCacheable.has_value() == isDefined, qPrintable(code.id));
    }
}

void TestCatalog::theEdgeTtlsAreCloudflares()
{
    QMap<QString, int> ttls;
    for (const StatusCode &code : m_catalog.codes) {
        if (code.edgeTtlSeconds)
            ttls.insert(code.id, *code.edgeTtlSeconds);
    }
    const QMap<QString, int> expected{{u"200"_s, 7200}, {u"206"_s, 7200}, {u"301"_s, 7200}, {u"302"_s, 1200},
                                      {u"303"_s, 1200}, {u"404"_s, 180},  {u"410"_s, 180}};
    QCOMPARE(ttls, expected);
}

void TestCatalog::aBodyIsForbiddenWhereTheStandardSaysSo()
{
    QStringList forbidden;
    for (const StatusCode &code : m_catalog.codes) {
        if (code.body == Body::Forbidden)
            forbidden.append(code.id);
    }
    // Of the codes that are not registered, only Spring's old 103 is an interim response.
    QCOMPARE(
        forbidden,
        (QStringList{u"100"_s, u"101"_s, u"102"_s, u"103"_s, u"103-spring"_s, u"104"_s, u"204"_s, u"205"_s, u"304"_s}));
}

void TestCatalog::lookUpsAgreeWithTheLists()
{
    for (int i = 0; i < m_catalog.codes.size(); ++i) {
        const StatusCode &code = m_catalog.codes.at(i);
        QCOMPARE(m_catalog.code(code.id), &code);
        QVERIFY(m_catalog.numbered(code.number).contains(EntryRef{EntryKind::Code, i}));
        QVERIFY(m_catalog.codesOfClass(code.classId()).contains(i));
        QVERIFY2(m_catalog.issuer(u"issuer:"_s + code.issuer), qPrintable(code.id));
        for (const QString &term : code.terms)
            QVERIFY(m_catalog.codesAboutTerm(term).contains(code.id));
    }
    qsizetype inClasses = 0;
    for (const CodeClass &codeClass : m_catalog.classes)
        inClasses += m_catalog.codesOfClass(codeClass.id).size();
    QCOMPARE(inClasses, m_catalog.codes.size());
    QCOMPARE(m_catalog.numbered(1002).size(), 2);
    QCOMPARE(m_catalog.id(m_catalog.numbered(508).value(0)), u"508"_s);
    for (const Limit &limit : m_catalog.limits) {
        QCOMPARE(m_catalog.limit(limit.id), &limit);
        for (const QString &code : limit.codes)
            QVERIFY(m_catalog.limitsOfCode(code).contains(&limit));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Texts

void TestCatalog::everyTextIsThereInBothLanguages()
{
    for (auto it = sources().texts.begin(); it != sources().texts.end(); ++it) {
        const auto [id, field] = idAndField(it.key());
        const QString written = it->first().second;
        const QList<MarkupPiece> pieces = parseMarkup(written);
        for (const MarkupPiece &piece : pieces)
            QVERIFY2(english(id, field).contains(piece.text), qPrintable(it.key()));
        if (!hasMarkup(written))
            QCOMPARE(english(id, field), written);
        QVERIFY2(!french(id, field).isEmpty(), qPrintable(it.key()));
        // A list has no empty item in any language.
        for (const QString &item : french(id, field).split(u'\n'))
            QVERIFY2(field != "aliases" || !item.trimmed().isEmpty(), qPrintable(it.key()));
    }
}

void TestCatalog::everyEntryHasTheTextsItNeeds()
{
    const auto check = [this](const QString &id, std::initializer_list<const char *> fields) {
        for (const char *field : fields) {
            QVERIFY2(!english(id, field).isEmpty(), qPrintable(id + u'.' + QLatin1StringView(field)));
            QVERIFY2(!french(id, field).isEmpty(), qPrintable(id + u'.' + QLatin1StringView(field)));
        }
    };
    for (const StatusCode &code : m_catalog.codes) {
        check(code.id, {"name", "summary", "aliases"});
        for (const QString &substatus : code.substatuses)
            check(u"iis:"_s + substatus, {"name"});
    }
    for (const GlossaryTerm &term : m_catalog.terms)
        check(term.id, {"name", "summary", "definition", "synonyms"});
    for (const CodeClass &codeClass : m_catalog.classes)
        check(codeClass.id, {"name", "singular", "summary", "meaning", "aliases"});
    for (const Issuer &issuer : m_catalog.issuers)
        check(issuer.id, {"name", "summary"});
    for (const Limit &limit : m_catalog.limits)
        check(limit.id, {"name"});
    for (const Guide &guide : m_catalog.guides) {
        check(guide.id, {"name", "summary"});
        for (const Guide::Section &section : guide.sections) {
            check(section.id, {"title"});
            for (const Guide::Item &item : section.items)
                check(item.id, {"text"});
        }
    }
    for (const DecisionTree &tree : m_catalog.decisionTrees) {
        check(tree.id, {"name", "summary"});
        for (const DecisionTree::Question &question : tree.questions) {
            check(question.id, {"question"});
            for (const DecisionTree::Answer &answer : question.answers)
                check(answer.id, {"answer"});
        }
        for (const DecisionTree::Outcome &outcome : tree.outcomes)
            check(outcome.id, {"verdict", "next_steps"});
    }
}

void TestCatalog::noFrenchTextIsEnglish()
{
    QStringList same;
    for (auto it = sources().texts.begin(); it != sources().texts.end(); ++it) {
        const auto [id, field] = idAndField(it.key());
        // What consists of references alone is theirs to translate.
        const QList<MarkupPiece> pieces = parseMarkup(it->first().second);
        const bool isWritten = std::ranges::any_of(pieces, [](const MarkupPiece &piece) {
            return piece.kind == MarkupPiece::Kind::Text && !piece.text.trimmed().isEmpty();
        });
        if (isWritten && french(id, field) == english(id, field))
            same.append(it.key());
    }
    same.sort();
    QStringList allowed = SameInFrench.values();
    allowed.sort();
    QCOMPARE(same, allowed); // the list of exceptions has none too many either
}

void TestCatalog::summariesAreOneShortSentence()
{
    int found = 0;
    for (const QString &key : sources().texts.keys()) {
        const auto [id, field] = idAndField(key);
        if (field != "summary")
            continue;
        ++found;
        for (const QString &language : Catalog::Languages) {
            const QString summary = m_texts.textIn(language, id, field);
            QVERIFY2(summary.endsWith(u'.'), qPrintable(id));
            QVERIFY2(summary.size() <= 200, qPrintable(id + u": "_s + QString::number(summary.size())));
        }
    }
    QVERIFY(found >= 126 + 63 + 32 + 24);
}

void TestCatalog::theLintFindsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");
    QTest::newRow("nothing wrong")
        << u"L’hôte\u00A0: «\u00A0oui\u00A0»\u202F; non\u202F! Qui\u202F? 10\u202F000, (fin)."_s << 0;
    QTest::newRow("a straight apostrophe") << u"l'hôte"_s << 1;
    QTest::newRow("straight quotation marks") << u"\"oui\""_s << 2;
    QTest::newRow("a plain space before the colon") << u"hôte : oui"_s << 1;
    QTest::newRow("no space before the colon") << u"hôte: oui"_s << 1;
    QTest::newRow("a narrow space before the colon") << u"hôte\u202F: oui"_s << 1;
    QTest::newRow("a plain space before a semicolon") << u"oui ; non"_s << 1;
    QTest::newRow("a wide space before an exclamation mark") << u"oui\u00A0!"_s << 1;
    QTest::newRow("no space before a question mark") << u"qui?"_s << 1;
    QTest::newRow("plain spaces inside guillemets") << u"« oui »"_s << 2;
    QTest::newRow("no spaces inside guillemets") << u"«oui»"_s << 2;
    QTest::newRow("two spaces") << u"oui  non"_s << 1;
    QTest::newRow("two spaces of two kinds") << u"oui\u00A0 non"_s << 1;
    QTest::newRow("a space at the end of a line") << u"oui \nnon"_s << 1;
    QTest::newRow("a space at the beginning of a line") << u"oui\n non"_s << 1;
    QTest::newRow("a space before a comma") << u"oui , non"_s << 1;
    QTest::newRow("a space before the full stop") << u"oui ."_s << 1;
    QTest::newRow("an address") << u"voir https://example.com/a?b=c;d ici"_s << 0;
    QTest::newRow("a literal") << u"le texte «\u00A0error code: 1015\u00A0»"_s << 0;
    QTest::newRow("another text that looks like one") << u"le texte code: 1015"_s << 1;
    QTest::newRow("a time") << u"à 10:30, le serveur"_s << 0;
    QTest::newRow("a name that begins with a point") << u"une page .html"_s << 0;
}

void TestCatalog::theLintFindsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, faults);
    QCOMPARE(typographicFaults(text).size(), faults);
}

void TestCatalog::frenchTypographyIsRight()
{
    Language language;
    language.setCurrent(u"fr"_s);
    const Texts texts(m_catalog, language);
    QStringList faults;
    for (const QString &key : sources().texts.keys()) {
        const auto [id, field] = idAndField(key);
        // Commands and values keep a typography of their own.
        QString prose;
        for (const TextPiece &piece : texts.pieces(id, field))
            prose += piece.isLiteral ? u"x"_s : piece.text;
        for (const QString &fault : typographicFaults(prose))
            faults.append(key + u": …"_s + fault + u'…');
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// ---------------------------------------------------------------------------------------------------------------------
// The tables of facts that the catalog was made from

void TestCatalog::everyRowOfTheStatusCodesIsInTheCatalog_data()
{
    addFacts(u"status-codes.tsv"_s, {u"code"_s, u"issuer"_s, u"reason"_s});
}

void TestCatalog::everyRowOfTheStatusCodesIsInTheCatalog()
{
    QFETCH(Row, row);
    QList<const StatusCode *> found;
    for (const EntryRef ref : m_catalog.numbered(row[u"code"_s].toInt())) {
        const StatusCode &code = m_catalog.codes.at(ref.index);
        if (code.issuer == row[u"issuer"_s] && english(code.id, "name") == typographic(row[u"reason"_s]))
            found.append(&code);
    }
    QCOMPARE(found.size(), 1);
    const StatusCode &code = *found.first();
    // A table can call a code the vendor's of which only Wikipedia says so; the catalog does not.
    const bool isHearsay = std::ranges::all_of(code.sources, isOnWikipedia);
    QCOMPARE(Standings.at(int(code.standing)), isHearsay ? u"unofficial"_s : row[u"standing"_s]);
    QCOMPARE(code.specification ? code.specification->document : QString(), row[u"spec"_s]);
    QCOMPARE(code.specification ? code.specification->section : QString(), row[u"section"_s]);
    const QString cacheable = code.heuristicallyCacheable ? (*code.heuristicallyCacheable ? u"yes"_s : u"no"_s)
                                                          : QString();
    QCOMPARE(cacheable, row[u"heuristically_cacheable"_s]);
    QCOMPARE(code.edgeTtlSeconds ? QString::number(*code.edgeTtlSeconds) : QString(),
             row[u"cloudflare_default_edge_ttl_seconds"_s]);
    QStringList hops;
    for (const Hop hop : code.emittedBy)
        hops.append(Hops.at(int(hop)));
    // Firewalls send 406 too (source: Fastly), which the table does not say.
    QCOMPARE(hops.join(u','), code.id == "406"_L1 ? u"origin,proxy"_s : row[u"generated_by"_s]);
    QCOMPARE(Bodies.at(int(code.body)), row[u"body"_s]);
    // The catalog may name more. That Server says cloudflare is true of every code and said where it matters.
    const QStringList headerFields = row[u"related_headers"_s].split(u',', Qt::SkipEmptyParts);
    for (const QString &name : headerFields)
        QVERIFY2(code.headerFields.contains(name) || name == "Server"_L1, qPrintable(name));
    QVERIFY2(addressesOf(code).split(u' ').contains(row[u"source_url"_s]), qPrintable(addressesOf(code)));
    QStringList numbers;
    for (const QString &id : code.lookAlikes)
        numbers.append(id.left(3));
    for (const QString &number : row[u"related_codes"_s].split(u',', Qt::SkipEmptyParts))
        QVERIFY2(numbers.contains(number), qPrintable(number));
}

void TestCatalog::everyRowOfTheErrorNumbersIsInTheCatalog_data()
{
    addFacts(u"cloudflare-1xxx.tsv"_s, {u"number"_s, u"title"_s});
}

void TestCatalog::everyRowOfTheErrorNumbersIsInTheCatalog()
{
    QFETCH(Row, row);
    QList<const StatusCode *> found;
    for (const EntryRef ref : m_catalog.numbered(row[u"number"_s].toInt())) {
        const StatusCode &code = m_catalog.codes.at(ref.index);
        const QString name = english(code.id, "name");
        // The catalog writes all titles in one way, and says of those it had to give itself that they are not Cloudflare's.
        const bool isTitled = row[u"title"_s].isEmpty()
            ? name.endsWith(" (no published title)"_L1)
            : name.compare(typographic(row[u"title"_s]), Qt::CaseInsensitive) == 0;
        // 1104 was of two sentences. Those of Snippets have their titles on another page than the table has read.
        if (isTitled || code.number == 1104 || addressesOf(code).contains("/rules/snippets/errors/"_L1))
            found.append(&code);
    }
    QCOMPARE(found.size(), 1);
    const StatusCode &code = *found.first();
    QCOMPARE(code.kind, StatusCode::Kind::ErrorNumber);
    QCOMPARE(code.issuer, u"cloudflare"_s);
    // Its own page has said 503 since the table was made.
    const QString carriedBy = code.number == 1023 ? u"503"_s : row[u"http_status"_s];
    QCOMPARE(code.carriedBy ? code.carriedBy->status.left(3) : QString(), carriedBy);
    QCOMPARE(code.carriedBy ? Evidences.at(int(code.carriedBy->evidence)) : QString(), row[u"http_status_evidence"_s]);
    const CloudflareError error = code.cloudflareError.value_or(CloudflareError());
    QCOMPARE(error.category, row[u"error_category"_s]);
    QCOMPARE(error.retryAfterSeconds ? QString::number(*error.retryAfterSeconds) : QString(),
             row[u"retry_after_seconds"_s]);
    QVERIFY2(addressesOf(code).split(u' ').contains(row[u"source"_s]), qPrintable(addressesOf(code)));
    // Either a page says which status carries it, or it was seen on a day.
    const QString carrier = row[u"http_status_source"_s];
    const auto vouches = [&carrier](const Source &source) {
        return source.url.isEmpty() ? carrier.startsWith("captured response "_L1) && carrier.contains(source.asOf)
                                    : source.url == carrier;
    };
    QVERIFY(carrier.isEmpty() || std::ranges::any_of(code.sources, vouches));
}

void TestCatalog::everyRowOfTheGlossaryIsInTheCatalog_data()
{
    addFacts(u"glossary.tsv"_s, {u"term_en"_s});
}

void TestCatalog::everyRowOfTheGlossaryIsInTheCatalog()
{
    QFETCH(Row, row);
    const auto isNamed = [&](const GlossaryTerm &term) { return english(term.id, "name") == row[u"term_en"_s]; };
    const auto term = std::ranges::find_if(m_catalog.terms, isNamed);
    QVERIFY(term != m_catalog.terms.end());
    QCOMPARE(french(term->id, "name"), row[u"term_fr"_s]);
    // Some of them have become terms of their own; and the catalog spells as Americans do.
    const auto isKnown = [&](const QString &language, const QString &synonym) {
        return m_texts.listIn(language, term->id, "synonyms").contains(synonym)
            || std::ranges::any_of(m_catalog.terms, [&](const GlossaryTerm &other) {
                   return m_texts.textIn(language, other.id, "name") == synonym;
               });
    };
    for (const QString &synonym : withoutRemarks(row[u"synonyms_en"_s].replace(u"towards"_s, u"toward"_s)))
        QVERIFY2(isKnown(u"en"_s, synonym), qPrintable(synonym));
    for (const QString &synonym : withoutRemarks(row[u"synonyms_fr"_s]))
        QVERIFY2(isKnown(u"fr"_s, synonym), qPrintable(synonym));
    // "RFC 9110 §3.5, §10.1.5; RFC 1034" → RFC 9110 3.5, RFC 9110 10.1.5, RFC 1034
    static const QRegularExpression reference(u"(RFC \\d+)|§([\\d.]+)"_s);
    QStringList expected;
    QString document;
    bool isWhole = false;
    const auto addWhole = [&] {
        if (isWhole)
            expected.append(document);
    };
    for (auto it = reference.globalMatch(row[u"reference"_s]); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(1)) {
            addWhole();
            document = match.captured(1);
            isWhole = true;
        } else {
            expected.append(document + u' ' + match.captured(2));
            isWhole = false;
        }
    }
    addWhole();
    QStringList references;
    for (const Specification &specification : term->references)
        references.append((specification.document + u' ' + specification.section).trimmed());
    // The catalog may name more places.
    for (const QString &place : std::as_const(expected))
        QVERIFY2(references.contains(place), qPrintable(place + u" is not in "_s + references.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
