// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tablelegend.h"

#include "desktop/colors.h"
#include "desktop/flowlayout.h"
#include "desktop/tablepainter.h"
#include "models/codetablemodel.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

LegendButton::LegendButton(int key, TableLegend *legend)
    : QAbstractButton(legend)
    , m_legend(legend)
    , m_key(key)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

const TablePainter &LegendButton::painter() const
{
    return m_legend->painter(); // another one in every language
}

QSize LegendButton::sizeHint() const
{
    const int unit = fontMetrics().height();
    const QSize chip = painter().chipSize();
    return {chip.width() + fontMetrics().horizontalAdvance(text()) + unit, std::max(chip.height(), unit) + unit / 3};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter canvas(this);
    canvas.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height();
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        canvas.setPen(Qt::NoPen);
        canvas.setBrush(isChecked() ? tintColor(palette()) : badgeColor(palette()));
        canvas.drawRoundedRect(face, 4, 4);
    }
    if (isChecked() || hasFocus()) {
        canvas.setPen(QPen(accentColor(palette()), hasFocus() ? 2 : 1));
        canvas.setBrush(Qt::NoBrush);
        canvas.drawRoundedRect(face, 4, 4);
    }
    canvas.setRenderHint(QPainter::Antialiasing, false);
    const QSize chip = painter().chipSize();
    painter().drawChip(canvas, QRect(QPoint(unit / 4, (height() - chip.height()) / 2), chip), m_key);
    canvas.setFont(font());
    canvas.setPen(palette().color(QPalette::Text));
    const QRect words = rect().adjusted(unit / 4 + chip.width() + unit / 3, 0, 0, 0);
    canvas.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

TableLegend::TableLegend(CodeTableModel &model, QWidget *before, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_before(before)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum); // Fixed would ask for the height of the narrowest
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&model, &CodeTableModel::lightingChanged, this, [this] {
        if (m_model.lighting() != m_lighting)
            fill();
        showOnly();
    });
    fill();
    retranslateUi();
}

TableLegend::~TableLegend() = default;

void TableLegend::fill()
{
    m_lighting = m_model.lighting();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    // The first lighting is the class, which the heads show.
    setVisible(m_lighting > 0);
    if (m_lighting == 0)
        return;
    if (!layout()) {
        auto *flow = new FlowLayout(this);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(fontMetrics().height() / 4);
    }
    m_painter = std::make_unique<TablePainter>(m_model, font(), palette(), this);
    for (const CodeTableModel::Entry &entry : m_model.legend()) {
        auto *button = new LegendButton(entry.key, this);
        layout()->addWidget(button);
        setTabOrder(m_buttons.isEmpty() ? m_before : m_buttons.constLast(), button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, key = entry.key](bool only) { m_model.setOnly(only ? key : -1); });
        button->show();
    }
    retranslateUi();
}

void TableLegend::showOnly()
{
    for (LegendButton *button : std::as_const(m_buttons))
        button->setChecked(button->key() == m_model.only());
}

void TableLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
        showOnly();
    }
}

void TableLegend::retranslateUi()
{
    setAccessibleName(tr("Legend of the table"));
    if (m_buttons.isEmpty())
        return;
    // Signs are letters of the language too.
    m_painter = std::make_unique<TablePainter>(m_model, font(), palette(), this);
    const QList<CodeTableModel::Entry> legend = m_model.legend();
    for (qsizetype i = 0; i < std::min(legend.size(), m_buttons.size()); ++i) {
        const CodeTableModel::Entry &entry = legend.at(i);
        //: a line of the legend: an answer and the number of codes that give it
        m_buttons.at(i)->setText(tr("%1 (%2)").arg(entry.light.name).arg(entry.count));
        m_buttons.at(i)->setAccessibleName(u"%1: %2"_s.arg(entry.light.sign, m_buttons.at(i)->text()));
        m_buttons.at(i)->setToolTip(tr("Show these alone"));
        m_buttons.at(i)->updateGeometry();
    }
    updateGeometry(); // the lines it takes have changed
    update();
}
