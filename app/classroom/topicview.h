// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "training/session.h"

#include <QHash>
#include <QWidget>

class ArticleBox;
class ChoiceButton;
class LearnerForm;
class QPushButton;
class ReadingColumn;
class Study;

/// Where practice begins and ends: the topics with what is due and new in each, and what the learner may choose. Digits
/// choose a topic.
class TopicView : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit TopicView(Study &study, QWidget *parent = nullptr);

    /// What is left of each topic, by its id.
    void setLeft(const QHash<QString, Session::Left> &left);
    /// What stands above the topics: where one is, what has been done.
    void setWords(const Article &words);
    Article article() const;
    void setZoom(int percent);
    /// The learner as it is now.
    void showLearner();

    void retranslateUi();

signals:
    void topicChosen(const QString &topic);
    void progressWanted();
    void problemFound(const StoreProblem &problem);
    void messageShown(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words(const QString &topic) const;
    void applyZoom();

    Study &m_study;
    QHash<QString, Session::Left> m_left;
    ReadingColumn *m_column;
    ArticleBox *m_words;
    QList<ChoiceButton *> m_topics;
    QPushButton *m_progress;
    LearnerForm *m_form;
    int m_zoom = 100;
};
