// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plaintextedit.h"

#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

static QString withLineFeeds(QString text)
{
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

PlainTextEdit::PlainTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString PlainTextEdit::text() const
{
    return withLineFeeds(document()->toRawText());
}

void PlainTextEdit::replaceText(const QString &text)
{
    const int position = textCursor().position();
    QTextCursor edit(document());
    edit.select(QTextCursor::Document);
    edit.insertText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QMimeData *PlainTextEdit::createMimeDataFromSelection() const
{
    auto *selection = new QMimeData;
    selection->setText(withLineFeeds(textCursor().selectedText()));
    return selection;
}
