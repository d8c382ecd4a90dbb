// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/notedraft.h"

#include <QScrollArea>
#include <QTimer>

class NoteStore;
class NoteView;
class PlainTextEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class Texts;

/// A note of one's own on the entry whose page is shown: Markdown, saved while it is typed, shown laid out when it is not.
class NoteTab : public QScrollArea
{
    Q_OBJECT

public:
    /// Nothing is on disk later than that after the last key …
    static constexpr int IdleMilliseconds = 200;
    /// … and, while somebody types without a pause, after the first key that is not. Both leave room for the writing itself:
    /// what is promised is 300 and 500.
    static constexpr int LongestMilliseconds = 350;

    /// Keeps references.
    NoteTab(const Texts &texts, NoteStore &store, QWidget *parent = nullptr);

    /// The id of a code or a term; empty: of neither, and there is no note.
    void showFor(const QString &id);
    /// Opens the editor.
    void edit();
    /// Tries to write all that is not written. False if something cannot be.
    bool saveAll() { return m_draft.saveAll(); }
    /// Ids of the notes that could not be written.
    QStringList unsaved() const { return m_draft.unsaved(); }
    QString message() const;
    QWidget *firstField() const;

signals:
    void entryActivated(const QString &target);
    void addressActivated(const QUrl &address);
    void left(); ///< Esc, while nothing is being edited

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void save();
    void takeOver();
    void showNote();
    void showText();
    void setEditing(bool editing);
    void showOutcome();
    void retranslateUi();

    const Texts &m_texts;
    NoteStore &m_store;
    NoteDraft m_draft;
    QTimer m_idle;
    QTimer m_longest;
    QTimer m_retry;
    bool m_showing = false; ///< the program changes the text, not the person
    bool m_wasMerged = false;

    QPushButton *m_edit;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_again;
    QStackedWidget *m_stack;
    NoteView *m_view;
    PlainTextEdit *m_text;
};
