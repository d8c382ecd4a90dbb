// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/examdialogs.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// @p go does it, @p stay does not and is what Enter and Esc choose.
bool asks(const QString &title, const QString &text, const QString &go, const QString &stay, QWidget *window)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *goes = box.addButton(go, QMessageBox::AcceptRole);
    QPushButton *stays = box.addButton(stay, QMessageBox::RejectRole);
    box.setDefaultButton(stays);
    box.setEscapeButton(stays);
    box.exec();
    return box.clickedButton() == goes;
}

} // namespace

bool ExamDialogs::mayHandIn(const QList<qsizetype> &open, QWidget *window)
{
    constexpr qsizetype Most = 12;
    QStringList numbers;
    for (const qsizetype index : open.first(std::min(Most, open.size())))
        numbers.append(QString::number(index + 1));
    if (open.size() > Most)
        numbers.append(u"…"_s);
    return asks(tr("Hand in"),
                tr("%n question(s) have no answer: %1. They count as wrong.", nullptr, int(open.size()))
                    .arg(numbers.join(u", "_s)),
                tr("Hand in all the same"), tr("Go on with the exam"), window);
}

bool ExamDialogs::mayDiscard(QWidget *window)
{
    return asks(tr("Unfinished exam"), tr("Throw the unfinished exam away? Its answers cannot be brought back."),
                tr("Throw it away"), tr("Keep it"), window);
}
