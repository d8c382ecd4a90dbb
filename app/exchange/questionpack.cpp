// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/questionpack.h"

#include "catalog/markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Lower-case letters from a to z, digits and single hyphens, as ids are made of; empty if nothing is left.
QString slug(const QString &text)
{
    QString result;
    const QString letters = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            result += c;
        else if (!c.isMark() && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    constexpr qsizetype Longest = 60;
    result.truncate(Longest);
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

/// A catalog takes "{404}" for a link. Between backticks it is what it is.
QString literal(const QString &text)
{
    if (!hasMarkup(text))
        return text;
    QString result;
    const QList<MarkupPiece> pieces = parseMarkup(text);
    for (const MarkupPiece &piece : pieces) {
        if (piece.kind == MarkupPiece::Kind::Text) {
            result += piece.text;
        } else if (piece.kind == MarkupPiece::Kind::Literal) {
            result += u'`' + piece.text + u'`';
        } else {
            QString written = piece.reference();
            if (!piece.text.isEmpty())
                written.insert(written.size() - 1, u'|' + piece.text);
            result += u'`' + written + u'`';
        }
    }
    return result;
}

QString oneLine(const QString &text)
{
    return literal(text.simplified());
}

QJsonObject choice(const QString &id, const QJsonValue &text, bool isRight, const QString &reason)
{
    QJsonObject texts{{u"text"_s, text}};
    if (!reason.isEmpty())
        texts.insert(u"reason"_s, literal(reason));
    QJsonObject object{{u"id"_s, id}, {u"text"_s, texts}};
    if (isRight)
        object.insert(u"right"_s, true);
    return object;
}

QJsonObject scenario(const QuestionDraft &draft, const QString &id)
{
    QJsonObject texts{{u"situation"_s, literal(draft.text)}};
    QJsonObject object{{u"id"_s, id}};
    if (draft.form == QuestionDraft::Form::Short) {
        QJsonArray accepted;
        for (const QString &answer : draft.accepted) {
            // One that is the same but for its blanks would be listed twice.
            if (!accepted.contains(oneLine(answer)))
                accepted.append(oneLine(answer));
        }
        texts.insert(u"accepted"_s, accepted);
        if (!draft.reason.isEmpty())
            texts.insert(u"reason"_s, literal(draft.reason));
        object.insert(u"asks"_s, u"answer"_s);
    } else {
        QJsonArray choices;
        if (draft.form == QuestionDraft::Form::TrueFalse) {
            const QJsonObject yes{{u"en"_s, u"True"_s}, {u"fr"_s, u"Vrai"_s}};
            const QJsonObject no{{u"en"_s, u"False"_s}, {u"fr"_s, u"Faux"_s}};
            choices.append(choice(id + u"/true"_s, yes, draft.isTrue, draft.isTrue ? draft.reason : QString()));
            choices.append(choice(id + u"/false"_s, no, !draft.isTrue, draft.isTrue ? QString() : draft.reason));
        }
        int number = 0;
        for (const QuestionDraft::Choice &each : draft.choices) {
            const QString reason = each.isRight && each.reason.isEmpty() ? draft.reason : each.reason;
            choices.append(choice(id + u"/choice-%1"_s.arg(++number), oneLine(each.text), each.isRight, reason));
        }
        object.insert(u"asks"_s, u"choice"_s);
        object.insert(u"choices"_s, choices);
    }
    object.insert(u"text"_s, texts);
    return object;
}

} // namespace

QByteArray questionPack(const QList<QuestionDraft> &questions, const QString &name)
{
    const QString list = slug(name).isEmpty() ? u"list"_s : slug(name);
    QSet<QString> taken;
    QJsonArray scenarios;
    int number = 0;
    for (const QuestionDraft &draft : questions) {
        ++number;
        const QString own = slug(draft.name);
        const QString wanted = u"case:"_s + list + u'-' + (own.isEmpty() ? QString::number(number) : own);
        QString id = wanted;
        for (int again = 2; taken.contains(id); ++again)
            id = wanted + u'-' + QString::number(again);
        taken.insert(id);
        scenarios.append(scenario(draft, id));
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"scenarios"_s, scenarios}}).toJson();
}
