// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pagecommands.h"

#include "desktop/centre.h"
#include "desktop/page.h"
#include "desktop/warning.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

PageCommands::PageCommands(const Centre &centre, QWidget *window)
    : QObject(window)
    , m_centre(centre)
    , m_window(window)
{
}

void PageCommands::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const Article article = m_centre.article();
    const Page *page = m_centre.page();
    printer.setDocName(article.heading());
    if (page)
        page->prepare(printer);
    if (QPrintDialog dialog(&printer, m_window); dialog.exec() != QDialog::Accepted)
        return;
    if (page)
        page->print(printer);
    else
        printArticle(article, printer);
}

void PageCommands::exportPdf(const QString &id)
{
    const Page *page = m_centre.page();
    const QString title = tr("Export as PDF");
    const QString name = QString(id).replace(u':', u'-').replace(u'/', u'-') + u".pdf"_s;
    const QStringList forms = page ? page->pdfForms() : QStringList{tr("PDF files (*.pdf)")};
    QString form;
    const QString path = QFileDialog::getSaveFileName(m_window, title, name, forms.join(u";;"_s), &form);
    if (path.isEmpty())
        return;
    QString error;
    const bool isWritten = page ? page->exportPdf(std::max<qsizetype>(0, forms.indexOf(form)), path, &error)
                                : writePdf(m_centre.article(), path, &error);
    if (isWritten)
        emit messageShown(tr("Written: %1").arg(path));
    else
        warn(m_window, title,
             tr("%1 cannot be written: %2. Choose another folder or make room on the disk.").arg(path, error));
}

void PageCommands::copy(CopyForm form)
{
    QGuiApplication::clipboard()->setMimeData(copyOf(m_centre.article(), form));
    emit messageShown(form == CopyForm::Text           ? tr("Page copied as text.")
                          : form == CopyForm::Markdown ? tr("Page copied as Markdown.")
                                                       : tr("Page copied as HTML."));
}
