// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/articles.h"
#include "article/comparisonarticle.h"
#include "article/formats.h"
#include "article/vocabulary.h"
#include "catalog/catalogreader.h"
#include "language/figures.h"
#include "language/language.h"
#include "language/texts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Stands before the JSON below, for moc 6.4 loses its way in raw strings.
class TestArticle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    // Every page of the built-in catalog
    void everyEntryHasAPage_data() { languages(); }
    void everyEntryHasAPage();
    void nothingOnAPageIsEmpty_data() { languages(); }
    void nothingOnAPageIsEmpty();
    void everyLinkLeadsSomewhere_data() { languages(); }
    void everyLinkLeadsSomewhere();
    void everyFormatNamesThePage_data() { languages(); }
    void everyFormatNamesThePage();
    void theSourcesOfACodeStandOnItsPageWithTheirDates_data() { languages(); }
    void theSourcesOfACodeStandOnItsPageWithTheirDates();
    void doubtsAreShown_data() { languages(); }
    void doubtsAreShown();
    void aSharedNumberNamesTheOthers();
    void lookAlikesAndTermsAreLinked();
    void noLabelIsLeftInEnglish();
    void noSentenceIsLeftInEnglish();
    void frenchSpacesStandBeforeItsPunctuation();
    void theNameInTheOtherLanguageStandsUnderTheTitle();
    void anUnknownIdHasNoPage();

    // The home page
    void theHomePageSaysWhatTheReferenceIs();
    void theHomePageHoldsTheCachingExceptions();

    // Hostile texts
    void theTextsOfAPackAreNoMarkupInHtml();
    void htmlKeepsItsShapeWhateverTheTextsHold();
    void markdownEscapesEveryMark();
    void markdownKeepsEachBlockOnItsLine();
    void markdownTablesHoldTheirColumns();
    void stepsAreNumberedInEveryFormat();
    void aQuotationIsSetApartInEveryFormat();
    void aListingKeepsItsLines();
    void aPageSaysWhatItKnowsInTheOrderOfTheQuestions();
    void plainTextHoldsNoControlCharacters();
    void lineBreaksBecomeSpacesInPlainText();
    void linksNeverLeaveTheirPlace();

    // Comparisons
    void aComparisonTellsApartFirstThenDrawsThenSetsSideBySide_data() { languages(); }
    void aComparisonTellsApartFirstThenDrawsThenSetsSideBySide();
    void theRowsThatDifferAreMarkedInEveryFormat();
    void everyPairOfLookAlikesCanBeCompared();
    void whatCannotBeComparedHasNoPage_data();
    void whatCannotBeComparedHasNoPage();
    void actionsStandInTheWindowAlone();

    // Wrapping
    void wrappedLinesFit_data();
    void wrappedLinesFit();
    void wrappingLosesNothingAndKeepsNoBreakSpaces_data() { wrappedLinesFit_data(); }
    void wrappingLosesNothingAndKeepsNoBreakSpaces();
    void aWordThatIsTooLongStandsAlone();

    // Packs
    void aClassPageOfALargePackIsCapped();
    void aPageOfAPackNamesThePack();
    void aTermWithoutFactsHasNoEmptyTable();

    // Vocabulary
    void datesAreWrittenAsPeopleDo_data();
    void datesAreWrittenAsPeopleDo();
    void aDateSaysWhatItDates();
    void durationsAreWrittenOut_data();
    void durationsAreWrittenOut();
    void everyWordOfTheVocabularyIsTranslated();

private:
    static void languages();
    QStringList everyId() const;

    Language m_language;
    Catalog m_catalog;
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<Articles> m_articles;
};

namespace {

constexpr const char *Hostile = R"json({
  "format": 1,
  "issuers": [{"id": "issuer:evil", "text": {"name": "<b>Evil</b> & Co"}}],
  "codes": [
    {"id": "481-evil", "code": 481, "issuer": "evil", "standing": "vendor", "emitted_by": ["origin"], "body": "allowed",
     "header_fields": ["X-<u>|`"], "terms": ["term:evil"], "look_alikes": ["482-evil"],
     "specification": {"document": "<i>RFC</i> | 1", "section": "](x)", "url": "https://evil.example/?a=1&b=2"},
     "sources": [{"url": "https://evil.example/page?a=1&lt=2", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": "<script>alert(1)</script> `tick` | pipe](https://evil.example)",
              "summary": "<img src=\"https://evil.example/x.png\" onerror='go()'> & &amp; **bold** _line_ # ~x~ ![i](y)",
              "doubt": "<a href=\"https://evil.example\">doubt</a>\nsecond line | pipe",
              "at_cloudflare": "first | line\n- second line",
              "aliases": ["</td></table><h1>", "a|b"]}},
    {"id": "482-evil", "code": 482, "issuer": "evil", "standing": "vendor", "emitted_by": ["origin"], "body": "allowed",
     "sources": [{"url": "https://evil.example/482", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": "- no bullet", "summary": "1. no list"}}
  ],
  "terms": [{"id": "term:evil", "text": {"name": "</a><script>", "summary": "<style>*{ display:none }</style>"}}]
})json";

using Spans = QList<Span>;

/// Calls @p each with every text of the article that is made of spans.
template<typename Function>
void forEachText(const Article &article, Function each)
{
    for (const Block &block : article.blocks) {
        if (const auto *lead = std::get_if<Lead>(&block))
            each(lead->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            each(paragraph->text);
        else if (const auto *caution = std::get_if<Caution>(&block))
            each(caution->text);
        else if (const auto *bullets = std::get_if<Bullets>(&block))
            std::ranges::for_each(bullets->items, each);
        else if (const auto *steps = std::get_if<Steps>(&block))
            std::ranges::for_each(steps->items, each);
        else if (const auto *next = std::get_if<NextSteps>(&block)) {
            for (const NextSteps::Part &part : next->parts)
                std::ranges::for_each(part.items, each);
        } else if (const auto *quotation = std::get_if<Quotation>(&block))
            std::ranges::for_each(quotation->paragraphs, each);
        else if (const auto *facts = std::get_if<Facts>(&block)) {
            for (const Facts::Row &row : facts->rows) {
                each(row.label);
                std::ranges::for_each(row.lines, each);
            }
        } else if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const Columns::Row &row : columns->rows) {
                for (const QList<RichText> &cell : row.cells)
                    std::ranges::for_each(cell, each);
            }
        }
    }
}

Spans spansOf(const Article &article)
{
    Spans spans;
    forEachText(article, [&spans](const RichText &text) { spans += text; });
    return spans;
}

QStringList linksOf(const Article &article)
{
    QStringList links;
    for (const Span &span : spansOf(article)) {
        if (!span.link.isEmpty())
            links.append(span.link);
    }
    return links;
}

/// What the interface writes of itself: headings, labels of facts, titles of cautions, and the badges of class, standing and
/// caching.
QStringList labelsOf(const Article &article)
{
    QStringList labels;
    for (const Badge &badge : article.badges) {
        if (badge.role != Badge::Role::Issuer && badge.role != Badge::Role::Date)
            labels.append(badge.text);
    }
    for (const Block &block : article.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            labels.append(heading->text);
        else if (const auto *caution = std::get_if<Caution>(&block))
            labels.append(caution->title);
        else if (const auto *next = std::get_if<NextSteps>(&block)) {
            labels.append(next->title);
            for (const NextSteps::Part &part : next->parts)
                labels += {part.title, part.label};
        } else if (const auto *path = std::get_if<RequestPath>(&block)) {
            labels.append(path->words);
        } else if (const auto *quotation = std::get_if<Quotation>(&block))
            labels.append(quotation->title);
        else if (const auto *facts = std::get_if<Facts>(&block)) {
            for (const Facts::Row &row : facts->rows) {
                if (row.label.size() == 1 && row.label.constFirst().style == Span::Style::Plain)
                    labels.append(plain(row.label));
            }
        }
    }
    return labels;
}

/// What in the article is empty that should not be, in words; empty if nothing is.
QString emptiness(const Article &article)
{
    const auto isBlank = [](const QString &text) { return text.trimmed().isEmpty(); };
    if (isBlank(article.title))
        return u"title"_s;
    for (const Badge &badge : article.badges) {
        if (isBlank(badge.text))
            return u"badge"_s;
    }
    if (article.blocks.isEmpty())
        return u"page"_s;
    bool afterHeading = false;
    bool afterSection = false;
    for (const Block &block : article.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        // The first part of a section may follow its heading at once.
        const bool isFirstPart = heading && heading->level == Heading::Level::Part && afterSection;
        if (heading && (isBlank(heading->text) || (afterHeading && !isFirstPart)))
            return u"heading, or what stands under it: "_s + heading->text;
        afterHeading = heading;
        afterSection = heading && heading->level == Heading::Level::Section;
        if (const auto *steps = std::get_if<Steps>(&block); steps && steps->items.isEmpty())
            return u"steps"_s;
        if (const auto *next = std::get_if<NextSteps>(&block)) {
            if (next->parts.isEmpty() || isBlank(next->title))
                return u"next steps"_s;
            for (const NextSteps::Part &part : next->parts) {
                if (part.items.isEmpty() || isBlank(part.title) || isBlank(part.label))
                    return u"next steps: "_s + part.title;
            }
        }
        if (const auto *quotation = std::get_if<Quotation>(&block); quotation && quotation->paragraphs.isEmpty())
            return u"quotation"_s;
        if (const auto *caution = std::get_if<Caution>(&block); caution && isBlank(caution->title))
            return u"title of a caution"_s;
        if (const auto *bullets = std::get_if<Bullets>(&block); bullets && bullets->items.isEmpty())
            return u"list"_s;
        if (const auto *facts = std::get_if<Facts>(&block)) {
            if (facts->rows.isEmpty())
                return u"table"_s;
            for (const Facts::Row &row : facts->rows) {
                if (row.lines.isEmpty())
                    return u"fact: "_s + plain(row.label);
            }
        }
    }
    if (afterHeading)
        return u"what stands under the last heading"_s;
    QString found;
    QStringList introductions; // of the questions that follow in a reply
    for (const Block &block : article.blocks) {
        if (const auto *quotation = std::get_if<Quotation>(&block))
            std::ranges::transform(quotation->paragraphs, std::back_inserter(introductions), plain);
    }
    forEachText(article, [&](const RichText &text) {
        if (isBlank(plain(text)))
            found = u"text"_s;
        for (const Span &span : text) {
            if (span.text.isEmpty())
                found = u"span in: "_s + plain(text);
            if (!span.link.isEmpty() && isBlank(span.text))
                found = u"text of the link "_s + span.link;
        }
        // A fact or bullet that ends in its colon has lost what it was to say.
        if (plain(text).trimmed().endsWith(u':') && text.size() == 1 && !introductions.contains(plain(text)))
            found = u"what stands behind: "_s + plain(text);
    });
    return found;
}

/// The article with an x for each literal, which keeps a typography of its own.
Article withoutLiterals(Article article)
{
    const auto strip = [](RichText &text) {
        for (Span &span : text)
            span.text = span.style == Span::Style::Code ? u"x"_s : span.text;
    };
    for (Block &block : article.blocks) {
        if (auto *lead = std::get_if<Lead>(&block))
            strip(lead->text);
        else if (auto *paragraph = std::get_if<Paragraph>(&block))
            strip(paragraph->text);
        else if (auto *caution = std::get_if<Caution>(&block))
            strip(caution->text);
        else if (auto *bullets = std::get_if<Bullets>(&block))
            std::ranges::for_each(bullets->items, strip);
        else if (auto *steps = std::get_if<Steps>(&block))
            std::ranges::for_each(steps->items, strip);
        else if (auto *next = std::get_if<NextSteps>(&block)) {
            for (NextSteps::Part &part : next->parts)
                std::ranges::for_each(part.items, strip);
        } else if (auto *quotation = std::get_if<Quotation>(&block))
            std::ranges::for_each(quotation->paragraphs, strip);
        else if (auto *listing = std::get_if<Listing>(&block))
            listing->lines = {u"x"_s};
        else if (auto *facts = std::get_if<Facts>(&block)) {
            for (Facts::Row &row : facts->rows) {
                strip(row.label);
                std::ranges::for_each(row.lines, strip);
            }
        }
    }
    return article;
}

/// The tags of an HTML text, as they stand.
QStringList tagsOf(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QStringList tags;
    for (auto it = tag.globalMatch(html); it.hasNext();)
        tags.append(it.next().captured());
    return tags;
}

/// The text of an HTML text, as a reader sees it.
QString textOf(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(tag);
    return html.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// A page with every kind of block, in which every text is @p text.
Article pageOf(const QString &text)
{
    const RichText rich{{text, Span::Style::Plain, {}},       {text, Span::Style::Strong, {}},
                        {text, Span::Style::Code, {}},        {text, Span::Style::Quiet, {}},
                        {text, Span::Style::Plain, u"404"_s}, {text, Span::Style::Quiet, u"https://example.org/"_s}};
    Article article;
    article.id = u"481-x"_s;
    article.number = text;
    article.title = text;
    article.otherName = text;
    article.classId = u"class:4xx"_s;
    for (const Badge::Role role :
         {Badge::Role::Class, Badge::Role::Issuer, Badge::Role::Standing, Badge::Role::Cacheable, Badge::Role::Date})
        article.badges.append({role, text});
    article.blocks = {Lead{rich},
                      Paragraph{rich},
                      Heading{text},
                      Bullets{{rich, rich}},
                      Caution{text, rich},
                      Facts{{{rich, {rich, rich}}, {rich, {rich}}}},
                      Heading{text, Heading::Level::Part},
                      Steps{{rich, rich}},
                      NextSteps{text, {{Audience::Owner, text, text, {rich, rich}}}},
                      RequestPath{{}, {}, {}, text},
                      Columns{{{text}, {text}}, {{text, {{rich}, {}}, true}}},
                      Quotation{text, {rich, rich}},
                      Listing{text.split(u'\n')}};
    return article;
}

/// A page with one block.
Article pageWith(const Block &block)
{
    Article article;
    article.title = u"Title"_s;
    article.blocks = {block};
    return article;
}

/// What the block becomes in Markdown, without the title.
QString markdownOf(const Block &block)
{
    return toMarkdown(pageWith(block)).section(u"\n\n"_s, 1).trimmed();
}

QString plainOf(const Block &block, int width = 0)
{
    return toPlainText(pageWith(block), width).section(u"\n\n"_s, 1).chopped(1);
}

RichText sentence(const QString &text)
{
    return {Span{text}};
}

} // namespace

void TestArticle::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

QStringList TestArticle::everyId() const
{
    QStringList ids{u"home"_s};
    for (const StatusCode &code : m_catalog.codes)
        ids.append(code.id);
    for (const GlossaryTerm &term : m_catalog.terms)
        ids.append(term.id);
    for (const CodeClass &codeClass : m_catalog.classes)
        ids.append(codeClass.id);
    for (const Guide &guide : m_catalog.guides)
        ids.append(guide.id);
    for (const DecisionTree &tree : m_catalog.decisionTrees)
        ids.append(tree.id);
    return ids;
}

void TestArticle::initTestCase()
{
    m_language.setCurrent(u"en"_s);
    m_catalog = Catalog::builtIn();
    m_texts = std::make_unique<Texts>(m_catalog, m_language);
    m_articles = std::make_unique<Articles>(*m_texts);
    // 126 status codes, 63 error numbers, 32 terms, 7 classes, the guides and home.
    QVERIFY(everyId().size() >= 126 + 63 + 32 + 7 + 1 + 1);
}

void TestArticle::cleanup()
{
    m_language.setCurrent(u"en"_s);
}

void TestArticle::everyEntryHasAPage()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    for (const QString &id : everyId()) {
        const Article article = m_articles->article(id);
        QVERIFY2(!article.isEmpty(), qPrintable(id));
        QCOMPARE(article.id, id);
        if (id != "home"_L1)
            QCOMPARE(article.title, m_texts->textIn(language, id, "name"));
        if (const StatusCode *code = m_catalog.code(id)) {
            QCOMPARE(article.number, code->numberText());
            QCOMPARE(article.classId, code->classId());
        }
    }
}

void TestArticle::nothingOnAPageIsEmpty()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    for (const QString &id : everyId()) {
        const QString found = emptiness(m_articles->article(id));
        QVERIFY2(found.isEmpty(), qPrintable(id + u", empty: "_s + found));
    }
}

void TestArticle::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    int links = 0;
    for (const QString &id : everyId()) {
        for (const QString &link : linksOf(m_articles->article(id))) {
            const bool leads = link.startsWith("https://"_L1) ? link.size() > 10
                                                              : link == "home"_L1 || link == "help"_L1
                    || link == "shortcuts"_L1 || m_catalog.find(link).isValid() || !m_articles->article(link).isEmpty();
            QVERIFY2(leads, qPrintable(id + u" → "_s + link));
            ++links;
        }
    }
    QVERIFY(links > 1000);
}

void TestArticle::everyFormatNamesThePage()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    for (const QString &id : everyId()) {
        const Article article = m_articles->article(id);
        const QString html = textOf(toHtml(article));
        const QString markdown = toMarkdown(article).remove(u'\\');
        const QString text = toPlainText(article);
        for (const QString &form : {html, markdown, text}) {
            QVERIFY2(form.contains(article.number), qPrintable(id));
            QVERIFY2(form.contains(article.title), qPrintable(id));
        }
        QVERIFY2(markdown.startsWith(u"# "_s + article.heading() + u"\n\n"_s), qPrintable(id));
        QVERIFY2(text.startsWith(article.heading() + u'\n'), qPrintable(id));
        // The same texts in all three, so that both faces agree.
        for (const Span &span : spansOf(article)) {
            if (span.style == Span::Style::Action)
                continue;
            QVERIFY2(html.contains(span.text), qPrintable(id + u", HTML lacks: "_s + span.text));
            QVERIFY2(text.contains(span.text), qPrintable(id + u", plain text lacks: "_s + span.text));
            QVERIFY2(markdown.contains(QString(span.text).remove(u'\\')),
                     qPrintable(id + u", Markdown lacks: "_s + span.text));
        }
    }
}

void TestArticle::theSourcesOfACodeStandOnItsPageWithTheirDates()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    for (const StatusCode &code : std::as_const(m_catalog.codes)) {
        const Article article = m_articles->article(code.id);
        QList<RichText> items;
        if (const auto *bullets = std::get_if<Bullets>(&article.blocks.constLast()))
            items = bullets->items;
        QCOMPARE(items.size(), code.sources.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            const Source &source = code.sources.at(i);
            QCOMPARE(items.at(i).constFirst().link, source.url);
            const QString date = Vocabulary::date(source.asOf);
            QVERIFY2(!date.isEmpty() && plain(items.at(i)).contains(date), qPrintable(code.id + u' ' + source.asOf));
        }
        const auto dated = std::ranges::find(article.badges, Badge::Role::Date, &Badge::role);
        QVERIFY2(dated != article.badges.end(), qPrintable(code.id));
        QCOMPARE(dated->text, Vocabulary::dated(code.sources.constFirst()));
    }
}

void TestArticle::doubtsAreShown()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    int doubts = 0;
    for (const StatusCode &code : std::as_const(m_catalog.codes)) {
        const QString doubt = m_texts->textIn(language, code.id, "doubt");
        const Article article = m_articles->article(code.id);
        QStringList cautions;
        for (const Block &block : article.blocks) {
            if (const auto *caution = std::get_if<Caution>(&block))
                cautions.append(plain(caution->text));
        }
        QCOMPARE(cautions, doubt.isEmpty() ? QStringList() : QStringList{doubt});
        doubts += !doubt.isEmpty();
        // What only hearsay vouches for says so under its title.
        const bool unofficial = std::ranges::any_of(article.badges, [](const Badge &badge) {
            return badge.role == Badge::Role::Standing && badge.text == Vocabulary::standing(Standing::Unofficial);
        });
        QCOMPARE(unofficial, code.standing == Standing::Unofficial);
    }
    QVERIFY(doubts > 5);
}

void TestArticle::aSharedNumberNamesTheOthers()
{
    int shared = 0;
    for (const StatusCode &code : std::as_const(m_catalog.codes)) {
        const QStringList links = linksOf(m_articles->article(code.id));
        for (const StatusCode &other : std::as_const(m_catalog.codes)) {
            if (other.number != code.number || other.id == code.id)
                continue;
            ++shared;
            QVERIFY2(links.contains(other.id), qPrintable(code.id + u" does not name "_s + other.id));
        }
        QVERIFY2(!links.contains(code.id), qPrintable(code.id + u" names itself"_s));
    }
    QVERIFY(shared > 20);
}

void TestArticle::lookAlikesAndTermsAreLinked()
{
    for (const StatusCode &code : std::as_const(m_catalog.codes)) {
        const QStringList links = linksOf(m_articles->article(code.id));
        for (const QString &id : code.lookAlikes + code.terms)
            QVERIFY2(links.contains(id), qPrintable(code.id + u" does not link "_s + id));
    }
    for (const GlossaryTerm &term : std::as_const(m_catalog.terms)) {
        const QStringList links = linksOf(m_articles->article(term.id));
        for (const QString &id : term.related + m_catalog.codesAboutTerm(term.id))
            QVERIFY2(links.contains(id), qPrintable(term.id + u" does not link "_s + id));
    }
}

void TestArticle::noLabelIsLeftInEnglish()
{
    // Words of the interface that must not stand as a label in French, whatever the pages below happen to show.
    QSet<QString> english{u"Emitted by"_s,
                          u"Body"_s,
                          u"Carried by"_s,
                          u"Cacheable by default"_s,
                          u"Default edge TTL at Cloudflare"_s,
                          u"At Cloudflare"_s,
                          u"Limits at Cloudflare"_s,
                          u"Header fields"_s,
                          u"Specification"_s,
                          u"Registered until"_s,
                          u"Also called"_s,
                          u"See also"_s,
                          u"The same number elsewhere"_s,
                          u"Not to be confused with"_s,
                          u"Substatus codes of IIS"_s,
                          u"Terms"_s,
                          u"To take with care"_s,
                          u"The classes"_s,
                          u"The seven terms"_s,
                          u"A note on caching"_s,
                          u"cacheable by default"_s,
                          u"standard"_s,
                          u"unofficial"_s,
                          u"obsolete"_s};
    for (const QString &id : everyId()) {
        for (const QString &label : labelsOf(m_articles->article(id)))
            english.insert(label);
    }
    // The same word in both languages.
    for (const QString &word : {u"Sources"_s, u"Codes"_s, u"Guides"_s, u"Redirection"_s, u"Questions"_s})
        english.remove(word);
    m_language.setCurrent(u"fr"_s);
    static const QRegularExpression count(u"^\\d+ codes?$"_s);
    int labels = 0;
    for (const QString &id : everyId()) {
        for (const QString &label : labelsOf(m_articles->article(id))) {
            if (!label.contains(count))
                QVERIFY2(!english.contains(label), qPrintable(id + u": "_s + label));
            ++labels;
        }
    }
    QVERIFY(labels > 500);
}

void TestArticle::noSentenceIsLeftInEnglish()
{
    const auto isSentence = [](const Span &span) {
        return span.style != Span::Style::Code && span.text.trimmed().count(u' ') >= 3;
    };
    QSet<QString> english;
    for (const QString &id : everyId()) {
        for (const Span &span : spansOf(m_articles->article(id))) {
            if (isSentence(span))
                english.insert(span.text);
        }
    }
    QVERIFY(english.size() > 500);
    m_language.setCurrent(u"fr"_s);
    for (const QString &id : everyId()) {
        const Article article = m_articles->article(id);
        // Synonyms stand on a page in either language, each labelled with its own.
        // And the names that specifications have given stand in English everywhere.
        QSet<QString> synonyms;
        if (const StatusCode *code = m_catalog.code(id)) {
            for (const FormerName &former : code->formerNames)
                synonyms.insert(former.name);
        }
        for (const QString &language : Language::available())
            synonyms.insert(m_texts->listIn(language, id, "synonyms").join(u" · "_s));
        for (const Span &span : spansOf(article)) {
            if (isSentence(span) && !synonyms.contains(span.text))
                QVERIFY2(!english.contains(span.text), qPrintable(id + u": "_s + span.text));
        }
    }
}

void TestArticle::frenchSpacesStandBeforeItsPunctuation()
{
    m_language.setCurrent(u"fr"_s);
    static const QRegularExpression breaking(u" [:;!?»]|« "_s);
    // A colon between words; one in an address, a time or a literal stands between other signs.
    static const QRegularExpression missing(u"[\\p{L}\\p{N})»’][:;!?](?=\\s|$)"_s);
    static const QRegularExpression quoted(u"«[^»]*»"_s);
    int colons = 0;
    for (const QString &id : everyId()) {
        const Article article = m_articles->article(id);
        QStringList texts = labelsOf(article);
        for (const Span &span : spansOf(article)) {
            if (span.style != Span::Style::Code && !span.link.startsWith("https://"_L1)
                && !span.text.startsWith("https:"_L1))
                texts.append(span.text);
        }
        const QString foreign = m_texts->listIn(u"en"_s, id, "synonyms").join(u" · "_s);
        const QString aliases =
            m_texts->list(id, "aliases").join(u" · "_s); // error messages among them, as they stand on a screen
        for (const QString &text : std::as_const(texts)) {
            if (!foreign.isEmpty() && text == foreign)
                continue;
            QVERIFY2(!text.contains(breaking), qPrintable(id + u": "_s + text));
            // What stands in quotation marks may be quoted in English.
            QVERIFY2(text == aliases || !QString(text).remove(quoted).contains(missing),
                     qPrintable(id + u": "_s + text));
            QVERIFY2(!text.contains(u'\''), qPrintable(id + u", straight apostrophe: "_s + text));
            colons += int(text.count(u"\u00A0:"_s));
        }
        // And what the formats add of their own.
        const QString page = toPlainText(withoutLiterals(article));
        QVERIFY2(!page.contains(u" :"_s) && !page.contains(u" ;"_s), qPrintable(id));
        QVERIFY2(!page.contains(
                     QRegularExpression(u"^! À prendre avec précaution *:"_s, QRegularExpression::MultilineOption)),
                 qPrintable(id));
    }
    QVERIFY(colons > 20);
}

void TestArticle::theNameInTheOtherLanguageStandsUnderTheTitle()
{
    QCOMPARE(m_articles->article(u"404"_s).otherName, u"Introuvable"_s);
    QVERIFY(toHtml(m_articles->article(u"404"_s)).contains(u"Introuvable"_s));
    QVERIFY(toMarkdown(m_articles->article(u"404"_s)).contains(u"*Introuvable*"_s));
    QVERIFY(toPlainText(m_articles->article(u"404"_s)).contains(u"\nIntrouvable\n"_s));
    QVERIFY2(m_articles->article(u"term:cache"_s).otherName.isEmpty(), "the same word is not said twice");
    m_language.setCurrent(u"fr"_s);
    QCOMPARE(m_articles->article(u"404"_s).otherName, u"Not Found"_s);
}

void TestArticle::anUnknownIdHasNoPage()
{
    for (const QString &id :
         {u""_s, u"4040"_s, u"term:none"_s, u"HOME"_s, u"issuer:nginx"_s, u"limit:proxy-read-timeout"_s})
        QVERIFY2(m_articles->article(id).isEmpty(), qPrintable(id));
}

void TestArticle::theHomePageSaysWhatTheReferenceIs()
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        m_language.setCurrent(language);
        const Article home = m_articles->article(u"home"_s);
        const QString text = toPlainText(home);
        QVERIFY(text.contains(u"Cloudflare"_s));
        QVERIFY(text.contains(u"STD 1"_s));
        QVERIFY(text.contains(m_catalog.version));
        const QStringList links = linksOf(home);
        for (const CodeClass &codeClass : std::as_const(m_catalog.classes))
            QVERIFY2(links.contains(codeClass.id), qPrintable(codeClass.id));
        int first = 0;
        for (const GlossaryTerm &term : std::as_const(m_catalog.terms)) {
            QVERIFY2(links.contains(term.id) == term.first, qPrintable(term.id));
            first += term.first;
        }
        QCOMPARE(first, 7);
        for (const Guide &guide : std::as_const(m_catalog.guides))
            QVERIFY2(links.contains(guide.id), qPrintable(guide.id));
        for (const DecisionTree &tree : std::as_const(m_catalog.decisionTrees))
            QVERIFY2(links.contains(tree.id), qPrintable(tree.id));
    }
}

void TestArticle::theHomePageHoldsTheCachingExceptions()
{
    const QStringList links = linksOf(m_articles->article(u"home"_s));
    int exceptions = 0;
    for (const StatusCode &code : std::as_const(m_catalog.codes)) {
        const bool isException = code.isRegistered() && code.isCacheableByDefault() != code.edgeTtlSeconds.has_value();
        QVERIFY2(links.contains(code.id) == isException, qPrintable(code.id));
        exceptions += isException;
    }
    QVERIFY(exceptions > 0);
}

void TestArticle::theTextsOfAPackAreNoMarkupInHtml()
{
    Catalog catalog = Catalog::builtIn();
    const QList<CatalogProblem> problems = CatalogReader::readPack(u"/tmp/<evil>.json"_s, Hostile, catalog);
    QVERIFY(problems.isEmpty());
    const Texts texts(catalog, m_language);
    const Articles articles(texts);
    static const QRegularExpression known(
        u"^</?(html|head|meta|title|body|h1|h2|h3|p|span|b|a|code|ul|ol|li|table|tr|td|br|pre)(?=[ >/])"_s);
    for (const QString &id : {u"481-evil"_s, u"482-evil"_s, u"term:evil"_s, u"class:4xx"_s}) {
        const Article article = articles.article(id);
        QVERIFY(!article.isEmpty());
        const QString html = toHtml(article);
        for (const QString &tag : tagsOf(html)) {
            QVERIFY2(tag.contains(known), qPrintable(id + u": "_s + tag));
            QVERIFY2(!tag.contains("evil"_L1) || tag.startsWith("<a href=\"https://evil.example/"_L1)
                         || tag.startsWith("<a href=\"statut:"_L1),
                     qPrintable(tag));
        }
        const QString text = textOf(html);
        for (const Span &span : spansOf(article)) {
            QVERIFY2(span.style == Span::Style::Action || text.contains(span.text),
                     qPrintable(id + u" lost: "_s + span.text));
        }
        QVERIFY(text.contains(article.title));
    }
}

void TestArticle::htmlKeepsItsShapeWhateverTheTextsHold()
{
    const QStringList shape = tagsOf(toHtml(pageOf(u"x"_s)));
    QVERIFY(shape.size() > 80);
    for (const QString &text :
         {u"<script>alert(1)</script>"_s, u"<img src=\"file:///etc/passwd\">"_s, u"</td></tr></table></body></html>"_s,
          u"&lt;b&gt;"_s, u"\" onclick=\"go()"_s, u"' style='x"_s, u"%1 %2 %3 %4"_s, u"%n"_s, u"<!--"_s, u"]]>"_s,
          u"<a href=\"javascript:go()\">"_s}) {
        const QString html = toHtml(pageOf(text));
        QVERIFY2(tagsOf(html) == shape, qPrintable(text));
        QCOMPARE(textOf(html).count(text), textOf(toHtml(pageOf(u"\uE000"_s))).count(u'\uE000'));
    }
}

void TestArticle::markdownEscapesEveryMark()
{
    QCOMPARE(markdownOf(Paragraph{sentence(u"a*b _c_ [d](e) <f> #g |h| ~i~ &amp; !j {k} \\l `m`"_s)}),
             u"a\\*b \\_c\\_ \\[d\\](e) \\<f\\> \\#g \\|h\\| \\~i\\~ \\&amp; \\!j \\{k\\} \\\\l \\`m\\`"_s);
    // A literal keeps its signs, for they are none in there; with a backtick or a column's bar it is written as text.
    QCOMPARE(markdownOf(Paragraph{{{u"a*b_c"_s, Span::Style::Code, {}}}}), u"`a*b_c`"_s);
    QCOMPARE(markdownOf(Paragraph{{{u"a`b"_s, Span::Style::Code, {}}}}), u"a\\`b"_s);
    QCOMPARE(markdownOf(Paragraph{{{u"a*b"_s, Span::Style::Strong, {}}}}), u"**a\\*b**"_s);
    QCOMPARE(
        markdownOf(Paragraph{{{u"x](https://evil.example) <y>"_s, Span::Style::Plain, u"https://example.org/a"_s}}}),
        u"[x\\](https://evil.example) \\<y\\>](<https://example.org/a>)"_s);
    QCOMPARE(markdownOf(Heading{u"# a *b*"_s}), u"## \\# a \\*b\\*"_s);
    // Links to entries lead nowhere outside the program.
    QCOMPARE(markdownOf(Paragraph{{{u"404"_s, Span::Style::Plain, u"404"_s}}}), u"404"_s);
}

void TestArticle::markdownKeepsEachBlockOnItsLine()
{
    // What would begin a list, a rule or a heading at the beginning of a line.
    for (const QString &text :
         {u"- a"_s, u"+ a"_s, u"1. a"_s, u"12) a"_s, u"---"_s, u"==="_s, u"    code"_s, u"\tcode"_s}) {
        for (const Block &block :
             {Block(Paragraph{sentence(text)}), Block(Lead{sentence(text)}), Block(Bullets{{sentence(text)}})}) {
            QString written = markdownOf(block);
            if (std::holds_alternative<Bullets>(block))
                written.remove(0, 2);
            static const QRegularExpression mark(u"^([-+=]|\\d+[.)]|\\s)"_s);
            QVERIFY2(!written.contains(mark), qPrintable(written));
        }
    }
    QCOMPARE(markdownOf(Paragraph{sentence(u"404 a. b"_s)}), u"404 a. b"_s);
    QCOMPARE(markdownOf(Paragraph{sentence(u"2016 - 2026"_s)}), u"2016 - 2026"_s);
    // A line break inside a block would end it.
    for (const Block &block :
         {Block(Paragraph{sentence(u"a\n\n# b"_s)}), Block(Caution{u"t"_s, sentence(u"a\n\n# b"_s)}),
          Block(Bullets{{sentence(u"a\n\n# b"_s)}}), Block(Heading{u"a\n\n# b"_s})})
        QVERIFY2(!markdownOf(block).contains(u'\n'), qPrintable(markdownOf(block)));
    for (const QChar c : markdownOf(Paragraph{sentence(u"a\u0007\u001b[31mb\u009bc\u0000d"_s)}))
        QVERIFY(c.category() != QChar::Other_Control);
}

void TestArticle::markdownTablesHoldTheirColumns()
{
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    for (const QString &text : {u"a|b"_s, u"a`|`b"_s, u"a\nb"_s, u"| |"_s, u"a\\|b"_s}) {
        const RichText rich{{text, Span::Style::Plain, {}},
                            {text, Span::Style::Code, {}},
                            {text, Span::Style::Strong, u"https://x.example/"_s}};
        const QStringList lines = markdownOf(Facts{{{rich, {rich, rich}}, {rich, {rich}}}}).split(u'\n');
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines) {
            // An escaped backslash before a bar would free the bar.
            QString bars = line;
            bars.remove(u"\\\\"_s);
            QVERIFY2(bars.count(bar) == 3, qPrintable(line));
        }
    }
    // And on every page there is.
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        m_language.setCurrent(language);
        for (const QString &id : everyId()) {
            for (const QString &line : toMarkdown(m_articles->article(id)).split(u'\n')) {
                if (line.startsWith(u'|'))
                    QVERIFY2(QString(line).remove(u"\\\\"_s).count(bar) == 3, qPrintable(id + u": "_s + line));
            }
        }
    }
}

void TestArticle::stepsAreNumberedInEveryFormat()
{
    const Steps steps{{sentence(u"One."_s), sentence(u"Two."_s)}};
    QCOMPARE(markdownOf(steps), u"1. One.\n2. Two."_s);
    QCOMPARE(plainOf(steps), u"1. One.\n2. Two."_s);
    QVERIFY(toHtml(pageWith(steps)).contains(u"<ol"_s));
}

void TestArticle::aQuotationIsSetApartInEveryFormat()
{
    const Quotation quotation{u"To you"_s, {sentence(u"One."_s), sentence(u"Two."_s)}};
    QCOMPARE(markdownOf(quotation), u"> **To you**\n>\n> One.\n>\n> Two."_s);
    QCOMPARE(plainOf(quotation), u"To you\n\nOne.\n\nTwo."_s);
    QVERIFY(textOf(toHtml(pageWith(quotation))).contains(u"To youOne.Two."_s));
}

void TestArticle::aListingKeepsItsLines()
{
    const Listing listing{{u"GET /a-very-long-address-that-no-width-may-break HTTP/1.1"_s, QString(), u"<b>"_s}};
    QCOMPARE(plainOf(listing, 20), u"    GET /a-very-long-address-that-no-width-may-break HTTP/1.1\n    \n    <b>"_s);
    QCOMPARE(toMarkdown(pageWith(listing)),
             u"# Title\n\n    GET /a-very-long-address-that-no-width-may-break HTTP/1.1\n\n    <b>\n"_s);
    QVERIFY(toHtml(pageWith(listing)).contains(u"HTTP/1.1\n\n&lt;b&gt;</pre>"_s));
}

void TestArticle::aPageSaysWhatItKnowsInTheOrderOfTheQuestions()
{
    QStringList headings;
    for (const Block &block : m_articles->article(u"522-cloudflare"_s).blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.append(heading->text);
        else if (const auto *steps = std::get_if<NextSteps>(&block))
            headings.append(steps->title);
        else if (std::holds_alternative<RequestPath>(block))
            headings.append(u"(drawing)"_s);
    }
    QCOMPARE(headings,
             (QStringList{u"(drawing)"_s, u"What to do"_s, u"What happened"_s, u"Likely causes"_s,
                          u"What to collect before passing it on"_s, u"Not to be confused with"_s, u"Header fields"_s,
                          u"Traps"_s, u"Facts"_s, u"A reply to the customer"_s, u"What people say when they meet it"_s,
                          u"Terms"_s, u"Sources"_s}));
}

void TestArticle::aComparisonTellsApartFirstThenDrawsThenSetsSideBySide()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    const Article article = m_articles->article(ComparisonArticle::id({u"502"_s, u"503"_s, u"504"_s}));
    const auto *told = std::get_if<Bullets>(&article.blocks.constFirst());
    QVERIFY(told);
    QCOMPARE(told->items.size(), 3);
    QCOMPARE(plain(told->items.first()), m_texts->text(Catalog::distinctionId(u"502"_s, u"503"_s), "text"));
    QCOMPARE(std::ranges::count_if(article.blocks,
                                   [](const Block &block) { return std::holds_alternative<RequestPath>(block); }),
             3);
    const auto *columns = std::get_if<Columns>(&article.blocks.constLast());
    QVERIFY(columns);
    QCOMPARE(columns->heads.size(), 3);
    for (const Columns::Row &row : columns->rows)
        QCOMPARE(row.cells.size(), 3);
}

void TestArticle::theRowsThatDifferAreMarkedInEveryFormat()
{
    const Article article = m_articles->article(u"compare:502+522-cloudflare"_s);
    const auto &columns = std::get<Columns>(article.blocks.constLast());
    const auto differs = [&](const QString &label) {
        const auto row = std::ranges::find(columns.rows, label, &Columns::Row::label);
        return row != columns.rows.cend() && row->differs;
    };
    QVERIFY(differs(u"Issuer"_s));
    QVERIFY(differs(u"Failed"_s));
    QVERIFY(differs(u"Specification"_s)); // one has none
    QVERIFY(!differs(u"Class"_s));
    QVERIFY(!differs(u"Emitted by"_s));
    QVERIFY(toPlainText(article).contains(u"≠ Issuer\n    502  IANA\n    522  Cloudflare\n"_s));
    QVERIFY(toPlainText(article).contains(u"= Class\n"_s));
    QVERIFY(toMarkdown(article).contains(u"| ≠ Issuer | IANA | Cloudflare |"_s));
    QVERIFY(toHtml(article).contains(u"≠&nbsp;<b>Issuer</b>"_s));
}

void TestArticle::everyPairOfLookAlikesCanBeCompared()
{
    int count = 0;
    for (const StatusCode &code : m_catalog.codes) {
        for (const QString &other : code.lookAlikes) {
            const Article article = m_articles->article(ComparisonArticle::id({code.id, other}));
            QVERIFY2(!article.isEmpty() && std::holds_alternative<Bullets>(article.blocks.constFirst()),
                     qPrintable(code.id + u' ' + other));
            ++count;
        }
    }
    QVERIFY(count > 300);
}

void TestArticle::whatCannotBeComparedHasNoPage_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("one code") << u"compare:404"_s;
    QTest::newRow("four codes") << u"compare:404+410+403+401"_s;
    QTest::newRow("a code twice") << u"compare:404+404"_s;
    QTest::newRow("an unknown code") << u"compare:404+4040"_s;
    QTest::newRow("a term") << u"compare:404+term:cache"_s;
    QTest::newRow("nothing") << u"compare:"_s;
}

void TestArticle::whatCannotBeComparedHasNoPage()
{
    QFETCH(QString, id);
    QVERIFY(m_articles->article(id).isEmpty());
}

void TestArticle::actionsStandInTheWindowAlone()
{
    const Article page = pageWith(Paragraph{{{u"Words."_s}, {u"compare"_s, Span::Style::Action, u"compare:1+2"_s}}});
    QVERIFY(!toHtml(page).contains(u"compare"_s));
    QVERIFY(!toMarkdown(page).contains(u"compare"_s));
    QVERIFY(!toPlainText(page).contains(u"compare"_s));
    HtmlStyle style;
    style.isInteractive = true;
    QVERIFY(toHtml(page, style).contains(u"href=\"statut:compare:1+2\""_s));
}

void TestArticle::plainTextHoldsNoControlCharacters()
{
    for (const QString &text : {u"\u001b[31mred"_s, u"\u009b31m"_s, u"a\rb"_s, u"\u0007\b\u007f"_s, u"a\u0000b"_s}) {
        for (const int width : {0, 40}) {
            const QString page = toPlainText(pageOf(text), width);
            for (const QChar c : page)
                QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control,
                         qPrintable(QString::number(c.unicode(), 16)));
        }
    }
    // Nor those that make a line read backwards.
    QVERIFY(!toPlainText(pageOf(u"abc\u202Etxt.exe"_s)).contains(u'\u202E'));
}

void TestArticle::lineBreaksBecomeSpacesInPlainText()
{
    QCOMPARE(plainOf(Paragraph{sentence(u"first\nsecond"_s)}), u"first second"_s);
    QCOMPARE(plainOf(Facts{{{sentence(u"Label"_s), {sentence(u"first\nsecond"_s)}}}}), u"Label  first second"_s);
    const QString caution = plainOf(Caution{u"Care"_s, sentence(u"first\n\nsecond"_s)});
    QVERIFY2(caution.startsWith(u"! Care"_s) && caution.endsWith(u"first second"_s), qPrintable(caution));
}

void TestArticle::linksNeverLeaveTheirPlace()
{
    const QString html = toHtml(
        pageWith(Paragraph{{{u"a"_s, Span::Style::Plain, u"javascript:alert(1)"_s},
                            {u"b"_s, Span::Style::Plain, u"file:///etc/passwd"_s},
                            {u"c"_s, Span::Style::Plain, u"https://x.example/\" onclick=\"go()"_s}}}));
    QVERIFY(html.contains(u"href=\"statut:javascript:alert(1)\""_s));
    QVERIFY(html.contains(u"href=\"statut:file:///etc/passwd\""_s));
    QVERIFY(html.contains(u"href=\"https://x.example/&quot; onclick=&quot;go()\""_s));
    QVERIFY(!html.contains(u"\" onclick"_s));
    const QString markdown = markdownOf(
        Paragraph{{{u"a"_s, Span::Style::Plain, u"https://x.example/> [b](https://evil.example)\n# c"_s}}});
    QCOMPARE(markdown.count(u'>'), 1);
    QVERIFY(markdown.endsWith(u">)"_s));
    QVERIFY(!markdown.contains(u'\n'));
}

void TestArticle::wrappedLinesFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const int width : {40, 60, 80, 100}) {
        for (const char *language : {"en", "fr"})
            QTest::addRow("%s, %d columns", language, width) << QString::fromLatin1(language) << width;
    }
}

void TestArticle::wrappedLinesFit()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    m_language.setCurrent(language);
    for (const QString &id : everyId()) {
        Article article = m_articles->article(id);
        // The lines of an exchange are not wrapped.
        article.blocks.removeIf([](const Block &block) { return std::holds_alternative<Listing>(block); });
        QSet<QString> labels{{}, u"-"_s, u"!"_s};
        for (const Block &block : article.blocks) {
            if (const auto *facts = std::get_if<Facts>(&block)) {
                for (const Facts::Row &row : facts->rows)
                    labels.insert(plain(row.label));
            }
        }
        for (const QString &line : toPlainText(article, width).split(u'\n')) {
            if (line.size() <= width)
                continue;
            // A word that cannot be broken, behind nothing but what its line begins with.
            const qsizetype word = line.lastIndexOf(u' ') + 1;
            QVERIFY2(labels.contains(line.left(word).trimmed()), qPrintable(id + u": "_s + line));
            QVERIFY2(word + 20 < width, qPrintable(id + u", little room: "_s + line));
        }
    }
}

void TestArticle::wrappingLosesNothingAndKeepsNoBreakSpaces()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    m_language.setCurrent(language);
    // Not \s, which holds the no-break spaces too: a break there would split a word.
    static const QRegularExpression blanks(u"[ \n]+"_s);
    static const QRegularExpression rule(u"^(=+|-+)$"_s);
    const auto words = [](const QString &page) {
        QStringList list = page.split(blanks, Qt::SkipEmptyParts);
        list.removeIf([](const QString &word) { return word.contains(rule); });
        return list;
    };
    for (const QString &id : everyId()) {
        const Article article = m_articles->article(id);
        QVERIFY2(words(toPlainText(article, width)) == words(toPlainText(article)), qPrintable(id));
    }
    QCOMPARE(plainOf(Paragraph{sentence(u"aaaaaaaaaaaaaaaaaaaa bbb\u00A0: cccccccccccccccccc"_s)}, 24),
             u"aaaaaaaaaaaaaaaaaaaa\nbbb\u00A0: cccccccccccccccccc"_s);
}

void TestArticle::aWordThatIsTooLongStandsAlone()
{
    const QString address(60, u'x');
    QCOMPARE(plainOf(Paragraph{sentence(u"see "_s + address + u" there"_s)}, 40), u"see\n%1\nthere"_s.arg(address));
    QCOMPARE(plainOf(Bullets{{sentence(address)}}, 40), u"- "_s + address);
    QCOMPARE(plainOf(Bullets{{sentence(u"aa bb cc"_s)}}, 40), u"- aa bb cc"_s);
    const QString longTitle = u"word "_s.repeated(30).trimmed();
    Article article = pageWith(Heading{longTitle});
    article.title = longTitle;
    article.otherName = longTitle;
    article.badges = {{Badge::Role::Class, longTitle}, {Badge::Role::Issuer, longTitle}};
    for (const QString &line : toPlainText(article, 60).split(u'\n'))
        QVERIFY2(line.size() <= 60, qPrintable(line));
}

void TestArticle::aClassPageOfALargePackIsCapped()
{
    QByteArrayList codes;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray number = QByteArray::number(400 + i / 20);
        codes.append(R"({"id": ")" + number + "-big-" + QByteArray::number(i % 20) + R"(", "code": )" + number
                     + R"(, "issuer": "big", "standing": "vendor", "emitted_by": ["origin"], "body": "allowed",
                          "sources": [{"url": "https://big.example/", "as_of": "2026", "dated_by": "source"}],
                          "text": {"name": "Big", "summary": "Big."}})");
    }
    Catalog catalog = Catalog::builtIn();
    const QList<CatalogProblem> problems = CatalogReader::readPack(
        u"big.json"_s,
        R"({"format": 1, "issuers": [{"id": "issuer:big", "text": {"name": "Big"}}], "codes": [)" + codes.join(',')
            + "]}",
        catalog);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.constFirst().place));
    const qsizetype all = catalog.codesOfClass(u"class:4xx"_s).size();
    QVERIFY(all > 2000);
    const Texts texts(catalog, m_language);
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        m_language.setCurrent(language);
        const Article article = Articles(texts).article(u"class:4xx"_s);
        qsizetype rows = 0;
        QString said;
        for (const Block &block : article.blocks) {
            if (const auto *facts = std::get_if<Facts>(&block))
                rows = std::max(rows, facts->rows.size());
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                said += plain(paragraph->text) + u'\n';
        }
        QCOMPARE(rows, 500);
        QVERIFY2(said.contains(QString::number(all - 500)) || said.contains(QLocale().toString(all - 500)),
                 qPrintable(said));
        QVERIFY2(labelsOf(article).join(u'\n').contains(QString::number(all))
                     || labelsOf(article).join(u'\n').contains(QLocale().toString(all)),
                 "the heading counts them all");
    }
    // A small class is shown whole, and nothing is said of more.
    m_language.setCurrent(u"en"_s);
    QVERIFY(!toPlainText(m_articles->article(u"class:4xx"_s)).contains(u" more, in the tree"_s));
}

void TestArticle::aPageOfAPackNamesThePack()
{
    Catalog catalog = Catalog::builtIn();
    QVERIFY(CatalogReader::readPack(u"evil.json"_s, Hostile, catalog).isEmpty());
    const Texts texts(catalog, m_language);
    QVERIFY(toPlainText(Articles(texts).article(u"481-evil"_s)).contains(u"evil.json"_s));
    QVERIFY(toPlainText(Articles(texts).article(u"term:evil"_s)).contains(u"evil.json"_s));
    QVERIFY(!toPlainText(m_articles->article(u"404"_s)).contains(u".json"_s));
}

void TestArticle::aTermWithoutFactsHasNoEmptyTable()
{
    Catalog catalog = Catalog::builtIn();
    QVERIFY(
        CatalogReader::readPack(
            u"p.json"_s,
            R"({"format": 1, "terms": [{"id": "term:bare", "text": {"name": "bare", "summary": "Nothing more."}}]})",
            catalog)
            .isEmpty());
    const Texts texts(catalog, m_language);
    QCOMPARE(emptiness(Articles(texts).article(u"term:bare"_s)), QString());
}

void TestArticle::datesAreWrittenAsPeopleDo_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("day") << u"2026-07-31"_s << u"July 31, 2026"_s << u"31 juillet 2026"_s;
    QTest::newRow("first of a month") << u"2026-07-01"_s << u"July 1, 2026"_s << u"1er juillet 2026"_s;
    QTest::newRow("one digit") << u"1998-04-02"_s << u"April 2, 1998"_s << u"2 avril 1998"_s;
    QTest::newRow("month") << u"2022-06"_s << u"June 2022"_s << u"juin 2022"_s;
    QTest::newRow("August") << u"2025-08"_s << u"August 2025"_s << u"août 2025"_s;
    QTest::newRow("year") << u"2016"_s << u"2016"_s << u"2016"_s;
}

void TestArticle::datesAreWrittenAsPeopleDo()
{
    QFETCH(QString, iso);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(Vocabulary::date(iso), english);
    m_language.setCurrent(u"fr"_s);
    QCOMPARE(Vocabulary::date(iso), french);
}

void TestArticle::aDateSaysWhatItDates()
{
    Source source;
    source.asOf = u"2026-07-31"_s;
    source.datedBy = Source::DatedBy::Source;
    QCOMPARE(Vocabulary::dated(source), u"as of July 31, 2026"_s);
    source.datedBy = Source::DatedBy::Compilation;
    QCOMPARE(Vocabulary::dated(source), u"undated, compiled July 31, 2026"_s);
    m_language.setCurrent(u"fr"_s);
    QCOMPARE(Vocabulary::dated(source), u"sans date, relevé le 31 juillet 2026"_s);
}

void TestArticle::durationsAreWrittenOut_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"0 s"_s;
    QTest::newRow("seconds") << 19 << u"19 s"_s;
    QTest::newRow("a minute") << 60 << u"1 min"_s;
    QTest::newRow("no whole minutes") << 90 << u"90 s"_s;
    QTest::newRow("two hours") << 7200 << u"120 min"_s;
}

void TestArticle::durationsAreWrittenOut()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds, QLocale(u"en"_s)), text.replace(u' ', u'\u00A0'));
    QCOMPARE(durationText(seconds, QLocale(u"fr"_s)), text);
    QCOMPARE(durationText(86400, QLocale(u"fr"_s)), u"1\u202F440\u00A0min"_s);
}

void TestArticle::everyWordOfTheVocabularyIsTranslated()
{
    const auto words = [] {
        QStringList list;
        for (int i = 0; i <= int(Standing::Vendor); ++i)
            list.append(Vocabulary::standing(Standing(i)));
        for (int i = 0; i <= int(Hop::Origin); ++i)
            list.append(Vocabulary::hop(Hop(i)));
        for (int i = 0; i <= int(Body::None); ++i)
            list.append(Vocabulary::body(Body(i)));
        for (int i = 0; i <= int(Occurrence::LogOnly); ++i)
            list.append(Vocabulary::occurrence(Occurrence(i)));
        for (int i = 0; i <= int(Evidence::Observed); ++i)
            list.append(Vocabulary::evidence(Evidence(i)));
        for (const QString &category : {u"access_denied"_s, u"rate_limit"_s, u"config"_s, u"legal"_s, u"origin"_s,
                                        u"rewrite"_s, u"unsupported"_s})
            list.append(Vocabulary::errorCategory(category));
        return list;
    };
    const QStringList english = words();
    m_language.setCurrent(u"fr"_s);
    const QStringList french = words();
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY(!english.at(i).isEmpty());
        if (english.at(i) != "client"_L1 && english.at(i) != "configuration"_L1)
            QVERIFY2(english.at(i) != french.at(i), qPrintable(english.at(i)));
    }
    // Every category that the catalog holds has a word.
    for (const StatusCode &code : std::as_const(m_catalog.codes)) {
        if (code.cloudflareError)
            QVERIFY2(!Vocabulary::errorCategory(code.cloudflareError->category).contains(u'_'), qPrintable(code.id));
    }
    QCOMPARE(Vocabulary::errorCategory(u"own_word"_s), u"own_word"_s);
    QCOMPARE(Vocabulary::classLabel(u"class:4xx"_s), u"4xx"_s);
    QCOMPARE(Vocabulary::classLabel(u"class:other"_s), u"…"_s);
}

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
