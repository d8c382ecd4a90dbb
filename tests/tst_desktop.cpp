// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/articles.h"
#include "article/formats.h"
#include "catalog/catalog.h"
#include "desktop/classsign.h"
#include "desktop/colors.h"
#include "desktop/filterbar.h"
#include "desktop/findbar.h"
#include "desktop/history.h"
#include "desktop/pageoutput.h"
#include "desktop/pageview.h"
#include "desktop/settings.h"
#include "disk.h"
#include "files.h"
#include "language/language.h"
#include "language/texts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QToolButton>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Step = History::Step;

namespace {

const QStringList ClassIds{u"class:1xx"_s, u"class:2xx"_s,   u"class:3xx"_s, u"class:4xx"_s,
                           u"class:5xx"_s, u"class:other"_s, u"class:1xxx"_s};

/// Two colours only, as people set them who see little.
QPalette plainPalette(const QColor &text, const QColor &background, const QColor &highlight)
{
    QPalette palette(text, background, background, text, text, text, text, background, background);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, background);
    return palette;
}

Settings someSettings()
{
    return {u"fr"_s, ColorScheme::Dark, 150, {u"404"_s, u"522-cloudflare"_s, u"term:cache"_s}, Audience::Owner};
}

WindowState someState()
{
    WindowState state;
    state.geometry = QByteArray("\x01\xd9\xd0\xcb\x00\x03", 6);
    state.docks = QByteArray("\x00\xff;=,\n\"docks\"", 14);
    state.page = u"522-cloudflare"_s;
    state.recent = {u"522-cloudflare"_s, u"404"_s};
    state.expandedClasses = {u"class:5xx"_s};
    state.openPanels = {u"term:origin-server"_s, u"term:client"_s};
    return state;
}

bool isDefault(const Settings &settings)
{
    return settings.language.isEmpty() && settings.colorScheme == ColorScheme::System && settings.zoomPercent == 100
        && settings.favourites.isEmpty() && settings.audience == Audience::Agent;
}

bool isDefault(const WindowState &state)
{
    return state.geometry.isEmpty() && state.docks.isEmpty() && state.page.isEmpty() && state.recent.isEmpty()
        && state.expandedClasses.isEmpty() && state.openPanels.isEmpty();
}

RichText sentence(const QString &text)
{
    return {Span{text}};
}

/// A page of many lines, so that it scrolls, with a word in three places.
Article longArticle()
{
    Article article;
    article.id = u"404"_s;
    article.number = u"404"_s;
    article.title = u"Not Found"_s;
    article.classId = u"class:4xx"_s;
    for (int i = 0; i < 120; ++i)
        article.blocks.append(Paragraph{
            sentence(i % 50 == 10 ? u"Here is a needle, number %1."_s.arg(i) : u"Nothing but hay, line %1."_s.arg(i))});
    return article;
}

Article hostileArticle()
{
    const QString evil =
        u"<img src=\"file:///etc/passwd\"><script>go()</script> & &amp; `x` **b** ![i](https://evil.example/i.png) | _u_ # ~s~"_s;
    Article article;
    article.id = u"481-evil"_s;
    article.number = u"481"_s;
    article.title = evil;
    article.otherName = evil;
    article.badges = {{Badge::Role::Class, evil}};
    article.blocks = {
        Lead{sentence(evil)},
        Paragraph{{{evil, Span::Style::Plain, u"404"_s}}},
        Heading{evil},
        Bullets{{sentence(evil), sentence(u"1. one"_s)}},
        Caution{evil, sentence(evil)},
        Facts{{{sentence(evil), {sentence(evil)}}, {{{evil, Span::Style::Code, {}}}, {sentence(u"- none"_s)}}}}};
    return article;
}

/// A page view in a window of its own.
class ShownPage
{
public:
    explicit ShownPage(const Article &article = longArticle(), const QSize &size = {700, 400})
    {
        view.resize(size);
        view.setArticle(article);
        view.show();
        QCoreApplication::processEvents();
    }

    PageView view;
};

/// The class's chip in one colour, whatever its own.
QImage chip(const QString &groupId, int size)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(size * 3 / 4);
    font.setBold(true);
    painter.setFont(font);
    drawClassSign(painter, QRectF(0, 0, size, size), groupId, Qt::black, Qt::white);
    return image;
}

int differentPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100;
    }
    return count;
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    // Colours
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void aColourIsMadeReadable_data();
    void aColourIsMadeReadable();
    void everyTextColourIsReadable_data() { palettes(); }
    void everyTextColourIsReadable();
    void theColoursOfAPageAreReadable_data() { palettes(); }
    void theColoursOfAPageAreReadable();
    void ourPalettesAreReadable_data();
    void ourPalettesAreReadable();
    void ourPalettesAreLightAndDark();
    void classSignsDifferWithoutColour();

    // History
    void historyIsEmptyAtFirst();
    void historyGoesBackAndForward();
    void aNewPageForgetsWhatWasAhead();
    void thePageShownIsNotEnteredTwice();
    void browsingReplacesThePagePassed();
    void browsingBackToTheStartLeavesNoTwin();
    void aPageThatIsFollowedAfterAllStays();
    void scrollPositionsBelongToTheirVisit();
    void historyHasALimit();

    // Settings
    void withoutFilesEverythingIsDefault();
    void settingsSurviveARoundTrip();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void halfAFileIsNoDisaster();
    void aDamagedFileDoesNotShineThrough();
    void aFolderInPlaceOfTheFileGivesDefaults();
    void anUnreadableFileGivesDefaults();
    void valuesOutOfRangeAreMended_data();
    void valuesOutOfRangeAreMended();
    void listsOfIdsAreBounded();
    void whatCannotBeWrittenIsSaid();
    void aFullDiskTakesNoSettingsAway();
    void filesLiveInTheXdgFolders();

    // Output
    void aPdfIsWritten();
    void aLongPdfHasSeveralPages();
    void aPdfThatCannotBeWrittenLeavesNothing_data();
    void aPdfThatCannotBeWrittenLeavesNothing();
    void aPdfOnAFullDiskLeavesTheOldOne();
    void aPageIsCopiedInThreeForms();
    void copiedMarkdownReadsAsWritten();

    // Find bar
    void theFindBarAsksWhileOneTypes();
    void theFindBarGoesBothWays();
    void theFindBarSaysWhatIsMissing();
    void theFindBarCloses();
    void theFindBarOpensWithItsTextSelected();

    // Page
    void aPageShowsItsArticle();
    void textIsFoundAndTheSearchWrapsAround();
    void whatIsBeingTypedGrowsInItsPlace();
    void linksAreReportedAndNeverOpened();
    void zoomIsClampedAndKeepsThePlace();
    void theScrollShareIsKeptUntilThePageIsShown();
    void aResizeKeepsThePlace();
    void nothingIsEverLoaded();
    void aHostilePageIsShownAsText();
    void aChangeOfPaletteReachesThePage();
    void linesAreNoLongerThanOneReads();
    void mouseButtonsOfTheHistoryAreLeftToTheWindow();

    // Filter bar
    void theFilterFollowsTheWidgets();
    void clearingIsOneChange();
    void aChangeOfLanguageKeepsTheFilter();
    void everyIssuerCanBeChosen();

private:
    static void palettes();

    Language m_language;
    Catalog m_catalog;
    std::unique_ptr<Texts> m_texts;
};

void TestDesktop::initTestCase()
{
    m_language.setCurrent(u"en"_s);
    m_catalog = Catalog::builtIn();
    m_texts = std::make_unique<Texts>(m_catalog, m_language);
}

void TestDesktop::cleanup()
{
    m_language.setCurrent(u"en"_s);
}

void TestDesktop::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("the platform’s") << QApplication::palette();
    QTest::newRow("black on yellow") << plainPalette(Qt::black, Qt::yellow, Qt::blue);
    QTest::newRow("yellow on black") << plainPalette(Qt::yellow, Qt::black, Qt::cyan);
    QTest::newRow("white on black") << plainPalette(Qt::white, Qt::black, Qt::green);
    QTest::newRow("sepia") << plainPalette(QColor(0x43, 0x34, 0x22), QColor(0xf4, 0xec, 0xd8),
                                           QColor(0x8b, 0x5a, 0x2b));
}

void TestDesktop::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the same") << QColor(0x336699) << QColor(0x336699) << 1.0;
    QTest::newRow("#777777 on white") << QColor(0x777777) << QColor(Qt::white) << 4.48;
    QTest::newRow("#767676 on white") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("red on white") << QColor(0xff0000) << QColor(Qt::white) << 4.00;
    QTest::newRow("green on white") << QColor(0x00ff00) << QColor(Qt::white) << 1.37;
    QTest::newRow("blue on white") << QColor(0x0000ff) << QColor(Qt::white) << 8.59;
    QTest::newRow("yellow on black") << QColor(0xffff00) << QColor(Qt::black) << 19.56;
}

void TestDesktop::contrastIsThatOfWcag()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY2(std::abs(contrast(a, b) - ratio) < 0.006, qPrintable(QString::number(contrast(a, b))));
    QCOMPARE(contrast(b, a), contrast(a, b));
}

void TestDesktop::aColourIsMadeReadable_data()
{
    QTest::addColumn<QColor>("background");
    for (int gray = 0; gray <= 255; gray += 15)
        QTest::addRow("gray %d", gray) << QColor(gray, gray, gray);
    QTest::newRow("yellow") << QColor(Qt::yellow);
    QTest::newRow("blue") << QColor(Qt::blue);
}

void TestDesktop::aColourIsMadeReadable()
{
    QFETCH(QColor, background);
    for (int hue = 0; hue < 360; hue += 30) {
        for (const int lightness : {0, 60, 128, 200, 255}) {
            const QColor wanted = QColor::fromHsl(hue, 200, lightness);
            const QColor color = readable(wanted, background);
            QVERIFY2(contrast(color, background) >= 4.5,
                     qPrintable(u"%1 on %2"_s.arg(color.name(), background.name())));
            if (contrast(wanted, background) >= 4.5)
                QCOMPARE(color, wanted);
        }
    }
    QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
    QCOMPARE(mixed(Qt::black, Qt::white, 1).name(), QColor(Qt::white).name());
}

void TestDesktop::everyTextColourIsReadable()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const auto check = [](const char *what, const QColor &text, const QColor &background) {
        const double ratio = contrast(text, background);
        if (ratio >= 4.5)
            return true;
        qWarning("%s: %s on %s is %.2f", what, qPrintable(text.name()), qPrintable(background.name()), ratio);
        return false;
    };
    for (const QString &id : ClassIds) {
        const QColor color = classColor(id, palette);
        QVERIFY2(check("class on the page", color, base), qPrintable(id));
        QVERIFY2(check("class on a badge", color, badgeColor(palette)), qPrintable(id));
        QVERIFY2(check("class in a selected row", color, tintColor(palette)), qPrintable(id));
        // The sign on the chip is drawn in the colour of the page.
        QVERIFY2(check("sign on its chip", base, color), qPrintable(id));
    }
    for (const QColor &color : {quietColor(palette), accentColor(palette)}) {
        QVERIFY(check("on the page", color, base));
        QVERIFY(check("on a badge", color, badgeColor(palette)));
        QVERIFY(check("on the window", color, window));
        QVERIFY(check("in a selected row", color, tintColor(palette)));
    }
    const QColor text = palette.color(QPalette::Text);
    QVERIFY(check("text on a badge", text, badgeColor(palette)));
    QVERIFY(check("text on what a query matched", text, tintColor(palette)));
    QVERIFY2(quietColor(palette) != text || contrast(text, base) < 7, "quiet text steps back");
}

void TestDesktop::theColoursOfAPageAreReadable()
{
    QFETCH(QPalette, palette);
    for (const QString &id : ClassIds + QStringList{QString()}) {
        const HtmlStyle style = pageStyle(id, palette, 11);
        for (const QString &color : {style.text, style.quiet, style.link, style.accent}) {
            for (const QString &background : {palette.color(QPalette::Base).name(), style.badge, style.code})
                QVERIFY2(contrast(QColor(color), QColor(background)) >= 4.5,
                         qPrintable(u"%1 on %2"_s.arg(color, background)));
        }
        QCOMPARE(style.basePoints, 11.0);
    }
    // An id that no class has: as readable as any.
    QVERIFY(contrast(classColor(u"class:none"_s, palette), palette.color(QPalette::Base)) >= 4.5);
}

void TestDesktop::ourPalettesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestDesktop::ourPalettesAreReadable()
{
    QFETCH(QPalette, palette);
    using Roles = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, background] :
             {Roles(QPalette::Text, QPalette::Base), Roles(QPalette::Text, QPalette::AlternateBase),
              Roles(QPalette::WindowText, QPalette::Window), Roles(QPalette::ButtonText, QPalette::Button),
              Roles(QPalette::ToolTipText, QPalette::ToolTipBase),
              Roles(QPalette::HighlightedText, QPalette::Highlight), Roles(QPalette::PlaceholderText, QPalette::Base),
              Roles(QPalette::Link, QPalette::Base), Roles(QPalette::LinkVisited, QPalette::Base)}) {
            const double ratio = contrast(palette.color(group, text), palette.color(group, background));
            QVERIFY2(ratio >= 4.5, qPrintable(u"role %1 on role %2: %3"_s.arg(text).arg(background).arg(ratio)));
        }
    }
    // What cannot be used is seen to be so.
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
}

void TestDesktop::ourPalettesAreLightAndDark()
{
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(isDark(darkPalette()));
    QVERIFY(isDark(plainPalette(Qt::yellow, Qt::black, Qt::cyan)));
    QVERIFY(!isDark(plainPalette(Qt::black, Qt::yellow, Qt::blue)));
}

void TestDesktop::classSignsDifferWithoutColour()
{
    const QStringList groups = ClassIds + QStringList{u"group:terms"_s, u"group:pages"_s};
    for (const int size : {16, 32}) {
        const QImage blank = chip(u"class:none"_s, size);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QImage one = chip(groups.at(i), size);
            QVERIFY2(differentPixels(one, blank) >= size / 8, qPrintable(groups.at(i) + u" has no sign"_s));
            for (qsizetype j = 0; j < i; ++j) {
                QVERIFY2(differentPixels(one, chip(groups.at(j), size)) >= size / 4,
                         qPrintable(u"%1 looks like %2"_s.arg(groups.at(i), groups.at(j))));
            }
        }
    }
}

void TestDesktop::historyIsEmptyAtFirst()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(history.current().id.isEmpty());
    history.goBack();
    history.goForward();
    history.setScroll(0.5);
    QVERIFY(history.current().id.isEmpty());
    QCOMPARE(history.current().scroll, 0.0);
}

void TestDesktop::historyGoesBackAndForward()
{
    History history;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        history.visit(id);
    QCOMPARE(history.current().id, u"c"_s);
    QVERIFY(!history.canGoForward());
    history.goForward();
    QCOMPARE(history.current().id, u"c"_s);
    history.goBack();
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s);
    QVERIFY(!history.canGoBack());
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s);
    history.goForward();
    QCOMPARE(history.current().id, u"b"_s);
    QVERIFY(history.canGoBack() && history.canGoForward());
}

void TestDesktop::aNewPageForgetsWhatWasAhead()
{
    History history;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        history.visit(id);
    history.goBack();
    history.goBack();
    history.visit(u"d"_s);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.current().id, u"d"_s);
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s);
}

void TestDesktop::thePageShownIsNotEnteredTwice()
{
    History history;
    history.visit(u"a"_s);
    history.visit(u"a"_s);
    history.visit(u"a"_s, Step::Browse);
    QVERIFY(!history.canGoBack());
    history.visit(u"b"_s);
    history.goBack();
    history.visit(u"a"_s);
    QVERIFY2(history.canGoForward(), "staying where one is forgets nothing");
    history.visit(u"c"_s);
    history.visit(u"a"_s);
    history.goBack();
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s); // an older visit is one of its own
    QVERIFY(!history.canGoBack());
}

void TestDesktop::browsingReplacesThePagePassed()
{
    History history;
    history.visit(u"a"_s);
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s})
        history.visit(id, Step::Browse);
    QCOMPARE(history.current().id, u"d"_s);
    history.visit(u"e"_s); // from d, which thereby counts
    history.goBack();
    QCOMPARE(history.current().id, u"d"_s);
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s);
    QVERIFY(!history.canGoBack());

    // Passing by from a page that one went back to does not replace it.
    history.visit(u"x"_s, Step::Browse);
    history.goBack();
    history.goForward();
    history.visit(u"y"_s, Step::Browse);
    history.goBack();
    QCOMPARE(history.current().id, u"x"_s);
}

void TestDesktop::browsingBackToTheStartLeavesNoTwin()
{
    History history;
    history.visit(u"z"_s);
    history.visit(u"a"_s);
    history.setScroll(0.5);
    history.visit(u"b"_s, Step::Browse);
    history.visit(u"a"_s, Step::Browse); // arrow down, arrow up
    QCOMPARE(history.current().id, u"a"_s);
    QCOMPARE(history.current().scroll, 0.5);
    history.visit(u"c"_s, Step::Browse);
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s);
    history.goBack();
    QCOMPARE(history.current().id, u"z"_s);
}

void TestDesktop::aPageThatIsFollowedAfterAllStays()
{
    History history;
    history.visit(u"a"_s);
    history.visit(u"b"_s, Step::Browse);
    history.visit(u"b"_s); // Enter
    history.visit(u"c"_s, Step::Browse);
    history.goBack();
    QCOMPARE(history.current().id, u"b"_s);
    history.goBack();
    QCOMPARE(history.current().id, u"a"_s);
}

void TestDesktop::scrollPositionsBelongToTheirVisit()
{
    History history;
    history.visit(u"a"_s);
    history.setScroll(0.25);
    history.visit(u"b"_s);
    QCOMPARE(history.current().scroll, 0.0);
    history.setScroll(0.75);
    history.goBack();
    QCOMPARE(history.current().scroll, 0.25);
    history.goForward();
    QCOMPARE(history.current().scroll, 0.75);
}

void TestDesktop::historyHasALimit()
{
    History history;
    for (int i = 0; i < 1200; ++i)
        history.visit(QString::number(i));
    QCOMPARE(history.current().id, u"1199"_s);
    int back = 0;
    for (; history.canGoBack(); ++back)
        history.goBack();
    QCOMPARE(back, 499);
    QCOMPARE(history.current().id, u"700"_s);
}

void TestDesktop::withoutFilesEverythingIsDefault()
{
    const QTemporaryDir home;
    SettingsFiles files(home.filePath(u"none/statut.conf"_s), home.filePath(u"none/window.conf"_s));
    QVERIFY(isDefault(files.readSettings()));
    QVERIFY(isDefault(files.readState()));
    QVERIFY(files.damagedFiles().isEmpty());
    QVERIFY2(!QFile::exists(home.filePath(u"none"_s)), "reading leaves no trace");
}

void TestDesktop::settingsSurviveARoundTrip()
{
    const QTemporaryDir home;
    const QString settingsPath = home.filePath(u"deep/er/statut.conf"_s);
    const QString statePath = home.filePath(u"state/window.conf"_s);
    {
        const SettingsFiles files(settingsPath, statePath);
        QVERIFY(files.write(someSettings()));
        QVERIFY(files.write(someState()));
    }
    SettingsFiles files(settingsPath, statePath);
    const Settings settings = files.readSettings();
    QCOMPARE(settings.language, u"fr"_s);
    QCOMPARE(settings.colorScheme, ColorScheme::Dark);
    QCOMPARE(settings.zoomPercent, 150);
    QCOMPARE(settings.favourites, someSettings().favourites);
    const WindowState state = files.readState();
    QCOMPARE(state.geometry, someState().geometry);
    QCOMPARE(state.docks, someState().docks);
    QCOMPARE(state.page, someState().page);
    QCOMPARE(state.recent, someState().recent);
    QCOMPARE(state.expandedClasses, someState().expandedClasses);
    QCOMPARE(state.openPanels, someState().openPanels);
    QVERIFY(files.damagedFiles().isEmpty());

    // One entry, or none, is a list too.
    Settings few = someSettings();
    few.favourites = {u"404"_s};
    QVERIFY(files.write(few));
    QCOMPARE(files.readSettings().favourites, QStringList{u"404"_s});
    few.favourites.clear();
    QVERIFY(files.write(few));
    QVERIFY(files.readSettings().favourites.isEmpty());
}

void TestDesktop::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(char((i * 7919 + i / 3 * 104729) % 256));
    QTest::newRow("binary noise") << noise;
    QTest::newRow("zeros, as after a power cut") << QByteArray(512, '\0');
    QTest::newRow("binary noise without zeros") << noise.replace('\0', QByteArray()) + "\n[no end";
    QTest::newRow("a section that does not end") << QByteArray("[General\nlanguage=fr\n");
    QTest::newRow("two megabytes") << "[General]\nlanguage=fr\nx=" + QByteArray(2 * 1024 * 1024, 'x');
    QTest::newRow("a zero byte in the middle") << QByteArray("[General]\nlanguage=fr\nzoom_percent=1\0005\n", 38);
}

void TestDesktop::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir home;
    const QString settingsPath = home.filePath(u"statut.conf"_s);
    const QString statePath = home.filePath(u"window.conf"_s);
    for (const QString &path : {settingsPath, statePath})
        writeAll(path, content);
    SettingsFiles files(settingsPath, statePath);
    QVERIFY(isDefault(files.readSettings()));
    QVERIFY(isDefault(files.readState()));
    QCOMPARE(files.damagedFiles(), (QStringList{settingsPath + u".damaged"_s, statePath + u".damaged"_s}));
    for (const QString &path : {settingsPath, statePath}) {
        QVERIFY(!QFile::exists(path));
        QCOMPARE(readAll(path + u".damaged"_s), content);
    }
    // From now on all is well.
    QVERIFY(files.write(someSettings()));
    SettingsFiles again(settingsPath, statePath);
    QCOMPARE(again.readSettings().zoomPercent, 150);
    QVERIFY(again.damagedFiles().isEmpty());
}

void TestDesktop::halfAFileIsNoDisaster()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"statut.conf"_s);
    QVERIFY(SettingsFiles(path, home.filePath(u"window.conf"_s)).write(someSettings()));
    const QByteArray whole = readAll(path);
    QVERIFY(whole.size() > 60);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QTemporaryDir other; // QSettings remembers files by their path
        const QString half = other.filePath(u"statut.conf"_s);
        writeAll(half, whole.left(length));
        SettingsFiles files(half, other.filePath(u"window.conf"_s));
        const Settings settings = files.readSettings();
        QVERIFY(settings.zoomPercent >= 50 && settings.zoomPercent <= 300);
        QVERIFY(settings.language.isEmpty() || u"fr"_s.startsWith(settings.language));
        QVERIFY(settings.favourites.size() <= 3);
        if (!files.damagedFiles().isEmpty())
            QCOMPARE(readAll(files.damagedFiles().constFirst()), whole.left(length));
    }
}

void TestDesktop::aDamagedFileDoesNotShineThrough()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"statut.conf"_s);
    const QByteArray content = "[General]\nlanguage=fr\nold_key=1\n" + QByteArray(1, '\0');
    writeAll(path, content);
    SettingsFiles files(path, home.filePath(u"window.conf"_s));
    QVERIFY(isDefault(files.readSettings()));
    QVERIFY(files.write(Settings()));
    QVERIFY2(!readAll(path).contains("old_key"), readAll(path).constData());
    QVERIFY(isDefault(files.readSettings()));
}

void TestDesktop::aFolderInPlaceOfTheFileGivesDefaults()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"statut.conf"_s);
    QVERIFY(QDir().mkpath(path + u"/with/content"_s));
    SettingsFiles files(path, path);
    QVERIFY(isDefault(files.readSettings()));
    QVERIFY(isDefault(files.readState()));
    QVERIFY(!files.write(someSettings()));
    QVERIFY(!files.write(someState()));
    QVERIFY2(QFile::exists(path + u"/with/content"_s), "nothing of it is lost");
}

void TestDesktop::anUnreadableFileGivesDefaults()
{
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    const QTemporaryDir home;
    const QString path = home.filePath(u"statut.conf"_s);
    SettingsFiles files(path, home.filePath(u"window.conf"_s));
    QVERIFY(files.write(someSettings()));
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(isDefault(SettingsFiles(path, path).readSettings()));
    QVERIFY(QFile::exists(path));
}

void TestDesktop::valuesOutOfRangeAreMended_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<QStringList>("favourites");
    const QStringList kept{u"404"_s};
    QTest::newRow("zoom far too large") << QByteArray("zoom_percent=99999") << 300 << ColorScheme::Dark << kept;
    QTest::newRow("zoom beyond any number")
        << QByteArray("zoom_percent=99999999999999999999") << 100 << ColorScheme::Dark << kept;
    QTest::newRow("zoom negative") << QByteArray("zoom_percent=-5") << 50 << ColorScheme::Dark << kept;
    QTest::newRow("zoom no number") << QByteArray("zoom_percent=big") << 100 << ColorScheme::Dark << kept;
    QTest::newRow("zoom a list") << QByteArray("zoom_percent=1, 2") << 100 << ColorScheme::Dark << kept;
    QTest::newRow("scheme purple") << QByteArray("color_scheme=purple") << 150 << ColorScheme::System << kept;
    QTest::newRow("scheme empty") << QByteArray("color_scheme=") << 150 << ColorScheme::System << kept;
    QTest::newRow("favourites empty") << QByteArray("favourites=,,") << 150 << ColorScheme::Dark << QStringList();
    QTest::newRow("favourites twice") << QByteArray("favourites=404, 404, 500, 404") << 150 << ColorScheme::Dark
                                      << QStringList{u"404"_s, u"500"_s};
    QTest::newRow("favourites invalid") << QByteArray("favourites=@Invalid()") << 150 << ColorScheme::Dark
                                        << QStringList();
    QTest::newRow("a key nobody knows") << QByteArray("colour=red") << 150 << ColorScheme::Dark << kept;
}

void TestDesktop::valuesOutOfRangeAreMended()
{
    QFETCH(QByteArray, line);
    QFETCH(int, zoom);
    QFETCH(ColorScheme, scheme);
    QFETCH(QStringList, favourites);
    const QTemporaryDir home;
    const QString path = home.filePath(u"statut.conf"_s);
    QByteArrayList lines{"[General]", "language=fr", "zoom_percent=150", "color_scheme=dark", "favourites=404"};
    lines.removeIf([&line](const QByteArray &old) { return old.startsWith(line.left(line.indexOf('=') + 1)); });
    writeAll(path, lines.join('\n') + '\n' + line + '\n');
    SettingsFiles files(path, home.filePath(u"window.conf"_s));
    const Settings settings = files.readSettings();
    QVERIFY2(files.damagedFiles().isEmpty(), "one wrong value does not take the others away");
    QCOMPARE(settings.language, u"fr"_s);
    QCOMPARE(settings.zoomPercent, zoom);
    QCOMPARE(settings.colorScheme, scheme);
    QCOMPARE(settings.favourites, favourites);
}

void TestDesktop::listsOfIdsAreBounded()
{
    const QTemporaryDir home;
    QStringList many;
    for (int i = 0; i < 10000; ++i)
        many.append(u"id-%1"_s.arg(i));
    {
        QSettings settings(home.filePath(u"statut.conf"_s), QSettings::IniFormat);
        settings.setValue("favourites", many);
        QSettings state(home.filePath(u"window.conf"_s), QSettings::IniFormat);
        for (const char *key : {"recent", "expanded_classes", "open_panels"})
            state.setValue(QLatin1StringView(key),
                           QStringList{u""_s, QString(100000, u'x'), u"404"_s, u"404"_s} + many);
        state.setValue("page", QString(100000, u'x'));
    }
    SettingsFiles files(home.filePath(u"statut.conf"_s), home.filePath(u"window.conf"_s));
    QCOMPARE(files.readSettings().favourites, many.mid(0, 500));
    const WindowState state = files.readState();
    for (const QStringList &list : {state.recent, state.expandedClasses, state.openPanels}) {
        QVERIFY(list.size() <= 500);
        QCOMPARE(list.constFirst(), u"404"_s);
        QCOMPARE(list.count(u"404"_s), 1);
    }
    QVERIFY(state.page.size() <= 200);
}

void TestDesktop::whatCannotBeWrittenIsSaid()
{
    const QTemporaryDir home;
    // No folder can be made below a file, not even by root.
    writeAll(home.filePath(u"file"_s), "x");
    const SettingsFiles files(home.filePath(u"file/statut.conf"_s), home.filePath(u"file/deeper/window.conf"_s));
    QVERIFY(!files.write(someSettings()));
    QVERIFY(!files.write(someState()));
    QCOMPARE(readAll(home.filePath(u"file"_s)), QByteArray("x"));
    if (::geteuid() != 0) {
        const QString folder = home.filePath(u"readonly"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(!SettingsFiles(folder + u"/statut.conf"_s, folder + u"/window.conf"_s).write(someSettings()));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

void TestDesktop::aFullDiskTakesNoSettingsAway()
{
    const QTemporaryDir home;
    SettingsFiles files(home.filePath(u"statut.conf"_s), home.filePath(u"window.conf"_s));
    QVERIFY(files.write(someSettings()));
    const QByteArray old = readAll(home.filePath(u"statut.conf"_s));
    Settings more = someSettings();
    more.zoomPercent = 75;
    more.favourites += QString(150, u'x');
    for (const rlim_t room : {0, 50}) {
        bool written = true;
        withFullDisk(room, [&] { written = files.write(more); });
        QVERIFY(!written);
        QCOMPARE(readAll(home.filePath(u"statut.conf"_s)), old);
    }
    QVERIFY(files.write(more));
    QCOMPARE(files.readSettings().zoomPercent, 75);
}

void TestDesktop::filesLiveInTheXdgFolders()
{
    const QByteArray old = qgetenv("XDG_CONFIG_HOME");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const QString path = SettingsFiles().settingsPath();
    qputenv("XDG_CONFIG_HOME", old);
    QCOMPARE(path, home.filePath(u"statut/statut.conf"_s));
}

void TestDesktop::aPdfIsWritten()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"404.pdf"_s);
    QString error;
    QVERIFY2(writePdf(Articles(*m_texts).article(u"404"_s), path, &error), qPrintable(error));
    const QByteArray pdf = readAll(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{u"404.pdf"_s});
    // Over an older file.
    QVERIFY(writePdf(Articles(*m_texts).article(u"522-cloudflare"_s), path, &error));
    QVERIFY(readAll(path).startsWith("%PDF-"));
    QVERIFY(readAll(path) != pdf);
}

void TestDesktop::aLongPdfHasSeveralPages()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"guide.pdf"_s);
    static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
    QString error;
    const auto pages = [&] { return QString::fromLatin1(readAll(path)).count(page); };
    QVERIFY(writePdf(Articles(*m_texts).article(u"guide:caching"_s), path, &error));
    QVERIFY2(pages() > 1, qPrintable(QString::number(pages())));
    Article brief;
    brief.title = u"Brief"_s;
    brief.blocks = {Lead{sentence(u"One line."_s)}};
    QVERIFY(writePdf(brief, path, &error));
    QCOMPARE(pages(), 1);
}

void TestDesktop::aPdfThatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no such folder") << u"none/page.pdf"_s;
    QTest::newRow("below a file") << u"file/page.pdf"_s;
    QTest::newRow("a folder of that name") << u"folder"_s;
    QTest::newRow("no name") << u""_s;
}

void TestDesktop::aPdfThatCannotBeWrittenLeavesNothing()
{
    QFETCH(QString, place);
    const QTemporaryDir home;
    writeAll(home.filePath(u"file"_s), "x");
    QVERIFY(QDir(home.path()).mkdir(u"folder"_s));
    QString error;
    QVERIFY(!writePdf(longArticle(), place.isEmpty() ? QString() : home.filePath(place), &error));
    QVERIFY(!error.trimmed().isEmpty());
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{u"file"_s, u"folder"_s}));
    QVERIFY(QDir(home.filePath(u"folder"_s)).isEmpty());
    QCOMPARE(readAll(home.filePath(u"file"_s)), QByteArray("x"));
}

void TestDesktop::aPdfOnAFullDiskLeavesTheOldOne()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"page.pdf"_s);
    writeAll(path, "older");
    QString error;
    bool written = true;
    withFullDisk(4096, [&] { written = writePdf(longArticle(), path, &error); });
    QVERIFY(!written);
    QVERIFY(!error.isEmpty());
    QCOMPARE(readAll(path), QByteArray("older"));
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{u"page.pdf"_s});
}

void TestDesktop::aPageIsCopiedInThreeForms()
{
    const Article article = Articles(*m_texts).article(u"404"_s);
    const std::unique_ptr<QMimeData> text(copyOf(article, CopyForm::Text));
    QCOMPARE(text->text(), toPlainText(article));
    QVERIFY(!text->hasHtml());
    const std::unique_ptr<QMimeData> markdown(copyOf(article, CopyForm::Markdown));
    QCOMPARE(markdown->text(), toMarkdown(article));
    QVERIFY(!markdown->hasHtml());
    const std::unique_ptr<QMimeData> html(copyOf(article, CopyForm::Html));
    QCOMPARE(html->html(), toHtml(article));
    QVERIFY(html->hasText());
}

void TestDesktop::copiedMarkdownReadsAsWritten()
{
    // Read by a Markdown parser of another's making, every text stands there as it was written, and nothing else does.
    QTextDocument document;
    const Article article = hostileArticle();
    document.setMarkdown(toMarkdown(article));
    const QString read = document.toPlainText();
    QVERIFY2(!read.contains(QChar::ObjectReplacementCharacter), "an image got in");
    QCOMPARE(read.count(article.title), 12);
    QVERIFY(read.contains(u"1. one"_s));
    QVERIFY(read.contains(u"- none"_s));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            // A parser may make a link of a bare address: where it leads is what it says.
            if (it.fragment().charFormat().isAnchor())
                QCOMPARE(it.fragment().charFormat().anchorHref(), it.fragment().text());
    }
}

void TestDesktop::theFindBarAsksWhileOneTypes()
{
    FindBar bar;
    bar.open();
    QSignalSpy typed(&bar, &FindBar::textTyped);
    QSignalSpy asked(&bar, &FindBar::findRequested);
    QTest::keyClicks(bar.findChild<QLineEdit *>(), u"ab"_s);
    QCOMPARE(typed.size(), 2);
    QCOMPARE(typed.at(0), QList<QVariant>{u"a"_s});
    QCOMPARE(typed.at(1), QList<QVariant>{u"ab"_s});
    QCOMPARE(asked.size(), 0);
    QCOMPARE(bar.text(), u"ab"_s);
}

void TestDesktop::theFindBarGoesBothWays()
{
    FindBar bar;
    bar.open();
    auto *field = bar.findChild<QLineEdit *>();
    field->setText(u"needle"_s);
    QSignalSpy asked(&bar, &FindBar::findRequested);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QList<bool> backwards;
    for (const QList<QVariant> &one : std::as_const(asked)) {
        QCOMPARE(one.at(0).toString(), u"needle"_s);
        backwards.append(one.at(1).toBool());
    }
    QCOMPARE(backwards, (QList<bool>{false, false, true, true, false}));
}

void TestDesktop::theFindBarSaysWhatIsMissing()
{
    FindBar bar;
    bar.open();
    auto *missing = bar.findChild<QLabel *>();
    QVERIFY(missing->isHidden());
    bar.findChild<QLineEdit *>()->setText(u"needle"_s);
    bar.setFound(false);
    QVERIFY(!missing->isHidden());
    QVERIFY(!missing->text().isEmpty());
    bar.setFound(true);
    QVERIFY(missing->isHidden());
    bar.findChild<QLineEdit *>()->clear();
    bar.setFound(false);
    QVERIFY2(missing->isHidden(), "nothing is asked for, so nothing is missing");

    m_language.setCurrent(u"fr"_s);
    QCoreApplication::processEvents();
    QCOMPARE(missing->text(), u"Absent de cette page"_s);
}

void TestDesktop::theFindBarCloses()
{
    FindBar bar;
    bar.open();
    QSignalSpy closed(&bar, &FindBar::closed);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QTest::mouseClick(bar.findChildren<QToolButton *>().constLast(), Qt::LeftButton);
    QCOMPARE(closed.size(), 2);
}

void TestDesktop::theFindBarOpensWithItsTextSelected()
{
    FindBar bar;
    bar.findChild<QLineEdit *>()->setText(u"needle"_s);
    bar.findChild<QLineEdit *>()->deselect();
    QVERIFY(bar.isHidden());
    bar.open();
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.findChild<QLineEdit *>()->selectedText(), u"needle"_s);
}

void TestDesktop::aPageShowsItsArticle()
{
    ShownPage shown;
    QCOMPARE(shown.view.accessibleName(), u"404 Not Found"_s);
    QVERIFY(shown.view.toPlainText().contains(u"Not Found"_s));
    QVERIFY(shown.view.toPlainText().contains(u"Nothing but hay, line 119."_s));
    shown.view.setArticle(Articles(*m_texts).article(u"522-cloudflare"_s));
    QVERIFY(shown.view.toPlainText().contains(u"Connection timed out"_s));
    QVERIFY(!shown.view.toPlainText().contains(u"hay"_s));
    QCOMPARE(shown.view.article().id, u"522-cloudflare"_s);
    QVERIFY(shown.view.isReadOnly());
}

void TestDesktop::textIsFoundAndTheSearchWrapsAround()
{
    ShownPage shown;
    PageView &view = shown.view;
    const auto line = [&view] { return view.textCursor().block().text(); };
    QVERIFY(!view.findText(u""_s));
    QVERIFY(!view.findText(u"haystack"_s));
    QStringList found;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(view.findText(u"NEEDLE"_s));
        QCOMPARE(view.textCursor().selectedText(), u"needle"_s);
        QVERIFY(view.viewport()->rect().intersects(view.cursorRect()));
        found.append(line());
    }
    QCOMPARE(found,
             (QStringList{u"Here is a needle, number 10."_s, u"Here is a needle, number 60."_s,
                          u"Here is a needle, number 110."_s, u"Here is a needle, number 10."_s}));
    QVERIFY(view.findText(u"needle"_s, true));
    QCOMPARE(line(), u"Here is a needle, number 110."_s); // around the other way
    QVERIFY(view.findText(u"needle"_s, true));
    QCOMPARE(line(), u"Here is a needle, number 60."_s);
    QVERIFY(!view.findText(u"haystack"_s));
    QCOMPARE(line(), u"Here is a needle, number 60."_s);
}

void TestDesktop::whatIsBeingTypedGrowsInItsPlace()
{
    ShownPage shown;
    PageView &view = shown.view;
    const auto line = [&view] { return view.textCursor().block().text(); };
    QVERIFY(view.findTyped(u"nee"_s));
    QCOMPARE(line(), u"Here is a needle, number 10."_s);
    QVERIFY(view.findTyped(u"needle"_s));
    QCOMPARE(line(), u"Here is a needle, number 10."_s);
    QCOMPARE(view.textCursor().selectedText(), u"needle"_s);
    QVERIFY(view.findText(u"needle"_s));
    QCOMPARE(line(), u"Here is a needle, number 60."_s);
    QVERIFY(view.findTyped(u"needle, number 1"_s)); // no longer here: the next that fits
    QCOMPARE(line(), u"Here is a needle, number 110."_s);
    QVERIFY(!view.findTyped(u"needles"_s));
    QVERIFY(!view.findTyped(u""_s));
}

void TestDesktop::linksAreReportedAndNeverOpened()
{
    Article article;
    article.title = u"Links"_s;
    const QStringList targets{u"404"_s, u"term:origin-server"_s, u"522-cloudflare"_s,
                              u"https://example.org/a?b=1&c=2#d"_s, u"file:///etc/passwd"_s};
    for (const QString &target : targets)
        article.blocks.append(Paragraph{{{u"link"_s, Span::Style::Plain, target}}});
    ShownPage shown(article);
    PageView &view = shown.view;
    QSignalSpy entries(&view, &PageView::entryActivated);
    QSignalSpy addresses(&view, &PageView::addressActivated);
    QSignalSpy sources(&view, &QTextBrowser::sourceChanged);
    const QString before = view.toHtml();
    for (qsizetype i = 0; i < targets.size(); ++i) {
        QVERIFY(view.findText(u"link"_s) || i > 0);
        if (i == 0)
            QVERIFY(view.findText(u"link"_s)); // the first is in the title "Links"
        const QPoint place = view.cursorRect().center() - QPoint(4, 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    }
    QStringList opened;
    for (const QList<QVariant> &one : std::as_const(entries))
        opened.append(one.at(0).toString());
    // What is no https address is an id, and an unknown one; the window opens nothing for it.
    QCOMPARE(opened, (QStringList{u"404"_s, u"term:origin-server"_s, u"522-cloudflare"_s, u"file:///etc/passwd"_s}));
    QCOMPARE(addresses.size(), 1);
    QCOMPARE(addresses.constFirst().at(0).toUrl(), QUrl(u"https://example.org/a?b=1&c=2#d"_s));
    QCOMPARE(sources.size(), 0);
    QCOMPARE(view.toHtml(), before);
}

void TestDesktop::zoomIsClampedAndKeepsThePlace()
{
    ShownPage shown;
    PageView &view = shown.view;
    QCOMPARE(view.zoom(), 100);
    const double normal = view.document()->defaultFont().pointSizeF();
    view.setScrollShare(0.5);
    for (const auto &[asked, given] :
         {std::pair(200, 200), std::pair(99999, 300), std::pair(75, 75), std::pair(-3, 50), std::pair(100, 100)}) {
        view.setZoom(asked);
        QCOMPARE(view.zoom(), given);
        QVERIFY(std::abs(view.document()->defaultFont().pointSizeF() - normal * given / 100) < 0.01);
        QVERIFY2(std::abs(view.scrollShare() - 0.5) < 0.02,
                 qPrintable(u"%1 % at %2"_s.arg(given).arg(view.scrollShare())));
    }
}

void TestDesktop::theScrollShareIsKeptUntilThePageIsShown()
{
    PageView view;
    view.resize(700, 400);
    view.setArticle(longArticle());
    view.setScrollShare(0.5);
    view.show();
    QCoreApplication::processEvents();
    QVERIFY2(std::abs(view.scrollShare() - 0.5) < 0.02, qPrintable(QString::number(view.scrollShare())));
    view.setScrollShare(1);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.setScrollShare(0);
    QCOMPARE(view.scrollShare(), 0.0);
}

void TestDesktop::aResizeKeepsThePlace()
{
    ShownPage shown;
    shown.view.setScrollShare(0.5);
    for (const QSize &size : {QSize(300, 400), QSize(1200, 700), QSize(200, 150)}) {
        shown.view.resize(size);
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(shown.view.scrollShare() - 0.5) < 0.02,
                 qPrintable(QString::number(shown.view.scrollShare())));
    }
}

void TestDesktop::nothingIsEverLoaded()
{
    const QTemporaryDir home;
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = home.filePath(u"image.png"_s);
    QVERIFY(image.save(path));
    ShownPage shown;
    // Even if markup got through: straight into the document, past every escape.
    shown.view.document()->setHtml(
        u"<p>x<img src=\"%1\" width=\"50\" height=\"50\"></p>"_s.arg(QUrl::fromLocalFile(path).toString()));
    QCoreApplication::processEvents();
    const QImage seen = shown.view.grab().toImage();
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            QVERIFY2(seen.pixelColor(x, y) != QColor(Qt::red), "the file was read");
    }
    QVERIFY(
        shown.view.document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(path)).value<QImage>().size()
        != image.size());
    const QByteArray style =
        shown.view.document()->resource(QTextDocument::StyleSheetResource, QUrl::fromLocalFile(path)).toByteArray();
    QVERIFY2(style.isEmpty(), "nor anything else");
}

void TestDesktop::aHostilePageIsShownAsText()
{
    const Article article = hostileArticle();
    ShownPage shown(article);
    const QString text = shown.view.toPlainText();
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(text.count(article.title), 12);
}

void TestDesktop::aChangeOfPaletteReachesThePage()
{
    ShownPage shown;
    const auto colorOfNumber = [&shown] {
        return shown.view.document()->begin().begin().fragment().charFormat().foreground().color();
    };
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        shown.view.setPalette(palette);
        QCoreApplication::processEvents();
        QCOMPARE(colorOfNumber().name(), classColor(u"class:4xx"_s, palette).name());
    }
}

void TestDesktop::linesAreNoLongerThanOneReads()
{
    ShownPage shown(Articles(*m_texts).article(u"guide:caching"_s), {2500, 800});
    const QFontMetricsF metrics(shown.view.document()->defaultFont());
    QVERIFY(shown.view.lineWrapColumnOrWidth() < metrics.averageCharWidth() * 100);
    shown.view.resize(400, 800);
    QCoreApplication::processEvents();
    QVERIFY(shown.view.lineWrapColumnOrWidth() <= 400);
}

void TestDesktop::mouseButtonsOfTheHistoryAreLeftToTheWindow()
{
    class Window : public QWidget
    {
    public:
        QList<Qt::MouseButton> pressed;

    protected:
        void mousePressEvent(QMouseEvent *event) override { pressed.append(event->button()); }
    };
    Window window;
    auto *view = new PageView(&window);
    view->resize(400, 300);
    view->setArticle(longArticle());
    window.show();
    QTest::mouseClick(view->viewport(), Qt::BackButton);
    QTest::mouseClick(view->viewport(), Qt::ForwardButton);
    QCOMPARE(window.pressed, (QList<Qt::MouseButton>{Qt::BackButton, Qt::ForwardButton}));
}

void TestDesktop::theFilterFollowsTheWidgets()
{
    FilterBar bar(*m_texts);
    QVERIFY(!bar.filter().isActive());
    const auto boxes = bar.findChildren<QComboBox *>();
    const auto checks = bar.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(checks.size(), 2);
    QSignalSpy changes(&bar, &FilterBar::filterChanged);

    boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(u"nginx"_s));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(bar.filter().issuer, u"nginx"_s);
    for (const Hop hop : {Hop::Client, Hop::Proxy, Hop::Origin}) {
        boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(int(hop)));
        QVERIFY(bar.filter().emittedBy);
        QCOMPARE(*bar.filter().emittedBy, hop);
    }
    QCOMPARE(changes.size(), 4);
    boxes.at(1)->setCurrentIndex(0);
    QVERIFY(!bar.filter().emittedBy);
    checks.at(0)->click();
    QCOMPARE(bar.filter(), (EntryFilter{u"nginx"_s, {}, true, false}));
    checks.at(1)->click();
    QCOMPARE(bar.filter(), (EntryFilter{u"nginx"_s, {}, true, true}));
    QCOMPARE(changes.size(), 7);
}

void TestDesktop::clearingIsOneChange()
{
    FilterBar bar(*m_texts);
    for (QComboBox *box : bar.findChildren<QComboBox *>())
        box->setCurrentIndex(2);
    for (QCheckBox *check : bar.findChildren<QCheckBox *>())
        check->setChecked(true);
    QVERIFY(bar.filter().isActive());
    QSignalSpy changes(&bar, &FilterBar::filterChanged);
    bar.clear();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(bar.filter(), EntryFilter());
}

void TestDesktop::aChangeOfLanguageKeepsTheFilter()
{
    FilterBar bar(*m_texts);
    const auto boxes = bar.findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(u"wikipedia-fr"_s));
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(int(Hop::Origin)));
    bar.findChildren<QCheckBox *>().at(0)->setChecked(true);
    const EntryFilter before = bar.filter();
    const auto texts = [&bar] {
        QStringList list;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            list.append(label->text());
        for (const QCheckBox *check : bar.findChildren<QCheckBox *>())
            list.append(check->text());
        for (const QComboBox *box : bar.findChildren<QComboBox *>())
            list += {box->itemText(0), box->currentText()};
        return list;
    };
    const QStringList english = texts();
    QSignalSpy changes(&bar, &FilterBar::filterChanged);
    m_language.setCurrent(u"fr"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bar.filter(), before);
    QCOMPARE(changes.size(), 0);
    const QStringList french = texts();
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(!french.at(i).isEmpty() && french.at(i) != english.at(i), qPrintable(english.at(i)));
}

void TestDesktop::everyIssuerCanBeChosen()
{
    FilterBar bar(*m_texts);
    const auto *box = bar.findChildren<QComboBox *>().constFirst();
    QCOMPARE(box->count(), m_catalog.issuers.size() + 1);
    for (const StatusCode &code : std::as_const(m_catalog.codes))
        QVERIFY2(box->findData(code.issuer) > 0, qPrintable(code.id));
    for (int i = 0; i < box->count(); ++i)
        QVERIFY(!box->itemText(i).isEmpty());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
