// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/texts.h"

#include "catalog/markup.h"
#include "language/figures.h"
#include "language/language.h"

#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

static Q_LOGGING_CATEGORY(log, "statut.language.texts")

Texts::Texts(const Catalog &catalog, const Language &language)
    : m_catalog(catalog)
    , m_language(language)
{
    const QStringList languages = Language::available();
    for (const QString &code : languages) {
        m_translators.push_back(std::make_unique<QTranslator>());
        if (!m_translators.back()->load(u":/i18n/catalog_%1.qm"_s.arg(code)))
            qCWarning(log, "The catalog's texts in \"%s\" are missing from the program; build it again.",
                      qPrintable(code));
    }
}

QString Texts::writtenIn(const QString &language, const QString &id, const QByteArray &field) const
{
    const QByteArray key = id.toUtf8() + '.' + field;
    if (!m_catalog.texts.isEmpty()) {
        if (const auto written = m_catalog.texts.constFind(QString::fromUtf8(key));
            written != m_catalog.texts.constEnd()) {
            for (const auto &[code, text] : *written) {
                if (code.isEmpty() || code == language)
                    return text;
            }
            return {};
        }
    }
    const qsizetype index = Language::available().indexOf(language);
    return index < 0 ? QString() : m_translators[index]->translate(nullptr, key.constData());
}

std::pair<QString, QString> Texts::written(const QString &id, const QByteArray &field) const
{
    const QString current = m_language.current();
    if (QString text = writtenIn(current, id, field); !text.isEmpty())
        return {text, current};
    for (const QString &language : Language::available()) {
        if (QString text = writtenIn(language, id, field); !text.isEmpty())
            return {text, language};
    }
    return {QString(), current};
}

QString Texts::textIn(const QString &language, const QString &id, const QByteArray &field) const
{
    return plainIn(language, writtenIn(language, id, field));
}

QString Texts::text(const QString &id, const QByteArray &field) const
{
    const auto [text, language] = written(id, field);
    return plainIn(language, text);
}

QStringList Texts::list(const QString &id, const QByteArray &field) const
{
    return text(id, field).split(u'\n', Qt::SkipEmptyParts);
}

QStringList Texts::listIn(const QString &language, const QString &id, const QByteArray &field) const
{
    return textIn(language, id, field).split(u'\n', Qt::SkipEmptyParts);
}

TextPieces Texts::pieces(const QString &id, const QByteArray &field) const
{
    const auto [text, language] = written(id, field);
    return resolved(language, text);
}

QList<TextPieces> Texts::pieceList(const QString &id, const QByteArray &field) const
{
    const auto [text, language] = written(id, field);
    return resolvedLines(language, text);
}

QList<TextPieces> Texts::pieceListIn(const QString &language, const QString &id, const QByteArray &field) const
{
    return resolvedLines(language, writtenIn(language, id, field));
}

QList<TextPieces> Texts::resolvedLines(const QString &language, const QString &written) const
{
    const QStringList lines = written.split(u'\n', Qt::SkipEmptyParts);
    QList<TextPieces> list;
    for (const QString &line : lines)
        list.append(resolved(language, line));
    return list;
}

TextPieces Texts::distinction(const QString &one, const QString &other) const
{
    return pieces(Catalog::distinctionId(one, other), "text");
}

QString Texts::figure(const Limit &limit, double value) const
{
    return figureIn(m_language.current(), limit, value);
}

QString Texts::figureIn(const QString &language, const Limit &limit, double value) const
{
    const QString unit = writtenIn(language, u"unit:"_s + limit.unit, "name");
    return figureText(value, unit.isEmpty() ? limit.unit : unit, QLocale(language));
}

QString Texts::plainIn(const QString &language, const QString &written) const
{
    if (!hasMarkup(written))
        return written;
    QString text;
    const TextPieces pieces = resolved(language, written);
    for (const TextPiece &piece : pieces)
        text += piece.text;
    return text;
}

TextPieces Texts::resolved(const QString &language, const QString &written, Shared shared) const
{
    if (written.isEmpty())
        return {};
    if (!hasMarkup(written))
        return {{written}};
    TextPieces pieces;
    const QList<MarkupPiece> parsed = parseMarkup(written);
    for (const MarkupPiece &piece : parsed) {
        if (piece.kind == MarkupPiece::Kind::Reference)
            pieces.append(referred(language, piece, shared));
        else
            pieces.append({piece.text, piece.kind == MarkupPiece::Kind::Literal});
    }
    return pieces;
}

/// The reader has made sure that references lead somewhere; one that does not is shown as it is written.
TextPieces Texts::referred(const QString &language, const MarkupPiece &reference, Shared shared) const
{
    const QString &id = reference.id;
    if (const Limit *limit = m_catalog.limit(id)) {
        const bool isMaximum = reference.field == "maximum"_L1;
        return {{figureIn(language, *limit, isMaximum ? limit->maximum.value_or(limit->value) : limit->value)}};
    }
    // A shared text refers to no other: that could go on forever.
    if (m_catalog.commonStep(id) || m_catalog.caseDetail(id)) {
        if (shared == Shared::Forbidden)
            return {{reference.reference()}};
        const QByteArray field = reference.field.isEmpty() ? "text" : reference.field.toUtf8();
        QString text = writtenIn(language, id, field);
        if (text.isEmpty())
            text = written(id, field).first;
        TextPieces pieces = resolved(language, text, Shared::Forbidden);
        for (TextPiece &piece : pieces)
            piece.shared = id;
        return pieces;
    }
    if (const StatusCode *code = m_catalog.code(id)) {
        if (reference.field == "edge_ttl_s"_L1)
            return {{durationText(code->edgeTtlSeconds.value_or(0), QLocale(language))}};
        if (reference.field == "retry_after_s"_L1 && code->cloudflareError)
            return {{durationText(code->cloudflareError->retryAfterSeconds.value_or(0), QLocale(language))}};
        return {{reference.text.isEmpty() ? code->numberText() : reference.text, false, id}};
    }
    if (m_catalog.find(id).isValid()) {
        QString words = reference.text.isEmpty() ? writtenIn(language, id, "name") : reference.text;
        return {{words.isEmpty() ? id : words, false, id}};
    }
    return {{reference.reference()}};
}

QString Texts::currentLanguage() const
{
    return m_language.current();
}
