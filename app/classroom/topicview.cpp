// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/topicview.h"

#include "classroom/learnerform.h"
#include "classroom/study.h"
#include "desktop/articlebox.h"
#include "desktop/choicebutton.h"
#include "desktop/readingcolumn.h"
#include "questions/topics.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TopicView::TopicView(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_column(new ReadingColumn(this))
    , m_words(new ArticleBox(m_column->place()))
    , m_progress(new QPushButton(m_column->place()))
    , m_form(new LearnerForm(study, m_column->place()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    QVBoxLayout *column = m_column->column();
    m_words->viewport()->setAutoFillBackground(false);
    column->addWidget(m_words);
    for (const QString &topic : topicIds()) {
        auto *button = new ChoiceButton(ChoiceButton::Look::Answer, m_column->place());
        connect(button, &QPushButton::clicked, this, [this, topic] { emit topicChosen(topic); });
        column->addWidget(button);
        m_topics.append(button);
    }
    m_progress->setAutoDefault(true);
    column->addWidget(m_progress, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addStretch(1);
    setFocusProxy(m_topics.constFirst());
    connect(m_progress, &QPushButton::clicked, this, &TopicView::progressWanted);
    connect(m_form, &LearnerForm::problemFound, this, &TopicView::problemFound);
    connect(m_form, &LearnerForm::messageShown, this, &TopicView::messageShown);
    applyZoom();
    retranslateUi();
}

void TopicView::setLeft(const QHash<QString, Session::Left> &left)
{
    m_left = left;
    retranslateUi();
    // Where one was, if there is something to do there; else where there is.
    qsizetype first = topicIds().indexOf(m_study.topic());
    for (qsizetype i = 0; i < topicIds().size() && left.value(topicIds().at(first)).total() == 0; ++i)
        first = left.value(topicIds().at(i)).total() > 0 ? i : first;
    setFocusProxy(m_topics.at(first));
}

void TopicView::setWords(const Article &words)
{
    m_words->setArticle(words);
}

Article TopicView::article() const
{
    Article article = m_words->article();
    Bullets topics;
    for (const QString &topic : topicIds())
        topics.items.append({Span{words(topic)}});
    article.blocks.append(topics);
    return article;
}

void TopicView::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void TopicView::showLearner()
{
    m_form->showLearner();
}

void TopicView::applyZoom()
{
    m_column->setZoom(m_zoom);
    m_column->column()->setSpacing(m_column->unit() / 2);
    m_form->setSpacing(m_column->unit() / 2);
}

QString TopicView::words(const QString &topic) const
{
    const Session::Left left = m_left.value(topic);
    QStringList parts;
    if (const int due = left.due + left.learning; due > 0)
        parts.append(tr("%n due", "cards", due));
    if (left.fresh > 0)
        parts.append(tr("%n new", "cards", left.fresh));
    //: %1 is a topic, %2 what is left of it today: "Redirects: 3 due, 10 new"
    return tr("%1: %2").arg(topicName(topic), parts.isEmpty() ? tr("nothing today") : parts.join(u", "_s));
}

void TopicView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const QString text = event->text();
    const int number = text.size() == 1 ? text.front().unicode() - u'0' : 0;
    if (isPlain && number >= 1 && number <= topicIds().size() && !m_form->isAncestorOf(focusWidget()))
        emit topicChosen(topicIds().at(number - 1));
    else
        QWidget::keyPressEvent(event);
}

void TopicView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyZoom();
    QWidget::changeEvent(event);
}

void TopicView::retranslateUi()
{
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        m_topics.at(i)->setWords(QString::number(i + 1), {}, words(topicIds().at(i)));
    m_progress->setText(tr("Show my progress"));
    m_form->retranslateUi();
}
