// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/practicepage.h"

#include "article/articles.h"
#include "article/richtext.h"
#include "classroom/cardview.h"
#include "classroom/duetext.h"
#include "classroom/problemline.h"
#include "classroom/study.h"
#include "classroom/topicview.h"
#include "desktop/pageview.h"
#include "language/texts.h"
#include "questions/topics.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PracticePage::PracticePage(Study &study, QWidget *parent)
    : Page(parent)
    , m_study(study)
    , m_line(new ProblemLine(this))
    , m_stack(new QStackedWidget(this))
    , m_topics(new TopicView(study, m_stack))
    , m_practice(new QWidget(m_stack))
    , m_topic(new QLabel(m_practice))
    , m_bar(new QProgressBar(m_practice))
    , m_left(new QLabel(m_practice))
    , m_split(new QSplitter(Qt::Horizontal, m_practice))
    , m_beside(new PageView(m_split))
{
    for (QLabel *label : {m_topic, m_left})
        label->setTextFormat(Qt::PlainText);
    m_left->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    auto *practice = new QVBoxLayout(m_practice);
    practice->setContentsMargins(0, 0, 0, 0);
    practice->setSpacing(0);
    auto *head = new QWidget(m_practice);
    auto *row = new QVBoxLayout(head);
    auto *words = new QHBoxLayout;
    words->addWidget(m_topic);
    words->addWidget(m_left, 1);
    row->addLayout(words);
    row->addWidget(m_bar);
    practice->addWidget(head);
    practice->addWidget(m_split, 1);
    m_split->setChildrenCollapsible(false);
    m_beside->hide();
    m_beside->installEventFilter(this);
    m_stack->addWidget(m_topics);
    m_stack->addWidget(m_practice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_topics);

    auto *undoKey = new QAction(this);
    undoKey->setShortcut(QKeySequence::Undo);
    undoKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(undoKey);
    connect(undoKey, &QAction::triggered, this, &PracticePage::undo);
    connect(m_topics, &TopicView::topicChosen, this, &PracticePage::begin);
    connect(m_topics, &TopicView::progressWanted, this, &PracticePage::progressWanted);
    connect(m_topics, &TopicView::problemFound, this, &PracticePage::say);
    connect(m_topics, &TopicView::messageShown, this, &Page::messageShown);
    connect(m_beside, &PageView::entryActivated, this, &PracticePage::openBeside);
    connect(m_beside, &PageView::addressActivated, this, &Page::addressActivated);
    connect(&m_study, &Study::changed, this, [this] {
        if (m_session && m_session->learner().id != m_study.learner().id) {
            m_session.reset(); // what another one answered is not this one's to take back
            m_words = Words::Welcome;
        }
        if (m_stack->currentWidget() == m_topics)
            showTopics(m_words);
    });
    retranslateUi();
}

PracticePage::~PracticePage() = default;

void PracticePage::makeCard()
{
    m_card = new CardView(m_study.texts(), m_study.bank(), m_split);
    m_split->insertWidget(0, m_card);
    m_card->setZoom(m_zoom);
    connect(m_card, &CardView::answered, this, [this](bool isRight, const QString &given) {
        constexpr int Slow = 60'000; // whoever thought for a minute did not have it at hand
        const bool isHard = m_card->wasHelped() || m_card->milliseconds() > Slow;
        record(!isRight ? Rating::Again : isHard ? Rating::Hard : Rating::Good, given);
    });
    connect(m_card, &CardView::graded, this, [this](Rating rating) { record(rating, {}); });
    connect(m_card, &CardView::wentOn, this, &PracticePage::showCurrent);
    connect(m_card, &CardView::skipped, this, &PracticePage::skip);
    connect(m_card, &CardView::undoWanted, this, &PracticePage::undo);
    connect(m_card, &CardView::ended, this, &PracticePage::end);
    connect(m_card, &CardView::resumeWanted, this, &PracticePage::resume);
    connect(m_card, &CardView::pageWanted, this, &PracticePage::togglePage);
    connect(m_card, &CardView::entryActivated, this, &PracticePage::openBeside);
    connect(m_card, &CardView::addressActivated, this, &Page::addressActivated);
}

void PracticePage::open(const QString &)
{
    if (m_stack->currentWidget() == m_practice)
        return; // where it was left
    say(m_study.isOpen() ? StoreProblem() : m_study.open());
    if (m_study.store().recovery() && !m_hasToldRecovery)
        tell();
    m_topics->showLearner();
    showTopics(m_words);
}

void PracticePage::begin(const QString &topic)
{
    if (!m_study.isOpen()) {
        if (const StoreProblem problem = m_study.open()) {
            say(problem);
            return;
        }
        m_topics->showLearner();
    }
    if (!m_study.setTopic(topic))
        emit messageShown(tr("The settings file cannot be written: the topic is not kept."));
    m_session = std::make_unique<Session>(m_study.store(), m_study.learner(), m_study.bank().questions(), topic);
    m_answered = 0;
    const StoreProblem problem = m_session->start(Moment::now());
    say(problem);
    if (problem)
        return;
    if (!m_session->current()) {
        showTopics(Words::NothingLeft);
        return;
    }
    if (!m_card)
        makeCard();
    m_stack->setCurrentWidget(m_practice);
    setFocusProxy(m_card);
    m_card->setFourGrades(m_study.hasFourGrades());
    showCurrent();
    m_card->setFocus(Qt::OtherFocusReason);
}

void PracticePage::showTopics(Words words)
{
    m_words = words;
    const bool hadFocus = isAncestorOf(focusWidget());
    QHash<QString, Session::Left> left;
    if (m_study.isOpen()) {
        Session session(m_study.store(), m_study.learner(), m_study.bank().questions(), m_study.topic());
        if (!session.start(Moment::now())) {
            for (const QString &topic : topicIds())
                left.insert(topic, session.leftIn(topic));
        }
    }
    m_topics->setLeft(left);
    m_topics->setWords(topicWords());
    const bool wasPractising = m_stack->currentWidget() == m_practice;
    m_stack->setCurrentWidget(m_topics);
    setFocusProxy(m_topics);
    if (wasPractising && hadFocus)
        m_topics->setFocus(Qt::OtherFocusReason);
}

void PracticePage::showCurrent()
{
    const Question *question = m_session->current();
    if (!question) {
        showTopics(Words::NothingLeft);
        return;
    }
    const Moment now = Moment::now();
    QList<Card> returns;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy})
        returns.append(m_session->preview(rating, now));
    // After an answer the choices are drawn anew: one learns the answer, not its place.
    m_card->ask(*question, quint64(m_session->card().reviews), returns);
    m_card->setCanUndo(m_session->canUndo());
    if (m_beside->isVisibleTo(this) && !question->about.isEmpty())
        closePage(); // it would give the answer away
    showLeft();
}

void PracticePage::record(Rating rating, const QString &given)
{
    const Session::Outcome outcome = m_session->answer({rating, m_card->milliseconds(), given}, Moment::now());
    say(outcome.problem);
    if (outcome.problem)
        return;
    ++m_answered;
    if (m_study.store().backupProblem() && !m_hasToldRecovery)
        tell();
    m_study.note();
    m_card->setCanUndo(true);
    showLeft();
    if (m_card->stage() == CardView::Stage::Revealed && !outcome.leech)
        showCurrent();
    else
        m_card->showAnswered(outcome.leech);
}

void PracticePage::undo()
{
    if (!m_session || !m_session->canUndo())
        return;
    const StoreProblem problem = m_session->undo(Moment::now());
    say(problem);
    if (problem)
        return;
    m_answered = std::max(0, m_answered - 1);
    m_stack->setCurrentWidget(m_practice);
    setFocusProxy(m_card);
    m_study.note();
    showCurrent();
    m_card->setFocus(Qt::OtherFocusReason);
}

void PracticePage::skip()
{
    m_session->skip(Moment::now());
    showCurrent();
}

void PracticePage::end()
{
    closePage();
    showTopics(Words::Ended);
}

void PracticePage::resume(const QString &card)
{
    say(m_session->resume(card, Moment::now()));
    m_study.note();
    showLeft();
}

void PracticePage::togglePage()
{
    if (m_beside->isVisibleTo(this))
        closePage();
    else
        openBeside(m_card->question().about);
}

void PracticePage::openBeside(const QString &id)
{
    const Article article = Articles(m_study.texts()).article(id);
    if (article.isEmpty())
        return;
    m_beside->setArticle(article);
    m_beside->setScrollShare(0);
    if (!m_beside->isVisibleTo(this)) {
        m_beside->show();
        const int half = std::max(m_split->width(), m_split->height()) / 2;
        m_split->setSizes({half, half});
    }
    m_card->setHelped(true);
}

void PracticePage::closePage()
{
    const bool hadFocus = m_beside->hasFocus();
    m_beside->hide();
    if (m_card)
        m_card->setHelped(false);
    if (hadFocus)
        m_card->setFocus(Qt::OtherFocusReason);
}

void PracticePage::showLeft()
{
    const Session::Left left = m_session->left();
    m_bar->setMaximum(std::max(1, m_session->finished() + left.total()));
    m_bar->setValue(m_session->finished());
    QStringList parts;
    if (left.fresh > 0)
        parts.append(tr("%n new", "cards", left.fresh));
    if (left.learning > 0)
        parts.append(tr("%n being learned", "cards", left.learning));
    if (left.due > 0)
        parts.append(tr("%n due", "cards", left.due));
    //: %1 are numbers of cards: "3 new, 2 due"
    m_left->setText(parts.isEmpty() ? tr("Nothing is left.") : tr("Left: %1").arg(parts.join(u", "_s)));
    m_topic->setText(topicName(m_session->topic()));
    m_bar->setAccessibleName(m_left->text());
}

Article PracticePage::topicWords() const
{
    Article words;
    words.id = u"practice"_s;
    words.title = tr("Practice");
    if (m_words == Words::Welcome || !m_session) {
        words.blocks.append(Lead{sentence(
            tr("Ten minutes a day: each card comes back shortly before it would be forgotten. Choose a topic."))});
        return words;
    }
    const Moment now = Moment::now();
    if (m_words == Words::NothingLeft) {
        words.title = m_answered > 0 ? tr("Done for now") : tr("Nothing is due");
        words.blocks.append(
            Lead{sentence(tr("%1: the next card comes %2.")
                              .arg(topicName(m_session->topic()),
                                   DueText::at(m_session->nextAt(), now.at, m_study.texts().currentLanguage())))});
    }
    if (m_answered > 0)
        words.blocks.append(Paragraph{sentence(tr("%n answer(s), all of them kept.", nullptr, m_answered))});
    words.blocks.append(Paragraph{sentence(tr("Ctrl+Z takes the last answer back. Or go on with a topic:"))});
    return words;
}

void PracticePage::say(const StoreProblem &problem)
{
    m_problem = problem;
    m_line->say(problem ? problem.message() : QString());
}

/// What is worth telling once: a database that was mended, a backup that cannot be made.
void PracticePage::tell()
{
    m_hasToldRecovery = true;
    m_line->say(m_study.store().recovery() ? m_study.store().recovery()->message()
                                           : m_study.store().backupProblem().message());
}

Article PracticePage::article() const
{
    return m_stack->currentWidget() == m_practice ? m_card->article() : m_topics->article();
}

void PracticePage::setZoom(int percent)
{
    m_zoom = percent;
    m_topics->setZoom(percent);
    m_beside->setZoom(percent);
    if (m_card)
        m_card->setZoom(percent);
}

void PracticePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Page::changeEvent(event);
}

void PracticePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_beside->hasFocus())
        closePage();
    else
        Page::keyPressEvent(event);
}

void PracticePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Side by side where both have room for a line, else one above the other.
    const int needed = fontMetrics().averageCharWidth() * 110 * m_zoom / 100;
    m_split->setOrientation(width() < needed ? Qt::Vertical : Qt::Horizontal);
}

bool PracticePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_beside && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closePage();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PracticePage::retranslateUi()
{
    m_topics->retranslateUi();
    m_topics->setWords(topicWords());
    if (m_problem)
        say(m_problem);
    else if (!m_line->text().isEmpty())
        tell();
    if (m_card) {
        m_card->retranslateUi();
        if (m_session && m_stack->currentWidget() == m_practice)
            showLeft();
    }
    if (m_beside->isVisibleTo(this))
        m_beside->setArticle(Articles(m_study.texts()).article(m_beside->article().id));
}
