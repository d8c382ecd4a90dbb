// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/formats.h"
#include "disk.h"
#include "exams/csv.h"
#include "exams/exam.h"
#include "exams/examgroup.h"
#include "exams/exampaper.h"
#include "exams/examreview.h"
#include "exams/examstore.h"
#include "exams/groupreport.h"
#include "exams/resultfile.h"
#include "files.h"
#include "language/language.h"
#include "language/texts.h"
#include "questions/questionbank.h"
#include "questions/topics.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using Kind = ExamFileProblem::Kind;

namespace {

/// Half past nine in Paris, in winter and as seen from anywhere.
QDateTime morning(int day = 1)
{
    return {QDate(2026, 12, day), QTime(9, 30), Qt::OffsetFromUTC, 3600};
}

/// An answer as a result holds it; @p given as the right one counts as right.
MarkedAnswer answered(const QString &question, const QString &about, const QStringList &topics, const QString &right,
                      const QString &given, const QString &confusedWith = {})
{
    return {question, about, topics, given, right, given == right, confusedWith, 1000};
}

ExamResult result(const QString &learner, int day, const QList<MarkedAnswer> &answers)
{
    ExamResult result;
    result.learner = learner;
    result.begun = morning(day);
    result.finished = morning(day).addSecs(600);
    result.catalog = u"2026.11"_s;
    result.plan = {{u"cloudflare"_s}, {QuestionKind::Emitter}, 20, 30, 4711, u"fr"_s};
    result.answers = answers;
    return result;
}

} // namespace

/// Exams without a window: drawing, marking, files, the group.
class TestExams : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theSameSeedDrawsTheSameExam();
    void theChoicesStandInTheSameOrderInBothLanguages();
    void anotherSeedDrawsAnotherExam();
    void anExamIsSpreadOverTopicsAndKinds();
    void nothingIsAskedAboutTwiceWhileThereIsSomethingElse();
    void anExamIsNoLongerThanThereAreQuestions();
    void aQuestionThatIsAddedLeavesMostOfTheOthers();

    void rightAnswersAreCountedForEveryForm();
    void timePassesForTheExamAndTheQuestion();
    void theTimeLimitEndsAtNought();
    void aTypedWrongNumberIsTheCodeOfThatNumber();

    void aResultComesBackAsItWasSaved();
    void aResultMayBeLaidOutAnew();
    void whatIsNoSoundResultIsNamed_data();
    void whatIsNoSoundResultIsNamed();
    void aResultOfANewerFormatIsNotToldToBeEdited();
    void aCsvFileIsQuoted_data();
    void aCsvFileIsQuoted();
    void theAnswersOfAResultAreRowsOfACsvFile();

    void anInterruptedExamComesBack();
    void answersSurviveAKill();
    void aDamagedExamIsSetAside();
    void aFullDiskIsToldAndKeepsWhatWasWritten();
    void aFolderThatCannotBeWrittenIsTold();
    void twoWindowsDoNotTakeTheSameExam();

    void aGroupIsCounted();
    void aLearnerIsFollowedOverTime();
    void confusionsAreCounted();
    void aDamagedFileIsNamedAndTheRestCounts();
    void theSameResultCountsOnce();
    void differentCatalogsAreTold();
    void scoresAreRowsOfACsvFile();

    void thePaperAsksWhatTheScreenAsks();
    void theKeyStandsApart();
    void theReviewGivesReasonsAndLinks();

private:
    ExamPlan plan(const QStringList &topics = {u"all"_s}, int questions = 20, int seed = 4711) const;
    /// An exam in which every answer is right.
    Exam perfect(const ExamPlan &plan) const;

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Texts> m_texts;
    std::unique_ptr<QuestionBank> m_bank;
};

void TestExams::initTestCase()
{
    m_catalog = std::make_unique<Catalog>(Catalog::builtIn());
    m_language = std::make_unique<Language>();
    m_texts = std::make_unique<Texts>(*m_catalog, *m_language);
    m_bank = std::make_unique<QuestionBank>(*m_texts);
}

void TestExams::init()
{
    m_language->setCurrent(u"en"_s);
}

ExamPlan TestExams::plan(const QStringList &topics, int questions, int seed) const
{
    return {topics, questionKinds(), questions, 0, seed, u"en"_s};
}

Exam TestExams::perfect(const ExamPlan &plan) const
{
    Exam exam = Exam::begin(plan, u"Ada"_s, *m_bank, *m_catalog, morning());
    for (qsizetype i = 0; i < exam.questions.size(); ++i)
        exam.answer(i, rightAnswer(examSheet(exam.questions.at(i), plan, *m_bank)));
    return exam;
}

void TestExams::theSameSeedDrawsTheSameExam()
{
    const QStringList questions = drawnQuestions(plan(), *m_bank);
    QCOMPARE(questions.size(), 20);
    QCOMPARE(drawnQuestions(plan(), *m_bank), questions);
    m_language->setCurrent(u"fr"_s);
    const QuestionBank other(*m_texts);
    QCOMPARE(drawnQuestions(plan(), other), questions);
    // The order in which somebody ticks the topics and kinds is no part of the exam.
    ExamPlan turned = plan({u"cloudflare"_s, u"caching"_s});
    const QStringList ofBoth = drawnQuestions(turned, *m_bank);
    std::ranges::reverse(turned.topics);
    std::ranges::reverse(turned.kinds);
    QCOMPARE(drawnQuestions(turned, *m_bank), ofBoth);
}

void TestExams::theChoicesStandInTheSameOrderInBothLanguages()
{
    const QStringList questions = drawnQuestions(plan({u"all"_s}, 60), *m_bank);
    const auto choices = [&] {
        QList<QStringList> lists;
        for (const QString &id : questions) {
            QStringList ids;
            const QuestionSheet sheet = examSheet(id, plan(), *m_bank);
            for (const QuestionChoice &choice : sheet.choices)
                ids.append(choice.id);
            lists.append(ids);
        }
        return lists;
    };
    const QList<QStringList> english = choices();
    m_language->setCurrent(u"fr"_s);
    QCOMPARE(choices(), english);
}

void TestExams::anotherSeedDrawsAnotherExam()
{
    QVERIFY(drawnQuestions(plan({u"all"_s}, 20, 1), *m_bank) != drawnQuestions(plan({u"all"_s}, 20, 2), *m_bank));
}

void TestExams::anExamIsSpreadOverTopicsAndKinds()
{
    const QStringList topics{u"client-errors"_s, u"cloudflare"_s, u"glossary"_s};
    const QStringList questions = drawnQuestions(plan(topics, 30), *m_bank);
    QCOMPARE(questions.size(), 30);
    QSet<QuestionKind> kinds;
    for (const QString &topic : topics) {
        int ofTopic = 0;
        for (const QString &id : questions) {
            const Question *question = m_bank->find(id);
            QVERIFY(question);
            kinds.insert(question->kind);
            ofTopic += question->topics.contains(topic) ? 1 : 0;
        }
        QVERIFY2(ofTopic >= 10, qPrintable(u"%1: %2"_s.arg(topic).arg(ofTopic)));
    }
    QVERIFY2(kinds.size() >= 8, qPrintable(QString::number(kinds.size())));
}

void TestExams::nothingIsAskedAboutTwiceWhileThereIsSomethingElse()
{
    const QStringList questions = drawnQuestions(plan({u"all"_s}, 40), *m_bank);
    QStringList subjects;
    for (const QString &id : questions) {
        const Question *question = m_bank->find(id);
        for (const QString &subject : {question->about, question->other}) {
            if (!subject.isEmpty())
                subjects.append(subject);
        }
    }
    QCOMPARE(QSet<QString>(subjects.begin(), subjects.end()).size(), subjects.size());
}

void TestExams::anExamIsNoLongerThanThereAreQuestions()
{
    ExamPlan few = plan({u"all"_s}, ExamPlan::MostQuestions);
    few.kinds = {QuestionKind::HopOrder};
    const QStringList questions = drawnQuestions(few, *m_bank);
    QCOMPARE(questions.size(), questionsFor(few, *m_bank));
    QVERIFY(questions.size() > 2);
    QVERIFY(questions.size() < ExamPlan::MostQuestions);
    QCOMPARE(QSet<QString>(questions.begin(), questions.end()).size(), questions.size());
}

void TestExams::aQuestionThatIsAddedLeavesMostOfTheOthers()
{
    // Without one code of the catalog, as if a pack had not been loaded.
    Catalog smaller = *m_catalog;
    smaller.codes.removeIf([](const StatusCode &code) { return code.id == "404"_L1; });
    smaller.index();
    const Texts texts(smaller, *m_language);
    const QuestionBank bank(texts);
    const QStringList before = drawnQuestions(plan(), *m_bank);
    const QStringList after = drawnQuestions(plan(), bank);
    const auto kept = std::ranges::count_if(before, [&](const QString &id) { return after.contains(id); });
    QVERIFY2(kept >= 15, qPrintable(QString::number(kept)));
}

void TestExams::rightAnswersAreCountedForEveryForm()
{
    const Exam exam = perfect(plan({u"all"_s}, 60));
    QSet<AnswerForm> forms;
    for (const QString &id : exam.questions)
        forms.insert(m_bank->find(id)->exam);
    QCOMPARE(forms, (QSet<AnswerForm>{AnswerForm::Choice, AnswerForm::Typed, AnswerForm::Order}));
    const ExamResult all = marked(exam, *m_bank, *m_catalog, morning().addSecs(60));
    QCOMPARE(all.rightAnswers(), 60);
    QCOMPARE(all.percent(), 100);

    // One of each form wrong, one not answered.
    Exam worse = exam;
    QSet<AnswerForm> spoilt;
    for (qsizetype i = 0; i < worse.questions.size(); ++i) {
        const AnswerForm form = m_bank->find(worse.questions.at(i))->exam;
        if (spoilt.contains(form))
            continue;
        spoilt.insert(form);
        const QuestionSheet sheet = examSheet(worse.questions.at(i), worse.plan, *m_bank);
        QStringList shown;
        for (const QuestionChoice &choice : sheet.choices)
            shown.append(choice.id);
        if (form == AnswerForm::Order) // never right as shown
            worse.answer(i, shown.join(u' '));
        else if (form == AnswerForm::Typed)
            worse.answer(i, u"1"_s);
        else
            worse.answer(i, shown.at(shown.first() == rightAnswer(sheet) ? 1 : 0));
    }
    const qsizetype last = worse.questions.size() - 1;
    worse.answer(last, u" \u202E "_s);
    QCOMPARE(worse.unanswered(), QList<qsizetype>{last});
    const ExamResult some = marked(worse, *m_bank, *m_catalog, morning().addSecs(60));
    QCOMPARE(some.rightAnswers(), 56);
    QCOMPARE(some.percent(), 93); // 56 / 60 = 93.3 %
}

void TestExams::timePassesForTheExamAndTheQuestion()
{
    Exam exam = Exam::begin(plan(), u"Ada"_s, *m_bank, *m_catalog, morning());
    exam.pass(1500);
    exam.current = 3;
    exam.pass(700);
    exam.pass(-5); // a clock that was put back
    QCOMPARE(exam.milliseconds, 2200);
    QCOMPARE(exam.answers.at(0).milliseconds, 1500);
    QCOMPARE(exam.answers.at(3).milliseconds, 700);
    const ExamResult over = marked(exam, *m_bank, *m_catalog, morning().addSecs(3));
    QCOMPARE(over.answers.at(3).milliseconds, 700);
}

void TestExams::theTimeLimitEndsAtNought()
{
    ExamPlan timed = plan();
    timed.minutes = 2;
    Exam exam = Exam::begin(timed, {}, *m_bank, *m_catalog, morning());
    exam.pass(119'999);
    QCOMPARE(exam.timeLeft(), 1);
    QVERIFY(!exam.isTimeUp());
    exam.pass(5'000);
    QCOMPARE(exam.timeLeft(), 0);
    QVERIFY(exam.isTimeUp());
    Exam untimed = Exam::begin(plan(), {}, *m_bank, *m_catalog, morning());
    untimed.pass(1'000'000'000);
    QVERIFY(!untimed.isTimeUp());
}

void TestExams::aTypedWrongNumberIsTheCodeOfThatNumber()
{
    ExamPlan numbers = plan({u"cloudflare"_s}, ExamPlan::MostQuestions);
    numbers.kinds = {QuestionKind::Number};
    Exam exam = Exam::begin(numbers, {}, *m_bank, *m_catalog, morning());
    const qsizetype asked = exam.questions.indexOf(u"number:522-cloudflare"_s);
    QVERIFY(asked >= 0);
    exam.answer(asked, u"HTTP 524"_s);
    const ExamResult over = marked(exam, *m_bank, *m_catalog, morning());
    QCOMPARE(over.answers.at(asked).confusedWith, u"524-cloudflare"_s);
    QCOMPARE(over.answers.at(asked).right, u"522"_s);
    QVERIFY(!over.answers.at(asked).isRight);
}

void TestExams::aResultComesBackAsItWasSaved()
{
    Exam exam = perfect(plan({u"all"_s}, 30));
    exam.answer(0, u"=1+1, \"x\""_s);
    exam.answer(1, {});
    exam.resumptions = 2;
    exam.pass(12'345);
    const ExamResult over = marked(exam, *m_bank, *m_catalog, morning().addSecs(901));
    const ResultReading reading = readResultFile(u"ada.json"_s, resultFile(over));
    QCOMPARE(reading.problems.size(), 0);
    QCOMPARE(reading.result, over);
    QCOMPARE(reading.result.begun.offsetFromUtc(), 3600);
    // Without a name as well.
    ExamResult nobody = over;
    nobody.learner.clear();
    QCOMPARE(readResultFile(u"x.json"_s, resultFile(nobody)).result, nobody);
}

void TestExams::aResultMayBeLaidOutAnew()
{
    const ExamResult over = marked(perfect(plan()), *m_bank, *m_catalog, morning());
    const QByteArray compact = QJsonDocument::fromJson(resultFile(over)).toJson(QJsonDocument::Compact);
    QCOMPARE(readResultFile(u"ada.json"_s, "\xEF\xBB\xBF" + compact).result, over);
}

void TestExams::whatIsNoSoundResultIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");

    const ExamResult over = result(
        u"Ada"_s, 1,
        {answered(u"emitter:522-cloudflare"_s, u"522-cloudflare"_s, {u"cloudflare"_s}, u"edge"_s, u"origin"_s)});
    const QByteArray sound = resultFile(over);
    QTest::newRow("cut off") << sound.first(200) << Kind::Unreadable << int(sound.first(200).count('\n')) + 1
                             << QString();
    QTest::newRow("another file of Statut")
        << QByteArray(R"({"format": 1, "notes": {"404": "x"}})") << Kind::NotAnExam << 1 << QString();
    QTest::newRow("a list") << QByteArray("[1, 2]") << Kind::NotAnExam << 1 << QString();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << Kind::Unreadable << 1 << QString();
    QTest::newRow("empty") << QByteArray() << Kind::Unreadable << 1 << QString();

    const auto lineOf = [](const QByteArray &bytes, const QByteArray &word) {
        return int(bytes.first(bytes.indexOf(word)).count('\n')) + 1;
    };
    QByteArray better = sound;
    better.replace("\"is_right\": false", "\"is_right\": true");
    QTest::newRow("a better score") << better << Kind::NotAsSaved << lineOf(better, "\"checksum\"") << u"checksum"_s;
    QByteArray renamed = sound;
    renamed.replace("\"Ada\"", "\"Bob\"");
    QTest::newRow("another name") << renamed << Kind::NotAsSaved << lineOf(renamed, "\"checksum\"") << u"checksum"_s;
    QByteArray lacking = sound;
    lacking.replace("\"milliseconds\": 1000,", "");
    QVERIFY(lacking != sound);
    QTest::newRow("a key taken out") << lacking << Kind::NotAsSaved << lineOf(lacking, "{\n            \"about\"")
                                     << u"answers[0]"_s;
    QByteArray text = sound;
    text.replace("\"milliseconds\": 1000", "\"milliseconds\": \"few\"");
    QTest::newRow("a text for a number") << text << Kind::NotAsSaved << lineOf(text, "\"few\"")
                                         << u"answers[0] › milliseconds"_s;
    QByteArray twice = sound;
    twice.replace("\"milliseconds\": 1000", "\"milliseconds\": 1, \"milliseconds\": 1000");
    QTest::newRow("a key twice") << twice << Kind::NotAsSaved << lineOf(twice, "\"milliseconds\": 1,")
                                 << u"answers[0] › milliseconds"_s;
    QByteArray bare = sound;
    bare.replace(bare.indexOf("    \"checksum\""),
                 bare.indexOf("\n", bare.indexOf("\"checksum\"")) + 1 - bare.indexOf("    \"checksum\""), "");
    QTest::newRow("without its checksum") << bare << Kind::NotAsSaved << 1 << u"checksum"_s;
}

void TestExams::whatIsNoSoundResultIsNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    QFETCH(const int, line);
    QFETCH(const QString, place);
    const ResultReading reading = readResultFile(u"ada.json"_s, bytes);
    QCOMPARE(reading.problems.size(), 1);
    const ExamFileProblem &problem = reading.problems.first();
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.file(), u"ada.json"_s);
    QCOMPARE(problem.cause.line, line);
    QCOMPARE(problem.cause.place, place);
    QCOMPARE(reading.result, ExamResult());
    for (const QString &language : Language::available()) {
        m_language->setCurrent(language);
        QVERIFY(!problem.what().isEmpty());
        QVERIFY(!problem.remedy().isEmpty());
        QVERIFY(problem.message().startsWith(u"ada.json:%1"_s.arg(line)));
    }
}

void TestExams::aResultOfANewerFormatIsNotToldToBeEdited()
{
    QJsonObject object = QJsonDocument::fromJson(resultFile(result(u"Ada"_s, 1, {}))).object();
    object.insert(u"format"_s, 2);
    const ResultReading reading = readResultFile(u"ada.json"_s, QJsonDocument(object).toJson());
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().kind, Kind::NewerFormat);
}

void TestExams::aCsvFileIsQuoted_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, QString()} << QByteArray("a,b c,");
    QTest::newRow("comma") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"");
    QTest::newRow("quotation mark") << QStringList{u"a \"b\""_s} << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line break") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << QStringList{u"=HYPERLINK(\"x\")"_s, u"+1"_s, u"-1"_s, u"@x"_s}
                             << QByteArray("\"'=HYPERLINK(\"\"x\"\")\",'+1,'-1,'@x");
    QTest::newRow("formula behind a tab") << QStringList{u"\t=1"_s} << QByteArray("'\t=1");
    QTest::newRow("accents") << QStringList{u"Éloïse"_s} << QByteArray("Éloïse");
}

void TestExams::aCsvFileIsQuoted()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QByteArray, line);
    QCOMPARE(csv({cells}), "\xEF\xBB\xBF" + line + "\r\n");
}

void TestExams::theAnswersOfAResultAreRowsOfACsvFile()
{
    const ExamResult over = result(
        u"=Ada"_s, 1,
        {answered(u"emitter:522-cloudflare"_s, u"522-cloudflare"_s, {u"cloudflare"_s}, u"edge"_s, u"origin"_s)});
    QCOMPARE(answersCsv({over}),
             "\xEF\xBB\xBF"
             "learner,date,catalog,seed,question,given,right,is_right,milliseconds\r\n"
             "'=Ada,2026-12-01T09:40:00+01:00,2026.11,4711,emitter:522-cloudflare,origin,edge,0,1000\r\n"_ba);
}

void TestExams::anInterruptedExamComesBack()
{
    const QTemporaryDir home;
    const QString path = home.path() + u"/state/statut/exam.json"_s;
    Exam exam = Exam::begin(plan(), u"Ada"_s, *m_bank, *m_catalog, morning());
    exam.answer(0, u"edge"_s);
    exam.current = 1;
    exam.pass(4321);
    {
        ExamStore store(path);
        QVERIFY(!store.read().exam);
        QCOMPARE(store.write(exam), QString());
    }
    ExamStore store(path);
    const ExamStore::Reading reading = store.read();
    QCOMPARE(reading.problems.size(), 0);
    QVERIFY(reading.exam);
    QCOMPARE(*reading.exam, exam);
    QCOMPARE(reading.exam->missingQuestions(*m_bank), QStringList());
    QCOMPARE(store.remove(), QString());
    QVERIFY(!store.read().exam);
}

void TestExams::answersSurviveAKill()
{
    // This program once more, which answers until it is killed: see main().
    const int kills = std::max(5, qEnvironmentVariableIntValue("STATUT_KILLS"));
    for (int kill = 0; kill < kills; ++kill) {
        const QTemporaryDir home;
        const QString path = home.path() + u"/exam.json"_s;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--answer"_s, path});
        QVERIFY(program.waitForReadyRead(30'000));
        QTest::qWait(7 * kill);
        ::kill(pid_t(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        // The last whole line: how many answers the program was told are safe.
        const int safe = lines.at(lines.size() - 2).toInt();
        QVERIFY(safe > 0);
        ExamStore store(path);
        QVERIFY(store.acquire()); // the lock of one who is gone is no lock
        const ExamStore::Reading reading = store.read();
        QCOMPARE(reading.problems.size(), 0);
        QVERIFY(reading.exam);
        const qint64 kept = reading.exam->answers.at(0).given.toLongLong();
        QVERIFY2(kept == safe || kept == safe + 1, qPrintable(u"%1 of %2"_s.arg(kept).arg(safe)));
    }
}

void TestExams::aDamagedExamIsSetAside()
{
    const QTemporaryDir home;
    const QString path = home.path() + u"/exam.json"_s;
    ExamStore store(path);
    QCOMPARE(store.write(perfect(plan())), QString());
    const QByteArray damaged = readAll(path).first(500);
    writeAll(path, damaged);
    const ExamStore::Reading reading = store.read();
    QVERIFY(!reading.exam);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().kind, Kind::Unreadable);
    QCOMPARE(reading.setAside, path + u".damaged"_s);
    QCOMPARE(readAll(reading.setAside), damaged);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(store.write(perfect(plan())), QString());
}

void TestExams::aFullDiskIsToldAndKeepsWhatWasWritten()
{
    const QTemporaryDir home;
    ExamStore store(home.path() + u"/exam.json"_s);
    const Exam before = perfect(plan({u"all"_s}, 5));
    QCOMPARE(store.write(before), QString());
    QString reason;
    withFullDisk(1000, [&] { reason = store.write(perfect(plan({u"all"_s}, 60))); });
    QVERIFY(!reason.isEmpty());
    QCOMPARE(store.read().exam, before);
}

void TestExams::aFolderThatCannotBeWrittenIsTold()
{
    const QTemporaryDir home;
    writeAll(home.path() + u"/file"_s, "x");
    ExamStore store(home.path() + u"/file/exam.json"_s);
    QVERIFY(store.acquire()); // nobody else holds it
    QVERIFY(!store.write(perfect(plan())).isEmpty());
}

void TestExams::twoWindowsDoNotTakeTheSameExam()
{
    const QTemporaryDir home;
    const QString path = home.path() + u"/exam.json"_s;
    ExamStore one(path);
    ExamStore other(path);
    QVERIFY(one.acquire());
    QVERIFY(one.acquire());
    QVERIFY(!other.acquire());
    one.release();
    QVERIFY(other.acquire());
}

void TestExams::aGroupIsCounted()
{
    const QStringList cloud{u"cloudflare"_s, u"server-errors"_s, u"all"_s};
    const QStringList moved{u"redirects"_s, u"all"_s};
    const QString q522 = u"emitter:522-cloudflare"_s;
    const QString q301 = u"caching:301"_s;
    ExamGroup group;
    QVERIFY(group.isEmpty());
    QCOMPARE(group.percent(), 0);
    // Ada: 1 of 2, then 2 of 2. Bob: 0 of 2.
    group.add(result(u"Ada"_s, 3,
                     {answered(q522, u"522-cloudflare"_s, cloud, u"edge"_s, u"edge"_s),
                      answered(q301, u"301"_s, moved, u"yes"_s, u"yes"_s)}));
    group.add(result(u"Ada"_s, 1,
                     {answered(q522, u"522-cloudflare"_s, cloud, u"edge"_s, u"origin"_s),
                      answered(q301, u"301"_s, moved, u"yes"_s, u"yes"_s)}));
    group.add(result(u"Bob"_s, 2,
                     {answered(q522, u"522-cloudflare"_s, cloud, u"edge"_s, u"origin"_s),
                      answered(q301, u"301"_s, moved, u"yes"_s, {})}));

    QCOMPARE(group.percent(), 50); // 3 of 6
    QCOMPARE(byEntry(group.results()), (QList<Tally>{{u"522-cloudflare"_s, 3, 1}, {u"301"_s, 3, 2}}));
    // Equal shares and equal numbers of wrong answers: by id.
    QCOMPARE(byTopic(group.results()),
             (QList<Tally>{{u"cloudflare"_s, 3, 1}, {u"server-errors"_s, 3, 1}, {u"redirects"_s, 3, 2}}));
    const QList<Examinee> people = group.examinees();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.at(0), (Examinee{u"Ada"_s, {0, 2}, 100, 100, 75}));
    QCOMPARE(people.at(1), (Examinee{u"Bob"_s, {1}, 0, 0, 0}));
}

void TestExams::aLearnerIsFollowedOverTime()
{
    const auto one = [](const QString &name, int day, int right, int asked) {
        QList<MarkedAnswer> answers;
        for (int i = 0; i < asked; ++i)
            answers.append(answered(u"number:404"_s, u"404"_s, {}, u"404"_s, i < right ? u"404"_s : u"410"_s));
        return result(name, day, answers);
    };
    ExamGroup group;
    group.add(one(u"ada  lovelace"_s, 5, 3, 4));
    group.add(one(u"Ada Lovelace"_s, 9, 1, 6));
    group.add(one(u"Ada Lovelace "_s, 1, 1, 2));
    const QList<Examinee> people = group.examinees();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().name, u"Ada Lovelace"_s);
    QList<int> percents;
    for (const int index : people.first().results)
        percents.append(group.results().at(index).percent());
    QCOMPARE(percents, (QList<int>{50, 75, 17})); // 1/2, 3/4, 1/6
    QCOMPARE(people.first().bestPercent, 75);
    QCOMPARE(people.first().latestPercent, 17);
    QCOMPARE(people.first().meanPercent, 42); // 5 of 12
}

void TestExams::confusionsAreCounted()
{
    const QString q522 = u"emitter:522-cloudflare"_s;
    const auto number = [](const QString &typed, const QString &id) {
        return answered(u"number:522-cloudflare"_s, u"522-cloudflare"_s, {}, u"522"_s, typed, id);
    };
    ExamGroup group;
    group.add(
        result(u"Ada"_s, 1, {answered(q522, {}, {}, u"edge"_s, u"origin"_s), number(u"524"_s, u"524-cloudflare"_s)}));
    group.add(result(u"Ada"_s, 2,
                     {answered(q522, {}, {}, u"edge"_s, {}),                        // no answer is no confusion
                      answered(u"hop-order:request"_s, {}, {}, u"a b"_s, u"b a"_s), // nor is an order
                      // chosen here, typed there: the same two codes
                      answered(u"distinction:522-cloudflare+524-cloudflare"_s, u"522-cloudflare"_s, {},
                               u"522-cloudflare"_s, u"524-cloudflare"_s, u"524-cloudflare"_s)}));
    group.add(result(u"Bob"_s, 1, {number(u"http 524"_s, u"524-cloudflare"_s), number(u"522"_s, {})}));
    const QList<Confusion> expected{{u"522-cloudflare"_s, u"524-cloudflare"_s, {}, 3, 2},
                                    {u"edge"_s, u"origin"_s, q522, 1, 1}};
    QCOMPARE(group.confusions(), expected);
    const GroupReport report(group, *m_bank, *m_texts);
    QVERIFY2(report.rightText(expected.at(0)).startsWith(u"522"_s), qPrintable(report.rightText(expected.at(0))));
    QVERIFY2(report.givenText(expected.at(0)).startsWith(u"524"_s), qPrintable(report.givenText(expected.at(0))));
    QVERIFY(toPlainText(report.article()).contains(report.givenText(expected.at(0))));
}

void TestExams::aDamagedFileIsNamedAndTheRestCounts()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"monday"_s);
    const ExamResult over = marked(perfect(plan()), *m_bank, *m_catalog, morning());
    writeAll(folder.path() + u"/ada.json"_s, resultFile(over));
    writeAll(folder.path() + u"/monday/bob.json"_s, resultFile(result(u"Bob"_s, 2, {over.answers.first()})));
    QByteArray edited = resultFile(result(u"Cid"_s, 2, {over.answers.first()}));
    edited.replace("\"Cid\"", "\"Dan\"");
    writeAll(folder.path() + u"/cid.json"_s, edited);
    writeAll(folder.path() + u"/readme.txt"_s, "no result, and none is expected");
    ExamGroup group;
    group.addPath(folder.path());
    group.addPath(folder.path() + u"/gone.json"_s);
    QCOMPARE(group.results().size(), 2);
    QCOMPARE(group.leftOut(), (QStringList{folder.path() + u"/cid.json"_s, folder.path() + u"/gone.json"_s}));
    for (const QString &language : Language::available()) {
        m_language->setCurrent(language);
        const QString told = GroupReport(group, *m_bank, *m_texts).remarks().join(u'\n');
        QVERIFY2(told.contains(u"cid.json"_s) && told.contains(u"gone.json"_s), qPrintable(told));
        QVERIFY(!told.contains(u"bob.json"_s));
    }
}

void TestExams::theSameResultCountsOnce()
{
    ExamGroup group;
    const ExamResult over = marked(perfect(plan()), *m_bank, *m_catalog, morning());
    QVERIFY(group.add(over));
    QVERIFY(!group.add(over));
    QCOMPARE(group.results().size(), 1);
    QCOMPARE(group.duplicates(), 1);
    QVERIFY(!GroupReport(group, *m_bank, *m_texts).remarks().isEmpty());
}

void TestExams::differentCatalogsAreTold()
{
    ExamGroup group;
    ExamResult older = result(u"Ada"_s, 1, {});
    group.add(older);
    QVERIFY(GroupReport(group, *m_bank, *m_texts).remarks().isEmpty());
    older.catalog = u"2026.09"_s;
    older.learner = u"Bob"_s;
    group.add(older);
    QCOMPARE(group.catalogs(), (QStringList{u"2026.09"_s, u"2026.11"_s}));
    const QString told = GroupReport(group, *m_bank, *m_texts).remarks().join(u'\n');
    QVERIFY(told.contains(u"2026.09"_s) && told.contains(u"2026.11"_s));
}

void TestExams::scoresAreRowsOfACsvFile()
{
    ExamGroup group;
    group.add(result(u"Ada"_s, 1,
                     {answered(u"number:404"_s, u"404"_s, {}, u"404"_s, u"404"_s),
                      answered(u"number:410"_s, u"410"_s, {}, u"410"_s, u"404"_s),
                      answered(u"number:401"_s, u"401"_s, {}, u"401"_s, {})}));
    QCOMPARE(scoresCsv(group),
             "\xEF\xBB\xBF"
             "learner,date,catalog,seed,questions,right,percent,minutes\r\n"
             "Ada,2026-12-01T09:40:00+01:00,2026.11,4711,3,1,33,0.1\r\n"_ba); // 3 s are 0.05 min
}

void TestExams::thePaperAsksWhatTheScreenAsks()
{
    const ExamPlan asked = plan({u"all"_s}, 40);
    const QStringList questions = drawnQuestions(asked, *m_bank);
    for (const QString &language : Language::available()) {
        m_language->setCurrent(language);
        const QString text = toPlainText(ExamPaper(asked, *m_bank, *m_texts).paper());
        qsizetype from = 0;
        for (const QString &id : questions) {
            const QuestionSheet sheet = examSheet(id, asked, *m_bank);
            from = text.indexOf(plainText(sheet.prompt), from);
            QVERIFY2(from >= 0, qPrintable(id));
            qsizetype place = from;
            for (const QuestionChoice &choice : sheet.choices) {
                place = text.indexOf(plainText(choice.text), place);
                QVERIFY2(place >= 0, qPrintable(id + u' ' + choice.id));
            }
            ++from;
        }
        QVERIFY(text.contains(u"4711"_s));
    }
}

void TestExams::theKeyStandsApart()
{
    ExamPlan asked = plan({u"all"_s}, 40);
    const ExamPaper paper(asked, *m_bank, *m_texts);
    const QString key = toPlainText(paper.key());
    const QString handed = toPlainText(paper.paper());
    const QStringList questions = drawnQuestions(asked, *m_bank);
    for (const QString &id : questions) {
        const QuestionSheet sheet = examSheet(id, asked, *m_bank);
        QVERIFY2(key.contains(answerText(sheet, rightAnswer(sheet))), qPrintable(id));
        if (sheet.choices.isEmpty())
            continue;
        const auto right = std::ranges::find(sheet.choices, true, &QuestionChoice::isRight);
        if (right == sheet.choices.cend())
            continue;
        const QChar letter(u'A' + char16_t(right - sheet.choices.cbegin()));
        QVERIFY2(key.contains(u"%1 – %2"_s.arg(letter).arg(plainText(right->text))), qPrintable(id));
        // What is handed out has no reason in it.
        if (const QString reason = plainText(right->reason); !reason.isEmpty())
            QVERIFY2(!handed.contains(reason), qPrintable(id));
    }
}

void TestExams::theReviewGivesReasonsAndLinks()
{
    Exam exam = perfect(plan({u"all"_s}, 40));
    QStringList expected;
    QStringList links;
    for (qsizetype i = 0; i < exam.questions.size(); ++i) {
        const QuestionSheet sheet = examSheet(exam.questions.at(i), exam.plan, *m_bank);
        for (const QuestionChoice &choice : sheet.choices) {
            if (choice.isRight || choice.reason.isEmpty() || !sheet.rightOrder.isEmpty())
                continue;
            exam.answer(i, choice.id);
            expected.append(plainText(choice.reason));
            links.append(sheet.about);
            break;
        }
    }
    QVERIFY(expected.size() > 10);
    const ExamResult over = marked(exam, *m_bank, *m_catalog, morning());
    const Article page = ExamReview(over, *m_bank, *m_texts).article();
    QVERIFY(page.title.startsWith(u"%1 of 40"_s.arg(40 - expected.size())));
    const QString text = toPlainText(page).simplified();
    for (const QString &reason : std::as_const(expected))
        QVERIFY2(text.contains(reason.simplified()), qPrintable(reason));
    const QString html = toHtml(page);
    for (const QString &link : std::as_const(links))
        QVERIFY2(link.isEmpty() || html.contains(u"statut:"_s + link), qPrintable(link));
    QVERIFY(
        !toPlainText(ExamReview(marked(perfect(plan()), *m_bank, *m_catalog, morning()), *m_bank, *m_texts).article())
             .contains(u"Your answer"_s));
}

/// Answers the first question over and over, and says of each answer when it is safe.
static int answerUntilKilled(const QString &path)
{
    Exam exam;
    exam.plan = {{u"all"_s}, {QuestionKind::Number}, 1, 0, 1, u"en"_s};
    exam.catalog = u"2026.11"_s;
    exam.begun = morning();
    exam.questions = {u"number:404"_s};
    exam.answers.resize(1);
    ExamStore store(path);
    if (!store.acquire())
        return 1;
    for (int i = 1;; ++i) {
        exam.answer(0, QString::number(i));
        if (!store.write(exam).isEmpty())
            return 1;
        const QByteArray line = QByteArray::number(i) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            return 1;
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--answer"_L1)
        return answerUntilKilled(arguments.at(2));
    TestExams test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exams.moc"
