// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notetab.h"

#include "casework/notestore.h"
#include "desktop/flowlayout.h"
#include "desktop/noteview.h"
#include "desktop/plaintextedit.h"
#include "language/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int RetryMilliseconds = 5000;

NoteTab::NoteTab(const Texts &texts, NoteStore &store, QWidget *parent)
    : QScrollArea(parent)
    , m_texts(texts)
    , m_store(store)
    , m_draft(store)
    , m_edit(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new NoteView(m_stack))
    , m_text(new PlainTextEdit(m_stack))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMilliseconds);
    m_idle.setTimerType(Qt::PreciseTimer);
    m_longest.setSingleShot(true);
    m_longest.setInterval(LongestMilliseconds);
    m_longest.setTimerType(Qt::PreciseTimer);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryMilliseconds);
    for (QLabel *label : {m_state, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_again->hide();
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->installEventFilter(this);
    m_stack->setMinimumHeight(fontMetrics().height() * 4);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_text);

    const int step = fontMetrics().height() / 2;
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_again);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(step, step / 2, step, 0);
    layout->setSpacing(step / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 3); // a low panel is better than one that pushes the page away
    setFocusPolicy(Qt::NoFocus);                  // its fields are the stops of the Tab key

    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_stack->currentWidget() == m_text)
            setEditing(false);
        else
            edit();
    });
    connect(m_again, &QPushButton::clicked, this, &NoteTab::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteTab::typed);
    connect(m_view, &NoteView::entryActivated, this, &NoteTab::entryActivated);
    connect(m_view, &NoteView::addressActivated, this, &NoteTab::addressActivated);
    for (QTimer *timer : {&m_idle, &m_longest, &m_retry})
        connect(timer, &QTimer::timeout, this, &NoteTab::save);
    connect(&m_store, &NoteStore::changed, this, &NoteTab::takeOver);
    showFor({});
}

QWidget *NoteTab::firstField() const
{
    return m_stack->currentWidget() == m_text ? static_cast<QWidget *>(m_text) : m_edit;
}

QString NoteTab::message() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void NoteTab::showFor(const QString &id)
{
    if (id != m_draft.id()) {
        m_idle.stop();
        m_longest.stop();
        m_draft.open(id);
        m_wasMerged = false;
    }
    const QScopedValueRollback guard(m_showing, true);
    m_text->setPlainText(m_draft.text());
    setEditing(false);
    showOutcome();
}

void NoteTab::edit()
{
    if (!m_draft.id().isEmpty() && !m_draft.isUnreadable())
        setEditing(true);
}

void NoteTab::setEditing(bool editing)
{
    const bool hadFocus = m_text->hasFocus();
    if (editing) {
        m_stack->setCurrentWidget(m_text);
        m_text->setFocus(Qt::OtherFocusReason);
    } else {
        save();
        m_view->setNote(m_draft.text());
        m_stack->setCurrentWidget(m_view);
        if (hadFocus)
            m_edit->setFocus(Qt::OtherFocusReason);
    }
    retranslateUi();
}

void NoteTab::typed()
{
    if (m_showing)
        return;
    m_draft.setText(m_text->text());
    m_idle.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void NoteTab::save()
{
    m_idle.stop();
    m_longest.stop();
    if (m_draft.save() == NoteDraft::Outcome::Merged) {
        m_wasMerged = true;
        showText();
    }
    if (!m_draft.unsaved().isEmpty())
        m_retry.start();
    showOutcome();
}

void NoteTab::takeOver()
{
    if (m_draft.takeOver() == NoteDraft::Outcome::Nothing)
        return;
    showText();
    showOutcome();
}

/// The text is another one than the person typed.
void NoteTab::showText()
{
    const QScopedValueRollback guard(m_showing, true);
    m_text->replaceText(m_draft.text());
    if (m_stack->currentWidget() == m_view)
        m_view->setNote(m_draft.text());
}

void NoteTab::showOutcome()
{
    retranslateUi();
}

void NoteTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QScrollArea::keyPressEvent(event);
}

bool NoteTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setEditing(false);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void NoteTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QScrollArea::changeEvent(event);
}

void NoteTab::retranslateUi()
{
    const QString id = m_draft.id();
    const StatusCode *code = m_texts.catalog().code(id);
    const QString name = (code ? code->numberText() + u' ' : QString()) + m_texts.text(id, "name");
    const bool isEditing = m_stack->currentWidget() == m_text;
    const bool isEmpty = m_draft.text().trimmed().isEmpty();
    m_edit->setEnabled(!id.isEmpty() && !m_draft.isUnreadable());
    m_edit->setText(isEditing ? tr("&Done") : isEmpty ? tr("&Write a note") : tr("&Edit the note"));
    m_again->setText(tr("&Try again"));
    m_text->setPlaceholderText(tr("Markdown; a link to another page is [words](statut:522)"));
    m_text->setAccessibleName(tr("Note on %1").arg(name));
    m_view->setAccessibleName(tr("Note on %1").arg(name));
    if (id.isEmpty())
        m_state->setText(tr("Open the page of a code or a term to write a note on it."));
    else if (isEditing)
        m_state->setText(m_wasMerged ? tr("Another window changed this note as well: its text stands below the line.")
                                     : tr("Note on %1. It is saved while you type.").arg(name));
    else
        m_state->setText(isEmpty ? tr("No note on %1 yet.").arg(name) : tr("Note on %1").arg(name));

    const QString reason = m_draft.reason();
    QStringList sentences;
    if (m_draft.isUnreadable()) {
        sentences.append(
            tr("The note in %1 cannot be read: %2. Check the rights of the file, or mend it with another program; Statut leaves it as it is.")
                .arg(m_store.path(id), reason));
    } else if (m_draft.isUnsaved() && !reason.isEmpty()) {
        sentences.append(
            tr("The note cannot be written to %1: %2. Make room on the disk, or check the rights of the folder. Your text stays here meanwhile, and Statut keeps trying.")
                .arg(m_store.path(id), reason));
    } else if (const QStringList unsaved = m_draft.unsaved(); !unsaved.isEmpty() && !unsaved.contains(id)) {
        sentences.append(tr("Not written yet, on other pages: %1. Statut keeps trying.").arg(unsaved.join(u", "_s)));
    }
    m_problem->setText(sentences.join(u' '));
    m_problem->setVisible(!sentences.isEmpty());
    m_again->setVisible(!sentences.isEmpty() && !m_draft.isUnreadable());
}
