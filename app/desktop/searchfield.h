// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

class QAction;
class QCompleter;
class QStringListModel;

/// A line to search with: a magnifying glass, and a cross that clears it while there is something to clear.
///
/// QLineEdit's own clear button looks for its picture in the icon themes, which takes a fifth of the time that the whole
/// window needs for its first picture.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p longest: more characters than that are cut off.
    SearchField(int longest, QWidget *parent);

    /// How a word that holds a colon may go on.
    using Completions = std::function<QStringList(const QString &word)>;
    /// From now on a list of completions opens while such a word is being typed. Without a call there is none.
    void setCompletions(Completions completions);
    /// Enter will take a completion.
    bool isCompleting() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void offerCompletions();
    void complete(const QString &completion);
    /// Where the word in which the cursor stands begins.
    qsizetype wordBegin() const;

    Completions m_completions;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_offered = nullptr;

    QAction *m_clear;
    QAction *m_sign;
};
