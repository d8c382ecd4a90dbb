// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/markup.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString MarkupPiece::reference() const
{
    return u'{' + id + (field.isEmpty() ? QString() : u'.' + field) + u'}';
}

bool hasMarkup(QStringView text)
{
    return text.contains(u'{') || text.contains(u'`');
}

QList<MarkupPiece> parseMarkup(const QString &text)
{
    static const QRegularExpression mark(u"`([^`\\n]+)`|\\{([a-z0-9:/-]+)(?:\\.([a-z_]+))?(?:\\|([^{}|\\n]+))?\\}"_s);
    QList<MarkupPiece> pieces;
    qsizetype end = 0;
    const auto addText = [&](qsizetype until) {
        if (until > end)
            pieces.append({MarkupPiece::Kind::Text, text.mid(end, until - end), {}, {}});
    };
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        addText(match.capturedStart());
        end = match.capturedEnd();
        if (match.hasCaptured(2))
            pieces.append({MarkupPiece::Kind::Reference, match.captured(4), match.captured(2), match.captured(3)});
        else
            pieces.append({MarkupPiece::Kind::Literal, match.captured(1), {}, {}});
    }
    addText(text.size());
    return pieces;
}
