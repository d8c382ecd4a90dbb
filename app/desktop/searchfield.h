// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QAction;

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QAction *m_clear;
};
