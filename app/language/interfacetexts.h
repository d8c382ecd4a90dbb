// SPDX-FileCopyrightText: 2026 The Statut authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

/// The interface's words in a language that need not be the current one: for texts that are written to somebody else.
class InterfaceTexts
{
public:
    InterfaceTexts();
    Q_DISABLE_COPY_MOVE(InterfaceTexts)

    /// @p source, marked with QT_TRANSLATE_NOOP(context, source), in @p language; itself where there is no translation.
    QString text(const QString &language, const char *context, const char *source) const;

private:
    /// In the order of Language::available(). Not installed: the current language does not matter to them.
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
