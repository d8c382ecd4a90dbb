// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a text of the catalog becomes what is shown: its markup, its figures, its references.

#include "catalog/catalogreader.h"
#include "catalog/markup.h"
#include "language/language.h"
#include "language/texts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The pieces as "text|literal|[limit:x.maximum|words]".
QString described(const QString &written)
{
    QStringList list;
    const QList<MarkupPiece> pieces = parseMarkup(written);
    for (const MarkupPiece &piece : pieces) {
        switch (piece.kind) {
        case MarkupPiece::Kind::Text:
            list.append(piece.text);
            break;
        case MarkupPiece::Kind::Literal:
            list.append(u'`' + piece.text + u'`');
            break;
        case MarkupPiece::Kind::Reference:
            list.append(u'[' + piece.id + u'.' + piece.field + u'|' + piece.text + u']');
            break;
        }
    }
    return list.join(u'/');
}

// The slashes are escaped because moc takes two of them for a comment, even here.
constexpr const char *Pack = R"json({
  "format": 1,
  "issuers": [{ "id": "issuer:acme", "text": { "name": "Acme" } }],
  "codes": [
    {
      "id": "599-acme", "code": 599, "issuer": "acme", "standing": "vendor", "body": "allowed",
      "edge_ttl_s": 7200, "cloudflare_error": { "retry_after_s": 90 }, "header_fields": ["X-Acme"],
      "look_alikes": ["404"], "collect": ["collect:key"],
      "sources": [{ "observation": "Seen.", "as_of": "2026", "dated_by": "source" }],
      "text": {
        "name": "Gate Closed",
        "summary": "Waits {limit:gate}, at most {limit:gate.maximum}, for {limit:size}.",
        "meaning": "Run `curl {404}` and read {404}.\n\nThen {term:gate|the gates} or {term:gate}; {class:4xx}.",
        "caching": "{599-acme.edge_ttl_s}, then {599-acme.retry_after_s}.",
        "steps_owner": ["{check:lock}", "Push."],
        "header_notes": { "X-Acme": { "en": "A note.", "fr": "Une note." } },
        "reply_owner": "Hello. {collect:key.ask}"
      }
    }
  ],
  "terms": [{ "id": "term:gate", "text": { "name": { "en": "gate", "fr": "portail" }, "summary": "It opens." } }],
  "limits": [
    { "id": "limit:gate", "value": 1.5, "unit": "s", "maximum": 6000, "source": "https:\/\/acme.example/limits", "as_of": "2026",
      "dated_by": "source", "text": { "name": "Wait" } },
    { "id": "limit:size", "value": 128, "unit": "KB", "source": "https:\/\/acme.example/limits", "as_of": "2026",
      "dated_by": "source", "text": { "name": "Size" } }
  ],
  "collect": [{ "id": "collect:key", "text": { "name": "The key", "ask": { "en": "Which key?", "fr": "Quelle clé\u202F?" } } }],
  "checks": [{ "id": "check:lock", "text": { "text": { "en": "Look at `/dev/lock`.", "fr": "Regarder `/dev/lock`." } } }],
  "distinctions": [{ "between": ["599-acme", "404"], "text": { "text": "{599-acme} is closed, {404} is lost." } }]
})json";

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_language.setCurrent(u"en"_s); }

    void markupIsTakenApart_data();
    void markupIsTakenApart();
    void figuresStandInTheUnitsOfTheLanguage();
    void figuresOfACodeAreDurations();
    void referencesBecomeLinks();
    void nothingInALiteralIsAReference();
    void commonStepsAndQuestionsAreFilledIn();
    void aTextPerHeaderFieldIsFoundByItsName();
    void aDistinctionIsTheSameFromBothSides();
    void aReferenceThatLeadsNowhereIsShownAsWritten();

private:
    Catalog m_catalog = Catalog::builtIn();
    Language m_language;
    std::unique_ptr<Texts> m_texts;
};

void TestTexts::initTestCase()
{
    QVERIFY(CatalogReader::readPack(u"acme.json"_s, Pack, m_catalog).isEmpty());
    m_texts = std::make_unique<Texts>(m_catalog, m_language);
}

void TestTexts::markupIsTakenApart_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("plain") << u"nothing"_s << u"nothing"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a literal") << u"run `a b` now"_s << u"run /`a b`/ now"_s;
    QTest::newRow("a reference") << u"{404}"_s << u"[404.|]"_s;
    QTest::newRow("a field") << u"in {limit:x-y.maximum}."_s << u"in /[limit:x-y.maximum|]/."_s;
    QTest::newRow("words to show") << u"{term:hop|les sauts}"_s << u"[term:hop.|les sauts]"_s;
    QTest::newRow("a path") << u"{guide:a/b}"_s << u"[guide:a/b.|]"_s;
    QTest::newRow("one after the other") << u"{a}{b}`c`"_s << u"[a.|]/[b.|]/`c`"_s;
    QTest::newRow("a lone backtick") << u"it`s"_s << u"it`s"_s;
    QTest::newRow("a lone brace") << u"{ \"a\": 1 } and }{"_s << u"{ \"a\": 1 } and }{"_s;
    QTest::newRow("an upper-case word in braces") << u"{User}"_s << u"{User}"_s;
    QTest::newRow("a literal does not go over a line's end") << u"`a\nb`"_s << u"`a\nb`"_s;
}

void TestTexts::markupIsTakenApart()
{
    QFETCH(QString, written);
    QFETCH(QString, pieces);
    QCOMPARE(described(written), pieces);
}

void TestTexts::figuresStandInTheUnitsOfTheLanguage()
{
    QCOMPARE(m_texts->text(u"599-acme"_s, "summary"), u"Waits 1.5\u00A0s, at most 6,000\u00A0s, for 128\u00A0KB."_s);
    QCOMPARE(m_texts->textIn(u"fr"_s, u"599-acme"_s, "summary"),
             u"Waits 1,5\u00A0s, at most 6\u202F000\u00A0s, for 128\u00A0ko."_s);
    QCOMPARE(m_texts->figure(*m_catalog.limit(u"limit:size"_s), 2), u"2\u00A0KB"_s);
    m_language.setCurrent(u"fr"_s);
    QCOMPARE(m_texts->figure(*m_catalog.limit(u"limit:size"_s), 2), u"2\u00A0ko"_s);
}

void TestTexts::figuresOfACodeAreDurations()
{
    QCOMPARE(m_texts->text(u"599-acme"_s, "caching"), u"120\u00A0min, then 90\u00A0s."_s);
}

void TestTexts::referencesBecomeLinks()
{
    const QList<TextPieces> paragraphs = m_texts->pieceList(u"599-acme"_s, "meaning");
    QCOMPARE(paragraphs.size(), 2);
    QStringList links;
    for (const TextPiece &piece : paragraphs.at(1)) {
        if (!piece.link.isEmpty())
            links.append(piece.link + u'=' + piece.text);
    }
    QCOMPARE(links, (QStringList{u"term:gate=the gates"_s, u"term:gate=gate"_s, u"class:4xx=Client error"_s}));
    QCOMPARE(m_texts->list(u"599-acme"_s, "meaning").at(1), u"Then the gates or gate; Client error."_s);
    QCOMPARE(m_texts->listIn(u"fr"_s, u"599-acme"_s, "meaning").at(1),
             u"Then the gates or portail; Erreur du client."_s);
}

void TestTexts::nothingInALiteralIsAReference()
{
    const TextPieces pieces = m_texts->pieceList(u"599-acme"_s, "meaning").constFirst();
    QCOMPARE(pieces.size(), 5);
    QVERIFY(pieces.at(1).isLiteral);
    QCOMPARE(pieces.at(1).text, u"curl {404}"_s);
    QVERIFY(pieces.at(1).link.isEmpty());
    QCOMPARE(pieces.at(3).link, u"404"_s);
}

void TestTexts::commonStepsAndQuestionsAreFilledIn()
{
    QCOMPARE(m_texts->list(u"599-acme"_s, "steps_owner"), (QStringList{u"Look at /dev/lock."_s, u"Push."_s}));
    QVERIFY(m_texts->pieceList(u"599-acme"_s, "steps_owner").constFirst().at(1).isLiteral);
    QCOMPARE(m_texts->textIn(u"fr"_s, u"599-acme"_s, "reply_owner"), u"Hello. Quelle clé\u202F?"_s);
}

void TestTexts::aTextPerHeaderFieldIsFoundByItsName()
{
    QCOMPARE(m_texts->textIn(u"fr"_s, u"599-acme"_s, "header:X-Acme"), u"Une note."_s);
    QVERIFY(m_texts->text(u"599-acme"_s, "header:X-Other").isEmpty());
}

void TestTexts::aDistinctionIsTheSameFromBothSides()
{
    const auto plain = [](const TextPieces &pieces) {
        QString text;
        for (const TextPiece &piece : pieces)
            text += piece.text;
        return text;
    };
    QCOMPARE(plain(m_texts->distinction(u"404"_s, u"599-acme"_s)), u"599 is closed, 404 is lost."_s);
    QCOMPARE(plain(m_texts->distinction(u"599-acme"_s, u"404"_s)), u"599 is closed, 404 is lost."_s);
    QVERIFY(m_texts->distinction(u"404"_s, u"term:gate"_s).isEmpty());
}

void TestTexts::aReferenceThatLeadsNowhereIsShownAsWritten()
{
    Catalog catalog;
    catalog.texts.insert(u"x.text"_s, {{QString(), u"See {598-acme} and {check:x}."_s}});
    catalog.commonSteps.append({u"check:x"_s, {}});
    catalog.texts.insert(u"check:x.text"_s, {{QString(), u"First {check:x}"_s}}); // no reader lets that pass
    catalog.index();
    const Texts texts(catalog, m_language);
    QCOMPARE(texts.text(u"x"_s, "text"), u"See {598-acme} and First {check:x}."_s);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
