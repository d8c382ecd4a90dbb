// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "desktop/pageoutput.h"

#include <QWidget>

class QPrinter;
class QUrl;

/// A page of the window's middle that is more than an article: the table of codes, questions, practice. See Centre.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what @p id names; only ids that the page was added for. Called again whenever one comes back to it.
    virtual void open(const QString &id) = 0;
    /// What is printed, exported and copied of it; empty: nothing.
    virtual Article article() const = 0;
    /// Percent of the normal size, 50–300.
    virtual void setZoom(int percent) = 0;

    /// What paints the page: the widget itself, or one that covers it.
    virtual QWidget *surface() { return this; }
    /// It takes the room of the whole window where that is narrow.
    virtual bool isWide() const { return false; }
    /// It finds what is typed into it.
    virtual bool findsTyping() const { return false; }

    /// Sets @p printer up before the person is asked.
    virtual void prepare(QPrinter &) const {}
    virtual void print(QPrinter &printer) const;
    /// The kinds of PDF file it can be written as, as a file dialog names them: "Poster, A3 (*.pdf)".
    virtual QStringList pdfForms() const { return {tr("PDF files (*.pdf)")}; }
    /// @p form is an index into pdfForms(). False, and @p error says why, when the file cannot be written.
    virtual bool exportPdf(qsizetype form, const QString &path, QString *error) const;

signals:
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);
    /// For the status bar: something was done.
    void messageShown(const QString &message);

protected:
    /// The ground that all pages share.
    void paintEvent(QPaintEvent *event) override;
};
