// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/searchfield.h"

#include "desktop/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

SearchField::SearchField(int longest, QWidget *parent)
    : QLineEdit(parent)
    , m_clear(addAction(lineIcon(u"close"_s), TrailingPosition))
    , m_sign(addAction(lineIcon(u"search"_s), LeadingPosition))
{
    setMaxLength(longest);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    retranslateUi();
}

void SearchField::setCompletions(Completions completions)
{
    m_completions = std::move(completions);
    m_offered = new QStringListModel(this);
    m_completer = new QCompleter(m_offered, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Not the line's own completer: that would complete the whole line instead of a word.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerCompletions);
}

bool SearchField::isCompleting() const
{
    return m_completer && m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

qsizetype SearchField::wordBegin() const
{
    return text().first(cursorPosition()).lastIndexOf(u' ') + 1;
}

void SearchField::offerCompletions()
{
    const qsizetype begin = wordBegin();
    const QString word = text().sliced(begin, cursorPosition() - begin);
    QStringList offered = word.contains(u':') ? m_completions(word) : QStringList();
    offered.removeAll(word);
    if (offered.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_offered->setStringList(offered);
    m_completer->popup()->setCurrentIndex({});
    m_completer->complete();
}

void SearchField::complete(const QString &completion)
{
    const qsizetype begin = wordBegin();
    // Behind a whole filter the next word begins; behind a name its value.
    const QString completed = text().first(begin) + completion + (completion.endsWith(u':') ? QString() : u" "_s);
    const QString rest = text().sliced(cursorPosition());
    setText(completed + rest);
    setCursorPosition(int(completed.size()));
    if (completion.endsWith(u':'))
        offerCompletions();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslateUi()
{
    m_sign->setText(tr("Search")); // a button to screen readers
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
}
