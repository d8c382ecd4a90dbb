// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QWidget>

class ArticleBox;
class QPushButton;
class QUrl;
class ReadingColumn;

/// Something to read, and above it what can be done about it.
class WordsView : public QWidget
{
    Q_OBJECT

public:
    explicit WordsView(QWidget *parent = nullptr);

    /// The next button of the row. Its text is up to the caller.
    QPushButton *addButton();
    void setArticle(const Article &article);
    const Article &article() const;
    void setZoom(int percent);

signals:
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    ReadingColumn *m_column;
    ArticleBox *m_words;
    QWidget *m_row;
    int m_zoom = 100;
};
