// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QPointer>
#include <QTextBrowser>

/// Shows one article. Keeps it, so that it can be laid out anew when the palette, the zoom or the width changes.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    const Article &article() const { return m_article; }

    /// Whose next steps are shown.
    void setAudience(Audience audience);
    Audience audience() const { return m_audience; }

    /// Percent of the normal size, 50–300.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

    /// A widget that stands above the article and scrolls with it, as wide as the view and as high as it asks to be; null:
    /// none. The view does not own it, but becomes its parent.
    void setHeader(QWidget *header);
    QWidget *header() const { return m_header; }
    /// Scrolls until @p rect of the header, in its coordinates, is in sight.
    void ensureShown(const QRect &rect);

    /// 0 at the top, 1 at the bottom.
    double scrollShare() const;
    void setScrollShare(double share);

    /// Selects the next place that holds @p text, from the selection on, starting over at the end. False: there is none.
    bool findText(const QString &text, bool backwards = false);
    /// The same while @p text is being typed: the place already marked counts too, so that it grows instead of moving on.
    bool findTyped(const QString &text);

signals:
    void entryActivated(const QString &id);
    void audienceChosen(Audience audience);
    void addressActivated(const QUrl &address);
    void linkHovered(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void fitWidth();
    void placeHeader();
    QMarginsF margins() const;

    Article m_article;
    Audience m_audience = Audience::Agent;
    QPointer<QWidget> m_header;
    int m_headerHeight = 0;
    int m_zoom = 100;
    double m_scrollWanted = 0;
    bool m_stale = false; ///< the article is laid out once the window shows it
};
