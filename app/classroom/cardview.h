// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/cardarticle.h"
#include "training/card.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class ArticleBox;
class ChoiceButton;
class OrderList;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QuestionBank;
class ReadingColumn;
class Texts;

/// One card: the question, the ways to answer it, and after the answer why it was right or not. It knows nothing of schedules
/// and stores: an answer is announced, and counts once whoever listens says so.
///
/// Space and Enter reveal, check and go on; digits choose or grade; S skips, E asks for the page, Esc ends. All of them only
/// while the focus is in here, and not in the field that an answer is typed into.
class CardView : public QWidget
{
    Q_OBJECT

public:
    enum class Stage {
        Asking,
        Revealed, ///< the answer of a Reveal card shows, to be graded
        Answered  ///< what there is to say about the answer
    };

    /// Keeps the references.
    CardView(const Texts &texts, const QuestionBank &bank, QWidget *parent = nullptr);

    /// @p seed draws and orders the choices: the same one gives the same in every language. @p returns: the card as each
    /// rating would leave it, from Again.
    void ask(const Question &question, quint64 seed, const QList<Card> &returns);
    /// The answer that was announced counts. @p leech: and the card became one. A Reveal card shows that alone.
    void showAnswered(const std::optional<Session::Leech> &leech);

    Stage stage() const { return m_stage; }
    const Question &question() const { return m_question; }
    /// Everything that can be read of it now.
    Article article() const;
    /// Since it was asked.
    int milliseconds() const;

    /// Two buttons, missed and knew, or one for each rating.
    void setFourGrades(bool four);
    /// The page of what it is about lies open beside it. From then on, the card was answered with help.
    void setHelped(bool helped);
    bool wasHelped() const { return m_hadHelp; }
    void setCanUndo(bool can);
    void setZoom(int percent);

    void retranslateUi();

signals:
    /// A card that grades itself. @p entry: what was answered instead, as in Session::Answer.
    void answered(bool isRight, const QString &entry);
    void graded(Rating rating);
    void wentOn();
    void skipped();
    void pageWanted();
    void undoWanted();
    void ended();
    /// The leech shall be asked all the same.
    void resumeWanted(const QString &card);
    void entryActivated(const QString &id);
    void addressActivated(const QUrl &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    /// The button that Space and Enter stand for.
    void goOn();
    void choose(int choice);
    void check();
    void reveal();
    void grade(Rating rating);
    QString givenEntry() const;
    /// After each step: what shows, and where the focus goes.
    void arrange();
    void focusFirst();
    void applyZoom();

    const Texts &m_texts;
    const QuestionBank &m_bank;
    Question m_question;
    QuestionSheet m_sheet;
    quint64 m_seed = 0;
    GivenAnswer m_given;
    std::optional<Session::Leech> m_leech;
    Stage m_stage = Stage::Asking;
    bool m_hadHelp = false;
    bool m_isHelped = false;
    bool m_fourGrades = false;
    bool m_canUndo = false;
    QElapsedTimer m_shown;
    QList<Card> m_returns; ///< as each rating would leave the card, from Again

    ReadingColumn *m_column;
    ArticleBox *m_asked;
    QVBoxLayout *m_choicePlace;
    QList<ChoiceButton *> m_choices;
    QLineEdit *m_field;
    OrderList *m_order;
    ArticleBox *m_told; ///< the answer, or the verdict
    ArticleBox *m_offer;
    QWidget *m_gradePlace;
    QList<QPushButton *> m_grades; ///< from Again
    QPushButton *m_main;
    QPushButton *m_skip;
    QPushButton *m_page;
    QPushButton *m_undo;
    QPushButton *m_resume;
    QPushButton *m_end;
    int m_zoom = 100;
};
