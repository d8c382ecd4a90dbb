// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/jsonfile.h"

#include "catalog/jsonplace.h"
#include "catalog/jsonposition.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using Kind = CatalogProblem::Kind;

namespace {

/// The first line of @p text that is not UTF-8.
int firstBadLine(const QByteArray &text)
{
    int line = 1;
    qsizetype begin = 0;
    // No character's bytes go across a line's end, so that each line can be judged alone.
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
        if (!QByteArrayView(text).sliced(begin, end - begin).isValidUtf8())
            break;
        begin = end + 1;
        ++line;
    }
    return line;
}

/// The byte at which the parser stumbled.
qsizetype placeOf(const QJsonParseError &error)
{
    // Qt counts what it stumbles over as read, except behind the end of the document.
    const bool isExact = error.error == QJsonParseError::GarbageAtEnd;
    return isExact ? error.offset : std::max(0, error.offset - 1);
}

} // namespace

std::optional<QByteArray> fileContents(const QString &path, qint64 largest, QList<CatalogProblem> &problems)
{
    const auto refuse = [&](Kind kind, const QStringList &details) {
        problems.append({kind, path, {}, {}, 0, details});
        return std::nullopt;
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return refuse(Kind::NotAFile, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Kind::CannotOpen, {file.errorString()});
    if (file.size() > largest)
        return refuse(Kind::TooLarge, {QString::number(file.size()), QString::number(largest)});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse(Kind::CannotOpen, {file.errorString()});
    return bytes;
}

QByteArray withoutByteOrderMark(const QByteArray &json)
{
    return json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
}

std::optional<QJsonValue> parsedJson(const QString &file, const QByteArray &json, QList<CatalogProblem> &problems)
{
    const auto refuse = [&](Kind kind, int line, const QStringList &details) {
        JsonPlace::keep(problems, {kind, file, {}, {}, line, details});
        return std::nullopt;
    };
    if (!json.isValidUtf8())
        return refuse(Kind::NotUtf8, firstBadLine(json), {});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto [line, column] = lineAndColumn(json, placeOf(error));
        return refuse(Kind::NotJson, line, {QString::number(line), QString::number(column), error.errorString()});
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
