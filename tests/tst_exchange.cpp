// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards for Anki and questions for Moodle out; lists of questions in, with a report of what could not be read.

#include "catalog/catalogreader.h"
#include "exchange/ankiexport.h"
#include "exchange/giftexport.h"
#include "exchange/giftreader.h"
#include "exchange/questionfile.h"
#include "exchange/questionpack.h"
#include "exchange/questiontable.h"
#include "language/language.h"
#include "questions/questionbank.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Form = QuestionDraft::Form;

namespace {

QStringList messages(const ImportedQuestions &imported)
{
    QStringList list;
    for (const ImportProblem &problem : imported.problems)
        list.append(problem.message());
    return list;
}

QStringList choiceTexts(const QuestionDraft &draft)
{
    QStringList list;
    for (const QuestionDraft::Choice &choice : draft.choices)
        list.append((choice.isRight ? u"*"_s : u""_s) + choice.text);
    return list;
}

/// What a spreadsheet or Moodle would see of a text: one line, single blanks.
QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.setCurrent(u"en"_s); }

    void everyCardIsALineOfFourFields_data() { languages(); }
    void everyCardIsALineOfFourFields();
    void theHeadTellsAnkiHowToReadTheCards();
    void aCardIsEscaped();
    void aCardKeepsItsIdInTheOtherLanguage();

    void everyExamQuestionComesBackFromGift_data() { languages(); }
    void everyExamQuestionComesBackFromGift();
    void giftIsEscaped();

    void giftIsRead_data();
    void giftIsRead();
    void giftThatCannotBeReadIsReported_data();
    void giftThatCannotBeReadIsReported();
    void tablesAreRead_data();
    void tablesAreRead();
    void tablesThatCannotBeReadAreReported_data();
    void tablesThatCannotBeReadAreReported();
    void theRestOfAListCounts();
    void afterManyProblemsTheRestIsOnlyCounted();
    void aMatchBecomesAQuestionForEachPair();
    void garbageIsReadWithoutHarm();
    void messagesSpeakFrench();

    void importedQuestionsBecomeASoundPack();
    void whatLooksLikeMarkupIsShownAsWritten();
    void idsOfAPackAreStable();
    void importedQuestionsAreAsked();
    void aFileIsReadByItsEnding();
    void aFileThatCannotBeReadIsReported();

private:
    static void languages();

    Language m_language;
    const Catalog m_catalog = Catalog::builtIn();
    const Texts m_texts{m_catalog, m_language};
    const QuestionBank m_bank{m_texts};
};

void TestExchange::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestExchange::everyCardIsALineOfFourFields()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    QList<AnkiCard> cards;
    for (const Question &question : m_bank.questions())
        cards.append({m_bank.sheet(question, question.practice, 0), question.topics});
    const QStringList lines = QString::fromUtf8(ankiText(cards, u"Statut"_s)).split(u'\n', Qt::SkipEmptyParts);
    QStringList notes;
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            notes.append(line);
    }
    QCOMPARE(notes.size(), cards.size());
    static const QRegularExpression tag(u"</?(?:p|ul|li|pre|code|br)>"_s);
    static const QRegularExpression entity(u"&(?:amp|lt|gt|quot|#39);"_s);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const QStringList fields = notes.at(i).split(u'\t');
        QCOMPARE(fields.size(), 4);
        QCOMPARE(fields.at(0), cards.at(i).sheet.id);
        QVERIFY(!fields.at(1).isEmpty() && !fields.at(2).isEmpty());
        // Nothing that Anki would take for a quoted field, and no HTML but our own.
        for (QString field : fields) {
            QVERIFY2(!field.contains(u'"'), qPrintable(field));
            field.remove(tag).remove(entity);
            QVERIFY2(!field.contains(u'<') && !field.contains(u'>') && !field.contains(u'&'), qPrintable(field));
        }
    }
}

void TestExchange::theHeadTellsAnkiHowToReadTheCards()
{
    const QByteArray text = ankiText({}, u"Statut::Cache\nline\ttab"_s);
    QCOMPARE(
        text,
        "#separator:Tab\n#html:true\n#notetype:Basic\n#deck:Statut::Cache line tab\n#columns:Id\tFront\tBack\tTags\n"
        "#guid column:1\n#tags column:4\n"_ba);
}

void TestExchange::aCardIsEscaped()
{
    QuestionSheet sheet;
    sheet.id = u"own:x"_s;
    sheet.prompt = {{u"\"Quoted\" & <b>bold</b>\tand\ntwo lines"_s}};
    sheet.evidence = u"HTTP/2 200\nx: <1>"_s;
    sheet.answer = {{u"curl \"x\""_s, true}};
    sheet.choices = {{u"a"_s, {{u"A < B"_s}}, true}};
    const QString line =
        QString::fromUtf8(ankiText({{sheet, {u"caching"_s, u"all"_s}}}, u"D"_s)).section(u'\n', -2, -2);
    QCOMPARE(line,
             u"own:x\t&quot;Quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt; and<br>two lines"
             "<pre>HTTP/2 200<br>x: &lt;1&gt;</pre><ul><li>A &lt; B</li></ul>\t"
             "<code>curl &quot;x&quot;</code>\tstatut::caching statut::all"_s);
}

void TestExchange::aCardKeepsItsIdInTheOtherLanguage()
{
    const Question *question = m_bank.find(u"meaning:404"_s);
    QVERIFY(question);
    const auto line = [&] {
        return QString::fromUtf8(ankiText({{m_bank.sheet(*question, question->practice, 0), {}}}, u"D"_s))
            .section(u'\n', -2, -2);
    };
    const QString english = line();
    m_language.setCurrent(u"fr"_s);
    const QString french = line();
    QCOMPARE(french.section(u'\t', 0, 0), english.section(u'\t', 0, 0));
    QVERIFY(french != english);
}

void TestExchange::everyExamQuestionComesBackFromGift()
{
    QFETCH(QString, language);
    m_language.setCurrent(language);
    QList<QuestionSheet> sheets;
    for (const Question &question : m_bank.questions())
        sheets.append(m_bank.sheet(question, question.exam, 5));
    const ImportedQuestions imported = readGift(u"out.gift"_s, giftText(sheets, u"Statut"_s));
    QCOMPARE(messages(imported), QStringList());
    qsizetype next = 0;
    for (const QuestionSheet &sheet : std::as_const(sheets)) {
        // An order comes back as a question for each place of it.
        const qsizetype count = sheet.rightOrder.isEmpty() ? 1 : sheet.rightOrder.size();
        for (qsizetype i = 0; i < count; ++i, ++next) {
            QVERIFY2(next < imported.questions.size(), qPrintable(sheet.id));
            const QuestionDraft &draft = imported.questions.at(next);
            QCOMPARE(draft.name, sheet.id);
            QVERIFY2(flat(draft.text).contains(flat(plainText(sheet.prompt))), qPrintable(sheet.id));
            QVERIFY2(flat(draft.text).contains(flat(plainText(sheet.passage))), qPrintable(sheet.id));
            QVERIFY2(draft.text.contains(sheet.evidence), qPrintable(sheet.id));
            QCOMPARE(flat(draft.reason), flat(plainText(sheet.reason)));
            if (!sheet.accepted.isEmpty()) {
                QCOMPARE(draft.accepted, sheet.accepted);
            } else if (sheet.rightOrder.isEmpty()) {
                QStringList expected;
                for (const QuestionChoice &choice : sheet.choices)
                    expected.append((choice.isRight ? u"*"_s : u""_s) + flat(plainText(choice.text)));
                QStringList found;
                for (const QString &text : choiceTexts(draft))
                    found.append(flat(text));
                QCOMPARE(found, expected);
                for (qsizetype c = 0; c < draft.choices.size(); ++c)
                    QCOMPARE(flat(draft.choices.at(c).reason), flat(plainText(sheet.choices.at(c).reason)));
            } else {
                const auto right = std::ranges::find_if(draft.choices, &QuestionDraft::Choice::isRight);
                const auto item = std::ranges::find(sheet.choices, sheet.rightOrder.at(i), &QuestionChoice::id);
                QCOMPARE(flat(right->text), flat(plainText(item->text)));
            }
        }
    }
    QCOMPARE(next, imported.questions.size());
}

void TestExchange::giftIsEscaped()
{
    QuestionSheet sheet;
    sheet.id = u"own:x"_s;
    sheet.prompt = {{u"a = b ~ c # d {e} f: g \\ h"_s}};
    sheet.evidence = u"one\ntwo"_s;
    sheet.choices = {{u"1"_s, {{u"x=1"_s}}, true}, {u"2"_s, {{u"y~2"_s}}, false, {{u"no: #3"_s}}}};
    sheet.reason = {{u"{so}"_s}};
    const QString text = QString::fromUtf8(giftText({sheet}, u"A/B"_s));
    QCOMPARE(text,
             u"$CATEGORY: A/B\n\n"
             "::own\\:x::[plain]a \\= b \\~ c \\# d \\{e\\} f\\: g \\\\ h\\n\\none\\ntwo {\n"
             "\t=x\\=1\n\t~y\\~2 # no\\: \\#3\n\t####\\{so\\}\n}\n\n"_s);
    const ImportedQuestions imported = readGift(u"x"_s, text.toUtf8());
    QCOMPARE(messages(imported), QStringList());
    QCOMPARE(imported.questions.first().text, u"a = b ~ c # d {e} f: g \\ h\n\none\ntwo"_s);
    QCOMPARE(choiceTexts(imported.questions.first()), (QStringList{u"*x=1"_s, u"y~2"_s}));
    QCOMPARE(imported.questions.first().choices.at(1).reason, u"no: #3"_s);
    QCOMPARE(imported.questions.first().reason, u"{so}"_s);
    // What would have to be revealed has no place in a quiz.
    QuestionSheet open;
    open.id = u"own:y"_s;
    open.prompt = {{u"Tell."_s}};
    QVERIFY(!giftText({open}, u"A"_s).contains("Tell"));
}

void TestExchange::giftIsRead_data()
{
    QTest::addColumn<QByteArray>("gift");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &gift, Form form, const QString &text,
                        const QStringList &answers, const QString &reason = {}) {
        QTest::newRow(name) << gift << int(form) << text << answers << reason;
    };
    row("choices", "What is 404? {=Not Found ~Gone ~Found}", Form::Choice, u"What is 404?"_s,
        {u"*Not Found"_s, u"Gone"_s, u"Found"_s});
    row("a title and a comment", "// hint\n::T\\:1::Q {\n=a #yes\n~b #no\n}", Form::Choice, u"Q"_s, {u"*a"_s, u"b"_s});
    row("a missing word", "A 404 is {=gone ~here} for now.", Form::Choice, u"A 404 is _____ for now."_s,
        {u"*gone"_s, u"here"_s});
    row("weights", "Q {~%100%a ~%-50%b ~c}", Form::Choice, u"Q"_s, {u"*a"_s, u"b"_s, u"c"_s});
    row("short answers", "Q {=522 =HTTP 522 =%50%half}", Form::Short, u"Q"_s, {u"522"_s, u"HTTP 522"_s});
    row("true", "Q {T}", Form::TrueFalse, u"Q"_s, {u"true"_s});
    row("false with feedback", "Q {FALSE#It is not.#Right.}", Form::TrueFalse, u"Q"_s, {u"false"_s}, u"It is not."_s);
    row("general feedback", "Q {=a ~b ####Because.}", Form::Choice, u"Q"_s, {u"*a"_s, u"b"_s}, u"Because."_s);
    row("HTML", "[html]<p>A &lt;b&gt; &amp; c</p><br>d {=<b>x</b> ~y}", Form::Choice, u"A <b> & c\n\nd"_s,
        {u"*x"_s, u"y"_s});
    row("plain text keeps its signs", "[plain]a <b> c {=x ~y}", Form::Choice, u"a <b> c"_s, {u"*x"_s, u"y"_s});
    row("Windows lines and a byte order mark", "\xEF\xBB\xBFQ {\r\n=a\r\n~b\r\n}\r\n", Form::Choice, u"Q"_s,
        {u"*a"_s, u"b"_s});
    row("French", "Qu’est-ce qu’un 404\u202F? {=Introuvable ~Disparu}"_ba, Form::Choice,
        u"Qu’est-ce qu’un 404\u202F?"_s, {u"*Introuvable"_s, u"Disparu"_s});
}

void TestExchange::giftIsRead()
{
    QFETCH(QByteArray, gift);
    QFETCH(int, form);
    QFETCH(QString, text);
    QFETCH(QStringList, answers);
    QFETCH(QString, reason);
    const ImportedQuestions imported = readGift(u"quiz.gift"_s, gift);
    QCOMPARE(messages(imported), QStringList());
    QCOMPARE(imported.questions.size(), 1);
    const QuestionDraft &draft = imported.questions.first();
    QCOMPARE(int(draft.form), form);
    QCOMPARE(draft.text, text);
    QCOMPARE(draft.reason, reason);
    if (draft.form == Form::TrueFalse)
        QCOMPARE(QStringList{draft.isTrue ? u"true"_s : u"false"_s}, answers);
    else
        QCOMPARE(draft.form == Form::Short ? draft.accepted : choiceTexts(draft), answers);
}

void TestExchange::giftThatCannotBeReadIsReported_data()
{
    QTest::addColumn<QByteArray>("gift");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &gift, const char *message) {
        QTest::newRow(name) << gift << QString::fromUtf8(message);
    };
    row("nothing", "", "q.gift: The file holds no question. Choose another file, or write a question into this one.");
    row("only comments", "// a\n\n$CATEGORY: x\n",
        "q.gift: The file holds no question. Choose another file, or write a question into this one.");
    row("not UTF-8", "Qu\xE9 {=a ~b}", "q.gift: The text is not UTF-8. Save the file as UTF-8.");
    row("an open answer", "\n\nQ {=a ~b",
        "q.gift:3: An answer opens with { and does not end. Close it with }, and write \\} where the text itself has that sign.");
    row("an answer that a blank line cuts", "Q {=a\n",
        "q.gift:1: An answer opens with { and does not end. Close it with }, and write \\} where the text itself has that sign.");
    row("an open title", "::T Q {=a ~b}",
        "q.gift:1: A title opens with :: and does not end. Close it with a second ::, and write \\: where the text itself has that sign.");
    row("an essay", "Q {}",
        "q.gift:1: The question asks for an essay, which nobody but a person can grade. Make it a question with choices or with a short answer.");
    row("a number within a range", "Q {#3:2}",
        "q.gift:1: The question asks for a number within a range, which this program does not know. Make it a question with choices or with a short answer.");
    row("a description", "Read this first.",
        "q.gift:1: The text asks nothing. Add an answer between { and }, or remove it.");
    row("no text", "{=a ~b}", "q.gift:1: The question has no text. Write what is asked.");
    row("nothing right", "Q {~a ~b}", "q.gift:1: The question has no right answer. Mark one answer as right.");
    row("prose where answers should be", "Q {perhaps}",
        "q.gift:1: The question has no right answer. Mark one answer as right.");
    row("two right", "Q {=a =b ~c}",
        "q.gift:1: The question has 2 right answers. Leave one right answer, or make several questions of it.");
    row("two halves", "Q {~%50%a ~%50%b ~c}",
        "q.gift:1: The question has 2 right answers. Leave one right answer, or make several questions of it.");
    row("the same twice", "Q {=a ~A}", "q.gift:1: The choice “A” stands twice. Keep it once.");
    row("too many", "Q {=a ~b ~c ~d ~e ~f ~g ~h ~i}",
        "q.gift:1: The question has 9 choices, more than 8. Take the weakest wrong answers away.");
    row("half a pair", "Q {=a -> b =c -> }", "q.gift:1: “c ->” is not a pair. Write a pair as: left -> right.");
    row("a control character", "Q \x07 {=a ~b}", "q.gift:1: A text holds the control character U+0007. Remove it.");
}

void TestExchange::giftThatCannotBeReadIsReported()
{
    QFETCH(QByteArray, gift);
    QFETCH(QString, message);
    const ImportedQuestions imported = readGift(u"q.gift"_s, gift);
    QCOMPARE(messages(imported), QStringList{message});
    QVERIFY(imported.questions.isEmpty());
}

void TestExchange::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("form");
    QTest::addColumn<QStringList>("answers");
    const auto row = [](const char *name, const QByteArray &table, Form form, const QStringList &answers) {
        QTest::newRow(name) << table << int(form) << answers;
    };
    const QStringList choices{u"*Not Found"_s, u"Gone"_s, u"Found"_s};
    row("commas", "question,right,wrong,wrong\nWhat is 404?,Not Found,Gone,Found\n", Form::Choice, choices);
    row("semicolons, in French", "question;juste;faux 1;faux 2\nWhat is 404?;Not Found;Gone;Found", Form::Choice,
        choices);
    row("tabs", "question\tright\twrong\nWhat is 404?\tNot Found\tGone | Found\n", Form::Choice, choices);
    row("another order", "Wrong,Right,Wrong 2,Question\r\nGone,Not Found,Found,What is 404?\r\n", Form::Choice,
        choices);
    row("quotation marks", "question,right,wrong\n\"What is 404?\",\"Not \"\"really\"\", here\",\"Gone\n(for good)\"\n",
        Form::Choice, {u"*Not \"really\", here"_s, u"Gone\n(for good)"_s});
    row("an empty wrong cell", "question,right,wrong,wrong\nWhat is 404?,Not Found,Gone,\n", Form::Choice,
        {u"*Not Found"_s, u"Gone"_s});
    row("typed", "question,right\nWhat is 404?,404 | HTTP 404\n", Form::Short, {u"404"_s, u"HTTP 404"_s});
    row("true or false", "question,right\nWhat is 404?,Vrai\n", Form::TrueFalse, {u"true"_s});
    row("a type", "type,question,right\nshort,What is 404?,true\n", Form::Short, {u"true"_s});
}

void TestExchange::tablesAreRead()
{
    QFETCH(QByteArray, table);
    QFETCH(int, form);
    QFETCH(QStringList, answers);
    const ImportedQuestions imported = readQuestionTable(u"q.csv"_s, table);
    QCOMPARE(messages(imported), QStringList());
    QCOMPARE(imported.questions.size(), 1);
    const QuestionDraft &draft = imported.questions.first();
    QCOMPARE(draft.text, u"What is 404?"_s);
    QCOMPARE(draft.line, 2);
    QCOMPARE(int(draft.form), form);
    if (draft.form == Form::TrueFalse)
        QCOMPARE(QStringList{draft.isTrue ? u"true"_s : u"false"_s}, answers);
    else
        QCOMPARE(draft.form == Form::Short ? draft.accepted : choiceTexts(draft), answers);
}

void TestExchange::tablesThatCannotBeReadAreReported_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *name, const QByteArray &table, const QStringList &messages) {
        QTest::newRow(name) << table << messages;
    };
    row("nothing", "\n\n",
        {u"q.csv: The file holds no question. Choose another file, or write a question into this one."_s});
    row("only a head", "question,right\n",
        {u"q.csv: The file holds no question. Choose another file, or write a question into this one."_s});
    row("not UTF-8", "question,right\n\xE9,a\n", {u"q.csv: The text is not UTF-8. Save the file as UTF-8."_s});
    row("no head", "What is 404?,Not Found,Gone\n",
        {u"q.csv:1: The first line names no column “question”; it names: What is 404?, Not Found, Gone. "
         "Write the names of the columns into the first line, for example: question, right, wrong, wrong."_s});
    row("no right answers at all", "question,wrong\nQ,a\n",
        {u"q.csv:1: The first line names no column “right”; it names: question, wrong. "
         "Write the names of the columns into the first line, for example: question, right, wrong, wrong."_s});
    row("an unknown column", "question,right,points\nQ,a,3\n",
        {u"q.csv:1: The column “points” is unknown and was left out. "
         "Use one of: question, right, wrong, type, reason, name."_s});
    row("too few cells", "question,right,wrong\nQ,a\n",
        {u"q.csv:2: The line has 2 cells, the first line 3. Add the missing cells; an empty one counts."_s});
    row("too many cells", "question,right\nQ,a,b\n",
        {u"q.csv:2: The line has 3 cells, the first line only 2. "
         "Put a cell that holds the separator between quotation marks."_s});
    row("an open quotation mark", "question,right\n\"Q,a\nR,b\n",
        {u"q.csv:2: A quoted cell does not end. "
         "Close it with a quotation mark; one inside a cell is written twice."_s});
    row("no question", "question,right\n,a\n", {u"q.csv:2: The question has no text. Write what is asked."_s});
    row("no answer", "question,right\nQ,\n",
        {u"q.csv:2: The question has no right answer. Mark one answer as right."_s});
    row("no wrong answer", "question,right,wrong,type\nQ,a,,choice\n",
        {u"q.csv:2: There are too few choices: 1, where 2 are needed. Add wrong answers."_s});
    row("an unknown type", "question,right,type\nQ,a,guess\n",
        {u"q.csv:2: “guess” is no type of question. Use one of: choice, true-false, short, match."_s});
    row("neither true nor false", "question,right,type\nQ,perhaps,true-false\n",
        {u"q.csv:2: The question has no right answer. Mark one answer as right."_s});
    row("no pair", "question,right,type\nQ,a | b -> c,match\n",
        {u"q.csv:2: “a” is not a pair. Write a pair as: left -> right."_s});
}

void TestExchange::tablesThatCannotBeReadAreReported()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, messages);
    QCOMPARE(::messages(readQuestionTable(u"q.csv"_s, table)), messages);
}

void TestExchange::theRestOfAListCounts()
{
    const ImportedQuestions gift = readGift(u"q"_s, "One {=a ~b}\n\nTwo {}\n\nThree {=c ~d}\n\n{=e ~f}\n\nFive {T}\n");
    QCOMPARE(gift.questions.size(), 3);
    QCOMPARE(gift.questions.at(1).text, u"Three"_s);
    QCOMPARE(gift.problems.size(), 2);
    QCOMPARE(gift.problems.at(0).line, 3);
    QCOMPARE(gift.problems.at(1).line, 7);
    const ImportedQuestions table = readQuestionTable(
        u"q"_s, "question,right,wrong\nOne,a,b\n,c,d\n\"Two\nlines\",e,f\nFour,g\nFive,h,i\n");
    QCOMPARE(table.questions.size(), 3);
    QCOMPARE(table.questions.at(2).line, 7);
    QCOMPARE(table.problems.size(), 2);
    QCOMPARE(table.problems.at(0).line, 3);
    QCOMPARE(table.problems.at(1).line, 6);
}

void TestExchange::afterManyProblemsTheRestIsOnlyCounted()
{
    QByteArray gift;
    for (int i = 0; i < 500; ++i)
        gift += "Q {}\n\n";
    const ImportedQuestions imported = readGift(u"q"_s, gift + "R {=a ~b}\n");
    QCOMPARE(imported.problems.size(), ImportedQuestions::MostProblems + 1);
    QCOMPARE(imported.problems.last().message(),
             u"q: There are more problems than the 200 that are listed. Mend these, then read the file again."_s);
    QCOMPARE(imported.questions.size(), 1);
}

void TestExchange::aMatchBecomesAQuestionForEachPair()
{
    const auto check = [](const ImportedQuestions &imported) {
        QCOMPARE(messages(imported), QStringList());
        QCOMPARE(imported.questions.size(), 3);
        QCOMPARE(imported.questions.at(0).text, u"Which class?\n404"_s);
        QCOMPARE(choiceTexts(imported.questions.at(0)), (QStringList{u"*client"_s, u"server"_s}));
        QCOMPARE(imported.questions.at(1).text, u"Which class?\n502"_s);
        QCOMPARE(choiceTexts(imported.questions.at(1)), (QStringList{u"client"_s, u"*server"_s}));
        QCOMPARE(imported.questions.at(2).text, u"Which class?\n403"_s);
    };
    check(readGift(u"q"_s, "Which class? {\n=404 -> client\n=502 -> server\n=403 -> client\n}"));
    check(readQuestionTable(u"q"_s,
                            "type,question,right\nmatch,Which class?,404 -> client|502 -> server|403 -> client\n"));
    // A right side alone is one more thing to choose.
    const ImportedQuestions more = readGift(u"q"_s, "Q {=a -> 1 =b -> 2 = -> 3}");
    QCOMPARE(messages(more), QStringList());
    QCOMPARE(more.questions.size(), 2);
    QCOMPARE(choiceTexts(more.questions.at(0)), (QStringList{u"*1"_s, u"2"_s, u"3"_s}));
}

void TestExchange::garbageIsReadWithoutHarm()
{
    QRandomGenerator random(1);
    const QByteArray signs = "\\~=#{}:%\"|,;\t\n\r->()[]/ aT1\xC3\xA9";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(random.bounded(60), Qt::Uninitialized);
        std::ranges::generate(bytes, [&] { return signs.at(random.bounded(int(signs.size()))); });
        QList<QuestionDraft> drafts = readGift(u"q"_s, bytes).questions;
        drafts += readQuestionTable(u"q"_s, "question,right,wrong\n" + bytes).questions;
        if (drafts.isEmpty())
            continue;
        // Whatever is read can be put into a catalog.
        Catalog catalog;
        const QList<CatalogProblem> problems = CatalogReader::readPack(u"p.json"_s, questionPack(drafts, u"q"_s),
                                                                       catalog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).message() + u'\n' + QString::fromUtf8(bytes)));
    }
}

void TestExchange::messagesSpeakFrench()
{
    m_language.setCurrent(u"fr"_s);
    QCOMPARE(messages(readGift(u"q.gift"_s, "Q {}")),
             QStringList{u"q.gift:1: La question demande une rédaction, que seule une personne peut noter. "
                         "En faire une question à choix ou à réponse courte."_s});
}

void TestExchange::importedQuestionsBecomeASoundPack()
{
    const QByteArray gift = "::Uno::One {=a #Yes. ~b #No.}\n\nTwo {T#Wrong.#Right.}\n\n"
                            "Three {=x =y ####So.}\n\nFour {=l -> r =m -> s}\n";
    const QByteArray json = questionPack(readGift(u"q"_s, gift).questions, u"Équipe A, 2026"_s);
    Catalog catalog = Catalog::builtIn();
    const qsizetype before = catalog.scenarios.size();
    QVERIFY(CatalogReader::readPack(u"p.json"_s, json, catalog).isEmpty());
    QCOMPARE(catalog.scenarios.size(), before + 5);
    const Scenario *one = catalog.scenario(u"case:equipe-a-2026-uno"_s);
    QVERIFY(one);
    QCOMPARE(one->asks, Scenario::Asks::Choice);
    QCOMPARE(one->choices.size(), 2);
    QVERIFY(one->choices.at(0).isRight);
    QCOMPARE(catalog.scenario(u"case:equipe-a-2026-2"_s)->choices.at(0).id, u"case:equipe-a-2026-2/true"_s);
    QCOMPARE(catalog.scenario(u"case:equipe-a-2026-3"_s)->asks, Scenario::Asks::Answer);
    QVERIFY(catalog.scenario(u"case:equipe-a-2026-5"_s));
    const Texts texts(catalog, m_language);
    QCOMPARE(texts.text(u"case:equipe-a-2026-uno/choice-1"_s, "reason"), u"Yes."_s);
    m_language.setCurrent(u"fr"_s);
    QCOMPARE(texts.text(u"case:equipe-a-2026-2/true"_s, "text"), u"Vrai"_s);
}

void TestExchange::whatLooksLikeMarkupIsShownAsWritten()
{
    const QByteArray gift = "[plain]Say \\{404\\}, \\{term\\:hop|hops\\}, \\{nothing.here\\} and `curl` {=\\{a\\} ~b}";
    const ImportedQuestions imported = readGift(u"q"_s, gift);
    QCOMPARE(imported.questions.first().text, u"Say {404}, {term:hop|hops}, {nothing.here} and `curl`"_s);
    Catalog catalog = Catalog::builtIn();
    QVERIFY(CatalogReader::readPack(u"p.json"_s, questionPack(imported.questions, u"q"_s), catalog).isEmpty());
    const Texts texts(catalog, m_language);
    QCOMPARE(texts.text(u"case:q-1"_s, "situation"), u"Say {404}, {term:hop|hops}, {nothing.here} and curl"_s);
}

void TestExchange::idsOfAPackAreStable()
{
    const auto idsOf = [](const QByteArray &gift) {
        Catalog catalog;
        CatalogReader::readPack(u"p.json"_s, questionPack(readGift(u"q"_s, gift).questions, u"quiz"_s), catalog);
        QStringList ids;
        for (const Scenario &scenario : std::as_const(catalog.scenarios))
            ids.append(scenario.id);
        return ids;
    };
    // Names hold where questions move, and two of one name are told apart.
    QCOMPARE(idsOf("::B::Q {=a ~b}\n\n::A::R {=a ~b}"), (QStringList{u"case:quiz-b"_s, u"case:quiz-a"_s}));
    QCOMPARE(idsOf("::A::R, reworded {=a ~c}\n\n::B::Q {=a ~b}"), (QStringList{u"case:quiz-a"_s, u"case:quiz-b"_s}));
    QCOMPARE(idsOf("::A::Q {=a ~b}\n\n::A::R {=a ~b}"), (QStringList{u"case:quiz-a"_s, u"case:quiz-a-2"_s}));
    QCOMPARE(idsOf("::???::Q {=a ~b}"), QStringList{u"case:quiz-1"_s});
}

void TestExchange::importedQuestionsAreAsked()
{
    Catalog catalog = Catalog::builtIn();
    const QByteArray gift = "::Uno::One {=a #Yes. ~b #No.}\n\nThree {=Été =Sommer ####So.}\n";
    QVERIFY(CatalogReader::readPack(u"p.json"_s, questionPack(readGift(u"q"_s, gift).questions, u"q"_s), catalog)
                .isEmpty());
    const Texts texts(catalog, m_language);
    const QuestionBank bank(texts);
    const Question *choice = bank.find(u"own:case:q-uno"_s);
    QVERIFY(choice);
    QCOMPARE(choice->topics, QStringList{u"all"_s});
    const QuestionSheet sheet = bank.sheet(*choice, AnswerForm::Choice, 0);
    QCOMPARE(plainText(sheet.passage), u"One"_s);
    QCOMPARE(plainText(sheet.rightChoice()->text), u"a"_s);
    QCOMPARE(plainText(sheet.reason), u"Yes."_s);
    const Question *typed = bank.find(u"own:case:q-2"_s);
    QVERIFY(typed);
    QCOMPARE(typed->exam, AnswerForm::Typed);
    const QuestionSheet asked = bank.sheet(*typed, AnswerForm::Typed, 0);
    QVERIFY(QuestionBank::isAccepted(asked, u"ete"_s) && QuestionBank::isAccepted(asked, u"SOMMER"_s));
    QVERIFY(!QuestionBank::isAccepted(asked, u"hiver"_s));
    QCOMPARE(plainText(asked.reason), u"So."_s);
}

void TestExchange::aFileIsReadByItsEnding()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"a.CSV"_s, "question,right,wrong\nQ,a,b\n"));
    QVERIFY(write(u"b.tsv"_s, "question\tright\twrong\nQ\ta\tb\n"));
    QVERIFY(write(u"c.gift"_s, "Q {=a ~b}\n"));
    QVERIFY(write(u"d.txt"_s, "Q {=a ~b}\n"));
    for (const QString &name : {u"a.CSV"_s, u"b.tsv"_s, u"c.gift"_s, u"d.txt"_s}) {
        const ImportedQuestions imported = readQuestionFile(folder.filePath(name));
        QCOMPARE(messages(imported), QStringList());
        QCOMPARE(choiceTexts(imported.questions.first()), (QStringList{u"*a"_s, u"b"_s}));
    }
}

void TestExchange::aFileThatCannotBeReadIsReported()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.csv"_s);
    QCOMPARE(messages(readQuestionFile(missing)),
             QStringList{missing
                         + u": The file cannot be read: No such file or directory. "
                           "Check that the file exists and that you may read it."_s});
    QCOMPARE(messages(readQuestionFile(folder.path())),
             QStringList{folder.path() + u": This is not an ordinary file. Name a .csv, .tsv or .gift file."_s});
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
