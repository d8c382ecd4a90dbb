// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/interfacetexts.h"

#include "language/language.h"

using namespace Qt::StringLiterals;

InterfaceTexts::InterfaceTexts()
{
    const QStringList languages = Language::available();
    for (const QString &code : languages) {
        m_translators.push_back(std::make_unique<QTranslator>());
        // English has a file for its plurals only: the source is its text.
        (void)m_translators.back()->load(u":/i18n/app_%1.qm"_s.arg(code));
    }
}

QString InterfaceTexts::text(const QString &language, const char *context, const char *source) const
{
    const qsizetype index = Language::available().indexOf(language);
    const QString translated = index < 0 ? QString() : m_translators[index]->translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}
