// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/reply.h"

#include "casework/caserecord.h"
#include "language/interfacetexts.h"
#include "language/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray fieldOf(Customer customer)
{
    return customer == Customer::Visitor ? "reply_visitor" : "reply_owner";
}

/// Takes the last clause away, if it announces something with a colon: "Please wait. To find it, we need:" leaves "Please
/// wait.", and so does "Please wait; to find it, we need:".
void removeAnnouncement(QString &text)
{
    text = text.trimmed();
    if (!text.endsWith(u':'))
        return;
    qsizetype end = text.size() - 1;
    while (--end >= 0) {
        const bool isFollowedBySpace = text.at(end + 1).isSpace();
        if (isFollowedBySpace && QStringView(u".?!…;").contains(text.at(end)))
            break;
    }
    const bool isSemicolon = end >= 0 && text.at(end) == u';';
    text.truncate(isSemicolon ? end : end + 1);
    text = text.trimmed();
    if (isSemicolon)
        text += u'.';
}

} // namespace

Replies::Replies(const Texts &texts, const InterfaceTexts &words)
    : m_texts(texts)
    , m_words(words)
{
}

QString Replies::word(const QString &language, const char *source) const
{
    return m_words.text(language, "Reply", source);
}

bool Replies::exists(const QString &codeId, Customer customer, const QString &language) const
{
    return !m_texts.textIn(language, codeId, fieldOf(customer)).isEmpty();
}

QList<Replies::Blank> Replies::blanks(const QString &language, const CaseRecord &record) const
{
    const auto valueOf = [&](const QString &id) { return record.isCollected(id) ? record.value(id) : QString(); };
    //: In a reply, where the customer's name is still to be filled in
    return {{word(language, QT_TRANSLATE_NOOP("Reply", "[name]")), record.name()},
            //: In a reply, where the address of the page is still to be filled in
            {word(language, QT_TRANSLATE_NOOP("Reply", "[address]")), valueOf(Details::Url)},
            //: In a reply, where the time of the fault is still to be filled in
            {word(language, QT_TRANSLATE_NOOP("Reply", "[date, time and time zone]")), valueOf(Details::Time)},
            //: In a reply, where the Ray ID is still to be filled in
            {word(language, QT_TRANSLATE_NOOP("Reply", "[Ray ID]")), valueOf(Details::RayId)}};
}

QString Replies::body(const QString &codeId, Customer customer, const QString &language, const CaseRecord &record,
                      QStringList *asked) const
{
    QStringList paragraphs;
    const QList<TextPieces> written = m_texts.pieceListIn(language, codeId, fieldOf(customer));
    for (const TextPieces &pieces : written) {
        QString text;
        bool isQuestionLeftOut = false; // and none was asked since the last words that are no question
        const auto closeQuestions = [&] {
            if (!std::exchange(isQuestionLeftOut, false))
                return;
            if (!text.trimmed().isEmpty())
                removeAnnouncement(text);
            else if (!paragraphs.isEmpty())
                removeAnnouncement(paragraphs.last());
        };
        bool isAsked = false;
        for (const TextPiece &piece : pieces) {
            const bool isQuestion = piece.shared.startsWith("collect:"_L1);
            if (isQuestion && record.isCollected(piece.shared)) {
                isQuestionLeftOut = !isAsked;
                continue;
            }
            if (isQuestion) {
                isAsked = true;
                isQuestionLeftOut = false;
                if (!asked->contains(piece.shared))
                    asked->append(piece.shared);
            } else if (!piece.text.trimmed().isEmpty()) {
                closeQuestions();
                isAsked = false;
            }
            // What stood before a question that is left out ends in a space already.
            const bool isDoubled = (text.isEmpty() || text.back().isSpace()) && piece.text.startsWith(u' ');
            text += isDoubled ? piece.text.mid(1) : piece.text;
        }
        closeQuestions();
        paragraphs.append(text.trimmed());
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

QString Replies::compose(const QString &codeId, Customer customer, const QString &language,
                         const CaseRecord &record) const
{
    const StatusCode *code = m_texts.catalog().code(codeId);
    if (!code || !exists(codeId, customer, language))
        return {};
    QStringList asked;
    const QString text = body(codeId, customer, language, record, &asked);
    const QList<Blank> all = blanks(language, record);
    const auto shown = [](const Blank &blank) { return blank.value.isEmpty() ? blank.mark : blank.value; };

    const std::pair<QString, QString> named[] = {
        //: In a reply; %1: the address of the page
        {Details::Url, word(language, QT_TRANSLATE_NOOP("Reply", "Address: %1"))},
        //: In a reply; %1: when it happened
        {Details::Time, word(language, QT_TRANSLATE_NOOP("Reply", "Date and time: %1"))},
        {Details::RayId, word(language, QT_TRANSLATE_NOOP("Reply", "Ray ID: %1"))}};
    QStringList lines;
    for (qsizetype i = 0; i < std::ssize(named); ++i) {
        const auto &[id, line] = named[i];
        const Blank &blank = all.at(i + 1);
        if (!blank.value.isEmpty() || (code->collect.contains(id) && !asked.contains(id)))
            lines.append(line.arg(shown(blank)));
    }

    //: The beginning of a reply; %1: the customer's name
    QString reply = word(language, QT_TRANSLATE_NOOP("Reply", "Hello %1,")).arg(shown(all.constFirst())) + u"\n\n"_s
        + text + u"\n\n"_s;
    //: In a reply, before the lines with address, time and Ray ID
    if (!lines.isEmpty())
        reply += word(language, QT_TRANSLATE_NOOP("Reply", "For reference:")) + u'\n' + lines.join(u'\n') + u"\n\n"_s;
    //: The end of a reply
    return reply + word(language, QT_TRANSLATE_NOOP("Reply", "Kind regards,")) + u'\n';
}

QStringList Replies::blanksIn(const QString &text, const QString &language) const
{
    QList<std::pair<qsizetype, QString>> found;
    const QList<Blank> all = blanks(language, {});
    for (const Blank &blank : all) {
        for (qsizetype at = text.indexOf(blank.mark); at >= 0; at = text.indexOf(blank.mark, at + 1))
            found.append({at, blank.mark});
    }
    std::ranges::sort(found);
    QStringList marks;
    for (const auto &[at, mark] : std::as_const(found))
        marks.append(mark);
    return marks;
}

QString Replies::filled(const QString &text, const QString &language, const CaseRecord &record) const
{
    QString out;
    const QList<Blank> all = blanks(language, record);
    // In one pass: a value may itself look like a blank.
    for (qsizetype at = 0; at < text.size();) {
        const auto here = std::ranges::find_if(all, [&](const Blank &blank) {
            return !blank.value.isEmpty() && QStringView(text).sliced(at).startsWith(blank.mark);
        });
        out += here == all.end() ? QString(text.at(at)) : here->value;
        at += here == all.end() ? 1 : here->mark.size();
    }
    return out;
}
