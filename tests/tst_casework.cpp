// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/caserecord.h"
#include "casework/checklist.h"
#include "casework/notedraft.h"
#include "casework/notemerge.h"
#include "casework/notesfile.h"
#include "casework/notestore.h"
#include "casework/reply.h"
#include "disk.h"
#include "language/interfacetexts.h"
#include "language/language.h"
#include "language/texts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;
using Outcome = NoteDraft::Outcome;

namespace {

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where nothing can be written, whoever runs the test: below something that is no folder.
QString impossibleFolder(const QTemporaryDir &home)
{
    const QString file = home.filePath(u"file"_s);
    writeAll(file, "x");
    return file + u"/notes"_s;
}

const QString Both = u"\n\n---\n\n"_s;

} // namespace

class TestCasework : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    // The case
    void aValueMakesItsDetailCollected();
    void pastedLinesBecomeOneLine();

    // The checklist
    void theChecklistMarksTheGaps();
    void theChecklistSpeaksTheLanguageItIsAskedFor();
    void everyChecklistIsPlainText();

    // The reply
    void everyReplyIsPlainText_data() { languages(); }
    void everyReplyIsPlainText();
    void whatIsKnownIsNotAsked_data() { languages(); }
    void whatIsKnownIsNotAsked();
    void whereNothingIsLeftToAskNothingIsAnnounced_data() { languages(); }
    void whereNothingIsLeftToAskNothingIsAnnounced();
    void noAnnouncementCountsItsQuestions_data() { languages(); }
    void noAnnouncementCountsItsQuestions();
    void whatIsAskedHasNoBlank();
    void whatIsNeitherKnownNorAskedIsABlank();
    void aQuestionThatIsLeftOutLeavesNoGap();
    void theAnnouncementGoesUpToItsSemicolon();
    void onlyBlanksAreFilled();
    void aValueThatLooksLikeABlankStays();
    void aCodeWithoutAReplyHasNone();

    // The notes on disk
    void aNoteSurvivesARoundTrip();
    void idsAreEncodedInFileNames_data();
    void idsAreEncodedInFileNames();
    void filesThatAreNoNotesAreLeftAlone();
    void aBlankNoteLeavesNoFile();
    void whatCannotBeWrittenSaysWhy();
    void aFullDiskLeavesTheOldNote();
    void aReadOnlyFolderSaysWhy();
    void whatIsNotUtf8IsNotTouched();
    void notesOfAnotherProgramAreSeen();

    // The note that is being written
    void aChangeOfAnotherWindowIsTakenOver();
    void aNoteChangedInBothWindowsKeepsBoth();
    void whatCannotBeWrittenIsKeptForItsEntry();
    void anUnreadableNoteIsNotWrittenOver();

    // Two texts
    void twoTextsAreMerged_data();
    void twoTextsAreMerged();

    // Export and import
    void exportedNotesAreImportedAgain();
    void anImportLosesNothing();
    void aDamagedFileIsRefusedWithItsPlace_data();
    void aDamagedFileIsRefusedWithItsPlace();
    void anImportThatFailsSaysWhereAndGoesOnLater();

private:
    static void languages();
    /// Calls @p check with each reply there is in @p language.
    template<typename Check>
    void forEachReply(const QString &language, Check check) const;
    /// @p code with everything collected.
    static CaseRecord everythingCollected(const Catalog &catalog);

    const Catalog m_catalog = Catalog::builtIn();
    Language m_language;
    std::unique_ptr<Texts> m_texts;
    const InterfaceTexts m_words;
    std::unique_ptr<Replies> m_replies;
};

void TestCasework::initTestCase()
{
    m_language.setCurrent(u"en"_s);
    m_texts = std::make_unique<Texts>(m_catalog, m_language);
    m_replies = std::make_unique<Replies>(*m_texts, m_words);
    QCOMPARE(m_words.text(u"fr"_s, "Reply", "[name]"), u"[nom]"_s);
}

void TestCasework::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

template<typename Check>
void TestCasework::forEachReply(const QString &language, Check check) const
{
    int count = 0;
    for (const StatusCode &code : m_catalog.codes) {
        for (const Customer customer : {Customer::Visitor, Customer::Owner}) {
            if (!m_replies->exists(code.id, customer, language))
                continue;
            ++count;
            check(code, customer, code.id + (customer == Customer::Visitor ? u" visitor"_s : u" owner"_s));
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(count > 250, qPrintable(QString::number(count)));
}

CaseRecord TestCasework::everythingCollected(const Catalog &catalog)
{
    CaseRecord record;
    for (const CaseDetail &detail : catalog.caseDetails)
        record.setCollected(detail.id, true);
    return record;
}

void TestCasework::aValueMakesItsDetailCollected()
{
    CaseRecord record;
    QVERIFY(record.isEmpty());
    record.setValue(Details::Url, u"https://www.example.com/"_s);
    QVERIFY(record.isCollected(Details::Url));
    record.setCollected(Details::Url, false); // doubted
    QCOMPARE(record.value(Details::Url), u"https://www.example.com/"_s);
    record.setValue(Details::Url, u"https://www.example.com/a"_s);
    QVERIFY(record.isCollected(Details::Url));
    record.setValue(Details::Url, u"  "_s);
    QVERIFY(!record.isCollected(Details::Url));
    QVERIFY(record.isEmpty());
    record.setCollected(u"collect:har"_s, true); // a file has no value
    QVERIFY(record.isCollected(u"collect:har"_s));
    record.clear();
    QVERIFY(record.isEmpty());
}

void TestCasework::pastedLinesBecomeOneLine()
{
    CaseRecord record;
    record.setName(u" Ms\nDoe "_s);
    record.setValue(Details::Time, u"12:00\n\n CET\t"_s);
    QCOMPARE(record.name(), u"Ms Doe"_s);
    QCOMPARE(record.value(Details::Time), u"12:00 CET"_s);
}

void TestCasework::theChecklistMarksTheGaps()
{
    CaseRecord record;
    record.setValue(Details::RayId, u"8f2c4e0b1c2d3e4f"_s);
    record.setCollected(u"collect:mtr"_s, true);
    record.setValue(u"collect:scope"_s, u"only her"_s);
    record.setCollected(u"collect:scope"_s, false);
    const StatusCode &code = *m_catalog.code(u"522-cloudflare"_s);
    QCOMPARE(collectedCount(code, record), 2);
    const QStringList lines = checklistText(*m_texts, m_words, code, record, u"en"_s).split(u'\n');
    QCOMPARE(lines.constFirst(), u"522 Connection timed out: what is collected, what is missing"_s);
    QVERIFY(lines.contains(u"[x] The Ray ID: 8f2c4e0b1c2d3e4f"_s));
    QVERIFY(lines.contains(u"[x] An MTR or a traceroute from the origin"_s));
    QVERIFY(lines.contains(u"[ ] Who else sees it: only her – TO BE CONFIRMED"_s));
    QVERIFY(lines.contains(
        u"[ ] Date, time and time zone: MISSING – To the minute at least: logs are searched by time, and a time without its zone can be off by hours."_s));
    QCOMPARE(lines.filter(u"["_s).size(), code.collect.size());
}

void TestCasework::theChecklistSpeaksTheLanguageItIsAskedFor()
{
    const StatusCode &code = *m_catalog.code(u"522-cloudflare"_s);
    const QString french = checklistText(*m_texts, m_words, code, {}, u"fr"_s);
    QVERIFY2(french.startsWith(u"522 Délai de connexion dépassé"_s), qPrintable(french));
    QVERIFY(french.contains(u"MANQUANT"_s));
    QVERIFY(!french.contains(u"MISSING"_s));
}

void TestCasework::everyChecklistIsPlainText()
{
    for (const StatusCode &code : m_catalog.codes) {
        for (const QString &language : Language::available()) {
            const QString text = checklistText(*m_texts, m_words, code, {}, language);
            QCOMPARE(text.isEmpty(), code.collect.isEmpty());
            QVERIFY2(!text.contains(u'{') && !text.contains(u'`'), qPrintable(text));
        }
    }
}

void TestCasework::everyReplyIsPlainText()
{
    QFETCH(const QString, language);
    const bool isFrench = language == "fr"_L1;
    forEachReply(language, [&](const StatusCode &code, Customer customer, const QString &which) {
        const QString text = m_replies->compose(code.id, customer, language, {});
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u'`'), qPrintable(which + text));
        QVERIFY2(text.startsWith(isFrench ? u"Bonjour [nom],\n\n"_s : u"Hello [name],\n\n"_s), qPrintable(which));
        QVERIFY2(text.endsWith(isFrench ? u"\n\nBien cordialement,\n"_s : u"\n\nKind regards,\n"_s), qPrintable(which));
        QVERIFY2(!text.contains(u"  "_s) && !text.contains(u"\n\n\n"_s), qPrintable(which + text));
        QCOMPARE(m_replies->blanksIn(text, language).constFirst(), isFrench ? u"[nom]"_s : u"[name]"_s);
        QVERIFY2(text.size() > 300, qPrintable(which));
    });
}

void TestCasework::whatIsKnownIsNotAsked()
{
    QFETCH(const QString, language);
    CaseRecord record;
    record.setName(u"Ms Doe"_s);
    record.setValue(Details::Url, u"https://known.example/"_s);
    record.setValue(Details::Time, u"2026-11-25 14:03 CET"_s);
    record.setValue(Details::RayId, u"8f2c4e0b1c2d3e4f"_s);
    forEachReply(language, [&](const StatusCode &code, Customer customer, const QString &which) {
        const QString text = m_replies->compose(code.id, customer, language, record);
        for (const QString &id : {Details::Url, Details::Time, Details::RayId}) {
            QVERIFY2(!text.contains(m_texts->textIn(language, id, "ask")), qPrintable(which + text));
            QVERIFY2(text.contains(record.value(id)), qPrintable(which + text));
        }
        QVERIFY2(text.contains(u" Ms Doe,"_s), qPrintable(which));
        QVERIFY2(m_replies->blanksIn(text, language).isEmpty(), qPrintable(which + text));
        QVERIFY2(!text.contains(u"  "_s) && !text.contains(u"\n\n\n"_s), qPrintable(which + text));
    });
}

void TestCasework::whereNothingIsLeftToAskNothingIsAnnounced()
{
    QFETCH(const QString, language);
    const CaseRecord record = everythingCollected(m_catalog);
    const QString reference = m_words.text(language, "Reply", "For reference:");
    forEachReply(language, [&](const StatusCode &code, Customer customer, const QString &which) {
        const QString text = m_replies->compose(code.id, customer, language, record);
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() > 2, qPrintable(which));
        for (const QString &line : lines)
            QVERIFY2(!line.endsWith(u':') || line == reference, qPrintable(which + u": "_s + line));
        for (const CaseDetail &detail : m_catalog.caseDetails)
            QVERIFY2(!text.contains(m_texts->textIn(language, detail.id, "ask")), qPrintable(which + text));
    });
}

void TestCasework::noAnnouncementCountsItsQuestions()
{
    // "Three details help us:" would be wrong once two of them are known.
    QFETCH(const QString, language);
    static const QRegularExpression number(
        u"\\b(two|three|four|deux|trois|quatre) (details|answers|facts|précisions|réponses|renseignements)\\b[^.?!]*[:.]$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    forEachReply(language, [&](const StatusCode &code, Customer customer, const QString &which) {
        const QString text = m_replies->compose(code.id, customer, language, {});
        for (const CaseDetail &detail : m_catalog.caseDetails) {
            const qsizetype at = text.indexOf(m_texts->textIn(language, detail.id, "ask"));
            if (at < 0)
                continue;
            const QString before = text.left(at).trimmed();
            QVERIFY2(!number.match(before).hasMatch(), qPrintable(which + u": "_s + before.right(120)));
        }
    });
}

void TestCasework::whatIsAskedHasNoBlank()
{
    const QString text = m_replies->compose(u"522-cloudflare"_s, Customer::Visitor, u"en"_s, {});
    QVERIFY(text.contains(u"What is the full address shown in your browser?"_s));
    QCOMPARE(m_replies->blanksIn(text, u"en"_s), QStringList{u"[name]"_s});
}

void TestCasework::whatIsNeitherKnownNorAskedIsABlank()
{
    const QString text = m_replies->compose(u"522-cloudflare"_s, Customer::Owner, u"fr"_s, {});
    QCOMPARE(m_replies->blanksIn(text, u"fr"_s),
             (QStringList{u"[nom]"_s, u"[adresse]"_s, u"[date, heure et fuseau horaire]"_s, u"[Ray ID]"_s}));
    QVERIFY(text.contains(u"Pour mémoire\u00a0:\nAdresse\u00a0: [adresse]\n"_s));
    // What the code does not collect has no blank, but its place once it is known.
    CaseRecord record;
    QVERIFY(!m_catalog.code(u"404"_s)->collect.contains(Details::RayId));
    QVERIFY(!m_replies->compose(u"404"_s, Customer::Owner, u"en"_s, record).contains(u"Ray ID"_s));
    record.setValue(Details::RayId, u"8f2c"_s);
    QVERIFY(m_replies->compose(u"404"_s, Customer::Owner, u"en"_s, record).contains(u"\nRay ID: 8f2c\n"_s));
}

void TestCasework::aQuestionThatIsLeftOutLeavesNoGap()
{
    CaseRecord record;
    record.setValue(Details::Time, u"14:03 CET"_s);
    const QString text = m_replies->compose(u"522-cloudflare"_s, Customer::Visitor, u"en"_s, record);
    QVERIFY2(
        text.contains(
            u"find it:\n\nWhat is the full address shown in your browser? What is the Ray ID at the bottom of the page?\n\nFor reference:\nDate and time: 14:03 CET\n\nKind"_s),
        qPrintable(text));
}

void TestCasework::theAnnouncementGoesUpToItsSemicolon()
{
    // "… ; nous la lui signalons, avec vos réponses :" must not take what stands before the semicolon along.
    CaseRecord record = everythingCollected(m_catalog);
    int found = 0;
    for (const StatusCode &code : m_catalog.codes) {
        const QString asking = m_replies->compose(code.id, Customer::Visitor, u"fr"_s, {});
        const qsizetype semicolon = asking.indexOf(u"\u202f; nous la lui signalons, avec vos réponses"_s);
        if (semicolon < 0)
            continue;
        ++found;
        const QString before = asking.left(semicolon).section(u'\n', -1);
        const QString known = m_replies->compose(code.id, Customer::Visitor, u"fr"_s, record);
        QVERIFY2(known.contains(before + u".\n"_s), qPrintable(known));
    }
    QVERIFY(found > 0);
}

void TestCasework::onlyBlanksAreFilled()
{
    CaseRecord record;
    record.setName(u"Ms Doe"_s);
    record.setValue(Details::RayId, u"8f2c"_s);
    QCOMPARE(m_replies->filled(u"Dear [name], my own words. [Ray ID], [address] [else]"_s, u"en"_s, record),
             u"Dear Ms Doe, my own words. 8f2c, [address] [else]"_s);
}

void TestCasework::aValueThatLooksLikeABlankStays()
{
    CaseRecord record;
    record.setName(u"[Ray ID]"_s);
    record.setValue(Details::RayId, u"%1 8f2c"_s);
    QCOMPARE(m_replies->filled(u"[name] [Ray ID]"_s, u"en"_s, record), u"[Ray ID] %1 8f2c"_s);
}

void TestCasework::aCodeWithoutAReplyHasNone()
{
    for (const QString &id : {u"204"_s, u"term:cache"_s, QString()}) {
        QVERIFY(!m_replies->exists(id, Customer::Visitor, u"en"_s));
        QCOMPARE(m_replies->compose(id, Customer::Visitor, u"en"_s, {}), QString());
    }
}

void TestCasework::aNoteSurvivesARoundTrip()
{
    const QTemporaryDir home;
    const QString text = u"# Été « ici\u00a0» 🙂\n\nline\n\n"_s;
    {
        NoteStore store(home.filePath(u"new/notes"_s));
        QVERIFY(store.all().isEmpty());
        QCOMPARE(store.write(u"term:cache"_s, text), QString());
        QCOMPARE(store.all().value(u"term:cache"_s), text);
    }
    NoteStore again(home.filePath(u"new/notes"_s));
    QCOMPARE(again.read(u"term:cache"_s).text, text);
    QCOMPARE(again.all().keys(), QStringList{u"term:cache"_s});
    writeAll(again.path(u"404"_s), "a\r\nb\r\n"); // an editor on another system
    QCOMPARE(again.read(u"404"_s).text, u"a\nb\n"_s);
}

void TestCasework::idsAreEncodedInFileNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("code") << u"522-cloudflare"_s << u"522-cloudflare.md"_s;
    QTest::newRow("term") << u"term:cache"_s << u"term%3Acache.md"_s;
    QTest::newRow("slashes") << u"guide:a/b"_s << u"guide%3Aa%2Fb.md"_s;
    QTest::newRow("a way out") << u"../../x"_s << u"%2E%2E%2F%2E%2E%2Fx.md"_s;
    QTest::newRow("hidden") << u".x"_s << u"%2Ex.md"_s;
    QTest::newRow("percent") << u"100%41"_s << u"100%2541.md"_s;
    QTest::newRow("other letters") << u"é"_s << u"%C3%A9.md"_s;
}

void TestCasework::idsAreEncodedInFileNames()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QCOMPARE(NoteStore::fileName(id), name);
    QCOMPARE(NoteStore::idOf(name), id);
    const QTemporaryDir home;
    NoteStore store(home.path());
    QCOMPARE(store.write(id, u"x"_s), QString());
    QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void TestCasework::filesThatAreNoNotesAreLeftAlone()
{
    const QTemporaryDir home;
    writeAll(home.filePath(u"term:cache.md"_s), "not encoded");
    writeAll(home.filePath(u"404.md.AbCdEf"_s), "half a note of another window");
    writeAll(home.filePath(u"README.txt"_s), "mine");
    QDir(home.path()).mkdir(u"500.md"_s);
    NoteStore store(home.path());
    QVERIFY(store.all().isEmpty());
    QVERIFY(!store.read(u"500"_s).reason.isEmpty());
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 3);
    // What a killed program left behind goes in time.
    QFile leftover(home.filePath(u"404.md.AbCdEf"_s));
    QVERIFY(leftover.open(QIODevice::ReadWrite));
    leftover.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
    leftover.close();
    NoteStore(home.path()).all();
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 2);
}

void TestCasework::aBlankNoteLeavesNoFile()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    QCOMPARE(store.write(u"404"_s, u" \n"_s), QString());
    QCOMPARE(store.write(u"404"_s, u"x"_s), QString());
    QSignalSpy changed(&store, &NoteStore::changed);
    store.all();
    QCOMPARE(store.write(u"404"_s, u" \n"_s), QString());
    QVERIFY(!changed.isEmpty());
    QVERIFY(store.all().isEmpty());
    QVERIFY(!QFile::exists(store.path(u"404"_s)));
}

void TestCasework::whatCannotBeWrittenSaysWhy()
{
    const QTemporaryDir home;
    NoteStore store(impossibleFolder(home));
    QVERIFY(!store.write(u"404"_s, u"x"_s).isEmpty());
    QVERIFY(store.all().isEmpty());
}

void TestCasework::aFullDiskLeavesTheOldNote()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    QCOMPARE(store.write(u"404"_s, u"old"_s), QString());
    withFullDisk(1000, [&] { QVERIFY(!store.write(u"404"_s, QString(100'000, u'x')).isEmpty()); });
    withFullDisk(10,
                 [&] { QVERIFY(!store.write(u"404"_s, QString(500, u'x')).isEmpty()); }); // short enough to be buffered
    QCOMPARE(store.read(u"404"_s).text, u"old"_s);
    QCOMPARE(store.all().value(u"404"_s), u"old"_s);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no half a file beside it
}

void TestCasework::aReadOnlyFolderSaysWhy()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    QCOMPARE(store.write(u"404"_s, u"old"_s), QString());
    QFile folder(home.path());
    QVERIFY(folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    if (!QFile(home.filePath(u"probe"_s)).open(QIODevice::WriteOnly)) {
        QVERIFY(!store.write(u"404"_s, u"new"_s).isEmpty());
        QVERIFY(!store.write(u"404"_s, QString()).isEmpty()); // nor removed
        QCOMPARE(store.read(u"404"_s).text, u"old"_s);
    }
    QVERIFY(folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    if (QFile::exists(home.filePath(u"probe"_s)))
        QSKIP("This user may write everywhere.");
}

void TestCasework::whatIsNotUtf8IsNotTouched()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    writeAll(store.path(u"404"_s), "caf\xe9");
    QVERIFY(!store.read(u"404"_s).reason.isEmpty());
    QVERIFY(store.all().isEmpty());
    QCOMPARE(importNotes({{u"404"_s, u"new"_s}}, store).failedId, u"404"_s);
    QCOMPARE(readAll(store.path(u"404"_s)), QByteArray("caf\xe9"));
}

void TestCasework::notesOfAnotherProgramAreSeen()
{
    const QTemporaryDir home;
    NoteStore here(home.path());
    NoteStore there(home.path());
    QVERIFY(here.all().isEmpty());
    QSignalSpy changed(&here, &NoteStore::changed);
    QCOMPARE(there.write(u"404"_s, u"from there"_s), QString());
    QVERIFY(changed.wait(3000));
    QCOMPARE(here.all().value(u"404"_s), u"from there"_s);
}

void TestCasework::aChangeOfAnotherWindowIsTakenOver()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    NoteDraft here(store);
    NoteDraft there(store);
    here.open(u"404"_s);
    there.open(u"404"_s);
    there.setText(u"from there"_s);
    QCOMPARE(there.save(), Outcome::Done);
    QCOMPARE(there.save(), Outcome::Nothing);
    QCOMPARE(here.takeOver(), Outcome::Done);
    QCOMPARE(here.text(), u"from there"_s);
    QCOMPARE(here.takeOver(), Outcome::Nothing);
    here.setText(u"from there, and here"_s);
    QCOMPARE(here.save(), Outcome::Done);
    QCOMPARE(store.read(u"404"_s).text, u"from there, and here"_s);
}

void TestCasework::aNoteChangedInBothWindowsKeepsBoth()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    QCOMPARE(store.write(u"404"_s, u"base"_s), QString());
    NoteDraft here(store);
    NoteDraft there(store);
    here.open(u"404"_s);
    there.open(u"404"_s);
    here.setText(u"here"_s);
    there.setText(u"there"_s);
    QCOMPARE(there.save(), Outcome::Done);
    QCOMPARE(here.takeOver(), Outcome::Nothing); // it has an edit of its own
    QCOMPARE(here.text(), u"here"_s);
    QCOMPARE(here.save(), Outcome::Merged);
    QCOMPARE(here.text(), u"here"_s + Both + u"there\n"_s);
    QCOMPARE(store.read(u"404"_s).text, here.text());
    // The other one takes it over; nothing goes back and forth.
    QCOMPARE(there.takeOver(), Outcome::Done);
    QCOMPARE(there.text(), here.text());
    QCOMPARE(here.save(), Outcome::Nothing);
}

void TestCasework::whatCannotBeWrittenIsKeptForItsEntry()
{
    const QTemporaryDir home;
    const QString folder = impossibleFolder(home);
    NoteStore store(folder);
    NoteDraft draft(store);
    draft.open(u"404"_s);
    draft.setText(u"on 404"_s);
    QCOMPARE(draft.save(), Outcome::Failed);
    QVERIFY(!draft.reason().isEmpty());
    draft.open(u"500"_s);
    QCOMPARE(draft.text(), QString());
    draft.setText(u"on 500"_s);
    draft.open(u"404"_s);
    QCOMPARE(draft.text(), u"on 404"_s);
    QVERIFY(!draft.saveAll());
    QCOMPARE(draft.unsaved(), (QStringList{u"404"_s, u"500"_s}));
    QVERIFY(QFile::remove(home.filePath(u"file"_s))); // room on the disk
    QVERIFY(draft.saveAll());
    QCOMPARE(draft.reason(), QString());
    QCOMPARE(store.read(u"404"_s).text, u"on 404"_s);
    QCOMPARE(store.read(u"500"_s).text, u"on 500"_s);
}

void TestCasework::anUnreadableNoteIsNotWrittenOver()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    writeAll(store.path(u"404"_s), "caf\xe9");
    NoteDraft draft(store);
    draft.open(u"404"_s);
    QVERIFY(draft.isUnreadable());
    QVERIFY(!draft.reason().isEmpty());
    draft.setText(u"new"_s);
    QCOMPARE(draft.save(), Outcome::Nothing);
    QCOMPARE(readAll(store.path(u"404"_s)), QByteArray("caf\xe9"));
    writeAll(store.path(u"404"_s), "café");
    QCOMPARE(draft.takeOver(), Outcome::Done);
    QVERIFY(!draft.isUnreadable());
    QCOMPARE(draft.text(), u"café"_s);
}

void TestCasework::twoTextsAreMerged_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("mine alone changed") << u"a"_s << u"ab"_s << u"a"_s << u"ab"_s;
    QTest::newRow("theirs alone changed") << u"a"_s << u"a"_s << u"b"_s << u"b"_s;
    QTest::newRow("mine removed") << u"a"_s << QString() << u"a"_s << QString();
    QTest::newRow("theirs removed") << u"a"_s << u"a"_s << QString() << QString();
    QTest::newRow("mine removed, theirs changed") << u"a"_s << QString() << u"b"_s << u"b"_s;
    QTest::newRow("both the same") << u"a"_s << u"b"_s << u"b"_s << u"b"_s;
    QTest::newRow("mine holds theirs") << u"a"_s << u"b\nc"_s << u"c\n"_s << u"b\nc"_s;
    QTest::newRow("theirs holds mine") << u"a"_s << u"c"_s << u"b\nc"_s << u"b\nc"_s;
    QTest::newRow("both") << u"a"_s << u"b\n"_s << u"c\n\n"_s << u"b"_s + Both + u"c\n"_s;
}

void TestCasework::twoTextsAreMerged()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const QString, merged);
    QCOMPARE(mergedNote(base, mine, theirs), merged);
    QCOMPARE(mergedNote(merged, bothNotes(merged, theirs), merged), bothNotes(merged, theirs));
    QCOMPARE(bothNotes(bothNotes(mine, theirs), theirs), bothNotes(mine, theirs));
}

void TestCasework::exportedNotesAreImportedAgain()
{
    const QTemporaryDir home;
    const QHash<QString, QString> notes{{u"522-cloudflare"_s, u"Call \"them\" first\n\n🙂\u00a0!"_s},
                                        {u"599-of-a-pack"_s, u"x"_s}};
    const NotesReading reading = readNotesFile(u"notes.json"_s, notesFile(notes));
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.notes, notes);
    NoteStore store(home.path());
    const NotesImport result = importNotes(reading.notes, store);
    QCOMPARE(result.added, 2);
    QCOMPARE(store.all(), notes);
    QVERIFY(notesFile(notes).contains("\"format\": 1"));
    QCOMPARE(readNotesFile(u"x"_s, notesFile({})).problems.size(), 0);
}

void TestCasework::anImportLosesNothing()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    store.write(u"404"_s, u"mine"_s);
    store.write(u"500"_s, u"the same"_s);
    const QHash<QString, QString> notes{{u"404"_s, u"theirs"_s}, {u"500"_s, u"the same"_s}, {u"502"_s, u"new"_s}};
    NotesImport result = importNotes(notes, store);
    QCOMPARE(result.added, 1);
    QCOMPARE(result.merged, 1);
    QCOMPARE(result.unchanged, 1);
    QCOMPARE(store.all().value(u"404"_s), u"mine"_s + Both + u"theirs\n"_s);
    result = importNotes(notes, store); // once more changes nothing
    QCOMPARE(result.unchanged, 3);
    QCOMPARE(store.all().value(u"404"_s), u"mine"_s + Both + u"theirs\n"_s);
}

void TestCasework::aDamagedFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("cut off") << QByteArray("{\"format\": 1,\n\"notes\": {\n\"404\": \"x") << int(Kind::NotJson) << 3;
    QTest::newRow("empty") << QByteArray() << int(Kind::NotJson) << 1;
    QTest::newRow("a list") << QByteArray("[]") << int(Kind::WrongType) << 1;
    QTest::newRow("no notes") << QByteArray("{\"format\": 1}") << int(Kind::MissingKey) << 1;
    QTest::newRow("no format") << QByteArray("{\"notes\": {}}") << int(Kind::MissingKey) << 1;
    QTest::newRow("newer") << QByteArray("{\"notes\": {},\n\"format\": 2}") << int(Kind::UnknownFormat) << 2;
    QTest::newRow("more in it") << QByteArray("{\"format\": 1,\n\"notes\": {},\n\"x\": 1}") << int(Kind::UnknownKey)
                                << 3;
    QTest::newRow("no text") << QByteArray("{\"format\": 1, \"notes\": {\"404\": \"x\",\n\n\"500\": 5}}")
                             << int(Kind::WrongType) << 3;
    QTest::newRow("notes in a list") << QByteArray("{\"format\": 1,\n\"notes\": []}") << int(Kind::WrongType) << 2;
    QTest::newRow("twice") << QByteArray("{\"format\": 1, \"notes\": {\"404\": \"x\",\n\"404\": \"y\"}}")
                           << int(Kind::DuplicateKey) << 2;
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": 1, \"notes\": {\"404\": \"\xe9\"}}") << int(Kind::NotUtf8)
                               << 1;
}

void TestCasework::aDamagedFileIsRefusedWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    QFETCH(const int, line);
    const NotesReading reading = readNotesFile(u"/tmp/notes.json"_s, json);
    QVERIFY(reading.notes.isEmpty());
    QCOMPARE(reading.problems.size(), 1);
    const CatalogProblem &problem = reading.problems.constFirst();
    QCOMPARE(int(problem.kind), kind);
    QCOMPARE(problem.line, line);
    QVERIFY2(problem.message().startsWith(u"/tmp/notes.json:%1: "_s.arg(line)), qPrintable(problem.message()));
    QVERIFY(!problem.remedy().isEmpty());
}

void TestCasework::anImportThatFailsSaysWhereAndGoesOnLater()
{
    const QTemporaryDir home;
    NoteStore store(home.path());
    const QHash<QString, QString> notes{
        {u"404"_s, u"little"_s}, {u"500"_s, QString(100'000, u'x')}, {u"502"_s, u"more"_s}};
    NotesImport result;
    withFullDisk(1000, [&] { result = importNotes(notes, store); });
    QCOMPARE(result.failedId, u"500"_s);
    QVERIFY(!result.reason.isEmpty());
    QCOMPARE(result.added, 1);
    result = importNotes(notes, store);
    QCOMPARE(result.failedId, QString());
    QCOMPARE(store.all(), notes);
    QCOMPARE(readNotesFile(home.filePath(u"none.json"_s)).problems.constFirst().kind, Kind::CannotOpen);
    QCOMPARE(readNotesFile(home.path()).problems.constFirst().kind, Kind::NotAFile);
}

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
