<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tree and by search</source>
        <translation>
            <numerusform>and %n more, in the tree and by search</numerusform>
            <numerusform>and %n more, in the tree and by search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardArticle</name>
    <message numerus="yes">
        <source>Forgotten %n time(s)</source>
        <translation>
            <numerusform>Forgotten %n time</numerusform>
            <numerusform>Forgotten %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryTreeModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamDialogs</name>
    <message numerus="yes">
        <source>%n question(s) have no answer: %1. They count as wrong.</source>
        <translation>
            <numerusform>%n question has no answer: %1. It counts as wrong.</numerusform>
            <numerusform>%n questions have no answer: %1. They count as wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message numerus="yes">
        <source>The catalog no longer has %n of its questions. Load the pack or the version of the catalog that it was begun with (%1), or throw it away.</source>
        <translation>
            <numerusform>The catalog no longer has %n of its questions. Load the pack or the version of the catalog that it was begun with (%1), or throw it away.</numerusform>
            <numerusform>The catalog no longer has %n of its questions. Load the pack or the version of the catalog that it was begun with (%1), or throw it away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamReview</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamRun</name>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamSetup</name>
    <message numerus="yes">
        <source>of %n to draw from</source>
        <comment>questions</comment>
        <translation>
            <numerusform>of %n to draw from</numerusform>
            <numerusform>of %n to draw from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message numerus="yes">
        <source>%n exam(s)</source>
        <translation>
            <numerusform>%n exam</numerusform>
            <numerusform>%n exams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out, the rest counts: %1</source>
        <translation>
            <numerusform>%n file left out, the rest counts: %1</numerusform>
            <numerusform>%n files left out, the rest counts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) came twice and count once.</source>
        <translation>
            <numerusform>%n result came twice and counts once.</numerusform>
            <numerusform>%n results came twice and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n note(s) written: %1</source>
        <translation>
            <numerusform>%n note written: %1</numerusform>
            <numerusform>%n notes written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n pack(s) have mistakes and were left out.</source>
        <translation>
            <numerusform>%n pack has mistakes and was left out.</numerusform>
            <numerusform>%n packs have mistakes and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being learned</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n being learned</numerusform>
            <numerusform>%n being learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all of them kept.</source>
        <translation>
            <numerusform>%n answer, and it is kept.</numerusform>
            <numerusform>%n answers, all of them kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressSections</name>
    <message numerus="yes">
        <source>%n card(s) due today.</source>
        <translation>
            <numerusform>%n card due today.</numerusform>
            <numerusform>%n cards due today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in the last 30 days.</source>
        <translation>
            <numerusform>%n minute in the last 30 days.</numerusform>
            <numerusform>%n minutes in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 measured, %2 asked, of %n answer(s)</source>
        <translation>
            <numerusform>%1 measured, %2 asked, of %n answer</numerusform>
            <numerusform>%1 measured, %2 asked, of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min, %n answer(s)</source>
        <translation>
            <numerusform>%1 min, %n answer</numerusform>
            <numerusform>%1 min, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>The last %n answer(s) are missing.</source>
        <translation>
            <numerusform>The last answer is missing.</numerusform>
            <numerusform>The last %n answers are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyTab</name>
    <message numerus="yes">
        <source>%n blank(s) left: %1</source>
        <translation>
            <numerusform>%n blank left: %1</numerusform>
            <numerusform>%n blanks left: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message numerus="yes">
        <source>The %1 best are shown; %n more match.</source>
        <translation>
            <numerusform>The %1 best are shown; %n more matches.</numerusform>
            <numerusform>The %1 best are shown; %n more match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
</TS>
