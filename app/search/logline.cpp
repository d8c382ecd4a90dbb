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
        if (const QString status = firstFieldWithStatus(text, numbers); !status.isEmpty())
            line.statuses.append(status);
    }
    return line;
}
