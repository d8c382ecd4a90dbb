// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogreader.h"
#include "desktop/colors.h"
#include "desktop/detailline.h"
#include "desktop/poster.h"
#include "desktop/tablegeometry.h"
#include "desktop/tablelegend.h"
#include "desktop/tablepane.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/codetablemodel.h"
#include "models/issuermarks.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Form = CodeTableView::Form;

namespace {

/// Takes down the texts that are drawn on it.
class Recorder : public QPaintDevice
{
public:
    explicit Recorder(QSize size)
        : m_size(size)
    {
    }
    QStringList texts() const { return m_engine.texts; }
    /// The texts that reach beyond the paper.
    QStringList outside() const { return m_engine.outside; }

    QPaintEngine *paintEngine() const override
    {
        m_engine.paper = QRectF({}, QSizeF(m_size));
        return &m_engine;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 300;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &changed) override
        {
            if (changed.state() & DirtyTransform)
                m_transform = changed.transform();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            texts.append(item.text());
            const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent());
            if (!paper.contains(m_transform.mapRect(box)))
                outside.append(item.text());
        }
        Type type() const override { return User; }

        QStringList texts;
        QStringList outside;
        QRectF paper;

    private:
        QTransform m_transform;
    };

    QSize m_size;
    mutable Engine m_engine;
};

QByteArray packOf(int count)
{
    QByteArray codes;
    for (int i = 0; i < count; ++i) {
        codes += (i ? "," : "") + QByteArray(R"({"id": ")") + QByteArray::number(400 + i % 100) + "-acme-"
            + QByteArray::number(i) + R"(", "code": )" + QByteArray::number(400 + i % 100)
            + R"(, "issuer": "acme", "standing": "vendor", "emitted_by": ["client", "proxy"], "body": "allowed",)"
            + R"("sources": [{"observation": "seen", "as_of": "2026", "dated_by": "source"}],)"
            + R"("text": {"name": "Number <b>)" + QByteArray::number(i) + R"(</b>", "summary": "It is <i>one</i>."}})";
    }
    return R"({"format": 1, "issuers": [{"id": "issuer:acme", "text": {"name": "Acme"}}], "codes": [)" + codes + "]}";
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return int(QString::fromLatin1(pdf).count(page));
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    // The model
    void theModelIsSound();
    void everyCodeHasExactlyOneCell();
    void theClassesFollowEachOtherInReadingOrder();
    void codesThatShareANumberCarryTheMarkOfTheirIssuer();
    void theMarksOfIssuersAllDiffer();
    void aCellIsReadOut_data();
    void aCellIsReadOut();
    void aChangeOfLanguageIsNoReset();
    void typedLettersFindACode_data();
    void typedLettersFindACode();

    // Lightings
    void lightingAndLegendAgreeForEveryCode_data();
    void lightingAndLegendAgreeForEveryCode();
    void lightsSayWhatTheFactsSay_data();
    void lightsSayWhatTheFactsSay();
    void aFurtherLightingStandsBesideTheOthers();
    void everyLightIsReadable();

    // Geometry
    void everyCellHasAPlaceOfItsOwn_data();
    void everyCellHasAPlaceOfItsOwn();
    void theWholeTableFitsTheHomePage();
    void aWholeWindowShowsTheNames();

    // The view
    void downWalksThroughEveryCell();
    void leftAndRightStayInTheRow();
    void pageKeysGoFromClassToClass();
    void typingJumpsToANumberOrAName();
    void enterAndAClickOpenThePage();
    void pointingTellsNameAndSummary();
    void theLegendFollowsTheLighting();
    void aLightIsShownAloneByItsButton();
    void theSwitchOfLanguageKeepsTheCell();
    void everyCellIsReadOutToAssistiveTools();
    void thousandsOfCodesScroll();
    void textsOfAPackAreNeverMarkup();

    // The poster
    void thePosterIsOnePageWithEveryNumber_data();
    void thePosterIsOnePageWithEveryNumber();
    void aPosterOfThousandsIsOnePageToo();
    void aPosterIsPrintedLandscape();
    void aPosterThatCannotBeWrittenSaysSo();

private:
    std::unique_ptr<TablePane> pane(Form form, QSize size);

    Language m_language;
    Catalog m_catalog;
    Catalog m_large; ///< with a pack of ten thousand
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<CodeTableModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
};

void TestTable::initTestCase()
{
    m_language.setCurrent(u"en"_s);
    m_catalog = Catalog::builtIn();
    m_texts = std::make_unique<Texts>(m_catalog, m_language);
    QVERIFY(m_catalog.codes.size() > 180);
    m_large = Catalog::builtIn();
    const QList<CatalogProblem> problems = CatalogReader::readPack(u"acme.json"_s, packOf(10000), m_large);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.constFirst().message()));
}

void TestTable::init()
{
    m_language.setCurrent(u"en"_s);
    m_selection.reset();
    m_model = std::make_unique<CodeTableModel>(*m_texts);
    m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
}

std::unique_ptr<TablePane> TestTable::pane(Form form, QSize size)
{
    auto pane = std::make_unique<TablePane>(*m_model, *m_selection, form);
    pane->resize(size);
    pane->show();
    QApplication::setActiveWindow(pane.get());
    pane->setFocus();
    QCoreApplication::processEvents();
    return pane;
}

void TestTable::theModelIsSound()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setLighting(2);
    m_model->setOnly(0);
    m_model->retranslate();
    QVERIFY(!m_model->indexOf(u"term:origin-server"_s).isValid());
    QVERIFY(!m_model->indexOf(u"nonsense"_s).isValid());
    QVERIFY(!m_model->data(m_model->index(0), Qt::UserRole + 999).isValid());
}

void TestTable::everyCodeHasExactlyOneCell()
{
    QCOMPARE(m_model->rowCount(), m_catalog.codes.size());
    QSet<QString> seen;
    for (int row = 0; row < m_model->rowCount(); ++row)
        seen.insert(m_model->index(row).data(IdRole).toString());
    QCOMPARE(seen.size(), m_catalog.codes.size());
    for (const StatusCode &code : m_catalog.codes) {
        const QModelIndex cell = m_model->indexOf(code.id);
        QCOMPARE(cell.data(IdRole).toString(), code.id);
        QCOMPARE(cell.data(NumberRole).toString(), code.numberText());
        QCOMPARE(cell.data(NameRole).toString(), m_texts->text(code.id, "name"));
    }
}

void TestTable::theClassesFollowEachOtherInReadingOrder()
{
    int next = 0;
    QStringList ids;
    for (const CodeTableModel::Section &section : m_model->sections()) {
        QCOMPARE(section.first, next);
        QVERIFY(section.count > 0);
        for (int row = section.first; row < section.first + section.count; ++row)
            QCOMPARE(m_model->index(row).data(ClassRole).toString(), section.classId);
        next = section.first + section.count;
        ids.append(section.classId);
    }
    QCOMPARE(next, m_model->rowCount());
    QStringList wanted;
    for (const CodeClass &codeClass : m_catalog.classes)
        wanted.append(codeClass.id);
    QCOMPARE(ids, wanted);
}

void TestTable::codesThatShareANumberCarryTheMarkOfTheirIssuer()
{
    QMap<int, int> counts;
    for (const StatusCode &code : m_catalog.codes)
        ++counts[code.number];
    int marked = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString mark = m_model->index(row).data(MarkRole).toString();
        QCOMPARE(!mark.isEmpty(), counts.value(m_catalog.codes.at(row).number) > 1);
        marked += !mark.isEmpty();
    }
    QVERIFY(marked > 20);
    QVERIFY(m_model->indexOf(u"499-nginx"_s).data(MarkRole) != m_model->indexOf(u"499-esri"_s).data(MarkRole));
    QCOMPARE(m_model->indexOf(u"499-nginx"_s).data(MarkRole).toString(), u"Ng"_s);
}

void TestTable::theMarksOfIssuersAllDiffer()
{
    QList<Issuer> issuers = m_catalog.issuers;
    for (const char *id : {"issuer:ng", "issuer:n", "issuer:nx", "issuer:nn", "issuer:n-n", "issuer:ngi"})
        issuers.append({QString::fromLatin1(id), u"pack"_s});
    const QStringList marks = issuerMarks(issuers);
    QCOMPARE(marks.size(), issuers.size());
    QCOMPARE(QSet<QString>(marks.begin(), marks.end()).size(), issuers.size());
    for (const QString &mark : marks)
        QVERIFY2(!mark.isEmpty() && mark.size() <= 3, qPrintable(mark));
}

void TestTable::aCellIsReadOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("404 en") << u"en"_s << u"404"_s << u"404, Not Found, client error"_s;
    QTest::newRow("404 fr") << u"fr"_s << u"404"_s << u"404, Introuvable, erreur du client"_s;
    QTest::newRow("499 en") << u"en"_s << u"499-nginx"_s << u"499, Client Closed Request, client error, nginx"_s;
}

void TestTable::aCellIsReadOut()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    QFETCH(QString, text);
    m_language.setCurrent(language);
    QCOMPARE(m_model->indexOf(id).data(Qt::AccessibleTextRole).toString(), text);
}

void TestTable::aChangeOfLanguageIsNoReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_language.setCurrent(u"fr"_s);
    m_model->retranslate();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(changes.constFirst().at(1).toModelIndex().row(), m_model->rowCount() - 1);
    QCOMPARE(m_model->indexOf(u"404"_s).data(NameRole).toString(), u"Introuvable"_s);
}

void TestTable::typedLettersFindACode_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("a number") << u"en"_s << u"404"_s << u"404"_s;
    QTest::newRow("the beginning of one") << u"en"_s << u"52"_s << u"520-cloudflare"_s;
    QTest::newRow("four digits") << u"en"_s << u"1020"_s << u"1020-cloudflare"_s;
    QTest::newRow("the last code") << u"en"_s << u"1206"_s << u"1206-cloudflare"_s;
    QTest::newRow("a name") << u"en"_s << u"not f"_s << u"404"_s;
    QTest::newRow("a word inside") << u"en"_s << u"teapot"_s << u"418-rfc2324"_s;
    QTest::newRow("without accents") << u"fr"_s << u"delai de connexion"_s << u"522-cloudflare"_s;
    QTest::newRow("nothing") << u"en"_s << u"zzz"_s << QString();
    QTest::newRow("a space") << u"en"_s << u" "_s << QString();
}

void TestTable::typedLettersFindACode()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, id);
    m_language.setCurrent(language);
    QCOMPARE(m_model->find(typed, {}).data(IdRole).toString(), id);
    // From the last cell on it goes around.
    QCOMPARE(m_model->find(typed, m_model->index(m_model->rowCount() - 1)).data(IdRole).toString(), id);
}

void TestTable::lightingAndLegendAgreeForEveryCode_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("lighting");
    const CodeTableModel model(*m_texts);
    QVERIFY(model.lightings().size() >= 6);
    for (const QString &language : Language::available()) {
        for (int i = 0; i < model.lightings().size(); ++i)
            QTest::addRow("%s %s", qPrintable(model.lightings().at(i).id), qPrintable(language)) << language << i;
    }
}

void TestTable::lightingAndLegendAgreeForEveryCode()
{
    QFETCH(QString, language);
    QFETCH(int, lighting);
    m_language.setCurrent(language);
    m_model->setLighting(lighting);
    const QList<CodeTableModel::Entry> legend = m_model->legend();
    QMap<int, int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++counts[m_model->index(row).data(LightRole).toInt()];
    QCOMPARE(counts.size(), legend.size());
    QSet<QString> signs;
    QSet<QString> names;
    for (const CodeTableModel::Entry &entry : legend) {
        QCOMPARE(entry.count, counts.value(entry.key));
        QVERIFY(!entry.light.name.isEmpty());
        // What no colour tells: a sign, or the place in the table.
        QVERIFY(!entry.light.sign.isEmpty() || !entry.light.classId.isEmpty());
        QVERIFY(entry.light.sign.size() <= 3);
        signs.insert(entry.light.sign + entry.light.classId);
        names.insert(entry.light.name);
    }
    QCOMPARE(signs.size(), legend.size());
    QCOMPARE(names.size(), legend.size());
    // The cells draw the very sign that the legend draws.
    const TablePainter painter(*m_model, QApplication::font(), lightPalette(), nullptr);
    for (const CodeTableModel::Entry &entry : legend)
        QCOMPARE(painter.colorsOf(entry.key).sign, entry.light.sign);
    if (language == "fr"_L1) {
        const QString french = m_model->lightings().at(lighting).name();
        m_language.setCurrent(u"en"_s);
        QVERIFY(m_model->lightings().at(lighting).name() != french);
    }
}

void TestTable::lightsSayWhatTheFactsSay_data()
{
    QTest::addColumn<QString>("lighting");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("sign");
    QTest::newRow("522 comes from a proxy") << u"emitted-by"_s << u"522-cloudflare"_s << u"P"_s;
    QTest::newRow("400 from either") << u"emitted-by"_s << u"400"_s << u"PO"_s;
    QTest::newRow("306 from nobody") << u"emitted-by"_s << u"306"_s << u"–"_s;
    QTest::newRow("200 is cached by both") << u"cacheable"_s << u"200"_s << u"++"_s;
    QTest::newRow("501 by the standard") << u"cacheable"_s << u"501"_s << u"S+"_s;
    QTest::newRow("302 at Cloudflare") << u"cacheable"_s << u"302"_s << u"C+"_s;
    QTest::newRow("500 by neither") << u"cacheable"_s << u"500"_s << u"–"_s;
    QTest::newRow("522 by no rule") << u"cacheable"_s << u"522-cloudflare"_s << u"?"_s;
    QTest::newRow("404 is standard") << u"standing"_s << u"404"_s << u"S"_s;
    QTest::newRow("522 a vendor’s") << u"standing"_s << u"522-cloudflare"_s << u"V"_s;
    QTest::newRow("304 has no body") << u"body"_s << u"304"_s << u"X"_s;
    QTest::newRow("the owner acts on 522") << u"must-act"_s << u"522-cloudflare"_s << u"S"_s;
    QTest::newRow("nobody on 200") << u"must-act"_s << u"200"_s << u"–"_s;
    QTest::newRow("404 is met every day") << u"frequency"_s << u"404"_s << u"5"_s;
    QTest::newRow("510 hardly ever") << u"frequency"_s << u"510"_s << u"0"_s;
    QTest::newRow("499 of nginx") << u"issuer"_s << u"499-nginx"_s << u"Ng"_s;
}

void TestTable::lightsSayWhatTheFactsSay()
{
    QFETCH(QString, lighting);
    QFETCH(QString, id);
    QFETCH(QString, sign);
    const auto asked = std::ranges::find(m_model->lightings(), lighting, &Lighting::id);
    QVERIFY(asked != m_model->lightings().end());
    QCOMPARE(asked->lightOf(asked->keyOf(*m_catalog.code(id))).sign, sign);
}

void TestTable::aFurtherLightingStandsBesideTheOthers()
{
    const std::unique_ptr<TablePane> table = pane(Form::Filling, {1200, 700});
    auto *box = table->findChild<QComboBox *>();
    const int count = box->count();
    m_model->addLighting({u"odd"_s, [] { return u"Odd or even"_s; },
                          [](const StatusCode &code) { return code.number % 2; },
                          [](int odd) {
                              return Light{odd ? u"1"_s : u"0"_s, odd ? u"odd"_s : u"even"_s, odd == 1, {}};
                          }});
    QCOMPARE(box->count(), count + 1);
    box->setCurrentIndex(count);
    QCOMPARE(m_model->lighting(), count);
    QCOMPARE(m_model->legend().size(), 2);
    QCOMPARE(table->findChild<TableLegend *>()->buttons().size(), 2);
}

void TestTable::everyLightIsReadable()
{
    for (int lighting = 0; lighting < m_model->lightings().size(); ++lighting) {
        m_model->setLighting(lighting);
        for (const QPalette &palette : {lightPalette(), darkPalette(), QApplication::palette()}) {
            const TablePainter painter(*m_model, QApplication::font(), palette, nullptr);
            for (const CodeTableModel::Entry &entry : m_model->legend()) {
                const TablePainter::Colors &colors = painter.colorsOf(entry.key);
                QVERIFY2(contrast(colors.number, colors.fill) >= 4.5, qPrintable(entry.light.name));
                QVERIFY2(contrast(colors.name, colors.fill) >= 4.5, qPrintable(entry.light.name));
            }
        }
    }
}

void TestTable::everyCellHasAPlaceOfItsOwn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isFilling");
    for (const QSize size : {QSize(1240, 600), QSize(640, 400), QSize(500, 300), QSize(120, 90), QSize(3000, 1600)}) {
        QTest::addRow("compact %d", size.width()) << size << false;
        QTest::addRow("filling %d", size.width()) << size << true;
    }
}

void TestTable::everyCellHasAPlaceOfItsOwn()
{
    QFETCH(QSize, size);
    QFETCH(bool, isFilling);
    const TablePainter painter(*m_model, QApplication::font(), lightPalette(), nullptr);
    const TableGeometry table = isFilling
        ? TableGeometry::filling(m_model->sections(), painter.needs(true), size)
        : TableGeometry::compact(m_model->sections(), painter.needs(false), size.width());
    QRegion taken;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect cell = table.cell(row);
        QVERIFY(QRect(QPoint(), table.size()).contains(cell));
        QVERIFY(!taken.intersects(cell));
        taken += cell;
        QCOMPARE(table.at(cell.center()), row);
        QCOMPARE(table.at(cell.topLeft()), row);
        QCOMPARE(table.at(cell.bottomRight()), row);
    }
    QCOMPARE(table.at({-5, table.headHeight() + 5}), -1);
    QCOMPARE(table.at({5, 1}), -1);
    QVERIFY(!table.cell(m_model->rowCount()).isValid());
    // Below the last cell of a class there is none.
    const QRect lowest = table.cell(m_model->sections().constFirst().count - 1);
    if (lowest.bottom() + 2 < table.size().height())
        QCOMPARE(table.at(lowest.bottomLeft() + QPoint(1, 2)), -1);
    QCOMPARE(table.at({5, table.size().height() + 50}), -1);
    // Every cell is painted when everything is.
    int painted = 0;
    for (const auto &[first, last] : table.between(0, table.size().height()))
        painted += last - first + 1;
    QCOMPARE(painted, m_model->rowCount());
}

void TestTable::theWholeTableFitsTheHomePage()
{
    const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 300});
    table->resize(640, table->heightForWidth(640));
    QCoreApplication::processEvents();
    QVERIFY2(table->height() < 560, qPrintable(QString::number(table->height())));
    QVERIFY(!table->view()->verticalScrollBar()->isVisible());
    QVERIFY(!table->view()->horizontalScrollBar()->isVisible());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(table->view()->viewport()->rect().contains(table->view()->visualRect(m_model->index(row))));
    QVERIFY(!table->view()->table().hasNames());
}

void TestTable::aWholeWindowShowsTheNames()
{
    const std::unique_ptr<TablePane> table = pane(Form::Filling, {1258, 690});
    QVERIFY(table->view()->table().hasNames());
    QVERIFY(!table->view()->verticalScrollBar()->isVisible());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(table->view()->viewport()->rect().contains(table->view()->visualRect(m_model->index(row))));
    table->resize(700, 480);
    QCoreApplication::processEvents();
    QVERIFY(!table->view()->table().hasNames());
}

void TestTable::downWalksThroughEveryCell()
{
    const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 500});
    QTest::keyClick(table->view(), Qt::Key_Home);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(table->view()->currentIndex().row(), row);
        QTest::keyClick(table->view(), Qt::Key_Down);
    }
    QCOMPARE(table->view()->currentIndex().row(), m_model->rowCount() - 1); // the end is the end
    QTest::keyClick(table->view(), Qt::Key_Up);
    QCOMPARE(table->view()->currentIndex().row(), m_model->rowCount() - 2);
    QTest::keyClick(table->view(), Qt::Key_End);
    QCOMPARE(table->view()->currentIndex().row(), m_model->rowCount() - 1);
}

void TestTable::leftAndRightStayInTheRow()
{
    const std::unique_ptr<TablePane> table = pane(Form::Filling, {1258, 690});
    // Not in the first row: from there the top of the next column would be in the row too.
    table->view()->setCurrentCode(u"202"_s);
    const int y = table->view()->visualRect(table->view()->currentIndex()).y();
    int x = -1;
    for (int steps = 0;; ++steps) {
        const QRect cell = table->view()->visualRect(table->view()->currentIndex());
        if (cell.x() == x)
            break; // the last column
        QVERIFY(steps < 100);
        QVERIFY(cell.x() > x);
        QCOMPARE(cell.y(), y);
        x = cell.x();
        QTest::keyClick(table->view(), Qt::Key_Right);
    }
    QVERIFY(m_model->index(table->view()->currentIndex().row()).data(ClassRole).toString() == "class:1xxx"_L1);
    for (int steps = 0; steps < 100; ++steps)
        QTest::keyClick(table->view(), Qt::Key_Left);
    QCOMPARE(table->view()->currentIndex().data(IdRole).toString(), u"102"_s);
}

void TestTable::pageKeysGoFromClassToClass()
{
    const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 500});
    table->view()->setCurrentCode(u"100"_s);
    QStringList heads;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(table->view(), Qt::Key_PageDown);
        heads.append(table->view()->currentIndex().data(IdRole).toString());
    }
    QCOMPARE(heads, (QStringList{u"200"_s, u"300"_s, u"400"_s, u"500"_s, u"000-aws"_s, u"1000-cloudflare"_s}));
    QTest::keyClick(table->view(), Qt::Key_PageDown);
    QCOMPARE(table->view()->currentIndex().row(), m_model->rowCount() - 1);
    table->view()->setCurrentCode(u"404"_s);
    QTest::keyClick(table->view(), Qt::Key_PageUp);
    QCOMPARE(table->view()->currentIndex().data(IdRole).toString(), u"400"_s);
    QTest::keyClick(table->view(), Qt::Key_PageUp);
    QCOMPARE(table->view()->currentIndex().data(IdRole).toString(), u"300"_s);
}

void TestTable::typingJumpsToANumberOrAName()
{
    const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 500});
    const auto current = [&] { return table->view()->currentIndex().data(IdRole).toString(); };
    QTest::keyClicks(table->view(), u"1020"_s);
    QCOMPARE(current(), u"1020-cloudflare"_s);
    QTest::qWait(1100); // a pause begins anew
    QTest::keyClicks(table->view(), u"bad g"_s);
    QCOMPARE(current(), u"502"_s);
    QTest::qWait(1100);
    QTest::keyClicks(table->view(), u"@@"_s);
    QCOMPARE(current(), u"502"_s); // nothing found: nothing moves
    QTest::qWait(1100);
    QTest::keyClicks(table->view(), u"5"_s); // the next one that begins so
    QCOMPARE(current(), u"503"_s);
}

void TestTable::enterAndAClickOpenThePage()
{
    const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 500});
    QSignalSpy opened(table.get(), &TablePane::codeActivated);
    table->view()->setCurrentCode(u"404"_s);
    QCOMPARE(opened.size(), 0); // choosing is not opening
    QTest::keyClick(table->view(), Qt::Key_Return);
    QVERIFY(!opened.isEmpty());
    QCOMPARE(opened.constLast().at(0).toString(), u"404"_s);
    const QRect cell = table->view()->visualRect(m_model->indexOf(u"502"_s));
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.constLast().at(0).toString(), u"502"_s);
    opened.clear();
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, QPoint(5, 3)); // a head is no cell
    QTest::mouseClick(table->view()->viewport(), Qt::BackButton, {}, cell.center());
    QVERIFY(opened.isEmpty());
}

void TestTable::pointingTellsNameAndSummary()
{
    for (const QString &language : Language::available()) {
        m_language.setCurrent(language);
        const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 500});
        const auto detail = [&] {
            // The line below the table alone: a tool tip is a label in it, too.
            return QString(table->findChild<DetailLine *>()->text()).replace(QChar(0x202F), QChar::Nbsp);
        };
        const auto says = [&](const QString &id) {
            const QString summary = m_texts->text(id, "summary").toHtmlEscaped();
            return detail().contains(m_texts->text(id, "name").toHtmlEscaped())
                && detail().contains(QString(summary).replace(QChar(0x202F), QChar::Nbsp));
        };
        QTest::keyClick(table->view(), Qt::Key_Home);
        QVERIFY2(says(u"100"_s), qPrintable(detail()));
        const QRect cell = table->view()->visualRect(m_model->indexOf(u"522-cloudflare"_s));
        QTest::mouseMove(table->view()->viewport(), cell.center() + QPoint(3, 0)); // where it was, it would not move
        QTest::mouseMove(table->view()->viewport(), cell.center());
        QTRY_VERIFY2(says(u"522-cloudflare"_s), qPrintable(detail()));
        QVERIFY(m_model->indexOf(u"522-cloudflare"_s)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(m_texts->text(u"522-cloudflare"_s, "summary").toHtmlEscaped()));
        // Nothing moves while the pointer does.
        const int height = table->heightForWidth(640);
        table->view()->setCurrentCode(u"410"_s);
        QCOMPARE(table->heightForWidth(640), height);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table->view()->viewport(), &leave);
        QVERIFY2(says(u"410"_s), qPrintable(detail()));
    }
}

void TestTable::theLegendFollowsTheLighting()
{
    const std::unique_ptr<TablePane> table = pane(Form::Filling, {1258, 690});
    auto *legend = table->findChild<TableLegend *>();
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(!legend->isVisible()); // the heads say it
    for (int i = 1; i < box->count(); ++i) {
        box->setCurrentIndex(i);
        QCoreApplication::processEvents();
        QVERIFY(legend->isVisible());
        const QList<CodeTableModel::Entry> entries = m_model->legend();
        QCOMPARE(legend->buttons().size(), entries.size());
        for (qsizetype k = 0; k < entries.size(); ++k) {
            const LegendButton *button = legend->buttons().at(k);
            QCOMPARE(button->key(), entries.at(k).key);
            QVERIFY(button->text().contains(entries.at(k).light.name));
            QVERIFY(button->accessibleName().startsWith(entries.at(k).light.sign));
            QTRY_VERIFY(legend->rect().contains(button->geometry())); // laid out when the events have run
        }
    }
    m_language.setCurrent(u"fr"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(table.get(), &change);
    QCOMPARE(box->itemText(0), u"Classe"_s);
    box->setCurrentIndex(4);
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        m_language.setCurrent(language);
        QApplication::sendEvent(table.get(), &change);
        for (const CodeTableModel::Entry &entry : m_model->legend()) {
            QCOMPARE(table->view()->painter().colorsOf(entry.key).sign, entry.light.sign);
            QCOMPARE(legend->painter().colorsOf(entry.key).sign, entry.light.sign);
        }
    }
    box->setCurrentIndex(1);
    QVERIFY(legend->buttons().constFirst()->text().startsWith(u"personne"_s));
}

void TestTable::aLightIsShownAloneByItsButton()
{
    const std::unique_ptr<TablePane> table = pane(Form::Filling, {1258, 690});
    m_model->setLighting(1);
    auto *legend = table->findChild<TableLegend *>();
    LegendButton *button = legend->buttons().constLast();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex cell = m_model->index(row);
        QCOMPARE(cell.data(IsDimmedRole).toBool(), cell.data(LightRole).toInt() != button->key());
    }
    // Another one takes its place; the same again shows all.
    legend->buttons().constFirst()->click();
    QVERIFY(!button->isChecked());
    legend->buttons().constFirst()->click();
    QCOMPARE(m_model->only(), -1);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(!m_model->index(row).data(IsDimmedRole).toBool());
}

void TestTable::theSwitchOfLanguageKeepsTheCell()
{
    const std::unique_ptr<TablePane> table = pane(Form::Filling, {1258, 690});
    table->view()->setCurrentCode(u"429"_s);
    const QRect place = table->view()->visualRect(table->view()->currentIndex());
    m_language.setCurrent(u"fr"_s);
    m_model->retranslate();
    QCoreApplication::processEvents();
    QCOMPARE(table->view()->currentIndex().data(IdRole).toString(), u"429"_s);
    QCOMPARE(table->view()->visualRect(table->view()->currentIndex()), place);
    QCOMPARE(table->view()->currentIndex().data(NameRole).toString(), m_texts->textIn(u"fr"_s, u"429"_s, "name"));
}

void TestTable::everyCellIsReadOutToAssistiveTools()
{
    const std::unique_ptr<TablePane> table = pane(Form::Compact, {640, 500});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(table->view());
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), u"Table of codes"_s);
    QCOMPARE(face->childCount(), m_model->rowCount());
    table->resize(640, table->heightForWidth(640));
    QCoreApplication::processEvents();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QAccessibleInterface *cell = face->child(row);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), m_model->index(row).data(Qt::AccessibleTextRole).toString());
        QCOMPARE(cell->text(QAccessible::Description), m_texts->text(m_catalog.codes.at(row).id, "summary"));
        QVERIFY(cell->text(QAccessible::Name).startsWith(m_catalog.codes.at(row).numberText()));
        QCOMPARE(face->indexOfChild(cell), row);
        QCOMPARE(face->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    }
    table->view()->setCurrentCode(u"404"_s);
    QVERIFY(face->focusChild());
    QVERIFY(face->focusChild()->text(QAccessible::Name).startsWith(u"404"_s));
    QVERIFY(face->focusChild()->state().focused);
    QSignalSpy opened(table.get(), &TablePane::codeActivated);
    face->focusChild()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
}

void TestTable::thousandsOfCodesScroll()
{
    const Texts texts(m_large, m_language);
    CodeTableModel model(texts);
    QItemSelectionModel selection(&model);
    QVERIFY(model.rowCount() > 10000);
    for (const Form form : {Form::Compact, Form::Filling}) {
        TablePane table(model, selection, form);
        table.resize(1258, form == Form::Compact ? table.heightForWidth(1258) : 690);
        QElapsedTimer clock;
        clock.start();
        table.show();
        QCoreApplication::processEvents();
        CodeTableView &view = *table.view();
        QVERIFY(view.verticalScrollBar()->isVisible());
        QVERIFY(table.height() < 1000);
        for (const char *id : {"404", "499-acme-9999", "1206-cloudflare"}) {
            view.setCurrentCode(QString::fromLatin1(id));
            QCoreApplication::processEvents();
            const QRect cell = view.visualRect(view.currentIndex());
            QVERIFY2(view.viewport()->rect().contains(cell), id);
            QVERIFY2(cell.top() >= view.table().headHeight(), id); // not below the heads
            QCOMPARE(view.indexAt(cell.center()), view.currentIndex());
        }
        QTest::keyClicks(&view, u"number"_s);
        for (int lighting = 0; lighting < model.lightings().size(); ++lighting)
            model.setLighting(lighting);
        QCoreApplication::processEvents();
        // A freeze is what is meant, not a figure: some 50 ms here.
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }
}

void TestTable::textsOfAPackAreNeverMarkup()
{
    const Texts texts(m_large, m_language);
    CodeTableModel model(texts);
    QItemSelectionModel selection(&model);
    TablePane table(model, selection, Form::Compact);
    table.view()->setCurrentCode(u"499-acme-9999"_s);
    QString shown;
    for (const QLabel *label : table.findChildren<QLabel *>())
        shown += label->text();
    QVERIFY2(shown.contains(u"Number &lt;b&gt;9999&lt;/b&gt;"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"It is &lt;i&gt;one&lt;/i&gt;."_s), qPrintable(shown));
    const QString tip = table.view()->currentIndex().data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"It is &lt;i&gt;one&lt;/i&gt;."_s) && tip.contains(u"Number &lt;b&gt;"_s), qPrintable(tip));
}

void TestTable::thePosterIsOnePageWithEveryNumber_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isA3");
    QTest::addColumn<int>("lighting");
    for (const QString &language : Language::available()) {
        QTest::addRow("A4 %s", qPrintable(language)) << language << false << 0;
        QTest::addRow("A3 %s", qPrintable(language)) << language << true << 0;
        QTest::addRow("A4 %s by issuer", qPrintable(language)) << language << false << 6;
    }
}

void TestTable::thePosterIsOnePageWithEveryNumber()
{
    QFETCH(QString, language);
    QFETCH(bool, isA3);
    QFETCH(int, lighting);
    m_language.setCurrent(language);
    m_model->setLighting(lighting);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.pdf"_s);
    QString error;
    const Poster poster(*m_model, *m_texts);
    QVERIFY2(poster.writePdf(path, isA3 ? QPageSize::A3 : QPageSize::A4, &error), qPrintable(error));
    const QByteArray pdf = readAll(path);
    QCOMPARE(pagesOf(pdf), 1);
    QVERIFY(pdf.contains(isA3 ? "/MediaBox [0 0 1191" : "/MediaBox [0 0 842"));

    Recorder paper(isA3 ? QSize(4724, 3272) : QSize(3272, 2244));
    QPainter painter(&paper);
    poster.draw(painter, QRect(0, 0, paper.width(), paper.height()));
    painter.end();
    QCOMPARE(paper.outside(), QStringList());
    QMap<QString, int> wanted;
    for (const StatusCode &code : m_catalog.codes)
        ++wanted[code.numberText()];
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QCOMPARE(paper.texts().count(it.key()), it.value());
    const QString all = paper.texts().join(u' ');
    QVERIFY(all.contains(Poster::title()));
    QVERIFY(all.contains(m_texts->text(u"404"_s, "name")));
    for (const CodeTableModel::Entry &entry : m_model->legend()) {
        if (lighting > 0)
            QVERIFY2(all.contains(entry.light.name), qPrintable(entry.light.name));
    }
}

void TestTable::aPosterOfThousandsIsOnePageToo()
{
    const Texts texts(m_large, m_language);
    const CodeTableModel model(texts);
    const Poster poster(model, texts);
    const QTemporaryDir folder;
    QString error;
    QVERIFY(poster.writePdf(folder.filePath(u"large.pdf"_s), QPageSize::A3, &error));
    QCOMPARE(pagesOf(readAll(folder.filePath(u"large.pdf"_s))), 1);
    Recorder paper(QSize(4724, 3272));
    QPainter painter(&paper);
    poster.draw(painter, QRect(0, 0, paper.width(), paper.height()));
    painter.end();
    QCOMPARE(paper.outside(), QStringList());
    QMap<QString, int> wanted;
    for (const StatusCode &code : m_large.codes)
        ++wanted[code.numberText()];
    QMap<QString, int> drawn;
    for (const QString &text : paper.texts())
        ++drawn[text];
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QCOMPARE(drawn.value(it.key()), it.value());
}

void TestTable::aPosterIsPrintedLandscape()
{
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    {
        QPdfWriter printer(&pdf);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(QPageLayout::Portrait);
        Poster(*m_model, *m_texts).print(printer);
    }
    QCOMPARE(pagesOf(pdf.data()), 1);
    QVERIFY(pdf.data().contains("/MediaBox [0 0 842"));
}

void TestTable::aPosterThatCannotBeWrittenSaysSo()
{
    QString error;
    const Poster poster(*m_model, *m_texts);
    QVERIFY(!poster.writePdf(u"/nonexistent/folder/table.pdf"_s, QPageSize::A4, &error));
    QVERIFY(!error.isEmpty());
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
