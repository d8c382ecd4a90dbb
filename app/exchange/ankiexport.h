// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions/questionsheet.h"

#include <QByteArray>

/// One card for Anki: the sheet as it is asked while practising, and the topics it belongs to.
struct AnkiCard
{
    QuestionSheet sheet;
    QStringList topics;
};

/// The cards as a text that Anki imports (https://docs.ankiweb.net/importing/text-files.html): UTF-8, a note a line, fields
/// in HTML. The first field is the question's id and the note's guid: whoever imports the cards again, reworded or in the
/// other language, keeps the progress made with them. @p deck is the deck's name; "::" in it makes a deck below another.
QByteArray ankiText(const QList<AnkiCard> &cards, const QString &deck);
