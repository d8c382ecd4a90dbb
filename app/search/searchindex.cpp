// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchindex.h"

#include "language/texts.h"
#include "search/closereading.h"
#include "search/entrytexts.h"
#include "search/folding.h"
#include "search/indexdata.h"
#include "search/indexwriter.h"
#include "search/query.h"
#include "search/ranking.h"
#include "search/scores.h"

#include <QHash>

#include <algorithm>

namespace {

struct Candidate
{
    float score;
    quint32 entry;
    int passage = -1;

    /// The better one is the smaller.
    bool operator<(const Candidate &other) const
    {
        return score > other.score || (score == other.score && entry < other.entry);
    }
};

Lexicon stopWordsOf(const Catalog &catalog)
{
    LexiconWriter writer;
    for (const QStringList &words : catalog.stopWords) {
        for (const QString &word : words) {
            // "n’ai" is read as two.
            const QStringList parts = foldedWords(word);
            for (const QString &part : parts)
                writer.add(part);
            writer.add(parts.join(QString()));
        }
    }
    std::vector<quint32> ranks;
    return writer.finish(ranks);
}

float commonnessOf(const Catalog &catalog, EntryRef ref)
{
    if (ref.kind != EntryKind::Code)
        return Ranking::commonness(Ranking::UnknownStep);
    const StatusCode &code = catalog.codes.at(ref.index);
    const int step = code.frequency ? code.frequency->step : Ranking::UnknownStep;
    // However rare, a registered code is no rarer than what nobody has judged: its number is its own.
    return Ranking::commonness(code.isRegistered() ? std::max(step, Ranking::UnknownStep) : step);
}

/// Whether the operators of a query let an entry through.
class Gate
{
public:
    Gate(const Query &query, const IndexData &index, const SearchIndex::Filter &accepts)
        : m_query(query)
        , m_index(index)
        , m_accepts(accepts)
        , m_isOpen(!accepts && query.conditions.isEmpty() && query.quoted.isEmpty() && query.without.isEmpty())
    {
        if (query.conditions.isEmpty())
            return;
        for (const EntryFacts &facts : index.facts)
            m_areMet.push_back(std::ranges::all_of(
                query.conditions, [&](const EntryCondition &condition) { return meets(facts, condition); }));
    }

    bool passes(quint32 entry) const
    {
        if (m_isOpen)
            return true;
        const auto isHeld = [&](const QStringList &words) { return CloseReading::holds(words, entry, m_index); };
        return (!m_accepts || m_accepts(m_index.entries[entry]))
            && (m_areMet.empty() || m_areMet[m_index.factsOf[entry]]) && std::ranges::all_of(m_query.quoted, isHeld)
            && std::ranges::none_of(m_query.without, isHeld);
    }

private:
    const Query &m_query;
    const IndexData &m_index;
    const SearchIndex::Filter &m_accepts;
    bool m_isOpen;
    std::vector<bool> m_areMet; ///< the conditions, by each of the facts there are; empty without conditions
};

std::vector<Candidate> candidatesOf(const Query &query, const Scores &scores, const Gate &gate, std::size_t entries)
{
    std::vector<Candidate> candidates;
    const bool hasWords = !query.words.isEmpty();
    const float share = Ranking::share(std::ranges::count(query.words, false, &QueryWord::isStop));
    float most = 0;
    for (quint32 entry = 0; entry < entries; ++entry) {
        const float covered = scores.covered(entry);
        if ((hasWords && covered == 0 && scores.score(entry) == 0) || !gate.passes(entry))
            continue;
        most = std::max(most, covered);
        candidates.push_back({scores.score(entry), entry});
    }
    std::erase_if(candidates, [&](const Candidate &candidate) {
        return scores.covered(candidate.entry) < share * most && !scores.isOwnNumber(candidate.entry);
    });
    return candidates;
}

} // namespace

SearchIndex::SearchIndex(const Texts &texts)
{
    auto data = std::make_shared<IndexData>();
    const Catalog &catalog = texts.catalog();
    const EntryTexts entryTexts(texts);
    IndexWriter writer(catalog.synonyms);
    QHash<EntryFacts, quint32> places;
    const auto read = [&](EntryKind kind, const auto &entries) {
        for (int i = 0; i < entries.size(); ++i) {
            const EntryRef ref{kind, i};
            data->entries.push_back(ref);
            data->ids.append(entries.at(i).id);
            const EntryFacts facts(catalog, ref);
            if (!places.contains(facts)) {
                places.insert(facts, quint32(data->facts.size()));
                data->facts.push_back(facts);
            }
            data->factsOf.push_back(places.value(facts));
            data->commonness.push_back(commonnessOf(catalog, ref));
            entryTexts.visit(ref, [&](const Passage &passage) { writer.write(passage); });
            writer.endEntry();
        }
    };
    read(EntryKind::Code, catalog.codes);
    read(EntryKind::Term, catalog.terms);
    read(EntryKind::Class, catalog.classes);
    read(EntryKind::Guide, catalog.guides);
    read(EntryKind::DecisionTree, catalog.decisionTrees);
    data->words = writer.finishWords();
    data->synonyms = writer.synonyms();
    data->spelling = Spelling(data->words.lexicon);
    data->stopWords = stopWordsOf(catalog);
    for (const QStringList &questions : catalog.meaningQuestions) {
        for (const QString &question : questions)
            data->meaningQuestions.append(Query::wordsOf(question));
    }
    data->names = writer.names();
    data->wordsOfNames = writer.wordsOfNames();
    data->numbers = writer.numbers();
    data->nearest = NearestNames(data->names, data->wordsOfNames);
    data->filters = FilterVocabulary(texts);
    m_data = std::move(data);
}

SearchAnswer SearchIndex::find(const QString &typed, int limit, const Filter &accepts) const
{
    SearchAnswer answer;
    Query query = Query::from(typed, *m_data);
    if (query.isEmpty()) {
        if (!typed.trimmed().isEmpty())
            answer.nearest = nearestNames(typed);
        return answer;
    }
    const Expansion expansion(query, *m_data);
    const Scores scores(query, expansion, *m_data);
    answer.words = expansion.spellings();
    const Gate gate(query, *m_data, accepts);
    std::vector<Candidate> found = candidatesOf(query, scores, gate, m_data->entries.size());
    if (found.empty() && !query.quoted.isEmpty()) {
        // Prose has quotation marks too.
        query.quoted.clear();
        found = candidatesOf(query, scores, gate, m_data->entries.size());
    }
    answer.total = int(found.size());
    if (found.empty())
        answer.nearest = nearestNames(typed);
    else if (expansion.isAllCorrected())
        answer.suggestion = expansion.corrected();

    // Most candidates are dismissed by one comparison, since equal ones come in reading order.
    const auto wanted = [&](std::ptrdiff_t count) { return found.begin() + std::min(count, std::ssize(found)); };
    const auto close = wanted(Ranking::MostReadClosely);
    std::partial_sort(found.begin(), std::max(close, wanted(limit)), found.end());
    const CloseReading reading(expansion, scores.rarities(), *m_data);
    for (auto it = found.begin(); it != close; ++it) {
        const CloseReading::Found best = reading.read(it->entry);
        it->score += best.score * scores.likelihood(it->entry);
        it->passage = best.passage;
    }
    std::sort(found.begin(), close);
    answer.hits.reserve(wanted(std::max(limit, 0)) - found.begin());
    for (auto it = found.begin(); it < wanted(std::max(limit, 0)); ++it)
        answer.hits.append(
            {m_data->entries[it->entry], it->score, it->passage, reading.reasons(it->entry, it->passage)});
    return answer;
}

QStringList SearchIndex::nearestNames(const QString &query) const
{
    constexpr std::size_t Most = 5;
    QStringList ids;
    // Signs alone are near to nothing; questions are an offer whatever was meant.
    if (phrases(query).constFirst().isEmpty()) {
        for (std::size_t entry = 0; entry < m_data->entries.size() && ids.isEmpty(); ++entry) {
            if (m_data->entries[entry].kind == EntryKind::DecisionTree)
                ids.append(m_data->ids.at(qsizetype(entry)));
        }
        if (!ids.isEmpty())
            return ids;
    }
    for (const quint32 entry :
         m_data->nearest.find(m_data->names, m_data->wordsOfNames, phrases(query).constFirst(), Most))
        ids.append(m_data->ids.at(entry));
    return ids;
}

const FilterVocabulary &SearchIndex::filters() const
{
    return m_data->filters;
}
