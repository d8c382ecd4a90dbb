// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/giftreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;

namespace {

/// One question as it stands in the file: the lines up to the next empty one.
struct Block
{
    int line = 0;
    QString text;
};

QList<Block> blocksOf(const QString &text)
{
    QList<Block> blocks;
    Block block;
    int line = 0;
    const auto end = [&] {
        if (!block.text.trimmed().isEmpty())
            blocks.append(block);
        block = {};
    };
    for (const QString &written : text.split(u'\n')) {
        ++line;
        const QString trimmed = written.trimmed();
        if (trimmed.isEmpty()) {
            end();
        } else if (!trimmed.startsWith("//"_L1) && !trimmed.startsWith("$CATEGORY:"_L1)) {
            if (block.text.isEmpty())
                block.line = line;
            block.text += written + u'\n';
        }
    }
    end();
    return blocks;
}

/// The place of the first @p sign from @p from on that no backslash makes a letter; -1 for none.
qsizetype findSign(const QString &text, const QString &sign, qsizetype from = 0)
{
    for (qsizetype i = from; i + sign.size() <= text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (QStringView(text).sliced(i, sign.size()) == sign)
            return i;
    }
    return -1;
}

/// A text without GIFT's backslashes, and without HTML unless it says that it is plain.
QString readText(const QString &written, bool isHtml)
{
    QString text;
    const QString trimmed = written.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (c == u'\\' && i + 1 < trimmed.size()) {
            const QChar next = trimmed.at(++i);
            text += next == u'n' ? QChar(u'\n') : next;
        } else {
            text += c == u'\n' || c == u'\t' ? QChar(u' ') : c;
        }
    }
    if (isHtml) {
        static const QRegularExpression breaks(u"<(?:br|/p|/li|/div)\\b[^<>]*>"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tags(u"</?[a-zA-Z][^<>]*>"_s);
        text.replace(breaks, u"\n"_s).remove(tags);
        text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
        text.replace(u"&#39;"_s, u"'"_s).replace(u"&nbsp;"_s, u"\u00A0"_s).replace(u"&amp;"_s, u"&"_s);
    }
    return text.trimmed();
}

/// "[plain]", "[html]", "[moodle]" or "[markdown]" at the beginning is taken away.
bool takeFormat(QString &text)
{
    static const QRegularExpression format(u"^\\s*\\[(plain|html|moodle|markdown)\\]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = format.match(text);
    if (!match.hasMatch())
        return true;
    text.remove(0, match.capturedEnd());
    const QString name = match.captured(1).toLower();
    return name == "html"_L1 || name == "moodle"_L1;
}

/// One answer: what stands behind a "=" or a "~".
struct Answer
{
    bool isRight = false;
    double weight = 0; ///< in percent; of an answer without one 0
    QString text;
    QString feedback;
};

/// The answers of a block, without what stands in front of the first sign.
QList<Answer> answersOf(const QString &written, bool isHtml)
{
    QList<qsizetype> begins;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i) == u'\\')
            ++i;
        else if (written.at(i) == u'=' || written.at(i) == u'~')
            begins.append(i);
    }
    QList<Answer> answers;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype begin = begins.at(i) + 1;
        const qsizetype end = i + 1 < begins.size() ? begins.at(i + 1) : written.size();
        QString text = written.sliced(begin, end - begin);
        Answer answer;
        answer.isRight = written.at(begins.at(i)) == u'=';
        static const QRegularExpression weight(u"^\\s*%(-?[\\d.]+)%"_s);
        if (const QRegularExpressionMatch match = weight.match(text); match.hasMatch()) {
            answer.weight = match.captured(1).toDouble();
            text.remove(0, match.capturedEnd());
        }
        if (const qsizetype sign = findSign(text, u"#"_s); sign >= 0) {
            answer.feedback = readText(text.sliced(sign + 1), isHtml);
            text.truncate(sign);
        }
        const bool isOwnHtml = takeFormat(text) && isHtml;
        answer.text = readText(text, isOwnHtml);
        answers.append(answer);
    }
    return answers;
}

constexpr double Whole = 100;

class GiftBlock
{
public:
    GiftBlock(const QString &file, const Block &block, ImportedQuestions &imported)
        : m_file(file)
        , m_imported(imported)
        , m_text(block.text)
    {
        m_draft.line = block.line;
    }

    void read()
    {
        if (!takeTitle())
            return report(Kind::OpenTitle);
        const bool isHtml = takeFormat(m_text);
        const qsizetype open = findSign(m_text, u"{"_s);
        if (open < 0)
            return report(readText(m_text, isHtml).isEmpty() ? Kind::NoText : Kind::Description);
        const qsizetype close = findSign(m_text, u"}"_s, open);
        if (close < 0)
            return report(Kind::OpenBrace);
        const QString before = readText(m_text.first(open), isHtml);
        const QString after = readText(m_text.sliced(close + 1), isHtml);
        m_draft.text = after.isEmpty() ? before : before + u" _____ "_s + after;
        readAnswer(m_text.sliced(open + 1, close - open - 1), isHtml);
    }

private:
    void report(Kind kind, const QStringList &details = {})
    {
        m_imported.report({kind, m_file, m_draft.line, details});
    }

    bool takeTitle()
    {
        m_text = m_text.trimmed();
        if (!m_text.startsWith("::"_L1))
            return true;
        const qsizetype end = findSign(m_text, u"::"_s, 2);
        if (end < 0)
            return false;
        m_draft.name = readText(m_text.sliced(2, end - 2), false);
        m_text.remove(0, end + 2);
        return true;
    }

    void readAnswer(QString written, bool isHtml)
    {
        if (const qsizetype sign = findSign(written, u"####"_s); sign >= 0) {
            m_draft.reason = readText(written.sliced(sign + 4), isHtml);
            written.truncate(sign);
        }
        written = written.trimmed();
        static const QRegularExpression truth(u"^(T|TRUE|F|FALSE)\\s*(?:#.*)?$"_s,
                                              QRegularExpression::DotMatchesEverythingOption
                                                  | QRegularExpression::CaseInsensitiveOption);
        if (written.isEmpty())
            return report(Kind::Essay);
        if (written.startsWith(u'#'))
            return report(Kind::Numerical);
        if (const QRegularExpressionMatch match = truth.match(written); match.hasMatch()) {
            m_draft.form = QuestionDraft::Form::TrueFalse;
            m_draft.isTrue = match.captured(1).startsWith(u't', Qt::CaseInsensitive);
            // What is told to those who are wrong explains it best.
            if (m_draft.reason.isEmpty())
                m_draft.reason = readText(written.section(u'#', 1, 1), isHtml);
            return m_imported.add(m_file, m_draft);
        }
        readList(answersOf(written, isHtml));
    }

    void readList(QList<Answer> answers)
    {
        if (answers.isEmpty())
            return report(Kind::NoAnswer);
        const auto isPair = [](const Answer &answer) { return answer.isRight && answer.text.contains("->"_L1); };
        if (std::ranges::all_of(answers, isPair))
            return readPairs(answers);
        if (std::ranges::all_of(answers, &Answer::isRight)) {
            m_draft.form = QuestionDraft::Form::Short;
            for (const Answer &answer : std::as_const(answers)) {
                const bool isFull = answer.weight == 0 || answer.weight >= Whole;
                if (isFull && !answer.text.isEmpty())
                    m_draft.accepted.append(answer.text);
                if (m_draft.reason.isEmpty())
                    m_draft.reason = answer.feedback;
            }
            return m_imported.add(m_file, m_draft);
        }
        for (const Answer &answer : std::as_const(answers)) {
            const bool isRight = answer.isRight || answer.weight > 0;
            if (!answer.text.isEmpty())
                m_draft.choices.append({answer.text, isRight, answer.feedback});
        }
        m_imported.add(m_file, m_draft);
    }

    void readPairs(const QList<Answer> &answers)
    {
        QList<std::pair<QString, QString>> pairs;
        for (const Answer &answer : answers) {
            const QString left = answer.text.section(u"->"_s, 0, 0).trimmed();
            const QString right = answer.text.section(u"->"_s, 1).trimmed();
            if (right.isEmpty())
                return report(Kind::BadPair, {answer.text.left(60)});
            // A right side without a left one is a choice more, and no question.
            pairs.append({left, right});
        }
        m_imported.addPairs(m_file, m_draft, pairs);
    }

    QString m_file;
    ImportedQuestions &m_imported;
    QString m_text;
    QuestionDraft m_draft;
};

} // namespace

ImportedQuestions readGift(const QString &file, const QByteArray &bytes)
{
    ImportedQuestions imported;
    const std::optional<QString> text = imported.textOf(file, bytes);
    if (!text)
        return imported;
    const QList<Block> blocks = blocksOf(*text);
    if (blocks.isEmpty())
        imported.report({Kind::NothingInIt, file, 0, {}});
    for (const Block &block : blocks)
        GiftBlock(file, block, imported).read();
    return imported;
}
