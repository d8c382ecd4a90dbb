// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/examquestion.h"

#include "classroom/cardarticle.h"
#include "classroom/orderlist.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/readingcolumn.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ExamQuestion::ExamQuestion(QWidget *parent)
    : QWidget(parent)
    , m_column(new ReadingColumn(this))
    , m_asked(new ArticleBox(m_column->place()))
    , m_field(new QLineEdit(m_column->place()))
    , m_order(new OrderList(m_column->place()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_asked->viewport()->setAutoFillBackground(false);
    m_asked->setFocusPolicy(Qt::ClickFocus); // a question has no links
    m_column->column()->addWidget(m_asked);
    m_column->column()->addWidget(m_field);
    m_column->column()->addWidget(m_order);
    m_column->column()->addStretch(1);
    constexpr int LongestAnswer = 200;
    m_field->setMaxLength(LongestAnswer);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_given = text;
        emit answered(m_given);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ExamQuestion::wentOn);
    // Queued: while a line moves there is one too few or too many.
    connect(m_order->model(), &QAbstractItemModel::rowsInserted, this, &ExamQuestion::readOrder, Qt::QueuedConnection);
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, &ExamQuestion::readOrder, Qt::QueuedConnection);
    applyZoom();
}

void ExamQuestion::ask(const QuestionSheet &sheet, const QString &given)
{
    m_given = given;
    const bool isOrder = !sheet.rightOrder.isEmpty();
    QStringList ids;
    for (const QuestionChoice &choice : sheet.choices)
        ids.append(choice.id);
    if (const QStringList ordered = given.split(u' ', Qt::SkipEmptyParts); isOrder && ordered.size() == ids.size())
        ids = ordered;
    m_order->setItems(isOrder ? ids : QStringList(), ids);
    m_field->setText(sheet.choices.isEmpty() ? given : QString());
    showSheet(sheet);
    m_column->scrollToTop();
}

void ExamQuestion::translate(const QuestionSheet &sheet)
{
    showSheet(sheet);
}

void ExamQuestion::showSheet(const QuestionSheet &sheet)
{
    m_sheet = sheet;
    const bool isOrder = !sheet.rightOrder.isEmpty();
    const bool isChoice = !isOrder && !sheet.choices.isEmpty();
    m_asked->setArticle(CardArticle::question(sheet));
    const QString asked = plainText(sheet.prompt);
    while (isChoice && m_choices.size() < sheet.choices.size()) {
        const qsizetype index = m_choices.size();
        auto *button = new ChoiceButton(ChoiceButton::Look::Answer, m_column->place());
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        m_column->column()->insertWidget(1 + int(index), button);
        QWidget::setTabOrder(index == 0 ? static_cast<QWidget *>(m_asked) : m_choices.constLast(), button);
        m_choices.append(button);
    }
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const bool isUsed = isChoice && i < sheet.choices.size();
        m_choices.at(i)->setVisible(isUsed);
        m_choices.at(i)->setWords(QString(QChar(u'A' + char16_t(i))), {},
                                  isUsed ? plainText(sheet.choices.at(i).text) : QString());
        m_choices.at(i)->setAccessibleDescription(isUsed ? asked : QString());
    }
    QStringList ids;
    QStringList names;
    for (const QuestionChoice &choice : sheet.choices) {
        ids.append(choice.id);
        names.append(plainText(choice.text));
    }
    m_order->setVisible(isOrder);
    if (isOrder)
        m_order->rename(ids, names);
    m_order->setAccessibleName(asked);
    m_field->setVisible(sheet.choices.isEmpty());
    m_field->setAccessibleName(asked);
    markChoice();
    if (isChoice)
        setFocusProxy(m_choices.constFirst());
    else
        setFocusProxy(isOrder ? static_cast<QWidget *>(m_order) : m_field);
}

Article ExamQuestion::article() const
{
    return m_asked->article();
}

void ExamQuestion::choose(qsizetype index)
{
    if (index < 0 || index >= m_sheet.choices.size() || !m_sheet.rightOrder.isEmpty())
        return;
    m_given = m_sheet.choices.at(index).id;
    markChoice();
    m_choices.at(index)->setFocus(Qt::OtherFocusReason);
    emit answered(m_given);
}

void ExamQuestion::markChoice()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setChecked(i < m_sheet.choices.size() && m_sheet.choices.at(i).id == m_given);
}

void ExamQuestion::readOrder()
{
    if (m_sheet.rightOrder.isEmpty())
        return;
    const QStringList order = m_order->order();
    QStringList shown;
    for (const QuestionChoice &choice : std::as_const(m_sheet.choices))
        shown.append(choice.id);
    const QString given = order.join(u' ');
    // The order that the question came in is no answer until something was moved.
    if (order.size() != shown.size() || given == m_given || (m_given.isEmpty() && order == shown))
        return;
    m_given = given;
    emit answered(m_given);
}

void ExamQuestion::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void ExamQuestion::applyZoom()
{
    m_column->setZoom(m_zoom);
}

void ExamQuestion::focusAnswer()
{
    const auto chosen = std::ranges::find_if(m_choices, [](const ChoiceButton *button) {
        return button->isVisibleTo(button->parentWidget()) && button->isChecked();
    });
    if (chosen != m_choices.cend())
        (*chosen)->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void ExamQuestion::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    // By what the key says: on a French keyboard digits are typed with Shift.
    const QString text = event->text().toLower();
    if (isPlain && text.size() == 1 && !m_field->hasFocus() && m_sheet.rightOrder.isEmpty()) {
        const char16_t key = text.front().unicode();
        if (key >= u'1' && key <= u'9')
            return choose(key - u'1');
        if (key >= u'a' && key <= u'i')
            return choose(key - u'a');
    }
    QWidget::keyPressEvent(event);
}

void ExamQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyZoom();
}
