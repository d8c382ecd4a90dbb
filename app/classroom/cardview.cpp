// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/cardview.h"

#include "classroom/duetext.h"
#include "classroom/orderlist.h"
#include "classroom/typedentry.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/flowlayout.h"
#include "desktop/readingcolumn.h"
#include "language/texts.h"
#include "questions/questionbank.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CardView::CardView(const Texts &texts, const QuestionBank &bank, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_bank(bank)
    , m_column(new ReadingColumn(this))
    , m_asked(new ArticleBox(m_column->place()))
    , m_choicePlace(new QVBoxLayout)
    , m_field(new QLineEdit(m_column->place()))
    , m_order(new OrderList(m_column->place()))
    , m_told(new ArticleBox(m_column->place()))
    , m_offer(new ArticleBox(m_column->place()))
    , m_gradePlace(new QWidget(m_column->place()))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_column->column()->addWidget(m_asked);
    m_column->column()->addLayout(m_choicePlace);
    for (QWidget *part : QList<QWidget *>{m_field, m_order, m_told, m_offer})
        m_column->column()->addWidget(part);
    makeButtons();
    m_column->column()->addStretch(1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &CardView::check);
    for (ArticleBox *box : {m_asked, m_told, m_offer}) {
        box->viewport()->setAutoFillBackground(false);
        connect(box, &ArticleBox::entryActivated, this, &CardView::entryActivated);
        connect(box, &ArticleBox::addressActivated, this, &CardView::addressActivated);
        connect(box, &ArticleBox::linkFocused, this,
                [this, box](const QRect &place) { m_column->bringIntoSight(box, place); });
    }
    applyZoom();
}

void CardView::makeButtons()
{
    auto *grades = new FlowLayout(m_gradePlace);
    grades->setContentsMargins(0, 0, 0, 0);
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        auto *button = new QPushButton(m_gradePlace);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, rating] { grade(rating); });
        grades->addWidget(button);
        m_grades.append(button);
    }
    m_column->column()->addWidget(m_gradePlace);

    auto *row = new QWidget(m_column->place());
    auto *buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](auto slot) {
        auto *button = new QPushButton(row);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    m_main = add(&CardView::goOn);
    m_skip = add(&CardView::skipped);
    m_page = add(&CardView::pageWanted);
    m_undo = add(&CardView::undoWanted);
    m_resume = add([this] {
        if (m_leech)
            emit resumeWanted(m_leech->card);
        m_leech.reset();
        arrange();
    });
    m_end = add(&CardView::ended);
    m_column->column()->addWidget(row);
}

void CardView::ask(const Question &question, quint64 seed, const QList<Card> &returns)
{
    m_question = question;
    m_seed = seed;
    m_returns = returns;
    m_given = {};
    m_leech.reset();
    m_stage = Stage::Asking;
    m_hadHelp = m_isHelped;
    m_field->setText({}); // unlike clear(), that cannot be undone
    m_sheet = m_bank.sheet(m_question, m_question.practice, m_seed);
    QStringList ids;
    for (const QuestionChoice &choice : std::as_const(m_sheet.choices))
        ids.append(choice.id);
    m_order->setItems(question.practice == AnswerForm::Order ? ids : QStringList(), ids);
    m_shown.start();
    arrange();
    m_column->scrollToTop();
}

void CardView::showAnswered(const std::optional<Session::Leech> &leech)
{
    m_leech = leech;
    m_stage = Stage::Answered;
    arrange();
}

int CardView::milliseconds() const
{
    return m_shown.isValid() ? int(std::min<qint64>(m_shown.elapsed(), 24 * 3600 * 1000)) : 0;
}

Article CardView::article() const
{
    Article article = m_asked->article();
    for (const ArticleBox *box : {m_told, m_offer}) {
        if (box->isVisibleTo(this) && !box->article().isEmpty()) {
            article.blocks.append(Heading{box->article().title});
            article.blocks += box->article().blocks;
        }
    }
    return article;
}

void CardView::setFourGrades(bool four)
{
    m_fourGrades = four;
    retranslateUi();
}

void CardView::setHelped(bool helped)
{
    m_isHelped = helped;
    if (m_stage == Stage::Asking && helped)
        m_hadHelp = true;
    retranslateUi();
}

void CardView::setCanUndo(bool can)
{
    m_canUndo = can;
    m_undo->setEnabled(can);
}

void CardView::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void CardView::applyZoom()
{
    m_column->setZoom(m_zoom);
    const int unit = m_column->unit();
    m_choicePlace->setSpacing(unit / 2);
    for (QWidget *row : {m_gradePlace, m_main->parentWidget()})
        row->layout()->setSpacing(unit / 2);
}

void CardView::goOn()
{
    switch (m_stage) {
    case Stage::Asking:
        if (m_question.practice == AnswerForm::Reveal)
            reveal();
        else if (m_question.practice != AnswerForm::Choice)
            check();
        break;
    case Stage::Revealed:
        grade(Rating::Good);
        break;
    case Stage::Answered:
        emit wentOn();
        break;
    }
}

void CardView::choose(int choice)
{
    if (m_stage != Stage::Asking || choice < 0 || choice >= m_sheet.choices.size())
        return;
    m_given.choice = choice;
    m_given.isRight = m_sheet.choices.at(choice).isRight;
    emit answered(m_given.isRight, givenEntry());
}

void CardView::check()
{
    if (m_stage != Stage::Asking)
        return;
    if (m_question.practice == AnswerForm::Typed) {
        m_given.typed = m_field->text();
        m_given.isRight = QuestionBank::isAccepted(m_sheet, m_given.typed);
    } else {
        m_given.order = m_order->order();
        m_given.isRight = m_given.order == m_sheet.rightOrder;
    }
    emit answered(m_given.isRight, givenEntry());
}

void CardView::reveal()
{
    m_stage = Stage::Revealed;
    arrange();
}

void CardView::grade(Rating rating)
{
    if (m_stage == Stage::Revealed && m_grades.at(int(rating) - 1)->isVisibleTo(this))
        emit graded(rating);
}

QString CardView::givenEntry() const
{
    if (m_given.isRight)
        return {};
    if (m_given.choice >= 0) {
        const QuestionChoice &chosen = m_sheet.choices.at(m_given.choice);
        return chosen.entry.isEmpty() ? chosen.id : chosen.entry;
    }
    return m_given.order.isEmpty() ? typedEntry(m_given.typed, m_question, m_texts) : QString();
}

void CardView::arrange()
{
    const AnswerForm form = m_question.practice;
    const bool isAsking = m_stage == Stage::Asking;
    while (m_choices.size() < m_sheet.choices.size() && form == AnswerForm::Choice) {
        const int place = int(m_choices.size());
        m_choices.append(new ChoiceButton(ChoiceButton::Look::Answer, m_column->place()));
        connect(m_choices.constLast(), &QPushButton::clicked, this, [this, place] { choose(place); });
        m_choicePlace->addWidget(m_choices.constLast());
    }
    retranslateUi();
    QWidget *first = m_main;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setVisible(isAsking && form == AnswerForm::Choice && i < m_sheet.choices.size());
    m_field->setVisible(isAsking && form == AnswerForm::Typed);
    m_order->setVisible(isAsking && form == AnswerForm::Order);
    m_told->setVisible(!m_told->article().isEmpty());
    m_offer->setVisible(m_leech.has_value());
    m_resume->setVisible(m_leech.has_value());
    m_gradePlace->setVisible(m_stage == Stage::Revealed);
    m_main->setVisible(m_stage == Stage::Answered || (isAsking && form != AnswerForm::Choice));
    m_skip->setVisible(m_stage != Stage::Answered);
    if (m_stage == Stage::Revealed)
        first = m_grades.at(int(Rating::Good) - 1);
    else if (isAsking && form == AnswerForm::Choice)
        first = m_choices.constFirst();
    else if (isAsking && form == AnswerForm::Typed)
        first = m_field;
    else if (isAsking && form == AnswerForm::Order)
        first = m_order;

    QList<QWidget *> order{m_asked};
    order.append(QList<QWidget *>(m_choices.cbegin(), m_choices.cend()));
    order += {m_field, m_order, m_told, m_offer};
    order.append(QList<QWidget *>(m_grades.cbegin(), m_grades.cend()));
    order += {m_main, m_skip, m_page, m_undo, m_resume, m_end};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    // Whoever was in here stays in here, though what had the focus may be gone.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    setFocusProxy(first);
    if (hadFocus)
        focusFirst();
}

void CardView::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool isTyping = m_field->hasFocus();
    // By what the key says: on a French keyboard digits are typed with Shift.
    const QString text = event->text().toLower();
    if (event->key() == Qt::Key_Escape && isPlain) {
        emit ended();
    } else if (!isPlain || isTyping) {
        QWidget::keyPressEvent(event);
    } else if (text.size() == 1 && text.front() >= u'1' && text.front() <= u'9') {
        const int number = text.front().unicode() - u'0';
        if (m_stage == Stage::Asking && m_question.practice == AnswerForm::Choice)
            choose(number - 1);
        else if (m_stage == Stage::Revealed && !m_fourGrades && number <= 2)
            grade(number == 1 ? Rating::Again : Rating::Good);
        else if (m_stage == Stage::Revealed && m_fourGrades && number <= 4)
            grade(Rating(number));
    } else if (text == "s"_L1 && m_stage != Stage::Answered) {
        emit skipped();
    } else if (text == "e"_L1) {
        emit pageWanted();
    } else if (text == " "_L1 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goOn();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool CardView::eventFilter(QObject *watched, QEvent *event)
{
    // The field has an undo of its own, for what is typed into it. With nothing typed, the card's is meant.
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !m_field->isUndoAvailable()) {
        emit undoWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyZoom();
    QWidget::changeEvent(event);
}

void CardView::retranslateUi()
{
    m_sheet = m_question.id.isEmpty() ? QuestionSheet() : m_bank.sheet(m_question, m_question.practice, m_seed);
    QStringList ids;
    QStringList names;
    for (const QuestionChoice &choice : std::as_const(m_sheet.choices)) {
        ids.append(choice.id);
        names.append(plainText(choice.text));
    }
    m_asked->setArticle(CardArticle::question(m_sheet));
    m_order->rename(ids, names);
    const bool isReveal = m_question.practice == AnswerForm::Reveal;
    if (m_stage == Stage::Asking)
        m_told->setArticle({});
    else
        m_told->setArticle(isReveal ? CardArticle::answer(m_sheet) : CardArticle::verdict(m_sheet, m_given, m_hadHelp));
    m_offer->setArticle(m_leech ? CardArticle::leech(*m_leech, m_texts) : Article());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i)->setWords(QString::number(i + 1), {}, names.value(i));
        // Read out with the choice: who comes here with the Tab key has not seen the question.
        m_choices.at(i)->setAccessibleDescription(m_asked->article().title);
    }
    m_field->setAccessibleName(m_asked->article().title);
    m_field->setPlaceholderText(tr("Type the answer"));
    m_order->setAccessibleName(m_asked->article().title);
    m_order->setToolTip(tr("Alt+Up and Alt+Down move the line"));
    m_order->setAccessibleDescription(m_order->toolTip());

    const QStringList grades = m_fourGrades
        ? QStringList{tr("Again", "grade: not known"), tr("Hard", "grade: known with difficulty"),
                      tr("Good", "grade: known"), tr("Easy", "grade: known at once")}
        : QStringList{tr("Missed", "grade: not known"), {}, tr("Knew it", "grade: known"), {}};
    int key = 0;
    for (qsizetype i = 0; i < m_grades.size(); ++i) {
        QPushButton *button = m_grades.at(i);
        button->setVisible(!grades.at(i).isEmpty());
        if (grades.at(i).isEmpty())
            continue;
        button->setText(u"%1 (%2)"_s.arg(grades.at(i), QString::number(++key)));
        //: what a grade does to a card; %1 is a time: "10 min", "3 days"
        button->setToolTip(tr("Comes back after %1")
                               .arg(i < m_returns.size() ? DueText::after(m_returns.at(i), Moment::now()) : QString()));
        button->setAccessibleDescription(button->toolTip());
    }
    m_main->setText(m_stage == Stage::Answered ? tr("Continue") : isReveal ? tr("Show the answer") : tr("Check"));
    m_main->setAccessibleDescription(m_told->article().title);
    m_skip->setText(tr("Skip (S)"));
    m_skip->setToolTip(tr("Go on without an answer; the card comes back next time"));
    m_page->setText(m_isHelped ? tr("Close the page (E)") : tr("Open the page (E)"));
    m_page->setToolTip(tr("The page of what is asked, beside the card"));
    m_page->setEnabled(!m_question.about.isEmpty());
    m_undo->setText(tr("Undo (Ctrl+Z)"));
    m_undo->setToolTip(tr("Take the last answer back, with what it did to the card"));
    m_resume->setText(tr("Ask it all the same"));
    m_end->setText(tr("End (Esc)"));
}
