// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notestore.h"
#include "catalog/packs.h"
#include "desktop/appearance.h"
#include "desktop/callanswer.h"
#include "desktop/mainwindow.h"
#include "desktop/notice.h"
#include "desktop/pageview.h"
#include "desktop/settings.h"
#include "language/language.h"
#include "language/texts.h"
#include "search/searchindex.h"
#include "service/windowcall.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

class Program
{
public:
    Program()
        : m_files(m_home.filePath(u"statut.conf"_s), m_home.filePath(u"window.conf"_s))
        , m_notes(m_home.filePath(u"notes"_s))
        , m_appearance(ColorScheme::System)
        , m_catalog(loadCatalog({}).catalog)
        , m_texts(m_catalog, m_language)
    {
        m_language.setCurrent(u"en"_s);
        m_window = std::make_unique<MainWindow>(m_texts, m_language, m_appearance, m_files, m_notes,
                                                [this]() -> const SearchIndex & {
                                                    if (!m_index)
                                                        m_index = std::make_unique<SearchIndex>(m_texts);
                                                    return *m_index;
                                                });
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }

    MainWindow &window() { return *m_window; }
    void call(const WindowCall &call)
    {
        answerCall(call, *m_window, m_language, m_texts);
        QCoreApplication::processEvents();
    }
    QString notice()
    {
        Notice *notice = m_window->notice();
        return notice->isVisible() ? notice->findChild<QLabel *>()->text() : QString();
    }

private:
    QTemporaryDir m_home;
    SettingsFiles m_files;
    NoteStore m_notes;
    Appearance m_appearance;
    Catalog m_catalog;
    Language m_language;
    Texts m_texts;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

/// What the window does when something outside asks it, and when it asks something of the outside.
class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void anAddressOpensItsPage_data();
    void anAddressOpensItsPage();
    void wordsAreLookedForAndASearchWaitsInItsField();
    void whatCannotBeMeantIsSaidInEachLanguageAndChangesNothing();
    void aLanguageHoldsForThisRunOnly();
    void aLinkIsOpenedByTheDesktopOnlyAfterItsAddressWasShown();
    void whatIsNoHttpsAddressIsNeverOpened();

public slots:
    void take(const QUrl &address) { m_taken.append(address); } ///< instead of the browser

private:
    QList<QUrl> m_taken;
};

void TestCalls::anAddressOpensItsPage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    QTest::newRow("a number") << u"statut:522"_s << u"522-cloudflare"_s;
    QTest::newRow("an id") << u"statut://530-shopify"_s << u"530-shopify"_s;
    QTest::newRow("a term") << u"statut:term/origin-server"_s << u"term:origin-server"_s;
    QTest::newRow("a class") << u"statut:class/5xx"_s << u"class:5xx"_s;
    QTest::newRow("the table") << u"statut:table"_s << u"table"_s;
    QTest::newRow("an id of the command line") << u"404"_s << u"404"_s;
}

void TestCalls::anAddressOpensItsPage()
{
    QFETCH(QString, query);
    Program program;
    program.call({.query = query});
    QTEST(program.window().currentPage(), "page");
    QCOMPARE(program.notice(), QString());
}

void TestCalls::wordsAreLookedForAndASearchWaitsInItsField()
{
    Program program;
    program.call({.query = u"bad gateway"_s});
    QCOMPARE(program.window().currentPage(), u"502"_s);
    program.call({.query = u"teapot"_s, .isSearch = true});
    QCOMPARE(program.window().currentPage(), u"502"_s);
    auto *field = qobject_cast<QLineEdit *>(program.window().focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), u"teapot"_s);
    program.call({}); // only to the front
    QCOMPARE(program.window().currentPage(), u"502"_s);
}

void TestCalls::whatCannotBeMeantIsSaidInEachLanguageAndChangesNothing()
{
    Program program;
    program.call({.query = u"404"_s});
    program.call({.query = u"statut:<b>x</b>"_s, .isAddress = true});
    QCOMPARE(program.window().currentPage(), u"404"_s);
    QVERIFY2(program.notice().contains(u"“statut:<b>x</b>” was not opened"_s), qPrintable(program.notice()));
    QCOMPARE(program.window().notice()->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    program.call({.query = u"statut:nonsense"_s, .language = u"fr"_s});
    QVERIFY2(program.notice().contains(u"«\u00a0statut:nonsense\u00a0» ne mène nulle part"_s),
             qPrintable(program.notice()));
    program.call({.query = u"500"_s});
    QCOMPARE(program.notice(), QString());
    QCOMPARE(program.window().currentPage(), u"500"_s);
}

void TestCalls::aLanguageHoldsForThisRunOnly()
{
    Program program;
    program.call({.query = u"404"_s, .language = u"fr"_s});
    QVERIFY(program.window().windowTitle().contains(u"Introuvable"_s));
    program.call({.query = u"404"_s, .language = u"xx"_s});
    QVERIFY(program.window().windowTitle().contains(u"Introuvable"_s));
    QCOMPARE(SettingsFiles().readSettings().language, QString());
}

void TestCalls::aLinkIsOpenedByTheDesktopOnlyAfterItsAddressWasShown()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "take");
    m_taken.clear();
    Program program;
    auto *page = program.window().findChild<PageView *>();
    const QUrl address(u"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5"_s);
    for (const QMessageBox::ButtonRole role : {QMessageBox::RejectRole, QMessageBox::AcceptRole}) {
        QString shown;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            shown = box->informativeText();
            QVERIFY(m_taken.isEmpty());
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    return button->click();
            }
        });
        emit page->addressActivated(address);
        QCOMPARE(shown, address.toString());
        QCOMPARE(m_taken.size(), role == QMessageBox::AcceptRole ? 1 : 0);
    }
    QCOMPARE(m_taken.constFirst(), address);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestCalls::whatIsNoHttpsAddressIsNeverOpened()
{
    const QStringList schemes{u"http"_s, u"file"_s, u"ftp"_s, u"mailto"_s, u"statut"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "take");
    m_taken.clear();
    Program program;
    auto *page = program.window().findChild<PageView *>();
    for (const QString &text :
         {u"http://example.org/"_s, u"file:///etc/passwd"_s, u"ftp://example.org/x"_s, u"mailto:a@example.org"_s,
          u"statut:522"_s, u"javascript:alert(1)"_s, u"//example.org"_s})
        emit page->addressActivated(QUrl(text));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_taken.isEmpty());
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

QTEST_MAIN(TestCalls)
#include "tst_calls.moc"
