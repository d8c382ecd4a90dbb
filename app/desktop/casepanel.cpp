// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/casepanel.h"

#include "desktop/collecttab.h"
#include "desktop/icons.h"
#include "desktop/notetab.h"
#include "desktop/replytab.h"
#include "language/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CasePanel::CasePanel(const Texts &texts, NoteStore &notes, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_tabs(new QTabWidget(this))
    , m_collect(new CollectTab(texts, m_words, m_record, m_tabs))
    , m_reply(new ReplyTab(texts, m_words, m_record, m_tabs))
    , m_note(new NoteTab(texts, notes, m_tabs))
    , m_close(new QToolButton(this))
{
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *tab :
         {static_cast<QWidget *>(m_collect), static_cast<QWidget *>(m_reply), static_cast<QWidget *>(m_note)})
        m_tabs->addTab(tab, QString());
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_collect, &CollectTab::valueTyped, this, &CasePanel::setValue);
    connect(m_collect, &CollectTab::collectedToggled, this, [this](const QString &id, bool collected) {
        m_record.setCollected(id, collected);
        refresh();
    });
    connect(m_collect, &CollectTab::newCaseRequested, this, &CasePanel::startNewCase);
    connect(m_collect, &CollectTab::copied, this, [this] { emit messageShown(tr("List copied.")); });
    connect(m_reply, &ReplyTab::valueTyped, this, &CasePanel::setValue);
    connect(m_reply, &ReplyTab::nameTyped, this, [this](const QString &name) {
        m_record.setName(name);
        refresh();
    });
    connect(m_reply, &ReplyTab::customerChosen, this, &CasePanel::customerChosen);
    connect(m_reply, &ReplyTab::languageChosen, this, &CasePanel::languageChosen);
    connect(m_reply, &ReplyTab::copied, this, [this] { emit messageShown(tr("Reply copied.")); });
    connect(m_note, &NoteTab::entryActivated, this, &CasePanel::followTarget);
    connect(m_note, &NoteTab::addressActivated, this, &CasePanel::addressActivated);
    connect(m_note, &NoteTab::left, this, &CasePanel::left);
    connect(m_close, &QToolButton::clicked, this, &CasePanel::closeRequested);
    setFocusProxy(m_tabs->tabBar()); // from there the arrow keys change the tab, and Tab goes into it
    retranslateUi();
}

void CasePanel::showFor(const QString &id)
{
    const Catalog &catalog = m_texts.catalog();
    const QString code = catalog.code(id) ? id : QString();
    m_collect->showFor(code);
    m_reply->showFor(code);
    m_note->showFor(code.isEmpty() && !catalog.term(id) ? QString() : id);
}

void CasePanel::open(Tab tab)
{
    setCurrentTab(tab);
    if (tab == Tab::Note)
        m_note->edit();
    QWidget *first = tab == Tab::Collect ? m_collect->firstField()
        : tab == Tab::Reply              ? m_reply->firstField()
                                         : m_note->firstField();
    (first->isEnabled() ? first : this)->setFocus(Qt::ShortcutFocusReason);
}

CasePanel::Tab CasePanel::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void CasePanel::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void CasePanel::setReplyChoice(Customer customer, const QString &language)
{
    m_reply->setChoice(customer, language);
    m_collect->setReplyLanguage(m_reply->language());
}

void CasePanel::setValue(const QString &detailId, const QString &value)
{
    m_record.setValue(detailId, value);
    refresh();
}

void CasePanel::refresh()
{
    m_collect->refresh();
    m_reply->refresh();
}

void CasePanel::startNewCase()
{
    if (m_reply->hasEdits()) {
        QMessageBox question(QMessageBox::Question, tr("New case"),
                             tr("Replies that you edited by hand will be discarded. Begin a new case all the same?"),
                             QMessageBox::Yes | QMessageBox::Cancel, this);
        question.setTextFormat(Qt::PlainText);
        if (question.exec() != QMessageBox::Yes)
            return;
    }
    m_record.clear();
    m_reply->forgetEdits();
    refresh();
    emit messageShown(tr("A new case: all fields are empty."));
}

/// A note may name an entry by its number.
void CasePanel::followTarget(const QString &target)
{
    const Catalog &catalog = m_texts.catalog();
    if (catalog.find(target).isValid()) {
        emit entryActivated(target);
        return;
    }
    bool isNumber = false;
    const int number = target.toInt(&isNumber);
    if (const QList<EntryRef> entries = catalog.numbered(number); isNumber && !entries.isEmpty())
        emit entryActivated(catalog.id(entries.constFirst()));
    else
        emit messageShown(tr("There is no entry “%1”.").arg(target.left(80)));
}

void CasePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void CasePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CasePanel::retranslateUi()
{
    const QStringList titles{tr("What to collect"), tr("Reply"), tr("Note")};
    for (int i = 0; i < titles.size(); ++i)
        m_tabs->setTabText(i, titles.at(i));
    m_tabs->setAccessibleName(tr("Case"));
    m_tabs->tabBar()->setAccessibleName(tr("Case"));
    // Qt names these once, in the language of the beginning.
    for (QToolButton *button : m_tabs->tabBar()->findChildren<QToolButton *>())
        button->setAccessibleName(button->objectName() == "ScrollLeftButton"_L1 ? tr("Scroll left")
                                                                                : tr("Scroll right"));
    m_close->setToolTip(tr("Close the panel"));
    m_close->setAccessibleName(tr("Close the panel"));
    // In a change of language, a reply that follows the interface changes with it.
    m_collect->setReplyLanguage(m_reply->language());
}
