// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CatalogReader that reads scenarios.

#include "catalog/catalogreader.h"
#include "catalog/catalogwords.h"
#include "catalog/jsonplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = CatalogProblem::Kind;

/// In the order of Scenario::Asks.
static const QStringList &asksWords()
{
    static const QStringList words{u"code"_s, u"step"_s, u"station"_s, u"choice"_s, u"answer"_s};
    return words;
}

void CatalogReader::readScenario(const JsonPlace &place)
{
    static const QList<TextField> texts{{u"situation"_s, TextField::Lines, TextField::Always}};
    static const QList<TextField> textsOfAnswer{{u"situation"_s, TextField::Lines, TextField::Always},
                                                {u"accepted"_s, TextField::List, TextField::Always},
                                                {u"reason"_s, TextField::Lines}};
    ObjectReader entry(place);
    Scenario scenario;
    scenario.pack = m_pack;
    scenario.id = readId(entry, IdForm{u"case:"_s, u"silent-firewall"_s});
    const auto asks = entry.word<Scenario::Asks>(u"asks"_s, asksWords(), Need::Required);
    scenario.asks = asks.value_or(Scenario::Asks::Code);
    const bool isAnswer = asks == Scenario::Asks::Answer;
    const bool isOwn = isAnswer || asks == Scenario::Asks::Choice;
    scenario.about = entry.string(u"about"_s, isOwn ? Need::Optional : Need::Required);
    link(JsonPlace(place, u"about"_s), scenario.about, Target::Page);
    entry.at(u"evidence"_s, Need::Optional,
             [&](const JsonPlace &at) { scenario.evidence = at.text(true).value_or(QString()); });
    if (!isAnswer) {
        SeenTexts seen;
        entry.forEach(u"choices"_s, Need::Required, [&](const JsonPlace &at) {
            scenario.choices.append(readScenarioChoice(at, scenario.id, asks, seen));
        });
        checkChoices(scenario, place);
    }
    readTexts(entry, scenario.id, isAnswer ? textsOfAnswer : texts);
    entry.finish();
    m_catalog.scenarios.append(std::move(scenario));
}

/// @p asks has no value where the scenario's own is wrong: then nothing can be said of what the choice stands for.
Scenario::Option CatalogReader::readScenarioChoice(const JsonPlace &place, const QString &scenario,
                                                   std::optional<Scenario::Asks> asks, SeenTexts &seen)
{
    static const QList<TextField> reasonOnly{{u"reason"_s, TextField::Lines, TextField::Always}};
    static const QList<TextField> writtenOut{{u"text"_s, TextField::Line, TextField::Always},
                                             {u"reason"_s, TextField::Lines, TextField::Always}};
    static const QList<TextField> own{{u"text"_s, TextField::Line, TextField::Always}, {u"reason"_s, TextField::Lines}};
    static const QList<TextField> unknown{{u"text"_s, TextField::Line}, {u"reason"_s, TextField::Lines}};
    ObjectReader entry(place);
    Scenario::Option choice;
    choice.id = readId(entry, formInside(scenario, u"timeout"_s));
    choice.isRight = entry.boolean(u"right"_s).value_or(false);
    if (asks == Scenario::Asks::Code) {
        choice.stands = entry.string(u"stands"_s);
        link(JsonPlace(place, u"stands"_s), choice.stands, Target::Code);
    } else if (asks == Scenario::Asks::Station) {
        choice.stands = entry.word(u"stands"_s, stationWords());
    } else if (!asks) {
        choice.stands = entry.string(u"stands"_s, Need::Optional);
    }
    if (!choice.stands.isEmpty() && !seen.add(choice.stands))
        JsonPlace(place, u"stands"_s).report(Kind::ListedTwice, {shown(choice.stands)});
    readTexts(entry, choice.id,
              !asks                                 ? unknown
                  : *asks == Scenario::Asks::Step   ? writtenOut
                  : *asks == Scenario::Asks::Choice ? own
                                                    : reasonOnly);
    entry.finish();
    return choice;
}

/// How many there are, and how many of them are right.
void CatalogReader::checkChoices(const Scenario &scenario, const JsonPlace &place)
{
    const qsizetype count = scenario.choices.size();
    if (count == 0)
        return; // that they are missing has been reported
    const JsonPlace choices(place, u"choices"_s);
    const bool isOwn = scenario.asks == Scenario::Asks::Choice;
    const int fewest = isOwn ? Scenario::FewestOwnChoices : Scenario::FewestChoices;
    const int most = isOwn ? Scenario::MostOwnChoices : Scenario::MostChoices;
    if (count < fewest || count > most)
        choices.report(Kind::WrongNumberOfChoices,
                       {QString::number(count), QString::number(fewest), QString::number(most)});
    const qsizetype right = std::ranges::count_if(scenario.choices, &Scenario::Option::isRight);
    if (right != 1)
        choices.report(Kind::NotOneRight, {QString::number(right)});
}
