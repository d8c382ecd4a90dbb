// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class CaseRecord;
class InterfaceTexts;
class Texts;

enum class Customer { Visitor, Owner };

/// The ready replies of the catalog, with a greeting, a closing and what is known of the case: plain text, in whatever
/// language the customer speaks.
///
/// What is not known and not asked for either stands in the text as a blank, "[Ray ID]". What the reply asks for has no
/// blank: the question stands in its place, and goes once the answer is known. Where no question is left, the words that
/// announced them go as well.
class Replies
{
public:
    /// Keeps references.
    Replies(const Texts &texts, const InterfaceTexts &words);

    bool exists(const QString &codeId, Customer customer, const QString &language) const;
    /// Empty where there is none.
    QString compose(const QString &codeId, Customer customer, const QString &language, const CaseRecord &record) const;

    /// The blanks in @p text, a reply in @p language, as they stand there ("[name]"), in order.
    QStringList blanksIn(const QString &text, const QString &language) const;
    /// @p text with those blanks filled in that @p record has a value for. The rest stays as it is.
    QString filled(const QString &text, const QString &language, const CaseRecord &record) const;

private:
    /// A place that a value goes into.
    struct Blank
    {
        QString mark;  ///< "[Ray ID]"
        QString value; ///< empty: not known
    };

    QList<Blank> blanks(const QString &language, const CaseRecord &record) const;
    QString body(const QString &codeId, Customer customer, const QString &language, const CaseRecord &record,
                 QStringList *asked) const;
    QString word(const QString &language, const char *source) const;

    const Texts &m_texts;
    const InterfaceTexts &m_words;
};
