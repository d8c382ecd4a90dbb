// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/collecttab.h"

#include "casework/caserecord.h"
#include "casework/checklist.h"
#include "desktop/collectrow.h"
#include "desktop/flowlayout.h"
#include "language/interfacetexts.h"
#include "language/language.h"
#include "language/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CollectTab::CollectTab(const Texts &texts, const InterfaceTexts &words, const CaseRecord &record, QWidget *parent)
    : QScrollArea(parent)
    , m_texts(texts)
    , m_words(words)
    , m_record(record)
    , m_summary(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_copyForReply(new QPushButton(this))
    , m_newCase(new QPushButton(this))
    , m_layout(nullptr)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    const int step = fontMetrics().height() / 2;
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_copy, m_copyForReply, m_newCase})
        buttons->addWidget(button);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(step, step / 2, step, 0);
    layout->setSpacing(step / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_summary);
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(step / 2);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 3); // a low panel is better than one that pushes the page away
    setFocusPolicy(Qt::NoFocus);                  // its rows are the stops of the Tab key

    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_texts.currentLanguage()); });
    connect(m_copyForReply, &QPushButton::clicked, this, [this] { copy(m_replyLanguage); });
    connect(m_newCase, &QPushButton::clicked, this, &CollectTab::newCaseRequested);
    retranslateUi();
}

void CollectTab::showFor(const QString &codeId)
{
    m_codeId = codeId;
    const StatusCode *code = m_texts.catalog().code(codeId);
    const QStringList ids = code ? code->collect : QStringList();
    for (CollectRow *row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    QWidget *before = m_newCase;
    for (const QString &id : ids) {
        auto *row = new CollectRow(m_texts, id, widget());
        m_layout->insertWidget(int(m_rows.size()), row);
        m_rows.push_back(row);
        connect(row, &CollectRow::valueTyped, this, [this, id](const QString &value) { emit valueTyped(id, value); });
        connect(row, &CollectRow::toggled, this, [this, id](bool on) { emit collectedToggled(id, on); });
        connect(row, &CollectRow::focused, this, [this, row] { ensureWidgetVisible(row, 0, 0); });
        row->takePlaceAfter(before);
        before = row->lastStop();
        row->show();
    }
    // The fields stand under one another.
    int widest = 0;
    for (const CollectRow *row : m_rows)
        widest = std::max(widest, row->nameWidth());
    for (CollectRow *row : m_rows)
        row->setNameWidth(widest);
    refresh();
}

void CollectTab::refresh()
{
    for (CollectRow *row : m_rows)
        row->set(m_record.isCollected(row->id()), m_record.value(row->id()));
    retranslateUi();
}

void CollectTab::setReplyLanguage(const QString &language)
{
    m_replyLanguage = language;
    retranslateUi();
}

QWidget *CollectTab::firstField() const
{
    return m_rows.empty() ? static_cast<QWidget *>(m_newCase) : m_rows.front()->firstStop();
}

void CollectTab::copy(const QString &language)
{
    const StatusCode *code = m_texts.catalog().code(m_codeId);
    if (!code)
        return;
    QApplication::clipboard()->setText(checklistText(m_texts, m_words, *code, m_record, language));
    emit copied();
}

void CollectTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QScrollArea::changeEvent(event);
}

void CollectTab::retranslateUi()
{
    const StatusCode *code = m_texts.catalog().code(m_codeId);
    const QString name = code ? code->numberText() + u' ' + m_texts.text(m_codeId, "name") : QString();
    if (!code)
        m_summary->setText(tr("Open the page of a code: what to collect for it stands here."));
    else if (m_rows.empty())
        m_summary->setText(tr("%1: nothing need be collected.").arg(name));
    else
        m_summary->setText(
            //: %1: number and name of a code, %2 and %3: numbers
            tr("%1: %2 of %3 collected").arg(name).arg(collectedCount(*code, m_record)).arg(m_rows.size()));
    m_copy->setText(tr("&Copy the list"));
    m_copyForReply->setText(m_replyLanguage == "fr"_L1 ? tr("Copy it in &French") : tr("Copy it in &English"));
    m_newCase->setText(tr("&New case"));
    m_newCase->setToolTip(tr("Clears everything that was filled in, here and for the reply. Notes stay."));
    m_copy->setEnabled(!m_rows.empty());
    m_copyForReply->setEnabled(!m_rows.empty());
    m_copyForReply->setVisible(!m_replyLanguage.isEmpty() && m_replyLanguage != m_texts.currentLanguage());
    m_newCase->setEnabled(!m_record.isEmpty());
}
