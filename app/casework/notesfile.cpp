// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/notesfile.h"

#include "casework/notemerge.h"
#include "casework/notestore.h"
#include "catalog/jsonfile.h"
#include "catalog/jsonplace.h"
#include "catalog/jsonposition.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

namespace {

constexpr int Format = 1;
constexpr qint64 LargestFile = 64LL * 1024 * 1024;

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
    const QByteArray json = withoutByteOrderMark(bytes);
    const std::optional<QJsonValue> value = parsedJson(file, json, reading.problems);
    if (!value)
        return reading;
    const JsonPlace root(reading.problems, file, *value);
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
    NotesReading refused;
    const std::optional<QByteArray> json = fileContents(path, LargestFile, refused.problems);
    return json ? readNotesFile(path, *json) : refused;
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
