// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tablepage.h"

#include "article/articles.h"
#include "desktop/poster.h"
#include "desktop/tablepane.h"

#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TablePage::TablePage(const Texts &texts, CodeTableModel &model, QItemSelectionModel &selection, QWidget *parent)
    : Page(parent)
    , m_texts(texts)
    , m_model(model)
    , m_pane(new TablePane(model, selection, CodeTableView::Form::Filling, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    setFocusProxy(m_pane);
    connect(m_pane, &TablePane::codeActivated, this, &Page::entryActivated);
}

void TablePage::open(const QString &)
{
}

Article TablePage::article() const
{
    return Articles(m_texts).article(u"table"_s);
}

void TablePage::setZoom(int percent)
{
    m_pane->setZoom(percent);
}

QWidget *TablePage::surface()
{
    return m_pane->view()->viewport();
}

void TablePage::prepare(QPrinter &printer) const
{
    printer.setPageOrientation(QPageLayout::Landscape);
}

void TablePage::print(QPrinter &printer) const
{
    Poster(m_model, m_texts).print(printer);
}

QStringList TablePage::pdfForms() const
{
    return {tr("Poster, A3 (*.pdf)"), tr("Poster, A4 (*.pdf)")};
}

bool TablePage::exportPdf(qsizetype form, const QString &path, QString *error) const
{
    return Poster(m_model, m_texts).writePdf(path, form == 0 ? QPageSize::A3 : QPageSize::A4, error);
}
