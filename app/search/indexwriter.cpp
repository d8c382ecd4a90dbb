// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/indexwriter.h"

#include "search/letters.h"
#include "search/query.h"
#include "search/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int wordCount(QStringView plain)
{
    int count = 0;
    forEachWord(plain, [&count](QStringView) { ++count; });
    return count;
}

} // namespace

void IndexWriter::write(quint32 entry, Field field, const QString &text)
{
    const QString plain = plainLetters(text);
    float weight = Ranking::weight(field);
    if (field == Field::Name || field == Field::Alias)
        weight *= Ranking::shortness(wordCount(plain));
    forEachCompound(plain, [&](QStringView compound) { writeCompound(entry, compound, weight); });
    if (const float phraseWeight = Ranking::phraseWeight(field); phraseWeight > 0)
        writeName(entry, phraseWeight, text);
}

void IndexWriter::writeCompound(quint32 entry, QStringView compound, float weight)
{
    const bool elides = compound.contains(u'\'');
    if (!elides && !compound.contains(u'-')) {
        m_words.add(compound, entry, weight);
        return;
    }
    // Whoever types "d" or "lo" means neither "d'attente" nor "l'origine": what an apostrophe leaves of an article, and
    // what it ties together, are found, but say nothing.
    const float least = std::min(weight, Ranking::weight(Field::Body));
    forEachWord(compound,
                [&](QStringView word) { m_words.add(word, entry, isElidedArticle(compound, word) ? least : weight); });
    // People write "backend" for "back-end" …
    for (const QStringView part : compound.tokenize(u'\'')) {
        if (part.contains(u'-'))
            m_words.add(part.toString().remove(u'-'), entry, weight);
    }
    // … and "im" for "I'm".
    if (elides)
        m_words.add(compound.toString().remove(u'\'').remove(u'-'), entry, least);
}

void IndexWriter::writeName(quint32 entry, float weight, const QString &name)
{
    static const QRegularExpression inParentheses(u"\\s*\\([^()]*\\)"_s);
    QStringList lines = phrases(name);
    // "firewall (WAF)" is called "firewall".
    if (name.contains(u'('))
        lines += phrases(QString(name).remove(inParentheses));
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            m_names.add(line, entry, weight);
    }
}
