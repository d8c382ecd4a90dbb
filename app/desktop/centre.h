// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/articles.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

class Page;
class PageView;
class QUrl;

/// The window's middle: an article, or one of the pages that are more than that. Which one shows follows from an id.
class Centre : public QStackedWidget
{
    Q_OBJECT

public:
    using PageMaker = std::function<Page *(QWidget *parent)>;
    using PageTitle = std::function<QString(const QString &id)>;
    using ArticleSource = std::function<Article(const QString &id)>;

    explicit Centre(ArticleSource articles, QWidget *parent = nullptr);

    /// A page for @p ids, made when one of them is first opened. @p title tells what an id is called in the current language.
    void add(const QStringList &ids, PageTitle title, PageMaker make);

    bool knows(const QString &id) const;
    /// In the current language; empty for an id that nobody knows.
    QString title(const QString &id) const;
    /// Shows @p id, which must be known. A focus that was in here stays in here.
    void show(const QString &id);

    PageView *view() const { return m_view; }
    /// What shows; null: an article, in view().
    Page *page() const;
    /// What is printed, exported and copied.
    Article article() const;

    /// Of an article: 0 at the top, 1 at the bottom.
    double scrollShare() const;
    void setScrollShare(double share);

    /// Percent of the normal size, 50–300.
    void setZoom(int percent);

signals:
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);
    void messageShown(const QString &message);
    /// The first picture stands on the screen.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kind
    {
        PageTitle title;
        PageMaker make;
        Page *page = nullptr;
    };

    Page *pageFor(const QString &id);
    void watchFirstPaint(QWidget *widget);

    ArticleSource m_articles;
    PageView *m_view;
    QList<Kind> m_kinds;
    QHash<QString, qsizetype> m_kindOf;
    bool m_isPainted = false;
};
