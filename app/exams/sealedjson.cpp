// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exams/sealedjson.h"

#include "catalog/jsonfile.h"
#include "catalog/jsonplace.h"
#include "catalog/jsonposition.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

namespace {

constexpr int Format = 1;
const QString KindKey = u"statut"_s;
const QString FormatKey = u"format"_s;
const QString ChecksumKey = u"checksum"_s;

/// QJsonObject sorts its keys, so that the same content has the same checksum.
QString checksum(const QJsonObject &content)
{
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject without(QJsonObject object, const QStringList &keys)
{
    for (const QString &key : keys)
        object.remove(key);
    return object;
}

} // namespace

QByteArray sealedJson(const QString &kind, const QJsonObject &content)
{
    QJsonObject object = content;
    object.insert(KindKey, kind);
    object.insert(FormatKey, Format);
    object.insert(ChecksumKey, checksum(object));
    return QJsonDocument(object).toJson();
}

QList<ExamFileProblem> readSealedJson(const QString &file, const QByteArray &bytes, const QString &kind,
                                      const std::function<void(const JsonPlace &content)> &read)
{
    QList<CatalogProblem> found;
    const auto told = [&](ExamFileProblem::Kind what) {
        QList<ExamFileProblem> problems;
        for (const CatalogProblem &problem : std::as_const(found))
            problems.append({what, problem});
        return problems;
    };
    const QByteArray json = withoutByteOrderMark(bytes);
    const std::optional<QJsonValue> value = parsedJson(file, json, found);
    if (!value)
        return told(ExamFileProblem::Kind::Unreadable);
    const QJsonObject object = value->toObject();
    const auto at = [&](const QStringList &path) {
        const JsonPlace root(found, file, *value);
        root.reportAt(path, Kind::WrongType, {});
    };
    ExamFileProblem::Kind what = ExamFileProblem::Kind::Unreadable;
    if (object.value(KindKey) != kind) {
        at({});
        what = ExamFileProblem::Kind::NotAnExam;
    } else if (object.value(FormatKey).toDouble() > Format) {
        at({FormatKey});
        what = ExamFileProblem::Kind::NewerFormat;
    } else {
        read(JsonPlace(found, file, without(object, {KindKey, FormatKey, ChecksumKey})));
        if (const QStringList twice = duplicateKey(json); !twice.isEmpty()) {
            at(twice);
            what = ExamFileProblem::Kind::NotAsSaved;
        } else if (object.value(ChecksumKey) != checksum(without(object, {ChecksumKey}))) {
            if (found.isEmpty())
                at({ChecksumKey});
            what = ExamFileProblem::Kind::NotAsSaved;
        }
    }
    for (CatalogProblem &problem : found)
        problem.line = lineOfValue(json, problem.path);
    return told(what);
}
