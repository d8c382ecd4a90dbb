// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/page.h"
#include "training/session.h"

#include <memory>

class CardView;
class PageView;
class ProblemLine;
class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class Study;
class TopicView;

/// Practice: one chooses a topic, answers card after card, and sees how much is left. What cannot be written is said above
/// the card, which stays.
class PracticePage : public Page
{
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit PracticePage(Study &study, QWidget *parent = nullptr);
    ~PracticePage() override;

    void open(const QString &id) override;
    /// The card without its page, or the topics.
    Article article() const override;
    void setZoom(int percent) override;
    bool isWide() const override { return true; }

    const Session *session() const { return m_session.get(); }

signals:
    void progressWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What stands above the topics.
    enum class Words { Welcome, Ended, NothingLeft };

    void makeCard();
    void begin(const QString &topic);
    void showTopics(Words words);
    void showCurrent();
    void record(Rating rating, const QString &given);
    void undo();
    void skip();
    void end();
    void resume(const QString &card);
    void togglePage();
    void openBeside(const QString &id);
    void closePage();
    void showLeft();
    Article topicWords() const;
    void say(const StoreProblem &problem);
    void tell();
    void retranslateUi();

    Study &m_study;
    std::unique_ptr<Session> m_session;
    StoreProblem m_problem;
    Words m_words = Words::Welcome;
    int m_answered = 0; ///< since the topic was chosen
    bool m_hasToldRecovery = false;
    int m_zoom = 100;

    ProblemLine *m_line;
    QStackedWidget *m_stack;
    TopicView *m_topics;
    QWidget *m_practice;
    QLabel *m_topic;
    QProgressBar *m_bar;
    QLabel *m_left;
    QSplitter *m_split;
    CardView *m_card = nullptr; ///< made with the first card: it needs all questions
    PageView *m_beside;
};
