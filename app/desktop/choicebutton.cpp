// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/choicebutton.h"

#include "desktop/colors.h"
#include "desktop/pagedocument.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

ChoiceButton::ChoiceButton(Look look, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it as well as the space bar
    connect(this, &QPushButton::toggled, this, [this] { updateGeometry(); }); // bold words take more room
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setWords(const QString &mark, const QString &before, const QString &words)
{
    m_mark = mark;
    m_before = before.isEmpty() ? QString() : withRespectedSpaces(before) + u"  "_s;
    m_words = withRespectedSpaces(words);
    // The text is data: no letter of it becomes a key.
    const QString text = before.isEmpty() ? words : before + u' ' + words;
    setText(QString(text).replace(u'&', u"&&"_s));
    setAccessibleName(text);
    updateGeometry();
    update();
}

int ChoiceButton::padding() const
{
    const int unit = fontMetrics().height();
    return m_look == Look::Answer ? unit / 2 : unit / 5;
}

int ChoiceButton::gutter() const
{
    const int unit = fontMetrics().height();
    return unit / 2 + fontMetrics().horizontalAdvance(u"9."_s) + unit / 2;
}

double ChoiceButton::layOut(QTextLayout &layout, double width) const
{
    layout.setText(m_before + m_words);
    layout.setFont(font());
    QTextLayout::FormatRange quiet;
    quiet.start = 0;
    quiet.length = int(m_before.size());
    quiet.format.setForeground(quietColor(palette()));
    QTextLayout::FormatRange plain;
    plain.start = int(m_before.size());
    plain.length = int(m_words.size());
    plain.format.setForeground(palette().color(QPalette::Text));
    if (m_look == Look::Step || isChecked())
        plain.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({quiet, plain});
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int ChoiceButton::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(layOut(layout, width - gutter() - fontMetrics().height() / 2))) + 2 * padding();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {gutter() + fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * padding()};
}

void ChoiceButton::enterEvent(QEnterEvent *)
{
    update();
}

void ChoiceButton::leaveEvent(QEvent *)
{
    update();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isPointedAt = underMouse() || isDown() || isChecked();
    const QColor outline = hasFocus() || isChecked() ? accentColor(palette())
        : m_look == Look::Answer ? mixed(badgeColor(palette()), palette().color(QPalette::Text), 0.25)
                                 : QColor(Qt::transparent);
    painter.setPen(QPen(outline, hasFocus() ? 2 : 1));
    const QColor ground = isPointedAt ? tintColor(palette()) : badgeColor(palette());
    painter.setBrush(m_look == Look::Answer || isPointedAt ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 5, 5);

    const int unit = fontMetrics().height();
    painter.setFont(font());
    painter.setPen(quietColor(palette()));
    painter.drawText(QRect(unit / 2, padding(), gutter(), unit), Qt::AlignLeft | Qt::AlignTop, m_mark);
    QTextLayout layout(QString(), font(), this);
    layOut(layout, width() - gutter() - unit / 2);
    layout.draw(&painter, QPointF(gutter(), padding()));
}
