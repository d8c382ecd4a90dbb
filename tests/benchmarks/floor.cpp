// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest Qt program with the widgets that Statut's window has: what any start is measured against. Ends with its first
// paint.

#include "firstpaint.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;

static QString page()
{
    QString html = u"<h1>404 Not Found</h1><p><b>RFC 9110</b> 15.5.5</p>"_s;
    for (int i = 0; i < 8; ++i) {
        html += u"<h2>Section %1</h2><p>A paragraph of about two hundred characters with a <a href='x'>link</a> and "
                "<code>GET /</code> in it, long enough that it wraps once or twice in a window of an ordinary size, as "
                "paragraphs do.</p><ul><li>one</li><li>two</li></ul>"_s.arg(i);
    }
    return html;
}

static void addDock(QMainWindow &window, const QString &name, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(name);
    dock->setObjectName(name);
    dock->setWidget(widget);
    window.addDockWidget(area, dock);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    window.addToolBar(u"Main"_s)->addWidget(new QLineEdit);
    for (const QString &name : {u"File"_s, u"View"_s, u"Language"_s, u"Help"_s})
        window.menuBar()->addMenu(name)->addAction(u"Action"_s);

    QStandardItemModel codes;
    for (int group = 1; group <= 6; ++group) {
        auto *parent = new QStandardItem(u"%1xx"_s.arg(group));
        for (int i = 0; i < 25; ++i)
            parent->appendRow(new QStandardItem(u"%1 Some reason phrase"_s.arg(group * 100 + i)));
        codes.appendRow(parent);
    }
    auto *tree = new QTreeView;
    tree->setModel(&codes);
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->expandAll();
    addDock(window, u"Codes"_s, tree, Qt::LeftDockWidgetArea);
    auto *terms = new QListWidget;
    for (int i = 0; i < 80; ++i)
        terms->addItem(u"term %1"_s.arg(i));
    addDock(window, u"Glossary"_s, terms, Qt::RightDockWidgetArea);
    auto *definition = new QTextBrowser;
    definition->setHtml(u"<p><b>Idempotent</b>: a method is idempotent when</p>"_s);
    addDock(window, u"Definition"_s, definition, Qt::RightDockWidgetArea);
    auto *browser = new QTextBrowser;
    browser->setHtml(page());
    window.setCentralWidget(browser);
    window.statusBar()->showMessage(u"150 codes"_s);

    quitAfterFirstPaint(browser->viewport());
    window.show();
    return QApplication::exec();
}
