// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/expansion.h"

#include "search/ranking.h"
#include "search/stemmer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 NoStem = 0xFFFFFFFF;

} // namespace

Expansion::Expansion(const Query &query, const IndexData &index)
    : m_query(query)
    , m_index(index)
{
    m_words.reserve(std::size_t(query.words.size()));
    for (const QueryWord &word : query.words) {
        m_words.push_back({&word});
        lookUp(m_words.back());
    }
    addSynonyms();
    for (ExpandedWord &word : m_words) {
        if (!word.answers.isEmpty() || word.asked->isNumber || query.isLog)
            continue;
        addParts(word);
        if (word.answers.isEmpty())
            correct(word);
    }
}

void Expansion::add(ExpandedWord &word, Lexicon::Range words, Variant variant, float factor)
{
    if (!words.isEmpty())
        word.answers.append({words, factor * Ranking::weight(variant), variant});
}

void Expansion::lookUp(ExpandedWord &word)
{
    const QueryWord &asked = *word.asked;
    const bool saysStatus = std::ranges::any_of(m_query.words, &QueryWord::isNumber);
    word.weight = asked.isStop ? Ranking::StopWord : 1;
    if ((m_query.isLog && saysStatus && !asked.isNumber) || asked.isInPath)
        word.weight *= Ranking::LogWord;
    const Lexicon::Range exact = m_index.words.lexicon.equalTo(asked.text);
    add(word, exact, Variant::Exact);
    if (!asked.isNumber && !asked.isStop)
        addStems(word, exact);
    if (!asked.isWhole && !m_query.isLog)
        addBegun(word, exact);
    if (m_query.isLog)
        return;
    for (const QString &joined : asked.joined) {
        const Lexicon::Range compound = m_index.words.lexicon.equalTo(joined);
        add(word, compound, Variant::Compound);
        // "out" says nothing, "time out" does; "can't" no more than "can".
        if (!compound.isEmpty() && m_index.stopWords.equalTo(joined).isEmpty())
            word.weight = 1;
    }
}

void Expansion::addStems(ExpandedWord &word, Lexicon::Range exact)
{
    const QueryWord &asked = *word.asked;
    const auto addWords = [&](std::span<const quint32> words) {
        for (const quint32 one : words) {
            if (exact.isEmpty() || one != exact.begin)
                add(word, {one, one + 1}, Variant::Stem);
        }
    };
    for (std::size_t language = 0; language < m_index.words.stems.size(); ++language) {
        const StemIndex &stems = m_index.words.stems[language];
        if (!exact.isEmpty()) {
            // What is known has its stems in the languages it is known in.
            if (const quint32 stem = stems.stemOf[exact.begin]; stem != StemIndex::None)
                addWords(stems.wordsOf(stem));
        } else if (const auto found = stems.stems.equalTo(stem(int(language), asked.text)); !found.isEmpty()) {
            addWords(stems.wordsOf(found.begin));
        }
        if (!asked.written.isEmpty()) {
            if (const auto found = stems.stems.equalTo(stem(int(language), asked.written)); !found.isEmpty())
                addWords(stems.wordsOf(found.begin));
        }
    }
}

void Expansion::addBegun(ExpandedWord &word, Lexicon::Range exact)
{
    const QueryWord &asked = *word.asked;
    if (asked.text.size() < Ranking::ShortestBeginning && !asked.isLast && !asked.isNumber)
        return;
    Lexicon::Range begun = m_index.words.lexicon.beginningWith(asked.text);
    if (!exact.isEmpty())
        begun.begin = exact.end;
    add(word, begun, Variant::Begun);
}

std::vector<quint32> Expansion::stemsIn(int language) const
{
    const StemIndex &stems = m_index.words.stems[std::size_t(language)];
    std::vector<quint32> numbers;
    for (const ExpandedWord &word : m_words) {
        const bool isKnown = !word.answers.isEmpty() && word.answers.front().variant == Variant::Exact;
        // What is known has its stems in the languages it is known in.
        quint32 number = isKnown ? stems.stemOf[word.answers.front().words.begin] : NoStem;
        if (!isKnown && !word.asked->isNumber) {
            const auto found = stems.stems.equalTo(stem(language, word.asked->text));
            number = found.isEmpty() ? NoStem : found.begin;
        }
        numbers.push_back(number);
    }
    return numbers;
}

void Expansion::addSynonyms()
{
    if (m_query.isLog)
        return;
    std::vector<Synonyms::Found> found;
    for (int language = 0; language < int(m_index.words.stems.size()); ++language)
        m_index.synonyms.find(language, stemsIn(language), found);
    for (const Synonyms::Found &one : found) {
        const Lexicon::Range idea = m_index.words.lexicon.equalTo(Synonyms::key(one.group));
        for (std::size_t i = one.begin; i < std::size_t(one.begin) + one.length; ++i) {
            if (!m_words[i].asked->isStop || one.length == 1)
                add(m_words[i], idea, Variant::Synonym);
        }
    }
}

/// "ratelimit": two known words written as one.
void Expansion::addParts(ExpandedWord &word)
{
    constexpr qsizetype ShortestPart = 3;
    const QString &text = word.asked->text;
    float best = 0;
    Lexicon::Range bestLeft;
    Lexicon::Range bestRight;
    for (qsizetype i = ShortestPart; i + ShortestPart <= text.size(); ++i) {
        const Lexicon::Range left = m_index.words.lexicon.equalTo(QStringView(text).first(i));
        if (left.isEmpty())
            continue;
        const Lexicon::Range right = m_index.words.lexicon.equalTo(QStringView(text).sliced(i));
        if (right.isEmpty())
            continue;
        const float held = std::min(float(m_index.words.postings.of(left).size()),
                                    float(m_index.words.postings.of(right).size()));
        if (held > best) {
            best = held;
            bestLeft = left;
            bestRight = right;
        }
    }
    add(word, bestLeft, Variant::Compound, 0.5F);
    add(word, bestRight, Variant::Compound, 0.5F);
}

void Expansion::correct(ExpandedWord &word)
{
    constexpr std::size_t MostCorrections = 3;
    std::vector<Spelling::Correction> corrections;
    const Lexicon &lexicon = m_index.words.lexicon;
    m_index.spelling.correct(lexicon, word.asked->text, word.asked->isLast, corrections);
    const auto held = [this](const Spelling::Correction &correction) {
        return m_index.words.postings.of(correction.words).size();
    };
    // The easiest slip first; of equal ones the commoner word, for it is more often meant.
    std::ranges::sort(corrections, [&](const Spelling::Correction &a, const Spelling::Correction &b) {
        return std::tuple(a.slips.count, a.slips.cost) < std::tuple(b.slips.count, b.slips.cost)
            || (a.slips == b.slips && held(a) > held(b));
    });
    if (corrections.size() > MostCorrections)
        corrections.resize(MostCorrections);
    for (const Spelling::Correction &correction : corrections) {
        if (correction.slips.count > corrections.front().slips.count)
            break;
        add(word, correction.words, Variant::Typo, Ranking::slip(correction.slips.cost));
        if (word.correction.isEmpty())
            word.correction = lexicon.word(correction.words.begin).toString();
    }
}

QStringList Expansion::spellings() const
{
    constexpr quint32 MostOfOne = 8;
    QStringList spellings;
    for (const ExpandedWord &word : m_words) {
        if (word.asked->isStop && m_words.size() > 1)
            continue;
        if ((!word.answers.isEmpty() && word.correction.isEmpty()) || word.asked->isNumber)
            spellings.append(word.asked->text);
        if (!word.asked->familyPrefix.isEmpty())
            spellings.append(word.asked->familyPrefix);
        for (const ExpandedWord::Answer &answer : word.answers) {
            if (answer.variant == Variant::Exact || answer.variant == Variant::Begun
                || answer.variant == Variant::Synonym)
                continue;
            for (quint32 i = answer.words.begin; i < std::min(answer.words.end, answer.words.begin + MostOfOne); ++i)
                spellings.append(m_index.words.lexicon.word(i).toString());
        }
    }
    spellings.removeDuplicates();
    return spellings;
}

QString Expansion::corrected() const
{
    QStringList words;
    bool isCorrected = false;
    for (const ExpandedWord &word : m_words) {
        words.append(word.correction.isEmpty() ? word.asked->text : word.correction);
        isCorrected = isCorrected || !word.correction.isEmpty();
    }
    return isCorrected ? words.join(u' ') : QString();
}

bool Expansion::isAllCorrected() const
{
    return !m_words.empty() && std::ranges::all_of(m_words, [](const ExpandedWord &word) {
        return !word.correction.isEmpty() || word.asked->isStop;
    });
}
