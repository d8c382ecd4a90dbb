// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the catalog's texts in both languages: that nothing is missing, that nothing is too long to be read,
// that a figure stands among the facts alone, and that nothing is said twice.

#include "catalog/markup.h"
#include "language/language.h"
#include "language/texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A text as it is written, with its markup, by language.
using Written = QMap<QString, QString>;

/// All texts of the catalog by "<id>.<field>", out of the translators' file, which holds both languages.
QMap<QString, Written> writtenTexts()
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/catalog_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, Written> texts;
    QXmlStreamReader xml(&file);
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            id = xml.attributes().value("id"_L1).toString();
        else if (xml.name() == "source"_L1)
            texts[id][u"en"_s] = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            texts[id][u"fr"_s] = xml.readElementText();
    }
    return texts;
}

/// "429.header:Retry-After" → "429", "header:Retry-After"
std::pair<QString, QString> idAndField(const QString &key)
{
    const qsizetype point = key.lastIndexOf(u'.');
    return {key.first(point), key.sliced(point + 1)};
}

/// What is prose in @p written: without literals, and with the words of its references alone.
QString prose(const QString &written)
{
    QString text;
    const QList<MarkupPiece> pieces = parseMarkup(written);
    for (const MarkupPiece &piece : pieces)
        text += piece.kind == MarkupPiece::Kind::Literal ? u"…"_s : piece.text;
    return text;
}

/// Figures with a unit of time or data.
QStringList figuresIn(const QString &prose)
{
    static const QRegularExpression figure(
        u"(?<![\\w.,-])\\d[\\d.,\\x{202F}]*[ \\x{00A0}]?"
        "(?:s|ms|seconds?|secondes?|min|minutes?|hours?|heures?|KB|ko|MB|Mo|GB|Go)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList figures;
    for (auto it = figure.globalMatch(prose); it.hasNext();)
        figures.append(it.next().captured());
    return figures;
}

/// Numbers that read as a status code or as an error number of Cloudflare.
QList<int> codesIn(const QString &prose)
{
    static const QRegularExpression code(
        u"(?<![\\w.:/,-])(?:[1-5]\\d\\d|1[0-2]\\d\\d)(?![\\w/-]|[.,]\\d|[\\x{00A0}\\x{202F}]\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<int> codes;
    for (auto it = code.globalMatch(prose); it.hasNext();)
        codes.append(it.next().captured().toInt());
    return codes;
}

/// The sentences of more than eight words, folded so that case and punctuation do not matter.
QStringList longSentencesIn(const QString &prose)
{
    constexpr qsizetype FewWords = 8;
    static const QRegularExpression end(u"(?<=[.!?;:])[\\s\\x{00A0}\\x{202F}]+|\\n"_s);
    static const QRegularExpression word(u"[\\w’]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    const QStringList sentences = prose.split(end, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        QStringList words;
        for (auto it = word.globalMatch(sentence.toLower()); it.hasNext();)
            words.append(it.next().captured());
        if (words.size() > FewWords)
            found.append(words.join(u' '));
    }
    return found;
}

qsizetype wordCount(const QString &text)
{
    static const QRegularExpression space(u"[\\s\\x{00A0}\\x{202F}]+"_s);
    return text.split(space, Qt::SkipEmptyParts).size();
}

bool isOfCase(const QString &id)
{
    return id.startsWith("case:"_L1);
}

bool isChoiceOfCase(const QString &id, const QString &field)
{
    return isOfCase(id) && field == "text"_L1;
}

/// How much an entry is to say.
enum class Depth { Full, Brief };

/// The length of a field in characters, as it is shown; of a list, of each of its items.
struct Bounds
{
    qsizetype least;
    qsizetype most;
};

const QHash<QString, Bounds> &bounds()
{
    static const QHash<QString, Bounds> all{
        {u"summary"_s, {25, 180}},      {u"meaning"_s, {80, 1050}},      {u"causes"_s, {8, 200}},
        {u"steps_visitor"_s, {8, 300}}, {u"steps_owner"_s, {8, 340}},    {u"steps_agent"_s, {8, 340}},
        {u"caching"_s, {15, 420}},      {u"traps"_s, {15, 320}},         {u"phrases"_s, {6, 100}},
        {u"aliases"_s, {2, 80}},        {u"received"_s, {15, 340}},      {u"provenance"_s, {20, 460}},
        {u"doubt"_s, {15, 620}},        {u"at_cloudflare"_s, {15, 620}}, {u"definition"_s, {100, 760}},
        {u"example"_s, {40, 360}},      {u"ask"_s, {15, 120}},           {u"how"_s, {20, 220}},
        {u"emitters"_s, {30, 420}},     {u"note"_s, {5, 320}},           {u"question"_s, {12, 110}},
        {u"hint"_s, {30, 260}},         {u"answer"_s, {2, 120}},         {u"verdict"_s, {30, 150}},
        {u"reason"_s, {30, 260}},       {u"next_steps"_s, {20, 340}},    {u"situation"_s, {120, 400}},
    };
    return all;
}

/// For a message: what was found, one a line, as far as anybody reads.
QString told(const QStringList &findings)
{
    constexpr qsizetype Most = 40;
    return u"%1 findings:\n%2"_s.arg(findings.size()).arg(findings.first(std::min(findings.size(), Most)).join(u'\n'));
}

} // namespace

class TestProse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theChecksFindWhatIsWrong();
    void everyCodeSaysAllThatItsDepthAsks();
    void everyTermIsExplainedByAnExample();
    void everyClassSaysWhoEmitsItsCodesAndWhatToDo();
    void everyLookAlikeIsToldApart();
    void peopleSayEnough();
    void everyReplyIsThere();
    void repliesAreNeitherCurtNorLong();
    void listsHaveTheSameItemsInBothLanguages();
    void nothingIsTooLong();
    void figuresStandInTheFactsAlone();
    void everyNumberInTheProseIsACodeOfTheCatalog();
    void noTwoEntriesShareASentence();
    void noPhraseBelongsToTwoEntries();
    void commonStepsStandAlone();
    void everySharedTextIsUsed();

private:
    Depth depth(const StatusCode &code) const;
    bool isCommon(const StatusCode &code) const;
    QStringList missing(const QString &id, const QStringList &fields) const;
    template<typename Function>
    void forEachWritten(Function each) const;

    const Catalog m_catalog = Catalog::builtIn();
    Language m_language;
    const Texts m_texts{m_catalog, m_language};
    const QMap<QString, Written> m_written = writtenTexts();
};

void TestProse::initTestCase()
{
    QVERIFY(m_written.size() > 1500);
}

/// Calls @p each with the id, the field, the language and the text of everything that is written.
template<typename Function>
void TestProse::forEachWritten(Function each) const
{
    for (auto it = m_written.begin(); it != m_written.end(); ++it) {
        const auto [id, field] = idAndField(it.key());
        if (id.startsWith("iis:"_L1))
            continue; // labels as Microsoft words them
        for (const auto &[language, text] : it->asKeyValueRange())
            each(id, field, language, text);
    }
}

void TestProse::theChecksFindWhatIsWrong()
{
    QCOMPARE(prose(u"See `curl 5 s` and {404} or {term:hop|hops} in {limit:tcp-connect}."_s),
             u"See … and  or hops in ."_s);
    QCOMPARE(figuresIn(u"after 125 s or 6,000\u00A0s, 10\u202F000 ms, 128\u00A0ko, 2 minutes, 3 heures"_s).size(), 6);
    QCOMPARE(figuresIn(u"of 3 servers, HTTP/2, 5 steps, RFC 9110"_s), QStringList());
    QCOMPARE(codesIn(u"404, 522 or 1020; not RFC 9110, 1.1.1.100, 203.0.113.10, port 8080, 600 s or 2026"_s),
             (QList<int>{404, 522, 1020}));
    QCOMPARE(longSentencesIn(u"One two three four. A b c d e f g h i, j’k: no.\nA B C D E F G H I J’K!"_s),
             (QStringList{u"a b c d e f g h i j’k"_s, u"a b c d e f g h i j’k"_s}));
    QCOMPARE(wordCount(u"Est-ce\u00A0: oui\u202F? Non.\n\nBien"_s), 6);
}

/// In full: what is registered and has a meaning, what Cloudflare, nginx, IIS and AWS use, and those error numbers for which
/// Cloudflare publishes a title.
Depth TestProse::depth(const StatusCode &code) const
{
    if (code.kind == StatusCode::Kind::ErrorNumber) {
        const bool isUntitled = m_texts.textIn(u"en"_s, code.id, "name").endsWith("(no published title)"_L1);
        return isUntitled ? Depth::Brief : Depth::Full;
    }
    if (code.isRegistered())
        return code.standing == Standing::Unused ? Depth::Brief : Depth::Full;
    static const QStringList vendors{u"cloudflare"_s, u"nginx"_s, u"iis"_s, u"aws"_s};
    return vendors.contains(code.issuer) ? Depth::Full : Depth::Brief;
}

/// Whether many people meet it: errors, redirects that move, Cloudflare's own codes, and its frequent error numbers.
bool TestProse::isCommon(const StatusCode &code) const
{
    static const QList<int> numbers{301,  302,  303,  307,  308,  1000, 1001, 1003, 1006, 1007, 1008,
                                    1009, 1010, 1015, 1016, 1020, 1033, 1034, 1101, 1102, 1106, 1200};
    if (depth(code) == Depth::Brief)
        return false;
    return numbers.contains(code.number) || (code.isRegistered() && code.number >= 400)
        || (code.issuer == "cloudflare"_L1 && code.kind == StatusCode::Kind::Status);
}

QStringList TestProse::missing(const QString &id, const QStringList &fields) const
{
    QStringList keys;
    for (const QString &field : fields) {
        for (const QString &language : Language::available()) {
            if (m_texts.textIn(language, id, field.toUtf8()).trimmed().isEmpty())
                keys.append(u"%1.%2 (%3)"_s.arg(id, field, language));
        }
    }
    return keys;
}

void TestProse::everyCodeSaysAllThatItsDepthAsks()
{
    QStringList lacking;
    int full = 0;
    for (const StatusCode &code : m_catalog.codes) {
        QStringList fields{u"summary"_s, u"aliases"_s, u"meaning"_s, u"phrases"_s};
        if (depth(code) == Depth::Full) {
            ++full;
            fields += {u"causes"_s, u"steps_visitor"_s, u"steps_owner"_s, u"steps_agent"_s, u"caching"_s};
            for (const QString &name : code.headerFields)
                fields.append(u"header:"_s + name);
            const qsizetype causes = m_texts.listIn(u"en"_s, code.id, "causes").size();
            if (causes < 3 || causes > 7)
                lacking.append(u"%1: %2 causes"_s.arg(code.id).arg(causes));
            if (code.collect.isEmpty() && code.mustAct != QList<Party>())
                lacking.append(code.id + u": nothing to collect"_s);
        } else {
            fields.append(u"provenance"_s);
        }
        lacking += missing(code.id, fields);
        if (!code.mustAct)
            lacking.append(code.id + u": who must act"_s);
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(told(lacking)));
    QCOMPARE(full, 136);
}

void TestProse::everyTermIsExplainedByAnExample()
{
    QVERIFY(m_catalog.terms.size() >= 32 + 20);
    static const QRegularExpression end(u"(?<=[.!?])[\\s\\x{00A0}]+"_s);
    QStringList lacking;
    for (const GlossaryTerm &term : m_catalog.terms) {
        lacking += missing(term.id, {u"name"_s, u"summary"_s, u"definition"_s, u"example"_s, u"synonyms"_s});
        if (term.exchange.isEmpty() || term.confusedWith.isEmpty())
            lacking.append(term.id + u": exchange or confusion"_s);
        for (const QString &language : Language::available()) {
            const qsizetype sentences = m_texts.textIn(language, term.id, "definition").split(end).size();
            if (sentences < 2 || sentences > 5)
                lacking.append(u"%1 (%2): %3 sentences"_s.arg(term.id, language).arg(sentences));
        }
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(told(lacking)));
}

void TestProse::everyClassSaysWhoEmitsItsCodesAndWhatToDo()
{
    QStringList lacking;
    for (const CodeClass &codeClass : m_catalog.classes)
        lacking += missing(codeClass.id, {u"meaning"_s, u"emitters"_s, u"caching"_s, u"steps_agent"_s});
    QVERIFY2(lacking.isEmpty(), qPrintable(told(lacking)));
}

void TestProse::everyLookAlikeIsToldApart()
{
    QStringList lacking;
    const auto check = [&](const QString &id, const QStringList &others) {
        for (const QString &other : others)
            lacking += missing(Catalog::distinctionId(id, other), {u"text"_s});
    };
    for (const StatusCode &code : m_catalog.codes)
        check(code.id, code.lookAlikes);
    for (const GlossaryTerm &term : m_catalog.terms)
        check(term.id, term.confusedWith);
    QVERIFY2(lacking.isEmpty(), qPrintable(told(lacking)));

    // Those that everybody mixes up.
    const QList<QStringList> families{{u"401"_s, u"403"_s},
                                      {u"301"_s, u"302"_s, u"307"_s, u"308"_s},
                                      {u"502"_s, u"503"_s, u"504"_s},
                                      {u"520-cloudflare"_s, u"521-cloudflare"_s, u"522-cloudflare"_s,
                                       u"523-cloudflare"_s, u"524-cloudflare"_s, u"525-cloudflare"_s,
                                       u"526-cloudflare"_s},
                                      {u"408"_s, u"504"_s},
                                      {u"404"_s, u"410"_s},
                                      {u"413"_s, u"414"_s, u"431"_s},
                                      {u"409"_s, u"412"_s, u"428"_s},
                                      {u"429"_s, u"503"_s},
                                      {u"500"_s, u"520-cloudflare"_s}};
    for (const QStringList &family : families) {
        for (const QString &one : family) {
            QStringList others = family;
            others.removeOne(one);
            for (const QString &other : std::as_const(others))
                QVERIFY2(m_catalog.code(one)->lookAlikes.contains(other), qPrintable(one + u" and "_s + other));
        }
    }
}

void TestProse::peopleSayEnough()
{
    QStringList lacking;
    for (const StatusCode &code : m_catalog.codes) {
        const qsizetype least = isCommon(code) ? 8 : 3;
        for (const QString &language : Language::available()) {
            const qsizetype phrases = m_texts.listIn(language, code.id, "phrases").size();
            if (phrases < least)
                lacking.append(u"%1 (%2): %3 of %4"_s.arg(code.id, language).arg(phrases).arg(least));
        }
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(told(lacking)));
}

void TestProse::everyReplyIsThere()
{
    static const QStringList redirects{u"301"_s, u"302"_s, u"303"_s, u"307"_s, u"308"_s, u"310-wikipedia-fr"_s};
    QStringList lacking;
    for (const StatusCode &code : m_catalog.codes) {
        const bool isGone = code.standing == Standing::Obsolete || code.standing == Standing::Deprecated
            || code.standing == Standing::Unused;
        const bool isError = code.number >= 400 && code.number <= 599 && !isGone;
        const bool isTitled = code.kind == StatusCode::Kind::ErrorNumber && depth(code) == Depth::Full;
        if (!isError && !isTitled && !redirects.contains(code.id))
            continue;
        lacking += missing(code.id, {u"reply_owner"_s});
        // Where nobody receives a response, no visitor asks about the code.
        if (code.body != Body::None)
            lacking += missing(code.id, {u"reply_visitor"_s});
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(told(lacking)));
}

void TestProse::repliesAreNeitherCurtNorLong()
{
    QStringList faults;
    int replies = 0;
    for (const StatusCode &code : m_catalog.codes) {
        for (const char *field : {"reply_visitor", "reply_owner"}) {
            for (const QString &language : Language::available()) {
                const QString reply = m_texts.textIn(language, code.id, field);
                if (reply.isEmpty())
                    continue;
                ++replies;
                const qsizetype words = wordCount(reply);
                if (words < 60 || words > 120)
                    faults.append(
                        u"%1.%2 (%3): %4 words"_s.arg(code.id, QLatin1StringView(field), language).arg(words));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    QVERIFY(replies > 400);
}

void TestProse::listsHaveTheSameItemsInBothLanguages()
{
    static const QStringList fields{u"causes"_s,      u"steps_visitor"_s, u"steps_owner"_s,
                                    u"steps_agent"_s, u"traps"_s,         u"next_steps"_s};
    QStringList faults;
    for (auto it = m_written.begin(); it != m_written.end(); ++it) {
        if (!fields.contains(idAndField(it.key()).second))
            continue;
        const QStringList english = it->value(u"en"_s).split(u'\n');
        const QStringList french = it->value(u"fr"_s).split(u'\n');
        if (english.size() != french.size()) {
            faults.append(u"%1: %2 and %3"_s.arg(it.key()).arg(english.size()).arg(french.size()));
            continue;
        }
        for (qsizetype i = 0; i < english.size(); ++i) {
            // A common step stands at the same place in both.
            const bool isCommonStep = english.at(i).startsWith("{check:"_L1) || french.at(i).startsWith("{check:"_L1);
            if (isCommonStep && english.at(i) != french.at(i))
                faults.append(u"%1[%2]"_s.arg(it.key()).arg(i));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestProse::nothingIsTooLong()
{
    static const QStringList lists{u"causes"_s, u"steps_visitor"_s, u"steps_owner"_s, u"steps_agent"_s,
                                   u"traps"_s,  u"phrases"_s,       u"aliases"_s,     u"next_steps"_s};
    QStringList faults;
    forEachWritten([&](const QString &id, const QString &field, const QString &language, const QString &) {
        const Bounds bound = field.startsWith("header:"_L1) ? Bounds{10, 250}
            : id.startsWith("between:"_L1)                  ? Bounds{30, 280}
            : isChoiceOfCase(id, field)                     ? Bounds{8, 140}
                                                            : bounds().value(field, {1, 800});
        const QString text = m_texts.textIn(language, id, field.toUtf8());
        const QStringList items = lists.contains(field) ? text.split(u'\n') : QStringList{text};
        for (const QString &item : items) {
            if (item.size() < bound.least || item.size() > bound.most)
                faults.append(
                    u"%1.%2 (%3): %4 characters: %5"_s.arg(id, field, language).arg(item.size()).arg(item.left(40)));
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

/// Figures change, and each has a source and a date: a text refers to them. Those in the words that people use are theirs, and
/// those of a case were measured in it.
void TestProse::figuresStandInTheFactsAlone()
{
    static const QStringList spoken{u"phrases"_s, u"aliases"_s, u"name"_s, u"synonyms"_s};
    QStringList faults;
    forEachWritten([&](const QString &id, const QString &field, const QString &language, const QString &written) {
        if (spoken.contains(field) || isOfCase(id))
            return;
        for (const QString &figure : figuresIn(prose(written)))
            faults.append(u"%1.%2 (%3): %4"_s.arg(id, field, language, figure));
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestProse::everyNumberInTheProseIsACodeOfTheCatalog()
{
    static const QStringList spoken{u"phrases"_s, u"aliases"_s, u"synonyms"_s};
    // Numbers of another kind.
    static const QStringList exceptions{
        u"term:cors.definition"_s,                 // 299: where the successes end
        u"term:http3.definition"_s,                // 443: a port
        u"term:range-request.example"_s,           // 146 and 515: bytes of the exchange beside it
        u"case:download-already-done.situation"_s, // 212: megabytes
    };
    constexpr int TlsPort = 443;
    QStringList faults;
    forEachWritten([&](const QString &id, const QString &field, const QString &language, const QString &written) {
        if (spoken.contains(field) || exceptions.contains(id + u'.' + field))
            return;
        for (const int number : codesIn(prose(written))) {
            const bool isPort = isOfCase(id) && number == TlsPort;
            if (!isPort && m_catalog.numbered(number).isEmpty())
                faults.append(u"%1.%2 (%3): %4"_s.arg(id, field, language).arg(number));
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestProse::noTwoEntriesShareASentence()
{
    QMap<QString, QSet<QString>> places; // language and sentence → ids
    forEachWritten([&](const QString &id, const QString &, const QString &language, const QString &written) {
        for (const QString &sentence : longSentencesIn(prose(written)))
            places[language + u": "_s + sentence].insert(id);
    });
    QVERIFY(places.size() > 5000);
    QStringList shared;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (it->size() > 1)
            shared.append(it.key() + u" – "_s + QStringList(it->values()).join(u", "_s));
    }
    QVERIFY2(shared.isEmpty(), qPrintable(told(shared)));
}

void TestProse::noPhraseBelongsToTwoEntries()
{
    QMap<QString, QStringList> owners;
    for (const StatusCode &code : m_catalog.codes) {
        for (const QString &language : Language::available()) {
            for (const QString &phrase : m_texts.listIn(language, code.id, "phrases"))
                owners[phrase.toLower()].append(code.id);
        }
    }
    QStringList shared;
    for (auto it = owners.begin(); it != owners.end(); ++it) {
        if (it->size() > 1)
            shared.append(it.key() + u" – "_s + it->join(u", "_s));
    }
    QVERIFY2(shared.isEmpty(), qPrintable(told(shared)));
}

void TestProse::commonStepsStandAlone()
{
    QStringList faults;
    forEachWritten([&](const QString &id, const QString &field, const QString &, const QString &written) {
        const QStringList items = written.split(u'\n');
        for (const QString &item : items) {
            if (item.contains("{check:"_L1)
                && !((field.startsWith("steps_"_L1) || field == "next_steps"_L1) && item.count(u'}') == 1
                     && item.endsWith(u'}') && item.startsWith(u'{')))
                faults.append(u"%1.%2: %3"_s.arg(id, field, item));
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void TestProse::everySharedTextIsUsed()
{
    QSet<QString> used;
    forEachWritten([&](const QString &, const QString &, const QString &, const QString &written) {
        const QList<MarkupPiece> pieces = parseMarkup(written);
        for (const MarkupPiece &piece : pieces)
            used.insert(piece.id);
    });
    for (const StatusCode &code : m_catalog.codes)
        used.unite({code.collect.begin(), code.collect.end()});
    for (const DecisionTree &tree : m_catalog.decisionTrees) {
        for (const DecisionTree::Outcome &outcome : tree.outcomes)
            used.unite({outcome.collect.begin(), outcome.collect.end()});
    }
    QStringList unused;
    for (const CaseDetail &detail : m_catalog.caseDetails) {
        if (!used.contains(detail.id))
            unused.append(detail.id);
    }
    for (const CommonStep &step : m_catalog.commonSteps) {
        if (!used.contains(step.id))
            unused.append(step.id);
    }
    QVERIFY2(unused.isEmpty(), qPrintable(told(unused)));
}

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
