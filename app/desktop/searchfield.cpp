// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/searchfield.h"

#include "desktop/icons.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

SearchField::SearchField(int longest, QWidget *parent)
    : QLineEdit(parent)
    , m_clear(addAction(lineIcon(u"close"_s), TrailingPosition))
{
    setMaxLength(longest);
    addAction(lineIcon(u"search"_s), LeadingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    retranslateUi();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslateUi()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
}
