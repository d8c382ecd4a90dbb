// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notesfile.h"

#include "casework/notemerge.h"
#include "casework/notestore.h"
#include "catalog/jsonplace.h"
#include "catalog/jsonposition.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

namespace {

constexpr int Format = 1;
constexpr qint64 LargestFile = 64LL * 1024 * 1024;

/// The line (from 1) of @p text that is not UTF-8.
int firstBadLine(const QByteArray &text)
{
    int line = 1;
    for (qsizetype begin = 0; begin < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype length = (end < 0 ? text.size() : end) - begin;
        if (!QByteArrayView(text).sliced(begin, length).isValidUtf8())
            return line;
        begin += length + 1;
    }
    return 0;
}

void readNotes(const JsonPlace &place, QHash<QString, QString> &notes)
{
    if (!place.value().isObject())
        return place.reportWrongType(u"object"_s);
    const QJsonObject object = place.value().toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const JsonPlace note(place, it.key(), it.value());
        if (!note.value().isString())
            note.reportWrongType(u"text"_s);
        else if (it.key().isEmpty())
            note.report(Kind::NotAnId, {QString(), u"522-cloudflare"_s});
        else
            notes.insert(it.key(), note.value().toString());
    }
}

} // namespace

QByteArray notesFile(const QHash<QString, QString> &notes)
{
    QJsonObject object;
    for (auto it = notes.begin(); it != notes.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument({{u"format"_s, Format}, {u"notes"_s, object}}).toJson();
}

NotesReading readNotesFile(const QString &file, const QByteArray &bytes)
{
    NotesReading reading;
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (!json.isValidUtf8()) {
        reading.problems.append({Kind::NotUtf8, file, {}, {}, firstBadLine(json), {}});
        return reading;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto [line, column] = lineAndColumn(json, std::min<qsizetype>(error.offset, json.size()));
        reading.problems.append(
            {Kind::NotJson, file, {}, {}, line, {QString::number(line), QString::number(column), error.errorString()}});
        return reading;
    }
    const JsonPlace root(reading.problems, file,
                         document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (!root.value().isObject()) {
        root.reportWrongType(u"object"_s);
    } else if (const QStringList path = duplicateKey(json); !path.isEmpty()) {
        root.reportAt(path, Kind::DuplicateKey, {shown(path.last())});
    } else {
        ObjectReader reader(root);
        const std::optional<int> format = reader.integer(u"format"_s, 1, 1'000'000);
        if (format && *format > Format)
            JsonPlace(root, u"format"_s)
                .report(Kind::UnknownFormat, {QString::number(*format), QString::number(Format)});
        reader.at(u"notes"_s, Need::Required, [&](const JsonPlace &place) { readNotes(place, reading.notes); });
        reader.finish();
    }
    for (CatalogProblem &problem : reading.problems)
        problem.line = lineOfValue(json, problem.path);
    if (!reading.problems.isEmpty())
        reading.notes.clear(); // half of it would look like all of it
    return reading;
}

NotesReading readNotesFile(const QString &path)
{
    const auto refused = [&path](Kind kind, const QStringList &details) {
        return NotesReading{{}, {{kind, path, {}, {}, 0, details}}};
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return refused(Kind::NotAFile, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Kind::CannotOpen, {file.errorString()});
    if (file.size() > LargestFile)
        return refused(Kind::TooLarge, {QString::number(file.size()), QString::number(LargestFile)});
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refused(Kind::CannotOpen, {file.errorString()});
    return readNotesFile(path, json);
}

NotesImport importNotes(const QHash<QString, QString> &notes, NoteStore &store)
{
    NotesImport result;
    QStringList ids = notes.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const auto fail = [&](const QString &reason) {
            result.failedId = id;
            result.reason = reason;
            return result;
        };
        const NoteReading old = store.read(id);
        if (!old.reason.isEmpty())
            return fail(old.reason);
        const QString text = bothNotes(old.text, notes.value(id));
        if (text == old.text) {
            ++result.unchanged;
            continue;
        }
        if (const QString reason = store.write(id, text); !reason.isEmpty())
            return fail(reason);
        ++(old.text.trimmed().isEmpty() ? result.added : result.merged);
    }
    return result;
}
