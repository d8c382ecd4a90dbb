// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

/// The menu of what one learns with. A further page is one more action here, connected in addClassroom().
class TrainMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TrainMenu(QWidget *parent = nullptr);

    QAction *const practise;
    QAction *const progress;
    QAction *const exam;
    QAction *const group;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
};
