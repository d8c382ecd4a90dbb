// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class Language;
struct MarkupPiece;

/// A piece of a text, ready to be shown.
struct TextPiece
{
    QString text;
    bool isLiteral = false; ///< a command, a value: to be shown as such
    QString link = {};      ///< id of the entry it leads to, or empty
    QString shared = {};    ///< id of the case detail or step whose text it belongs to, or empty
};

using TextPieces = QList<TextPiece>;

/// The catalog's texts in every language at once, and in the current one. A text is asked for when it is shown, never kept.
class Texts
{
public:
    /// Keeps references: both must outlive it.
    Texts(const Catalog &catalog, const Language &language);
    Q_DISABLE_COPY_MOVE(Texts)

    /// The text @p field ("name", "summary" …) of the entry @p id in the current language; where that language lacks it, the
    /// English one; empty where there is none at all. As plain text: what it refers to is filled in.
    QString text(const QString &id, const QByteArray &field) const;
    /// The same in @p language, without a fallback to English.
    QString textIn(const QString &language, const QString &id, const QByteArray &field) const;
    /// A text that is a list, item by item, or one of several paragraphs.
    QStringList list(const QString &id, const QByteArray &field) const;
    QStringList listIn(const QString &language, const QString &id, const QByteArray &field) const;
    /// The text in the current language with its literals and links; empty where there is none.
    TextPieces pieces(const QString &id, const QByteArray &field) const;
    /// The same of a list, or of a text of several paragraphs.
    QList<TextPieces> pieceList(const QString &id, const QByteArray &field) const;
    /// The same in @p language, without a fallback to English.
    QList<TextPieces> pieceListIn(const QString &language, const QString &id, const QByteArray &field) const;

    /// What tells @p one from @p other, codes or terms; empty where nothing is said.
    TextPieces distinction(const QString &one, const QString &other) const;

    /// A value of @p limit with its unit in the current language: "128 KB".
    QString figure(const Limit &limit, double value) const;

    QString currentLanguage() const;
    const Catalog &catalog() const { return m_catalog; }

private:
    /// As written, with its markup.
    QString writtenIn(const QString &language, const QString &id, const QByteArray &field) const;
    /// The same in the current language or, where that lacks it, in the first that has it; which one that is.
    std::pair<QString, QString> written(const QString &id, const QByteArray &field) const;
    enum class Shared { Allowed, Forbidden };
    TextPieces resolved(const QString &language, const QString &written, Shared shared = Shared::Allowed) const;
    QList<TextPieces> resolvedLines(const QString &language, const QString &written) const;
    TextPieces referred(const QString &language, const MarkupPiece &reference, Shared shared) const;
    QString plainIn(const QString &language, const QString &written) const;
    QString figureIn(const QString &language, const Limit &limit, double value) const;

    const Catalog &m_catalog;
    const Language &m_language;
    /// In the order of Language::available(). Not installed: the current language does not matter to them.
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
