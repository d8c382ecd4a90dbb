// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/glossarypane.h"

#include "desktop/searchfield.h"
#include "desktop/termpanel.h"
#include "language/texts.h"
#include "search/folding.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

GlossaryPane::GlossaryPane(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_filter(new SearchField(200, this))
    , m_scroll(new QScrollArea(this))
    , m_layout(nullptr)
{
    QFont heavy = font();
    heavy.setWeight(QFont::DemiBold);
    m_title->setFont(heavy);
    m_title->setBuddy(m_filter);

    auto *content = new QWidget(m_scroll);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (const GlossaryTerm &term : texts.catalog().terms) {
        auto *panel = new TermPanel(texts, term.id, content);
        m_panels.append(panel);
        m_layout->addWidget(panel);
        connect(panel, &TermPanel::entryActivated, this, &GlossaryPane::entryActivated);
        connect(panel, &TermPanel::addressActivated, this, &GlossaryPane::addressActivated);
        connect(panel, &TermPanel::toggledByHand, this, [this, panel] { m_unfolded.remove(panel); });
    }
    m_layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The scroll area itself need not be a stop for the Tab key: its panels are.
    m_scroll->setFocusPolicy(Qt::NoFocus);

    const int step = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step, step, step, 0);
    layout->setSpacing(step);
    layout->addWidget(m_title);
    layout->addWidget(m_filter);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_filter);

    connect(m_filter, &QLineEdit::textChanged, this, &GlossaryPane::applyFilter);
    retranslateUi();
}

TermPanel *GlossaryPane::panel(const QString &id) const
{
    const auto it = std::ranges::find(m_panels, id, &TermPanel::id);
    return it == m_panels.end() ? nullptr : *it;
}

void GlossaryPane::arrange(const QStringList &first)
{
    if (first == m_first)
        return;
    m_first = first;
    QList<TermPanel *> order = m_panels;
    const auto rank = [&first](const TermPanel *panel) {
        const qsizetype at = first.indexOf(panel->id());
        return at < 0 ? first.size() : at;
    };
    std::ranges::stable_sort(order, {}, rank);
    for (int i = 0; i < order.size(); ++i) {
        if (m_layout->itemAt(i)->widget() != order.at(i))
            m_layout->insertWidget(i, order.at(i));
    }
    // Tab goes through them as they stand.
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1)->header(), order.at(i)->header());
}

void GlossaryPane::showFor(const QStringList &ids)
{
    setUpdatesEnabled(false);
    arrange(ids);
    QSet<TermPanel *> unfold;
    for (const QString &id : ids) {
        TermPanel *wanted = panel(id);
        if (wanted && unfold.size() < UnfoldedByItself)
            unfold.insert(wanted);
    }
    for (TermPanel *panel : std::as_const(m_panels)) {
        panel->setMarked(ids.contains(panel->id()));
        if (unfold.contains(panel) && !panel->isOpen()) {
            panel->setOpen(true);
            m_unfolded.insert(panel);
        } else if (!unfold.contains(panel) && m_unfolded.remove(panel)) {
            panel->setOpen(false);
        }
    }
    m_scroll->verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

void GlossaryPane::openTerm(const QString &id)
{
    TermPanel *wanted = panel(id);
    if (!wanted)
        return;
    m_filter->clear();
    wanted->setOpen(true);
    m_unfolded.remove(wanted);
    // Its place is known once the layout has run.
    QTimer::singleShot(0, wanted, [this, wanted] {
        m_scroll->ensureWidgetVisible(wanted, 0, 0);
        m_scroll->ensureWidgetVisible(wanted->header(), 0, 0);
    });
}

QStringList GlossaryPane::openPanels() const
{
    QStringList ids;
    for (TermPanel *panel : m_panels) {
        if (panel->isOpen() && !m_unfolded.contains(panel))
            ids.append(panel->id());
    }
    return ids;
}

void GlossaryPane::setOpenPanels(const QStringList &ids)
{
    for (TermPanel *panel : std::as_const(m_panels))
        panel->setOpen(ids.contains(panel->id()));
}

void GlossaryPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void GlossaryPane::applyFilter()
{
    const QStringList words = foldedWords(m_filter->text());
    bool any = false;
    for (TermPanel *panel : std::as_const(m_panels)) {
        const bool shown = words.isEmpty() || panel->matches(words);
        panel->setVisible(shown);
        any = any || shown;
    }
    if (!any && !m_nothing) {
        m_nothing = new QLabel(this);
        m_nothing->setWordWrap(true);
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_nothing);
        retranslateUi();
    }
    if (m_nothing)
        m_nothing->setVisible(!any);
}

void GlossaryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void GlossaryPane::retranslateUi()
{
    m_title->setText(tr("&Glossary"));
    m_filter->setPlaceholderText(tr("Search the terms"));
    m_filter->setAccessibleName(tr("Search the terms"));
    if (m_nothing)
        m_nothing->setText(tr("No term matches. The search on the left looks through everything."));
}
