// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchindex.h"

#include "language/texts.h"
#include "search/entrytexts.h"
#include "search/indexwriter.h"
#include "search/query.h"
#include "search/scores.h"

#include <algorithm>

namespace {

struct Candidate
{
    float score;
    quint32 entry;

    /// The better one is the smaller.
    bool operator<(const Candidate &other) const
    {
        return score > other.score || (score == other.score && entry < other.entry);
    }
};

} // namespace

SearchIndex::SearchIndex(const Texts &texts)
{
    const EntryTexts entryTexts(texts);
    IndexWriter writer;
    const auto read = [&](EntryKind kind, const auto &entries) {
        for (int i = 0; i < entries.size(); ++i) {
            const EntryRef ref{kind, i};
            const auto entry = quint32(m_entries.size());
            m_entries.push_back(ref);
            m_ids.append(entries.at(i).id);
            entryTexts.visit(ref, [&](Field field, const QString &text) { writer.write(entry, field, text); });
        }
    };
    const Catalog &catalog = texts.catalog();
    read(EntryKind::Code, catalog.codes);
    read(EntryKind::Term, catalog.terms);
    read(EntryKind::Class, catalog.classes);
    read(EntryKind::Guide, catalog.guides);
    read(EntryKind::DecisionTree, catalog.decisionTrees);
    m_words = writer.words();
    m_names = writer.names();
    m_nearest = NearestNames(m_names, m_words);
}

SearchAnswer SearchIndex::find(const QString &query, int limit, const Filter &accepts) const
{
    SearchAnswer answer;
    const Query asked = Query::from(query);
    if (asked.words.isEmpty())
        return answer;
    const Scores scores(asked, m_words, m_names, m_entries.size());
    answer.words = scores.spellings();

    std::vector<Candidate> found;
    const auto collect = [&](auto isWanted) {
        for (quint32 entry = 0; entry < m_entries.size(); ++entry) {
            if (isWanted(entry) && (!accepts || accepts(m_entries[entry])))
                found.push_back({scores.score(entry), entry});
        }
    };
    collect([&](quint32 entry) { return scores.holdsAll(entry); });
    if (found.empty())
        collect([&](quint32 entry) { return scores.holdsMost(entry); });

    answer.total = int(found.size());
    if (found.empty())
        answer.nearest = nearestNames(query);
    const auto shown = found.begin() + std::min(std::ptrdiff_t(std::max(limit, 0)), std::ssize(found));
    // Most candidates are dismissed by one comparison, since equal ones come in reading order.
    std::partial_sort(found.begin(), shown, found.end());
    for (auto it = found.begin(); it != shown; ++it)
        answer.hits.append({m_entries[it->entry], it->score});
    return answer;
}

QStringList SearchIndex::nearestNames(const QString &query) const
{
    constexpr std::size_t Most = 5;
    QStringList ids;
    for (const quint32 entry : m_nearest.find(m_names, m_words, phrases(query).constFirst(), Most))
        ids.append(m_ids.at(entry));
    return ids;
}
