// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "questions/questionsheet.h"

#include <QWidget>

class ArticleBox;
class ChoiceButton;
class OrderList;
class QLineEdit;
class ReadingColumn;

/// One question of an exam with what was answered so far. Digits and letters choose; nothing tells whether it is right.
class ExamQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit ExamQuestion(QWidget *parent = nullptr);

    /// Another question. @p given: as in ExamAnswer.
    void ask(const QuestionSheet &sheet, const QString &given);
    /// The same question in another language: what is typed and ordered stays.
    void translate(const QuestionSheet &sheet);
    Article article() const;
    /// As in ExamAnswer; what is in the field and not yet announced too.
    QString given() const { return m_given; }
    void setZoom(int percent);
    void focusAnswer();

signals:
    /// With each change, so that none is lost.
    void answered(const QString &given);
    /// Enter in the field: on to the next.
    void wentOn();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSheet(const QuestionSheet &sheet);
    void choose(qsizetype index);
    void markChoice();
    void readOrder();
    void applyZoom();

    QuestionSheet m_sheet;
    QString m_given;
    ReadingColumn *m_column;
    ArticleBox *m_asked;
    QList<ChoiceButton *> m_choices;
    QLineEdit *m_field;
    OrderList *m_order;
    int m_zoom = 100;
};
