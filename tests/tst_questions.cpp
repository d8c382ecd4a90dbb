// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every question of every kind, over the whole catalog and in both languages. What is right is computed here anew from
// the catalog's facts: the tests do not ask the code that makes the questions.

#include "catalog/catalogreader.h"
#include "catalog/catalogwords.h"
#include "language/figures.h"
#include "language/language.h"
#include "questions/draw.h"
#include "questions/masking.h"
#include "questions/questionbank.h"
#include "questions/topics.h"
#include "questions/typedanswer.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = QuestionKind;

namespace {

/// For a message: what was found, one a line, as far as anybody reads.
QString told(const QStringList &findings)
{
    constexpr qsizetype Most = 40;
    return u"%1 findings:\n%2"_s.arg(findings.size()).arg(findings.first(std::min(findings.size(), Most)).join(u'\n'));
}

bool hasWord(const QString &text, const QString &word)
{
    const QRegularExpression pattern(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(word)),
                                     QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

QStringList ids(const QuestionSheet &sheet)
{
    QStringList list;
    for (const QuestionChoice &choice : sheet.choices)
        list.append(choice.id);
    return list;
}

QString rightId(const QuestionSheet &sheet)
{
    return sheet.rightChoice() ? sheet.rightChoice()->id : QString();
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.setCurrent(u"en"_s); }

    void everyKindIsAsked();
    void casesCoverWhatIsMet();
    void everyQuestionIsComplete_data() { languages(); }
    void everyQuestionIsComplete();
    void exactlyOneChoiceIsRight_data() { languages(); }
    void exactlyOneChoiceIsRight();
    void theRightChoiceIsRightByTheFacts();
    void noWrongChoiceIsRightByTheFacts();
    void distractorsAreLookAlikesOrOfTheSameClass();
    void theQuestionDoesNotGiveItsAnswerAway_data() { languages(); }
    void theQuestionDoesNotGiveItsAnswerAway();
    void theSameSeedGivesTheSameOrderInEveryLanguage();
    void anotherSeedGivesAnotherOrder();
    void drawsAreTheSameEverywhere();

    void idsAreMadeOfTheCatalogsIds();
    void neitherLanguageNorWordingChangesAnId();
    void whatIsNotWorthAskingIsNotAsked();
    void whatIsMetMostComesFirst();
    void everyQuestionBelongsToItsTopics();
    void topicsAndKindsHaveNamesInBothLanguages();

    void typedAnswersAreReadAsPeopleSpellThem_data();
    void typedAnswersAreReadAsPeopleSpellThem();
    void whatNamesAnEntryIsMasked_data();
    void whatNamesAnEntryIsMasked();

    void aPackBringsQuestionsOfItsOwn();
    void anUnknownQuestionIsNotFound();

private:
    static void languages();
    template<typename Function>
    void forEachSheet(Function each) const;

    Language m_language;
    const Catalog m_catalog = Catalog::builtIn();
    const Texts m_texts{m_catalog, m_language};
    const QuestionBank m_bank{m_texts};
};

void TestQuestions::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

/// Calls @p each with every question and its sheet in either form, drawn with several seeds.
template<typename Function>
void TestQuestions::forEachSheet(Function each) const
{
    for (const Question &question : m_bank.questions()) {
        for (const quint64 seed : {0ULL, 1ULL, 77ULL}) {
            each(question, m_bank.sheet(question, question.exam, seed), question.exam);
            if (question.practice != question.exam)
                each(question, m_bank.sheet(question, question.practice, seed), question.practice);
        }
    }
}

void TestQuestions::everyKindIsAsked()
{
    QMap<Kind, int> counts;
    for (const Question &question : m_bank.questions())
        ++counts[question.kind];
    const QList<std::pair<Kind, int>> least{
        {Kind::Meaning, 120},     {Kind::Number, 100},      {Kind::NumberOfName, 90}, {Kind::NameOfNumber, 100},
        {Kind::Emitter, 70},      {Kind::Actor, 110},       {Kind::FirstStep, 25},    {Kind::Caching, 40},
        {Kind::Distinction, 250}, {Kind::HopOrder, 8},      {Kind::Answerer, 20},     {Kind::Definition, 60},
        {Kind::Term, 60},         {Kind::ScenarioCode, 60}, {Kind::ScenarioStep, 30}};
    for (const auto &[kind, count] : least)
        QVERIFY2(counts.value(kind) >= count,
                 qPrintable(u"%1: %2"_s.arg(questionKindId(kind)).arg(counts.value(kind))));
    QStringList lines;
    for (const Kind kind : questionKinds())
        lines.append(u"%1 %2"_s.arg(questionKindId(kind)).arg(counts.value(kind)));
    qInfo("%s", qPrintable(lines.join(u", "_s)));
}

void TestQuestions::casesCoverWhatIsMet()
{
    QVERIFY(m_catalog.scenarios.size() >= 120);
    QSet<QString> about;
    QMap<QString, int> classes;
    int terms = 0;
    for (const Scenario &scenario : m_catalog.scenarios) {
        about.insert(scenario.about);
        if (const StatusCode *code = m_catalog.code(scenario.about))
            ++classes[code->classId()];
        else
            ++terms;
    }
    for (const CodeClass &codeClass : m_catalog.classes)
        QVERIFY2(classes.value(codeClass.id) >= 1 || codeClass.id == "class:other"_L1, qPrintable(codeClass.id));
    QVERIFY(terms >= 20);
    for (const StatusCode &code : m_catalog.codes) {
        const bool isFrequent = code.frequency && code.frequency->step >= 3;
        const bool isOfCloudflare = code.issuer == "cloudflare"_L1 && code.number >= 520;
        if (isFrequent && isOfCloudflare)
            QVERIFY2(about.contains(code.id), qPrintable(code.id));
    }
}

void TestQuestions::everyQuestionIsComplete()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    QStringList faults;
    forEachSheet([&](const Question &question, const QuestionSheet &sheet, AnswerForm form) {
        const auto fault = [&](const char *what) {
            faults.append(u"%1 (%2): %3"_s.arg(question.id).arg(int(form)).arg(QLatin1StringView(what)));
        };
        if (question.exam == AnswerForm::Reveal)
            fault("an exam cannot reveal");
        if (sheet.id != question.id || sheet.about != question.about)
            fault("names another question");
        for (const TextPieces &text : {sheet.prompt, sheet.answer, sheet.reason}) {
            if (plainText(text).trimmed().isEmpty())
                fault("prompt, answer or reason is empty");
        }
        if ((form == AnswerForm::Choice) != (sheet.rightChoice() != nullptr))
            fault("choices");
        if ((form == AnswerForm::Order) != !sheet.rightOrder.isEmpty())
            fault("order");
        if ((form == AnswerForm::Typed) != !sheet.accepted.isEmpty())
            fault("accepted answers");
        if (form == AnswerForm::Reveal && !sheet.choices.isEmpty())
            fault("has choices to reveal");
        const bool isEntryThere = m_catalog.find(question.about).isValid();
        if (!isEntryThere && question.kind != Kind::HopOrder)
            fault("leads to no page");
        for (const QuestionChoice &choice : sheet.choices) {
            if (choice.id.isEmpty() || plainText(choice.text).trimmed().isEmpty())
                fault("an empty choice");
            if (!choice.entry.isEmpty() && !m_catalog.find(choice.entry).isValid())
                fault("a choice leads to no page");
            for (const TextPiece &piece : choice.text) {
                if (!piece.link.isEmpty())
                    fault("a choice has a link in it");
            }
        }
        for (const TextPieces &text : {sheet.prompt, sheet.passage}) {
            for (const TextPiece &piece : text) {
                if (!piece.link.isEmpty())
                    fault("the question has a link in it");
            }
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestQuestions::exactlyOneChoiceIsRight()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    QStringList faults;
    forEachSheet([&](const Question &question, const QuestionSheet &sheet, AnswerForm form) {
        if (form != AnswerForm::Choice && form != AnswerForm::Order)
            return;
        const qsizetype right = std::ranges::count_if(sheet.choices, &QuestionChoice::isRight);
        if (right != (form == AnswerForm::Choice ? 1 : 0))
            faults.append(u"%1: %2 are right"_s.arg(question.id).arg(right));
        // Of a pair of look-alikes there are two by nature.
        const qsizetype fewest = question.kind == Kind::Distinction ? 2 : 3;
        if (sheet.choices.size() < fewest || sheet.choices.size() > 5)
            faults.append(u"%1: %2 choices"_s.arg(question.id).arg(sheet.choices.size()));
        QSet<QString> texts;
        QSet<QString> names;
        for (const QuestionChoice &choice : sheet.choices) {
            texts.insert(plainText(choice.text).toLower());
            names.insert(choice.id);
        }
        if (texts.size() != sheet.choices.size() || names.size() != sheet.choices.size())
            faults.append(question.id + u": two choices say the same"_s);
        if (form == AnswerForm::Order) {
            QStringList ordered = sheet.rightOrder;
            QStringList shown = ids(sheet);
            if (ordered == shown)
                faults.append(question.id + u": shown in the right order"_s);
            ordered.sort();
            shown.sort();
            if (ordered != shown)
                faults.append(question.id + u": the right order has other items"_s);
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestQuestions::theRightChoiceIsRightByTheFacts()
{
    QStringList faults;
    forEachSheet([&](const Question &question, const QuestionSheet &sheet, AnswerForm form) {
        const StatusCode *code = m_catalog.code(question.about);
        const Scenario *scenario = m_catalog.scenario(question.other);
        const auto expect = [&](bool holds) {
            if (!holds)
                faults.append(u"%1: %2 %3"_s.arg(question.id, rightId(sheet), plainText(sheet.answer)));
        };
        const bool isChoice = form == AnswerForm::Choice;
        const QString right = rightId(sheet);
        switch (question.kind) {
        case Kind::Meaning:
            expect(plainText(sheet.answer) == m_texts.text(question.about, "summary"));
            expect(!isChoice || right == question.about);
            break;
        case Kind::Number:
        case Kind::NumberOfName:
            expect(sheet.accepted == QStringList{code->numberText()});
            break;
        case Kind::NameOfNumber:
            expect(plainText(sheet.answer).contains(m_texts.text(question.about, "name")));
            expect(!isChoice || right == question.about);
            break;
        case Kind::Emitter: {
            QStringList hops;
            for (const Hop hop : {Hop::Client, Hop::Proxy, Hop::Origin}) {
                if (code->emittedBy.contains(hop))
                    hops.append(hopWords().at(int(hop)));
            }
            expect(right == (hops.isEmpty() ? u"nobody"_s : hops.join(u'+')));
            break;
        }
        case Kind::Actor:
            expect(right
                   == (code->mustAct->isEmpty() ? u"nobody"_s : partyWords().at(int(code->mustAct->constFirst()))));
            break;
        case Kind::FirstStep:
            expect(plainText(sheet.answer) == m_texts.list(question.about, "steps_agent").value(0));
            expect(!isChoice || right == question.about);
            break;
        case Kind::Caching: {
            const QString keeps = *code->heuristicallyCacheable ? u"yes"_s : u"no"_s;
            expect(right == keeps + (code->edgeTtlSeconds ? u"+%1"_s.arg(*code->edgeTtlSeconds) : QString()));
            const QString duration = durationText(code->edgeTtlSeconds.value_or(0), QLocale(u"en"_s));
            expect(plainText(sheet.answer).contains(duration) == code->edgeTtlSeconds.has_value());
            break;
        }
        case Kind::Distinction:
            expect(!isChoice || right == question.about);
            break;
        case Kind::HopOrder: {
            // Along the way of the request, its stations; on one leg of it, the steps of the exchange.
            QList<int> places;
            for (const QString &id : sheet.rightOrder) {
                const StatusCode *failing = m_catalog.code(id);
                if (failing)
                    expect(failing->failed->from == m_catalog.code(sheet.rightOrder.first())->failed->from
                           && failing->failed->to == m_catalog.code(sheet.rightOrder.first())->failed->to);
                static const QStringList steps{u"dns"_s, u"tcp"_s, u"tls"_s, u"request"_s, u"response"_s};
                places.append(failing                                ? int(failing->failed->step)
                                  : question.id.endsWith("steps"_L1) ? int(steps.indexOf(id))
                                                                     : int(stationWords().indexOf(id)));
            }
            if (question.id.endsWith(":response"_L1))
                std::ranges::reverse(places);
            expect(std::ranges::is_sorted(places) && std::ranges::adjacent_find(places) == places.end());
            break;
        }
        case Kind::Answerer:
            if (scenario)
                break;
            if (code)
                expect(code->emittedBy == QList<Hop>{Hop::Proxy} && right == "edge"_L1);
            else
                expect(right == (sheet.evidence.contains("age: "_L1) ? "edge"_L1 : "origin"_L1));
            break;
        case Kind::Definition:
            expect(plainText(sheet.answer) == m_texts.text(question.about, "summary"));
            expect(!isChoice || right == question.about);
            break;
        case Kind::Term:
            expect(isChoice ? right == question.about : sheet.accepted.first() == m_texts.text(question.about, "name"));
            break;
        case Kind::ScenarioCode:
        case Kind::ScenarioStep:
        case Kind::Own:
            break;
        }
        if (scenario && isChoice) {
            const auto chosen = std::ranges::find(scenario->choices, right, &Scenario::Option::id);
            expect(chosen != scenario->choices.cend() && chosen->isRight);
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestQuestions::noWrongChoiceIsRightByTheFacts()
{
    const auto inAll = [&](const QString &id, const QByteArray &field) {
        QStringList all;
        for (const QString &language : Language::available())
            all.append(m_texts.textIn(language, id, field).toLower());
        return all;
    };
    const auto agree = [&](const QString &one, const QString &other, const QByteArray &field) {
        const QStringList ofOne = inAll(one, field);
        const QStringList ofOther = inAll(other, field);
        return ofOne.first() == ofOther.first() || ofOne.last() == ofOther.last();
    };
    const auto carries = [&](const StatusCode *one, const StatusCode *other) {
        return other->carriedBy && other->carriedBy->status == one->id;
    };
    QStringList faults;
    forEachSheet([&](const Question &question, const QuestionSheet &sheet, AnswerForm form) {
        if (form != AnswerForm::Choice)
            return;
        const StatusCode *code = m_catalog.code(question.about);
        for (const QuestionChoice &choice : sheet.choices) {
            if (choice.isRight)
                continue;
            const StatusCode *other = m_catalog.code(choice.id);
            bool isRightToo = false;
            switch (question.kind) {
            case Kind::Meaning:
            case Kind::NameOfNumber:
            case Kind::FirstStep:
                isRightToo = other->number == code->number || agree(code->id, other->id, "name")
                    || agree(code->id, other->id, "summary") || carries(code, other) || carries(other, code);
                if (question.kind == Kind::FirstStep) {
                    const QString step = plainText(choice.text);
                    for (const char *field : {"steps_agent", "steps_owner", "steps_visitor"})
                        isRightToo = isRightToo || m_texts.list(code->id, field).contains(step);
                    isRightToo = isRightToo || std::ranges::any_of(choice.text, [](const TextPiece &piece) {
                                     return !piece.shared.isEmpty();
                                 });
                }
                break;
            case Kind::Actor:
                isRightToo = choice.id == "nobody"_L1 ? code->mustAct->isEmpty()
                                                      : code->mustAct->contains(Party(partyWords().indexOf(choice.id)));
                break;
            case Kind::Emitter:
                // All sets of hops differ, and the right one is the whole truth.
                isRightToo = choice.id == rightId(sheet);
                break;
            case Kind::Caching:
                isRightToo = choice.id.startsWith("yes"_L1) == *code->heuristicallyCacheable
                    && choice.id.section(u'+', 1).toInt() == code->edgeTtlSeconds.value_or(0);
                break;
            case Kind::Distinction:
                isRightToo = choice.id != question.other
                    || (code && m_catalog.code(question.other)->number == code->number);
                break;
            case Kind::Answerer:
                isRightToo = !m_catalog.scenario(question.other)
                    && (choice.id == "application"_L1 || choice.id == rightId(sheet));
                break;
            case Kind::Definition:
            case Kind::Term: {
                QStringList names;
                QStringList others;
                for (const QString &language : Language::available()) {
                    names += m_texts.textIn(language, question.about, "name").toLower();
                    names += m_texts.textIn(language, question.about, "synonyms").toLower().split(u'\n');
                    others += m_texts.textIn(language, choice.id, "name").toLower();
                    others += m_texts.textIn(language, choice.id, "synonyms").toLower().split(u'\n');
                }
                isRightToo = std::ranges::any_of(names, [&](const QString &name) { return others.contains(name); });
                break;
            }
            case Kind::ScenarioCode: {
                const Scenario *scenario = m_catalog.scenario(question.other);
                const auto standsFor = [&](const QString &id) {
                    return m_catalog.code(std::ranges::find(scenario->choices, id, &Scenario::Option::id)->stands);
                };
                const StatusCode *right = standsFor(rightId(sheet));
                const StatusCode *wrong = standsFor(choice.id);
                // The status that carries the right error number is what one sees as well.
                isRightToo = agree(right->id, wrong->id, "summary") || carries(right, wrong) || carries(wrong, right);
                break;
            }
            case Kind::ScenarioStep:
            case Kind::Own:
            case Kind::Number:
            case Kind::NumberOfName:
            case Kind::HopOrder:
                break;
            }
            if (isRightToo)
                faults.append(u"%1: %2"_s.arg(question.id, choice.id));
        }
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestQuestions::distractorsAreLookAlikesOrOfTheSameClass()
{
    QStringList faults;
    forEachSheet([&](const Question &question, const QuestionSheet &sheet, AnswerForm form) {
        const StatusCode *code = m_catalog.code(question.about);
        const bool isOfCodes = question.kind == Kind::Meaning || question.kind == Kind::NameOfNumber
            || question.kind == Kind::FirstStep;
        if (!isOfCodes || form != AnswerForm::Choice)
            return;
        for (const QuestionChoice &choice : sheet.choices) {
            const StatusCode *other = m_catalog.code(choice.id);
            if (!choice.isRight && !code->lookAlikes.contains(other->id) && other->classId() != code->classId())
                faults.append(u"%1: %2"_s.arg(question.id, choice.id));
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    // Where there are enough look-alikes of a registered code, they come before its class.
    const Question *question = m_bank.find(u"meaning:504"_s);
    QVERIFY(question);
    for (quint64 seed = 0; seed < 20; ++seed) {
        const QStringList shown = ids(m_bank.sheet(*question, AnswerForm::Choice, seed));
        const qsizetype alike = std::ranges::count_if(
            shown, [&](const QString &id) { return m_catalog.code(u"504"_s)->lookAlikes.contains(id); });
        QVERIFY2(alike >= 2, qPrintable(shown.join(u' ')));
    }
}

void TestQuestions::theQuestionDoesNotGiveItsAnswerAway()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    QStringList faults;
    forEachSheet([&](const Question &question, const QuestionSheet &sheet, AnswerForm form) {
        const QString asked = plainText(sheet.prompt) + u'\n' + plainText(sheet.passage);
        const StatusCode *code = m_catalog.code(question.about);
        const auto mayNotHold = [&](const QString &text, const QString &word) {
            if (hasWord(text, word))
                faults.append(u"%1: “%2” in: %3"_s.arg(question.id, word, text.simplified().left(200)));
        };
        switch (question.kind) {
        case Kind::Number:
        case Kind::NumberOfName:
            mayNotHold(asked, code->numberText());
            break;
        case Kind::Meaning:
        case Kind::NameOfNumber:
        case Kind::FirstStep:
            for (const QuestionChoice &choice : sheet.choices) {
                mayNotHold(plainText(choice.text), code->numberText());
                if (question.kind != Kind::NameOfNumber)
                    mayNotHold(plainText(choice.text), m_catalog.code(choice.id)->numberText());
            }
            break;
        case Kind::Term:
            mayNotHold(asked, m_texts.text(question.about, "name"));
            mayNotHold(asked, m_texts.textIn(u"en"_s, question.about, "name"));
            break;
        case Kind::Definition:
            for (const QuestionChoice &choice : sheet.choices) {
                if (choice.isRight)
                    mayNotHold(plainText(choice.text), m_texts.text(question.about, "name"));
            }
            break;
        case Kind::Distinction:
            if (form != AnswerForm::Choice)
                break;
            for (const QString &id : {question.about, question.other}) {
                if (const StatusCode *one = m_catalog.code(id))
                    mayNotHold(asked, one->numberText());
                mayNotHold(asked, m_texts.text(id, "name"));
            }
            break;
        case Kind::ScenarioCode:
            // The words of a page may stand in a case, for by them one knows it; its number may not.
            for (const Scenario::Option &choice : m_catalog.scenario(question.other)->choices) {
                if (choice.isRight)
                    mayNotHold(asked + u'\n' + sheet.evidence, m_catalog.code(choice.stands)->numberText());
            }
            break;
        default:
            break;
        }
    });
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestQuestions::theSameSeedGivesTheSameOrderInEveryLanguage()
{
    QHash<QString, QStringList> english;
    const auto key = [](const Question &question, quint64 seed) { return question.id + u'#' + QString::number(seed); };
    for (const Question &question : m_bank.questions()) {
        for (const quint64 seed : {3ULL, 4ULL})
            english.insert(key(question, seed), ids(m_bank.sheet(question, question.exam, seed)));
    }
    m_language.setCurrent(u"fr"_s);
    const QuestionBank other(m_texts);
    for (const Question &question : other.questions()) {
        for (const quint64 seed : {3ULL, 4ULL})
            QCOMPARE(ids(other.sheet(question, question.exam, seed)), english.value(key(question, seed)));
    }
}

void TestQuestions::anotherSeedGivesAnotherOrder()
{
    const Question *question = m_bank.find(u"meaning:522-cloudflare"_s);
    QVERIFY(question);
    QSet<QStringList> orders;
    QSet<QString> first;
    for (quint64 seed = 0; seed < 40; ++seed) {
        orders.insert(ids(m_bank.sheet(*question, AnswerForm::Choice, seed)));
        first.insert(ids(m_bank.sheet(*question, AnswerForm::Choice, seed)).first());
    }
    QVERIFY(orders.size() > 20);
    QVERIFY(first.size() >= 4); // the right one stands at every place
}

void TestQuestions::drawsAreTheSameEverywhere()
{
    // The numbers as this generator gave them when exams were first written: another order would change every old exam.
    Draw draw(42, u"meaning:404"_s);
    QList<qsizetype> drawn;
    for (int i = 0; i < 8; ++i)
        drawn.append(draw.below(1000));
    QCOMPARE(drawn, (QList<qsizetype>{810, 476, 470, 592, 253, 118, 957, 9}));
    QList<int> items{1, 2, 3, 4, 5};
    Draw(7, u"x"_s).shuffle(items);
    QCOMPARE(items, (QList<int>{2, 3, 1, 5, 4}));
}

void TestQuestions::idsAreMadeOfTheCatalogsIds()
{
    QSet<QString> seen;
    for (const Question &question : m_bank.questions()) {
        QVERIFY2(!seen.contains(question.id), qPrintable(question.id));
        seen.insert(question.id);
        const QString kind = question.id.section(u':', 0, 0);
        QCOMPARE(kind, questionKindId(question.kind));
        const QString what = question.id.section(u':', 1);
        static const QStringList ways{u"request"_s, u"response"_s, u"steps"_s};
        for (const QString &part : what.split(u'+')) {
            const bool isItem = part.startsWith("guide:caching/cache-status/"_L1);
            QVERIFY2(m_catalog.find(part).isValid() || m_catalog.scenario(part) || isItem
                         || (question.kind == Kind::HopOrder && ways.contains(part)),
                     qPrintable(question.id));
        }
        QCOMPARE(m_bank.find(question.id), &question);
    }
    // Somebody's progress hangs on them.
    for (const char *id :
         {"meaning:404", "number:522-cloudflare", "number-of-name:404", "name-of-number:404", "emitter:502",
          "actor:521-cloudflare", "first-step:404", "caching:302", "distinction:521-cloudflare+522-cloudflare",
          "hop-order:request", "answerer:522-cloudflare", "definition:term:origin-server", "term:term:origin-server"})
        QVERIFY2(m_bank.find(QLatin1StringView(id)), id);
}

void TestQuestions::neitherLanguageNorWordingChangesAnId()
{
    m_language.setCurrent(u"fr"_s);
    QStringList english;
    QStringList french;
    const QuestionBank other(m_texts);
    for (const Question &question : other.questions())
        french.append(question.id);
    for (const Question &question : m_bank.questions())
        english.append(question.id);
    QCOMPARE(french, english);
    // A better text is a text that stands in the files themselves, and so in the stead of the translators'.
    Catalog reworded = Catalog::builtIn();
    reworded.texts.insert(u"404.summary"_s, {{QString(), u"There is no such page here, and none was promised."_s}});
    reworded.texts.insert(u"404.name"_s, {{QString(), u"Nothing Here"_s}});
    const Texts texts(reworded, m_language);
    QStringList after;
    const QuestionBank bank(texts);
    for (const Question &question : bank.questions())
        after.append(question.id);
    QCOMPARE(after, english);
    const QuestionSheet sheet = bank.sheet(*bank.find(u"meaning:404"_s), AnswerForm::Reveal, 0);
    QCOMPARE(plainText(sheet.answer), u"There is no such page here, and none was promised."_s);
}

void TestQuestions::whatIsNotWorthAskingIsNotAsked()
{
    for (const Question &question : m_bank.questions()) {
        const StatusCode *code = m_catalog.code(question.about);
        if (!code)
            continue;
        // An old code may still be met in a case that somebody wrote.
        if (m_catalog.scenario(question.other))
            continue;
        QVERIFY2(code->standing != Standing::Obsolete && code->standing != Standing::Unused, qPrintable(question.id));
        QVERIFY2(!m_texts.textIn(u"en"_s, code->id, "name").contains("no published title"_L1), qPrintable(question.id));
        // Of what is told in brief, or hardly ever met, one should know what it means, and no more.
        const bool isBrief = m_texts.text(code->id, "steps_agent").isEmpty()
            || (code->frequency && code->frequency->step == 0);
        QVERIFY2(!isBrief || question.kind == Kind::Meaning, qPrintable(question.id));
    }
    QVERIFY(!m_bank.find(u"meaning:418"_s));
    QVERIFY(!m_bank.find(u"meaning:527-cloudflare"_s));
    QVERIFY(m_bank.find(u"meaning:305"_s) && !m_bank.find(u"number:305"_s));
    // One title and one page for three numbers: only the first is asked about, and none by name.
    QVERIFY(m_bank.find(u"meaning:1006-cloudflare"_s) && !m_bank.find(u"meaning:1007-cloudflare"_s));
    QVERIFY(!m_bank.find(u"number-of-name:1006-cloudflare"_s) && !m_bank.find(u"number:1006-cloudflare"_s));
    // What the sources disagree about cannot be right or wrong.
    QVERIFY(!m_bank.find(u"caching:303"_s));
}

void TestQuestions::whatIsMetMostComesFirst()
{
    const auto place = [&](const char *id) {
        const Question *question = m_bank.find(QLatin1StringView(id));
        return question ? question - m_bank.questions().constData() : -1;
    };
    QVERIFY(place("meaning:404") >= 0);
    QVERIFY(place("meaning:404") < place("number:404"));
    QVERIFY(place("number:404") < place("meaning:522-cloudflare"));
    QVERIFY(place("distinction:521-cloudflare+522-cloudflare") < place("meaning:1041-cloudflare"));
    QVERIFY(place("meaning:1041-cloudflare") < place("meaning:305"));
}

void TestQuestions::everyQuestionBelongsToItsTopics()
{
    QHash<QString, int> counts;
    for (const Question &question : m_bank.questions()) {
        QCOMPARE(question.topics.last(), u"all"_s);
        for (const QString &topic : question.topics) {
            QVERIFY2(topicIds().contains(topic), qPrintable(topic));
            ++counts[topic];
        }
    }
    for (const QString &topic : topicIds())
        QVERIFY2(counts.value(topic) >= 40, qPrintable(u"%1: %2"_s.arg(topic).arg(counts.value(topic))));
    const auto topicsOf = [&](const char *id) { return m_bank.find(QLatin1StringView(id))->topics; };
    QCOMPARE(topicsOf("meaning:301"), (QStringList{u"first-week"_s, u"redirects"_s, u"all"_s}));
    QCOMPARE(topicsOf("actor:522-cloudflare"),
             (QStringList{u"first-week"_s, u"server-errors"_s, u"cloudflare"_s, u"all"_s}));
    QCOMPARE(topicsOf("caching:404"), (QStringList{u"first-week"_s, u"client-errors"_s, u"caching"_s, u"all"_s}));
    QCOMPARE(topicsOf("term:term:ttl"), (QStringList{u"caching"_s, u"glossary"_s, u"all"_s}));
    QCOMPARE(topicsOf("definition:term:cookie"), (QStringList{u"glossary"_s, u"all"_s}));
}

void TestQuestions::topicsAndKindsHaveNamesInBothLanguages()
{
    QSet<QString> names;
    for (const QString &language : Language::available()) {
        m_language.setCurrent(language);
        for (const QString &topic : topicIds()) {
            QVERIFY(!topicName(topic).isEmpty());
            names.insert(topicName(topic));
        }
        for (const Kind kind : questionKinds()) {
            QVERIFY(!questionKindName(kind).isEmpty());
            names.insert(questionKindName(kind));
        }
    }
    // "Cloudflare" is the same in both.
    QCOMPARE(names.size(), 2 * (topicIds().size() + questionKinds().size()) - 1);
    QCOMPARE(topicName(u"unheard-of"_s), QString());
}

void TestQuestions::typedAnswersAreReadAsPeopleSpellThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("accepted");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const QString &typed, const QStringList &accepted, bool isRight) {
        QTest::newRow(qPrintable(u"%1 | %2"_s.arg(typed, accepted.join(u", "_s)))) << typed << accepted << isRight;
    };
    const QStringList number{u"522"_s};
    for (const QString &typed : {u"522"_s, u" 522 "_s, u"HTTP 522"_s, u"http/1.1 522"_s, u"HTTP/2 522"_s,
                                 u"Error 522"_s, u"erreur 522"_s, u"code 522"_s, u"Cloudflare 522"_s,
                                 u"error code: 522"_s, u"n° 522"_s, u"5\u200922"_s.remove(u'\u2009'), u"５２２"_s})
        row(typed, number, true);
    for (const QString &typed : {u""_s, u" "_s, u"52"_s, u"5222"_s, u"521 522"_s, u"522 or 524"_s, u"error"_s, u"-"_s})
        row(typed, number, false);
    row(u"000"_s, {u"000"_s}, true);
    row(u"0"_s, {u"000"_s}, false);
    const QStringList term{u"serveur d’origine"_s, u"origin server"_s, u"back-end"_s, u"délai"_s, u"nœud"_s};
    for (const QString &typed :
         {u"Serveur d'origine"_s, u"le serveur d’origine"_s, u"ORIGIN SERVER"_s, u"the origin-server"_s, u"backend"_s,
          u"back end"_s, u"delai"_s, u"le délai."_s, u"noeud"_s, u"originserver"_s})
        row(typed, term, true);
    for (const QString &typed : {u"origin"_s, u"server"_s, u"le"_s, u"origin servers and more"_s})
        row(typed, term, false);
}

void TestQuestions::typedAnswersAreReadAsPeopleSpellThem()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, accepted);
    QFETCH(bool, isRight);
    QCOMPARE(isAcceptedAnswer(typed, accepted), isRight);
}

void TestQuestions::whatNamesAnEntryIsMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("masked");
    QTest::newRow("a number") << u"444 stands in its log"_s << QStringList{u"444"_s} << u"[…] stands in its log"_s;
    QTest::newRow("part of another number")
        << u"1444, 4440, 4.44.444.4"_s << QStringList{u"444"_s} << u"1444, 4440, 4.44.444.4"_s;
    QTest::newRow("the end of a sentence") << u"It is 444."_s << QStringList{u"444"_s} << u"It is […]."_s;
    QTest::newRow("case and apostrophe") << u"Le Serveur d'origine"_s << QStringList{u"serveur d’origine"_s}
                                         << u"Le […]"_s;
    QTest::newRow("the longest first") << u"an origin server"_s << QStringList{u"origin"_s, u"origin server"_s}
                                       << u"an […]"_s;
    QTest::newRow("no part of a word") << u"originally"_s << QStringList{u"origin"_s} << u"originally"_s;
    QTest::newRow("signs of patterns") << u"HTTP/2 (h2) .*"_s << QStringList{u".*"_s, u"(h2)"_s} << u"HTTP/2 […] […]"_s;
    QTest::newRow("nothing") << u"All of it"_s << QStringList() << u"All of it"_s;
}

void TestQuestions::whatNamesAnEntryIsMasked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, masked);
    const TextPieces pieces = ::masked({{text, false, u"404"_s}}, words);
    QCOMPARE(plainText(pieces), masked);
    QCOMPARE(pieces.first().link, QString());
}

void TestQuestions::aPackBringsQuestionsOfItsOwn()
{
    const QByteArray pack = R"({
      "format": 1,
      "issuers": [{ "id": "issuer:acme", "text": { "name": "Acme" } }],
      "codes": [{
        "id": "597-acme", "code": 597, "issuer": "acme", "standing": "vendor", "emitted_by": ["client", "proxy"],
        "must_act": ["operator"], "body": "allowed", "look_alikes": ["503", "504"],
        "sources": [{ "url": "https://acme.example/", "as_of": "2026", "dated_by": "source" }],
        "text": { "name": { "en": "Pool Drained" }, "summary": "No connection is free.", "steps_agent": ["Wait."] }
      }],
      "scenarios": [{
        "id": "case:acme-night", "asks": "code", "about": "597-acme",
        "choices": [
          { "id": "case:acme-night/a", "stands": "597-acme", "right": true, "text": { "reason": "It is drained." } },
          { "id": "case:acme-night/b", "stands": "503", "text": { "reason": "No." } },
          { "id": "case:acme-night/c", "stands": "504", "text": { "reason": "No." } }
        ],
        "text": { "situation": "Nothing goes any more." }
      }]
    })";
    Catalog catalog = Catalog::builtIn();
    QVERIFY(CatalogReader::readPack(u"acme.json"_s, pack, catalog).isEmpty());
    const Texts texts(catalog, m_language);
    for (const QString &language : Language::available()) {
        m_language.setCurrent(language);
        const QuestionBank bank(texts);
        for (const char *id : {"meaning:597-acme", "number:597-acme", "number-of-name:597-acme", "actor:597-acme",
                               "emitter:597-acme", "scenario-code:case:acme-night"}) {
            const Question *question = bank.find(QLatin1StringView(id));
            QVERIFY2(question, id);
            QVERIFY(!bank.sheet(*question, question->exam, 1).isEmpty());
        }
        const QuestionSheet sheet = bank.sheet(*bank.find(u"emitter:597-acme"_s), AnswerForm::Choice, 1);
        QCOMPARE(rightId(sheet), u"client+proxy"_s);
    }
}

void TestQuestions::anUnknownQuestionIsNotFound()
{
    QCOMPARE(m_bank.find(u"meaning:999-nobody"_s), nullptr);
    QCOMPARE(m_bank.find(QString()), nullptr);
    // A question that is left over from a catalog that is gone has an empty sheet.
    const Question left{
        u"meaning:999-nobody"_s, Kind::Meaning, u"999-nobody"_s, {}, AnswerForm::Choice, AnswerForm::Choice, {}};
    QVERIFY(m_bank.sheet(left, AnswerForm::Choice, 0).isEmpty());
    for (const Kind kind : questionKinds()) {
        Question other = left;
        other.kind = kind;
        other.id = questionKindId(kind) + u":999-nobody"_s;
        QVERIFY2(m_bank.sheet(other, AnswerForm::Choice, 0).isEmpty(), qPrintable(other.id));
    }
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
