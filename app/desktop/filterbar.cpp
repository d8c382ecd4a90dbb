// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/filterbar.h"

#include "article/vocabulary.h"
#include "language/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_issuerLabel(new QLabel(this))
    , m_issuer(new QComboBox(this))
    , m_emittedByLabel(new QLabel(this))
    , m_emittedBy(new QComboBox(this))
    , m_cacheable(new QCheckBox(this))
    , m_registered(new QCheckBox(this))
{
    // Names are long in either language; the pane decides the width.
    for (QComboBox *box : {m_issuer, m_emittedBy})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_issuer->setMaxVisibleItems(30);
    m_issuerLabel->setBuddy(m_issuer);
    m_emittedByLabel->setBuddy(m_emittedBy);

    // Data, not texts, so that a change of language keeps the choice.
    m_issuer->addItem(QString(), QString());
    for (const Issuer &issuer : m_texts.catalog().issuers)
        m_issuer->addItem(QString(), issuer.id.mid(issuer.id.indexOf(u':') + 1));
    m_emittedBy->addItem(QString());
    for (const Hop hop : {Hop::Client, Hop::Proxy, Hop::Origin})
        m_emittedBy->addItem(QString(), int(hop));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_issuerLabel, m_issuer);
    form->addRow(m_emittedByLabel, m_emittedBy);
    form->addRow(m_cacheable);
    form->addRow(m_registered);

    connect(m_issuer, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_emittedBy, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_cacheable, &QCheckBox::toggled, this, &FilterBar::filterChanged);
    connect(m_registered, &QCheckBox::toggled, this, &FilterBar::filterChanged);
    retranslateUi();
}

EntryFilter FilterBar::filter() const
{
    EntryFilter filter;
    filter.issuer = m_issuer->currentData().toString();
    if (m_emittedBy->currentIndex() > 0)
        filter.emittedBy = Hop(m_emittedBy->currentData().toInt());
    filter.cacheableOnly = m_cacheable->isChecked();
    filter.registeredOnly = m_registered->isChecked();
    return filter;
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this); // one change, not four
        m_issuer->setCurrentIndex(0);
        m_emittedBy->setCurrentIndex(0);
        m_cacheable->setChecked(false);
        m_registered->setChecked(false);
    }
    emit filterChanged();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FilterBar::retranslateUi()
{
    m_issuerLabel->setText(tr("&Issuer"));
    m_issuer->setItemText(0, tr("all"));
    for (int i = 1; i < m_issuer->count(); ++i)
        m_issuer->setItemText(i, m_texts.text(u"issuer:"_s + m_issuer->itemData(i).toString(), "name"));
    m_emittedByLabel->setText(tr("Emitted &by"));
    m_emittedBy->setItemText(0, tr("anyone"));
    for (int i = 1; i < m_emittedBy->count(); ++i)
        m_emittedBy->setItemText(i, Vocabulary::hop(Hop(m_emittedBy->itemData(i).toInt())));
    m_cacheable->setText(tr("&Cacheable by default"));
    m_registered->setText(tr("Official &only"));
    m_registered->setToolTip(tr("Registered with IANA"));
}
