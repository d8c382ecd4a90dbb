// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QTextLayout;

/// A button as wide as its page whose text takes as many lines as it needs: an answer that can be given, or one that was.
/// Where it is checkable, a checked one shows by weight, tint and outline.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Answer, ///< stands out
        Step    ///< steps back until it is pointed at
    };

    explicit ChoiceButton(Look look, QWidget *parent = nullptr);

    /// @p mark stands before the text, a number; @p before is the quiet part of the text and may be empty.
    void setWords(const QString &mark, const QString &before, const QString &words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int padding() const;
    int gutter() const;
    /// Breaks the text into lines of @p width; returns their height.
    double layOut(QTextLayout &layout, double width) const;

    Look m_look;
    QString m_mark;
    QString m_before;
    QString m_words;
};
