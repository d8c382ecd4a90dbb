// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/questionpage.h"

#include "article/richtext.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/colors.h"
#include "desktop/readingcolumn.h"
#include "diagnosis/walkarticle.h"
#include "language/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

QuestionPage::QuestionPage(const Texts &texts, QWidget *parent)
    : Page(parent)
    , m_texts(texts)
    , m_column(new ReadingColumn(this))
    , m_name(new QLabel(m_column->place()))
    , m_stepPlace(new QVBoxLayout)
    , m_body(new ArticleBox(m_column->place()))
    , m_answerPlace(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_back(new QPushButton(m_column->place()))
    , m_startOver(new QPushButton(m_column->place()))
    , m_copy(new QPushButton(m_column->place()))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    for (QPushButton *button : {m_back, m_startOver, m_copy}) {
        button->setAutoDefault(true);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);

    QVBoxLayout *column = m_column->column();
    column->addWidget(m_name);
    column->addLayout(m_stepPlace);
    column->addWidget(m_body);
    column->addLayout(m_answerPlace);
    column->addLayout(m_buttons);
    column->addStretch(1);
    m_body->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);

    connect(m_body, &ArticleBox::entryActivated, this, &QuestionPage::entryActivated);
    connect(m_body, &ArticleBox::addressActivated, this, &QuestionPage::addressActivated);
    connect(m_body, &ArticleBox::linkFocused, this,
            [this](const QRect &place) { m_column->bringIntoSight(m_body, place); });
    connect(m_back, &QPushButton::clicked, this, [this] { takeBackTo(m_walk->steps().size() - 1); });
    connect(m_startOver, &QPushButton::clicked, this, [this] { takeBackTo(0); });
    connect(m_copy, &QPushButton::clicked, this, &QuestionPage::copyPath);
    applyZoom();
    applyColors();
    retranslateUi();
}

void QuestionPage::open(const QString &id)
{
    const DecisionTree &tree = *m_texts.catalog().decisionTree(id);
    if (m_walk && &m_walk->tree() == &tree)
        return;
    if (m_walk)
        m_others.insert(m_walk->tree().id, *m_walk);
    const auto left = m_others.constFind(tree.id);
    m_walk = left == m_others.constEnd() ? Walk(tree) : *left;
    arrange();
}

Article QuestionPage::article() const
{
    return m_walk ? WalkArticle(*m_walk, m_texts).whole() : Article();
}

void QuestionPage::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 50, 300);
    applyZoom();
}

void QuestionPage::applyZoom()
{
    m_column->setZoom(m_zoom);
    const int unit = m_column->unit();
    m_stepPlace->setSpacing(0);
    m_answerPlace->setSpacing(unit / 2);
    m_buttons->setSpacing(unit / 2);
    arrangeButtons();
}

void QuestionPage::answer(qsizetype index)
{
    if (!m_walk || !m_walk->question() || index >= m_walk->question()->answers.size())
        return;
    m_walk->answer(index);
    arrange();
    focusFirst();
}

void QuestionPage::takeBackTo(qsizetype index)
{
    if (!m_walk || index < 0 || index >= m_walk->steps().size())
        return;
    m_walk->takeBackTo(index);
    arrange();
    focusFirst();
}

void QuestionPage::copyPath()
{
    if (!m_walk)
        return;
    QApplication::clipboard()->setText(WalkArticle(*m_walk, m_texts).text());
    emit messageShown(tr("Path copied as text."));
}

ChoiceButton *QuestionPage::button(QList<ChoiceButton *> &buttons, qsizetype index)
{
    if (index < buttons.size())
        return buttons.at(index);
    const bool isAnswer = &buttons == &m_answers;
    auto *added = new ChoiceButton(isAnswer ? ChoiceButton::Look::Answer : ChoiceButton::Look::Step,
                                   m_body->parentWidget());
    if (isAnswer)
        connect(added, &QPushButton::clicked, this, [this, index] { answer(index); });
    else
        connect(added, &QPushButton::clicked, this, [this, index] { takeBackTo(index); });
    (isAnswer ? m_answerPlace : m_stepPlace)->addWidget(added);
    buttons.append(added);
    return added;
}

void QuestionPage::arrange()
{
    const qsizetype steps = m_walk->steps().size();
    const qsizetype answers = m_walk->question() ? m_walk->question()->answers.size() : 0;
    for (qsizetype i = 0; i < std::max(steps, m_steps.size()); ++i)
        button(m_steps, i)->setVisible(i < steps);
    for (qsizetype i = 0; i < std::max(answers, m_answers.size()); ++i)
        button(m_answers, i)->setVisible(i < answers);
    m_back->setEnabled(steps > 0);
    m_startOver->setEnabled(steps > 0);
    m_copy->setEnabled(steps > 0);
    // A question has no links; the outcome is read where the answers were.
    m_body->setFocusPolicy(m_walk->outcome() ? Qt::StrongFocus : Qt::ClickFocus);
    linkTabOrder();
    retranslateUi();
    m_column->scrollToTop();
}

/// In reading order; buttons made later would come last.
void QuestionPage::linkTabOrder()
{
    QList<QWidget *> order;
    for (ChoiceButton *step : std::as_const(m_steps))
        order.append(step);
    order.append(m_body);
    for (ChoiceButton *one : std::as_const(m_answers))
        order.append(one);
    order += {m_back, m_startOver, m_copy};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    setFocusProxy(m_walk->question() && !m_answers.isEmpty() ? static_cast<QWidget *>(m_answers.constFirst()) : m_body);
}

void QuestionPage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    // By what the key says: on a French keyboard digits are typed with Shift.
    const QString text = event->text();
    if (isPlain && text.size() == 1 && text.front() >= u'1' && text.front() <= u'9') {
        answer(text.front().unicode() - u'1');
        return;
    }
    if (event->key() == Qt::Key_Backspace && isPlain && m_walk) {
        takeBackTo(m_walk->steps().size() - 1);
        return;
    }
    Page::keyPressEvent(event);
}

void QuestionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeButtons();
}

/// Side by side where there is room for their words, else one below the other.
void QuestionPage::arrangeButtons()
{
    int needed = 0;
    for (const QPushButton *one : {m_back, m_startOver, m_copy})
        needed += one->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(needed > m_column->room() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuestionPage::applyColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_name->setPalette(quiet);
}

void QuestionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        applyZoom();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
    Page::changeEvent(event);
}

void QuestionPage::retranslateUi()
{
    m_back->setText(tr("Take back"));
    m_back->setToolTip(tr("Take the last answer back (Backspace)"));
    m_startOver->setText(tr("Start over"));
    m_startOver->setToolTip(tr("Take all answers back"));
    m_copy->setText(tr("Copy the path"));
    m_copy->setToolTip(tr("Copy questions, answers and outcome as text for a ticket"));
    arrangeButtons();
    if (!m_walk)
        return;
    m_name->setText(m_texts.text(m_walk->tree().id, "name"));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool isUsed = i < m_walk->steps().size();
        const Walk::Step step = isUsed ? m_walk->steps().at(i) : Walk::Step();
        m_steps.at(i)->setWords(isUsed ? u"%1."_s.arg(i + 1) : QString(),
                                isUsed ? m_texts.text(step.question->id, "question") : QString(),
                                isUsed ? m_texts.text(step.answer->id, "answer") : QString());
        m_steps.at(i)->setToolTip(isUsed ? tr("Answer this question anew") : QString());
        m_steps.at(i)->setAccessibleDescription(m_steps.at(i)->toolTip());
    }
    const DecisionTree::Question *question = m_walk->question();
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const bool isUsed = question && i < question->answers.size();
        // Beyond the ninth there is no key.
        m_answers.at(i)->setWords(isUsed && i < 9 ? QString::number(i + 1) : QString(), QString(),
                                  isUsed ? m_texts.text(question->answers.at(i).id, "answer") : QString());
        // Read out with the answer: who comes here with the Tab key has not seen the question.
        m_answers.at(i)->setAccessibleDescription(isUsed ? m_texts.text(question->id, "question") : QString());
    }
    retranslateBody();
}

void QuestionPage::retranslateBody()
{
    if (const DecisionTree::Question *question = m_walk->question()) {
        Article asked;
        asked.title = m_texts.text(question->id, "question");
        if (const RichText hint = sentence(m_texts.pieces(question->id, "hint")); !hint.isEmpty())
            asked.blocks.append(Paragraph{hint});
        m_body->setArticle(asked);
    } else {
        m_body->setArticle(WalkArticle(*m_walk, m_texts).outcome());
    }
}
