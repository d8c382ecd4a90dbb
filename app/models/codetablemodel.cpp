// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codetablemodel.h"

#include "article/vocabulary.h"
#include "language/texts.h"
#include "models/issuermarks.h"
#include "models/roles.h"
#include "search/folding.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

CodeTableModel::CodeTableModel(const Texts &texts, QObject *parent)
    : QAbstractListModel(parent)
    , m_texts(texts)
    , m_lightings(Lightings::ofCatalog(texts))
{
    // The catalog keeps the codes of a class together, so a section's end is found without asking every code.
    const QList<StatusCode> &codes = texts.catalog().codes;
    for (auto begin = codes.begin(); begin != codes.end();) {
        const QString classId = begin->classId();
        const auto end = std::partition_point(begin, codes.end(),
                                              [&classId](const StatusCode &code) { return code.classId() == classId; });
        m_sections.append({classId, int(begin - codes.begin()), int(end - begin)});
        begin = end;
    }
}

QString CodeTableModel::sectionName(int section) const
{
    const QString classId = m_sections.at(section).classId;
    const QString name = m_texts.text(classId, "name");
    return classId == "class:other"_L1 ? name : u"%1 %2"_s.arg(Vocabulary::classLabel(classId), name);
}

QModelIndex CodeTableModel::indexOf(const QString &id) const
{
    const EntryRef entry = m_texts.catalog().find(id);
    return entry.isValid() && entry.kind == EntryKind::Code ? index(entry.index) : QModelIndex();
}

QModelIndex CodeTableModel::find(const QString &typed, const QModelIndex &from) const
{
    const QString wanted = folded(typed.trimmed());
    const QList<StatusCode> &codes = m_texts.catalog().codes;
    if (wanted.isEmpty() || codes.isEmpty())
        return {};
    const int count = int(codes.size());
    const auto first = [&](auto matches) {
        for (int step = 0; step < count; ++step) {
            const int row = (std::max(0, from.row()) + step) % count;
            if (matches(codes.at(row)))
                return index(row);
        }
        return QModelIndex();
    };
    const auto name = [this](const StatusCode &code) { return folded(m_texts.text(code.id, "name")); };
    QModelIndex found = first([&](const StatusCode &code) { return code.numberText().startsWith(wanted); });
    if (!found.isValid())
        found = first([&](const StatusCode &code) { return name(code).startsWith(wanted); });
    if (!found.isValid())
        found = first([&](const StatusCode &code) { return name(code).contains(u' ' + wanted); });
    return found;
}

void CodeTableModel::addLighting(const Lighting &lighting)
{
    m_lightings.append(lighting);
    emit lightingsChanged();
}

void CodeTableModel::setLighting(int lighting)
{
    if (lighting == m_lighting || lighting < 0 || lighting >= m_lightings.size())
        return;
    m_lighting = lighting;
    m_only = -1;
    relight();
}

int CodeTableModel::lightingCalled(const QString &id) const
{
    const auto it = std::ranges::find(m_lightings, id, &Lighting::id);
    return it == m_lightings.end() ? -1 : int(it - m_lightings.begin());
}

void CodeTableModel::setOnly(int key)
{
    if (key == m_only)
        return;
    m_only = key;
    relight();
}

QList<CodeTableModel::Entry> CodeTableModel::legend() const
{
    const Lighting &lighting = m_lightings.at(m_lighting);
    QMap<int, int> counts;
    for (const StatusCode &code : m_texts.catalog().codes)
        ++counts[lighting.keyOf(code)];
    QList<Entry> legend;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        legend.append({it.key(), lighting.lightOf(it.key()), it.value()});
    return legend;
}

void CodeTableModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void CodeTableModel::relight()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1),
                         {LightRole, IsDimmedRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
    emit lightingChanged();
}

int CodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.catalog().codes.size());
}

QVariant CodeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatusCode &code = m_texts.catalog().codes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2"_s.arg(code.numberText(), m_texts.text(code.id, "name"));
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case Qt::ToolTipRole:
        // Marked as rich text: Qt would show "&amp;" as it stands otherwise, and not wrap a long line.
        return u"<qt><b>%1</b><br>%2</qt>"_s.arg(data(index, Qt::DisplayRole).toString().toHtmlEscaped(),
                                                 m_texts.text(code.id, "summary").toHtmlEscaped());
    case IdRole:
        return code.id;
    case IsGroupRole:
        return false;
    case ClassRole:
        return code.classId();
    case NumberRole:
        return code.numberText();
    case NameRole:
        return m_texts.text(code.id, "name");
    case SummaryRole:
        return m_texts.text(code.id, "summary");
    case IssuerRole:
        return code.isRegistered() ? QString() : m_texts.text(u"issuer:"_s + code.issuer, "name");
    case MarkRole:
        return mark(index.row());
    case LightRole:
        return m_lightings.at(m_lighting).keyOf(code);
    case IsDimmedRole:
        return m_only >= 0 && m_lightings.at(m_lighting).keyOf(code) != m_only;
    default:
        return {};
    }
}

bool CodeTableModel::sharesNumber(int row) const
{
    // Codes of one number stand next to each other.
    const QList<StatusCode> &codes = m_texts.catalog().codes;
    const auto isTwin = [&](int other) {
        return other >= 0 && other < codes.size() && codes.at(other).number == codes.at(row).number
            && codes.at(other).kind == codes.at(row).kind;
    };
    return isTwin(row - 1) || isTwin(row + 1);
}

QString CodeTableModel::mark(int row) const
{
    if (!sharesNumber(row))
        return {};
    const Catalog &catalog = m_texts.catalog();
    const Issuer *issuer = catalog.issuer(u"issuer:"_s + catalog.codes.at(row).issuer);
    if (!issuer)
        return {};
    if (m_marks.isEmpty())
        m_marks = issuerMarks(catalog.issuers);
    return m_marks.at(issuer - catalog.issuers.constData());
}

QString CodeTableModel::accessibleText(int row) const
{
    const StatusCode &code = m_texts.catalog().codes.at(row);
    QStringList parts{code.numberText(), m_texts.text(code.id, "name"), m_texts.text(code.classId(), "singular")};
    if (!code.isRegistered())
        parts.append(m_texts.text(u"issuer:"_s + code.issuer, "name"));
    const Lighting &lighting = m_lightings.at(m_lighting);
    const Light light = lighting.lightOf(lighting.keyOf(code));
    if (light.classId.isEmpty()) // else it has been said
        parts.append(u"%1: %2"_s.arg(lighting.name(), light.name));
    return parts.join(u", "_s);
}
