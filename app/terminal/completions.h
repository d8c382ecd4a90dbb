// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

class Language;
class Texts;

/// What shells offer when Tab is pressed behind "statut": the commands and options of commandline.h, and the codes and terms of
/// the built-in catalog. Codes and terms are described in the language that the shell runs in.
class Completions
{
public:
    /// Goes through all languages to gather the texts; the current one is the same afterwards.
    Completions(const Texts &texts, Language &language);

    QString bash() const;
    QString zsh() const;
    QString fish() const;

private:
    struct Word
    {
        QString text;
        QString description;
    };
    /// What is told in one language.
    struct Vocabulary
    {
        QString language;
        QList<Word> commands;
        QHash<QString, QString> options; ///< name → description
        QList<Word> codes;
        QList<Word> terms; ///< without their "term:"
    };

    QString fishFunction(const QString &name, QList<Word> Vocabulary::*words) const;
    QString zshArray(const QString &name, QList<Word> Vocabulary::*words, const QString &indent) const;
    QStringList values(const QString &option) const;

    QList<Vocabulary> m_vocabularies; ///< English first
    QStringList m_issuers;
};
