// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pageoutput.h"

#include "article/formats.h"
#include "catalog/wholefile.h"
#include "desktop/colors.h"
#include "desktop/pagedocument.h"

#include <QBuffer>
#include <QMimeData>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr double PrintedPoints = 10.5;

} // namespace

void printArticle(const Article &article, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    QFont font = document.defaultFont();
    font.setPointSizeF(PrintedPoints);
    document.setDefaultFont(font);
    fillDocument(document, article, {lightPalette(), PrintedPoints});
    // A document without a page size of its own is paged for the device, with page numbers.
    document.print(&device);
}

bool writePdf(const Article &article, const QString &path, QString *error)
{
    // In memory first: QPdfWriter does not say when its device is full.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter);
        writer.setTitle(article.heading());
        writer.setCreator(u"Statut"_s);
        printArticle(article, writer);
    }
    return saveFile(path, pdf.data(), error);
}

bool saveFile(const QString &path, const QByteArray &bytes, QString *error)
{
    *error = writeWhole(path, bytes);
    return error->isEmpty();
}

QMimeData *copyOf(const Article &article, CopyForm form)
{
    auto *data = new QMimeData;
    switch (form) {
    case CopyForm::Text:
        data->setText(toPlainText(article));
        break;
    case CopyForm::Markdown:
        data->setText(toMarkdown(article));
        break;
    case CopyForm::Html:
        data->setHtml(toHtml(article));
        data->setText(toHtml(article));
        break;
    }
    return data;
}
