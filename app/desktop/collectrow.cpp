// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/collectrow.h"

#include "desktop/colors.h"
#include "language/texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int LongestValue = 2000;

CollectRow::CollectRow(const Texts &texts, QString id, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_id(std::move(id))
    , m_check(new QCheckBox(this))
    , m_value(new QLineEdit(this))
    , m_how(new QLabel(this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const int step = fontMetrics().height() / 2;
    m_value->setMaxLength(LongestValue);
    m_how->setTextFormat(Qt::PlainText);
    m_how->setWordWrap(true);
    m_how->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth) + step);
    m_line->setSpacing(step);
    m_line->addWidget(m_check);
    m_line->addWidget(m_value, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, step, step / 2);
    layout->setSpacing(step / 4);
    layout->addLayout(m_line);
    layout->addWidget(m_how);
    for (QWidget *stop : {static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_value)})
        stop->installEventFilter(this);

    connect(m_check, &QCheckBox::toggled, this, &CollectRow::toggled);
    connect(m_value, &QLineEdit::textEdited, this, &CollectRow::valueTyped);
    retranslateUi();
}

void CollectRow::set(bool collected, const QString &value)
{
    const QSignalBlocker quiet(m_check);
    m_check->setChecked(collected);
    if (m_value->text().simplified() != value)
        m_value->setText(value);
}

int CollectRow::nameWidth() const
{
    return m_check->sizeHint().width();
}

void CollectRow::setNameWidth(int width)
{
    m_check->setMinimumWidth(width);
}

void CollectRow::takePlaceAfter(QWidget *before)
{
    setTabOrder(before, m_check);
    setTabOrder(m_check, m_value);
}

QWidget *CollectRow::firstStop() const
{
    return m_check;
}

QWidget *CollectRow::lastStop() const
{
    return m_value;
}

void CollectRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = m_check->minimumWidth() + fontMetrics().averageCharWidth() * 24;
    m_line->setDirection(width() < room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool CollectRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit focused();
    return QWidget::eventFilter(watched, event);
}

void CollectRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CollectRow::retranslateUi()
{
    const QString name = m_texts.text(m_id, "name");
    const QString how = m_texts.text(m_id, "how");
    m_check->setText(QString(name).replace(u'&', u"&&"_s));
    m_check->setAccessibleDescription(how);
    m_value->setAccessibleName(name);
    m_value->setAccessibleDescription(how);
    m_how->setText(how);
    QPalette palette = m_how->palette();
    palette.setColor(QPalette::WindowText, quietColor(this->palette()));
    m_how->setPalette(palette);
}
