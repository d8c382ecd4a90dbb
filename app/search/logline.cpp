// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/logline.h"

#include "search/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Runs of digits, as far as it matters.
int digitRuns(const QString &text)
{
    int runs = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        runs += isDigit && !inside ? 1 : 0;
        inside = isDigit;
    }
    return runs;
}

QStringList statusesIn(const QString &text)
{
    static const QRegularExpression announced(
        uR"((?:HTTP/\d(?:\.\d)?["']?\s+|(?:status|(?<![a-z])(?:statut|code|error|erreur|err))(?:[ _-]?(?:code|status|number|no|n°))?["']?\s*[:=]\s*["']?)(\d{3,4})(?![\w.]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList statuses;
    for (auto matches = announced.globalMatch(text); matches.hasNext();) {
        if (const QString number = matches.next().captured(1); !statuses.contains(number))
            statuses.append(number);
    }
    return statuses;
}

/// "Error 1015 Ray ID: …", as Cloudflare writes above its pages.
QString numberedError(const QString &text, const Lexicon &numbers)
{
    static const QRegularExpression error(uR"(\b(?:error|erreur)\s+(\d{3,4})\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString number = error.match(text).captured(1);
    return numbers.equalTo(number).isEmpty() ? QString() : number;
}

QString firstFieldWithStatus(const QString &text, const Lexicon &numbers)
{
    static const QRegularExpression field(uR"((?<!\S)([1-5]\d\d)(?!\S))"_s);
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        if (const QString number = matches.next().captured(1); !numbers.equalTo(number).isEmpty())
            return number;
    }
    return {};
}

} // namespace

LogLine LogLine::from(const QString &text, const Lexicon &numbers)
{
    constexpr qsizetype ShortestLine = 40;
    constexpr int FewestNumbers = 4;
    LogLine line;
    const int runs = digitRuns(text);
    if (runs == 0)
        return line;
    line.isLog = text.size() >= ShortestLine && runs >= FewestNumbers;
    line.statuses = statusesIn(text);
    if (line.statuses.isEmpty() && line.isLog) {
        QString status = numberedError(text, numbers);
        if (status.isEmpty())
            status = firstFieldWithStatus(text, numbers);
        if (!status.isEmpty())
            line.statuses.append(status);
    }
    return line;
}
