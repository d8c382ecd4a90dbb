// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entrytreemodel.h"

#include "article/vocabulary.h"
#include "language/language.h"
#include "language/texts.h"
#include "models/roles.h"
#include "search/folding.h"
#include "search/reasontext.h"
#include "search/snippet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString TermsGroup = u"group:terms"_s;
const QString PagesGroup = u"group:pages"_s;

} // namespace

QList<EntryGroup> browseGroups(const Catalog &catalog, const EntryFilter &filter)
{
    QList<EntryGroup> groups;
    QHash<QString, qsizetype> places;
    for (const CodeClass &codeClass : catalog.classes) {
        places.insert(codeClass.id, groups.size());
        groups.append({codeClass.id, {}});
    }
    for (int i = 0; i < catalog.codes.size(); ++i) {
        const StatusCode &code = catalog.codes.at(i);
        const auto place = places.constFind(code.classId());
        if (place != places.constEnd() && filter.accepts(code))
            groups[*place].entries.append({EntryKind::Code, i});
    }
    groups.removeIf([](const EntryGroup &group) { return group.entries.isEmpty(); });
    return groups;
}

QList<EntryGroup> hitGroups(const Catalog &catalog, const QList<SearchHit> &hits)
{
    QList<EntryGroup> groups;
    for (const SearchHit &hit : hits) {
        QString id = PagesGroup;
        if (hit.entry.kind == EntryKind::Code)
            id = catalog.codes.at(hit.entry.index).classId();
        else if (hit.entry.kind == EntryKind::Term)
            id = TermsGroup;
        auto group = std::ranges::find(groups, id, &EntryGroup::id);
        if (group == groups.end())
            group = groups.insert(groups.end(), {id, {}});
        group->entries.append(hit.entry);
        group->hits.append(hit);
    }
    return groups;
}

EntryTreeModel::EntryTreeModel(const Texts &texts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_texts(texts)
    , m_catalog(texts.catalog())
    , m_entryTexts(texts)
{
}

void EntryTreeModel::setGroups(const QList<EntryGroup> &groups, const QStringList &words)
{
    beginResetModel();
    m_groups = groups;
    m_words = words;
    endResetModel();
}

QModelIndex EntryTreeModel::indexOf(const QString &id) const
{
    const EntryRef entry = m_catalog.find(id);
    for (int g = 0; g < m_groups.size(); ++g) {
        if (m_groups.at(g).id == id)
            return index(g, 0);
        const qsizetype row = m_groups.at(g).entries.indexOf(entry);
        if (entry.isValid() && row >= 0)
            return index(int(row), 0, index(g, 0));
    }
    return {};
}

void EntryTreeModel::setFavourites(const QStringList &ids)
{
    m_favourites = {ids.begin(), ids.end()};
    retranslate();
}

void EntryTreeModel::setNoted(const QSet<QString> &ids)
{
    if (ids == m_noted)
        return;
    m_noted = ids;
    retranslate();
}

void EntryTreeModel::retranslate()
{
    for (int g = 0; g < m_groups.size(); ++g) {
        const QModelIndex group = index(g, 0);
        emit dataChanged(group, group);
        if (const int rows = rowCount(group); rows > 0)
            emit dataChanged(index(0, 0, group), index(rows - 1, 0, group));
    }
}

// An entry's internal id is its group's row + 1, a group's is 0.
QModelIndex EntryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex EntryTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int EntryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups.at(parent.row()).entries.size()) : 0;
}

int EntryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EntryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), role);
    const EntryGroup &group = m_groups.at(qsizetype(index.internalId()) - 1);
    const EntryRef entry = group.entries.at(index.row());
    switch (role) {
    case SnippetRole:
    case ReasonRole:
    case Qt::AccessibleDescriptionRole:
        return group.hits.isEmpty() ? QVariant() : hitData(group.hits.at(index.row()), role);
    case IsGroupRole:
        return false;
    case IdRole:
        return m_catalog.id(entry);
    case NameRole:
        return m_texts.text(m_catalog.id(entry), "name");
    case Qt::ToolTipRole:
        // Marked as rich text: Qt would show "&amp;" as it stands otherwise, and not wrap a long line.
        return u"<qt>%1%2</qt>"_s.arg(m_foundInNote.contains(m_catalog.id(entry)) ? tr("in your note") + u" – "_s
                                                                                  : QString(),
                                      m_texts.text(m_catalog.id(entry), "summary").toHtmlEscaped());
    case MatchesRole:
        return m_words.isEmpty()
            ? QVariant()
            : QVariant::fromValue(matchingRanges(m_texts.text(m_catalog.id(entry), "name"), m_words));
    case MatchedTextRole:
        return m_words.isEmpty() ? QVariant() : QVariant(matchedText(m_catalog.id(entry)));
    case IsFavouriteRole:
        return m_favourites.contains(m_catalog.id(entry));
    case FoundInNoteRole:
        return m_foundInNote.contains(m_catalog.id(entry));
    case HasNoteRole:
        return m_noted.contains(m_catalog.id(entry));
    default:
        return entry.kind == EntryKind::Code ? codeData(m_catalog.codes.at(entry.index), role) : pageData(entry, role);
    }
}

QVariant EntryTreeModel::hitData(const SearchHit &hit, int role) const
{
    constexpr qsizetype LongestSnippet = 110;
    const QString reason = ReasonText::of(hit.reasons);
    if (role == ReasonRole)
        return reason;
    const Snippet snippet = snippetOf(m_entryTexts, hit, m_words, LongestSnippet);
    if (role == SnippetRole)
        return QVariant::fromValue(snippet);
    return reason.isEmpty() ? snippet.text : u"%1, %2"_s.arg(reason, snippet.text);
}

QVariant EntryTreeModel::groupData(const EntryGroup &group, int role) const
{
    const bool isClass = m_catalog.codeClass(group.id);
    switch (role) {
    case Qt::DisplayRole:
        return isClass && group.id != "class:other"_L1
            ? u"%1 %2"_s.arg(Vocabulary::classLabel(group.id), groupName(group.id))
            : groupName(group.id);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(groupData(group, Qt::DisplayRole).toString(),
                               tr("%n entry(s)", nullptr, int(group.entries.size())));
    case IdRole:
        return group.id;
    case IsGroupRole:
        return true;
    case ClassRole:
        return isClass ? group.id : QString();
    case NumberRole:
        return isClass ? Vocabulary::classLabel(group.id) : QString();
    case NameRole:
        return groupName(group.id);
    case CountRole:
        return group.entries.size();
    default:
        return {};
    }
}

QVariant EntryTreeModel::codeData(const StatusCode &code, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2"_s.arg(code.numberText(), m_texts.text(code.id, "name"));
    case Qt::AccessibleTextRole: {
        QStringList parts{code.numberText(), m_texts.text(code.id, "name"), m_texts.text(code.classId(), "singular")};
        if (const QString issuer = codeData(code, IssuerRole).toString(); !issuer.isEmpty())
            parts.append(issuer);
        if (m_noted.contains(code.id))
            parts.append(tr("with a note"));
        return parts.join(u", "_s);
    }
    case ClassRole:
        return code.classId();
    case NumberRole:
        return code.numberText();
    case IssuerRole:
        return code.isRegistered() ? QString() : m_texts.text(u"issuer:"_s + code.issuer, "name");
    default:
        return {};
    }
}

QVariant EntryTreeModel::pageData(EntryRef entry, int role) const
{
    const QString id = m_catalog.id(entry);
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.text(id, "name");
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(m_texts.text(id, "name"), entry.kind == EntryKind::Term ? tr("term") : tr("overview"))
            + (m_noted.contains(id) ? u", "_s + tr("with a note") : QString());
    case ClassRole:
        return entry.kind == EntryKind::Class ? id : QString();
    case NumberRole:
        return entry.kind == EntryKind::Class ? Vocabulary::classLabel(id) : QString();
    default:
        return {};
    }
}

QString EntryTreeModel::groupName(const QString &id) const
{
    if (id == TermsGroup)
        return tr("Glossary");
    if (id == PagesGroup)
        return tr("Overviews");
    return m_texts.text(id, "name");
}

QString EntryTreeModel::matchedText(const QString &id) const
{
    if (m_foundInNote.contains(id))
        //: Why a query found an entry
        return tr("in your note");
    const auto holdsAll = [this](const QString &text) {
        return std::ranges::all_of(m_words,
                                   [&text](const QString &word) { return !matchingRanges(text, {word}).isEmpty(); });
    };
    const auto holdsAny = [this](const QString &text) { return !matchingRanges(text, m_words).isEmpty(); };
    const StatusCode *code = m_catalog.code(id);
    const QString name = (code ? code->numberText() + u' ' : QString()) + m_texts.text(id, "name");
    if (holdsAll(name))
        return {};
    // The current language first: what people read is closer than what they would have to translate.
    QStringList languages{m_texts.currentLanguage()};
    for (const QString &language : Language::available()) {
        if (language != languages.constFirst())
            languages.append(language);
    }
    QString partial;
    for (const QString &language : std::as_const(languages)) {
        QStringList texts{m_texts.textIn(language, id, "name")};
        texts += m_texts.listIn(language, id, "aliases");
        texts += m_texts.listIn(language, id, "synonyms");
        for (const QString &text : std::as_const(texts)) {
            if (holdsAll(text))
                return text;
            if (partial.isEmpty() && holdsAny(text) && !holdsAny(name))
                partial = text;
        }
    }
    return partial;
}
