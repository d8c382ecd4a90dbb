// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/texts.h"

#include <QHash>

/// How much of a code is worth a learner's time.
enum class Worth {
    Nothing,     ///< given up, never issued, hearsay, or without a published name
    Recognition, ///< it may be met: one should know what it means
    Everything   ///< it is met, and there is something to do about it
};

/// The texts, and what questions compare by the thousand, in all languages at once: remembered, for it does not change with
/// the language. What is shown is asked of the texts themselves.
class QuestionTexts
{
public:
    /// Keeps the reference.
    explicit QuestionTexts(const Texts &texts);

    const Texts *operator->() const { return &m_texts; }
    const Texts &operator*() const { return m_texts; }

    /// The text in every language of the catalog, in their order; a language that lacks it has the first one's.
    QStringList everywhere(const QString &id, const QByteArray &field) const;
    Worth worth(const StatusCode &code) const;
    /// The issuer vouches for the name, and it is one: not "(no published title)".
    bool hasName(const StatusCode &code) const;

private:
    Worth judged(const StatusCode &code) const;

    const Texts &m_texts;
    mutable QHash<QString, QStringList> m_everywhere; ///< by "<id>.<field>"
    mutable QHash<QString, Worth> m_worth;            ///< by the code's id
};

/// From 0, hardly ever met, to Frequency::Highest; a code of which nobody has said counts 1.
int commonness(const StatusCode &code);
