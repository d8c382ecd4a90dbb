// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/caserecord.h"
#include "casework/reply.h"
#include "language/interfacetexts.h"

#include <QWidget>

class CollectTab;
class NoteStore;
class NoteTab;
class QTabWidget;
class QToolButton;
class ReplyTab;
class Texts;

/// The pane below the page, for the case at hand: what to collect, the reply to the customer, and a note of one's own.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Collect, Reply, Note };

    /// Keeps references.
    CasePanel(const Texts &texts, NoteStore &notes, QWidget *parent = nullptr);

    /// The page @p id is shown; the panel has something to say of codes and terms.
    void showFor(const QString &id);
    /// Shows the tab and gives it the focus.
    void open(Tab tab);
    Tab currentTab() const;
    void setCurrentTab(Tab tab);
    void setReplyChoice(Customer customer, const QString &language);

    const CaseRecord &record() const { return m_record; }
    /// Asks first if replies were edited by hand.
    void startNewCase();
    NoteTab *note() const { return m_note; }

signals:
    void customerChosen(Customer customer);
    void languageChosen(const QString &language);
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);
    void messageShown(const QString &message); ///< for the status bar
    void left();                               ///< Esc
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setValue(const QString &detailId, const QString &value);
    void refresh();
    void followTarget(const QString &target);
    void retranslateUi();

    const Texts &m_texts;
    const InterfaceTexts m_words;
    CaseRecord m_record;
    QTabWidget *m_tabs;
    CollectTab *m_collect;
    ReplyTab *m_reply;
    NoteTab *m_note;
    QToolButton *m_close;
};
