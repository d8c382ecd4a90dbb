// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/entryaddress.h"
#include "catalog/packs.h"
#include "language/language.h"
#include "language/texts.h"
#include "service/refusal.h"
#include "service/windowcall.h"
#include "service/windowlock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Reason = Refusal::Reason;

/// What is asked of the window from outside, judged without a window and without a bus. tests/session/ has both.
class Service : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryHasAnAddressThatLeadsBackToIt();
    void anAddressNamesAnIdOrNothing_data();
    void anAddressNamesAnIdOrNothing();
    void whatCannotBeMeantIsRefusedAndSaid_data();
    void whatCannotBeMeantIsRefusedAndSaid();
    void aLockIsHeldByOneAndFreeWithItsHolder();
    void theDesktopsTokenIsReadInBothForms();
};

void Service::everyEntryHasAnAddressThatLeadsBackToIt()
{
    const Catalog catalog = loadCatalog({}).catalog;
    const auto check = [](const auto &entries) {
        for (const auto &entry : entries) {
            QCOMPARE(EntryAddress::id(EntryAddress::of(entry.id)), entry.id);
            QVERIFY(EntryAddress::isMeant(EntryAddress::of(entry.id)));
        }
    };
    check(catalog.codes);
    check(catalog.terms);
    check(catalog.classes);
    check(catalog.guides);
    check(catalog.decisionTrees);
    QCOMPARE(EntryAddress::of(u"term:origin-server"_s), u"statut:term/origin-server"_s);
}

void Service::anAddressNamesAnIdOrNothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::newRow("a number") << u"statut:522"_s << u"522"_s;
    QTest::newRow("as browsers write it") << u"STATUT://522/"_s << u"522"_s;
    QTest::newRow("a term") << u"statut:term/Origin-Server"_s << u"term:origin-server"_s;
    for (const char *none :
         {"statut:", "statut://", "statut:../x", "statut:/522", "statut:522?a=b", "statut:522#x", "statut:%35%32%32",
          "statut:a/b/c", "statut:term:cache", "statut:5 2", "statut:<b>", "statut:\n522", "statut:522\n",
          "file:///etc/passwd", "http://x", "522", "xstatut:522", "statut:é", ""})
        QTest::newRow(none) << QString::fromUtf8(none) << QString();
    QTest::newRow("too long") << u"statut:"_s + QString(200, u'5') << QString();
}

void Service::anAddressNamesAnIdOrNothing()
{
    QFETCH(QString, address);
    QTEST(EntryAddress::id(address), "id");
}

void Service::whatCannotBeMeantIsRefusedAndSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isAddress");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("words") << u"bad gateway"_s << false << Reason::None;
    QTest::newRow("nothing") << QString() << false << Reason::None;
    QTest::newRow("lines of a log") << u"GET /\t502\nGET / 502"_s << false << Reason::None;
    QTest::newRow("an id") << u"term:cache"_s << false << Reason::None;
    QTest::newRow("an address of a web page among words") << u"https://example.org 502"_s << false << Reason::None;
    QTest::newRow("an address") << u"statut:522"_s << true << Reason::None;
    QTest::newRow("an address as an argument") << u"statut:term/cache"_s << false << Reason::None;
    QTest::newRow("a page") << u"statut:table"_s << true << Reason::None;
    QTest::newRow("too long") << QString(5000, u'x') << false << Reason::TooLong;
    QTest::newRow("obeyed by terminals") << u"\x1b]0;x\a"_s << false << Reason::Unprintable;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << true << Reason::NotAnAddress;
    QTest::newRow("words where an address stands") << u"522"_s << true << Reason::NotAnAddress;
    QTest::newRow("malformed") << u"statut:../../x"_s << false << Reason::NotAnAddress;
    QTest::newRow("no such number") << u"statut:9999"_s << true << Reason::NoSuchEntry;
    QTest::newRow("no such term") << u"statut:term/nonsense"_s << true << Reason::NoSuchEntry;
}

void Service::whatCannotBeMeantIsRefusedAndSaid()
{
    QFETCH(QString, query);
    QFETCH(bool, isAddress);
    Language language;
    language.setCurrent(u"en"_s);
    const Refusal refusal = Refusal::of({.query = query, .isAddress = isAddress}, loadCatalog({}).catalog);
    QTEST(refusal.reason, "reason");
    QCOMPARE(bool(refusal), !refusal.message().isEmpty());
    const QString english = refusal.message();
    QVERIFY2(english.size() < 250, qPrintable(english));
    for (const QChar c : english)
        QVERIFY(c.category() != QChar::Other_Control);
    language.setCurrent(u"fr"_s);
    QCOMPARE(refusal.message() != english, bool(refusal));
}

void Service::aLockIsHeldByOneAndFreeWithItsHolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    WindowLock second(path);
    {
        WindowLock first(path);
        QVERIFY(first.take());
        QVERIFY(first.take()); // again does no harm
        QVERIFY(!second.take());
        QVERIFY(second.isHeldElsewhere());
        QVERIFY(!first.isHeldElsewhere());
    }
    QVERIFY(second.take());
    QVERIFY(!second.isHeldElsewhere());
    WindowLock nowhere{QString()};
    QVERIFY(!nowhere.take());
    QVERIFY(!nowhere.isHeldElsewhere());
    WindowLock unwritable(folder.filePath(u"no/such/folder"_s));
    QVERIFY(!unwritable.take());
    QVERIFY(!unwritable.isHeldElsewhere());
}

void Service::theDesktopsTokenIsReadInBothForms()
{
    QVERIFY(WindowCall().platformData().isEmpty());
    QCOMPARE(WindowCall::activationIn(WindowCall{.activation = u"t"_s}.platformData()), u"t"_s);
    QCOMPARE(WindowCall::activationIn({{u"desktop-startup-id"_s, u"x_TIME1"_s}}), u"x_TIME1"_s);
    QCOMPARE(WindowCall::activationIn({{u"activation-token"_s, QVariantList{1}}}), QString());
    qputenv("DESKTOP_STARTUP_ID", "old");
    QCOMPARE(WindowCall::activationOfEnvironment(), u"old"_s);
    qputenv("XDG_ACTIVATION_TOKEN", "new");
    QCOMPARE(WindowCall::activationOfEnvironment(), u"new"_s);
}

QTEST_GUILESS_MAIN(Service)
#include "tst_service.moc"
