// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pageview.h"

#include "article/formats.h"
#include "desktop/colors.h"
#include "desktop/pagedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr QMarginsF Margins(1.6, 1, 1.2, 2); // in heights of the font

PageView::PageView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setUndoRedoEnabled(false);
    // The page has a width of its own, so that a wider window lays nothing out anew.
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const auto entryOf = [](const QUrl &url) { return url.toString().mid(7); }; // behind "statut:"
    connect(this, &QTextBrowser::anchorClicked, this, [this, entryOf](const QUrl &url) {
        if (const auto audience = audienceOfLink(entryOf(url)); audience && url.scheme() == "statut"_L1)
            emit audienceChosen(*audience);
        else if (url.scheme() == "statut"_L1)
            emit entryActivated(entryOf(url));
        else
            emit addressActivated(url);
    });
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl &url) { emit linkHovered(url.scheme() == "statut"_L1 ? QString() : url.toString()); });
}

void PageView::setArticle(const Article &article)
{
    m_article = article;
    setAccessibleName(article.heading());
    render();
}

void PageView::setAudience(Audience audience)
{
    if (audience == m_audience)
        return;
    m_audience = audience;
    render();
}

void PageView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 50, 300);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    render();
}

void PageView::setHeader(QWidget *header)
{
    if (m_header == header)
        return;
    if (m_header) {
        m_header->removeEventFilter(this);
        m_header->hide();
    }
    m_header = header;
    m_headerHeight = 0;
    if (!m_header)
        return;
    m_header->setParent(viewport());
    m_header->installEventFilter(this);
    m_header->show();
}

void PageView::placeHeader()
{
    if (!m_header || m_stale)
        return;
    const int width = viewport()->width();
    const int height = m_header->hasHeightForWidth() ? m_header->heightForWidth(width) : m_header->sizeHint().height();
    m_header->setGeometry(0, -verticalScrollBar()->value(), width, height);
    if (height == m_headerHeight)
        return;
    m_headerHeight = height;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setTopMargin(margins().top() * QFontMetricsF(document()->defaultFont()).height());
    document()->rootFrame()->setFrameFormat(frame);
}

QMarginsF PageView::margins() const
{
    QMarginsF margins = Margins;
    margins.setTop(margins.top() + m_headerHeight / QFontMetricsF(document()->defaultFont()).height());
    return margins;
}

void PageView::ensureShown(const QRect &rect)
{
    if (!m_header || !m_header->isVisible())
        return;
    const QRect place = rect.translated(m_header->pos());
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < 0)
        bar->setValue(bar->value() + place.top());
    else if (const int below = place.bottom() + 1 - viewport()->height(); below > 0)
        bar->setValue(bar->value() + below);
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (m_header)
        m_header->move(0, -verticalScrollBar()->value());
}

bool PageView::focusNextPrevChild(bool next)
{
    // Asked by what stands in the header, too: QTextBrowser would go from link to link without having the focus.
    return hasFocus() ? QTextBrowser::focusNextPrevChild(next) : QAbstractScrollArea::focusNextPrevChild(next);
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::LayoutRequest)
        placeHeader();
    return QTextBrowser::eventFilter(watched, event);
}

void PageView::render()
{
    // Before the window stands, the width is a guess, and laying out for it is work thrown away.
    m_stale = !isVisible();
    if (m_stale || m_article.isEmpty())
        return;
    const double share = scrollShare();
    const double points = std::max(6.0, font().pointSizeF()) * m_zoom / 100;
    QFont base = font();
    base.setPointSizeF(points);
    if (document()->defaultFont() != base) {
        document()->clear(); // the old page need not be laid out in the new size
        document()->setDefaultFont(base);
        fitWidth();
    }
    if (m_header)
        m_headerHeight = m_header->heightForWidth(viewport()->width());
    fillDocument(*document(), m_article, {palette(), points, margins(), m_audience});
    setTextCursor(QTextCursor(document()));
    setScrollShare(share);
    placeHeader();
}

void PageView::fitWidth()
{
    // Lines of about 75 characters at most: longer ones are hard to read. The scroll bar's room is left free even where
    // there is none, so that its coming does not lay the page out once more.
    const QFontMetricsF metrics(document()->defaultFont());
    const double column = metrics.averageCharWidth() * 84 + (Margins.left() + Margins.right()) * metrics.height();
    const int room = width() - 2 * frameWidth()
        - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int wanted = std::max(1, int(std::min<double>(room, column)));
    if (wanted != lineWrapColumnOrWidth()) // it lays out anew even for the same
        setLineWrapColumnOrWidth(wanted);
}

double PageView::scrollShare() const
{
    const QScrollBar *bar = verticalScrollBar();
    return bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
}

void PageView::setScrollShare(double share)
{
    m_scrollWanted = share;
    // A long page is laid out bit by bit; only a whole one knows where its middle is.
    if (share > 0) {
        document()->pageCount();
        QAbstractTextDocumentLayout *layout = document()->documentLayout();
        emit layout->documentSizeChanged(layout->documentSize()); // the view would hear of it later
    }
    verticalScrollBar()->setValue(qRound(share * verticalScrollBar()->maximum()));
}

bool PageView::findText(const QString &text, bool backwards)
{
    if (text.isEmpty())
        return false;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(text, edge, flags);
    }
    if (found.isNull())
        return false;
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

bool PageView::findTyped(const QString &text)
{
    QTextCursor start = textCursor();
    start.setPosition(start.selectionStart());
    setTextCursor(start);
    return findText(text);
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const double share = scrollShare();
    QTextBrowser::resizeEvent(event);
    if (m_stale)
        return;
    fitWidth();
    placeHeader();
    setScrollShare(share);
}

void PageView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_stale) {
        const double share = m_scrollWanted; // render() keeps the place of what was shown before: nothing
        fitWidth();
        render();
        setScrollShare(share);
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    // QTextBrowser would take them for its own history.
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore();
    else
        QTextBrowser::mousePressEvent(event);
}

QVariant PageView::loadResource(int type, const QUrl &)
{
    // Pages hold text only; nothing is ever loaded from a file or an address. No answer, or an empty image, would not do:
    // QTextDocument and its images then try to read a local file themselves.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}
