// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that has to do with the case panel and the notes.

#include "casework/notesfile.h"
#include "casework/notestore.h"
#include "desktop/actions.h"
#include "desktop/casepanel.h"
#include "desktop/mainwindow.h"
#include "desktop/notetab.h"
#include "desktop/pageoutput.h"
#include "desktop/pageview.h"
#include "desktop/warning.h"
#include "language/texts.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void MainWindow::makeCasePanel()
{
    const auto on = [this](QAction *action, CasePanel::Tab tab) {
        connect(action, &QAction::triggered, this, [this, tab] {
            showPane(m_caseDock, nullptr);
            m_case->open(tab);
        });
    };
    on(m_actions->collect, CasePanel::Tab::Collect);
    on(m_actions->reply, CasePanel::Tab::Reply);
    on(m_actions->note, CasePanel::Tab::Note);
    connect(m_actions->showCase, &QAction::triggered, m_caseDock, &QDockWidget::setVisible);
    connect(m_caseDock, &QDockWidget::visibilityChanged, m_actions->showCase, &QAction::setChecked);
    connect(m_actions->newCase, &QAction::triggered, m_case, &CasePanel::startNewCase);
    connect(m_actions->exportNotes, &QAction::triggered, this, &MainWindow::exportNotes);
    connect(m_actions->importNotes, &QAction::triggered, this, &MainWindow::importNotes);

    const auto leave = [this] { m_page->setFocus(Qt::OtherFocusReason); };
    connect(m_case, &CasePanel::left, this, leave);
    connect(m_case, &CasePanel::closeRequested, this, [this, leave] {
        m_caseDock->hide();
        leave();
    });
    connect(m_case, &CasePanel::entryActivated, this, &MainWindow::openLink);
    connect(m_case, &CasePanel::addressActivated, this, &MainWindow::openAddress);
    connect(m_case, &CasePanel::messageShown, this, &MainWindow::say);
    const auto choose = [this] {
        m_case->setReplyChoice(m_settings.replyCustomer, m_settings.replyLanguage);
        saveSettings();
    };
    connect(m_case, &CasePanel::customerChosen, this, [this, choose](Customer customer) {
        m_settings.replyCustomer = customer;
        choose();
    });
    connect(m_case, &CasePanel::languageChosen, this, [this, choose](const QString &language) {
        m_settings.replyLanguage = language;
        choose();
    });
}

void MainWindow::showNotes()
{
    m_tree->setNotes(m_notes.all());
    connect(&m_notes, &NoteStore::changed, m_tree, [this] { m_tree->setNotes(m_notes.all()); });
}

void MainWindow::exportNotes()
{
    const QString title = tr("Export the notes");
    m_case->note()->saveAll();
    const QHash<QString, QString> notes = m_notes.all();
    if (notes.isEmpty()) {
        say(tr("There are no notes yet."));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, title, tr("statut-notes.json"), tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    QString error;
    if (saveFile(path, notesFile(notes), &error))
        say(tr("%n note(s) written: %1", nullptr, int(notes.size())).arg(path));
    else
        warn(this, title,
             tr("%1 cannot be written: %2. Choose another folder or make room on the disk.").arg(path, error));
}

void MainWindow::importNotes()
{
    const QString title = tr("Import notes");
    const QString path = QFileDialog::getOpenFileName(this, title, QString(), tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const NotesReading reading = readNotesFile(path);
    if (!reading.problems.isEmpty()) {
        warn(this, title, tr("Nothing was imported.") + u"\n\n"_s + reading.problems.constFirst().message());
        return;
    }
    m_case->note()->saveAll();
    const NotesImport result = ::importNotes(reading.notes, m_notes);
    m_notes.refresh();
    const QString done = tr("Notes added: %1; merged with yours: %2; held already: %3.")
                             .arg(result.added)
                             .arg(result.merged)
                             .arg(result.unchanged);
    if (result.failedId.isEmpty())
        say(done);
    else
        warn(
            this, title,
            tr("%1 cannot be written: %2. Make room on the disk or check the rights of the folder, then import the same file again: what is there already stays as it is.")
                    .arg(m_notes.path(result.failedId), result.reason)
                + u"\n\n"_s + done);
}

bool MainWindow::mayCloseWithNotes()
{
    if (m_case->note()->saveAll())
        return true;
    QMessageBox question(this);
    question.setIcon(QMessageBox::Warning);
    question.setTextFormat(Qt::PlainText);
    question.setWindowTitle(tr("A note is not written"));
    question.setText(tr("Notes that cannot be written to %1 would be lost: %2.")
                         .arg(m_notes.folder(), m_case->note()->unsaved().join(u", "_s)));
    question.setInformativeText(m_case->note()->message());
    QPushButton *close = question.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    QPushButton *stay = question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(stay);
    question.exec();
    return question.clickedButton() == close;
}
