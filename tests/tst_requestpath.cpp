// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/articles.h"
#include "article/requestpath.h"
#include "catalog/catalog.h"
#include "desktop/colors.h"
#include "desktop/pageoutput.h"
#include "desktop/pageview.h"
#include "desktop/requestpathdrawing.h"
#include "language/language.h"
#include "language/texts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRequestPath : public QObject
{
    Q_OBJECT

private slots:
    void init();

    // What the drawing says
    void everyErrorOfTheRegistryFailedSomewhere();
    void whatFailedLiesBetweenTwoHopsAndItsEmitterKnewOfIt();
    void oneEmitterAndOnePartyComeFirst();
    void theWordsSayEmitterFailureAndParty_data();
    void theWordsSayEmitterFailureAndParty();
    void theOperatorStandsWhereTheExchangeFailed();

    // How it looks
    void fiveTypicalCodesLookAsTheyDid_data();
    void fiveTypicalCodesLookAsTheyDid();
    void itStandsInARowOnAnOrdinaryPage_data();
    void itStandsInARowOnAnOrdinaryPage();
    void itFitsEveryWidth_data();
    void itFitsEveryWidth();
    void theMarksAreReadableInEveryPalette();

    // In the page
    void eachStationIsALinkToItsTerm();
    void aClickOnAStationOpensItsTerm();
    void onPaperItIsDrawnInLines();
    void theTextEquivalentStandsInThePage();

private:
    RequestPath path(const QString &id) const { return requestPath(*m_catalog.code(id), m_catalog); }
    Article article(const QString &id) const { return Articles(m_texts).article(id); }
    QImage picture(const QString &id, const QPalette &palette) const;

    Language m_language;
    const Catalog m_catalog = Catalog::builtIn();
    const Texts m_texts{m_catalog, m_language};
};

namespace {

/// The whole drawing, each cell where a text would put it.
void drawAll(QPainter &painter, const RequestPathDrawing &drawing)
{
    QPointF at;
    for (int cell = 0; cell < drawing.cells(); ++cell) {
        const QRectF place(at, drawing.cellSize(cell));
        drawing.draw(painter, cell, place, place);
        at += drawing.isUpright() ? QPointF(0, place.height()) : QPointF(place.width(), 0);
    }
}

QSizeF sizeOf(const RequestPathDrawing &drawing)
{
    QSizeF size;
    for (int cell = 0; cell < drawing.cells(); ++cell) {
        const QSizeF of = drawing.cellSize(cell);
        size = drawing.isUpright() ? QSizeF(std::max(size.width(), of.width()), size.height() + of.height())
                                   : QSizeF(size.width() + of.width(), std::max(size.height(), of.height()));
    }
    return size;
}

QFont pageFont(double points)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(points);
    return font;
}

/// The share of the pixels that differ by more than what another rounding of letters makes.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count += std::max(
                         {std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))})
                > 96;
        }
    }
    return double(count) / (a.width() * a.height());
}

} // namespace

void TestRequestPath::init()
{
    m_language.setCurrent(u"en"_s);
}

void TestRequestPath::everyErrorOfTheRegistryFailedSomewhere()
{
    for (const StatusCode &code : m_catalog.codes) {
        if (code.isRegistered() && code.standing != Standing::Unused)
            QCOMPARE(std::pair(code.id, code.failed.has_value()), std::pair(code.id, code.number >= 400));
        if (code.kind == StatusCode::Kind::Status && code.number >= 100 && code.number < 300)
            QVERIFY2(!code.failed, qPrintable(code.id));
    }
}

void TestRequestPath::whatFailedLiesBetweenTwoHopsAndItsEmitterKnewOfIt()
{
    int count = 0;
    for (const StatusCode &code : m_catalog.codes) {
        if (!code.failed)
            continue;
        ++count;
        QVERIFY2(code.failed->from < code.failed->to, qPrintable(code.id));
        // A person and a register are no hops.
        for (const Station hop : {code.failed->from, code.failed->to})
            QVERIFY2(hop != Station::Visitor && hop != Station::Dns, qPrintable(code.id));
        for (const RequestPath::Stop &stop : path(code.id).stops) {
            if (stop.emitsFirst)
                QVERIFY2(stop.station <= code.failed->to, qPrintable(code.id));
        }
        QVERIFY2(code.mustAct && !code.mustAct->isEmpty(), qPrintable(code.id));
    }
    QVERIFY(count > 150);
}

void TestRequestPath::oneEmitterAndOnePartyComeFirst()
{
    for (const StatusCode &code : m_catalog.codes) {
        const RequestPath drawn = path(code.id);
        QCOMPARE(drawn.stops.size(), 7);
        QCOMPARE(std::ranges::count_if(drawn.stops, &RequestPath::Stop::emitsFirst), code.emittedBy.isEmpty() ? 0 : 1);
        QCOMPARE(std::ranges::count_if(drawn.stops, &RequestPath::Stop::actsFirst),
                 code.mustAct.value_or(QList<Party>()).isEmpty() ? 0 : 1);
        for (const RequestPath::Stop &stop : drawn.stops) {
            QVERIFY2(!stop.emitsFirst || !stop.emitted.isEmpty(), qPrintable(code.id));
            QVERIFY2(!stop.actsFirst || !stop.mustAct.isEmpty(), qPrintable(code.id));
            QVERIFY2(stop.link.isEmpty() == (stop.station == Station::Visitor), qPrintable(stop.label));
        }
    }
}

void TestRequestPath::theWordsSayEmitterFailureAndParty_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &id, const QString &language, const QString &words) {
        QTest::newRow(qPrintable(id + u' ' + language)) << id << language << words;
    };
    row(u"521-cloudflare"_s, u"en"_s,
        u"Emitted by the proxy; failed while opening the TCP connection between the proxy and the origin server; the site owner must act."_s);
    row(u"521-cloudflare"_s, u"fr"_s,
        u"Émis par le mandataire\u202f; échec à l’ouverture de la connexion TCP entre le mandataire et le serveur d’origine\u202f; le propriétaire du site doit agir."_s);
    row(u"200"_s, u"en"_s, u"Emitted by the origin server or the proxy; nothing failed; nobody has to act."_s);
    row(u"200"_s, u"fr"_s,
        u"Émis par le serveur d’origine ou le mandataire\u202f; rien n’a échoué\u202f; personne n’a à agir."_s);
    row(u"404"_s, u"en"_s,
        u"Emitted by the origin server; failed at the request, between the user agent and the origin server; the site owner must act, else the visitor, else the developer of the calling program."_s);
    row(u"1043-cloudflare"_s, u"en"_s, u"Emitted by the proxy; the site owner must act."_s);
}

void TestRequestPath::theWordsSayEmitterFailureAndParty()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(QString, words);
    m_language.setCurrent(language);
    QCOMPARE(path(id).words, words);
}

void TestRequestPath::theOperatorStandsWhereTheExchangeFailed()
{
    QCOMPARE(stationOf(Party::Operator, *m_catalog.code(u"522-cloudflare"_s)), Station::Tunnel);
    QCOMPARE(stationOf(Party::Operator, *m_catalog.code(u"407"_s)), Station::Edge);
}

QImage TestRequestPath::picture(const QString &id, const QPalette &palette) const
{
    const RequestPath drawn = path(id);
    QImage image(QSize(1, 1), QImage::Format_RGB32);
    image.setDotsPerMeterX(3780); // 96 dpi, whatever the screen
    image.setDotsPerMeterY(3780);
    const RequestPathDrawing sized(drawn, PathColors::of(palette), pageFont(10), &image, 560);
    QImage canvas(sizeOf(sized).toSize() + QSize(0, 1), QImage::Format_RGB32);
    canvas.setDotsPerMeterX(3780);
    canvas.setDotsPerMeterY(3780);
    canvas.fill(palette.color(QPalette::Base));
    QPainter painter(&canvas);
    drawAll(painter, sized);
    return canvas;
}

void TestRequestPath::fiveTypicalCodesLookAsTheyDid_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isDark");
    for (const QString &id : {u"200"_s, u"304"_s, u"404"_s, u"504"_s, u"522-cloudflare"_s}) {
        QTest::newRow(qPrintable(id + u" light"_s)) << id << false;
        QTest::newRow(qPrintable(id + u" dark"_s)) << id << true;
    }
}

/// With STATUT_NEW_PICTURES in the environment, writes the pictures anew instead, to be looked at before they are kept.
void TestRequestPath::fiveTypicalCodesLookAsTheyDid()
{
    QFETCH(QString, id);
    QFETCH(bool, isDark);
    const QString file = QStringLiteral(SOURCE_DIR "/tests/pictures/path-%1-%2.png")
                             .arg(id.section(u'-', 0, 0), isDark ? u"dark"_s : u"light"_s);
    const QImage drawn = picture(id, isDark ? darkPalette() : lightPalette());
    if (qEnvironmentVariableIsSet("STATUT_NEW_PICTURES")) {
        QVERIFY(drawn.save(file));
        return;
    }
    const QImage golden = QImage(file).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!golden.isNull(), qPrintable(file));
    // Another version of the font library moves the edges of letters; a mark or a line that is missing weighs more.
    QVERIFY2(difference(drawn, golden) < 0.01, qPrintable(u"%1 of the pixels differ"_s.arg(difference(drawn, golden))));
    // The measure tells pictures apart: the same code in the other palette, and another code in this one.
    QVERIFY(difference(drawn, picture(id, isDark ? lightPalette() : darkPalette())) > 0.5);
    QVERIFY(
        difference(drawn,
                   picture(id == "404"_L1 ? u"521-cloudflare"_s : u"404"_s, isDark ? darkPalette() : lightPalette()))
        > 0.01);
}

void TestRequestPath::itStandsInARowOnAnOrdinaryPage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestRequestPath::itStandsInARowOnAnOrdinaryPage()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    const QFontMetricsF metrics(pageFont(10));
    // The width of PageView's column.
    const double width = metrics.averageCharWidth() * 84;
    QImage device(1, 1, QImage::Format_RGB32);
    for (const StatusCode &code : m_catalog.codes) {
        const RequestPath drawn = path(code.id);
        const RequestPathDrawing drawing(drawn, PathColors::of(lightPalette()), pageFont(10), &device, width);
        QVERIFY2(!drawing.isUpright(), qPrintable(code.id));
    }
}

void TestRequestPath::itFitsEveryWidth_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("points");
    for (const QString &language : Language::available()) {
        for (const double points : {8.0, 10.0, 20.0, 30.0})
            QTest::addRow("%s at %.0f points", qPrintable(language), points) << language << points;
    }
}

/// Nothing is painted outside: what would be, would stand on a wider canvas.
void TestRequestPath::itFitsEveryWidth()
{
    QFETCH(QString, language);
    QFETCH(double, points);
    m_language.setCurrent(language);
    for (const int width : {320, 480, 640, 1000}) {
        for (const QString &id : {u"200"_s, u"407"_s, u"425"_s, u"522-cloudflare"_s, u"1033-cloudflare"_s}) {
            const RequestPath drawn = path(id);
            QImage device(1, 1, QImage::Format_RGB32);
            const RequestPathDrawing drawing(drawn, PathColors::of(lightPalette()), pageFont(points), &device, width);
            const QSizeF size = sizeOf(drawing);
            QVERIFY2(size.width() <= width, qPrintable(id));
            // One cell, with as much room around as it likes: only its neighbours may look in.
            const QSize canvasSize(width + 400, int(size.height()) + 400);
            QImage canvas(canvasSize, QImage::Format_RGB32);
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            const QRectF first(QPointF(200, 200), drawing.cellSize(0));
            drawing.draw(painter, 0, first, canvas.rect());
            painter.end();
            const QRect drawnInto(QPoint(199, 199), QSize(int(size.width()) + 2, int(size.height()) + 2));
            int outside = 0;
            for (int y = 0; y < canvas.height(); ++y) {
                for (int x = 0; x < canvas.width(); ++x)
                    outside += !drawnInto.contains(x, y) && qGray(canvas.pixel(x, y)) < 200;
            }
            QVERIFY2(outside == 0, qPrintable(u"%1 at %2: %3 pixels"_s.arg(id).arg(width).arg(outside)));
        }
    }
}

void TestRequestPath::theMarksAreReadableInEveryPalette()
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), QPalette(Qt::black), QPalette(Qt::white)}) {
        const PathColors colors = PathColors::of(palette);
        for (const QColor &color : {colors.emitted, colors.failed, colors.mustAct, colors.quiet})
            QVERIFY(contrast(color, colors.page) >= 4.5);
        QVERIFY(contrast(colors.line, colors.page) >= 3);
    }
}

static QStringList anchors(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().text().contains(QChar::ObjectReplacementCharacter)
                && it.fragment().charFormat().isAnchor())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    return links;
}

void TestRequestPath::eachStationIsALinkToItsTerm()
{
    PageView view;
    view.resize(900, 600);
    view.setArticle(article(u"522-cloudflare"_s));
    view.show();
    QCOMPARE(anchors(*view.document()),
             (QStringList{u"statut:term:user-agent"_s, u"statut:term:dns"_s, u"statut:term:proxy-server"_s,
                          u"statut:term:tunnel"_s, u"statut:term:origin-server"_s, u"statut:term:back-end"_s}));
    // With Tab too, the first link of the page.
    QSignalSpy opened(&view, &PageView::entryActivated);
    QApplication::setActiveWindow(&view);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), u"term:user-agent"_s);
}

void TestRequestPath::aClickOnAStationOpensItsTerm()
{
    PageView view;
    view.resize(900, 600);
    view.setArticle(article(u"522-cloudflare"_s));
    view.show();
    QCoreApplication::processEvents();
    QSignalSpy opened(&view, &PageView::entryActivated);
    QPoint origin;
    for (int y = 0; y < view.viewport()->height() && origin.isNull(); y += 2) {
        for (int x = 0; x < view.viewport()->width() && origin.isNull(); x += 2) {
            if (view.anchorAt(QPoint(x, y)) == "statut:term:origin-server"_L1)
                origin = {x, y};
        }
    }
    QVERIFY(!origin.isNull());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, origin);
    QCOMPARE(opened.value(0).value(0).toString(), u"term:origin-server"_s);
}

void TestRequestPath::onPaperItIsDrawnInLines()
{
    const QTemporaryDir folder;
    QString error;
    const QString withPath = folder.filePath(u"with.pdf"_s);
    QVERIFY(writePdf(article(u"522-cloudflare"_s), withPath, &error));
    Article plain = article(u"522-cloudflare"_s);
    plain.blocks.removeIf([](const Block &block) { return std::holds_alternative<RequestPath>(block); });
    const QString withoutPath = folder.filePath(u"without.pdf"_s);
    QVERIFY(writePdf(plain, withoutPath, &error));
    QFile file(withPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > QFile(withoutPath).size() + 500);
    QVERIFY(!file.readAll().contains("/Subtype /Image"));
}

void TestRequestPath::theTextEquivalentStandsInThePage()
{
    for (const QString &language : Language::available()) {
        m_language.setCurrent(language);
        PageView view;
        view.setArticle(article(u"522-cloudflare"_s));
        view.show();
        const auto plainSpaces = [](QString text) {
            return text.replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
        };
        QVERIFY(plainSpaces(view.toPlainText()).contains(plainSpaces(path(u"522-cloudflare"_s).words)));
    }
}

QTEST_MAIN(TestRequestPath)
#include "tst_requestpath.moc"
