// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types numbered words into the note editor until it is killed, as a fast typist does; tst_notekill starts it.
//
//   notetyper FOLDER SEED
//
// After each key a line goes to standard output: how many characters stand in the editor.

#include "casework/notestore.h"
#include "desktop/notetab.h"
#include "desktop/plaintextedit.h"
#include "language/language.h"
#include "language/texts.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const Catalog catalog = Catalog::builtIn();
    Language language;
    language.setCurrent(u"en"_s);
    const Texts texts(catalog, language);
    NoteStore store(arguments.at(1));
    store.all();
    NoteTab tab(texts, store);
    tab.show();
    tab.showFor(u"522-cloudflare"_s);
    tab.edit();
    auto *editor = tab.findChild<PlainTextEdit *>();
    QRandomGenerator random(arguments.at(2).toUInt());
    for (int word = 0;; ++word) {
        const QString keys = QString::number(word) + u' ';
        for (const QChar key : keys) {
            QTest::keyClicks(editor, QString(key));
            const QByteArray line = QByteArray::number(editor->text().size()) + '\n';
            if (::write(STDOUT_FILENO, line.constData(), line.size()) != line.size())
                return 1;
            // Mostly without a pause, so that the longest wait counts; now and then one that lets the short one count.
            QTest::qWait(random.bounded(100) < 3 ? 260 : random.bounded(5, 30));
        }
    }
}
