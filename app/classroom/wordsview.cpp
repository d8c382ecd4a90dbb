// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/wordsview.h"

#include "desktop/articlebox.h"
#include "desktop/flowlayout.h"
#include "desktop/readingcolumn.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

WordsView::WordsView(QWidget *parent)
    : QWidget(parent)
    , m_column(new ReadingColumn(this))
    , m_words(new ArticleBox(m_column->place()))
    , m_row(new QWidget(m_column->place()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    auto *row = new FlowLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->viewport()->setAutoFillBackground(false);
    m_column->column()->addWidget(m_row);
    m_column->column()->addWidget(m_words);
    m_column->column()->addStretch(1);
    connect(m_words, &ArticleBox::entryActivated, this, &WordsView::entryActivated);
    connect(m_words, &ArticleBox::addressActivated, this, &WordsView::addressActivated);
    connect(m_words, &ArticleBox::linkFocused, this,
            [this](const QRect &place) { m_column->bringIntoSight(m_words, place); });
}

QPushButton *WordsView::addButton()
{
    auto *button = new QPushButton(m_row);
    button->setAutoDefault(true);
    m_row->layout()->addWidget(button);
    if (!focusProxy())
        setFocusProxy(button);
    return button;
}

void WordsView::setArticle(const Article &article)
{
    m_words->setArticle(article);
}

const Article &WordsView::article() const
{
    return m_words->article();
}

void WordsView::setZoom(int percent)
{
    m_zoom = percent;
    m_column->setZoom(percent);
}

void WordsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_column->setZoom(m_zoom);
}
