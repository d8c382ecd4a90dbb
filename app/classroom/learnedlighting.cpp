// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/learnedlighting.h"

#include "classroom/study.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int MatureDays = 21; // as in training/progress.h

enum Answer { Lasting, Learned, Begun, Nothing, NotAsked };

/// The questions about a code, counted.
struct Known
{
    int questions = 0;
    int begun = 0;
    int learned = 0;
    int lasting = 0;

    Answer answer() const
    {
        if (questions == 0)
            return NotAsked;
        if (lasting * 2 >= questions)
            return Lasting;
        if (learned * 2 >= questions)
            return Learned;
        return begun > 0 ? Begun : Nothing;
    }
};

QHash<QString, Known> count(Study &study)
{
    QHash<QString, Card> cards;
    if (study.isOpen() || !study.open())
        cards = study.store().cards(study.learner().id).value;
    QHash<QString, Known> known;
    for (const Question &question : study.bank().questions()) {
        const Card card = cards.value(question.id);
        const bool isLearned = card.state == Card::State::Review;
        Known &code = known[question.about];
        ++code.questions;
        code.begun += card.state != Card::State::New ? 1 : 0;
        code.learned += isLearned ? 1 : 0;
        code.lasting += isLearned && card.lastDay.daysTo(card.dueDay) >= MatureDays ? 1 : 0;
    }
    return known;
}

class Counts : public QObject
{
public:
    explicit Counts(Study &study)
        : m_study(study)
    {
        connect(&study, &Study::changed, this, [this] { m_isCurrent = false; });
    }

    Answer of(const QString &id)
    {
        if (!std::exchange(m_isCurrent, true))
            m_known = count(m_study);
        return m_known.value(id).answer();
    }

private:
    Study &m_study;
    bool m_isCurrent = false;
    QHash<QString, Known> m_known;
};

} // namespace

Lighting learnedLighting(Study &study)
{
    const auto counts = std::make_shared<Counts>(study);
    const auto light = [](int answer) {
        switch (answer) {
        case Lasting:
            return Light{u"++"_s, Study::tr("for good: half of its questions, for three weeks or more"), true, {}};
        case Learned:
            return Light{u"+"_s, Study::tr("learned: half of its questions"), true, {}};
        case Begun:
            return Light{u"·"_s, Study::tr("begun"), true, {}};
        case Nothing:
            return Light{u"–"_s, Study::tr("nothing yet"), false, {}};
        default:
            return Light{u"×"_s, Study::tr("not asked about"), false, {}};
        }
    };
    return {u"learned"_s, [] { return Study::tr("What I have learned"); },
            [counts](const StatusCode &code) { return int(counts->of(code.id)); }, light};
}
