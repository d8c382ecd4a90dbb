// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/articles.h"
#include "article/formats.h"
#include "catalog/markup.h"
#include "catalog/packs.h"
#include "language/language.h"
#include "language/texts.h"
#include "terminal/command.h"
#include "terminal/lookup.h"
#include "terminal/terminal.h"
#include "terminal/usage.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Face = CommandLine::Face;
using Mistake = UsageMistake::Kind;

namespace {

struct Run
{
    int exitCode = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

/// The terminal face in this process, as main.cpp calls it.
Run run(const QStringList &arguments, Output::Form form = {})
{
    const CommandLine line = parseCommandLine(arguments);
    Language language;
    language.setCurrent(line.language.isEmpty() ? u"en"_s : line.language);
    const LoadedCatalog loaded = loadCatalog(line.catalogs);
    const Texts texts(loaded.catalog, language);
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Output outStream(out, form);
    Output errStream(err, {});
    const int exitCode = runInTerminal(line, texts, loaded.problems, outStream, errStream);
    return {exitCode, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

/// An environment without a display, so that nothing opens a window.
QProcessEnvironment displayless()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"NO_COLOR"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TERM"_s, u"xterm"_s);
    return environment;
}

/// A program in a process of its own. An exit code of -1: it crashed or did not end.
Run runProgram(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment = displayless(), const QString &outFile = {},
               const QString &folder = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    Run result;
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    if (ended && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    return result;
}

Run runBinary(const QStringList &arguments, const QProcessEnvironment &environment = displayless(),
              const QString &outFile = {})
{
    return runProgram(QStringLiteral(STATUT_BINARY), arguments, environment, outFile);
}

/// The binary, called by a shell: "statut list | head".
Run runShell(const QString &script, const QString &folder = {})
{
    QProcessEnvironment environment = displayless();
    const QString binaries = QFileInfo(QStringLiteral(STATUT_BINARY)).path();
    environment.insert(u"PATH"_s, binaries + u':' + environment.value(u"PATH"_s));
    return runProgram(u"/bin/sh"_s, {u"-c"_s, script}, environment, {}, folder);
}

QString sourceFile(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

bool isOneLine(const QString &text)
{
    return text.endsWith(u'\n') && text.count(u'\n') == 1;
}

bool holdsControlCharacters(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            return true;
    }
    return false;
}

/// The tables of keys in TERMINAL.md: section → key → type.
using KeyTables = QMap<QString, QMap<QString, QString>>;

KeyTables documentedKeys()
{
    static const QRegularExpression heading(u"^###+ (.+)$"_s);
    static const QRegularExpression row(u"^\\| `(\\w+)` \\| ([^|]+) \\|"_s);
    KeyTables tables;
    QString section;
    const QStringList lines = sourceFile(u"resources/TERMINAL.md"_s).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = heading.match(line); match.hasMatch())
            section = match.captured(1);
        else if (const auto key = row.match(line); key.hasMatch())
            tables[section].insert(key.captured(1), key.captured(2).trimmed());
    }
    return tables;
}

/// What in @p object is not as documented in @p sections, later ones first; empty if all is.
QString objectDifference(const QJsonObject &object, const QStringList &sections, const KeyTables &tables);

QString difference(const QJsonValue &value, const QString &type, const KeyTables &tables)
{
    static const QRegularExpression link(u"^\\[(\\w+)\\]\\(#\\w+\\)$"_s);
    if (type == "text"_L1)
        return value.isString() && !value.toString().trimmed().isEmpty() ? QString() : u"no text"_s;
    if (type == "number"_L1)
        return value.isDouble() ? QString() : u"no number"_s;
    if (type == "whole number"_L1)
        return value.isDouble() && value.toDouble() == value.toInt(-1) ? QString() : u"no whole number"_s;
    if (type == "true or false"_L1)
        return value.isBool() ? QString() : u"neither true nor false"_s;
    if (type == "true, false or null"_L1)
        return value.isBool() || value.isNull() ? QString() : u"neither true, false nor null"_s;
    if (type == "null"_L1)
        return value.isNull() ? QString() : u"not null"_s;
    if (type.endsWith(" or null"_L1))
        return value.isNull() ? QString() : difference(value, type.chopped(8), tables);
    if (type.startsWith("list of "_L1)) {
        if (!value.isArray())
            return u"no list"_s;
        const QString item = type == "list of texts"_L1 ? u"text"_s : type.mid(8);
        const QJsonArray items = value.toArray();
        for (const QJsonValue &one : items) {
            if (const QString found = difference(one, item, tables); !found.isEmpty())
                return u"item: "_s + found;
        }
        return {};
    }
    if (const auto match = link.match(type); match.hasMatch()) {
        const QString section = match.captured(1);
        if (!tables.contains(section))
            return u"no table "_s + section;
        return value.isObject() ? objectDifference(value.toObject(), {section}, tables) : u"no object"_s;
    }
    return u"unknown type "_s + type;
}

QString objectDifference(const QJsonObject &object, const QStringList &sections, const KeyTables &tables)
{
    QMap<QString, QString> types;
    for (const QString &section : sections)
        types.insert(tables.value(section));
    if (types.isEmpty())
        return u"no such table"_s;
    if (object.keys() != types.keys())
        return u"keys %1 instead of %2"_s.arg(object.keys().join(u' '), types.keys().join(u' '));
    for (const auto &[key, type] : types.asKeyValueRange()) {
        if (const QString found = difference(object.value(key), type, tables); !found.isEmpty())
            return key + u": "_s + found;
    }
    return {};
}

/// An entry as it stands in a catalog file, with its texts among its facts.
QJsonValue flattened(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &item : old)
            items.append(flattened(item));
        return items;
    }
    if (!value.isObject())
        return value;
    const QJsonObject old = value.toObject();
    QJsonObject object = old.value("text"_L1).toObject();
    for (auto it = old.begin(); it != old.end(); ++it) {
        if (it.key() != "text"_L1 || !it->isObject())
            object.insert(it.key(), flattened(*it));
    }
    return object;
}

/// The notes on the header fields as the JSON has them.
QJsonArray notesInOrder(const QJsonObject &entry)
{
    const QJsonObject notes = entry["header_notes"_L1].toObject();
    const QJsonArray names = entry["header_fields"_L1].toArray();
    QJsonArray list;
    for (const QJsonValue &name : names)
        list.append(QJsonObject{{u"header_field"_s, name}, {u"text"_s, notes.value(name.toString())}});
    return list;
}

/// What @p shown lacks of @p written; where it is, or empty if all is there.
QString lacking(const QJsonValue &shown, const QJsonValue &written)
{
    if (written.isObject()) {
        const QJsonObject object = written.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const QString found = lacking(shown.toObject().value(it.key()), *it); !found.isEmpty())
                return it.key() + u'.' + found;
        }
        return {};
    }
    if (written.isArray()) {
        const QJsonArray items = written.toArray();
        if (shown.toArray().size() != items.size())
            return u"size"_s;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (const QString found = lacking(shown.toArray().at(i), items.at(i)); !found.isEmpty())
                return QString::number(i) + u'.' + found;
        }
        return {};
    }
    if (written.isString() && hasMarkup(written.toString())) {
        const QList<MarkupPiece> pieces = parseMarkup(written.toString());
        for (const MarkupPiece &piece : pieces) {
            if (!shown.toString().contains(piece.text))
                return u"piece “%1”"_s.arg(piece.text);
        }
        return {};
    }
    return shown == written ? QString() : u"value"_s;
}

} // namespace

class Terminal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void wordsThatAreNoCommandAreAQueryForTheWindow_data();
    void wordsThatAreNoCommandAreAQueryForTheWindow();
    void optionsStandBeforeOrAfterTheCommand();
    void aValueFollowsItsOptionOrAnEqualsSign();
    void twoDashesEndOptionsAndCommands();
    void aLimitTooLargeForTheProgramMeansAll();
    void everyMistakeIsNamedInOneLineAndExitsWithTwo_data();
    void everyMistakeIsNamedInOneLineAndExitsWithTwo();
    void helpAndVersionAreObeyedWhateverElseIsThere_data();
    void helpAndVersionAreObeyedWhateverElseIsThere();
    void helpNamesEveryCommandAndOption();
    void everyCommandOfTheTableExists();
    void qtsOptionsAreLeftToTheWindow();
    void theLanguageIsThatOfTheSystemUnlessOneIsNamed();

    void showPrintsTheArticleThatTheWindowShows();
    void showFindsAnEntryByWhatPeopleCallIt_data();
    void showFindsAnEntryByWhatPeopleCallIt();
    void aNumberSharedByIssuersShowsAllTheRegisteredFirst();
    void pagesStandApartAndEachIsPrintedOnce();
    void whatShowDoesNotFindIsToldWithAnOfferAndTheRestIsPrinted();
    void searchPrintsARowForEachHitInColumns();
    void searchSaysWhatItFoundAndWhy();
    void searchTellsHowManyItLeavesOut();
    void searchThatFindsNothingOffersWhatIsNearest();
    void listPrintsEveryCodeInReadingOrder();
    void listKeepsToAClassAndAnIssuer();
    void listTellsWhyItIsEmpty();
    void glossaryFindsATermInEitherLanguageWithoutAccents_data();
    void glossaryFindsATermInEitherLanguageWithoutAccents();
    void glossaryWithoutATermDefinesThemAll();
    void glossaryThatFindsNothingOffersTheNearestTerms();
    void limitHoldsForEveryCommandThatTakesIt();
    void cardsAndQuestionsAreOfTheTopicsThatAreNamed();
    void importPrintsACatalogAndTellsWhatItCouldNotRead();
    void validateTellsWhichFilesAreSoundAndWhereTheOthersAreBroken();
    void validateReadsAFileThatBuildsOnTheOneBefore();
    void validateDoesNotReadThePacksThatAreInstalled();
    void theReferenceHoldsEveryCodeAndEveryTerm();
    void aPackIsInEveryCommand();
    void brokenPacksAreToldInALineEachAndTheRestWorks();

    void everyEntryAsJsonHasTheDocumentedKeysAndTypes_data();
    void everyEntryAsJsonHasTheDocumentedKeysAndTypes();
    void everyFactOfTheCatalogFilesStandsInTheJson();
    void everyLimitStandsWithItsCodes();
    void theDateOfAnEntryIsTheNewestOfItsSources();
    void theOtherJsonAnswersHaveTheDocumentedKeysAndTypes();
    void nothingFoundAsJsonIsEmptyAndExitsWithOne_data();
    void nothingFoundAsJsonIsEmptyAndExitsWithOne();

    void headingsAreBoldOnATerminalOnly();
    void aTextIsNeverWiderThanTheTerminal();
    void colourIsForTerminalsWithoutNoColor();
    void aRealTerminalGetsBoldHeadingsUnlessNoColorIsSet();
    void charactersThatATerminalObeysDoNotPass();
    void aFullDiskIsToldAndExitsWithOne_data();
    void aFullDiskIsToldAndExitsWithOne();
    void aReaderWhoLeavesIsToldAndKillsNothing();
    void aClosedOutputIsToldAndExitsWithOne();
    void withoutADisplayTheReferenceIsPrintedInsteadOfTheWindow();
    void withoutADisplayAQueryPrintsWhatItFinds();
    void hostileArgumentsAreData_data();
    void hostileArgumentsAreData();
    void bytesThatAreNoTextAreData();
    void theExamplesInTheDocumentationAreTrue();

private:
    QString write(const QString &name, const QByteArray &contents) const;

    Catalog m_catalog;
    QTemporaryDir m_folder;
};

void Terminal::initTestCase()
{
    m_catalog = Catalog::builtIn();
    QVERIFY(m_catalog.codes.size() >= 189);
    QVERIFY(m_folder.isValid());
}

void Terminal::init()
{
    qunsetenv("NO_COLOR");
    qputenv("TERM", "xterm");
    // A home of its own, whoever starts the test.
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    QDir(m_folder.filePath(u"data"_s)).removeRecursively();
}

QString Terminal::write(const QString &name, const QByteArray &contents) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

static const QByteArray AcmePack = R"({
  "format": 1,
  "issuers": [{"id": "issuer:acme", "text": {"name": "Acme"}}],
  "codes": [
    {
      "id": "597-acme", "code": 597, "issuer": "acme", "standing": "vendor", "emitted_by": ["proxy"], "body": "allowed",
      "terms": ["term:nap"],
      "sources": [{"url": "https://acme.example/errors", "as_of": "2026-11-23", "dated_by": "source"}],
      "text": {"name": {"en": "Acme is tired", "fr": "Acme est fatiguée"}, "summary": "The Acme gateway takes a nap."}
    }
  ],
  "terms": [{"id": "term:nap", "text": {"name": {"en": "nap", "fr": "sieste"}, "summary": "A short rest."}}]
})";

// ---------------------------------------------------------------------------------------------------- the command line

void Terminal::wordsThatAreNoCommandAreAQueryForTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("number") << QStringList{u"522"_s} << u"522"_s;
    QTest::newRow("one argument") << QStringList{u"bad gateway"_s} << u"bad gateway"_s;
    QTest::newRow("several") << QStringList{u"bad"_s, u"gateway"_s} << u"bad gateway"_s;
    QTest::newRow("blank") << QStringList{u" "_s, QString()} << QString();
    QTest::newRow("dash") << QStringList{u"-"_s} << u"-"_s;
    QTest::newRow("command later") << QStringList{u"how"_s, u"to"_s, u"show"_s} << u"how to show"_s;
    QTest::newRow("one slip from show") << QStringList{u"slow"_s, u"origin"_s} << u"slow origin"_s;
    QTest::newRow("one slip from list") << QStringList{u"lost"_s, u"connection"_s} << u"lost connection"_s;
    QTest::newRow("one slip alone") << QStringList{u"serach"_s} << u"serach"_s;
    QTest::newRow("with options") << QStringList{u"--lang"_s, u"fr"_s, u"522"_s, u"--catalog=x.json"_s} << u"522"_s;
}

void Terminal::wordsThatAreNoCommandAreAQueryForTheWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, query);
    const CommandLine line = parseCommandLine(arguments);
    QCOMPARE(line.face, Face::Window);
    QCOMPARE(line.query(), query);
    QVERIFY(!line.mistake);
}

void Terminal::optionsStandBeforeOrAfterTheCommand()
{
    const QStringList options{u"--lang"_s,    u"fr"_s, u"--json"_s,    u"--limit"_s, u"3"_s,
                              u"--catalog"_s, u"a"_s,  u"--catalog"_s, u"b"_s};
    for (const QStringList &arguments :
         {options + QStringList{u"show"_s, u"404"_s}, QStringList{u"show"_s} + options + QStringList{u"404"_s},
          QStringList{u"show"_s, u"404"_s} + options}) {
        const CommandLine line = parseCommandLine(arguments);
        QCOMPARE(line.face, Face::Command);
        QCOMPARE(line.command, u"show"_s);
        QCOMPARE(line.words, QStringList{u"404"_s});
        QCOMPARE(line.language, u"fr"_s);
        QVERIFY(line.json);
        QCOMPARE(line.limit, std::optional(3));
        QCOMPARE(line.catalogs, (QStringList{u"a"_s, u"b"_s}));
    }
}

void Terminal::aValueFollowsItsOptionOrAnEqualsSign()
{
    for (const QStringList &arguments : {QStringList{u"list"_s, u"--class"_s, u"5XX"_s, u"--issuer"_s, u"a=b"_s},
                                         QStringList{u"list"_s, u"--class=5XX"_s, u"--issuer=a=b"_s}}) {
        const CommandLine line = parseCommandLine(arguments);
        QCOMPARE(line.face, Face::Command);
        QCOMPARE(line.codeClass, u"class:5xx"_s);
        QCOMPARE(line.issuer, u"a=b"_s);
    }
    QCOMPARE(parseCommandLine({u"--catalog=--odd.json"_s}).catalogs, QStringList{u"--odd.json"_s});
}

void Terminal::twoDashesEndOptionsAndCommands()
{
    const CommandLine window = parseCommandLine({u"--"_s, u"list"_s, u"--json"_s, u"--"_s});
    QCOMPARE(window.face, Face::Window);
    QCOMPARE(window.words, (QStringList{u"list"_s, u"--json"_s, u"--"_s}));
    const CommandLine command = parseCommandLine({u"search"_s, u"--"_s, u"--limit"_s});
    QCOMPARE(command.face, Face::Command);
    QCOMPARE(command.words, QStringList{u"--limit"_s});
    // Even what looks like a slip: whoever writes the dashes knows what they want.
    QCOMPARE(parseCommandLine({u"--"_s, u"serach"_s, u"cache"_s}).face, Face::Window);
}

void Terminal::aLimitTooLargeForTheProgramMeansAll()
{
    const Run all = run({u"list"_s});
    QCOMPARE(run({u"list"_s, u"--limit"_s, u"99999999999999999999999"_s}).out, all.out);
    QCOMPARE(run({u"search"_s, u"cache"_s, u"--limit=2147483647"_s}).exitCode, 0);
}

void Terminal::everyMistakeIsNamedInOneLineAndExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Mistake>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, Mistake kind, const QString &named) {
        QTest::newRow(name) << arguments << kind << named;
    };
    row("unknown option", {u"show"_s, u"404"_s, u"--frobnicate"_s}, Mistake::UnknownOption, u"“--frobnicate”"_s);
    row("unknown option of the window", {u"522"_s, u"--frobnicate=1"_s}, Mistake::UnknownOption, u"“--frobnicate”"_s);
    row("mistyped option", {u"list"_s, u"--isuer"_s, u"iana"_s}, Mistake::UnknownOption, u"did you mean “--issuer”?"_s);
    row("one dash", {u"list"_s, u"-json"_s}, Mistake::UnknownOption, u"did you mean “--json”?"_s);
    row("unknown letter", {u"-x"_s}, Mistake::UnknownOption, u"“-x”"_s);
    row("three dashes", {u"---"_s}, Mistake::UnknownOption, u"“---”"_s);
    row("no value at the end", {u"show"_s, u"404"_s, u"--lang"_s}, Mistake::MissingValue, u"--lang en|fr"_s);
    row("an option for a value", {u"show"_s, u"--lang"_s, u"--json"_s, u"404"_s}, Mistake::MissingValue, u"“--lang”"_s);
    row("what looks like an option for a value", {u"--catalog"_s, u"--odd.json"_s}, Mistake::MissingValue,
        u"“--catalog”"_s);
    row("empty value", {u"--catalog="_s}, Mistake::MissingValue, u"“--catalog”"_s);
    row("unwanted value", {u"show"_s, u"404"_s, u"--json=yes"_s}, Mistake::UnwantedValue, u"“--json” takes no value"_s);
    row("limit of zero", {u"list"_s, u"--limit"_s, u"0"_s}, Mistake::NotALimit, u"“0”"_s);
    row("negative limit", {u"list"_s, u"--limit"_s, u"-1"_s}, Mistake::NotALimit, u"“-1”"_s);
    row("limit in words", {u"list"_s, u"--limit=ten"_s}, Mistake::NotALimit, u"“ten”"_s);
    row("limit with a fraction", {u"list"_s, u"--limit=1.5"_s}, Mistake::NotALimit, u"“1.5”"_s);
    row("limit in other digits", {u"list"_s, u"--limit=٣"_s}, Mistake::NotALimit, u"“٣”"_s);
    row("unknown language", {u"list"_s, u"--lang"_s, u"de"_s}, Mistake::UnknownLanguage, u"“de”"_s);
    row("unknown class", {u"list"_s, u"--class"_s, u"6xx"_s}, Mistake::UnknownClass, u"“6xx”"_s);
    row("option of another command", {u"show"_s, u"404"_s, u"--class"_s, u"5xx"_s}, Mistake::OptionNotHere,
        u"“statut show”"_s);
    row("validate has no packs", {u"validate"_s, u"x"_s, u"--catalog"_s, u"y"_s}, Mistake::OptionNotHere,
        u"“--catalog”"_s);
    row("validate has no limit", {u"validate"_s, u"x"_s, u"--limit"_s, u"1"_s}, Mistake::OptionNotHere, u"“--limit”"_s);
    row("json of the window", {u"522"_s, u"--json"_s}, Mistake::NotForTheWindow, u"show, search, list"_s);
    row("class of the window", {u"--class"_s, u"5xx"_s}, Mistake::NotForTheWindow, u"list"_s);
    row("platform of a command", {u"list"_s, u"-platform"_s, u"xcb"_s}, Mistake::OnlyForTheWindow, u"“-platform”"_s);
    row("mistyped search", {u"serach"_s, u"bad"_s, u"gateway"_s}, Mistake::UnknownCommand, u"“statut search”"_s);
    row("mistyped show", {u"shwo"_s, u"404"_s}, Mistake::UnknownCommand, u"“statut show”"_s);
    row("mistyped glossary", {u"Glosary"_s, u"proxy"_s}, Mistake::UnknownCommand, u"“statut glossary”"_s);
    row("mistyped list with its option", {u"lsit"_s, u"--class"_s, u"5xx"_s}, Mistake::UnknownCommand,
        u"“statut list”"_s);
    row("show what", {u"show"_s}, Mistake::MissingWords, u"statut show ID…"_s);
    row("search what", {u"search"_s, u" "_s}, Mistake::MissingWords, u"statut search WORDS…"_s);
    row("validate what", {u"validate"_s, u"--json"_s}, Mistake::MissingWords, u"statut validate FILE…"_s);
    row("list of words", {u"list"_s, u"of"_s, u"codes"_s}, Mistake::UnwantedWords, u"“of”"_s);
    row("long", {u"--"_s + QString(100'000, u'x')}, Mistake::UnknownOption, QString(50, u'x'));
}

void Terminal::everyMistakeIsNamedInOneLineAndExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(Mistake, kind);
    QFETCH(QString, named);
    const CommandLine line = parseCommandLine(arguments);
    QCOMPARE(line.face, Face::Mistake);
    QVERIFY(line.mistake);
    QCOMPARE(line.mistake->kind, kind);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(isOneLine(result.err), qPrintable(result.err));
    QVERIFY2(result.err.contains(named), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"statut --help"_s), qPrintable(result.err));
    QVERIFY2(result.err.size() < 300, qPrintable(result.err));
}

void Terminal::helpAndVersionAreObeyedWhateverElseIsThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Face>("face");
    QTest::newRow("help") << QStringList{u"--help"_s} << Face::Help;
    QTest::newRow("letter") << QStringList{u"-h"_s} << Face::Help;
    QTest::newRow("of a command") << QStringList{u"show"_s, u"--help"_s} << Face::Help;
    QTest::newRow("before a command") << QStringList{u"--help"_s, u"show"_s} << Face::Help;
    QTest::newRow("beside a mistake") << QStringList{u"--frobnicate"_s, u"--limit"_s, u"--help"_s} << Face::Help;
    QTest::newRow("beside the other") << QStringList{u"--help"_s, u"--version"_s} << Face::Help;
    QTest::newRow("version") << QStringList{u"--version"_s} << Face::Version;
    QTest::newRow("version letter") << QStringList{u"list"_s, u"-v"_s} << Face::Version;
}

void Terminal::helpAndVersionAreObeyedWhateverElseIsThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(Face, face);
    QCOMPARE(parseCommandLine(arguments).face, face);
    const Run result = runBinary(arguments);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    if (face == Face::Help) {
        QVERIFY(result.out.contains(u"statut show ID…"_s));
    } else {
        QCOMPARE(result.lines().constFirst(), QStringLiteral("statut " STATUT_VERSION));
        QVERIFY(result.out.contains(m_catalog.version));
    }
}

void Terminal::helpNamesEveryCommandAndOption()
{
    const QString help = run({u"--help"_s}).out;
    for (const CommandDefinition &command : commandDefinitions())
        QVERIFY2(help.contains(u"statut "_s + command.name), qPrintable(command.name));
    for (const OptionDefinition &option : optionDefinitions())
        QCOMPARE(help.contains(u"--"_s + option.name + u' '), !option.isOfToolkit);
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void Terminal::everyCommandOfTheTableExists()
{
    for (const CommandDefinition &definition : commandDefinitions()) {
        const auto command = commandCalled(definition.name);
        QVERIFY2(command, qPrintable(definition.name));
        QCOMPARE(command->name(), definition.name);
        for (const QString &option : definition.options) {
            QVERIFY2(std::ranges::count(optionDefinitions(), option, &OptionDefinition::name) == 1, qPrintable(option));
        }
    }
    QVERIFY(commandCalled(u"reference"_s)); // not for people to type
    QCOMPARE(parseCommandLine({u"reference"_s}).face, Face::Window);
    QVERIFY(!commandCalled(u"frobnicate"_s));
}

void Terminal::qtsOptionsAreLeftToTheWindow()
{
    for (const QStringList &arguments :
         {QStringList{u"-platform"_s, u"offscreen"_s, u"522"_s}, QStringList{u"522"_s, u"--platform=offscreen"_s}}) {
        const CommandLine line = parseCommandLine(arguments);
        QCOMPARE(line.face, Face::Window);
        QCOMPARE(line.words, QStringList{u"522"_s});
        QVERIFY(line.namesDisplay);
    }
    const CommandLine styled = parseCommandLine({u"-style"_s, u"fusion"_s, u"-reverse"_s, u"522"_s});
    QCOMPARE(styled.words, QStringList{u"522"_s});
    QVERIFY(!styled.namesDisplay);
}

void Terminal::theLanguageIsThatOfTheSystemUnlessOneIsNamed()
{
    QProcessEnvironment environment = displayless();
    const auto title = [&environment](const QStringList &options) {
        return runBinary(QStringList{u"show"_s, u"404"_s} + options, environment).lines().value(0);
    };
    QCOMPARE(title({}), u"404 Not Found"_s);
    environment.insert(u"LC_ALL"_s, u"fr_CA.UTF-8"_s);
    QCOMPARE(title({}), u"404 Introuvable"_s);
    QCOMPARE(title({u"--lang"_s, u"EN"_s}), u"404 Not Found"_s);
    environment.remove(u"LC_ALL"_s);
    environment.insert(u"LANG"_s, u"fr_FR"_s);
    QCOMPARE(title({}), u"404 Introuvable"_s);
    environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    QCOMPARE(title({}), u"404 Not Found"_s);
    QCOMPARE(title({u"--lang=fr"_s}), u"404 Introuvable"_s);
}

// --------------------------------------------------------------------------------------------------------- the commands

void Terminal::showPrintsTheArticleThatTheWindowShows()
{
    for (const QString &code : Language::available()) {
        Language language;
        language.setCurrent(code);
        const Texts texts(m_catalog, language);
        for (const QString &id :
             {u"522-cloudflare"_s, u"term:cache"_s, u"class:4xx"_s, u"guide:caching"_s, u"1020-cloudflare"_s}) {
            const Run result = run({u"show"_s, id, u"--lang"_s, code});
            QCOMPARE(result.exitCode, 0);
            QCOMPARE(result.err, QString());
            QCOMPARE(result.out, toPlainText(Articles(texts).article(id), 80));
        }
    }
}

void Terminal::showFindsAnEntryByWhatPeopleCallIt_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const QString &word, const QStringList &ids) {
        QTest::newRow(qPrintable(word)) << word << ids;
    };
    row(u"522-cloudflare"_s, {u"522-cloudflare"_s});
    row(u" 522-Cloudflare "_s, {u"522-cloudflare"_s});
    row(u"1020"_s, {u"1020-cloudflare"_s});
    row(u"000"_s, {u"000-aws"_s});
    row(u"term:cache"_s, {u"term:cache"_s});
    row(u"class:4xx"_s, {u"class:4xx"_s});
    row(u"4XX"_s, {u"class:4xx"_s});
    row(u"1xxx"_s, {u"class:1xxx"_s});
    row(u"other"_s, {u"class:other"_s});
    row(u"guide:caching"_s, {u"guide:caching"_s});
    row(u"Origin-Server"_s, {u"term:origin-server"_s});
    row(u"serveur d'origine"_s, {u"term:origin-server"_s});
    row(u"ANTEMEMOIRE"_s, {u"term:cache"_s});
    row(u"bad gateway"_s, {u"502"_s});
    row(u"delai de connexion depasse"_s, {u"522-cloudflare"_s});
    row(u"0404"_s, {});
    row(u"+404"_s, {});
    row(u"-1"_s, {});
    row(u"４０４"_s, {});
    row(u"…"_s, {});
    row(u"class:"_s, {});
    row(u"issuer:cloudflare"_s, {});
    row(u"99999999999999999999"_s, {});
}

void Terminal::showFindsAnEntryByWhatPeopleCallIt()
{
    QFETCH(QString, word);
    QFETCH(QStringList, ids);
    Language language;
    language.setCurrent(u"en"_s);
    const Texts texts(m_catalog, language);
    QCOMPARE(entriesCalled(word, texts), ids);
    const Run result = run({u"show"_s, u"--"_s, word});
    QCOMPARE(result.exitCode, ids.isEmpty() ? 1 : 0);
    QCOMPARE(result.err.isEmpty(), !ids.isEmpty());
}

void Terminal::aNumberSharedByIssuersShowsAllTheRegisteredFirst()
{
    for (const int number : {103, 499, 530}) {
        const Run result = run({u"show"_s, QString::number(number), u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QStringList ids;
        const QJsonArray entries = result.json().array();
        for (const QJsonValue &entry : entries)
            ids.append(entry["id"_L1].toString());
        QStringList expected;
        for (const EntryRef ref : m_catalog.numbered(number))
            expected.append(m_catalog.id(ref));
        QVERIFY(expected.size() > 1);
        QCOMPARE(ids, expected);
    }
    QVERIFY(run({u"show"_s, u"103"_s}).out.startsWith(u"103 Early Hints\n"_s));
}

void Terminal::pagesStandApartAndEachIsPrintedOnce()
{
    const QString first = run({u"show"_s, u"404"_s}).out;
    const QString second = run({u"show"_s, u"410"_s}).out;
    QCOMPARE(run({u"show"_s, u"404"_s, u"410"_s, u"404"_s}).out, first + u'\n' + second);
}

void Terminal::whatShowDoesNotFindIsToldWithAnOfferAndTheRestIsPrinted()
{
    const Run none = run({u"show"_s, u"bad gatway"_s});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.out, QString());
    QVERIFY(isOneLine(none.err));
    QVERIFY2(none.err.contains(u"“bad gatway”"_s) && none.err.contains(u"502 (Bad Gateway)"_s), qPrintable(none.err));
    const Run french = run({u"show"_s, u"bad gatway"_s, u"--lang"_s, u"fr"_s});
    QVERIFY2(french.err.contains(u"502 (Mauvaise"_s) || !french.err.contains(u"Bad Gateway"_s), qPrintable(french.err));
    const Run some = run({u"show"_s, u"404"_s, u"nonsense"_s});
    QCOMPARE(some.exitCode, 1);
    QVERIFY(some.out.startsWith(u"404 Not Found"_s));
    QVERIFY(isOneLine(some.err));
}

/// The rows of a search, without what stands below each.
static QStringList rowsOf(const Run &result)
{
    QStringList rows = result.lines();
    rows.removeIf([](const QString &line) { return line.startsWith(u"    "_s); });
    return rows;
}

void Terminal::searchPrintsARowForEachHitInColumns()
{
    const Run result = run({u"search"_s, u"bad"_s, u"gateway"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(rowsOf(result).constFirst().simplified(), u"502 Bad Gateway IANA"_s);
    const QStringList rows = rowsOf(run({u"search"_s, u"cache"_s, u"--limit"_s, u"200"_s}));
    QVERIFY(rows.size() > 10);
    const qsizetype names = rows.constFirst().indexOf(u"cache"_s);
    for (const QString &row : rows) {
        QVERIFY2(row.at(names - 1) == u' ' && row.at(names) != u' ', qPrintable(row));
        QVERIFY2(!row.endsWith(u' '), qPrintable(row));
    }
    QVERIFY(std::ranges::any_of(rows, [](const QString &row) { return row.startsWith(u"term "_s); }));
    QVERIFY(std::ranges::any_of(rows, [](const QString &row) { return row.startsWith(u"guide "_s); }));
}

void Terminal::searchSaysWhatItFoundAndWhy()
{
    const Run typo = run({u"search"_s, u"gatewya"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(typo.lines().at(1), u"    (typo: gatewya → gateway)"_s);
    QVERIFY(typo.err.contains(u"did you mean “gateway”?"_s));
    // The passage is in the language in which it was found.
    const Run passage = run({u"search"_s, u"délai"_s, u"dépassé"_s, u"--limit"_s, u"1"_s, u"--lang"_s, u"en"_s});
    QVERIFY(!passage.lines().isEmpty());
    const QJsonObject hit =
        run({u"search"_s, u"mandataire"_s, u"fatigué"_s, u"--json"_s}).json()["results"_L1][0].toObject();
    QCOMPARE(hit["snippet_language"_L1].toString(), u"fr"_s);
}

void Terminal::searchTellsHowManyItLeavesOut()
{
    const Run all = run({u"search"_s, u"cloudflare"_s, u"--limit"_s, u"100000"_s});
    const qsizetype count = rowsOf(all).size();
    QVERIFY(count > 20);
    QCOMPARE(all.err, QString());
    const Run some = run({u"search"_s, u"cloudflare"_s});
    QCOMPARE(rowsOf(some).size(), 20);
    QCOMPARE(some.exitCode, 0);
    QVERIFY(isOneLine(some.err));
    QVERIFY2(some.err.contains(u"20 of %1 "_s.arg(count)), qPrintable(some.err));
}

void Terminal::searchThatFindsNothingOffersWhatIsNearest()
{
    const Run result = run({u"search"_s, u"zzqx"_s, u"zzqxzzqx"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QString());
    QVERIFY(isOneLine(result.err));
    QVERIFY2(result.err.contains(u"“zzqx zzqxzzqx”"_s) && result.err.contains(u"; the nearest: "_s),
             qPrintable(result.err));
}

void Terminal::listPrintsEveryCodeInReadingOrder()
{
    const Run result = run({u"list"_s});
    QCOMPARE(result.exitCode, 0);
    const QStringList rows = result.lines();
    QCOMPARE(rows.size(), m_catalog.codes.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(rows.at(i).startsWith(m_catalog.codes.at(i).numberText()), qPrintable(rows.at(i)));
    QVERIFY(rows.constFirst().startsWith(u"100   Continue"_s) && rows.constFirst().endsWith(u"  IANA"_s));
}

void Terminal::listKeepsToAClassAndAnIssuer()
{
    qsizetype total = 0;
    for (const QString &name : classNames()) {
        const QStringList rows = run({u"list"_s, u"--class"_s, name}).lines();
        QCOMPARE(rows.size(), m_catalog.codesOfClass(u"class:"_s + name).size());
        total += rows.size();
    }
    QCOMPARE(total, m_catalog.codes.size());
    const QString nginx = run({u"list"_s, u"--issuer"_s, u"nginx"_s}).out;
    QVERIFY(nginx.startsWith(u"444  "_s));
    QCOMPARE(run({u"list"_s, u"--issuer"_s, u" NGINX "_s}).out, nginx);
    const QString wikipedia = run({u"list"_s, u"--issuer"_s, u"wikipedia-fr"_s}).out;
    QVERIFY(!wikipedia.isEmpty());
    QCOMPARE(run({u"list"_s, u"--issuer"_s, u"french wikipedia"_s}).out, wikipedia);
    for (const QString &row : run({u"list"_s, u"--class=5xx"_s, u"--issuer=cloudflare"_s}).lines())
        QVERIFY2(row.startsWith(u'5') && row.endsWith(u"Cloudflare"_s), qPrintable(row));
}

void Terminal::listTellsWhyItIsEmpty()
{
    const Run unknown = run({u"list"_s, u"--issuer"_s, u"cloudflair"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.out, QString());
    QVERIFY(isOneLine(unknown.err));
    QVERIFY2(unknown.err.contains(u"did you mean “cloudflare”?"_s), qPrintable(unknown.err));
    const Run farOff = run({u"list"_s, u"--issuer"_s, u"zzzzzzzzz"_s});
    QCOMPARE(farOff.exitCode, 1);
    QVERIFY2(farOff.err.contains(u"cloudflare, "_s), qPrintable(farOff.err));
    const Run apart = run({u"list"_s, u"--issuer"_s, u"nginx"_s, u"--class"_s, u"1xx"_s});
    QCOMPARE(apart.exitCode, 1);
    QVERIFY(isOneLine(apart.err));
    QVERIFY2(apart.err.contains(u"there are some in: 4xx."_s), qPrintable(apart.err));
    const QString pack = write(u"issuer.json"_s,
                               R"({"format": 1, "issuers": [{"id": "issuer:idle", "text": {"name": "Idle"}}]})");
    const Run idle = run({u"list"_s, u"--issuer"_s, u"idle"_s, u"--catalog"_s, pack});
    QCOMPARE(idle.exitCode, 1);
    QVERIFY(isOneLine(idle.err));
}

void Terminal::glossaryFindsATermInEitherLanguageWithoutAccents_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("English") << QStringList{u"origin server"_s} << QStringList{u"term:origin-server"_s};
    QTest::newRow("several arguments") << QStringList{u"Origin"_s, u"SERVER"_s} << QStringList{u"term:origin-server"_s};
    QTest::newRow("French") << QStringList{u"serveur d’origine"_s} << QStringList{u"term:origin-server"_s};
    QTest::newRow("other apostrophe") << QStringList{u"serveur d'origine"_s} << QStringList{u"term:origin-server"_s};
    QTest::newRow("accents") << QStringList{u"Répartiteur"_s} << QStringList{u"term:load-balancer"_s};
    QTest::newRow("no accents") << QStringList{u"repartiteur"_s} << QStringList{u"term:load-balancer"_s};
    QTest::newRow("synonym") << QStringList{u"antememoire"_s} << QStringList{u"term:cache"_s};
    QTest::newRow("id") << QStringList{u"term:cache"_s} << QStringList{u"term:cache"_s};
    QTest::newRow("id without prefix") << QStringList{u"load-balancer"_s} << QStringList{u"term:load-balancer"_s};
    QTest::newRow("nothing") << QStringList{u"zzz"_s} << QStringList{};
    QTest::newRow("signs") << QStringList{u"?!"_s} << QStringList{};
}

void Terminal::glossaryFindsATermInEitherLanguageWithoutAccents()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, ids);
    for (const QString &language : Language::available()) {
        const Run result = run(QStringList{u"glossary"_s, u"--lang"_s, language, u"--json"_s, u"--"_s} + words);
        QStringList found;
        const QJsonArray terms = result.json().array();
        for (const QJsonValue &term : terms)
            found.append(term["id"_L1].toString());
        QCOMPARE(found, ids);
        QCOMPARE(result.exitCode, ids.isEmpty() ? 1 : 0);
        const Run text = run(QStringList{u"glossary"_s, u"--lang"_s, language, u"--"_s} + words);
        QCOMPARE(text.out, ids.isEmpty() ? QString() : run({u"show"_s, ids.constFirst(), u"--lang"_s, language}).out);
    }
}

void Terminal::glossaryWithoutATermDefinesThemAll()
{
    Language language;
    language.setCurrent(u"fr"_s);
    const Texts texts(m_catalog, language);
    const Run result = run({u"glossary"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(result.exitCode, 0);
    const QString unwrapped = QString(result.out).replace(u'\n', u' ');
    for (const GlossaryTerm &term : m_catalog.terms) {
        QVERIFY2(result.out.contains(u'\n' + texts.textIn(u"fr"_s, term.id, "name")), qPrintable(term.id));
        QVERIFY2(unwrapped.contains(texts.textIn(u"fr"_s, term.id, "summary")), qPrintable(term.id));
        for (const QString &paragraph : texts.listIn(u"fr"_s, term.id, "definition"))
            QVERIFY2(unwrapped.contains(paragraph), qPrintable(term.id));
    }
}

void Terminal::glossaryThatFindsNothingOffersTheNearestTerms()
{
    const Run result = run({u"glossary"_s, u"proxi"_s, u"sever"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QString());
    QVERIFY(isOneLine(result.err));
    QVERIFY2(result.err.contains(u"term:proxy-server (proxy server)"_s), qPrintable(result.err));
}

void Terminal::limitHoldsForEveryCommandThatTakesIt()
{
    const QMap<QString, QStringList> words{
        {u"show"_s, {u"530"_s}}, {u"search"_s, {u"cache"_s}}, {u"list"_s, {}}, {u"glossary"_s, {}}};
    for (const CommandDefinition &command : commandDefinitions()) {
        if (!command.options.contains(u"limit"_s) || !command.options.contains(u"json"_s))
            continue;
        QVERIFY(words.contains(command.name));
        const QStringList arguments = QStringList{command.name, u"--json"_s, u"--limit"_s, u"2"_s}
            + words.value(command.name);
        const QJsonDocument json = run(arguments).json();
        const QJsonArray all = json.isArray() ? json.array() : json["results"_L1].toArray();
        QCOMPARE(all.size(), 2);
    }
    QCOMPARE(run({u"list"_s, u"--limit=3"_s}).lines().size(), 3);
    // Cards have seven lines in front of the first; questions a title each.
    QCOMPARE(run({u"cards"_s, u"--limit=3"_s}).lines().size(), 7 + 3);
    QCOMPARE(run({u"questions"_s, u"--limit=3"_s}).out.count(u"\n::"_s), 3);
}

void Terminal::cardsAndQuestionsAreOfTheTopicsThatAreNamed()
{
    for (const QString &language : Language::available()) {
        const Run all = run({u"cards"_s, u"--lang"_s, language});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.err, QString());
        QVERIFY(all.lines().size() > 1000);
        const Run some = run({u"cards"_s, u"caching"_s, u"GLOSSARY"_s, u"--lang"_s, language});
        QVERIFY(some.lines().size() < all.lines().size() && some.lines().size() > 150);
        for (const QString &line : some.lines()) {
            if (!line.startsWith(u'#'))
                QVERIFY2(line.contains("statut::caching"_L1) || line.contains("statut::glossary"_L1), qPrintable(line));
        }
        const Run questions = run({u"questions"_s, u"redirects"_s, u"--lang"_s, language});
        QCOMPARE(questions.exitCode, 0);
        QVERIFY(questions.out.startsWith("$CATEGORY: Statut/redirects\n"_L1));
        QVERIFY(questions.out.contains(language == "fr"_L1 ? u"Que signifie 301"_s : u"What does 301 mean?"_s));
    }
    for (const QString &command : {u"cards"_s, u"questions"_s}) {
        const Run unknown = run({command, u"cashing"_s});
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.out, QString());
        QCOMPARE(unknown.err, u"statut: there is no topic “cashing”; did you mean “caching”?\n"_s);
    }
}

void Terminal::importPrintsACatalogAndTellsWhatItCouldNotRead()
{
    const QString table = write(u"quiz.csv"_s, "question,right,wrong\nQ,a,b\n,c,d\n");
    const Run result = run({u"import"_s, table});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err,
             u"statut: "_s + table
                 + u":3: The question has no text. Write what is asked.\nstatut: questions read: 1.\n"_s);
    const QString pack = write(u"quiz.json"_s, result.out.toUtf8());
    QCOMPARE(run({u"validate"_s, pack}).exitCode, 0);
    // What it brings is asked with the rest.
    const Run questions = run({u"questions"_s, u"--catalog"_s, pack});
    QVERIFY(questions.out.contains("::own\\:case\\:quiz-1::"_L1));
    const Run good = run({u"import"_s, write(u"two.gift"_s, "Q {=a ~b}\n\nR {T}\n")});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.err, u"statut: questions read: 2.\n"_s);
    const Run nothing = run({u"import"_s, m_folder.filePath(u"missing.gift"_s)});
    QCOMPARE(nothing.exitCode, 1);
    QCOMPARE(nothing.out, QString());
    QVERIFY(isOneLine(nothing.err));
}

void Terminal::validateTellsWhichFilesAreSoundAndWhereTheOthersAreBroken()
{
    const QString sound = write(u"acme.json"_s, AcmePack);
    const QString broken = write(
        u"broken.json"_s,
        "{\n  \"format\": 1, \"issuers\": [\n    {\"id\": \"issuer:b\", \"text\": {}}\n  ],\n  \"cods\": []\n}");
    const QString missing = m_folder.filePath(u"missing.json"_s);
    const Run good = run({u"validate"_s, sound});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.out, sound + u": sound\n"_s);
    const Run all = run({u"validate"_s, sound, broken, missing, m_folder.path()});
    QCOMPARE(all.exitCode, 1);
    QCOMPARE(all.err, QString());
    const QStringList lines = all.lines();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), sound + u": sound"_s);
    QVERIFY2(lines.at(1).startsWith(broken + u":3: issuers[0] (issuer:b) › text: "_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(broken + u":5: cods: "_s) && lines.at(2).contains(u"“codes”"_s),
             qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).startsWith(missing + u": "_s), qPrintable(lines.at(3)));
    QVERIFY2(lines.at(4).startsWith(m_folder.path() + u": "_s), qPrintable(lines.at(4)));
    const QJsonArray json = run({u"validate"_s, u"--json"_s, sound, broken}).json().array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.at(0)["sound"_L1].toBool(), true);
    QCOMPARE(json.at(1)["problems"_L1].toArray().size(), 2);
    QCOMPARE(json.at(1)["problems"_L1][1]["line"_L1].toInt(), 5);
}

void Terminal::validateReadsAFileThatBuildsOnTheOneBefore()
{
    const QString first = write(u"acme.json"_s, AcmePack);
    const QString second = write(u"second.json"_s, R"({"format": 1, "terms": [
        {"id": "term:siesta", "related": ["term:nap"], "text": {"name": "siesta", "summary": "A long rest."}}]})");
    QCOMPARE(run({u"validate"_s, first, second}).exitCode, 0);
    QCOMPARE(run({u"validate"_s, second}).exitCode, 1);
}

void Terminal::validateDoesNotReadThePacksThatAreInstalled()
{
    const QString installed = write(u"data/statut/catalogs/acme.json"_s, AcmePack);
    // Its ids would be taken already.
    const Run result = runBinary({u"validate"_s, installed});
    QCOMPARE(result.out, installed + u": sound\n"_s);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(runBinary({u"show"_s, u"597-acme"_s}).exitCode, 0);
}

void Terminal::theReferenceHoldsEveryCodeAndEveryTerm()
{
    for (const QString &code : Language::available()) {
        const Run result = run({u"--lang"_s, code});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(isOneLine(result.err));
        QVERIFY2(result.err.contains(u"statut --help"_s), qPrintable(result.err));
        Language language;
        language.setCurrent(code);
        const Texts texts(m_catalog, language);
        static const QRegularExpression space(u"[ \n]+"_s);
        const QString text = QString(result.out).replace(space, u" "_s);
        qsizetype at = 0;
        const auto follows = [&](const QString &wanted) {
            at = text.indexOf(wanted, at);
            return at >= 0;
        };
        QVERIFY(text.startsWith(toPlainText(Articles(texts).article(u"home"_s)).section(u'\n', 0, 0)));
        for (const StatusCode &one : m_catalog.codes) {
            QVERIFY2(follows(u"%1 %2 (%3) %4"_s.arg(one.numberText(), texts.text(one.id, "name"),
                                                    texts.text(u"issuer:"_s + one.issuer, "name"),
                                                    texts.text(one.id, "summary"))),
                     qPrintable(one.id));
        }
        for (const GlossaryTerm &term : m_catalog.terms)
            QVERIFY2(follows(texts.text(term.id, "summary")), qPrintable(term.id));
    }
}

void Terminal::aPackIsInEveryCommand()
{
    const QStringList pack{u"--catalog"_s, write(u"acme.json"_s, AcmePack)};
    QVERIFY(run(QStringList{u"show"_s, u"597"_s, u"--lang=fr"_s} + pack).out.startsWith(u"597 Acme est fatiguée\n"_s));
    QCOMPARE(run(QStringList{u"list"_s, u"--issuer"_s, u"acme"_s} + pack).out, u"597  Acme is tired  Acme\n"_s);
    QCOMPARE(run(QStringList{u"search"_s, u"fatiguee"_s} + pack).out,
             u"597  Acme is tired  Acme\n    The Acme gateway takes a nap.\n"_s);
    QVERIFY(run(QStringList{u"glossary"_s, u"sieste"_s} + pack).out.startsWith(u"nap\n===\nsieste\n"_s));
    const QJsonObject nap = run(QStringList{u"glossary"_s, u"nap"_s, u"--json"_s} + pack).json()[0].toObject();
    QCOMPARE(nap["definition"_L1].toString(), u"A short rest."_s);
    QCOMPARE(nap["codes"_L1].toArray(), QJsonArray{u"597-acme"_s});
    QCOMPARE(run(QStringList{u"show"_s, u"597"_s, u"--json"_s} + pack).json()[0]["pack"_L1].toString(), pack.at(1));
    QVERIFY(run(pack).out.contains(u"597  Acme is tired (Acme)"_s));
}

void Terminal::brokenPacksAreToldInALineEachAndTheRestWorks()
{
    write(u"data/statut/catalogs/a.json"_s, "{");
    write(u"data/statut/catalogs/b.json"_s, AcmePack);
    const QString odd = write(u"odd\n\033[31mname.json"_s, "[]");
    const Run result = runBinary({u"show"_s, u"597"_s, u"--catalog"_s, odd, u"--catalog"_s, u"/nonexistent/x.json"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith(u"597 Acme is tired"_s));
    const QStringList lines = result.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(u"/a.json:1: "_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"odd [31mname.json"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"/nonexistent/x.json: "_s), qPrintable(lines.at(2)));
    QVERIFY(!holdsControlCharacters(result.err));
}

// ----------------------------------------------------------------------------------------------------------------- JSON

void Terminal::everyEntryAsJsonHasTheDocumentedKeysAndTypes_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void Terminal::everyEntryAsJsonHasTheDocumentedKeysAndTypes()
{
    QFETCH(QString, language);
    QStringList ids;
    const auto add = [&ids](const auto &entries) {
        for (const auto &entry : entries)
            ids.append(entry.id);
    };
    add(m_catalog.codes);
    add(m_catalog.terms);
    add(m_catalog.classes);
    add(m_catalog.guides);
    add(m_catalog.decisionTrees);
    Language current;
    current.setCurrent(language);
    const Texts texts(m_catalog, current);
    const EntryJson entryJson(texts);
    const KeyTables tables = documentedKeys();
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject object = entryJson.entry(id);
        const QString kind = object["kind"_L1].toString();
        const QString section = kind == "error"_L1 ? u"code"_s : kind;
        const QString found = objectDifference(object, {u"every entry"_s, section}, tables);
        QVERIFY2(found.isEmpty(), qPrintable(u"%1: %2"_s.arg(id, found)));
        QCOMPARE(object["id"_L1].toString(), id);
        QCOMPARE(object["lang"_L1].toString(), language);
        QCOMPARE(object["name"_L1].toString(), texts.textIn(language, id, "name"));
        if (const StatusCode *code = m_catalog.code(id)) {
            QCOMPARE(kind, code->kind == StatusCode::Kind::Status ? u"code"_s : u"error"_s);
            QVERIFY(classNames().contains(object["class"_L1].toString()));
            QVERIFY2(!object["sources"_L1].toArray().isEmpty(), qPrintable(id));
            QVERIFY2(object["as_of"_L1].isString(), qPrintable(id));
        }
    }
    // And what the command prints is that.
    const QJsonArray shown =
        run({u"show"_s, u"--json"_s, u"--lang"_s, language, u"522-cloudflare"_s, u"term:cache"_s}).json().array();
    QCOMPARE(shown, (QJsonArray{entryJson.entry(u"522-cloudflare"_s), entryJson.entry(u"term:cache"_s)}));
}

void Terminal::everyFactOfTheCatalogFilesStandsInTheJson()
{
    Language language;
    language.setCurrent(u"en"_s);
    const Texts texts(m_catalog, language);
    const EntryJson entryJson(texts);
    const QStringList derived{u"as_of"_s, u"case_details"_s, u"class"_s,  u"codes"_s, u"distinctions"_s,
                              u"kind"_s,  u"lang"_s,         u"limits"_s, u"pack"_s};
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/catalog"));
    int count = 0;
    const QStringList files = folder.entryList({u"*.json"_s});
    for (const QString &file : files) {
        const QJsonObject root = QJsonDocument::fromJson(sourceFile(u"resources/catalog/"_s + file).toUtf8()).object();
        for (const QString &key :
             {u"codes"_s, u"errors"_s, u"terms"_s, u"classes"_s, u"guides"_s, u"decision_trees"_s}) {
            const QJsonArray entries = root.value(key).toArray();
            for (const QJsonValue &entry : entries) {
                QJsonObject written = flattened(entry).toObject();
                if (written.contains("header_notes"_L1)) // by name in the file, in the order of the fields in the JSON
                    written.insert(u"header_notes"_s, notesInOrder(written));
                const QJsonObject shown = entryJson.entry(written["id"_L1].toString());
                const QString found = lacking(shown, written);
                QVERIFY2(found.isEmpty(), qPrintable(written["id"_L1].toString() + u": "_s + found));
                for (auto it = shown.begin(); it != shown.end(); ++it) {
                    const bool isKnown = !it->isNull() && !(it->isArray() && it->toArray().isEmpty())
                        && *it != QJsonValue(false);
                    const bool isSource = it.key() == "sources"_L1 && key == "guides"_L1;
                    QVERIFY2(!isKnown || isSource || written.contains(it.key()) || derived.contains(it.key()),
                             qPrintable(written["id"_L1].toString() + u": "_s + it.key()));
                }
                ++count;
            }
        }
    }
    QCOMPARE(count,
             m_catalog.codes.size() + m_catalog.terms.size() + m_catalog.classes.size() + m_catalog.guides.size()
                 + m_catalog.decisionTrees.size());
}

void Terminal::everyLimitStandsWithItsCodes()
{
    Language language;
    language.setCurrent(u"en"_s);
    const Texts texts(m_catalog, language);
    const EntryJson entryJson(texts);
    const QJsonArray limits =
        QJsonDocument::fromJson(sourceFile(u"resources/catalog/limits.json"_s).toUtf8())["limits"_L1].toArray();
    QCOMPARE(limits.size(), m_catalog.limits.size());
    for (const QJsonValue &limit : limits) {
        const QJsonValue written = flattened(limit);
        const QJsonArray codes = written["codes"_L1].toArray();
        for (const QJsonValue &code : codes) {
            const QJsonArray shown = entryJson.entry(code.toString())["limits"_L1].toArray();
            QVERIFY2(std::ranges::any_of(shown, [&](const QJsonValue &one) { return lacking(one, written).isEmpty(); }),
                     qPrintable(written["id"_L1].toString()));
        }
    }
}

void Terminal::theDateOfAnEntryIsTheNewestOfItsSources()
{
    const QByteArray pack = QByteArray(AcmePack).replace(
        R"({"url": "https://acme.example/errors", "as_of": "2026-11-23", "dated_by": "source"})",
        R"({"url": "https://a.example/", "as_of": "2024-05", "dated_by": "source"},
           {"url": "https://b.example/", "as_of": "2024-05-02", "dated_by": "compilation"},
           {"observation": "seen", "as_of": "2023", "dated_by": "source"})");
    const Run result = run({u"show"_s, u"597"_s, u"--json"_s, u"--catalog"_s, write(u"dates.json"_s, pack)});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.json()[0]["as_of"_L1].toString(), u"2024-05-02"_s);
    QCOMPARE(result.json()[0]["sources"_L1].toArray().size(), 3);
}

void Terminal::theOtherJsonAnswersHaveTheDocumentedKeysAndTypes()
{
    const KeyTables tables = documentedKeys();
    const auto check = [&tables](const QJsonArray &array, const QString &section) {
        for (const QJsonValue &item : array) {
            if (const QString found = objectDifference(item.toObject(), {section}, tables); !found.isEmpty())
                return u"%1 in %2"_s.arg(found, QString::fromUtf8(QJsonDocument(item.toObject()).toJson()));
        }
        return array.isEmpty() ? u"nothing"_s : QString();
    };
    const QString broken = write(u"broken.json"_s, "{\"format\": 1, \"cods\": []}");
    const QString sound = write(u"acme.json"_s, AcmePack);
    for (const QString &language : Language::available()) {
        const auto json = [&language](const QStringList &arguments) {
            return run(arguments + QStringList{u"--json"_s, u"--lang"_s, language}).json();
        };
        const QJsonArray codes = json({u"list"_s}).array();
        QCOMPARE(codes.size(), m_catalog.codes.size());
        QCOMPARE(check(codes, u"statut list"_s), QString());
        const QJsonArray terms = json({u"glossary"_s}).array();
        QCOMPARE(terms.size(), m_catalog.terms.size());
        QCOMPARE(check(terms, u"statut glossary"_s), QString());
        QCOMPARE(check(json({u"validate"_s, broken, sound, u"/nonexistent"_s}).array(), u"statut validate"_s),
                 QString());
        QStringList kinds;
        for (const QString &query : {u"cache"_s, u"5xx"_s, u"1020"_s, u"bad gateway"_s, u"cloudflare"_s}) {
            const QJsonObject answer = json({u"search"_s, query, u"--limit"_s, u"1000"_s}).object();
            QCOMPARE(objectDifference(answer, {u"statut search"_s}, tables), QString());
            QCOMPARE(answer["query"_L1].toString(), query);
            const QJsonArray results = answer["results"_L1].toArray();
            QVERIFY(!results.isEmpty());
            for (const QJsonValue &result : results) {
                kinds.append(result["kind"_L1].toString());
                QVERIFY(!result["matched"_L1].toArray().isEmpty());
                QCOMPARE(result["code"_L1].isNull(), !m_catalog.code(result["id"_L1].toString()));
                QVERIFY(m_catalog.find(result["id"_L1].toString()).isValid());
            }
        }
        kinds.removeDuplicates();
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"class"_s, u"code"_s, u"error"_s, u"guide"_s, u"term"_s}));
    }
    const auto matched = [](const QStringList &words) {
        return run(QStringList{u"search"_s, u"--json"_s} + words).json()["results"_L1][0]["matched"_L1].toArray();
    };
    QCOMPARE(matched({u"Bad"_s, u"gatew"_s}), (QJsonArray{u"bad"_s, u"gatew"_s}));
    QCOMPARE(matched({u"teapot"_s, u"zzqxzzqx"_s}), QJsonArray{u"teapot"_s});
    const QJsonObject english = run({u"glossary"_s, u"origin server"_s, u"--json"_s}).json()[0].toObject();
    const QJsonObject french =
        run({u"glossary"_s, u"origin server"_s, u"--json"_s, u"--lang=fr"_s}).json()[0].toObject();
    QCOMPARE(english["term"_L1], french["other_language_term"_L1]);
    QCOMPARE(french["term"_L1], english["other_language_term"_L1]);
}

void Terminal::nothingFoundAsJsonIsEmptyAndExitsWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("show") << QStringList{u"show"_s, u"9999"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"zzqxzzqx"_s};
    QTest::newRow("list") << QStringList{u"list"_s, u"--issuer"_s, u"nobody"_s};
    QTest::newRow("glossary") << QStringList{u"glossary"_s, u"zzqxzzqx"_s};
}

void Terminal::nothingFoundAsJsonIsEmptyAndExitsWithOne()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments + QStringList{u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(isOneLine(result.err));
    const QJsonDocument json = result.json();
    QVERIFY(!json.isNull());
    if (json.isObject()) {
        QCOMPARE(json["query"_L1].toString(), u"zzqxzzqx"_s);
        QVERIFY(json["results"_L1].isArray() && json["results"_L1].toArray().isEmpty());
    } else {
        QVERIFY(json.isArray() && json.array().isEmpty());
    }
}

// ------------------------------------------------------------------------------------------------------- what is printed

void Terminal::headingsAreBoldOnATerminalOnly()
{
    const QString plainText = run({u"show"_s, u"404"_s}, {false, 80}).out;
    QVERIFY(!holdsControlCharacters(plainText));
    const QString styled = run({u"show"_s, u"404"_s}, {true, 80}).out;
    QVERIFY(styled.startsWith(u"\033[1m404 Not Found\033[0m\n====="_s));
    QVERIFY(styled.contains(u"\n\033[1mSources\033[0m\n-------"_s));
    QCOMPARE(QString(styled).remove(u"\033[1m"_s).remove(u"\033[0m"_s), plainText);
    for (const QStringList &others :
         {QStringList{u"list"_s}, QStringList{u"search"_s, u"cache"_s}, QStringList{u"show"_s, u"404"_s, u"--json"_s}})
        QVERIFY(!holdsControlCharacters(run(others, {true, 80}).out));
}

void Terminal::aTextIsNeverWiderThanTheTerminal()
{
    QCOMPARE(Output::formFor(false, 0).width, 80);
    QCOMPARE(Output::formFor(false, 200).width, 80);
    QCOMPARE(Output::formFor(true, 0).width, 80);
    QCOMPARE(Output::formFor(true, 60).width, 60);
    QCOMPARE(Output::formFor(true, 93).width, 93);
    QCOMPARE(Output::formFor(true, 250).width, 100);
    QCOMPARE(Output::formFor(true, 3).width, 40);
    for (const int width : {60, 100}) {
        qsizetype longest = 0;
        for (const QString &line : run({u"glossary"_s}, {false, width}).lines())
            longest = std::max(longest, line.size());
        QVERIFY(longest <= width && longest > width - 12);
    }
}

void Terminal::colourIsForTerminalsWithoutNoColor()
{
    QVERIFY(Output::formFor(true, 80).isStyled);
    QVERIFY(!Output::formFor(false, 80).isStyled);
    qputenv("NO_COLOR", "");
    QVERIFY(Output::formFor(true, 80).isStyled); // no-color.org: "when present and not an empty string"
    qputenv("NO_COLOR", "0");
    QVERIFY(!Output::formFor(true, 80).isStyled);
    qunsetenv("NO_COLOR");
    qputenv("TERM", "dumb");
    QVERIFY(!Output::formFor(true, 80).isStyled);
}

void Terminal::aRealTerminalGetsBoldHeadingsUnlessNoColorIsSet()
{
    const auto seen = [](const QProcessEnvironment &environment) {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
            return QByteArray("no terminal");
        const QString name = QString::fromLocal8Bit(::ptsname(master));
        const int keepOpen = ::open(::ptsname(master), O_RDWR | O_NOCTTY);
        winsize size{};
        size.ws_row = 24;
        size.ws_col = 60;
        ::ioctl(master, TIOCSWINSZ, &size);
        const Run result = runBinary({u"show"_s, u"204"_s}, environment, name);
        QByteArray bytes;
        char buffer[4096];
        ::fcntl(master, F_SETFL, O_NONBLOCK);
        for (ssize_t count = 0; (count = ::read(master, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, count);
        ::close(keepOpen);
        ::close(master);
        return result.exitCode == 0 ? bytes : "failed: " + result.err.toUtf8();
    };
    QProcessEnvironment environment = displayless();
    const QByteArray styled = seen(environment);
    QVERIFY2(styled.startsWith("\033[1m204 No Content\033[0m\r\n"), styled.constData());
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    const QByteArray plainText = seen(environment);
    QVERIFY2(plainText.startsWith("204 No Content\r\n"), plainText.constData());
    QVERIFY(!plainText.contains('\033'));
    bool wraps = false;
    for (const QString &line : QString::fromUtf8(plainText).split(u"\r\n"_s)) {
        // Neither an address nor the badges are broken.
        QVERIFY2(line.size() <= 60 || line.startsWith(u"- "_s) || line.contains(u" · "_s), qPrintable(line));
        wraps = wraps || line.size() > 48;
    }
    QVERIFY(wraps);
}

void Terminal::charactersThatATerminalObeysDoNotPass()
{
    QCOMPARE(harmless(u"a\033[31mb\x07\x7f\u009b1mc\u202Ed\u2066e\nf\tg\u2028h"_s), u"a[31mb1mcde f g h"_s);
    QCOMPARE(harmless(u"Délai « 522 » – ✓ 🙂"_s), u"Délai « 522 » – ✓ 🙂"_s);
    const QString hostile = u"x\033]0;owned\a\u009b31m\u202Ey"_s;
    for (const QStringList &arguments :
         {QStringList{u"show"_s, hostile}, QStringList{u"search"_s, hostile},
          QStringList{u"search"_s, hostile, u"--json"_s}, QStringList{u"glossary"_s, hostile},
          QStringList{u"list"_s, u"--issuer"_s, hostile}, QStringList{u"validate"_s, hostile},
          QStringList{u"import"_s, hostile}, QStringList{u"cards"_s, hostile},
          QStringList{u"validate"_s, hostile, u"--json"_s}, QStringList{u"--"_s + hostile},
          QStringList{u"list"_s, u"--lang"_s, hostile}, QStringList{u"list"_s, hostile}, QStringList{hostile}}) {
        const Run result = run(arguments, {true, 80});
        QVERIFY(!result.out.isEmpty() || !result.err.isEmpty());
        QVERIFY2(!holdsControlCharacters(result.out), qPrintable(arguments.constFirst()));
        QVERIFY2(!holdsControlCharacters(result.err), qPrintable(arguments.constFirst()));
        QVERIFY2(!result.err.contains(u'\u202E'), qPrintable(arguments.constFirst()));
    }
    // In JSON they are escaped, so that nothing is lost.
    QCOMPARE(run({u"search"_s, hostile, u"--json"_s}).json()["query"_L1].toString(), hostile);
}

void Terminal::aFullDiskIsToldAndExitsWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("show") << QStringList{u"show"_s, u"404"_s};
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("much") << QStringList{u"glossary"_s, u"--json"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("validate") << QStringList{u"validate"_s, u"/nonexistent"_s};
}

void Terminal::aFullDiskIsToldAndExitsWithOne()
{
    QFETCH(QStringList, arguments);
    const Run result = runBinary(arguments, displayless(), u"/dev/full"_s);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(isOneLine(result.err), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"could not be written"_s), qPrintable(result.err));
}

void Terminal::aReaderWhoLeavesIsToldAndKillsNothing()
{
    // More than a pipe holds, to a reader who takes nothing. The exit code goes another way than the pipe.
    const Run result = runShell(
        u"{ statut show class:4xx class:5xx $(seq 400 599) --json; echo \"exit $?\" >&2; } | true"_s);
    QVERIFY2(result.err.contains(u"could not be written"_s), qPrintable(result.err));
    QVERIFY2(result.err.endsWith(u"exit 1\n"_s), qPrintable(result.err));
}

void Terminal::aClosedOutputIsToldAndExitsWithOne()
{
    const Run result = runShell(u"statut list >&-; echo \"exit $?\""_s);
    QCOMPARE(result.out, u"exit 1\n"_s);
    QVERIFY2(isOneLine(result.err), qPrintable(result.err));
    const Run deaf = runShell(u"statut show 9999 >&- 2>&- <&-; echo \"exit $?\""_s);
    QCOMPARE(deaf.out, u"exit 1\n"_s);
}

void Terminal::withoutADisplayTheReferenceIsPrintedInsteadOfTheWindow()
{
    QProcessEnvironment environment = displayless();
    const Run result = runBinary({}, environment);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(isOneLine(result.err));
    QVERIFY2(result.err.contains(u"no display"_s), qPrintable(result.err));
    QCOMPARE(result.out, run({}).out);
    QVERIFY(result.out.size() > 40'000);
    environment.insert(u"DISPLAY"_s, QString()); // set, but to nothing
    QCOMPARE(runBinary({u"--lang=fr"_s}, environment).out, run({u"--lang=fr"_s}).out);
}

void Terminal::withoutADisplayAQueryPrintsWhatItFinds()
{
    QCOMPARE(runBinary({u"522"_s}).out, run({u"show"_s, u"522"_s}).out);
    const Run words = runBinary({u"origin"_s, u"timed"_s});
    QCOMPARE(words.exitCode, 0);
    QCOMPARE(words.out, run({u"search"_s, u"origin"_s, u"timed"_s}).out);
    const Run nothing = runBinary({u"zzqxzzqx"_s});
    QCOMPARE(nothing.exitCode, 1);
    QCOMPARE(nothing.out, QString());
}

void Terminal::hostileArgumentsAreData_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    const QString huge(100'000, u'a');
    QStringList many{u"show"_s};
    for (int i = 0; i < 5'000; ++i)
        many.append(QString::number(i));
    row("escape", {u"show"_s, u"\033[2J\033]0;x\a"_s});
    row("placeholders", {u"show"_s, u"%1 %2 %n %L1 %s %99"_s});
    row("placeholders in an option", {u"--%1=%2"_s});
    row("placeholders in a value", {u"list"_s, u"--class=%1%2"_s});
    row("huge id", {u"show"_s, huge});
    row("huge query", {u"search"_s, huge});
    row("huge term", {u"glossary"_s, huge});
    row("huge issuer", {u"list"_s, u"--issuer"_s, huge});
    row("huge option", {u"--"_s + huge});
    row("huge value", {u"list"_s, u"--lang="_s + huge});
    row("huge file name", {u"validate"_s, huge});
    row("huge query of the window", {huge});
    row("many words", {u"search"_s, u"a b c d e f g h i j k l m n o p q r s t u v w x y z "_s.repeated(100)});
    row("many ids", many.mid(0, 700));
    row("endless device as a pack", {u"show"_s, u"404"_s, u"--catalog"_s, u"/dev/zero"_s});
    row("terminal as a pack", {u"show"_s, u"404"_s, u"--catalog"_s, u"/dev/stdin"_s});
    row("folder as a pack", {u"show"_s, u"404"_s, u"--catalog"_s, u"/"_s});
    row("endless device to import", {u"import"_s, u"/dev/zero"_s, u"/proc/self/mem"_s});
    row("endless device to check", {u"validate"_s, u"/dev/zero"_s, u"/dev/full"_s, u"/proc/self/mem"_s});
    row("resource as a pack", {u"validate"_s, u":/catalog/catalog.bin"_s});
    row("reading direction", {u"search"_s, u"\u202E\u2066\u200F404"_s});
    row("half a character", {u"search"_s, QString(QChar(0xD83D))});
    row("combining characters", {u"search"_s, u"e"_s + QString(5'000, QChar(0x0301))});
    row("shell", {u"show"_s, u"$(touch /tmp/owned); `id`"_s});
    row("path", {u"show"_s, u"../../../etc/passwd"_s, u"term:../x"_s, u"class:"_s});
    row("empty option", {u"--=x"_s});
    row("dashes", {u"-"_s, u"---"_s, u"-="_s});
    row("line breaks", {u"show"_s, u"a\nb\r\nc"_s});
    row("line break in an option", {u"--a\nb"_s});
    row("markup", {u"search"_s, u"<b>404</b> &amp; \"'"_s});
    row("expression", {u"search"_s, u"[a-z]+(.*)*\\"_s});
}

void Terminal::hostileArgumentsAreData()
{
    QFETCH(QStringList, arguments);
    const Run result = runBinary(arguments);
    QVERIFY2(result.exitCode >= 0 && result.exitCode <= 2, qPrintable(result.err.left(2'000)));
    QVERIFY(!holdsControlCharacters(result.out));
    QVERIFY(!holdsControlCharacters(result.err));
    const QStringList lines = result.err.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u"statut: "_s), qPrintable(line.left(200)));
    if (result.exitCode == 2)
        QVERIFY2(isOneLine(result.err) && result.err.size() < 400, qPrintable(result.err.left(2'000)));
}

void Terminal::bytesThatAreNoTextAreData()
{
    for (const QString &script :
         {u"statut show \"$(printf '\\377\\376')\""_s, u"statut show \"$(printf 'caf\\351')\""_s,
          u"statut \"--$(printf '\\300\\200')\""_s}) {
        const Run result = runShell(script);
        QVERIFY2(result.exitCode == 1 || result.exitCode == 2, qPrintable(script));
        QVERIFY2(isOneLine(result.err), qPrintable(result.err));
    }
}

void Terminal::theExamplesInTheDocumentationAreTrue()
{
    const QString text = sourceFile(u"resources/TERMINAL.md"_s);
    QTemporaryDir folder;
    static const QRegularExpression fileBlock(u"The file `([\\w.]+)`:\n\n```json\n(.*?)```"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    for (const auto &match : fileBlock.globalMatch(text)) {
        QFile file(folder.filePath(match.captured(1)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(match.captured(2).toUtf8());
    }
    static const QRegularExpression consoleBlock(u"```console\n(.*?)```"_s,
                                                 QRegularExpression::DotMatchesEverythingOption);
    int examples = 0;
    QStringList commands;
    for (const auto &match : consoleBlock.globalMatch(text)) {
        const QStringList parts = (u'\n' + match.captured(1)).split(u"\n$ "_s, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QString command = part.section(u'\n', 0, 0);
            QString expected = part.section(u'\n', 1);
            while (expected.endsWith(u'\n'))
                expected.chop(1);
            // A line of its own stands for any lines, the sign inside a line for the rest of what is there.
            QString pattern;
            const QStringList lines = expected.split(u'\n');
            for (const QString &line : lines) {
                pattern += line == u"…"_s
                    ? u"(?:.*\n)*?"_s
                    : QRegularExpression::escape(line).replace(QRegularExpression::escape(u"…"_s), u".*"_s) + u'\n';
            }
            const Run result = runShell(u"{ "_s + command + u"; } 2>&1"_s, folder.path());
            const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
            QVERIFY2(expression.isValid(), qPrintable(pattern));
            QVERIFY2(expression.match(result.out).hasMatch(), qPrintable(command + u'\n' + result.out.left(3'000)));
            commands.append(command);
            ++examples;
        }
    }
    QVERIFY(examples >= 20);
    for (const CommandDefinition &command : commandDefinitions()) {
        QVERIFY2(std::ranges::any_of(commands,
                                     [&](const QString &one) { return one.contains(u"statut "_s + command.name); }),
                 qPrintable(command.name));
        QVERIFY2(text.contains(u"\n### "_s + command.name + u'\n'), qPrintable(command.name));
        if (command.options.contains(u"json"_s))
            QVERIFY2(text.contains(u"\n### statut "_s + command.name + u'\n'), qPrintable(command.name));
    }
    for (const OptionDefinition &option : optionDefinitions()) {
        if (!option.isOfToolkit)
            QVERIFY2(text.contains(u"`--"_s + option.name), qPrintable(option.name));
    }
}

QTEST_GUILESS_MAIN(Terminal)
#include "tst_terminal.moc"
