// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tablepane.h"

#include "desktop/detailline.h"
#include "desktop/pagedocument.h"
#include "desktop/tablelegend.h"
#include "models/codetablemodel.h"
#include "models/roles.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TablePane::TablePane(CodeTableModel &model, QItemSelectionModel &selection, CodeTableView::Form form, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_form(form)
    , m_lightingLabel(new QLabel(this))
    , m_lightings(new QComboBox(this))
    , m_button(new QToolButton(this))
    , m_view(new CodeTableView(model, form, this))
    , m_legend(new TableLegend(model, m_view, this))
    , m_detail(new DetailLine(120, 2, this))
{
    m_view->setSelectionModel(&selection);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(form == CodeTableView::Form::Filling);
    m_lightings->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lightingLabel->setBuddy(m_lightings);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);

    const int unit = fontMetrics().height();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit / 2);
    bar->addWidget(m_lightingLabel);
    bar->addWidget(m_lightings);
    bar->addStretch();
    bar->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 8 / 5, unit / 2, unit, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_detail);
    setFocusProxy(m_view);

    fillLightings();
    connect(&model, &CodeTableModel::lightingsChanged, this, &TablePane::fillLightings);
    connect(&model, &CodeTableModel::lightingChanged, this, [this] {
        m_lightings->setCurrentIndex(m_model.lighting());
        showDetail();
    });
    connect(m_lightings, &QComboBox::currentIndexChanged, &model, &CodeTableModel::setLighting);
    connect(m_button, &QToolButton::clicked, this, &TablePane::buttonPressed);
    connect(m_view, &CodeTableView::codeActivated, this, &TablePane::codeActivated);
    connect(m_view, &CodeTableView::pointedChanged, this, &TablePane::showDetail);
    retranslateUi();
}

void TablePane::fillLightings()
{
    const QSignalBlocker quiet(m_lightings);
    m_lightings->clear();
    for (const Lighting &lighting : m_model.lightings())
        m_lightings->addItem(lighting.name(), lighting.id);
    m_lightings->setCurrentIndex(m_model.lighting());
}

void TablePane::standBehind(QWidget *before)
{
    // Legend buttons that are made later come behind the view.
    setTabOrder(before, m_lightings);
    setTabOrder(m_lightings, m_button);
    setTabOrder(m_button, m_view);
    QWidget *last = m_view;
    for (LegendButton *button : m_legend->buttons()) {
        setTabOrder(last, button);
        last = button;
    }
}

void TablePane::setZoom(int percent)
{
    QFont font = QApplication::font(this);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    if (m_view->font() == font)
        return;
    m_view->setFont(font);
    m_detail->setFont(font);
}

void TablePane::showDetail()
{
    const QModelIndex index = m_view->pointed();
    // Plain as long as there is nothing to tell: rich text is dear, and the window's first picture shows this.
    m_detail->setTextFormat(index.isValid() ? Qt::RichText : Qt::PlainText);
    if (!index.isValid()) {
        m_detail->setText(tr("Arrow keys walk through the table, digits or letters jump, Enter opens."));
        return;
    }
    QStringList parts{u"<b>%1</b>"_s.arg(index.data().toString().toHtmlEscaped())};
    if (const QString issuer = index.data(IssuerRole).toString(); !issuer.isEmpty())
        parts.append(issuer.toHtmlEscaped());
    const Lighting &lighting = m_model.lightings().at(m_model.lighting());
    if (const Light light = lighting.lightOf(index.data(LightRole).toInt()); !light.sign.isEmpty())
        parts.append(tr("%1: %2", "a question and its answer").arg(lighting.name(), light.name).toHtmlEscaped());
    m_detail->setText(withRespectedSpaces(
        u"%1<br>%2"_s.arg(parts.join(u" · "_s), index.data(SummaryRole).toString().toHtmlEscaped())));
}

void TablePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TablePane::retranslateUi()
{
    m_lightingLabel->setText(tr("Light &up by"));
    for (int i = 0; i < m_lightings->count(); ++i)
        m_lightings->setItemText(i, m_model.lightings().at(i).name());
    const bool isPage = m_form == CodeTableView::Form::Filling;
    m_button->setText(isPage ? tr("&Poster…") : tr("As a &page"));
    m_button->setToolTip(isPage ? tr("The table on one page, as PDF (Ctrl+Shift+P)")
                                : tr("The table with the names, in the whole window (Ctrl+T)"));
    m_button->setAccessibleName(m_button->toolTip());
    m_view->setAccessibleName(tr("Table of codes"));
    m_view->viewport()->update();
    showDetail();
}
