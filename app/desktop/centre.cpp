// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/centre.h"

#include "desktop/page.h"
#include "desktop/pageview.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <utility>

Centre::Centre(ArticleSource articles, QWidget *parent)
    : QStackedWidget(parent)
    , m_articles(std::move(articles))
    , m_view(new PageView(this))
{
    addWidget(m_view);
    connect(m_view, &PageView::entryActivated, this, &Centre::entryActivated);
    connect(m_view, &PageView::addressActivated, this, &Centre::addressActivated);
    watchFirstPaint(m_view->viewport());
}

void Centre::add(const QStringList &ids, PageTitle title, PageMaker make)
{
    for (const QString &id : ids)
        m_kindOf.insert(id, m_kinds.size());
    m_kinds.append({std::move(title), std::move(make)});
}

bool Centre::knows(const QString &id) const
{
    return m_kindOf.contains(id) || !m_articles(id).isEmpty();
}

QString Centre::title(const QString &id) const
{
    const auto kind = m_kindOf.constFind(id);
    return kind == m_kindOf.constEnd() ? m_articles(id).heading() : m_kinds.at(*kind).title(id);
}

Page *Centre::pageFor(const QString &id)
{
    const auto place = m_kindOf.constFind(id);
    if (place == m_kindOf.constEnd())
        return nullptr;
    Kind &kind = m_kinds[*place];
    if (!kind.page) {
        kind.page = kind.make(this);
        kind.page->setZoom(m_view->zoom());
        addWidget(kind.page);
        watchFirstPaint(kind.page->surface());
        connect(kind.page, &Page::entryActivated, this, &Centre::entryActivated);
        connect(kind.page, &Page::addressActivated, this, &Centre::addressActivated);
        connect(kind.page, &Page::messageShown, this, &Centre::messageShown);
    }
    return kind.page;
}

void Centre::show(const QString &id)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (Page *page = pageFor(id)) {
        page->open(id);
        setCurrentWidget(page);
    } else {
        m_view->setArticle(m_articles(id));
        setCurrentWidget(m_view);
    }
    if (hadFocus && !currentWidget()->isAncestorOf(QApplication::focusWidget()))
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

Page *Centre::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

Article Centre::article() const
{
    return page() ? page()->article() : m_view->article();
}

double Centre::scrollShare() const
{
    return page() ? 0 : m_view->scrollShare();
}

void Centre::setScrollShare(double share)
{
    if (!page())
        m_view->setScrollShare(share);
}

void Centre::setZoom(int percent)
{
    m_view->setZoom(percent);
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.page)
            kind.page->setZoom(m_view->zoom());
    }
}

void Centre::watchFirstPaint(QWidget *widget)
{
    if (!m_isPainted)
        widget->installEventFilter(this);
}

bool Centre::eventFilter(QObject *watched, QEvent *event)
{
    // Whichever of the pages comes first.
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        if (!std::exchange(m_isPainted, true))
            QTimer::singleShot(0, this, &Centre::painted);
    }
    return QStackedWidget::eventFilter(watched, event);
}
