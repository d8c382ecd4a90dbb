// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/page.h"
#include "diagnosis/walk.h"

#include <QHash>

#include <optional>

class ArticleBox;
class ChoiceButton;
class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ReadingColumn;
class Texts;

/// Walks through a decision tree: the answers given so far above, the question and its answers in the middle, the outcome
/// in their place when it is reached. Digits give an answer, Backspace takes the last one back.
class QuestionPage : public Page
{
    Q_OBJECT

public:
    /// Keeps a reference.
    explicit QuestionPage(const Texts &texts, QWidget *parent = nullptr);

    /// Shows the decision tree @p id where it was left, or at its first question.
    void open(const QString &id) override;
    /// Null before open().
    const Walk *walk() const { return m_walk ? &*m_walk : nullptr; }
    /// The walk as a page, to be printed or copied.
    Article article() const override;

    void setZoom(int percent) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void answer(qsizetype index);
    void takeBackTo(qsizetype index);
    void copyPath();
    /// After each answer: as many buttons as there is something to press for.
    void arrange();
    ChoiceButton *button(QList<ChoiceButton *> &buttons, qsizetype index);
    void linkTabOrder();
    void focusFirst();
    void applyZoom();
    void applyColors();
    void arrangeButtons();
    void retranslateUi();
    void retranslateBody();

    const Texts &m_texts;
    std::optional<Walk> m_walk;
    QHash<QString, Walk> m_others; ///< where the trees that are not shown were left, by id

    ReadingColumn *m_column;
    QLabel *m_name;
    QVBoxLayout *m_stepPlace;
    QList<ChoiceButton *> m_steps;
    ArticleBox *m_body;
    QVBoxLayout *m_answerPlace;
    QList<ChoiceButton *> m_answers;
    QBoxLayout *m_buttons;
    QPushButton *m_back;
    QPushButton *m_startOver;
    QPushButton *m_copy;
    int m_zoom = 100;
};
