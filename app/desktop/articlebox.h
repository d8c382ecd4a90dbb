// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QTextBrowser>

/// An article at its full height, without scroll bars of its own: a part of a page that scrolls as a whole.
class ArticleBox : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleBox(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    const Article &article() const { return m_article; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);
    /// The Tab key has come to a link; where it stands, in this widget.
    void linkFocused(const QRect &place);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();

    Article m_article;
    mutable int m_width = -1; ///< for which m_height was found: a layout asks again and again
    mutable int m_height = 0;
};
