// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/articlebox.h"

#include "article/formats.h"
#include "desktop/colors.h"
#include "desktop/pagedocument.h"

#include <QEvent>
#include <QFocusEvent>
#include <QImage>
#include <QMouseEvent>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

ArticleBox::ArticleBox(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "statut"_L1)
            emit entryActivated(url.toString().mid(7)); // behind "statut:"
        else
            emit addressActivated(url);
    });
}

void ArticleBox::setArticle(const Article &article)
{
    m_article = article;
    setAccessibleName(article.heading());
    render();
}

void ArticleBox::render()
{
    m_width = -1;
    document()->clear();
    document()->setDefaultFont(font());
    if (!m_article.isEmpty() || !m_article.blocks.isEmpty())
        fillDocument(*document(), m_article, {palette(), font().pointSizeF()});
    setTextCursor(QTextCursor(document()));
    updateGeometry();
}

int ArticleBox::heightForWidth(int width) const
{
    if (width != m_width) {
        // The text itself keeps the width that it has on the screen.
        const std::unique_ptr<QTextDocument> copy(document()->clone());
        copy->setTextWidth(width);
        m_width = width;
        m_height = int(std::ceil(copy->size().height()));
    }
    return m_height;
}

QSize ArticleBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

void ArticleBox::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void ArticleBox::wheelEvent(QWheelEvent *event)
{
    // The page around it scrolls.
    event->ignore();
}

void ArticleBox::mousePressEvent(QMouseEvent *event)
{
    // QTextBrowser would take them for its own history.
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore();
    else
        QTextBrowser::mousePressEvent(event);
}

void ArticleBox::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    // Whoever comes from below meets the last link first; QTextBrowser would begin where the cursor happens to be.
    const bool isFromBelow = event->reason() == Qt::BacktabFocusReason;
    if (!isFromBelow && event->reason() != Qt::TabFocusReason)
        return;
    QTextCursor cursor(document());
    cursor.movePosition(isFromBelow ? QTextCursor::End : QTextCursor::Start);
    setTextCursor(cursor);
    if (isFromBelow && document()->toHtml().contains("<a href"_L1))
        focusNextPrevChild(false);
}

bool ArticleBox::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (moved && hasFocus())
        emit linkFocused(cursorRect());
    return moved;
}

QVariant ArticleBox::loadResource(int type, const QUrl &)
{
    // As in PageView: nothing is ever loaded, and no answer would make Qt look for a file.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}
