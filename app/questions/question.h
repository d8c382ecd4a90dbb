// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a question asks. Its name in ids is in questionKindId().
enum class QuestionKind {
    Meaning,      ///< number → what it means
    Number,       ///< meaning → number
    NumberOfName, ///< name → number
    NameOfNumber, ///< number → name
    Emitter,      ///< code → which hop emitted it
    Actor,        ///< code → who must act first
    FirstStep,    ///< code → the support agent's first step
    Caching,      ///< code → whether a cache may keep it unasked, and how long Cloudflare does
    Distinction,  ///< what tells two look-alikes apart → which of them it is said of
    HopOrder,     ///< the hops of an exchange, to be put in order
    Answerer,     ///< headers of a response → which hop answered (a scenario that asks for a station)
    Definition,   ///< term → what it means
    Term,         ///< definition → term
    ScenarioCode, ///< a case → its code
    ScenarioStep, ///< a case → the next step
    Own           ///< a question of somebody's own, out of a pack
};

/// All kinds, in the order of the enumeration.
const QList<QuestionKind> &questionKinds();
/// What a kind is called in ids, in every language: "emitter".
QString questionKindId(QuestionKind kind);
/// What a kind is called in the current language: "who emitted it".
QString questionKindName(QuestionKind kind);

/// How an answer is given. Reveal grades oneself; the others grade themselves.
enum class AnswerForm { Reveal, Choice, Typed, Order };

/// A question: facts only, made from the catalog. What people read of it is a QuestionSheet, made when it is shown.
struct Question
{
    /// Made of ids alone, never of texts, so that neither a new language nor a better wording costs anybody's progress:
    /// "emitter:522-cloudflare", "distinction:521-cloudflare+522-cloudflare", "scenario-code:case:silent-firewall".
    QString id;
    QuestionKind kind = QuestionKind::Meaning;
    QString about;                            ///< id of the entry whose page tells why; may be empty (HopOrder, Own)
    QString other;                            ///< id of the look-alike, or of the scenario; mostly empty
    AnswerForm practice = AnswerForm::Choice; ///< how it is asked while practising: recall before choice where possible
    AnswerForm exam = AnswerForm::Choice;     ///< how it is asked in an exam: never Reveal
    QStringList topics;                       ///< ids of the topics it belongs to (topics.h); the last is "all"
};
