// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/indexwriter.h"

#include "search/letters.h"
#include "search/query.h"
#include "search/stemmer.h"
#include "search/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int BitsOfCount = 4;
constexpr quint32 MostCounted = (1U << BitsOfCount) - 1;

quint32 countOf(quint32 counts, Field field)
{
    return counts >> (int(field) * BitsOfCount) & MostCounted;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

IndexWriter::IndexWriter(const QList<SynonymGroup> &synonyms)
    : m_stems(std::size_t(Catalog::Languages.size()))
    , m_notes(m_stems.size())
    , m_synonyms(synonyms, m_stems)
{
}

template<typename Action>
void IndexWriter::forLanguagesOf(const Passage &passage, Action action)
{
    if (passage.language != Passage::AnyLanguage)
        return action(passage.language);
    for (int language = 0; language < int(m_notes.size()); ++language)
        action(language);
}

void IndexWriter::write(const Passage &passage)
{
    if (passage.field == Field::Number) {
        m_numbers.add(plainLetters(passage.text), m_entry, 1);
        m_names.add(plainLetters(passage.text), m_entry, 1);
        m_passages.push_back({quint32(m_tokens.size())});
        return;
    }
    writeWords(passage);
    if (const float weight = Ranking::nameWeight(passage.field); weight > 0)
        writeName(weight, passage.text);
}

void IndexWriter::writeWords(const Passage &passage)
{
    const bool isWrittenPlainly = isAscii(passage.text);
    QList<qsizetype> origins;
    const QString plain = plainLetters(passage.text, isWrittenPlainly ? nullptr : &origins);
    const bool isName = passage.field == Field::Name || passage.field == Field::Alias;
    PassageWords words;
    words.begin = quint32(m_tokens.size());
    words.field = passage.field;
    words.language = qint8(passage.language);
    m_more.clear();
    forEachCompound(plain, [&](QStringView compound) {
        const quint32 first = quint32(m_tokens.size()) - words.begin;
        forEachWord(compound, [&](QStringView word) {
            const quint32 number = m_words.add(word);
            // What an apostrophe leaves of an article is found, but says nothing.
            const bool isArticle = isElidedArticle(compound, word);
            QString written;
            if (!isWrittenPlainly) {
                const qsizetype begin = word.data() - plain.constData();
                const qsizetype end = begin + word.size();
                const qsizetype to = end < origins.size() ? origins.at(end) : passage.text.size();
                const QStringView slice = QStringView(passage.text).sliced(origins.at(begin), to - origins.at(begin));
                if (!isAscii(slice))
                    written = slice.toString();
            }
            forLanguagesOf(passage, [&](int language) {
                noteStems(number, word, written, language);
                count(number, isArticle ? Field::Body : passage.field, language);
            });
            if (isName && !isArticle)
                m_wordsOfNames.add(word, m_entry, Ranking::nameWeight(passage.field));
            if (!isArticle)
                m_tokens.push_back(number);
        });
        const quint32 length = quint32(m_tokens.size()) - words.begin - first;
        // People write "backend" for "back-end" …
        for (const QStringView part : compound.tokenize(u'\'')) {
            if (part.contains(u'-')) {
                addMore(passage, m_words.add(part.toString().remove(u'-')), passage.field, first, length);
            }
        }
        // … and "im" for "I'm".
        if (compound.contains(u'\'')) {
            addMore(passage, m_words.add(compound.toString().remove(u'\'').remove(u'-')), Field::Body, first, length);
        }
    });
    words.words = quint16(std::min<std::size_t>(m_tokens.size() - words.begin, 0xFFFF));
    m_tokens.resize(words.begin + words.words);
    forLanguagesOf(passage, [&](int language) {
        const LanguageNotes &notes = m_notes[std::size_t(language)];
        m_stemsOfPassage.clear();
        for (std::size_t i = words.begin; i < m_tokens.size(); ++i)
            m_stemsOfPassage.push_back(notes.stemOf[m_tokens[i]] - 1);
        m_found.clear();
        m_synonyms.find(language, m_stemsOfPassage, m_found);
        for (const Synonyms::Found &found : m_found)
            addMore(passage, m_words.add(Synonyms::key(found.group)), passage.field, found.begin, found.length);
    });
    words.more = quint16(std::min<std::size_t>(m_more.size(), 0xFFFE));
    m_tokens.insert(m_tokens.end(), m_more.begin(), m_more.begin() + words.more);
    m_passages.push_back(words);
}

/// Notes what stands for @p length words from @p begin on.
void IndexWriter::addMore(const Passage &passage, quint32 word, Field field, quint32 begin, quint32 length)
{
    forLanguagesOf(passage, [&](int language) {
        std::vector<quint32> &stemOf = m_notes[std::size_t(language)].stemOf;
        if (word >= stemOf.size())
            stemOf.resize(word + 1);
        count(word, field, language);
    });
    m_more.push_back(word);
    m_more.push_back(begin << 16 | (length & 0xFFFF));
}

void IndexWriter::noteStems(quint32 word, QStringView plain, QStringView written, int language)
{
    LanguageNotes &notes = m_notes[std::size_t(language)];
    LexiconWriter &stems = m_stems[std::size_t(language)];
    if (word >= notes.stemOf.size()) {
        notes.stemOf.resize(word + 1);
    }
    if (notes.stemOf[word] == 0) {
        const quint32 number = stems.add(stem(language, plain));
        notes.stemOf[word] = number + 1;
        notes.stemmed.emplace_back(number, word);
    }
    if (written.isEmpty())
        return;
    if (word >= notes.lastForm.size())
        notes.lastForm.resize(word + 1);
    if (const quint32 form = quint32(qHash(written)); notes.lastForm[word] != form) {
        notes.lastForm[word] = form;
        notes.stemmed.emplace_back(stems.add(stem(language, written.toString().toLower())), word);
    }
}

void IndexWriter::count(quint32 word, Field field, int language)
{
    LanguageNotes &notes = m_notes[std::size_t(language)];
    if (word >= notes.counts.size())
        notes.counts.resize(std::max<std::size_t>(word + 1, 2 * notes.counts.size()));
    Counts &counts = notes.counts[word];
    if (counts == 0)
        notes.counted.push_back(word);
    if (countOf(counts, field) < MostCounted)
        counts += 1U << (int(field) * BitsOfCount);
    if (notes.lengths[std::size_t(field)] < 0xFFFF)
        ++notes.lengths[std::size_t(field)];
}

void IndexWriter::endEntry()
{
    for (std::size_t language = 0; language < m_notes.size(); ++language) {
        LanguageNotes &notes = m_notes[language];
        for (const quint32 word : notes.counted) {
            m_gathered.push_back({word, m_entry, notes.counts[word], quint16(language)});
            notes.counts[word] = 0;
        }
        notes.counted.clear();
        notes.lengthsOf.push_back(notes.lengths);
        notes.lengths = {};
    }
    m_passageEnds.push_back(quint32(m_passages.size()));
    ++m_entry;
}

void IndexWriter::writeName(float weight, const QString &name)
{
    static const QRegularExpression inParentheses(u"\\s*\\([^()]*\\)"_s);
    QStringList lines = phrases(name);
    // "firewall (WAF)" is called "firewall".
    if (name.contains(u'('))
        lines += phrases(QString(name).remove(inParentheses));
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            m_names.add(line, m_entry, weight);
    }
}

/// What each word says of each entry, in the language in which it says more.
std::vector<GatheredPosting> IndexWriter::weighedPostings() const
{
    std::array<double, FieldCount> average{};
    for (std::size_t field = 0; field < FieldCount; ++field) {
        double sum = 0;
        double present = 0;
        for (const LanguageNotes &notes : m_notes) {
            for (const FieldLengths &lengths : notes.lengthsOf) {
                sum += lengths[field];
                present += lengths[field] > 0 ? 1 : 0;
            }
        }
        average[field] = present > 0 ? sum / present : 1;
    }
    std::vector<GatheredPosting> postings;
    postings.reserve(m_gathered.size());
    // A word's last posting, to find the one of another language.
    std::vector<quint32> last(m_words.size(), 0xFFFFFFFF);
    for (const Gathered &gathered : m_gathered) {
        const FieldLengths &lengths = m_notes[gathered.language].lengthsOf[gathered.entry];
        float frequency = 0;
        for (std::size_t field = 0; field < FieldCount; ++field) {
            if (const quint32 count = countOf(gathered.counts, Field(field)); count > 0)
                frequency += Ranking::frequency(Field(field), float(count),
                                                float(lengths[field]) / float(average[field]));
        }
        const float weight = Ranking::saturated(frequency);
        if (const quint32 place = last[gathered.word];
            place < postings.size() && postings[place].posting.entry == gathered.entry) {
            postings[place].posting.weight = std::max(postings[place].posting.weight, weight);
            continue;
        }
        last[gathered.word] = quint32(postings.size());
        postings.push_back({gathered.word, {gathered.entry, weight}});
    }
    return postings;
}

StemIndex IndexWriter::finishStems(std::size_t language, const std::vector<quint32> &ranks)
{
    StemIndex index;
    std::vector<quint32> stemRanks;
    index.stems = m_stems[language].finish(stemRanks);
    std::vector<std::pair<quint32, quint32>> &stemmed = m_notes[language].stemmed;
    for (auto &[stem, word] : stemmed) {
        stem = stemRanks[stem];
        word = ranks[word];
    }
    std::ranges::sort(stemmed);
    stemmed.erase(std::unique(stemmed.begin(), stemmed.end()), stemmed.end());
    index.ends.assign(index.stems.size(), 0);
    for (const auto &[stem, word] : stemmed) {
        index.words.push_back(word);
        ++index.ends[stem];
    }
    for (std::size_t i = 1; i < index.ends.size(); ++i)
        index.ends[i] += index.ends[i - 1];
    index.stemOf.assign(ranks.size(), StemIndex::None);
    const std::vector<quint32> &stemOf = m_notes[language].stemOf;
    for (std::size_t word = 0; word < stemOf.size(); ++word) {
        if (stemOf[word] != 0)
            index.stemOf[ranks[word]] = stemRanks[stemOf[word] - 1];
    }
    m_stemRanks.push_back(std::move(stemRanks));
    return index;
}

WordIndex IndexWriter::finishWords()
{
    WordIndex index;
    std::vector<quint32> ranks;
    index.lexicon = m_words.finish(ranks);
    index.postings = PostingLists(weighedPostings(), ranks);
    for (std::size_t language = 0; language < m_stems.size(); ++language)
        index.stems.push_back(finishStems(language, ranks));
    m_synonyms.renumber(m_stemRanks);
    index.tokens = std::move(m_tokens);
    index.passages = std::move(m_passages);
    index.passageEnds = std::move(m_passageEnds);
    std::vector<float> rarity(ranks.size());
    for (quint32 word = 0; word < rarity.size(); ++word)
        rarity[word] = Ranking::rarity(float(index.postings.of({word, word + 1}).size()), float(m_entry));
    for (PassageWords &passage : index.passages) {
        for (quint32 i = 0; i < passage.words; ++i) {
            quint32 &word = index.tokens[passage.begin + i];
            word = ranks[word];
            passage.mass += rarity[word];
        }
        for (quint32 i = 0; i < passage.more; i += 2) {
            quint32 &word = index.tokens[passage.begin + passage.words + i];
            word = ranks[word];
        }
    }
    return index;
}
