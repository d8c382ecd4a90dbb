// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "exams/examgroup.h"

#include <QCoreApplication>

class QuestionBank;
class Texts;

/// One thing that the results of a group tell: as a table, and as numbers to be drawn.
struct GroupPart
{
    QString title;
    Facts table;
    QStringList categories; ///< short; none: there is nothing to draw
    QList<double> values;   ///< one for each category
    bool isPercent = true;  ///< 0–100; else how often
};

/// The results of a group in words of the current language: names instead of ids.
class GroupReport
{
    Q_DECLARE_TR_FUNCTIONS(GroupReport)

public:
    /// More rows than these of one table nobody acts upon; the weakest come first.
    static constexpr qsizetype MostRows = 20;

    /// Keeps references.
    GroupReport(const ExamGroup &group, const QuestionBank &bank, const Texts &texts);

    /// The whole score, the learners (of one alone: the exams one after the other), topics, codes and terms, confusions.
    /// What there is nothing to say about is left out.
    QList<GroupPart> parts() const;
    /// "3 exams of 2 learners: 75% right"
    QString summary() const;
    /// What is to be known of the files, a sentence each: those left out, catalogs that differ, duplicates.
    QStringList remarks() const;
    /// All of it as one page to print.
    Article article() const;

    QString rightText(const Confusion &confusion) const;
    QString givenText(const Confusion &confusion) const;

private:
    GroupPart learners() const;
    GroupPart overTime() const;
    GroupPart topics() const;
    GroupPart entries() const;
    GroupPart confusions() const;
    QString entryName(const QString &id) const;
    /// For the axis of a drawing: "522", or a term's name.
    QString shortName(const QString &id) const;
    QString answer(const Confusion &confusion, const QString &given) const;

    const ExamGroup &m_group;
    const QuestionBank &m_bank;
    const Texts &m_texts;
};
