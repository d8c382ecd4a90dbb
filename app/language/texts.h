// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog.h"

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class Language;

/// The catalog's texts in every language at once, and in the current one. A text is asked for when it is shown, never kept.
class Texts
{
public:
    /// Keeps references: both must outlive it.
    Texts(const Catalog &catalog, const Language &language);
    Q_DISABLE_COPY_MOVE(Texts)

    /// The text @p field ("name", "summary" …) of the entry @p id in the current language; where that language lacks it, the
    /// English one; empty where there is none at all.
    QString text(const QString &id, const char *field) const;
    /// The same in @p language, without a fallback to English.
    QString textIn(const QString &language, const QString &id, const char *field) const;
    /// A text that is a list, item by item.
    QStringList list(const QString &id, const char *field) const;
    QStringList listIn(const QString &language, const QString &id, const char *field) const;

    QString currentLanguage() const;
    const Catalog &catalog() const { return m_catalog; }

private:
    const Catalog &m_catalog;
    const Language &m_language;
    /// In the order of Language::available(). Not installed: the current language does not matter to them.
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
