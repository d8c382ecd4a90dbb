// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/giftexport.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace {

/// What GIFT would take for a sign of its own stands behind a backslash; a line break is written "\n".
QString escaped(const QString &text)
{
    QString gift;
    gift.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            gift += u"\\n";
        else if (c == u'\r')
            continue;
        else if (u"\\~=#{}:"_s.contains(c))
            gift += u'\\' % QString(c);
        else
            gift += c;
    }
    return gift;
}

QString gift(const TextPieces &pieces)
{
    return escaped(plainText(pieces));
}

QString feedback(const TextPieces &reason)
{
    return reason.isEmpty() ? QString() : u" # "_s + gift(reason);
}

QString question(const QuestionSheet &sheet)
{
    QString text = plainText(sheet.prompt);
    for (const QString &part : {plainText(sheet.passage), sheet.evidence}) {
        if (!part.isEmpty())
            text += u"\n\n"_s + part;
    }
    // Evidence keeps its lines; nothing in it is HTML.
    return u"::"_s % escaped(sheet.id) % u"::[plain]"_s % escaped(text);
}

QString answers(const QuestionSheet &sheet)
{
    QString lines;
    if (!sheet.rightOrder.isEmpty()) {
        int place = 0;
        for (const QString &id : sheet.rightOrder) {
            for (const QuestionChoice &choice : sheet.choices) {
                if (choice.id == id)
                    lines += u"\t=%1. -> "_s.arg(++place) % gift(choice.text) % u'\n';
            }
        }
    } else if (!sheet.accepted.isEmpty()) {
        for (const QString &answer : sheet.accepted)
            lines += u"\t="_s % escaped(answer) % u'\n';
    } else {
        for (const QuestionChoice &choice : sheet.choices)
            lines += (choice.isRight ? u"\t="_s : u"\t~"_s) % gift(choice.text) % feedback(choice.reason) % u'\n';
    }
    return lines;
}

} // namespace

QByteArray giftText(const QList<QuestionSheet> &sheets, const QString &category)
{
    QString text = u"$CATEGORY: "_s % category.simplified() % u"\n\n"_s;
    for (const QuestionSheet &sheet : sheets) {
        const QString lines = answers(sheet);
        if (lines.isEmpty())
            continue;
        const QString reason = plainText(sheet.reason);
        text += question(sheet) % u" {\n"_s % lines;
        if (!reason.isEmpty())
            text += u"\t####"_s % escaped(reason) % u'\n';
        text += u"}\n\n"_s;
    }
    return text.toUtf8();
}
