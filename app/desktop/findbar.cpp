// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/findbar.h"

#include "desktop/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_missing(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_previous->setIcon(lineIcon(u"up"_s));
    m_next->setIcon(lineIcon(u"down"_s));
    m_close->setIcon(lineIcon(u"close"_s));
    auto *layout = new QHBoxLayout(this);
    const int step = fontMetrics().height() / 3;
    layout->setContentsMargins(step, step, step, step);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_missing, 1);
    layout->addWidget(m_close);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    setFocusProxy(m_text);
    m_missing->hide();

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textTyped);
    connect(m_next, &QToolButton::clicked, this, [this] { emit findRequested(m_text->text(), false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit findRequested(m_text->text(), true); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslateUi();
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setFound(bool found)
{
    m_missing->setVisible(!found && !m_text->text().isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit findRequested(m_text->text(), event->modifiers() & Qt::ShiftModifier);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FindBar::retranslateUi()
{
    m_text->setPlaceholderText(tr("Find in the page"));
    m_text->setAccessibleName(tr("Find in the page"));
    m_missing->setText(tr("Not on this page"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous (Shift+F3)"));
    name(m_next, tr("Next (F3)"));
    name(m_close, tr("Close (Esc)"));
}
