// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/questiontable.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;

namespace {

struct Row
{
    int line = 0;
    QStringList cells;
    bool isOpen = false; ///< its last cell is quoted and never ends
};

/// The separator that the first line holds most of, outside quotation marks.
QChar separatorOf(const QString &text)
{
    QChar found = u',';
    qsizetype most = 0;
    const QString line = text.section(u'\n', 0, 0);
    for (const QChar candidate : {u'\t', u';', u','}) {
        if (const qsizetype count = line.count(candidate); count > most) {
            most = count;
            found = candidate;
        }
    }
    return found;
}

QList<Row> rowsOf(const QString &text, QChar separator)
{
    QList<Row> rows;
    Row row;
    QString cell;
    int line = 1;
    row.line = line;
    bool isQuoted = false;
    const auto endCell = [&] {
        row.cells.append(cell.trimmed());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        const auto isEmpty = [](const QString &each) { return each.isEmpty(); };
        if (!std::ranges::all_of(row.cells, isEmpty))
            rows.append(row);
        row = {};
        row.line = line;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            ++line;
        if (isQuoted) {
            const bool isTwice = c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (c != u'"' || isTwice)
                cell += c;
            else
                isQuoted = false;
            i += isTwice ? 1 : 0;
        } else if (c == u'"' && cell.trimmed().isEmpty()) {
            cell.clear();
            isQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else {
            cell += c;
        }
    }
    row.isOpen = isQuoted;
    endRow();
    if (isQuoted && !rows.isEmpty())
        rows.last().isOpen = true;
    return rows;
}

enum class Column { Question, Right, Wrong, Type, Reason, Name, Unknown };

Column columnOf(const QString &name)
{
    const QString word = name.toLower();
    // "wrong 2", "faux3": a column may be numbered.
    const auto isNumbered = [&](QLatin1StringView head) {
        return word.startsWith(head)
            && std::ranges::all_of(word.sliced(head.size()), [](QChar c) { return c.isDigit() || c.isSpace(); });
    };
    if (word == "question"_L1)
        return Column::Question;
    if (word == "right"_L1 || word == "juste"_L1 || word == "answer"_L1 || word == "réponse"_L1)
        return Column::Right;
    if (isNumbered("wrong"_L1) || isNumbered("faux"_L1))
        return Column::Wrong;
    if (word == "type"_L1)
        return Column::Type;
    if (word == "reason"_L1 || word == "raison"_L1 || word == "feedback"_L1)
        return Column::Reason;
    if (word == "name"_L1 || word == "nom"_L1)
        return Column::Name;
    return Column::Unknown;
}

QStringList parts(const QString &cell)
{
    QStringList list;
    const QStringList split = cell.split(u'|');
    for (const QString &part : split) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list;
}

const QStringList True{u"true"_s, u"vrai"_s, u"t"_s, u"v"_s};
const QStringList False{u"false"_s, u"faux"_s, u"f"_s};
const QString Types = u"choice, true-false, short, match"_s;

void addRow(const QString &file, const Row &row, const QList<Column> &columns, ImportedQuestions &imported)
{
    QuestionDraft draft;
    draft.line = row.line;
    QString type;
    QString right;
    QStringList wrong;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells.at(i);
        switch (columns.at(i)) {
        case Column::Question:
            draft.text = cell;
            break;
        case Column::Right:
            right = cell;
            break;
        case Column::Wrong:
            wrong += parts(cell);
            break;
        case Column::Type:
            type = cell.toLower();
            break;
        case Column::Reason:
            draft.reason = cell;
            break;
        case Column::Name:
            draft.name = cell;
            break;
        case Column::Unknown:
            break;
        }
    }
    const bool isTruth = True.contains(right.toLower()) || False.contains(right.toLower());
    if (type.isEmpty())
        type = !wrong.isEmpty() ? u"choice"_s : isTruth ? u"true-false"_s : u"short"_s;
    const auto report = [&](Kind kind, const QStringList &details = {}) {
        imported.report({kind, file, row.line, details});
    };
    if (type == "choice"_L1) {
        if (!right.isEmpty())
            draft.choices.append({right, true});
        for (const QString &text : std::as_const(wrong))
            draft.choices.append({text, false});
        imported.add(file, draft);
    } else if (type == "true-false"_L1) {
        draft.form = QuestionDraft::Form::TrueFalse;
        draft.isTrue = True.contains(right.toLower());
        if (isTruth)
            imported.add(file, draft);
        else
            report(Kind::NoAnswer);
    } else if (type == "short"_L1) {
        draft.form = QuestionDraft::Form::Short;
        draft.accepted = parts(right);
        imported.add(file, draft);
    } else if (type == "match"_L1) {
        QList<std::pair<QString, QString>> pairs;
        const QStringList written = parts(right);
        for (const QString &pair : written) {
            const QString left = pair.section(u"->"_s, 0, 0).trimmed();
            const QString matching = pair.section(u"->"_s, 1).trimmed();
            if (left.isEmpty() || matching.isEmpty())
                return report(Kind::BadPair, {pair.left(60)});
            pairs.append({left, matching});
        }
        if (pairs.isEmpty())
            return report(Kind::NoAnswer);
        imported.addPairs(file, draft, pairs);
    } else {
        report(Kind::UnknownType, {type.left(60), Types});
    }
}

} // namespace

ImportedQuestions readQuestionTable(const QString &file, const QByteArray &bytes)
{
    ImportedQuestions imported;
    const std::optional<QString> text = imported.textOf(file, bytes);
    if (!text)
        return imported;
    const QList<Row> rows = rowsOf(*text, separatorOf(*text));
    if (rows.isEmpty()) {
        imported.report({Kind::NothingInIt, file, 0, {}});
        return imported;
    }
    QList<Column> columns;
    const Row &head = rows.constFirst();
    for (const QString &name : head.cells)
        columns.append(columnOf(name));
    for (const auto &[column, name] :
         {std::pair(Column::Question, u"question"_s), std::pair(Column::Right, u"right"_s)}) {
        if (!columns.contains(column)) {
            imported.report({Kind::NoHeader, file, head.line, {name, head.cells.join(u", "_s).left(200)}});
            return imported;
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i) == Column::Unknown)
            imported.report({Kind::UnknownColumn,
                             file,
                             head.line,
                             {head.cells.at(i).left(60), u"question, right, wrong, type, reason, name"_s}});
    }
    if (rows.size() == 1)
        imported.report({Kind::NothingInIt, file, 0, {}});
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        const QStringList counts{QString::number(row.cells.size()), QString::number(columns.size())};
        if (row.isOpen)
            imported.report({Kind::OpenQuote, file, row.line, {}});
        else if (row.cells.size() > columns.size())
            imported.report({Kind::TooManyCells, file, row.line, counts});
        else if (row.cells.size() < columns.size())
            imported.report({Kind::TooFewCells, file, row.line, counts});
        else
            addRow(file, row, columns, imported);
    }
    return imported;
}
