// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/texts.h"

#include "language/language.h"

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

QString Texts::textIn(const QString &language, const QString &id, const char *field) const
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

QString Texts::text(const QString &id, const char *field) const
{
    QString text = textIn(m_language.current(), id, field);
    if (!text.isEmpty())
        return text;
    for (const QString &language : Language::available()) {
        text = textIn(language, id, field);
        if (!text.isEmpty())
            break;
    }
    return text;
}

QStringList Texts::list(const QString &id, const char *field) const
{
    return text(id, field).split(u'\n', Qt::SkipEmptyParts);
}

QStringList Texts::listIn(const QString &language, const QString &id, const char *field) const
{
    return textIn(language, id, field).split(u'\n', Qt::SkipEmptyParts);
}

QString Texts::currentLanguage() const
{
    return m_language.current();
}
