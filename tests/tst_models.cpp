// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogreader.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/entryfilter.h"
#include "models/entrytreemodel.h"
#include "models/roles.h"
#include "search/folding.h"
#include "search/searchindex.h"
#include "search/snippet.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

// Stands before the JSON below, for moc 6.4 loses its way in raw strings.
class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    // Groups
    void theTreeOfAPackIsDrawn();
    void classesStandInReadingOrder();
    void everyCodeStandsOnceInItsClass();
    void classesWithoutACodeAreLeftOut();
    void hitsStandByClassWithTheBestFirst();
    void noHitGetsLostBetweenTheGroups_data();
    void noHitGetsLostBetweenTheGroups();

    // Filters
    void aFilterLetsThroughWhatItSays_data();
    void aFilterLetsThroughWhatItSays();
    void filtersAreCombined();
    void aFilterThatNothingPassesLeavesNoGroup();
    void anEmptyFilterIsNotActive();

    // The model
    void theModelIsSound_data();
    void theModelIsSound();
    void theModelIsSoundWhenItsGroupsChange();
    void anEntryIsFoundByItsId();
    void aChangeOfLanguageIsNoReset();
    void everyTextFollowsTheLanguage();
    void rowsAreReadOut_data();
    void rowsAreReadOut();
    void rolesSayWhatARowShows();
    void onlyVendorsCarryABadge();
    void favouritesAreMarked();
    void toolTipsShowTheSummaryAsItIs_data();
    void toolTipsShowTheSummaryAsItIs();

    // Matches
    void matchedWordsAreMarkedInTheName_data();
    void matchedWordsAreMarkedInTheName();
    void whatElseMatchedIsNamed_data();
    void whatElseMatchedIsNamed();
    void aHitShowsWhatItSaysAndWhy();
    void withoutAQueryNothingIsMarked();

private:
    Language m_language;
    std::unique_ptr<Texts> m_builtIn;
    std::unique_ptr<Texts> m_packed; ///< with the pack below
    Catalog m_builtInCatalog;
    Catalog m_packedCatalog;
};

namespace {

constexpr const char *Pack = R"({
  "format": 1,
  "issuers": [{"id": "issuer:acme", "text": {"name": {"en": "Acme Gateway", "fr": "Passerelle Acme"}}}],
  "codes": [
    {"id": "482-acme", "code": 482, "issuer": "acme", "standing": "vendor", "emitted_by": ["origin"], "body": "allowed",
     "sources": [{"url": "https://acme.example/482", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": {"en": "Badge Worn Out", "fr": "Badge usé"}, "summary": "The badge is too old."}},
    {"id": "481-acme", "code": 481, "issuer": "acme", "standing": "vendor", "emitted_by": ["proxy"], "body": "allowed",
     "heuristically_cacheable": true,
     "sources": [{"url": "https://acme.example/481", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": {"en": "Badge Missing", "fr": "Badge absent"}, "summary": "No badge was sent.",
              "aliases": {"en": ["no badge", "forgotten card"], "fr": ["carte oubliée"]}}},
    {"id": "981-acme", "code": 981, "issuer": "acme", "standing": "vendor", "emitted_by": ["client"], "body": "none",
     "sources": [{"url": "https://acme.example/981", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": "<i>Hostile</i> & \"loud\"",
              "summary": "<script>alert(1)</script> <img src=\"https://acme.example/x.png\"> & \"quotes\""}},
    {"id": "982-acme", "code": 982, "issuer": "acme", "standing": "vendor", "emitted_by": ["client"], "body": "none",
     "sources": [{"url": "https://acme.example/982", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": "R&D", "summary": "Research & \"development\""}}
  ],
  "errors": [
    {"id": "1981-acme", "code": 1981, "issuer": "acme", "standing": "vendor", "emitted_by": ["proxy"], "body": "allowed",
     "sources": [{"url": "https://acme.example/1981", "as_of": "2026", "dated_by": "source"}],
     "text": {"name": {"en": "Gate Closed", "fr": "Porte close"}, "summary": "The gate is closed."}}
  ],
  "terms": [
    {"id": "term:acme-badge", "text": {"name": {"en": "badge", "fr": "badge"}, "summary": "What opens the gate.",
                                       "synonyms": {"en": ["pass card"], "fr": ["laissez-passer"]}}}
  ]
})";

EntryFilter acmeOnly()
{
    EntryFilter filter;
    filter.issuer = u"acme"_s;
    return filter;
}

/// The tree as one reads it: a group with its count, below it its entries with the badge of their issuer.
QString drawn(const QAbstractItemModel &model)
{
    QString text;
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex group = model.index(g, 0);
        text += u"%1 (%2)\n"_s.arg(group.data().toString(), group.data(CountRole).toString());
        for (int row = 0; row < model.rowCount(group); ++row) {
            const QModelIndex entry = model.index(row, 0, group);
            const QString issuer = entry.data(IssuerRole).toString();
            text += u"  "_s + entry.data().toString() + (issuer.isEmpty() ? QString() : u" [%1]"_s.arg(issuer)) + u'\n';
        }
    }
    return text;
}

QStringList idsOf(const QList<EntryGroup> &groups)
{
    QStringList ids;
    for (const EntryGroup &group : groups)
        ids.append(group.id);
    return ids;
}

QStringList idsOf(const Catalog &catalog, const QList<EntryRef> &entries)
{
    QStringList ids;
    for (const EntryRef entry : entries)
        ids.append(catalog.id(entry));
    return ids;
}

QList<SearchHit> hitsOf(const Catalog &catalog, const QStringList &ids)
{
    QList<SearchHit> hits;
    for (const QString &id : ids)
        hits.append({catalog.find(id), double(ids.size() - hits.size())});
    return hits;
}

/// A model that holds the entry alone, as if @p words had found it.
std::unique_ptr<EntryTreeModel> modelOf(const Texts &texts, const QString &id, const QStringList &words)
{
    auto model = std::make_unique<EntryTreeModel>(texts);
    model->setGroups(hitGroups(texts.catalog(), hitsOf(texts.catalog(), {id})), words);
    return model;
}

/// Every text of every row, by role.
QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    const auto add = [&texts](const QModelIndex &index) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(NameRole), int(Qt::ToolTipRole)})
            texts.append(index.data(role).toString());
    };
    for (int g = 0; g < model.rowCount(); ++g) {
        add(model.index(g, 0));
        for (int row = 0; row < model.rowCount(model.index(g, 0)); ++row)
            add(model.index(row, 0, model.index(g, 0)));
    }
    return texts;
}

} // namespace

void TestModels::initTestCase()
{
    m_builtInCatalog = Catalog::builtIn();
    m_packedCatalog = Catalog::builtIn();
    const QList<CatalogProblem> problems = CatalogReader::readPack(u"acme.json"_s, Pack, m_packedCatalog);
    QVERIFY2(problems.isEmpty(), "the pack of this test is broken");
    m_builtIn = std::make_unique<Texts>(m_builtInCatalog, m_language);
    m_packed = std::make_unique<Texts>(m_packedCatalog, m_language);
    m_language.setCurrent(u"en"_s);
}

void TestModels::theTreeOfAPackIsDrawn()
{
    EntryTreeModel model(*m_packed);
    model.setGroups(browseGroups(m_packedCatalog, acmeOnly()));
    QCOMPARE(drawn(model),
             u"4xx Client error (2)\n"
             "  481 Badge Missing [Acme Gateway]\n"
             "  482 Badge Worn Out [Acme Gateway]\n"
             "Outside the classes (2)\n"
             "  981 <i>Hostile</i> & \"loud\" [Acme Gateway]\n"
             "  982 R&D [Acme Gateway]\n"
             "1xxx Cloudflare error numbers (1)\n"
             "  1981 Gate Closed [Acme Gateway]\n"_s);

    m_language.setCurrent(u"fr"_s);
    model.retranslate();
    const QString french = drawn(model);
    m_language.setCurrent(u"en"_s);
    QCOMPARE(french,
             u"4xx Erreur du client (2)\n"
             "  481 Badge absent [Passerelle Acme]\n"
             "  482 Badge usé [Passerelle Acme]\n"
             "Hors classes (2)\n"
             "  981 <i>Hostile</i> & \"loud\" [Passerelle Acme]\n"
             "  982 R&D [Passerelle Acme]\n"
             "1xxx Numéros d’erreur de Cloudflare (1)\n"
             "  1981 Porte close [Passerelle Acme]\n"_s);
}

void TestModels::classesStandInReadingOrder()
{
    const QStringList ids = idsOf(browseGroups(m_builtInCatalog, {}));
    QCOMPARE(ids,
             (QStringList{u"class:1xx"_s, u"class:2xx"_s, u"class:3xx"_s, u"class:4xx"_s, u"class:5xx"_s,
                          u"class:other"_s, u"class:1xxx"_s}));
}

void TestModels::everyCodeStandsOnceInItsClass()
{
    EntryTreeModel model(*m_builtIn);
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    QStringList shown;
    qsizetype counted = 0;
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex group = model.index(g, 0);
        counted += group.data(CountRole).toLongLong();
        QCOMPARE(group.data(CountRole).toInt(), model.rowCount(group));
        int last = -1;
        for (int row = 0; row < model.rowCount(group); ++row) {
            const QString id = model.index(row, 0, group).data(IdRole).toString();
            const StatusCode *code = m_builtInCatalog.code(id);
            QVERIFY2(code, qPrintable(id));
            QCOMPARE(code->classId(), group.data(IdRole).toString());
            QVERIFY2(code->number >= last, qPrintable(id + u" stands out of order"_s));
            last = code->number;
            shown.append(id);
        }
    }
    QCOMPARE(counted, m_builtInCatalog.codes.size());
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), m_builtInCatalog.codes.size());
}

void TestModels::classesWithoutACodeAreLeftOut()
{
    QCOMPARE(idsOf(browseGroups(m_packedCatalog, acmeOnly())),
             (QStringList{u"class:4xx"_s, u"class:other"_s, u"class:1xxx"_s}));
}

void TestModels::hitsStandByClassWithTheBestFirst()
{
    const QList<SearchHit> hits = hitsOf(m_builtInCatalog,
                                         {u"522-cloudflare"_s, u"term:cache"_s, u"404"_s, u"520-cloudflare"_s,
                                          u"class:4xx"_s, u"403"_s, u"term:client"_s, u"guide:caching"_s});
    const QList<EntryGroup> groups = hitGroups(m_builtInCatalog, hits);
    QCOMPARE(idsOf(groups), (QStringList{u"class:5xx"_s, u"group:terms"_s, u"class:4xx"_s, u"group:pages"_s}));
    QCOMPARE(idsOf(m_builtInCatalog, groups.at(0).entries), (QStringList{u"522-cloudflare"_s, u"520-cloudflare"_s}));
    QCOMPARE(idsOf(m_builtInCatalog, groups.at(1).entries), (QStringList{u"term:cache"_s, u"term:client"_s}));
    QCOMPARE(idsOf(m_builtInCatalog, groups.at(2).entries), (QStringList{u"404"_s, u"403"_s}));
    QCOMPARE(idsOf(m_builtInCatalog, groups.at(3).entries), (QStringList{u"class:4xx"_s, u"guide:caching"_s}));
    QVERIFY(hitGroups(m_builtInCatalog, {}).isEmpty());
}

void TestModels::noHitGetsLostBetweenTheGroups_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"404", "52", "5xx", "cache", "serveur", "time out", "délai", "proxy", "1020"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestModels::noHitGetsLostBetweenTheGroups()
{
    QFETCH(QString, query);
    static const SearchIndex index(*m_builtIn);
    const SearchAnswer answer = index.find(query, 200);
    QVERIFY(!answer.hits.isEmpty());
    const QList<EntryGroup> groups = hitGroups(m_builtInCatalog, answer.hits);
    QCOMPARE(groups.constFirst().entries.constFirst(), answer.hits.constFirst().entry);
    qsizetype entries = 0;
    qsizetype bestSoFar = -1;
    for (const EntryGroup &group : groups) {
        entries += group.entries.size();
        qsizetype last = -1;
        for (const EntryRef entry : group.entries) {
            const auto hit = std::ranges::find(answer.hits, entry, &SearchHit::entry);
            QVERIFY(hit != answer.hits.end());
            const qsizetype rank = hit - answer.hits.begin();
            QVERIFY2(rank > last, "within a group the better stands first");
            last = rank;
        }
        const auto best = std::ranges::find(answer.hits, group.entries.constFirst(), &SearchHit::entry)
            - answer.hits.begin();
        QVERIFY2(best > bestSoFar, "the group of the better hit stands first");
        bestSoFar = best;
    }
    QCOMPARE(entries, answer.hits.size());
}

void TestModels::aFilterLetsThroughWhatItSays_data()
{
    QTest::addColumn<EntryFilter>("filter");
    QTest::addColumn<QStringList>("passing");
    QTest::addColumn<QStringList>("kept");

    const auto row = [](const char *name, auto change, const QStringList &passing, const QStringList &kept) {
        EntryFilter filter;
        change(filter);
        QTest::newRow(name) << filter << passing << kept;
    };
    row("nothing", [](EntryFilter &) {}, {u"404"_s, u"522-cloudflare"_s, u"481-acme"_s, u"418"_s}, {});
    row("issuer", [](EntryFilter &filter) { filter.issuer = u"nginx"_s; }, {u"499-nginx"_s},
        {u"404"_s, u"499-cloudflare"_s, u"481-acme"_s});
    row("emitted by the client", [](EntryFilter &filter) { filter.emittedBy = Hop::Client; }, {u"981-acme"_s},
        {u"404"_s, u"522-cloudflare"_s, u"418"_s});
    row("emitted by a proxy", [](EntryFilter &filter) { filter.emittedBy = Hop::Proxy; },
        {u"522-cloudflare"_s, u"302"_s, u"481-acme"_s, u"1981-acme"_s}, {u"404"_s, u"418"_s, u"482-acme"_s});
    row("emitted by the origin", [](EntryFilter &filter) { filter.emittedBy = Hop::Origin; },
        {u"404"_s, u"302"_s, u"482-acme"_s}, {u"522-cloudflare"_s, u"418"_s, u"481-acme"_s});
    row("cacheable", [](EntryFilter &filter) { filter.cacheableOnly = true; }, {u"404"_s, u"481-acme"_s},
        {u"302"_s, u"522-cloudflare"_s, u"482-acme"_s});
    row("registered", [](EntryFilter &filter) { filter.registeredOnly = true; }, {u"404"_s, u"302"_s, u"418"_s},
        {u"522-cloudflare"_s, u"481-acme"_s, u"1020-cloudflare"_s, u"420-twitter"_s});
}

void TestModels::aFilterLetsThroughWhatItSays()
{
    QFETCH(EntryFilter, filter);
    QFETCH(QStringList, passing);
    QFETCH(QStringList, kept);
    QStringList shown;
    for (const EntryGroup &group : browseGroups(m_packedCatalog, filter)) {
        QVERIFY2(!group.entries.isEmpty(), qPrintable(group.id));
        shown += idsOf(m_packedCatalog, group.entries);
    }
    for (const QString &id : passing)
        QVERIFY2(shown.contains(id), qPrintable(id));
    for (const QString &id : kept)
        QVERIFY2(!shown.contains(id), qPrintable(id));
    for (const StatusCode &code : m_packedCatalog.codes)
        QCOMPARE(shown.contains(code.id), filter.accepts(code));
}

void TestModels::filtersAreCombined()
{
    EntryFilter filter = acmeOnly();
    filter.emittedBy = Hop::Proxy;
    filter.cacheableOnly = true;
    const QList<EntryGroup> groups = browseGroups(m_packedCatalog, filter);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(idsOf(m_packedCatalog, groups.constFirst().entries), QStringList{u"481-acme"_s});

    EntryFilter official;
    official.registeredOnly = true;
    official.cacheableOnly = true;
    for (const EntryGroup &group : browseGroups(m_builtInCatalog, official)) {
        for (const EntryRef entry : group.entries) {
            const StatusCode &code = m_builtInCatalog.codes.at(entry.index);
            QVERIFY2(code.isRegistered() && code.isCacheableByDefault(), qPrintable(code.id));
        }
    }
}

void TestModels::aFilterThatNothingPassesLeavesNoGroup()
{
    EntryFilter filter = acmeOnly();
    filter.registeredOnly = true;
    QVERIFY(browseGroups(m_packedCatalog, filter).isEmpty());
    EntryTreeModel model(*m_packed);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setGroups(browseGroups(m_packedCatalog, filter));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(u"481-acme"_s).isValid());
}

void TestModels::anEmptyFilterIsNotActive()
{
    QVERIFY(!EntryFilter().isActive());
    QVERIFY(acmeOnly().isActive());
    EntryFilter filter;
    filter.emittedBy = Hop::Client; // the first of the enumeration
    QVERIFY(filter.isActive());
    filter = {};
    filter.cacheableOnly = true;
    QVERIFY(filter.isActive());
    filter = {};
    filter.registeredOnly = true;
    QVERIFY(filter.isActive());
}

void TestModels::theModelIsSound_data()
{
    QTest::addColumn<QList<EntryGroup>>("groups");
    QTest::newRow("empty") << QList<EntryGroup>();
    QTest::newRow("the whole catalog") << browseGroups(m_builtInCatalog, {});
    QTest::newRow("hits") << hitGroups(
        m_builtInCatalog,
        hitsOf(m_builtInCatalog, {u"404"_s, u"term:cache"_s, u"class:4xx"_s, u"522-cloudflare"_s, u"guide:caching"_s}));
}

void TestModels::theModelIsSound()
{
    QFETCH(QList<EntryGroup>, groups);
    EntryTreeModel model(*m_builtIn);
    model.setGroups(groups, {u"cache"_s});
    // The tester walks through everything when it is made.
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), groups.size());
    QCOMPARE(model.columnCount(), 1);
    for (int g = 0; g < groups.size(); ++g) {
        const QModelIndex group = model.index(g, 0);
        QVERIFY(!group.parent().isValid());
        QVERIFY(group.data(IsGroupRole).toBool());
        QCOMPARE(model.rowCount(group), groups.at(g).entries.size());
        for (int row = 0; row < model.rowCount(group); ++row) {
            const QModelIndex entry = model.index(row, 0, group);
            QCOMPARE(entry.parent(), group);
            QVERIFY(!model.hasChildren(entry));
            QVERIFY(!entry.data(IsGroupRole).toBool());
            QCOMPARE(entry.data(IdRole).toString(), m_builtInCatalog.id(groups.at(g).entries.at(row)));
        }
        QVERIFY(!model.index(model.rowCount(group), 0, group).isValid());
        QVERIFY(!model.index(0, 1, group).isValid());
    }
    QVERIFY(!model.data({}).isValid());
}

void TestModels::theModelIsSoundWhenItsGroupsChange()
{
    EntryTreeModel model(*m_packed);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setGroups(browseGroups(m_packedCatalog, {}));
    const QPersistentModelIndex old(model.indexOf(u"404"_s));
    QVERIFY(old.isValid());
    model.setGroups(hitGroups(m_packedCatalog, hitsOf(m_packedCatalog, {u"522-cloudflare"_s, u"404"_s})), {u"52"_s});
    QVERIFY2(!old.isValid(), "an index from before must not point into the new groups");
    QCOMPARE(model.rowCount(), 2);
    model.retranslate();
    model.setFavourites({u"404"_s});
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
    model.retranslate(); // of nothing
    model.setGroups(browseGroups(m_packedCatalog, acmeOnly()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(resets.size(), 4);
}

void TestModels::anEntryIsFoundByItsId()
{
    EntryTreeModel model(*m_builtIn);
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    for (const StatusCode &code : std::as_const(m_builtInCatalog.codes)) {
        const QModelIndex index = model.indexOf(code.id);
        QVERIFY2(index.isValid(), qPrintable(code.id));
        QCOMPARE(index.data(IdRole).toString(), code.id);
        QCOMPARE(index.parent().data(IdRole).toString(), code.classId());
    }
    for (const CodeClass &codeClass : std::as_const(m_builtInCatalog.classes)) {
        const QModelIndex index = model.indexOf(codeClass.id);
        QCOMPARE(index.data(IdRole).toString(), codeClass.id);
        QVERIFY(index.data(IsGroupRole).toBool());
    }
    for (const QString &id :
         {u""_s, u"home"_s, u"no such id"_s, u"4040"_s, u"term:cache"_s, u"class:9xx"_s, u"group:terms"_s})
        QVERIFY2(!model.indexOf(id).isValid(), qPrintable(id));

    model.setGroups(hitGroups(m_builtInCatalog, hitsOf(m_builtInCatalog, {u"term:cache"_s, u"404"_s})));
    QCOMPARE(model.indexOf(u"term:cache"_s).parent().data(IdRole).toString(), u"group:terms"_s);
    QVERIFY(model.indexOf(u"group:terms"_s).data(IsGroupRole).toBool());
    QVERIFY(!model.indexOf(u"522-cloudflare"_s).isValid());
}

void TestModels::aChangeOfLanguageIsNoReset()
{
    EntryTreeModel model(*m_builtIn);
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    const QPersistentModelIndex kept(model.indexOf(u"404"_s));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    m_language.setCurrent(u"fr"_s);
    model.retranslate();
    const QString french = kept.data(NameRole).toString();
    m_language.setCurrent(u"en"_s);
    model.retranslate();

    QCOMPARE(resets.size(), 0);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(french, u"Introuvable"_s);
    QCOMPARE(kept.data(NameRole).toString(), u"Not Found"_s);
    // Twice every row: the groups and what is in them.
    QSet<QString> changed;
    for (const QList<QVariant> &change : std::as_const(changes)) {
        const auto first = change.at(0).toModelIndex();
        const auto last = change.at(1).toModelIndex();
        QCOMPARE(first.parent(), last.parent());
        QVERIFY2(change.at(2).value<QList<int>>().isEmpty(), "every role may have changed");
        for (int row = first.row(); row <= last.row(); ++row)
            changed.insert(first.siblingAtRow(row).data(IdRole).toString());
    }
    QCOMPARE(changed.size(), m_builtInCatalog.codes.size() + m_builtInCatalog.classes.size());
}

void TestModels::everyTextFollowsTheLanguage()
{
    EntryTreeModel model(*m_builtIn);
    QStringList all{u"404"_s,       u"522-cloudflare"_s, u"term:user-agent"_s,
                    u"class:4xx"_s, u"guide:caching"_s,  u"1020-cloudflare"_s};
    model.setGroups(hitGroups(m_builtInCatalog, hitsOf(m_builtInCatalog, all)));
    const QStringList english = textsOf(model);
    m_language.setCurrent(u"fr"_s);
    const QStringList french = textsOf(model);
    m_language.setCurrent(u"en"_s);
    QCOMPARE(textsOf(model), english);
    QCOMPARE(french.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (!english.at(i).isEmpty())
            QVERIFY2(english.at(i) != french.at(i), qPrintable(english.at(i)));
    }
}

void TestModels::rowsAreReadOut_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("registered") << u"404"_s << u"404, Not Found, client error"_s
                                << u"404, Introuvable, erreur du client"_s;
    QTest::newRow("vendor") << u"522-cloudflare"_s << u"522, Connection timed out, server error, Cloudflare"_s
                            << u"522, Délai de connexion dépassé, erreur du serveur, Cloudflare"_s;
    QTest::newRow("error number") << u"1020-cloudflare"_s
                                  << u"1020, Access denied, Cloudflare error number, Cloudflare"_s
                                  << u"1020, Accès refusé, numéro d’erreur de Cloudflare, Cloudflare"_s;
    QTest::newRow("issuer in two languages") << u"481-acme"_s << u"481, Badge Missing, client error, Acme Gateway"_s
                                             << u"481, Badge absent, erreur du client, Passerelle Acme"_s;
    QTest::newRow("term") << u"term:user-agent"_s << u"user agent, term"_s << u"agent utilisateur, terme"_s;
    QTest::newRow("class as an entry") << u"class:4xx"_s << u"Client error, overview"_s
                                       << u"Erreur du client, vue d’ensemble"_s;
}

void TestModels::rowsAreReadOut()
{
    QFETCH(QString, id);
    QFETCH(QString, english);
    QFETCH(QString, french);
    const auto model = modelOf(*m_packed, id, {});
    const QModelIndex entry = model->index(0, 0, model->index(0, 0));
    QCOMPARE(entry.data(Qt::AccessibleTextRole).toString(), english);
    m_language.setCurrent(u"fr"_s);
    const QString spoken = entry.data(Qt::AccessibleTextRole).toString();
    m_language.setCurrent(u"en"_s);
    QCOMPARE(spoken, french);
}

void TestModels::rolesSayWhatARowShows()
{
    EntryTreeModel model(*m_packed);
    model.setGroups(browseGroups(m_packedCatalog, acmeOnly()));
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data(IdRole).toString(), u"class:4xx"_s);
    QCOMPARE(group.data(ClassRole).toString(), u"class:4xx"_s);
    QCOMPARE(group.data(NumberRole).toString(), u"4xx"_s);
    QCOMPARE(group.data(NameRole).toString(), u"Client error"_s);
    QCOMPARE(group.data(Qt::AccessibleTextRole).toString(), u"4xx Client error, 2 entries"_s);
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"1xxx Cloudflare error numbers, 1 entry"_s);
    // "…" is no name: neither shown nor read.
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Outside the classes, 2 entries"_s);

    const QModelIndex entry = model.index(0, 0, group);
    QCOMPARE(entry.data(IdRole).toString(), u"481-acme"_s);
    QCOMPARE(entry.data(ClassRole).toString(), u"class:4xx"_s);
    QCOMPARE(entry.data(NumberRole).toString(), u"481"_s);
    QCOMPARE(entry.data(NameRole).toString(), u"Badge Missing"_s);
    QVERIFY(!entry.data(CountRole).isValid());

    const auto terms = modelOf(*m_packed, u"term:acme-badge"_s, {});
    QCOMPARE(terms->index(0, 0).data().toString(), u"Glossary"_s);
    QVERIFY(terms->index(0, 0).data(ClassRole).toString().isEmpty());
    QVERIFY(terms->index(0, 0).data(NumberRole).toString().isEmpty());
    QVERIFY(terms->index(0, 0, terms->index(0, 0)).data(NumberRole).toString().isEmpty());
    QVERIFY(terms->index(0, 0, terms->index(0, 0)).data(ClassRole).toString().isEmpty());

    const auto pages = modelOf(*m_packed, u"class:5xx"_s, {});
    QCOMPARE(pages->index(0, 0).data().toString(), u"Overviews"_s);
    QCOMPARE(pages->index(0, 0, pages->index(0, 0)).data(NumberRole).toString(), u"5xx"_s);
    QCOMPARE(pages->index(0, 0, pages->index(0, 0)).data(ClassRole).toString(), u"class:5xx"_s);
}

void TestModels::onlyVendorsCarryABadge()
{
    EntryTreeModel model(*m_packed);
    model.setGroups(browseGroups(m_packedCatalog, {}));
    for (const StatusCode &code : std::as_const(m_packedCatalog.codes)) {
        const QString badge = model.indexOf(code.id).data(IssuerRole).toString();
        QVERIFY2(badge.isEmpty() == code.isRegistered(), qPrintable(code.id));
    }
}

void TestModels::favouritesAreMarked()
{
    EntryTreeModel model(*m_builtIn);
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    QVERIFY(!model.indexOf(u"404"_s).data(IsFavouriteRole).toBool());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFavourites({u"404"_s, u"no such id"_s, u"522-cloudflare"_s});
    QCOMPARE(resets.size(), 0);
    QVERIFY(!changes.isEmpty());
    QVERIFY(model.indexOf(u"404"_s).data(IsFavouriteRole).toBool());
    QVERIFY(model.indexOf(u"522-cloudflare"_s).data(IsFavouriteRole).toBool());
    QVERIFY(!model.indexOf(u"403"_s).data(IsFavouriteRole).toBool());
    model.setGroups(hitGroups(m_builtInCatalog, hitsOf(m_builtInCatalog, {u"404"_s})));
    QVERIFY2(model.indexOf(u"404"_s).data(IsFavouriteRole).toBool(), "new groups keep the marks");
    model.setFavourites({});
    QVERIFY(!model.indexOf(u"404"_s).data(IsFavouriteRole).toBool());
}

void TestModels::toolTipsShowTheSummaryAsItIs_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"404", "981-acme", "982-acme", "term:cache"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestModels::toolTipsShowTheSummaryAsItIs()
{
    QFETCH(QString, id);
    const auto model = modelOf(*m_packed, id, {});
    const QString toolTip = model->index(0, 0, model->index(0, 0)).data(Qt::ToolTipRole).toString();
    const QString summary = m_packed->text(id, "summary");
    QVERIFY(!summary.isEmpty());
    // As QToolTip decides: markup is laid out, anything else is shown as it stands.
    QString shown = toolTip;
    if (Qt::mightBeRichText(toolTip)) {
        QTextDocument document;
        document.setHtml(toolTip);
        shown = document.toPlainText();
        QVERIFY2(!shown.contains(QChar::ObjectReplacementCharacter), "an image got in");
    }
    QCOMPARE(shown.simplified(), summary.simplified());
}

void TestModels::matchedWordsAreMarkedInTheName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("a word") << u"404"_s << QStringList{u"found"_s} << QStringList{u"Found"_s};
    QTest::newRow("a beginning") << u"404"_s << QStringList{u"fou"_s} << QStringList{u"Fou"_s};
    QTest::newRow("two words") << u"522-cloudflare"_s << QStringList{u"timed"_s, u"conn"_s}
                               << QStringList{u"Conn"_s, u"timed"_s};
    QTest::newRow("not inside a word") << u"404"_s << QStringList{u"ound"_s} << QStringList{};
    QTest::newRow("only an alias") << u"404"_s << QStringList{u"dead"_s} << QStringList{};
    QTest::newRow("a term") << u"term:user-agent"_s << QStringList{u"agent"_s} << QStringList{u"agent"_s};
}

void TestModels::matchedWordsAreMarkedInTheName()
{
    QFETCH(QString, id);
    QFETCH(QStringList, words);
    QFETCH(QStringList, marked);
    const auto model = modelOf(*m_builtIn, id, words);
    const QModelIndex entry = model->index(0, 0, model->index(0, 0));
    QStringList found;
    for (const TextRange &range : entry.data(MatchesRole).value<QList<TextRange>>())
        found.append(entry.data(NameRole).toString().mid(range.begin, range.length));
    QCOMPARE(found, marked);
}

void TestModels::whatElseMatchedIsNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("the name itself") << u"481-acme"_s << QStringList{u"badge"_s, u"missing"_s} << QString();
    QTest::newRow("the number") << u"481-acme"_s << QStringList{u"481"_s} << QString();
    QTest::newRow("an alias") << u"481-acme"_s << QStringList{u"card"_s} << u"forgotten card"_s;
    QTest::newRow("the other language’s name") << u"481-acme"_s << QStringList{u"absent"_s} << u"Badge absent"_s;
    QTest::newRow("the other language’s alias") << u"481-acme"_s << QStringList{u"oubli"_s} << u"carte oubliée"_s;
    QTest::newRow("a synonym of a term") << u"term:acme-badge"_s << QStringList{u"pass"_s} << u"pass card"_s;
    // "badge" stands in the name, so naming another text that holds it too would say nothing new.
    QTest::newRow("one word in the name, one nowhere")
        << u"481-acme"_s << QStringList{u"badge"_s, u"zebra"_s} << QString();
    QTest::newRow("one word in an alias, one nowhere")
        << u"481-acme"_s << QStringList{u"card"_s, u"zebra"_s} << u"forgotten card"_s;
    QTest::newRow("nowhere") << u"481-acme"_s << QStringList{u"zebra"_s} << QString();
}

void TestModels::whatElseMatchedIsNamed()
{
    QFETCH(QString, id);
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto model = modelOf(*m_packed, id, words);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data(MatchedTextRole).toString(), named);
}

void TestModels::aHitShowsWhatItSaysAndWhy()
{
    const SearchIndex index(*m_builtIn);
    EntryTreeModel model(*m_builtIn);
    const auto show = [&](const QString &query) {
        const SearchAnswer answer = index.find(query, 20);
        model.setGroups(hitGroups(m_builtInCatalog, answer.hits), answer.words);
        return model.index(0, 0, model.index(0, 0));
    };
    const QModelIndex typo = show(u"gatewya"_s);
    QVERIFY2(typo.data(ReasonRole).toString().contains(u"gatewya → gateway"_s),
             qPrintable(typo.data(ReasonRole).toString()));
    // Whatever the interface speaks, in the language in which it was found.
    const auto snippet = show(u"la page charge sans fin"_s).data(SnippetRole).value<Snippet>();
    QCOMPARE(snippet.language, u"fr"_s);
    QVERIFY(!snippet.matches.isEmpty());
    QVERIFY(!show(u"522"_s).data(SnippetRole).value<Snippet>().text.isEmpty());
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    QVERIFY(!model.indexOf(u"404"_s).data(SnippetRole).isValid());
}

void TestModels::withoutAQueryNothingIsMarked()
{
    EntryTreeModel model(*m_builtIn);
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    const QModelIndex entry = model.indexOf(u"404"_s);
    QVERIFY(!entry.data(MatchesRole).isValid());
    QVERIFY(!entry.data(MatchedTextRole).isValid());
    model.setGroups(hitGroups(m_builtInCatalog, hitsOf(m_builtInCatalog, {u"404"_s})), {u"not"_s});
    QVERIFY(model.indexOf(u"404"_s).data(MatchesRole).isValid());
    model.setGroups(browseGroups(m_builtInCatalog, {}));
    QVERIFY2(!model.indexOf(u"404"_s).data(MatchesRole).isValid(), "the words of the last query are forgotten");
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
