// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedpack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

QByteArray generatedPack(int count)
{
    // A vocabulary that grows with the pack, as real texts' does, with some words far more frequent than others.
    QRandomGenerator random(42);
    const QStringList syllables{u"ser"_s,  u"ver"_s, u"cli"_s, u"ent"_s,  u"pro"_s, u"xy"_s,  u"ca"_s,
                                u"che"_s,  u"er"_s,  u"ror"_s, u"time"_s, u"out"_s, u"con"_s, u"nec"_s,
                                u"tion"_s, u"ori"_s, u"gin"_s, u"res"_s,  u"pon"_s, u"se"_s};
    const int vocabularySize = 400 + count / 10;
    QStringList vocabulary;
    for (int i = 0; i < vocabularySize; ++i) {
        QString word;
        for (int s = 2 + random.bounded(3); s > 0; --s)
            word += syllables.at(random.bounded(int(syllables.size())));
        vocabulary.append(word);
    }
    const auto words = [&](int n) {
        QStringList list;
        for (int i = 0; i < n; ++i) {
            const double r = random.generateDouble();
            list.append(vocabulary.at(int(r * r * r * vocabularySize)));
        }
        return list.join(u' ');
    };

    QJsonArray codes;
    for (int i = 0; i < count; ++i) {
        const int number = 100 + i % 500;
        codes.append(QJsonObject{
            {u"id"_s, u"%1-acme-%2"_s.arg(number).arg(i)},
            {u"code"_s, number},
            {u"issuer"_s, u"acme"_s},
            {u"standing"_s, u"vendor"_s},
            {u"emitted_by"_s, QJsonArray{u"origin"_s}},
            {u"body"_s, u"allowed"_s},
            {u"sources"_s,
             QJsonArray{QJsonObject{
                 {u"observation"_s, u"generated"_s}, {u"as_of"_s, u"2026"_s}, {u"dated_by"_s, u"source"_s}}}},
            {u"text"_s,
             QJsonObject{{u"name"_s, words(3)},
                         {u"summary"_s, QJsonObject{{u"en"_s, words(14)}, {u"fr"_s, words(14)}}},
                         {u"aliases"_s, QJsonArray{words(2) + u" %1"_s.arg(i)}}}},
        });
    }
    const QJsonObject root{
        {u"format"_s, 1},
        {u"issuers"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"issuer:acme"_s}, {u"text"_s, QJsonObject{{u"name"_s, u"Acme"_s}}}}}},
        {u"codes"_s, codes},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}
